//! Where a text contradicts itself, as `contradictions.csv` holds it: our reading, one list for scenes and portraits.

use crate::facts::{Claim, Facts, Row, Verdict};

/// The table.
const TABLE: &str = "contradictions";

/// Claims of one text that contradict each other, or sit badly together.
#[derive(Debug, Clone)]
pub struct Contradiction<'f> {
    /// Its name in the keys of messages: `contradiction-<id>` says it.
    pub id: &'f str,
    /// The text.
    pub text: &'f str,
    /// The question on which it bears, if it is one of the ten.
    pub question: &'f str,
    /// The claims, two at least.
    pub claims: Vec<&'f Claim>,
}

impl Facts {
    /// The contradictions, in the order of their table. Every claim whose verdict says so stands in one.
    #[must_use]
    pub fn contradictions(&self) -> Vec<Contradiction<'_>> {
        let Some(table) = self.table(TABLE) else { return Vec::new() };
        let found: Vec<Contradiction<'_>> = table.iter().map(|row| contradiction(self, row)).collect();
        for claim in self.claims.iter().filter(|claim| claim.is_claim && claim.verdict == Verdict::ContradictedInside) {
            if !found.iter().any(|read| read.claims.iter().any(|known| known.id == claim.id)) {
                let what = format!("has no row with {:?}, whose verdict is that its text contradicts it", claim.id);
                table.fault(what, "add the row, or change the verdict");
            }
        }
        found
    }
}

fn contradiction<'f>(facts: &Facts, row: Row<'f>) -> Contradiction<'f> {
    let (id, text, question) = (row.text("id"), row.text("source"), row.text("question_id"));
    let claims = row.claims_of("claim_ids", text);
    if claims.len() < 2 {
        row.fault(format!("{id:?} names {} claims", claims.len()), "name the two claims that contradict each other");
    }
    if !question.is_empty() && !facts.questions.iter().any(|known| known.id == question) {
        row.fault(format!("bears on {question:?}, which is no question"), "name a question of questions.csv, or none");
    }
    Contradiction { id, text, question, claims }
}
