//! True to scale: every square is the same sum, and the reader travels from the smallest to the largest.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, View},
    scenes::programmes::{
        model::Programme,
        sentence,
        strip::{Strip, squares, strip, table},
    },
};

/// What a square is worth.
pub const SQUARE: usize = 0;
/// How far the reader has travelled, in percent.
pub const TRAVEL: usize = 1;

/// A strip of squares to scroll through, by wheel, keys, slider or presets. Without JavaScript it scrolls all the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ToScale {
    /// The three sums, in dollars, the largest first.
    pub sums: Vec<(Programme, f64)>,
    /// The figure behind each sum, in the same order.
    pub figures: Vec<String>,
    /// Dollars of each unit that a square may be, the first one the default.
    pub units_usd: Vec<f64>,
}

impl ToScale {
    fn unit_usd(&self, view: &View<'_>) -> f64 {
        self.units_usd.get(view.settings.option(SQUARE)).copied().unwrap_or(1.0)
    }
}

impl Instrument for ToScale {
    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::to_scale(&squares(&self.sums, self.unit_usd(view)), view.settings.number(TRAVEL), view.phrases)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        let Strip { svg, .. } = strip(&self.sums, self.unit_usd(view), width_px, view.phrases);
        Ok(svg)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        table(&self.sums, &self.figures, self.unit_usd(view), view.phrases)
    }
}
