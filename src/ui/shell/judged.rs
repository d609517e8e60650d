//! Whether claims hold under the reader's settings, as HTML: in pencil, apart from the evidence's verdict.

use crate::{instrument::Judgement, text::Phrases};

/// The judgements of a picture; nothing if there are none.
pub(super) fn judged(judgements: &[Judgement], phrases: &Phrases) -> String {
    let mut out = String::new();
    for Judgement { claim, ruling, reason } in judgements {
        let key = ruling.key();
        out.push_str(&format!(
            "<p class=\"judgement judgement-{key}\"><b>{}</b> {reason} <a href=\"{}#claim-{claim}\">{}</a></p>",
            phrases.get(&format!("judgement-{key}")),
            phrases.get("place-claims"),
            phrases.get("judgement-claim"),
        ));
    }
    out
}
