//! What the scene says in words for the state of its controls.

use crate::{
    scenes::programmes::{
        chart::{count_digits, shown},
        model::{Amount, Ledger, Programme, Terms},
    },
    text::{Arg, Phrases, Style},
};

/// What each programme comes to, and a warning where the amounts are of different kinds.
pub(super) fn money(ledger: &Ledger, terms: &Terms, phrases: &Phrases) -> String {
    let lines = ledger.lines(terms);
    let part = |(programme, amount): &(Programme, Option<&Amount>)| {
        let name = phrases.get(&format!("programmes-name-{}", programme.key()));
        match amount {
            None => phrases.fill("programmes-sentence-nothing", &[("name", name.into())]),
            Some(amount) => {
                let value = shown(ledger.expressed(amount, terms), terms, phrases, Style::Long);
                let kind = phrases.get(&format!("programmes-kind-{}", amount.kind.key()));
                phrases.fill("programmes-sentence-amount", &[("name", name.into()), ("value", value.into()), ("kind", kind.into())])
            }
        }
    };
    let parts: Vec<String> = lines.iter().map(part).collect();
    let known: Vec<&Amount> = lines.iter().filter_map(|(_, amount)| *amount).collect();
    let are_alike = known.windows(2).all(|pair| pair[0].kind == pair[1].kind);
    let mut out = phrases.fill(
        "programmes-sentence",
        &[
            ("basis", Arg::from(terms.basis.key())),
            ("period", Arg::from(if terms.is_yearly { "yearly" } else { "total" })),
            ("parts", parts.join(&phrases.get("programmes-sentence-separator")).into()),
        ],
    );
    if known.len() > 1 && !are_alike {
        out.push(' ');
        out.push_str(&phrases.get("programmes-sentence-trap"));
    }
    out
}

/// How much of Stargate's sum the reader has passed, and how many squares make each sum, from the smallest.
pub(super) fn to_scale(squares: &[(Programme, f64)], travelled_percent: f64, phrases: &Phrases) -> String {
    let count = |(programme, squares): &(Programme, f64)| {
        let name = phrases.get(&format!("programmes-name-{}", programme.key()));
        phrases.fill("programmes-scale-count", &[("name", name.into()), ("squares", Arg::Number(*squares, count_digits(*squares)))])
    };
    let counts: Vec<String> = squares.iter().map(count).collect();
    let passed = phrases.fill("unit-percent", &[("n", Arg::Number(travelled_percent, 0))]);
    phrases.fill("programmes-scale-sentence", &[("passed", passed.into()), ("counts", counts.join(&phrases.get("list-separator")).into())])
}
