//! From our reading of the texts to the rows of the matrix, each cell with the claim that it was read in. Native.

use crate::{
    facts::Row as Line,
    scenes::space_race::{
        matrix::{Matrix, Position, ROWS, Row, TEXTS},
        model::Stance,
    },
    ui::{Entry, PageContext},
};

/// The table.
const READING: &str = "race_matrix";

/// The row in which only the texts' word is compared.
const WORD: &str = "word";

/// The rows, as the table gives them.
pub(super) fn matrix(page: &PageContext) -> Matrix {
    let rows = ROWS.map(|row| Row {
        name: page.text(&format!("space-race-matrix-row-{row}")),
        facts: if row == WORD {
            [String::new(), String::new()]
        } else {
            ["space", "ai"].map(|column| cell(page, row, column).map(|_| says(page, row, column)).unwrap_or_default())
        },
        source: if row == WORD {
            String::new()
        } else {
            cell(page, row, "space").map(|line| line.text("source").to_owned()).unwrap_or_default()
        },
        texts: TEXTS.map(|text| position(page, row, text)),
    });
    Matrix { rows: rows.to_vec(), claims_href: page.place.permanent(Entry::Claim, "") }
}

/// The line of a cell; none, and a fault, unless the table has it once.
fn cell<'a>(page: &'a PageContext, row: &str, column: &str) -> Option<Line<'a>> {
    let table = page.facts.table(READING)?;
    let mut found = table.iter().filter(|line| line.text("row") == row && line.text("column") == column);
    let first = found.next();
    if first.is_none() {
        table.fault(format!("has no line for {row:?} and {column:?}"), "write one, with the stance “silent” if nothing is said");
    }
    for again in found {
        again.fault(format!("is a second line for {row:?} and {column:?}"), "keep one of them");
    }
    first
}

/// What a cell says, in the page's language.
fn says(page: &PageContext, row: &str, column: &str) -> String {
    page.text(&format!("space-race-matrix-{row}-{column}"))
}

fn position(page: &PageContext, row: &str, text: &str) -> Position {
    let silent = Position { stance: Stance::Silent, says: String::new(), claim: String::new() };
    let Some(line) = cell(page, row, text) else { return silent };
    let stance = line.parsed("stance", |word| Stance::ALL.into_iter().find(|stance| stance.key() == word)).unwrap_or(Stance::Silent);
    let claims: Vec<&str> = line.text("claims").split(';').filter(|claim| !claim.is_empty()).collect();
    if (stance == Stance::Silent) != claims.is_empty() {
        line.fault("a text is silent, or a claim says what it says".to_owned(), "name a claim, or write the stance “silent”");
    }
    for claim in &claims {
        let is_of_text = claim.starts_with(&format!("{text}-"));
        if !is_of_text || !page.facts.claims.iter().any(|known| known.id == *claim && known.is_claim) {
            line.fault(format!("column \"claims\" names {claim:?}, no claim of text {text}"), "name claims of that text in claims.json");
        }
    }
    let says = if stance == Stance::Silent { String::new() } else { says(page, row, text) };
    Position { stance, says, claim: claims.first().map(|claim| (*claim).to_owned()).unwrap_or_default() }
}
