//! The verdicts: every claim of the five texts as a mark, and the one that is chosen.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    facts::Verdict,
    instrument::{Control, Instrument, Kind, Settings, Spot, Value, View},
    scenes::voices::{
        model::{Claim, TEXTS},
        sentence, verdicts_chart,
    },
};

/// The claim chosen: none, then the claims, text by text as they are read.
pub const CLAIM: usize = 0;
/// What makes a row.
pub const BY: usize = 1;
/// The verdict brought out; the first option is all of them.
pub const LIT: usize = 2;

/// Keys of what makes a row, in the order of their control.
#[cfg(feature = "ssr")]
pub const ROWS: [&str; 3] = ["text", "topic", "kind"];

/// How many topics have a row of their own; the others share one.
pub(super) const TOPICS: usize = 12;

/// The claims. Without JavaScript: a row a text, none chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdicts {
    /// The claims, text by text, in the order in which they are read.
    pub claims: Vec<Claim>,
    /// Names of the topics, that of most claims first.
    pub topics: Vec<String>,
    /// Names of the kinds, that of most claims first.
    pub kinds: Vec<String>,
    /// What leads to a claim, once its id is added.
    pub claims_href: String,
}

impl Verdicts {
    /// Index of the claim chosen.
    pub(super) fn chosen(settings: &Settings) -> Option<usize> {
        settings.option(CLAIM).checked_sub(1)
    }

    /// The verdicts that can be brought out. None of the five texts computes for us: that one cannot.
    pub(super) fn options() -> impl Iterator<Item = Verdict> {
        Verdict::ALL.into_iter().filter(|verdict| *verdict != Verdict::Derived)
    }

    /// The verdict brought out.
    pub(super) fn lit(settings: &Settings) -> Option<Verdict> {
        Self::options().nth(settings.option(LIT).checked_sub(1)?)
    }

    /// Number of a claim in its text, from 1, as the proof sheet names it.
    pub(super) fn number(&self, index: usize) -> usize {
        let text = self.claims.get(index).map(|claim| claim.text);
        self.claims.iter().take(index).filter(|claim| Some(claim.text) == text).count() + 1
    }

    /// Id of a claim.
    pub(super) fn id<'a>(view: &View<'a>, index: usize) -> &'a str {
        match view.controls.get(CLAIM).map(|control| &control.kind) {
            Some(Kind::Choice(keys, _)) => keys.get(index + 1).map_or("", String::as_str),
            _ => "",
        }
    }

    /// The rows: the name of each, and the indices of its claims.
    pub(super) fn rows(&self, view: &View<'_>) -> Vec<(String, Vec<usize>)> {
        let by = view.settings.option(BY);
        let names: Vec<String> = match by {
            0 => TEXTS.iter().map(|text| text.to_uppercase()).collect(),
            1 => {
                let own = self.topics.iter().take(TOPICS).cloned();
                own.chain([view.phrases.get("voices-verdicts-other-topics")]).collect()
            }
            _ => self.kinds.clone(),
        };
        let row_of = |claim: &Claim| match by {
            0 => usize::from(claim.text),
            1 => usize::from(claim.topic).min(TOPICS),
            _ => usize::from(claim.kind),
        };
        let mut rows: Vec<(String, Vec<usize>)> = names.into_iter().map(|name| (name, Vec::new())).collect();
        for (index, claim) in self.claims.iter().enumerate() {
            if let Some(row) = rows.get_mut(row_of(claim)) {
                row.1.push(index);
            }
        }
        rows
    }
}

impl Instrument for Verdicts {
    /// Who asks for other rows or another verdict asks of all claims: the one chosen before steps back.
    fn settle(&self, controls: &[Control], former: &Settings, now: &mut Settings) -> Option<usize> {
        let asks = |control| former.option(control) != now.option(control);
        if now.option(CLAIM) == 0 || asks(CLAIM) || !(asks(BY) || asks(LIT)) {
            return None;
        }
        now.set(controls, CLAIM, Value::Option(0));
        Some(CLAIM)
    }

    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        match Self::chosen(view.settings).and_then(|index| Some((index, *self.claims.get(index)?))) {
            Some((index, claim)) => sentence::claim(self, index, claim, view),
            None => sentence::verdicts(self, view),
        }
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        verdicts_chart::strips(self, view, width_px)
    }

    fn spots(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Vec<Spot> {
        verdicts_chart::spots(self, view, width_px)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        verdicts_chart::table(self, view)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::Look;

    #[test]
    fn who_asks_of_all_claims_is_told_of_all() {
        let verdicts = Verdicts { claims: Vec::new(), topics: Vec::new(), kinds: Vec::new(), claims_href: String::new() };
        let choice =
            |key: &str| Control::new(key, 0, Kind::Choice(["x", "y", "z"].map(str::to_owned).to_vec(), Look::List), Value::Option(0));
        let controls = ["claim", "by", "lit"].map(choice).to_vec();
        let author = Settings::author(&controls);
        let mut chosen = author.clone();
        chosen.set(&controls, CLAIM, Value::Option(2));
        assert_eq!(verdicts.settle(&controls, &author, &mut chosen), None);
        for control in [BY, LIT] {
            let mut now = chosen.clone();
            now.set(&controls, control, Value::Option(1));
            assert_eq!((verdicts.settle(&controls, &chosen, &mut now), now.option(CLAIM)), (Some(CLAIM), 0));
            // An address asks for both at once.
            let mut both = author.clone();
            both.set(&controls, CLAIM, Value::Option(1));
            both.set(&controls, control, Value::Option(1));
            assert_eq!(verdicts.settle(&controls, &author, &mut both), None);
        }
    }
}
