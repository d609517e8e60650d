//! What the scene says in words: of a cell, of the map, of a claim, of the verdicts.

use crate::{
    chart::escape_html,
    facts::Verdict,
    instrument::View,
    model::math::to_f64,
    scenes::voices::{
        map::Map,
        model::{Cell, Claim, Lit, TEXTS, Tally, is_unanimous, lit},
        verdicts::Verdicts,
    },
    text::{Arg, Phrases},
};

/// How many rows of the verdicts are named in a sentence.
const NAMED: usize = 5;

/// A count in a phrase.
fn count(number: usize) -> Arg<'static> {
    Arg::Number(to_f64(number), 0)
}

/// Texts by their letters.
fn letters(texts: impl Iterator<Item = usize>, phrases: &Phrases) -> String {
    let texts: Vec<String> = texts.filter_map(|text| TEXTS.get(text)).map(|text| text.to_uppercase()).collect();
    texts.join(&phrases.get("list-separator"))
}

/// A verdict in words.
pub(super) fn verdict(verdict: Verdict, phrases: &Phrases) -> String {
    phrases.get(&format!("verdict-{}", verdict.key()))
}

/// How often each verdict was given, the firmest first.
pub(super) fn counted(verdicts: &[Verdict], phrases: &Phrases) -> String {
    let given = Verdict::ALL.into_iter().filter_map(|of| {
        let times = verdicts.iter().filter(|verdict| **verdict == of).count();
        let args = [("n", count(times)), ("verdict", verdict(of, phrases).into())];
        (times > 0).then(|| phrases.fill("voices-verdict-times", &args))
    });
    given.collect::<Vec<_>>().join(&phrases.get("list-separator"))
}

/// The position of a text on a question, and what it says there, as we read it.
pub(super) fn said(cell: &Cell, question: &str, text: &str, phrases: &Phrases) -> String {
    let own = format!("voices-map-said-{question}-{text}");
    let position = phrases.get(&format!("voices-map-position-{}", cell.key()));
    if phrases.has(&own) {
        phrases.fill("voices-map-said", &[("position", position.into()), ("said", phrases.get(&own).into())])
    } else {
        position
    }
}

/// The cell that is chosen.
pub(super) fn cell(map: &Map, index: usize, cell: &Cell, view: &View<'_>) -> String {
    let phrases = view.phrases;
    let (row, text) = (index / TEXTS.len(), index % TEXTS.len());
    let question = Map::question(view, row);
    let of_row = map.rows().nth(row).unwrap_or_default();
    let others = of_row.iter().enumerate().filter(|(other, of)| *other != text && !cell.is_silent() && of.position == cell.position);
    let same = letters(others.map(|(other, _)| other), phrases);
    let scene = map.scenes.get(row).map_or("", String::as_str);
    let mut out = phrases.fill(
        "voices-map-chosen",
        &[
            ("text", TEXTS.get(text).unwrap_or(&"").to_uppercase().into()),
            ("question", phrases.get(&format!("voices-map-question-{question}")).into()),
            ("said", said(cell, question, TEXTS.get(text).unwrap_or(&""), phrases).into()),
            ("silent", Arg::from(if cell.is_silent() { "yes" } else { "no" })),
            ("shared", Arg::from(if same.is_empty() { "no" } else { "yes" })),
            ("same", same.into()),
            ("torn", Arg::from(if cell.is_torn { "yes" } else { "no" })),
        ],
    );
    if !cell.verdicts.is_empty() {
        out.push(' ');
        let args = [
            ("n", count(cell.verdicts.len())),
            ("verdicts", counted(&cell.verdicts, phrases).into()),
            ("href", escape_html(&map.href(text, question)).into()),
        ];
        out.push_str(&phrases.fill("voices-map-claims", &args));
    }
    if !scene.is_empty() {
        out.push(' ');
        out.push_str(&phrases.fill("voices-map-scene", &[("href", escape_html(scene).into())]));
    }
    out
}

