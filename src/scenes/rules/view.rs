//! What is printed around the instruments: the claim, the question, the findings. Static.

use leptos::prelude::*;

use crate::{
    facts::Unit,
    instrument::Scale,
    scenes::{
        Movements,
        rules::{SLUG, data},
        tests_of,
    },
    ui::{Answer, ClaimLead, GuessInputs, Html, PageContext, guess},
};

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let question = GuessInputs {
        slug: SLUG.to_owned(),
        question: page.html("rules-question"),
        answer_text: page.html("rules-answer"),
        answer: Answer::Number(page.value("act-uses-banned")),
        // The question says that it counts uses.
        unit: Unit::Count,
        min: 0.0,
        max: page.value("act-uses"),
        scale: Scale::Linear,
    };
    Movements {
        claim: view! { <ClaimLead slug=SLUG sources=&["d"]/> }.into_any(),
        guess: view! { {guess(question)} }.into_any(),
        test: tests_of(page, data::declarations(page)),
        evidence: view! {
            <Html key="rules-evidence" class="finding"/>
            <Html key="rules-evidence-dates" class="finding"/>
            <Html key="rules-evidence-asset" class="finding"/>
        }
        .into_any(),
    }
}
