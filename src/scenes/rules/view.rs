//! What is printed around the instruments: the claim, the question, the findings. Static.

use leptos::prelude::*;

use crate::{
    scenes::{
        Movements,
        rules::{SLUG, data},
        tests_of,
    },
    ui::{Answer, ClaimLead, GuessInputs, Html, PageContext, guess},
};

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let answer = Answer::One(data::guessed(page));
    let question = GuessInputs::of_choices(SLUG, page.html("rules-question"), page.html("rules-answer"), answer);
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
