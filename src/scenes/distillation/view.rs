//! What is printed: the claim, the question, the costs, the findings. Static.

use leptos::prelude::*;

use crate::{
    chart::Form,
    facts::{Facts, Table, Unit},
    scenes::{
        Movements,
        distillation::{
            analogy::{self, AnalogyInputs},
            chart,
            explorer::{self, ExplorerInputs},
            lab::{self, LabInputs},
            lab_data,
            model::{Benchmark, Measure, Model, Paper, Recipe},
        },
    },
    ui::{ClaimLead, GuessInputs, GuessScale, Html, PageContext, guess},
};

/// The transfer of text A's image.
const TRANSFER: &str = "a-ferrari-80pct";

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let paper = paper(&page.facts);
    let transfer_percent = page.value(TRANSFER);
    let note = page.html("distillation-transfer-note");
    let question = GuessInputs {
        slug: "distillation".to_owned(),
        question: page.html("distillation-question"),
        answer_text: page.html("distillation-answer"),
        answer: page.value("distill-14b-kept"),
        unit: Unit::Percent,
        min: 0.0,
        max: 100.0,
        scale: GuessScale::Linear,
    };
    let costs = ["teacher", "samples", "licence", "quarrel"]
        .map(|key| {
            view! {
                <dt>{page.text(&format!("distillation-cost-{key}-name"))}</dt>
                <dd inner_html=page.html(&format!("distillation-cost-{key}"))></dd>
            }
        })
        .collect_view();
    Movements {
        claim: view! { <ClaimLead slug="distillation" source="a"/> }.into_any(),
        guess: view! {
            {guess(question)}
        }
        .into_any(),
        test: view! {
            <h4>{page.text("distillation-analogy-title")}</h4>
            {analogy::island(AnalogyInputs { paper: paper.clone(), transfer_percent, note: note.clone() })}
            <h4>{page.text("distillation-explorer-title")}</h4>
            {explorer::island(ExplorerInputs { paper, bar_percent: transfer_percent, note })}
            <h4>{page.text("distillation-lab-title")}</h4>
            <p class="lead-in" inner_html=page.html("distillation-lab-intro")></p>
            {lab::island(lab_data::inputs(&page.facts, page.html("distillation-lab-transfer-note")))}
            <h4>{page.text("distillation-cost-title")}</h4>
            <dl class="cost-list">{costs}</dl>
        }
        .into_any(),
        evidence: view! { <Html key="distillation-evidence" class="finding"/> <Html key="distillation-evidence-lab" class="finding"/> }
            .into_any(),
    }
}

/// The charts in their author's view and extremes, for the snapshots.
pub(super) fn charts(page: &PageContext) -> Vec<(String, String)> {
    let paper = paper(&page.facts);
    let phrases = page.words.phrases();
    let mut out = Vec::new();
    for form in [Form::Narrow, Form::Wide] {
        let width_px = form.default_width_px();
        let name = form.key();
        for transfer in [0.0, page.value(TRANSFER), 100.0] {
            let svg = chart::analogy(&paper, transfer, width_px, phrases).unwrap_or_default();
            out.push((format!("analogy-{transfer}-{name}"), svg));
        }
        for measure in [Measure::Mean, Measure::One(Benchmark::Aime)] {
            let svg = chart::explorer(&paper, measure, page.value(TRANSFER), "32", width_px, phrases).unwrap_or_default();
            out.push((format!("explorer-{}-{name}", measure.key()), svg));
        }
        let LabInputs { picture, races, map, .. } = lab_data::inputs(&page.facts, String::new());
        let drawn = [
            ("lab", lab::chart::race(&picture, width_px, phrases)),
            ("races", lab::chart::races(&races, width_px, phrases)),
            ("races-none", lab::chart::races(&[], width_px, phrases)),
            ("map", lab::chart::map(&map, width_px, phrases)),
            ("map-none", lab::chart::map(&Default::default(), width_px, phrases)),
        ];
        out.extend(drawn.map(|(chart, svg)| (format!("{chart}-{name}"), svg.unwrap_or_default())));
    }
    out
}

/// The paper's tables, read from the published data.
fn paper(facts: &Facts) -> Paper {
    let mut teacher = [0.0; 4];
    let source = |table: &Table| table.record.sources.first().cloned().unwrap_or_default();
    let mut teacher_source = String::new();
    let mut models = Vec::new();
    if let Some(table) = facts.tables.get("deepseek_r1_distillation") {
        for row in &table.rows {
            let scores = Benchmark::ALL.map(|benchmark| table.number(row, benchmark.column()));
            let recipe = match table.text(row, "role") {
                "teacher" => {
                    teacher = scores.map(Option::unwrap_or_default);
                    teacher_source = source(table);
                    continue;
                }
                "distilled" => Recipe::Distilled,
                "rl-only" => Recipe::RlOnly,
                _ => continue,
            };
            let size_b = table.number(row, "params_b").unwrap_or_default();
            models.push(Model { name: table.text(row, "model").to_owned(), source: source(table), recipe, size_b, scores });
        }
    }
    if let Some(table) = facts.tables.get("counterexample_qwq32b") {
        for row in &table.rows {
            let scores =
                Benchmark::ALL.map(|benchmark| table.column_index(benchmark.column()).and_then(|_| table.number(row, benchmark.column())));
            let size_b = table.number(row, "params_b").unwrap_or_default();
            models.push(Model {
                name: table.text(row, "model").to_owned(),
                source: source(table),
                recipe: Recipe::Counterexample,
                size_b,
                scores,
            });
        }
    }
    models.sort_by(|a, b| {
        (a.recipe != Recipe::Distilled, a.size_b)
            .partial_cmp(&(b.recipe != Recipe::Distilled, b.size_b))
            .unwrap_or(core::cmp::Ordering::Equal)
    });
    Paper { teacher, source: teacher_source, models }
}
