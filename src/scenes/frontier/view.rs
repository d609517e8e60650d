//! What is printed: the claim, the question, the worlds with their sources, the findings. Static.

use engine::frontier::{Diagram, Parameter, trajectory};
use leptos::prelude::*;

use crate::{
    chart::Form,
    facts::Unit,
    instrument::{Declaration, Settings, Value, View},
    scenes::{
        Movements,
        frontier::{
            chart, data,
            model::{ACROSS, STILL, UP, WHO, plane},
        },
        instrument,
    },
    text::Phrases,
    ui::{ClaimLead, GuessInputs, GuessScale, Html, PageContext, TableView, guess},
};

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let question = GuessInputs {
        slug: "frontier".to_owned(),
        question: page.html("frontier-question"),
        answer_text: page.html("frontier-answer"),
        answer: page.value("arena-gap-2025"),
        unit: Unit::Percent,
        min: 0.0,
        max: 20.0,
        scale: GuessScale::Linear,
    };
    let worlds = data::worlds(&page.facts);
    let declared = data::declaration(page, &worlds);
    let table = chart::worlds_table(&view_of(&declared, &declared.author(), page.words.phrases()), &worlds.named);
    for figure in worlds.named.iter().flat_map(|named| &named.figures).filter(|figure| !figure.is_empty()) {
        let _ = page.value(figure);
    }
    Movements {
        claim: view! { <ClaimLead slug="frontier" source="a"/> }.into_any(),
        guess: view! { {guess(question)} }.into_any(),
        test: view! {
            <h4>{page.text("frontier-worlds-title")}</h4>
            <p class="lead-in" inner_html=page.html("frontier-intro")></p>
            <div class="instrument worlds-table"><TableView table=Signal::derive(move || table.clone()) label=page.text("frontier-worlds-open")/></div>
            {instrument(declared)}
        }
        .into_any(),
        evidence: view! { <Html key="frontier-evidence" class="finding"/> <Html key="frontier-conclusion" class="finding"/> }.into_any(),
    }
}

/// The instruments, for the tests that move every control.
pub(super) fn instruments(page: &PageContext) -> Vec<Declaration> {
    vec![data::declaration(page, &data::worlds(&page.facts))]
}

/// The charts in their author's view and extremes, and what each preset comes to, for the snapshots.
pub(super) fn charts(page: &PageContext) -> Vec<(String, String)> {
    let phrases = page.words.phrases();
    let worlds = data::worlds(&page.facts);
    let declared = data::declaration(page, &worlds);
    let author = declared.author();
    let mut other = author.clone();
    for (control, option) in [(ACROSS, Parameter::Transfer as usize), (UP, Parameter::CostShare as usize), (WHO, 1)] {
        other.set(&declared.controls, control, Value::Option(option));
    }
    let diagram = |settings: &Settings, levels: &[u8], width_px| {
        chart::diagram(&view_of(&declared, settings, phrases), levels, &worlds.named, width_px).unwrap_or_default()
    };
    let mut out = Vec::new();
    for form in [Form::Narrow, Form::Wide] {
        let (width_px, name) = (form.default_width_px(), form.key());
        for named in &worlds.named {
            out.push((
                format!("world-{}-{name}", named.key),
                chart::world(&trajectory(&named.world), width_px, phrases).unwrap_or_default(),
            ));
        }
        out.push((format!("diagram-{name}"), diagram(&author, &worlds.still, width_px)));
        let levels = Diagram::new(plane(&other), usize::from(STILL)).levels();
        out.push((format!("diagram-other-{name}"), diagram(&other, &levels, width_px)));
    }
    for named in &worlds.named {
        out.push((format!("outcome-{}.csv", named.key), chart::world_table(&trajectory(&named.world), phrases).to_csv()));
    }
    out
}

fn view_of<'a>(declared: &'a Declaration, settings: &'a Settings, phrases: &'a Phrases) -> View<'a> {
    View { settings, controls: &declared.controls, phrases }
}
