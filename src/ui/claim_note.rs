//! A claim under test, and the corrector's mark beside it.

use leptos::prelude::*;

use crate::{
    facts::Verdict,
    ui::{PageContext, SourceChip, use_page},
};

/// The mark of a verdict: a shape and a word, never colour alone. Static.
#[component]
pub fn VerdictMark(
    /// The verdict.
    verdict: Verdict,
) -> impl IntoView {
    verdict_mark(&use_page(), verdict)
}

/// The same, for what is printed outside a page's components.
pub fn verdict_mark(page: &PageContext, verdict: Verdict) -> impl IntoView + use<> {
    let key = verdict.key();
    view! {
        <span class=format!("verdict verdict-{key}")>
            <svg class="verdict-sign" aria-hidden="true" viewBox="0 0 16 16"><path d=sign(verdict)></path></svg>
            " "
            {page.text(&format!("verdict-{key}"))}
        </span>
    }
}

/// What a claim can be found by in a list, each as it stands in an address: nothing where it does not stand in a list.
#[derive(Debug, Clone, Default)]
pub struct ClaimMarks {
    /// Letter of its text.
    pub text: Option<String>,
    /// Its topic.
    pub topic: Option<String>,
    /// Its kind.
    pub kind: Option<String>,
    /// Its verdict; none for what is no claim.
    pub verdict: Option<String>,
    /// The scenes that test it, separated by spaces.
    pub scene: Option<String>,
    /// The questions that it answers, separated by spaces.
    pub question: Option<String>,
}

/// A claim: who says it, our paraphrase, the verdict with its reason and evidence. Static.
#[component]
pub fn ClaimNote(
    /// Id of the claim.
    #[prop(into)]
    id: String,
    /// Id of the note in the page.
    #[prop(into)]
    anchor: String,
    /// What stands below its evidence.
    #[prop(optional, into)]
    further: Option<AnyView>,
    /// Where it is said, if that is not its text alone.
    #[prop(optional, into)]
    place: Option<AnyView>,
    /// What it can be found by.
    #[prop(optional)]
    marks: ClaimMarks,
) -> impl IntoView {
    let page = use_page();
    let claim = page.facts.claim(&id).cloned();
    claim.map(|claim| {
        let quote_key = format!("{id}.quote");
        let quote = page.words.has(&quote_key).then(|| {
            let translation_key = format!("{id}.translation");
            let language = page.facts.sources.get(&claim.source).map(|source| source.language.clone()).unwrap_or_default();
            let is_foreign = page.words.lang() != language;
            let translation = (is_foreign && page.words.has(&translation_key)).then(|| {
                let text = page.text(&translation_key);
                view! { <span class="quote-translation">" [" {text} "]"</span> }
            });
            view! { <q class="quote" lang=language>{page.text(&quote_key)}</q> {translation} }
        });
        let evidence = page.facts.evidence(&claim);
        let evidence = evidence
            .into_iter()
            .map(|(source, document)| view! { <li><SourceChip id=source.id.clone() document=document.map(str::to_owned)/></li> })
            .collect_view();
        let has_evidence = !claim.evidence.is_empty();
        let source = claim.source.clone();
        let place = place.unwrap_or_else(|| view! { <SourceChip id=source/> }.into_any());
        view! {
            <article
                class="claim-note"
                id=anchor
                data-text=marks.text
                data-topic=marks.topic
                data-kind=marks.kind
                data-verdict=marks.verdict
                data-scene=marks.scene
                data-question=marks.question
            >
                <div class="claim-said">
                    <p class="claim-text" inner_html=page.html(&id)></p>
                    {quote.map(|quote| view! { <p class="claim-quote">{quote}</p> })}
                    <p class="claim-source">{place}</p>
                </div>
                <div class="claim-mark">
                    <p class="claim-verdict"><VerdictMark verdict=claim.verdict/></p>
                    <p class="claim-reason" inner_html=page.html(&format!("{id}.reason"))></p>
                    {has_evidence.then(|| view! { <ul class="claim-evidence">{evidence}</ul> })}
                    {further.map(|further| view! { <p class="claim-further">{further}</p> })}
                </div>
            </article>
        }
    })
}

/// The outline of each verdict's mark, on a grid of 16, as a corrector would draw it.
const fn sign(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Confirmed => "M2 9l4 4L14 3",
        Verdict::Close => "M2 6c3-3 5 2 12-1M2 11c3-3 5 2 12-1",
        Verdict::Imprecise => "M2 9c3-5 7 5 12-1",
        Verdict::Disputed => "M2 5h11M10 2l3 3-3 3M14 11H3M6 8l-3 3 3 3",
        Verdict::Outdated => "M3 8a5 5 0 1 0 2-4M3 1v4h4",
        Verdict::Wrong => "M3 3l10 10M13 3L3 13",
        Verdict::ContradictedInside => "M2 6h12M2 10h12M11 2L5 14",
        Verdict::NotFound => "M8 3a5 5 0 1 0 .1 0M13 2L3 14",
        Verdict::Derived => "M2 6h12M2 10h12",
        Verdict::Opinion => "M6 4c-3 1-4 4-3 8h3V9M13 4c-3 1-4 4-3 8h3V9",
        Verdict::NotChecked => "M5 5c0-4 7-4 6 0-.5 2-3 2-3 5M8 13v.5",
    }
}
