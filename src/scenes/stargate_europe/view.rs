//! What is printed: the claim, the question, the builder with its sources, the findings. Static.

use leptos::prelude::*;

use crate::{
    facts::Unit,
    instrument::Scale,
    scenes::{
        Movements,
        stargate_europe::{SLUG, data},
        tests_of,
    },
    ui::{Answer, ClaimLead, GuessInputs, Html, PageContext, TableView, guess},
};

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let question = GuessInputs {
        slug: SLUG.to_owned(),
        question: page.html("stargate-europe-question"),
        answer_text: page.html("stargate-europe-answer"),
        answer: Answer::Number(page.value("gigafactory-five-chips")),
        unit: Unit::Chips,
        min: 1e3,
        max: 1e8,
        scale: Scale::Log,
    };
    let table = data::costs_table(page);
    Movements {
        claim: view! { <ClaimLead slug="stargate-europe" sources=&["d"]/> }.into_any(),
        guess: view! { {guess(question)} }.into_any(),
        test: view! {
            {tests_of(page, data::declarations(page))}
            <p class="lead-in" inner_html=page.html("stargate-europe-place-from")></p>
            <div class="worlds-table"><TableView table=table label=page.text("stargate-europe-costs-open")/></div>
        }
        .into_any(),
        evidence: view! { <Html key="stargate-europe-evidence" class="finding"/> <Html key="stargate-europe-limits" class="finding"/> }
            .into_any(),
    }
}
