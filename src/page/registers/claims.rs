//! Claims: what the five texts say, each with its verdict; with words, reason and evidence where they are written.

use leptos::prelude::*;

use crate::{
    facts::{Claim, Facts},
    page::{
        portraits, proof,
        registers::{WITH_FINDER, finder},
    },
    scenes::SCENES,
    ui::{ClaimMarks, ClaimNote, Entry, PageContext, SourceChip, verdict_mark},
};

/// Every claim, text by text, in the order of the texts, below what finds one.
pub(super) fn all(page: &PageContext) -> AnyView {
    let parts = proof::texts(&page.facts).into_iter().map(|text| {
        let heading = format!("claims-of-{text}");
        let entries = proof::claims_of(&page.facts, &text).into_iter().map(|claim| entry(page, claim)).collect_view();
        let portrait = portraits::link(page, &text);
        view! {
            <section class="claims-of" aria-labelledby=heading>
                <h2 id=heading.clone()><SourceChip id=text/></h2>
                <p class="portrait-link">{portrait}</p>
                {entries}
            </section>
        }
    });
    let rest = page.facts.claims.iter().filter(|claim| !claim.is_claim).map(|claim| entry(page, claim)).collect_view();
    view! {
        {finder::of_claims(page)}
        {parts.collect_view()}
        <section class="claims-of" aria-labelledby="claims-none">
            <h2 id="claims-none">{page.text("claims-none-title")}</h2>
            <p>{page.text("claims-none-intro")}</p>
            {rest}
        </section>
    }
    .into_any()
}

/// What every claim says, with its verdict, by its id in the page.
pub(super) fn said(page: &PageContext) -> Vec<(String, String)> {
    let said = |claim: &Claim| {
        format!("{}{}{}", page.text(&format!("verdict-{}", claim.verdict.key())), page.text("verdict-said"), text(page, claim))
    };
    page.facts.claims.iter().filter(|claim| claim.is_claim).map(|claim| (Entry::Claim.id(&claim.id), said(claim))).collect()
}

/// The inventory's words, in the page's language.
fn text(page: &PageContext, claim: &Claim) -> String {
    let text = claim.text.get(page.words.lang()).or_else(|| claim.text.values().next());
    page.words.typeset(text.map_or("", String::as_str))
}

/// What a claim says, with its verdict, and the way to its entry: all that stands of it a second time in one document.
pub(crate) fn brief(page: &PageContext, id: &str, anchor: String) -> AnyView {
    let Some(claim) = page.facts.claim(id) else { return ().into_any() };
    let name = format!("{} {}", claim.source.to_uppercase(), number(&page.facts, claim));
    view! {
        <article class="claim-note claim-brief" id=anchor>
            <p class="claim-text" inner_html=page.html(id)></p>
            <p class="claim-mark" data-no-terms="">{verdict_mark(page, claim.verdict)} " " <a class="entry-permanent" href=page.place.entry(Entry::Claim, id)>{name}</a></p>
        </article>
    }
    .into_any()
}

/// Its place among the claims of its text, from 1: the proof sheet names it so.
pub(crate) fn number(facts: &Facts, claim: &Claim) -> usize {
    let is_before = |other: &&Claim| other.is_claim && other.source == claim.source && (other.start, &other.id) < (claim.start, &claim.id);
    facts.claims.iter().filter(is_before).count() + 1
}

fn entry(page: &PageContext, claim: &Claim) -> AnyView {
    let scenes: Vec<_> = SCENES.iter().filter(|scene| scene.claims.contains(&claim.id.as_str())).collect();
    let questions: Vec<_> = page.facts.questions.iter().filter(|question| question.claims.contains(&claim.id)).collect();
    let joined = |list: Vec<&str>| Some(list.join(" ")).filter(|list| !list.is_empty());
    let marks = ClaimMarks {
        text: Some(claim.source.clone()),
        topic: Some(claim.topic.clone()),
        kind: Some(claim.kind.key().to_owned()),
        verdict: claim.is_claim.then(|| claim.verdict.key().to_owned()),
        scene: joined(scenes.iter().map(|scene| scene.slug).collect()),
        question: joined(questions.iter().map(|question| question.id.as_str()).collect()),
    };
    let tested = scenes.into_iter().map(|scene| {
        let href = page.place.page(scene.slug);
        view! { " " <a class="claim-scene" href=href>{page.text(&format!("{}-name", scene.slug))}</a> }
    });
    let asked = questions.into_iter().map(|question| {
        let href = format!("{}?question={}", page.place.page(WITH_FINDER), question.id);
        view! { " " <a class="claim-question" href=href>{finder::question(page, question)}</a> }
    });
    let object = claim.is_claim.then(|| {
        let href = format!("{}#objection", if page.place.is_single { String::new() } else { page.place.page("method") });
        view! { " " <a class="claim-object" href=href>{page.text("claim-object")}</a> }
    });
    let name = if claim.is_claim { format!("{} {}", claim.source.to_uppercase(), number(&page.facts, claim)) } else { "#".to_owned() };
    let href = page.place.entry(Entry::Claim, &claim.id);
    let permanent = view! { <a class="entry-permanent" href=href>{name}</a> };
    let further = view! { {permanent} {tested.collect_view()} {asked.collect_view()} {object} }.into_any();
    let place = page.words.text_with("claim-line", &[("n", &page.words.phrases().number(f64::from(claim.line)))]);
    if page.words.has(&format!("{}.reason", claim.id)) {
        let anchor = Entry::Claim.id(&claim.id);
        return view! { <ClaimNote id=claim.id.clone() anchor=anchor further=further place=place.into_any() marks=marks/> }.into_any();
    }
    let kind = claim.not_claim_because.map(|because| page.text(&format!("not-claim-{}", because.key())));
    let verdict = claim.is_claim.then(|| page.text(&format!("verdict-{}", claim.verdict.key())));
    let evidence = page.facts.evidence(claim);
    let evidence = evidence
        .into_iter()
        .map(|(source, document)| view! { " " <SourceChip id=source.id.clone() document=document.map(str::to_owned)/> })
        .collect_view();
    view! {
        <article
            class="claim-note claim-brief"
            id=Entry::Claim.id(&claim.id)
            data-text=marks.text
            data-topic=marks.topic
            data-kind=marks.kind
            data-verdict=marks.verdict
        >
            <p class="claim-text">{text(page, claim)}</p>
            <p class="claim-mark">
                <span class=format!("verdict verdict-{}", claim.verdict.key())>{verdict} {kind}</span>
                {evidence}
                " "
                {further}
                " "
                <span class="claim-line">{place}</span>
            </p>
        </article>
    }
    .into_any()
}
