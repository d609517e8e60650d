//! What is printed around the instruments: the claim, the question, the disputed dates, the findings. Static.

use leptos::prelude::*;

use crate::{
    scenes::{
        Movements,
        space_race::{SLUG, data, ladder_data},
        tests_of,
    },
    ui::{Answer, ClaimLead, GuessInputs, Html, PageContext, guess},
};

/// The dates that are disputed, by the keys of their words.
const DISPUTED: [&str; 4] = ["start", "luna", "end", "ai"];

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let answer = Answer::Several(ladder_data::guessed(page));
    let question = GuessInputs::of_choices(SLUG, page.html("space-race-question"), page.html("space-race-answer"), answer);
    let disputed = DISPUTED.map(|key| {
        view! {
            <dt>{page.text(&format!("space-race-disputed-{key}-name"))}</dt>
            <dd inner_html=page.html(&format!("space-race-disputed-{key}"))></dd>
        }
    });
    Movements {
        claim: view! { <ClaimLead slug=SLUG sources=&["e"]/> }.into_any(),
        guess: view! { {guess(question)} }.into_any(),
        test: view! {
            {tests_of(page, data::declarations(page))}
            <h3>{page.text("space-race-disputed-title")}</h3>
            <dl class="cost-list">{disputed.collect_view()}</dl>
        }
        .into_any(),
        evidence: view! {
            <Html key="space-race-evidence" class="finding"/>
            <Html key="space-race-evidence-word" class="finding"/>
            <Html key="space-race-evidence-open" class="finding"/>
        }
        .into_any(),
    }
}