/// What is brought out of the map.
pub(super) fn map(map: &Map, view: &View<'_>) -> String {
    let now = Map::lit(view.settings);
    let rows: Vec<(&[Cell], Vec<bool>)> = map.rows().map(|row| (row, lit(row, now))).collect();
    let cells = || rows.iter().flat_map(|(_, is_lit)| is_lit.iter()).filter(|is_lit| **is_lit).count();
    let questions = rows.iter().filter(|(_, is_lit)| is_lit.contains(&true)).count();
    // By text: how many of its cells are brought out.
    let of_text = |text: usize| rows.iter().filter(|(_, is_lit)| is_lit.get(text) == Some(&true)).count();
    let by_text = (0..TEXTS.len()).filter(|text| of_text(*text) > 0).map(|text| {
        let args = [("name", letters([text].into_iter(), view.phrases).into()), ("n", count(of_text(text)))];
        view.phrases.fill("voices-map-times", &args)
    });
    let by_text = by_text.collect::<Vec<_>>().join(&view.phrases.get("list-separator"));
    let silent = map.cells.iter().filter(|cell| cell.is_silent()).count();
    let unanimous = rows.iter().filter(|(row, _)| is_unanimous(row)).count();
    view.phrases.fill(
        &format!("voices-map-overview-{}", now.key()),
        &[
            ("questions", count(if now == Lit::All { rows.len() } else { questions })),
            ("cells", count(cells())),
            ("said", count(map.cells.len() - silent)),
            ("silent", count(silent)),
            ("whole", count(rows.iter().filter(|(row, _)| row.iter().all(|cell| !cell.is_silent())).count())),
            ("unanimous", count(unanimous)),
            ("agreed", Arg::from(["none", "one"].get(unanimous).copied().unwrap_or("some"))),
            ("texts", by_text.into()),
        ],
    )
}

/// The letter of a claim's text and its number there, as the proof sheet names it.
pub(super) fn numbered(data: &Verdicts, index: usize, phrases: &Phrases) -> String {
    let text = data.claims.get(index).and_then(|claim| TEXTS.get(usize::from(claim.text))).unwrap_or(&"").to_uppercase();
    phrases.fill("voices-verdicts-number", &[("text", text.into()), ("n", count(data.number(index)))])
}

/// The claim that is chosen.
pub(super) fn claim(data: &Verdicts, index: usize, claim: Claim, view: &View<'_>) -> String {
    let name = |names: &[String], index: u8| escape_html(names.get(usize::from(index)).map_or("", String::as_str));
    view.phrases.fill(
        "voices-verdicts-chosen",
        &[
            ("number", numbered(data, index, view.phrases).into()),
            ("topic", name(&data.topics, claim.topic).into()),
            ("kind", name(&data.kinds, claim.kind).into()),
            ("verdict", verdict(claim.verdict, view.phrases).into()),
            ("href", escape_html(&format!("{}{}", data.claims_href, Verdicts::id(view, index))).into()),
        ],
    )
}

/// How many claims hold, of those that could be tested; or where the verdict that is brought out was given.
pub(super) fn verdicts(data: &Verdicts, view: &View<'_>) -> String {
    let phrases = view.phrases;
    let rows = data.rows(view);
    let Some(lit) = Verdicts::lit(view.settings) else {
        let tally = Tally::of(data.claims.iter());
        let mut tallies: Vec<(&String, Tally)> =
            rows.iter().map(|(name, claims)| (name, Tally::of(claims.iter().filter_map(|claim| data.claims.get(*claim))))).collect();
        let part = |(name, tally): &(&String, Tally)| {
            let args = [
                ("name", escape_html(name).into()),
                ("hold", Arg::Number(f64::from(tally.hold), 0)),
                ("tested", Arg::Number(f64::from(tally.tested), 0)),
            ];
            phrases.fill("voices-verdicts-part", &args)
        };
        // The rows with most to test; a text's stay in their order, since all are named.
        let mut named = Vec::new();
        while named.len() < NAMED {
            let most = tallies.iter().map(|(_, tally)| tally.tested).max().unwrap_or_default();
            let found = tallies.iter().position(|(_, tally)| if rows.len() > NAMED { tally.tested == most } else { tally.tested > 0 });
            match found.filter(|_| most > 0) {
                Some(at) => named.push(part(&tallies.remove(at))),
                None => break,
            }
        }
        return phrases.fill(
            "voices-verdicts-overview",
            &[
                ("all", Arg::Number(f64::from(tally.all), 0)),
                ("tested", Arg::Number(f64::from(tally.tested), 0)),
                ("hold", Arg::Number(f64::from(tally.hold), 0)),
                ("share", Arg::Number(tally.share_percent(), 0)),
                ("parts", named.join(&phrases.get("list-separator")).into()),
            ],
        );
    };
    let of = |claims: &[usize]| claims.iter().filter(|claim| data.claims.get(**claim).is_some_and(|claim| claim.verdict == lit)).count();
    let parts = rows
        .iter()
        .filter(|(_, claims)| of(claims) > 0)
        .map(|(name, claims)| phrases.fill("voices-verdicts-times", &[("name", escape_html(name).into()), ("n", count(of(claims)))]));
    let parts = parts.collect::<Vec<_>>().join(&phrases.get("list-separator"));
    let all: Vec<usize> = (0..data.claims.len()).collect();
    phrases.fill(
        "voices-verdicts-brought",
        &[("n", count(of(&all))), ("all", count(all.len())), ("verdict", verdict(lit, phrases).into()), ("parts", parts.into())],
    )
}
