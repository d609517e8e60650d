//! What is printed around the instruments: the claim, the question, the findings. Static.

use leptos::prelude::*;

use crate::{
    facts::Unit,
    instrument::Scale,
    scenes::{
        Movements,
        compute::{SLUG, data},
        tests_of,
    },
    ui::{Answer, ClaimLead, GuessInputs, Html, PageContext, guess},
};

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let question = GuessInputs {
        slug: SLUG.to_owned(),
        question: page.html("compute-question"),
        answer_text: page.html("compute-answer"),
        answer: Answer::Line(data::each_march(page)),
        unit: Unit::Percent,
        min: 0.0,
        max: 100.0,
        scale: Scale::Linear,
    };
    Movements {
        claim: view! { <ClaimLead slug=SLUG sources=&["c"]/> }.into_any(),
        guess: view! { {guess(question)} }.into_any(),
        test: tests_of(page, data::declarations(page)),
        evidence: view! { <Html key="compute-evidence" class="finding"/> <Html key="compute-evidence-jupiter" class="finding"/> }
            .into_any(),
    }
}
