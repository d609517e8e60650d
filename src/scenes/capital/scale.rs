//! Sums to scale: as areas, as lengths, or on a scale of tens, each with what it hides.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Control, Instrument, Settings, View},
    scenes::capital::{
        chart::{Look, scale, scale_table},
        model::{MoneyControls, Sum},
        sentence,
    },
};

/// Index of the set of sums.
pub const SET: usize = 0;
/// How they are drawn.
pub const LOOK: usize = 1;
/// Currency and rate.
pub const MONEY: MoneyControls = MoneyControls { currency: 2, rates: 3, rate: 4 };

/// A few sums that are often set side by side. Without JavaScript: text C's companies, as areas, in dollars.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ToScale {
    /// The sums of each set.
    pub sets: Vec<Vec<Sum>>,
}

impl ToScale {
    /// The sums chosen, with their values in the currency shown, the largest first.
    fn sums(&self, settings: &Settings) -> Vec<(&Sum, f64)> {
        let terms = MONEY.terms(settings);
        let set = self.sets.get(settings.option(SET)).map(Vec::as_slice).unwrap_or_default();
        let mut sums: Vec<(&Sum, f64)> = Vec::new();
        for sum in set {
            let value = terms.converted(sum.value, sum.currency, sum.usd_per_eur);
            // By hand: a sort would weigh more than the picture.
            let place = sums.iter().position(|(_, other)| *other < value).unwrap_or(sums.len());
            sums.insert(place, (sum, value));
        }
        sums
    }
}

fn look(settings: &Settings) -> Look {
    Look::ALL.get(settings.option(LOOK)).copied().unwrap_or(Look::Area)
}

impl Instrument for ToScale {
    /// A rate of the reader's own counts for every sum.
    fn settle(&self, controls: &[Control], former: &Settings, now: &mut Settings) -> Option<usize> {
        MONEY.settle(controls, former, now)
    }

    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        let settings = view.settings;
        sentence::scale(&self.sums(settings), settings.option(SET), look(settings), MONEY.terms(settings).currency, view.phrases)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        let settings = view.settings;
        scale(&self.sums(settings), look(settings), MONEY.terms(settings).currency, width_px, view.phrases)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        scale_table(&self.sums(view.settings), MONEY.terms(view.settings).currency, view.phrases)
    }
}
