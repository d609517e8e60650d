//! Events on a calendar: which of them a reader sees, and on which day of the week they fell. Pure.

use serde::{Deserialize, Serialize};

use crate::facts::{Mark, Verdict};
pub use crate::model::calendar::{civil, day_of, weekday};

/// The first month of the time line, counted from year 0: November 2022, when ChatGPT was opened to the public.
const FIRST_MONTH: i32 = 2022 * 12 + 10;

/// The last month of the time line, counted from the first: December 2025.
pub const LAST_MONTH: i32 = 37;

/// What the event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lane {
    /// A model, what it does, what is said of it.
    Models,
    /// Money or machines.
    Money,
}

impl Lane {
    /// Both lanes, from the top.
    pub const ALL: [Self; 2] = [Self::Models, Self::Money];

    /// Key in phrases and in the table.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Models => "models",
            Self::Money => "money",
        }
    }
}

/// The country or union that the event concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Region {
    /// The United States.
    Us,
    /// China.
    China,
    /// The European Union or one of its members.
    Europe,
}

impl Region {
    /// Every region.
    pub const ALL: [Self; 3] = [Self::Us, Self::China, Self::Europe];

    /// Key in phrases.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Us => "us",
            Self::China => "china",
            Self::Europe => "europe",
        }
    }
}

/// What the sum of an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SumKind {
    /// Money spent, lost, raised or announced: the event says which.
    Sum,
    /// What a whole company is held to be worth.
    Valuation,
    /// A price by the month.
    Monthly,
    /// A value computed from hours and an assumed price.
    Computed,
}

impl SumKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Sum, Self::Valuation, Self::Monthly, Self::Computed];

    /// Key in phrases and in the table.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sum => "sum",
            Self::Valuation => "valuation",
            Self::Monthly => "monthly",
            Self::Computed => "computed",
        }
    }
}

/// The sum of an event.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Sum {
    /// Units of the currency.
    pub value: f64,
    /// True for euros, false for dollars.
    pub is_eur: bool,
    /// What it is.
    pub kind: SumKind,
}

/// A claim that a text makes of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Id of the claim; its first letter is that of the text.
    pub claim: String,
    /// Its verdict.
    pub verdict: Verdict,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// What it is about, a colon, what happened.
    pub name: String,
    /// Its day, counted from 1 January 1970.
    pub day: i32,
    /// False if only its month is sure.
    pub is_day_sure: bool,
    /// What it is about.
    pub lane: Lane,
    /// Whom it concerns.
    pub region: Region,
    /// True if it is confirmed, day included; false if likely or disputed.
    pub is_sure: bool,
    /// Its place in the week that is told, 1 to 4; 0 for others.
    pub step: u8,
    /// Its sum, if it has one.
    pub sum: Option<Sum>,
    /// What the texts claim of it.
    pub said: Vec<Said>,
    /// Number of its first source.
    pub source: u8,
}

impl Event {
    /// True if a text's claim about it is marked by the corrector.
    #[must_use]
    pub fn is_marked(&self) -> bool {
        self.said.iter().any(|said| Mark::of(said.verdict).is_corrected())
    }
}

/// Which events are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// All.
    All,
    /// Those of which a text says something.
    Said,
    /// Those of which a text says something that the corrector marks.
    Marked,
}

impl Which {
    /// Every selection, in the order of the control.
    pub const ALL: [Self; 3] = [Self::All, Self::Said, Self::Marked];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Said => "said",
            Self::Marked => "marked",
        }
    }

    /// True if the event is one of them.
    #[must_use]
    pub fn holds(self, event: &Event) -> bool {
        match self {
            Self::All => true,
            Self::Said => !event.said.is_empty(),
            Self::Marked => event.is_marked(),
        }
    }
}

/// The months that are shown, both included, counted from the first of the time line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The first, 0 to [`LAST_MONTH`].
    pub from: i32,
    /// The last, not before the first.
    pub to: i32,
}

impl Window {
    /// Its first day, and the day after its last.
    #[must_use]
    pub const fn days(self) -> (i32, i32) {
        (first_day(self.from), first_day(self.to + 1))
    }

    /// True if a day lies in it.
    #[must_use]
    pub const fn holds(self, day: i32) -> bool {
        let (from, to) = self.days();
        from <= day && day < to
    }

    /// As long, moved so that a day lies in its middle, as far as the time line goes.
    #[must_use]
    pub fn around(self, day: i32) -> Self {
        let length = self.to - self.from;
        let (year, month, _) = civil(day);
        let middle = year * 12 + month - 1 - FIRST_MONTH;
        let from = (middle - length / 2).max(0).min(LAST_MONTH - length);
        Self { from, to: from + length }
    }
}

/// Year, and month from 1 to 12, of a month of the time line.
#[must_use]
pub const fn month(index: i32) -> (i32, i32) {
    let month = FIRST_MONTH + index;
    (month.div_euclid(12), month.rem_euclid(12) + 1)
}

/// The first day of a month of the time line.
const fn first_day(index: i32) -> i32 {
    let (year, month) = month(index);
    day_of(year, month, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_holds_whole_months() {
        let week = Window { from: 26, to: 27 };
        assert_eq!(week.days(), (day_of(2025, 1, 1), day_of(2025, 3, 1)));
        assert!(week.holds(day_of(2025, 2, 28)) && !week.holds(day_of(2025, 3, 1)));
        assert_eq!(Window { from: 0, to: LAST_MONTH }.days(), (day_of(2022, 11, 1), day_of(2026, 1, 1)));
    }

    #[test]
    fn a_window_moves_and_stays_on_the_line() {
        let year = Window { from: 2, to: 13 };
        assert_eq!(year.around(day_of(2025, 1, 20)), Window { from: 21, to: 32 });
        assert_eq!(year.around(day_of(2025, 12, 1)), Window { from: 26, to: LAST_MONTH });
        assert_eq!(year.around(day_of(2022, 11, 30)), Window { from: 0, to: 11 });
        let all = Window { from: 0, to: LAST_MONTH };
        assert_eq!(all.around(day_of(2025, 1, 20)), all);
    }
}
