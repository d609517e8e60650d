//! What is printed: the claim, the question, the worlds with their sources, the findings. Static.

use leptos::prelude::*;

use crate::{
    facts::Unit,
    instrument::{Declaration, Scale, View},
    scenes::{
        Movements,
        frontier::{chart, data},
        tests_of,
    },
    ui::{Answer, ClaimLead, GuessInputs, Html, PageContext, TableView, guess},
};

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let question = GuessInputs {
        slug: "frontier".to_owned(),
        question: page.html("frontier-question"),
        answer_text: page.html("frontier-answer"),
        answer: Answer::Number(page.value("arena-gap-2025")),
        unit: Unit::Percent,
        min: 0.0,
        max: 20.0,
        scale: Scale::Linear,
    };
    let worlds = data::worlds(&page.facts);
    let declared = data::declaration(page, &worlds);
    let table = chart::worlds_table(
        &View { settings: &declared.author(), controls: &declared.controls, phrases: page.words.phrases() },
        &worlds.named,
    );
    Movements {
        claim: view! { <ClaimLead slug="frontier" sources=&["a"]/> }.into_any(),
        guess: view! { {guess(question)} }.into_any(),
        test: view! {
            {tests_of(page, vec![declared])}
            <div class="worlds-table"><TableView table=table label=page.text("frontier-worlds-open")/></div>
        }
        .into_any(),
        evidence: view! { <Html key="frontier-evidence" class="finding"/> <Html key="frontier-conclusion" class="finding"/> }.into_any(),
    }
}

/// The instruments, for the tests that move every control.
pub(super) fn instruments(page: &PageContext) -> Vec<Declaration> {
    vec![data::declaration(page, &data::worlds(&page.facts))]
}
