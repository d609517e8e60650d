//! What is printed: the claim, the question, the costs, the findings. Static.

use leptos::prelude::*;

use crate::{
    facts::Unit,
    instrument::Scale,
    scenes::{
        Movements,
        distillation::{SLUG, data},
        tests_of,
    },
    ui::{Answer, ClaimLead, GuessInputs, Html, PageContext, guess},
};

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let question = GuessInputs {
        slug: SLUG.to_owned(),
        question: page.html("distillation-question"),
        answer_text: page.html("distillation-answer"),
        answer: Answer::Number(page.value("distill-14b-kept")),
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
    Movements {
        claim: view! { <ClaimLead slug="distillation" sources=&["a"]/> }.into_any(),
        guess: view! {
            {guess(question)}
        }
        .into_any(),
        test: view! {
            {tests_of(page, data::declarations(page))}
            <h3>{page.text("distillation-cost-title")}</h3>
            <dl class="cost-list">{costs}</dl>
        }
        .into_any(),
        evidence: view! { <Html key="distillation-evidence" class="finding"/> <Html key="distillation-evidence-lab" class="finding"/> }
            .into_any(),
    }
}
