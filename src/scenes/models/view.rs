//! What is printed around the instruments: the claim, the question, the findings. Static.

use leptos::prelude::*;

use crate::{
    facts::Unit,
    instrument::Scale,
    scenes::{
        Movements,
        models::{SLUG, data},
        tests_of,
    },
    ui::{Answer, ClaimLead, GuessInputs, Html, PageContext, guess},
};

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let question = GuessInputs {
        slug: SLUG.to_owned(),
        question: page.html("models-question"),
        answer_text: page.html("models-answer"),
        answer: Answer::Number(page.value("ai-index-china-2024")),
        unit: Unit::Models,
        min: 0.0,
        max: 60.0,
        scale: Scale::Linear,
    };
    Movements {
        claim: view! { <ClaimLead slug=SLUG sources=&["c"]/> }.into_any(),
        guess: view! { {guess(question)} }.into_any(),
        test: tests_of(page, data::declarations(page)),
        evidence: view! { <Html key="models-evidence" class="finding"/> <Html key="models-evidence-list" class="finding"/> }.into_any(),
    }
}
