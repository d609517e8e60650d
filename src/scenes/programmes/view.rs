//! What is printed around the instruments: the claim, the question, the findings. Static.

use leptos::prelude::*;

use crate::{
    facts::Unit,
    instrument::Scale,
    scenes::{Movements, programmes::data, tests_of},
    ui::{Answer, ClaimLead, GuessInputs, Html, PageContext, guess},
};

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let question = GuessInputs {
        slug: "programmes".to_owned(),
        question: page.html("programmes-question"),
        answer_text: page.html("programmes-answer"),
        answer: Answer::Number(page.value("stargate-over-v3-run")),
        unit: Unit::Count,
        min: 10.0,
        max: 10_000_000.0,
        scale: Scale::Log,
    };
    Movements {
        claim: view! { <ClaimLead slug="programmes" sources=&["d"]/> }.into_any(),
        guess: view! { {guess(question)} }.into_any(),
        test: tests_of(page, data::declarations(page)),
        evidence: view! { <Html key="programmes-evidence" class="finding"/> <Html key="programmes-evidence-slip" class="finding"/> }
            .into_any(),
    }
}
