//! What is printed around the instruments: the claim, the question, the wordings, the findings. Static.

use leptos::prelude::*;

use crate::{
    facts::Unit,
    instrument::Scale,
    scenes::{
        Movements,
        capital::{SLUG, data},
        tests_of,
    },
    ui::{Answer, ClaimLead, GuessInputs, Html, PageContext, guess},
};

/// SAP's sum, from fact to condition, and what came.
const WORDINGS: [&str; 5] = ["fact", "plan", "purpose", "condition", "pledge"];

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let question = GuessInputs {
        slug: SLUG.to_owned(),
        question: page.html("capital-question"),
        answer_text: page.html("capital-answer"),
        answer: Answer::Number(page.value("openai-over-mistral")),
        unit: Unit::Count,
        min: 1.0,
        max: 1_000.0,
        scale: Scale::Log,
    };
    let wordings = WORDINGS
        .map(|key| {
            view! {
                <dt>{page.text(&format!("capital-sap-{key}-name"))}</dt>
                <dd inner_html=page.html(&format!("capital-sap-{key}"))></dd>
            }
        })
        .collect_view();
    Movements {
        claim: view! { <ClaimLead slug=SLUG sources=&["c"]/> }.into_any(),
        guess: view! { {guess(question)} }.into_any(),
        test: view! {
            {tests_of(page, data::declarations(page))}
            <h3>{page.text("capital-sap-title")}</h3>
            <dl class="cost-list">{wordings}</dl>
        }
        .into_any(),
        evidence: view! {
            <Html key="capital-evidence" class="finding"/>
            <Html key="capital-evidence-sums" class="finding"/>
            <Html key="capital-evidence-spending" class="finding"/>
        }
        .into_any(),
    }
}
