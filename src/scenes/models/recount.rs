//! The recount: the reader picks the rules, the counts and the mark follow.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, Judgement, Ruling, View},
    scenes::models::{
        count::{COPY, Copy, Counts, Joint, Rules},
        recount_chart, sentence,
    },
    text::Arg,
};

/// The copies of the list, and what was published of it. Without JavaScript: the last copy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Recount {
    /// By date.
    pub copies: Vec<Copy>,
    /// What the AI Index published: the United States, China, Europe.
    pub published: Counts,
    /// Days from the first one of 2010 to the date of the list that it counted.
    pub listed: u16,
    /// What text C says of the United States and of Europe.
    pub said: [f64; 2],
}

impl Recount {
    /// The copy that the settings choose; none if there is none.
    #[must_use]
    pub fn copy(&self, view: &View<'_>) -> Option<&Copy> {
        self.copies.get(view.settings.option(COPY))
    }
}

/// Decimals of a count: shared models come in parts.
#[must_use]
pub const fn digits(rules: Rules) -> u8 {
    if matches!(rules.joint, Joint::Shared) { 1 } else { 0 }
}

impl Instrument for Recount {
    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::recount(self, view)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        recount_chart::recount(self, view, width_px)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        recount_chart::table(self, view)
    }

    /// Text C's two numbers, against this copy under these rules.
    fn judge(&self, _picture: usize, view: &View<'_>) -> Vec<Judgement> {
        let Some(copy) = self.copy(view) else { return Vec::new() };
        let rules = Rules::of(view.settings);
        let [us, _, europe] = copy.counts(&rules);
        let judgement = |claim: &'static str, region: &'static str, count: f64, said: f64| {
            let apart = (count - said).abs();
            let (state, ruling) = if apart < 0.5 {
                ("same", Ruling::Holds)
            } else if apart <= (said * NEAR).max(1.0) {
                ("near", Ruling::OnlyIf)
            } else if count > said {
                ("more", Ruling::Fails)
            } else {
                ("fewer", Ruling::Fails)
            };
            let reason = view.phrases.fill(
                "models-recount-judged",
                &[
                    ("region", Arg::from(region)),
                    ("state", Arg::from(state)),
                    ("count", Arg::Number(count, digits(rules))),
                    ("said", Arg::Number(said, 0)),
                    ("date", copy.in_words.as_str().into()),
                ],
            );
            Judgement { claim, ruling, reason }
        };
        vec![judgement("c-us-40-models", "us", us, self.said[0]), judgement("c-europe-3-models", "europe", europe, self.said[1])]
    }
}

/// A count this close to what is said, as a share of it, is near it.
const NEAR: f64 = 0.1;
