//! What is printed: the claim, the question, the worlds with their sources, the findings. Static.

use std::sync::OnceLock;

use engine::frontier::{Diagram, Parameter, Plane, World, trajectory};
use leptos::prelude::*;

use crate::{
    chart::Form,
    facts::{Facts, Unit},
    scenes::{
        Movements,
        frontier::{
            chart,
            model::{Named, STILL, author},
            worlds::{self, WorldsInputs},
        },
    },
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
    let inputs = inputs(page);
    let table = chart::worlds_table(&inputs.named, page.words.phrases());
    for figure in inputs.named.iter().flat_map(|named| &named.figures).filter(|figure| !figure.is_empty()) {
        let _ = page.value(figure);
    }
    Movements {
        claim: view! { <ClaimLead slug="frontier" source="a"/> }.into_any(),
        guess: view! { {guess(question)} }.into_any(),
        test: view! {
            <h4>{page.text("frontier-worlds-title")}</h4>
            <p class="lead-in" inner_html=page.html("frontier-intro")></p>
            <div class="instrument worlds-table"><TableView table=Signal::derive(move || table.clone()) label=page.text("frontier-worlds-open")/></div>
            {worlds::island(inputs)}
        }
        .into_any(),
        evidence: view! { <Html key="frontier-evidence" class="finding"/> <Html key="frontier-conclusion" class="finding"/> }.into_any(),
    }
}

/// The charts in their author's view and extremes, and what each preset comes to, for the snapshots.
pub(super) fn charts(page: &PageContext) -> Vec<(String, String)> {
    let phrases = page.words.phrases();
    let WorldsInputs { named, levels, .. } = inputs(page);
    let mut out = Vec::new();
    for form in [Form::Narrow, Form::Wide] {
        let (width_px, name) = (form.default_width_px(), form.key());
        for named in &named {
            out.push((
                format!("world-{}-{name}", named.key),
                chart::world(&trajectory(&named.world), width_px, phrases).unwrap_or_default(),
            ));
        }
        if let Some(first) = named.first() {
            let plane = author(first.world).plane;
            out.push((format!("diagram-{name}"), chart::diagram(&plane, &levels, &named, width_px, phrases).unwrap_or_default()));
            let other = Plane { across: Parameter::Transfer, up: Parameter::CostShare, is_newcomer: true, ..plane };
            let levels = Diagram::new(other, usize::from(STILL)).levels();
            out.push((format!("diagram-other-{name}"), chart::diagram(&other, &levels, &named, width_px, phrases).unwrap_or_default()));
        }
    }
    for named in &named {
        out.push((format!("outcome-{}.csv", named.key), chart::world_table(&trajectory(&named.world), phrases).to_csv()));
    }
    out
}

fn inputs(page: &PageContext) -> WorldsInputs {
    static LEVELS: OnceLock<Vec<u8>> = OnceLock::new();
    let named = named(&page.facts);
    let first = named.first().map_or(World([0.0; 12]), |named| named.world);
    let side = usize::from(STILL);
    let levels = LEVELS.get_or_init(|| Diagram::new(author(first).plane, side).levels()).clone();
    let notes = Parameter::ALL.map(|parameter| page.html(&format!("frontier-note-{}", parameter.key()))).to_vec();
    WorldsInputs { named, levels, notes }
}

/// The worlds of the table `frontier_worlds`: what a source's rows leave out is as in the default world.
fn named(facts: &Facts) -> Vec<Named> {
    let Some(table) = facts.tables.get("frontier_worlds") else { return Vec::new() };
    let mut out: Vec<Named> = Vec::new();
    for row in &table.rows {
        let (key, figure) = (table.text(row, "world"), table.text(row, "figure"));
        if out.last().is_none_or(|named| named.key != key) {
            let base = out.first().map_or(World([0.0; 12]), |first| first.world);
            out.push(Named {
                key: key.to_owned(),
                world: base,
                figures: out.first().map_or_else(|| vec![String::new(); 12], |first| first.figures.clone()),
            });
        }
        let value = table.number(row, "value").or_else(|| value_of(facts, figure));
        if let (Some(named), Some(parameter), Some(value)) = (out.last_mut(), Parameter::parse(table.text(row, "parameter")), value) {
            #[expect(clippy::cast_possible_truncation, reason = "the engine works in f32")]
            let value = value as f32;
            named.world = named.world.with(parameter, value.max(parameter.range().min).min(parameter.range().max));
            figure.clone_into(&mut named.figures[parameter as usize]);
        }
    }
    out
}

/// A figure as a parameter takes it: shares from percent, months from years.
fn value_of(facts: &Facts, figure: &str) -> Option<f64> {
    let quantity = facts.figures.get(figure)?.quantity;
    Some(match quantity.unit {
        Unit::Percent => quantity.value / 100.0,
        Unit::Years => 12.0 * quantity.value,
        _ => quantity.value,
    })
}
