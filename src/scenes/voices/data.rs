//! From the claims, the questions and our reading of them to the two instruments, and their controls. Native.

use std::collections::BTreeMap;

use crate::{
    facts::{Claim as Fact, Contradiction, Facts, Kind as ClaimKind, Row, Rows, Verdict},
    instrument::{Control, Declaration, Look, Picture, PictureLook},
    model::math::to_f64,
    scenes::{
        pack,
        voices::{
            SLUG,
            map::{CELL, Map},
            model::{Cell, Claim, Lit, POSITIONS, TEXTS, Tally},
            verdicts::{CLAIM, ROWS, Verdicts},
        },
    },
    ui::{Entry, PageContext},
};

/// The argument map, and the verdicts.
pub(super) fn declarations(page: &PageContext) -> Vec<Declaration> {
    vec![map(page), verdicts(page)]
}

/// The ids of the questions, in the order of their table, each with the slug of the scene that tests it.
#[must_use]
pub fn questions(facts: &Facts) -> Vec<(String, String)> {
    let rows = facts.table("questions").into_iter().flat_map(Rows::iter);
    rows.map(|row| (row.text("question_id").to_owned(), row.text("scene").to_owned())).collect()
}

/// The cells, row by row, each with its key: what is not there once for each question and text fails the build.
#[must_use]
pub fn cells(facts: &Facts) -> Vec<(String, Cell)> {
    let (Some(table), Some(answered)) = (facts.table("argument_map"), facts.table("claim_questions")) else { return Vec::new() };
    let answers: Vec<(&str, &str)> = answered.iter().map(|row| (row.text("claim_id"), row.text("question_id"))).collect();
    let contradictions = facts.contradictions();
    let mut rows: BTreeMap<String, Row<'_>> = BTreeMap::new();
    for row in table.iter() {
        let key = format!("{}-{}", row.text("question_id"), row.text("source"));
        if rows.insert(key.clone(), row).is_some() {
            row.fault(format!("is a second row of {key:?}"), "keep one of them");
        }
    }
    let mut cells = Vec::new();
    for (question, _) in questions(facts) {
        for text in TEXTS {
            let key = format!("{question}-{text}");
            let Some(row) = rows.remove(&key) else {
                table.fault(format!("has no row of {key:?}"), "add it: a text that says nothing is silent");
                continue;
            };
            cells.push((key, cell(facts, row, (&question, text), &answers, &contradictions)));
        }
    }
    for (key, row) in rows {
        row.fault(format!("{key:?} is no question and text"), "name a question of questions.csv, and a text");
    }
    cells
}

/// A cell: its claims are those that answer the question.
fn cell(
    facts: &Facts,
    row: Row<'_>,
    (question, text): (&str, &str),
    answers: &[(&str, &str)],
    contradictions: &[Contradiction<'_>],
) -> Cell {
    let claims = row.claims_of("claim_ids", text);
    for claim in &claims {
        if !answers.contains(&(claim.id.as_str(), question)) {
            row.fault(
                format!("{:?} answers {question:?} here, and not in claim_questions.csv", claim.id),
                "add its row there, or take it out",
            );
        }
    }
    for (id, _) in answers.iter().filter(|(_, of)| *of == question) {
        let is_of_text = facts.claims.iter().any(|claim| claim.id == *id && claim.is_claim && claim.source == text);
        if is_of_text && !claims.iter().any(|claim| claim.id == *id) {
            row.fault(
                format!("claim_questions.csv says that {id:?} answers {question:?}, and it is not here"),
                "add it, or take its row out",
            );
        }
    }
    let position = row.parsed("position", |word| POSITIONS.iter().position(|position| position.0 == word));
    let position = position.and_then(|position| u8::try_from(position).ok()).unwrap_or_default();
    if position > 0 && claims.is_empty() {
        row.fault("takes a position that no claim states".to_owned(), "name the claims, or write silent");
    }
    let is_torn = contradictions.iter().any(|torn| torn.question == question && torn.text == text);
    Cell { position, verdicts: claims.into_iter().map(|claim| claim.verdict).collect(), is_torn }
}

fn map(page: &PageContext) -> Declaration {
    let (keys, cells): (Vec<String>, Vec<Cell>) = cells(&page.facts).into_iter().unzip();
    let text = |key: &str| page.text(&format!("voices-map-{key}"));
    let name = |(key, cell): (&String, &Cell)| {
        let (question, text_of) = key.split_once('-').unwrap_or_default();
        let args = [
            ("text", text_of.to_uppercase()),
            ("question", text(&format!("short-{question}"))),
            ("position", text(&format!("position-{}", cell.key()))),
        ];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        page.words.text_with("voices-map-name", &args)
    };
    let names = std::iter::once(text("cell-none")).chain(keys.iter().zip(&cells).map(name)).collect();
    let options = std::iter::once("none".to_owned()).chain(keys.iter().cloned());
    let lit = Lit::ALL.map(Lit::key);
    let scene = |(_, slug): (String, String)| page.place.page(&slug);
    let map =
        Map { cells, scenes: questions(&page.facts).into_iter().map(scene).collect(), list: page.place.page(Entry::Claim.register()) };
    let controls = [Control { names, ..Control::choice("cell", options, Look::Search) }, Control::choice("lit", lit, Look::List)];
    Declaration {
        pictures: vec![Picture { look: PictureLook::Points(CELL), ..Picture::chart("map") }],
        controls: controls.map(|control| page.worded("voices-map", control)).to_vec(),
        ..Declaration::new(SLUG, "map", pack(&map))
    }
}

/// The true claims, text by text, in the order in which they are read.
#[must_use]
pub fn read(facts: &Facts) -> Vec<&Fact> {
    let mut claims: Vec<&Fact> = facts.claims.iter().filter(|claim| claim.is_claim).collect();
    claims.sort_by_key(|claim| (&claim.source, claim.start, &claim.id));
    claims
}

/// Groups by the number of their members, the largest first.
fn by_size<'a>(of: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    of.for_each(|group| *sizes.entry(group).or_default() += 1);
    let mut groups: Vec<(&str, usize)> = sizes.into_iter().collect();
    groups.sort_by_key(|(_, size)| core::cmp::Reverse(*size));
    groups.into_iter().map(|(group, _)| group).collect()
}

