//! The two lines of events: how they lie on each other, and the event that is chosen.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Control, Instrument, Judgement, Ruling, Settings, Spot, Value, View},
    scenes::space_race::{
        chart,
        layout_chart::place,
        model::{Event, Laid, Line, SPANS},
        sentence,
    },
    text::Arg,
};

/// The event chosen; the first option is none.
pub const EVENT: usize = 0;
/// Days from the chosen start of the space race to the beginning of the AI line.
pub const OFFSET: usize = 1;
/// What counts as the start of the space race.
pub const START: usize = 2;
/// What counts as its end.
pub const END: usize = 3;
/// How many days are shown.
pub const SPAN: usize = 4;

/// What may count as the start, by the keys of the control: the second is text E's day.
#[cfg(feature = "ssr")]
pub const STARTS: [&str; 5] = ["announcement", "text-e", "reply", "commission", "sputnik"];
/// Index of text E's day among [`STARTS`].
const OF_TEXT_E: usize = 1;
/// What may count as the end, by the keys of the control: the last is text E's.
pub const ENDS: [&str; 3] = ["apollo-11", "apollo-soyuz", "ussr"];

/// An event that bounds the space race, or that the scene tells of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bound {
    /// Its day, counted from the first event of the space line.
    pub day: i32,
    /// Its date, in words.
    pub date: String,
}

/// The two lines. Without JavaScript: ChatGPT on the American announcement, four years, none chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Races {
    /// The events, line by line, by date: in the order of the control's options, less the first.
    pub events: Vec<Event>,
    /// What leads to a claim, once its id is added.
    pub claims_href: String,
    /// The starts, in the order of [`STARTS`].
    pub starts: Vec<Bound>,
    /// The ends, in the order of [`ENDS`].
    pub ends: Vec<Bound>,
    /// Indices of Sputnik, Apollo 11, ChatGPT and R1 among the events.
    pub told: [usize; 4],
    /// Days from the first to the last event of the AI line.
    pub ai_days: i32,
}

impl Races {
    /// The start chosen.
    pub(super) fn start(&self, settings: &Settings) -> Option<&Bound> {
        self.starts.get(settings.option(START))
    }

    /// The end chosen.
    pub(super) fn end(&self, settings: &Settings) -> Option<&Bound> {
        self.ends.get(settings.option(END))
    }

    /// How the lines lie on each other.
    pub(super) fn laid(&self, settings: &Settings) -> Laid {
        #[expect(clippy::cast_possible_truncation, reason = "whole days inside the control's range")]
        let offset = settings.number(OFFSET) as i32;
        let (_, span) = SPANS.get(settings.option(SPAN)).copied().unwrap_or(SPANS[0]);
        Laid { ai_from: self.start(settings).map_or(0, |start| start.day) + offset, span }
    }

    /// Index of the event chosen.
    pub(super) fn chosen(settings: &Settings) -> Option<usize> {
        settings.option(EVENT).checked_sub(1)
    }

    /// The events shown, with their indices.
    pub(super) fn in_view(&self, settings: &Settings) -> impl Iterator<Item = (usize, &Event)> {
        let laid = self.laid(settings);
        self.events.iter().enumerate().filter(move |(_, event)| laid.holds(event))
    }

    /// The first span, from the one chosen on, that shows a day and the whole AI line.
    fn widen(&self, controls: &[Control], now: &mut Settings, day: i32) -> Option<usize> {
        let held = now.option(SPAN);
        while !(self.laid(now).has(day) && self.shows_ai(now)) && now.option(SPAN) + 1 < SPANS.len() {
            let wider = now.option(SPAN) + 1;
            now.set(controls, SPAN, Value::Option(wider));
        }
        (now.option(SPAN) != held).then_some(SPAN)
    }

    fn shows_ai(&self, settings: &Settings) -> bool {
        let laid = self.laid(settings);
        laid.has(laid.ai_from + self.ai_days)
    }
}

