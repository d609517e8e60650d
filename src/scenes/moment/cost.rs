//! One sum traced from chip hours to money: what is counted, and at which price, is the reader's.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, Judgement, Ruling, Settings, View},
    scenes::moment::{
        cost_chart,
        costs::{CLAIMS, Machines, Sources, Terms},
        sentence,
    },
    text::Arg,
};

/// Rental price of a chip-hour.
pub const PRICE: usize = 0;
/// Runs before the last one.
pub const RUNS: usize = 1;
/// Salaries, in millions of dollars.
pub const STAFF: usize = 2;
/// Rented or bought.
pub const MACHINES: usize = 3;
/// Whether R1's own training counts.
pub const R1: usize = 4;
/// Price of a chip that is bought.
pub const CHIP: usize = 5;

/// The parts of a cost, one below the other. Without JavaScript: what the report counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// What the sources give.
    pub sources: Sources,
}

impl Cost {
    fn terms(settings: &Settings) -> Terms {
        Terms {
            hour_usd: settings.number(PRICE),
            runs_before: settings.number(RUNS),
            staff_usd: settings.number(STAFF) * 1e6,
            machines: Machines::ALL.get(settings.option(MACHINES)).copied().unwrap_or(Machines::Rented),
            has_r1: settings.is_on(R1),
            chip_usd: settings.number(CHIP),
        }
    }
}

impl Instrument for Cost {
    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::cost(&self.sources, &Self::terms(view.settings), view.phrases)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        cost_chart::cost(&self.sources, &Self::terms(view.settings), width_px, view.phrases)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        cost_chart::table(&self.sources, &Self::terms(view.settings), view.phrases)
    }

    /// The sums of texts B and D, against what is counted.
    fn judge(&self, _picture: usize, view: &View<'_>) -> Vec<Judgement> {
        let terms = Self::terms(view.settings);
        let rulings = [
            // Text B speaks of R1: the same sum without R1's own training is that of another model.
            match (self.sources.is_said(0, &terms), terms.has_r1) {
                (true, true) => ("r1", Ruling::Holds),
                (true, false) => ("v3", Ruling::OnlyIf),
                (false, _) => ("other", Ruling::Fails),
            },
            // Text D speaks of an investment by China: the rental value of a company's run is none.
            if self.sources.is_said(1, &terms) { ("run", Ruling::OnlyIf) } else { ("other", Ruling::Fails) },
        ];
        let judgement = |(text, (state, ruling)): (usize, (&'static str, Ruling))| {
            let (claim, _) = CLAIMS.get(text)?;
            let reason = view.phrases.fill(
                &format!("moment-cost-judged-{text}"),
                &[
                    ("state", Arg::from(state)),
                    ("total", sentence::usd(self.sources.total_usd(&terms), view.phrases).into()),
                    ("said", sentence::usd(*self.sources.said_usd.get(text)?, view.phrases).into()),
                ],
            );
            Some(Judgement { claim, ruling, reason })
        };
        rulings.into_iter().enumerate().filter_map(judgement).collect()
    }
}
