//! Two lines of dated events that slide along each other, what texts say of a race, what is open of a model. Pure.

use serde::{Deserialize, Serialize};

use crate::model::calendar::day_of;

/// One of the two lines of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Line {
    /// The space race.
    Space,
    /// AI since ChatGPT.
    Ai,
}

impl Line {
    /// Both lines, from the top.
    pub const ALL: [Self; 2] = [Self::Space, Self::Ai];

    /// Key in phrases and in the table.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Space => "space",
            Self::Ai => "ai",
        }
    }

    /// Day of its first event, counted from 1 January 1970: the American announcement; the opening of ChatGPT.
    #[must_use]
    pub const fn first_day(self) -> i32 {
        match self {
            Self::Space => day_of(1955, 7, 29),
            Self::Ai => day_of(2022, 11, 30),
        }
    }
}

/// Whose an event or a model is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Side {
    /// The United States.
    Us,
    /// The Soviet Union.
    Ussr,
    /// China.
    China,
    /// The European Union or one of its members.
    Europe,
    /// Several of them together.
    Several,
}

impl Side {
    /// Every side.
    pub const ALL: [Self; 5] = [Self::Us, Self::Ussr, Self::China, Self::Europe, Self::Several];

    /// Key in phrases and in the tables.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Us => "us",
            Self::Ussr => "ussr",
            Self::China => "china",
            Self::Europe => "europe",
            Self::Several => "several",
        }
    }
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The line it stands on.
    pub line: Line,
    /// Its day, counted from the first event of its line; the middle of its year if only that is known.
    pub day: i32,
    /// False if only its year is known.
    pub is_day_known: bool,
    /// Whose it is.
    pub side: Side,
    /// Its date, in words.
    pub date: String,
    /// What it is about, a colon, what happened.
    pub name: String,
    /// What sources do not agree on; empty if they do.
    pub doubt: String,
    /// The claims that the texts make of it, each with its verdict in words.
    pub said: Vec<(String, String)>,
    /// Its source.
    pub source: String,
}

impl Event {
    /// True if the day is known and no source has another.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.is_day_known && self.doubt.is_empty()
    }
}

/// Up to which day of the space line is shown, by the key of the choice: four and seven years, fifteen up to the Moon, all.
pub const SPANS: [(&str, i32); 4] = [("four", 1_461), ("seven", 2_557), ("moon", 5_479), ("all", 16_071)];

/// How the two lines lie on each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Laid {
    /// Day of the space line on which the AI line begins.
    pub ai_from: i32,
    /// The last day shown of the space line, one of [`SPANS`].
    pub span: i32,
}

impl Laid {
    /// The first and the last day shown, counted on the space line.
    #[must_use]
    pub const fn days(self) -> (i32, i32) {
        let from = if self.ai_from < 0 { self.ai_from } else { 0 };
        (from, self.span)
    }

    /// The day of an event, counted on the space line.
    #[must_use]
    pub const fn day(self, event: &Event) -> i32 {
        match event.line {
            Line::Space => event.day,
            Line::Ai => self.ai_from + event.day,
        }
    }

    /// True if an event is shown.
    #[must_use]
    pub const fn holds(self, event: &Event) -> bool {
        self.has(self.day(event))
    }

    /// True if a day is shown.
    #[must_use]
    pub const fn has(self, day: i32) -> bool {
        let (from, to) = self.days();
        from <= day && day <= to
    }
}

/// The event of the other line that is nearest to a day, with its index and the days from that day to it.
#[must_use]
pub fn nearest(events: &[Event], laid: Laid, line: Line, day: i32) -> Option<(usize, i32)> {
    let gaps = events.iter().enumerate().filter(|(_, event)| event.line == line).map(|(index, event)| (index, laid.day(event) - day));
    gaps.min_by_key(|(_, gap)| gap.abs())
}

/// What a text speaks for in a row of the matrix, or how the reader rates the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stance {
    /// A race.
    Race,
    /// No race.
    Not,
    /// Both: it says one and the other.
    Both,
    /// It says nothing of it; the reader cannot say.
    Silent,
}

impl Stance {
    /// What a text may speak for.
    pub const ALL: [Self; 4] = [Self::Race, Self::Not, Self::Both, Self::Silent];
    /// What the reader may rate, in the order of the control: first what the page is printed with.
    pub const RATED: [Self; 3] = [Self::Silent, Self::Race, Self::Not];

    /// Key in phrases and in the table.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Race => "race",
            Self::Not => "not",
            Self::Both => "both",
            Self::Silent => "silent",
        }
    }

    /// True if a rating of the reader is that of a text.
    #[must_use]
    pub fn agrees(self, text: Self) -> bool {
        self == text && self != Self::Silent
    }
}