impl Instrument for Races {
    /// The AI line is in view, and so is the event chosen: what is shown widens; where it is narrowed, the line comes back, and
    /// an event beyond it is given up.
    fn settle(&self, controls: &[Control], former: &Settings, now: &mut Settings) -> Option<usize> {
        let mut corrected = None;
        if !self.shows_ai(now) {
            if former.option(SPAN) == now.option(SPAN) {
                corrected = self.widen(controls, now, 0);
            } else {
                let start = self.start(now).map_or(0, |start| start.day);
                let most = self.laid(now).span - self.ai_days - start;
                now.set(controls, OFFSET, Value::Number(f64::from(most)));
                corrected = Some(OFFSET);
            }
        }
        let Some(event) = Self::chosen(now).and_then(|index| self.events.get(index)) else { return corrected };
        if self.laid(now).holds(event) {
            return corrected;
        }
        if former.option(EVENT) == now.option(EVENT) {
            now.set(controls, EVENT, Value::Option(0));
            return Some(EVENT);
        }
        self.widen(controls, now, self.laid(now).day(event)).or(corrected)
    }

    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        match Self::chosen(view.settings).and_then(|index| self.events.get(index)) {
            Some(event) => sentence::event(self, event, view),
            None => sentence::races(self, view),
        }
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        chart::races(self, view, width_px)
    }

    fn spots(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Vec<Spot> {
        place(self, view.settings, width_px)
            .1
            .into_iter()
            .map(|placed| Spot { at_px: placed.dot.at_px, option: placed.index + 1 })
            .collect()
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        chart::table(self, view)
    }

    /// Text E's start and end of the space race, against those chosen.
    fn judge(&self, _picture: usize, view: &View<'_>) -> Vec<Judgement> {
        let (settings, phrases) = (view.settings, view.phrases);
        let bounds = [
            ("e-space-race-start", "start", self.start(settings), self.starts.get(OF_TEXT_E), settings.option(START) == OF_TEXT_E),
            ("e-ussr-collapse", "end", self.end(settings), self.ends.last(), settings.option(END) + 1 == ENDS.len()),
        ];
        let judgement = |(claim, key, taken, said, is_same): (&'static str, &str, Option<&Bound>, Option<&Bound>, bool)| {
            let args = [
                ("state", Arg::from(if is_same { "same" } else { "other" })),
                ("taken", taken?.date.as_str().into()),
                ("said", said?.date.as_str().into()),
            ];
            // No act opened or closed the race: text E's days are one choice among others.
            let ruling = if is_same { Ruling::OnlyIf } else { Ruling::Fails };
            Some(Judgement { claim, ruling, reason: phrases.fill(&format!("space-race-races-judged-{key}"), &args) })
        };
        bounds.into_iter().filter_map(judgement).collect()
    }
}

impl Races {
    /// The line of an event that is not its own.
    pub(super) const fn other(line: Line) -> Line {
        match line {
            Line::Space => Line::Ai,
            Line::Ai => Line::Space,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        instrument::{Format, Kind, Look, Track},
        scenes::space_race::model::Side,
    };

    fn event(line: Line, day: i32) -> Event {
        let none = String::new();
        let said = Vec::new();
        Event {
            line,
            day,
            is_day_known: true,
            side: Side::Us,
            date: none.clone(),
            name: none.clone(),
            doubt: none.clone(),
            said,
            source: none,
        }
    }

    fn bounds<const N: usize>(days: [i32; N]) -> Vec<Bound> {
        days.map(|day| Bound { day, date: String::new() }).to_vec()
    }

    fn races() -> (Races, Vec<Control>) {
        let events = vec![
            event(Line::Space, 0),
            event(Line::Space, 798),
            event(Line::Space, 5_105),
            event(Line::Space, 15_820),
            event(Line::Ai, 0),
            event(Line::Ai, 1_084),
        ];
        let races = Races {
            events,
            claims_href: String::new(),
            starts: bounds([0, 1, 4, 32, 798]),
            ends: bounds([5_105, 7_293, 13_299]),
            told: [1, 2, 4, 5],
            ai_days: 1_084,
        };
        let choice = |key: &str, length: usize| {
            Control::new(key, 0, Kind::Choice((0..length).map(|index| index.to_string()).collect(), Look::List), Value::Option(0))
        };
        let offset = Track::whole(-1_100.0, 5_200.0, 1.0, Format::plain(0));
        let offset = Control::new("offset", 0, Kind::Slider(offset), Value::Number(0.0));
        let controls = vec![choice("event", 7), offset, choice("start", 5), choice("end", 3), choice("span", 4)];
        (races, controls)
    }

    fn settled(change: &[(usize, Value)], next: (usize, Value)) -> (Settings, Option<usize>) {
        let (races, controls) = races();
        let mut former = Settings::author(&controls);
        for (index, value) in change {
            former.set(&controls, *index, value.clone());
        }
        let mut now = former.clone();
        now.set(&controls, next.0, next.1);
        let corrected = races.settle(&controls, &former, &mut now);
        (now, corrected)
    }

    #[test]
    fn what_is_shown_widens_for_the_line_and_for_the_event() {
        let (now, corrected) = settled(&[], (OFFSET, Value::Number(4_323.0)));
        assert_eq!((now.option(SPAN), corrected), (2, Some(SPAN)), "R1 on Apollo 11: fifteen years");
        let (now, corrected) = settled(&[], (EVENT, Value::Option(4)));
        assert_eq!((now.option(SPAN), now.option(EVENT), corrected), (3, 4, Some(SPAN)));
        let (now, corrected) = settled(&[], (START, Value::Option(4)));
        assert_eq!((now.option(SPAN), corrected), (1, Some(SPAN)), "from Sputnik on: seven years");
        assert_eq!(settled(&[], (END, Value::Option(2))).1, None);
    }

    #[test]
    fn who_narrows_gives_up_what_lies_beyond() {
        let far = [(SPAN, Value::Option(2)), (OFFSET, Value::Number(4_323.0))];
        let (now, corrected) = settled(&far, (SPAN, Value::Option(0)));
        assert_eq!(corrected, Some(OFFSET));
        assert!((now.number(OFFSET) - 377.0).abs() < 1e-9, "{}", now.number(OFFSET));
        let chosen = [(SPAN, Value::Option(3)), (EVENT, Value::Option(4))];
        let (now, corrected) = settled(&chosen, (SPAN, Value::Option(1)));
        assert_eq!((now.option(EVENT), corrected), (0, Some(EVENT)));
    }
}
