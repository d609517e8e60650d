//! What is printed: the claim, the question, the costs, the findings. Static.

use leptos::prelude::*;

use crate::{
    facts::Unit,
    instrument::Scale,
    scenes::{
        Movements,
        distillation::{SLUG, data},
        show_instrument,
    },
    ui::{ClaimLead, GuessInputs, Html, PageContext, guess},
};

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let question = GuessInputs {
        slug: SLUG.to_owned(),
        question: page.html("distillation-question"),
        answer_text: page.html("distillation-answer"),
        answer: page.value("distill-14b-kept"),
        unit: Unit::Percent,
        min: 0.0,
        max: 100.0,
        scale: Scale::Linear,
    };
    let costs = ["teacher", "samples", "licence", "quarrel"]
        .map(|key| {
            view! {
                <dt>{page.text(&format!("distillation-cost-{key}-name"))}</dt>
                <dd inner_html=page.html(&format!("distillation-cost-{key}"))></dd>
            }
        })
        .collect_view();
    let instruments = data::declarations(page)
        .into_iter()
        .map(|declared| {
            let title = page.text(&format!("distillation-{}-title", declared.key));
            let intro = format!("distillation-{}-intro", declared.key);
            let intro = page.words.has(&intro).then(|| view! { <p class="lead-in" inner_html=page.html(&intro)></p> });
            view! { <h4>{title}</h4> {intro} {show_instrument(declared)} }
        })
        .collect_view();
    Movements {
        claim: view! { <ClaimLead slug="distillation" source="a"/> }.into_any(),
        guess: view! {
            {guess(question)}
        }
        .into_any(),
        test: view! {
            {instruments}
            <h4>{page.text("distillation-cost-title")}</h4>
            <dl class="cost-list">{costs}</dl>
        }
        .into_any(),
        evidence: view! { <Html key="distillation-evidence" class="finding"/> <Html key="distillation-evidence-lab" class="finding"/> }
            .into_any(),
    }
}