/// Whether something of a model is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Open {
    /// It is.
    Yes,
    /// A part of it, or under conditions.
    Partly,
    /// It is not.
    No,
    /// We saw nothing that says it.
    Unseen,
}

impl Open {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Yes, Self::Partly, Self::No, Self::Unseen];

    /// Key in phrases and in the table.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
            Self::Unseen => "unseen",
        }
    }

    /// True if it is enough for a reader who lets a part count, or does not.
    #[must_use]
    pub fn is_enough(self, counts_part: bool) -> bool {
        self == Self::Yes || (counts_part && self == Self::Partly)
    }
}

/// The rungs of the ladder, as the columns of the table.
pub const RUNGS: [&str; 6] = ["weights", "training_code", "inference_code", "data", "paper", "licence"];
/// Index of the code that trained a model among [`RUNGS`].
pub const TRAINING_CODE: usize = 1;
/// Index of the code that runs a model among [`RUNGS`].
pub const INFERENCE_CODE: usize = 2;

/// A model on the ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    /// Its name.
    pub name: String,
    /// Who made it.
    pub maker: String,
    /// Where its maker is.
    pub side: Side,
    /// Its date, in words.
    pub date: String,
    /// What is open of it, rung by rung.
    pub rungs: [Open; RUNGS.len()],
    /// Its licence, in words.
    pub licence: String,
    /// Its first source.
    pub source: String,
}

impl Model {
    /// How many of the rungs asked it gives.
    #[must_use]
    pub fn given(&self, asked: &[usize], counts_part: bool) -> usize {
        asked.iter().filter(|rung| self.rungs.get(**rung).is_some_and(|open| open.is_enough(counts_part))).count()
    }

    /// True if it gives all that is asked, and something is.
    #[must_use]
    pub fn gives_all(&self, asked: &[usize], counts_part: bool) -> bool {
        !asked.is_empty() && self.given(asked, counts_part) == asked.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(line: Line, day: i32) -> Event {
        Event {
            line,
            day,
            is_day_known: true,
            side: Side::Us,
            date: String::new(),
            name: String::new(),
            doubt: String::new(),
            said: Vec::new(),
            source: String::new(),
        }
    }

    #[test]
    fn sputnik_flew_so_many_days_after_the_announcement() {
        let day = |line: Line, (year, month, day)| day_of(year, month, day) - line.first_day();
        assert_eq!((day(Line::Space, (1957, 10, 4)), day(Line::Space, (1969, 7, 20))), (798, 5_105));
        assert_eq!(day(Line::Ai, (2025, 1, 20)), 782);
    }

    #[test]
    fn the_lines_slide_along_each_other() {
        let events = [event(Line::Space, 798), event(Line::Space, 5_105), event(Line::Ai, 0), event(Line::Ai, 782), event(Line::Ai, 830)];
        let laid = |ai_from| Laid { ai_from, span: SPANS[0].1 };
        assert_eq!(nearest(&events, laid(0), Line::Ai, 798), Some((3, -16)), "R1 comes sixteen days before Sputnik");
        assert_eq!(nearest(&events, laid(16), Line::Ai, 798), Some((3, 0)));
        assert_eq!(nearest(&events, laid(798), Line::Ai, 798), Some((2, 0)));
        assert_eq!(nearest(&events, laid(4_323), Line::Space, 4_323 + 782), Some((1, 0)));
        assert_eq!(nearest(&events[2..], laid(0), Line::Space, 0), None);
        assert_eq!((laid(0).days(), laid(-300).days()), ((0, 1_461), (-300, 1_461)));
        assert!(laid(0).holds(&events[0]) && !laid(0).holds(&events[1]) && !laid(1_400).holds(&events[3]));
    }

    #[test]
    fn whoever_cannot_say_agrees_with_nobody() {
        assert!(Stance::Race.agrees(Stance::Race) && !Stance::Race.agrees(Stance::Both));
        assert!(!Stance::Silent.agrees(Stance::Silent));
    }

    #[test]
    fn a_model_is_as_open_as_what_is_asked() {
        let model = Model {
            name: String::new(),
            maker: String::new(),
            side: Side::China,
            date: String::new(),
            rungs: [Open::Yes, Open::No, Open::Partly, Open::No, Open::Yes, Open::Yes],
            licence: String::new(),
            source: String::new(),
        };
        assert!(model.gives_all(&[0, 4, 5], false) && !model.gives_all(&[0, 3], true));
        assert!(!model.gives_all(&[0, INFERENCE_CODE], false) && model.gives_all(&[0, INFERENCE_CODE], true));
        assert!(!model.gives_all(&[], true), "who asks for nothing gets no answer");
        assert_eq!(model.given(&[0, 1, 2, 3, 4, 5], false), 3);
    }
}
