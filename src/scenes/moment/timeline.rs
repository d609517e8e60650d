//! The time line: what is shown of it, and the event that is chosen.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Control, Instrument, Settings, Spot, Value, View},
    scenes::moment::{
        chart,
        layout_chart::{across_px, place},
        model::{Event, LAST_MONTH, Which, Window},
        sentence,
    },
};

/// The months shown.
pub const SHOWN: usize = 0;
/// The event chosen; the first option is none.
pub const EVENT: usize = 1;
/// Which events are shown.
pub const WHICH: usize = 2;

/// Events from ChatGPT to the end of 2025. Without JavaScript: all of them, none chosen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    /// The events, by date: in the order of the control's options, less the first.
    pub events: Vec<Event>,
    /// What leads to a claim, once its id is added.
    pub claims_href: String,
}

impl Timeline {
    /// The months shown.
    pub(super) fn window(settings: &Settings) -> Window {
        #[expect(clippy::cast_possible_truncation, reason = "whole months between 0 and LAST_MONTH")]
        match settings.numbers(SHOWN) {
            [from, to] => Window { from: *from as i32, to: *to as i32 },
            _ => Window { from: 0, to: LAST_MONTH },
        }
    }

    fn which(settings: &Settings) -> Which {
        Which::ALL.get(settings.option(WHICH)).copied().unwrap_or(Which::All)
    }

    /// Index of the event chosen.
    pub(super) fn chosen(settings: &Settings) -> Option<usize> {
        settings.option(EVENT).checked_sub(1)
    }

    /// The events shown, with their indices.
    pub(super) fn in_view(&self, settings: &Settings) -> impl Iterator<Item = (usize, &Event)> {
        let (window, which) = (Self::window(settings), Self::which(settings));
        self.events.iter().enumerate().filter(move |(_, event)| window.holds(event.day) && which.holds(event))
    }
}

impl Instrument for Timeline {
    /// An event that is chosen is in view: what is shown goes to it, and it is given up where what is shown leaves it.
    fn settle(&self, controls: &[Control], former: &Settings, now: &mut Settings) -> Option<usize> {
        let event = self.events.get(Self::chosen(now)?)?;
        let window = Self::window(now);
        let (is_in, is_one) = (window.holds(event.day), Self::which(now).holds(event));
        if is_in && is_one {
            return None;
        }
        if former.option(EVENT) == now.option(EVENT) {
            now.set(controls, EVENT, Value::Option(0));
            return Some(EVENT);
        }
        if !is_one {
            now.set(controls, WHICH, Value::Option(0));
        }
        if is_in {
            return Some(WHICH);
        }
        let Window { from, to } = window.around(event.day);
        now.set(controls, SHOWN, Value::Numbers(vec![f64::from(from), f64::from(to)]));
        Some(SHOWN)
    }

    /// The months by name.
    fn shown(&self, control: usize, view: &View<'_>) -> Option<String> {
        (control == SHOWN).then(|| sentence::period(Self::window(view.settings), view.phrases))
    }

    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        match Self::chosen(view.settings).and_then(|index| self.events.get(index)) {
            Some(event) => sentence::chosen(self, event, view),
            None => sentence::overview(self, view),
        }
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        chart::timeline(self, view, width_px)
    }

    fn spots(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Vec<Spot> {
        place(self, view, width_px).1.into_iter().map(|placed| Spot { at_px: placed.dot.at_px, option: placed.index + 1 }).collect()
    }

    fn period_px(&self, _picture: usize, width_px: f64) -> Option<(usize, (f64, f64))> {
        Some((SHOWN, across_px(width_px)))
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        chart::table(self, view)
    }
}
