//! What a portrait stands on: entries of the inventory, a part at a time, from a table.

use crate::facts::{Claim, Contradiction, Facts, Mark, Row, Verdict};

/// Table of what stands where.
const TABLE: &str = "portraits";

/// A part of a portrait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Who writes.
    Who,
    /// Where it was published.
    Where,
    /// When.
    When,
    /// In what interest.
    Interest,
    /// Its argument, sentence by sentence.
    Argument,
    /// What the evidence bears out.
    Holds,
    /// What does not hold as it is written.
    Errs,
    /// Where it says one thing and another.
    Itself,
}

impl Part {
    /// Every part, in the order of the page.
    pub(crate) const ALL: [Self; 8] =
        [Self::Who, Self::Where, Self::When, Self::Interest, Self::Argument, Self::Holds, Self::Errs, Self::Itself];

    /// The parts that say who speaks: they may stand on what the inventory notes beside the claims.
    pub(crate) const OF_THE_AUTHOR: [Self; 4] = [Self::Who, Self::Where, Self::When, Self::Interest];

    /// As in the table and in the keys of messages.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Where => "where",
            Self::When => "when",
            Self::Interest => "interest",
            Self::Argument => "argument",
            Self::Holds => "holds",
            Self::Errs => "errs",
            Self::Itself => "itself",
        }
    }

    /// What the table may name: where a text contradicts itself stands in a table of its own.
    fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.key() == key && *part != Self::Itself)
    }

    /// True if the part may say this of a claim with that verdict. What is disputed neither holds nor fails.
    const fn agrees_with(self, verdict: Verdict) -> bool {
        match self {
            Self::Holds => matches!(Mark::of(verdict), Mark::Confirmed),
            Self::Errs => Mark::of(verdict).is_corrected() && !matches!(verdict, Verdict::Disputed),
            _ => true,
        }
    }
}

/// An entry of the inventory in a portrait.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cited<'f> {
    pub(super) part: Part,
    /// Sentence of the part, from 1.
    pub(super) place: u32,
    pub(super) claim: &'f Claim,
}

/// Everything that the portrait of a text cites. What it cannot say of a text is noted, with the line of the table.
pub(super) fn cited<'f>(facts: &'f Facts, text: &str) -> Vec<Cited<'f>> {
    let Some(rows) = facts.table(TABLE) else { return Vec::new() };
    let chosen = rows.iter().filter(|row| row.text("text") == text).filter_map(|row| read(facts, text, row));
    let torn = (1..).zip(contradictions(facts, text)).flat_map(|(place, torn)| {
        let cited = move |claim| Cited { part: Part::Itself, place, claim };
        torn.claims.into_iter().map(cited)
    });
    chosen.chain(torn).collect()
}

/// Where a text contradicts itself, in the order of the sentences.
pub(super) fn contradictions<'f>(facts: &'f Facts, text: &str) -> impl Iterator<Item = Contradiction<'f>> {
    facts.contradictions().into_iter().filter(move |torn| torn.text == text)
}

fn read<'f>(facts: &'f Facts, text: &str, row: Row<'f>) -> Option<Cited<'f>> {
    let part = row.parsed("part", Part::parse)?;
    let (place, id) = (row.count("place"), row.text("claim"));
    let Some(claim) = facts.claims.iter().find(|claim| claim.id == id) else {
        row.fault(format!("column \"claim\" names the unknown claim {id:?}"), "name an entry of claims.json");
        return None;
    };
    if claim.source != text {
        row.fault(format!("{id:?} is in the portrait of {text}, and of text {}", claim.source), "name an entry of the same text");
    }
    if !claim.is_claim && !Part::OF_THE_AUTHOR.contains(&part) {
        row.fault(format!("{id:?} is no claim, and {:?} is made of claims", part.key()), "name a claim");
    }
    if !part.agrees_with(claim.verdict) {
        let what = format!("{id:?} stands under {:?}, and its verdict is {:?}", part.key(), claim.verdict.key());
        row.fault(what, "move it, take it out, or mend the verdict in claims.json; then read the words of the portrait again");
    }
    Some(Cited { part, place, claim })
}
