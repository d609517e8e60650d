//! The method of the whole: how the claims were found and checked, what each verdict means, what is missing, how to object.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use crate::{
    chart::escape_html,
    facts::{Claim, Mark, SourceKind, Verdict},
    page::{portraits, proof, registers::number},
    ui::{Entry, Html, PageContext, VerdictMark},
};

/// The parts of the page, in their order, each with the address that others link to.
const PARTS: [(&str, &str); 13] = [
    ("texts", "method-texts"),
    ("extraction", "method-extraction"),
    ("checking", "method-checking"),
    ("verdicts", "method-verdicts"),
    ("absent", "method-absent"),
    ("figures", "method-figures"),
    ("models", "method-models"),
    ("limits", "method-limits"),
    ("objection", "objection"),
    ("questions", "questions"),
    ("who", "method-who"),
    ("credits", "method-credits"),
    ("privacy", "method-privacy"),
];

/// What readers ask, in this order.
const QUESTIONS: [&str; 9] = ["winner", "opinion", "single-source", "disputed", "other-number", "change", "forecast", "sides", "reuse"];

/// What the text of an objection asks for; the script of the page fills in the first two for who comes from a claim.
const BLANKS: [&str; 6] = ["claim", "address", "said", "doubt", "evidence", "quote"];

/// Messages of the credits, which every page has at its foot.
const CREDITS: [&str; 5] = ["credits-epoch", "credits-deepseek", "credits-texts", "credits-fonts", "credits-code"];

/// The whole page, below its title.
pub(super) fn page(page: &PageContext) -> AnyView {
    let contents = PARTS
        .map(|(part, anchor)| {
            view! { <li><a href=format!("#{anchor}")>{page.text(&format!("method-{part}-title"))}</a></li> }
        })
        .collect_view();
    let parts = PARTS
        .map(|(part, anchor)| {
            view! {
                <section class="method-part" id=anchor aria-labelledby=format!("{anchor}-heading")>
                    <h2 id=format!("{anchor}-heading")>{page.text(&format!("method-{part}-title"))}</h2>
                    {content(page, part)}
                </section>
            }
        })
        .collect_view();
    view! {
        <nav class="method-contents" aria-label=page.text("method-contents")><ul>{contents}</ul></nav>
        {parts}
    }
    .into_any()
}

fn content(page: &PageContext, part: &str) -> AnyView {
    let said = |n: usize| said(page, &format!("method-{part}-{n}"));
    match part {
        "texts" => view! { {said(1)} {texts(page)} }.into_any(),
        "extraction" => view! { {said(1)} {not_claims(page)} {said(2)} {said(3)} }.into_any(),
        "checking" => view! { {said(1)} {readings(page)} {said(2)} {said(3)} }.into_any(),
        "verdicts" => view! { {said(1)} {verdicts(page)} {said(2)} }.into_any(),
        "absent" => {
            let (not_found, not_checked) = (bearing(page, Verdict::NotFound), bearing(page, Verdict::NotChecked));
            view! { {said(1)} {not_found} {said(2)} {not_checked} }.into_any()
        }
        "objection" => view! { {said(1)} {objection(page)} {said(2)} {said(3)} {said(4)} {said(5)} }.into_any(),
        "questions" => questions(page),
        "credits" => credits(page),
        "privacy" => view! { <Html key="credits-privacy"/> {said(1)} {said(2)} }.into_any(),
        _ => view! { {said(1)} {said(2)} {said(3)} }.into_any(),
    }
}

/// A paragraph, with the counts that it may name.
fn said(page: &PageContext, key: &str) -> AnyView {
    let facts = &page.facts;
    let (claims, documents) = (page.place.page("claims"), page.place.page("sources"));
    let entries = proof::counted(page, &claims, facts.claims.len());
    let none = proof::counted(page, &claims, facts.claims.iter().filter(|claim| !claim.is_claim).count());
    let sources = proof::counted(page, &documents, facts.sources.values().filter(|source| is_document(source.kind)).count());
    let html = page.html_with(key, &[("entries", &entries), ("none", &none), ("sources", &sources)]);
    view! { <p inner_html=html></p> }.into_any()
}

/// True for what was read: neither a text under test nor a computation of ours.
const fn is_document(kind: SourceKind) -> bool {
    !matches!(kind, SourceKind::Text | SourceKind::Computed)
}

fn texts(page: &PageContext) -> AnyView {
    let links = proof::texts(&page.facts)
        .into_iter()
        .map(|text| {
            let title =
                page.facts.sources.get(&text).map(|source| view! { <cite lang=source.language.clone()>{source.title.clone()}</cite> });
            view! { <li>{portraits::link(page, &text)} " – " {title}</li> }
        })
        .collect_view();
    view! { <ul class="method-list">{links}</ul> }.into_any()
}

/// Things by a count, the most frequent first.
fn counted(page: &PageContext, register: &str, counts: BTreeMap<String, usize>) -> AnyView {
    let href = page.place.page(register);
    let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let rows = counts
        .into_iter()
        .map(|(name, count)| view! { <li><b inner_html=proof::counted(page, &href, count)></b> " " {name}</li> })
        .collect_view();
    view! { <ul class="method-list method-counts">{rows}</ul> }.into_any()
}

