//! Brake or asset: where four voices stand as we read them, three texts that say nothing, and the reader.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, Spot, View},
    scenes::rules::{model::Speaker, sentence, spectrum_chart},
};

/// Where the reader stands, −2 to 2.
pub const YOU: usize = 0;
/// The speaker chosen; the first option is none.
pub const WHO: usize = 1;

/// Who says what of rules. Without JavaScript: all speakers, the reader in the middle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Spectrum {
    /// The speakers, in the order of the control's options, less the first.
    pub speakers: Vec<Speaker>,
    /// What leads to a claim, once its id is added.
    pub claims_href: String,
}

impl Instrument for Spectrum {
    /// The position in words.
    fn shown(&self, control: usize, view: &View<'_>) -> Option<String> {
        (control == YOU).then(|| sentence::position(view.settings.number(YOU), view.phrases))
    }

    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::spectrum(self, view)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        spectrum_chart::line(self, view, width_px)
    }

    fn spots(&self, _picture: usize, _view: &View<'_>, width_px: f64) -> Vec<Spot> {
        spectrum_chart::spots(self, width_px)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        spectrum_chart::table(self, view)
    }
}
