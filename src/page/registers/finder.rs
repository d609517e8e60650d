//! What the register of claims can be searched by: every value that a claim has, named, with how many claims have it.

use leptos::prelude::*;

use crate::{
    facts::{Claim, Kind, Question, Verdict},
    page::{registers::WITH_FINDER, terms::plain},
    scenes::SCENES,
    ui::{FILTERS, Filter, FinderInputs, PageContext, finder},
};

/// The finder of the claims.
pub(super) fn of_claims(page: &PageContext) -> AnyView {
    let is_claim = |claim: &&Claim| claim.is_claim;
    let claims = page.facts.claims.iter().filter(is_claim).count();
    let filters = FILTERS.map(|name| Filter { name, label: page.text(&format!("finder-{name}")), options: options(page, name) });
    let inputs = FinderInputs { list: WITH_FINDER.to_owned(), filters: filters.into(), claims, others: page.facts.claims.len() - claims };
    finder(inputs).into_any()
}

/// A question in the page's language.
#[track_caller]
pub(super) fn question(page: &PageContext, question: &Question) -> String {
    let text = question.text.get(page.words.lang());
    if text.is_none() {
        let column = format!("question_{}", page.words.lang());
        page.facts.note_here(
            format!("asks for the question {:?} in the column {column:?}", question.id),
            "add the column to questions.csv, and to it in tables.json",
        );
    }
    page.words.typeset(text.map_or("", String::as_str))
}

/// The values of a filter that a claim has: as in an address, as they are called, and how many claims have each.
fn options(page: &PageContext, filter: &str) -> Vec<(String, String, usize)> {
    let facts = &page.facts;
    let count = |has: &dyn Fn(&Claim) -> bool| facts.claims.iter().filter(|claim| claim.is_claim && has(claim)).count();
    let named = |key: &str| page.text(&format!("{filter}-{key}"));
    let mut options: Vec<(String, String, usize)> = match filter {
        "text" => facts
            .sources
            .values()
            .filter(|source| source.id.len() == 1)
            .map(|source| {
                let name = page.publisher(source).or_else(|| source.author.clone()).unwrap_or_else(|| source.title.clone());
                let count = count(&|claim| claim.source == source.id);
                (source.id.clone(), format!("{} – {name}", source.id.to_uppercase()), count)
            })
            .collect(),
        "topic" => {
            let mut topics: Vec<&String> = facts.claims.iter().filter(|claim| claim.is_claim).map(|claim| &claim.topic).collect();
            topics.sort();
            topics.dedup();
            let mut named: Vec<_> =
                topics.into_iter().map(|topic| (topic.clone(), named(topic), count(&|claim| claim.topic == *topic))).collect();
            named.sort_by_key(|(_, name, _)| plain(name));
            named
        }
        "kind" => Kind::ALL.map(|kind| (kind.key().to_owned(), named(kind.key()), count(&|claim| claim.kind == kind))).into(),
        "verdict" => {
            Verdict::ALL.map(|verdict| (verdict.key().to_owned(), named(verdict.key()), count(&|claim| claim.verdict == verdict))).into()
        }
        "scene" => SCENES
            .iter()
            .map(|scene| {
                let name = page.text(&format!("{}-name", scene.slug));
                (scene.slug.to_owned(), name, count(&|claim| scene.claims.contains(&claim.id.as_str())))
            })
            .collect(),
        _ => {
            let asked = |of: &Question| (of.id.clone(), question(page, of), count(&|claim| of.claims.contains(&claim.id)));
            facts.questions.iter().map(asked).collect()
        }
    };
    options.retain(|(_, _, count)| *count > 0);
    options
}