/// What of the inventory is no claim, and why.
fn not_claims(page: &PageContext) -> AnyView {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for because in page.facts.claims.iter().filter_map(|claim| claim.not_claim_because) {
        *counts.entry(page.text(&format!("not-claim-{}", because.key()))).or_default() += 1;
    }
    counted(page, "claims", counts)
}

/// How the documents were read.
fn readings(page: &PageContext) -> AnyView {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for source in page.facts.sources.values().filter(|source| is_document(source.kind)) {
        *counts.entry(page.text(&format!("seen-{}", source.seen.key()))).or_default() += 1;
    }
    counted(page, "sources", counts)
}

fn verdicts(page: &PageContext) -> AnyView {
    let rows = Verdict::ALL
        .map(|verdict| {
            let key = verdict.key();
            let count = page.facts.claims.iter().filter(|claim| claim.is_claim && claim.verdict == verdict).count();
            // What we computed ourselves is no claim, and has no mark.
            let counted = (count > 0).then(|| {
                let mark = page.text(&format!("proof-{}", Mark::of(verdict).key()));
                let href = format!("{}?verdict={key}", page.place.page(Entry::Claim.register()));
                view! { " " <span class="method-count"><span inner_html=proof::counted(page, &href, count)></span> " · " {mark}</span> }
            });
            view! {
                <dt id=format!("verdict-{key}")><VerdictMark verdict/></dt>
                <dd>{page.text(&format!("meaning-{key}"))} {counted}</dd>
            }
        })
        .collect_view();
    view! { <dl class="verdict-list">{rows}</dl> }.into_any()
}

/// The claims that bear a verdict, folded.
fn bearing(page: &PageContext, verdict: Verdict) -> AnyView {
    let claims: Vec<&Claim> = page.facts.claims.iter().filter(|claim| claim.is_claim && claim.verdict == verdict).collect();
    let title = page.text(&format!("method-absent-{}", verdict.key()));
    let rows = claims
        .iter()
        .map(|claim| {
            let href = page.place.permanent(Entry::Claim, &claim.id);
            view! { <li><a href=href>{name(page, claim)}</a> " " <span inner_html=page.html(&claim.id)></span></li> }
        })
        .collect_view();
    view! {
        <details class="method-claims">
            <summary>{title} " (" {proof::number(page, claims.len())} ")"</summary>
            <ul class="method-list">{rows}</ul>
        </details>
    }
    .into_any()
}

/// A claim as the proof sheet names it: `A 12`.
fn name(page: &PageContext, claim: &Claim) -> String {
    format!("{} {}", claim.source.to_uppercase(), number(&page.facts, claim))
}

/// The text to copy, and what its first line may look like.
fn objection(page: &PageContext) -> AnyView {
    let separator = page.text("verdict-said");
    let line = |blank: &str| {
        let label = page.text(&format!("objection-{blank}"));
        format!("{}{separator}<span data-blank=\"{blank}\"></span>\n", escape_html(&label))
    };
    let lines: String = BLANKS.iter().map(|blank| line(blank)).collect();
    let example = page.facts.claims.iter().find(|claim| claim.is_claim).map(|claim| {
        let href = page.place.permanent(Entry::Claim, &claim.id);
        view! { <p class="caption">{page.text("objection-example")} {separator.clone()} <a href=href>{name(page, claim)}</a> ", " <code>{claim.id.clone()}</code></p> }
    });
    let label = page.text("method-objection-copy");
    view! {
        <div class="objection-text" role="region" aria-label=label tabindex="0">
            <pre data-no-terms="" inner_html=lines></pre>
        </div>
        {example}
    }
    .into_any()
}

fn questions(page: &PageContext) -> AnyView {
    let asked = QUESTIONS
        .map(|question| {
            let key = format!("question-{question}");
            let answer = format!("{key}.answer");
            view! {
                <div class="method-question" id=key.clone()>
                    <h3>{page.text(&key)}</h3>
                    <Html key=answer/>
                </div>
            }
        })
        .collect_view();
    asked.into_any()
}

fn credits(page: &PageContext) -> AnyView {
    let credits = CREDITS.map(|key| view! { <Html key=key/> }).collect_view();
    let sources = view! { <li><a href=page.place.page(Entry::Source.register())>{page.text("method-credits-sources")}</a></li> };
    let data = &page.place.data;
    let licences =
        (!data.is_empty()).then(|| view! { <li><a href=format!("{data}LICENCES.md")>{page.text("method-credits-licences")}</a></li> });
    // As those who publish ask for it, in their words; one credit may stand for several sources.
    let asked: BTreeSet<&str> = page.facts.sources.values().filter_map(|source| source.credit.as_deref()).collect();
    let asked = asked.into_iter().map(|credit| view! { <li lang="en">{credit.to_owned()}</li> }).collect_view();
    view! {
        {credits}
        <p>{page.text("method-credits-asked")}</p>
        <ul class="method-list" data-no-terms="">{asked}</ul>
        <ul class="method-list">{sources} {licences}</ul>
    }
    .into_any()
}
