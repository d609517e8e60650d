//! The claims as data for others: what a reader sees of each, in every language, in one file.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    facts::{Claim, PartialDate, Source},
    page::{registers, sheet::Press, site::Page},
    scenes::SCENES,
    text::Words,
};

/// A claim with what the pages say of it.
#[derive(Serialize)]
struct Published<'a> {
    #[serde(flatten)]
    claim: &'a Claim,
    /// As on the proof sheet: `A 12`.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<String>,
    shown: BTreeMap<&'a str, String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    verdict_in_words: BTreeMap<&'a str, String>,
    /// Where a scene tests the claim.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    reason: BTreeMap<&'a str, String>,
    documents: Vec<Document<'a>>,
    scenes: Vec<&'static str>,
}

/// A source as others cite it.
#[derive(Serialize)]
struct Document<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

#[derive(Serialize)]
struct File<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    licence: &'static str,
    claims: Vec<Published<'a>>,
}

/// `data/claims.json` of an edition.
pub(super) fn claims(press: &Press<'_>) -> Page {
    let library = press.library;
    let facts = library.facts();
    let claims = facts.claims.iter().map(|claim| published(press, claim)).collect();
    let licence = "CC BY 4.0; quotations belong to their authors";
    let file = File { schema: "schema/claims.schema.json", licence, claims };
    // Nothing in it can fail to be written: strings, numbers, lists.
    let json = serde_json::to_string_pretty(&file).unwrap_or_default();
    Page { path: "data/claims.json".to_owned(), html: json + "\n" }
}

fn published<'a>(press: &Press<'a>, claim: &'a Claim) -> Published<'a> {
    let library = press.library;
    let by_language = |text: &dyn Fn(&Words) -> Option<String>| {
        library.languages().iter().filter_map(|words| Some((words.lang(), text(words)?))).collect::<BTreeMap<_, _>>()
    };
    let said = |words: &Words, key: &str| words.has(key).then(|| without_markup(&words.text(key)));
    let inventory = |words: &Words| claim.text.get(words.lang()).map(|text| words.typeset(text));
    Published {
        claim,
        number: claim.is_claim.then(|| format!("{} {}", claim.source.to_uppercase(), registers::number(library.facts(), claim))),
        shown: by_language(&|words| said(words, &claim.id).or_else(|| inventory(words))),
        verdict_in_words: by_language(&|words| claim.is_claim.then(|| words.text(&format!("verdict-{}", claim.verdict.key())))),
        reason: by_language(&|words| said(words, &format!("{}.reason", claim.id))),
        documents: library.facts().evidence(claim).into_iter().map(document).collect(),
        scenes: SCENES.iter().filter(|scene| scene.claims.contains(&claim.id.as_str())).map(|scene| scene.slug).collect(),
    }
}

fn document<'a>((source, address): (&'a Source, Option<&'a str>)) -> Document<'a> {
    let (publisher, published) = source.document(address).unwrap_or_default();
    Document {
        id: &source.id,
        title: &source.title,
        publisher,
        published: published.map(PartialDate::as_str),
        url: address.or(source.url.as_deref()),
    }
}

/// Words without the marks of the pages.
fn without_markup(html: &str) -> String {
    html.split('<')
        .enumerate()
        .map(|(index, part)| if index == 0 { part } else { part.split_once('>').map_or("", |(_, text)| text) })
        .collect()
}
