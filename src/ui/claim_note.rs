//! A claim under test, and the corrector's mark beside it.

use leptos::prelude::*;

use crate::{
    facts::Verdict,
    ui::{SourceChip, use_page},
};

/// The mark of a verdict: a shape and a word, never colour alone. Static.
#[component]
pub fn VerdictMark(
    /// The verdict.
    verdict: Verdict,
) -> impl IntoView {
    let page = use_page();
    let key = verdict.key();
    view! {
        <span class=format!("verdict verdict-{key}")>
            <span class="verdict-sign" aria-hidden="true">{sign(verdict)}</span>
            " "
            {page.text(&format!("verdict-{key}"))}
        </span>
    }
}

/// A claim: who says it, our paraphrase, the verdict with its reason and evidence. Static.
#[component]
pub fn ClaimNote(
    /// Id of the claim.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let page = use_page();
    let claim = page.facts.claim(&id).cloned();
    claim.map(|claim| {
        let quote_key = format!("{id}.quote");
        let quote = page.words.has(&quote_key).then(|| {
            let translation_key = format!("{id}.translation");
            let translation = page.words.has(&translation_key).then(|| {
                let text = page.text(&translation_key);
                view! { <span class="quote-translation">" [" {text} "]"</span> }
            });
            view! { <q class="quote" lang="fr">{page.text(&quote_key)}</q> {translation} }
        });
        let evidence = claim.evidence.iter().map(|source| view! { <li><SourceChip id=source.clone()/></li> }).collect_view();
        let has_evidence = !claim.evidence.is_empty();
        view! {
            <article class="claim-note" id=format!("claim-{id}")>
                <div class="claim-said">
                    <p class="claim-text" inner_html=page.html(&id)></p>
                    {quote.map(|quote| view! { <p class="claim-quote">{quote}</p> })}
                    <p class="claim-source"><SourceChip id=claim.source.clone()/></p>
                </div>
                <div class="claim-mark">
                    <p class="claim-verdict"><VerdictMark verdict=claim.verdict/></p>
                    <p class="claim-reason" inner_html=page.html(&format!("{id}.reason"))></p>
                    {has_evidence.then(|| view! { <ul class="claim-evidence">{evidence}</ul> })}
                </div>
            </article>
        }
    })
}

/// A shape for each verdict, as a corrector would write it.
const fn sign(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Confirmed => "✓",
        Verdict::Close => "≈",
        Verdict::Imprecise => "~",
        Verdict::Disputed => "⇄",
        Verdict::Outdated => "↺",
        Verdict::Wrong => "✗",
        Verdict::ContradictedInside => "≠",
        Verdict::NotFound => "∅",
        Verdict::Derived => "=",
        Verdict::Opinion => "“",
        Verdict::NotChecked => "?",
    }
}
