//! The drawn analogy: one slider moves the car and the model beside it.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, Judgement, Ruling, View},
    scenes::distillation::{
        chart::{analogy, table},
        model::{Measure, Paper},
        sentence,
    },
    text::Arg,
};

/// The transfer, in percent.
pub const TRANSFER: usize = 0;

/// Cars and models on one scale. Without JavaScript: the author's transfer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Analogy {
    /// The paper's tables.
    pub paper: Paper,
}

impl Instrument for Analogy {
    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::analogy(&self.paper, view.settings.number(TRANSFER), view.phrases)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        analogy(&self.paper, view.settings.number(TRANSFER), width_px, view.phrases)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        table(&self.paper, Measure::Mean, view.phrases)
    }

    /// “80 %”, at the reader's transfer: do the paper's students keep that much?
    fn judge(&self, _picture: usize, view: &View<'_>) -> Vec<Judgement> {
        let transfer = view.settings.number(TRANSFER);
        let (above, below) = self.paper.split(transfer, Measure::Mean);
        let (state, ruling) = match (above.is_empty(), below.is_empty()) {
            (_, true) => ("all", Ruling::Holds),
            (true, _) => ("none", Ruling::Fails),
            _ => ("some", Ruling::OnlyIf),
        };
        let keepers: Vec<String> = above.iter().map(|model| sentence::size(model, view.phrases)).collect();
        let reason = view.phrases.fill(
            "distillation-judged-share",
            &[
                ("state", Arg::from(state)),
                ("transfer", Arg::Number(transfer, 0)),
                ("sizes", keepers.join(&view.phrases.get("list-separator")).into()),
            ],
        );
        vec![Judgement { claim: "a-ferrari-80pct", ruling, reason }]
    }
}
