//! What is printed: the claim, the question, the calculator with the ratings of chips, the findings. Static.

use leptos::prelude::*;

use crate::{
    facts::Unit,
    instrument::Scale,
    scenes::{
        Movements,
        energy::{SLUG, data},
        tests_of,
    },
    ui::{Answer, ClaimLead, GuessInputs, Html, PageContext, TableView, guess},
};

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let question = GuessInputs {
        slug: SLUG.to_owned(),
        question: page.html("energy-question"),
        answer_text: page.html("energy-answer"),
        // The same price is a hundred per cent.
        answer: Answer::Number(100.0 * page.value("electricity-eu-over-us")),
        unit: Unit::Percent,
        min: 10.0,
        max: 1_000.0,
        scale: Scale::Log,
    };
    let chips = data::chips_table(page);
    Movements {
        claim: view! { <ClaimLead slug="energy" sources=&["a", "d"]/> }.into_any(),
        guess: view! { {guess(question)} }.into_any(),
        test: view! {
            {tests_of(page, data::declarations(page))}
            <p class="lead-in" inner_html=page.html("energy-chips-from")></p>
            <div class="worlds-table"><TableView table=chips label=page.text("energy-chips-open")/></div>
        }
        .into_any(),
        evidence: view! { <Html key="energy-evidence" class="finding"/> <Html key="energy-limits" class="finding"/> }.into_any(),
    }
}
