//! What of the law applies at the end of a month of the reader's.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, Settings, View},
    scenes::rules::{
        model::{Day, MONTHS, Start},
        sentence, timeline_chart,
    },
};

/// The month at whose end the reader looks, counted from January 2024.
pub const MONTH: usize = 0;
/// Whose dates: those changed in 2026, or those of the law of 2024.
pub const DATES: usize = 1;

/// The parts of the law and the steps of its calendar. Without JavaScript: February 2025, when four of the texts appeared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    /// When each part begins, in the order of the model's parts.
    pub starts: Vec<Start>,
    /// The steps, by date.
    pub steps: Vec<Step>,
}

/// A step of the law's calendar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Key in phrases.
    pub key: String,
    /// Day.
    pub day: Day,
    /// True if it is confirmed, not only likely.
    pub is_sure: bool,
    /// Articles of the law; empty if none.
    pub article: String,
    /// Number of its source.
    pub source: u8,
}

/// The month at whose end the reader looks.
pub(super) fn month(settings: &Settings) -> u16 {
    let asked = settings.number(MONTH).max(f64::from(MONTHS.0)).min(f64::from(MONTHS.1));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole month of the control")]
    let month = asked as u16;
    month
}

/// True with the dates changed in 2026.
pub(super) fn is_changed(settings: &Settings) -> bool {
    settings.option(DATES) == 0
}

impl Instrument for Timeline {
    /// The month by name.
    fn shown(&self, control: usize, view: &View<'_>) -> Option<String> {
        (control == MONTH).then(|| sentence::month(month(view.settings), view.phrases))
    }

    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::timeline(self, view)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        timeline_chart::bars(self, view, width_px)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        timeline_chart::table(self, view)
    }
}