/// The claims as the instrument knows them, and the topics and kinds, those of most claims first.
fn known<'f>(facts: &'f Facts, claims: &[&'f Fact]) -> (Vec<Claim>, Vec<&'f str>, Vec<&'static str>) {
    let topics = by_size(claims.iter().map(|claim| claim.topic.as_str()));
    let kinds: Vec<&'static str> = by_size(claims.iter().map(|claim| claim.kind.key()))
        .into_iter()
        .filter_map(|key| ClaimKind::ALL.into_iter().map(ClaimKind::key).find(|kind| *kind == key))
        .collect();
    let index = |of: &[&str], key: &str| of.iter().position(|other| *other == key).and_then(|index| u8::try_from(index).ok());
    let known = claims.iter().filter_map(|claim| {
        let known = || {
            Some(Claim {
                text: index(&TEXTS, &claim.source)?,
                verdict: claim.verdict,
                topic: index(&topics, &claim.topic)?,
                kind: index(&kinds, claim.kind.key())?,
            })
        };
        let found = known();
        if found.is_none() {
            facts.note_here(format!("cannot place the claim {:?}", claim.id), "name one of the five texts");
        }
        found
    });
    let known = known.collect();
    (known, topics, kinds)
}

/// How many claims there are, how many could be tested, and how many of those hold.
#[must_use]
pub fn tally(facts: &Facts) -> Tally {
    Tally::of(known(facts, &read(facts)).0.iter())
}

fn verdicts(page: &PageContext) -> Declaration {
    let facts = &page.facts;
    let claims = read(facts);
    let (known, topics, kinds) = known(facts, &claims);
    let text = |key: &str| page.text(&format!("voices-verdicts-{key}"));
    let data = Verdicts {
        claims: known,
        topics: topics.iter().map(|topic| page.text(&format!("topic-{topic}"))).collect(),
        kinds: kinds.iter().map(|kind| page.text(&format!("kind-{kind}"))).collect(),
        claims_href: page.place.permanent(Entry::Claim, ""),
    };
    let name = |(index, claim): (usize, &&Fact)| {
        // All of its words for all claims would weigh more than the instrument.
        let said = claim.subject.get(page.words.lang()).or_else(|| claim.subject.values().next());
        let number = page.words.phrases().number(to_f64(data.number(index)));
        let said = page.words.typeset(said.map_or("", String::as_str));
        page.words.text_with("voices-verdicts-name", &[("text", &claim.source.to_uppercase()), ("n", &number), ("said", &said)])
    };
    let names = std::iter::once(text("claim-none")).chain(claims.iter().enumerate().map(name)).collect();
    let options = std::iter::once("none".to_owned()).chain(claims.iter().map(|claim| claim.id.clone()));
    let lit = || Verdicts::options().map(Verdict::key);
    let lit_names = lit().map(|key| page.text(&format!("verdict-{key}")));
    let lit_names = std::iter::once(text("lit-all")).chain(lit_names).collect();
    let lit = std::iter::once("all".to_owned()).chain(lit().map(str::to_owned));
    let controls = [
        Control { names, ..Control::choice("claim", options, Look::Search) },
        Control::choice("by", ROWS, Look::Segments),
        Control { names: lit_names, ..Control::choice("lit", lit, Look::List) },
    ];
    Declaration {
        pictures: vec![Picture { look: PictureLook::Points(CLAIM), ..Picture::chart("verdicts") }],
        controls: controls.map(|control| page.worded("voices-verdicts", control)).to_vec(),
        ..Declaration::new(SLUG, "verdicts", pack(&data))
    }
}
