//! What is printed: the claim, the question, the builder with its sources, the findings. Static.

use leptos::prelude::*;

use crate::{
    chart::{Cell, Column, Form, Table},
    facts::{Facts, Unit},
    scenes::{
        Movements,
        stargate_europe::{
            chart,
            costs::{Constant, CostModel, Costs, Output, Recorded, Span},
            model::{Place, Plan, Rhythm},
            plan::{self, PlanInputs},
        },
    },
    ui::{ClaimLead, GuessInputs, GuessScale, Html, PageContext, TableView, guess},
};

/// The movements of the scene.
pub(super) fn movements(page: &PageContext) -> Movements {
    let question = GuessInputs {
        slug: "stargate-europe".to_owned(),
        question: page.html("stargate-europe-question"),
        answer_text: page.html("stargate-europe-answer"),
        answer: page.value("gigafactory-five-chips"),
        unit: Unit::Chips,
        min: 1e3,
        max: 1e8,
        scale: GuessScale::Log,
    };
    let table = costs_table(page);
    Movements {
        claim: view! { <ClaimLead slug="stargate-europe" source="d"/> }.into_any(),
        guess: view! { {guess(question)} }.into_any(),
        test: view! {
            <h4>{page.text("stargate-europe-plan-title")}</h4>
            <p class="lead-in" inner_html=page.html("stargate-europe-intro")></p>
            <p class="lead-in" inner_html=page.html("stargate-europe-place-from")></p>
            <div class="instrument worlds-table"><TableView table=Signal::derive(move || table.clone()) label=page.text("stargate-europe-costs-open")/></div>
            {plan::island(inputs(page))}
        }
        .into_any(),
        evidence: view! { <Html key="stargate-europe-evidence" class="finding"/> <Html key="stargate-europe-limits" class="finding"/> }
            .into_any(),
    }
}

/// The charts in their author's view and extremes, for the snapshots.
pub(super) fn charts(page: &PageContext) -> Vec<(String, String)> {
    let phrases = page.words.phrases();
    let PlanInputs { model, plans, .. } = inputs(page);
    let mut out = Vec::new();
    let [(first_key, first), .., (last_key, last)] = plans.as_slice() else { return out };
    let pair = [(first_key.as_str(), first), (last_key.as_str(), last)];
    for form in [Form::Narrow, Form::Wide] {
        let (width_px, name) = (form.default_width_px(), form.key());
        out.push((format!("outputs-{name}"), chart::outputs(&model, &pair, width_px, phrases).unwrap_or_default()));
        out.push((format!("money-{name}"), chart::money(&pair, width_px, phrases).unwrap_or_default()));
        for output in [Output::Chips, Output::WorldShare] {
            let drawn = chart::sensitivity(&model, first, output, width_px, phrases);
            out.push((format!("sensitivity-{}-{name}", output.key()), drawn.unwrap_or_default()));
        }
    }
    out
}

fn inputs(page: &PageContext) -> PlanInputs {
    PlanInputs {
        model: CostModel {
            costs: costs(&page.facts),
            recorded: Recorded { eu_flops: page.value("eu-flops-last"), world_flops: page.value("world-flops-last") },
            power_prices: ["power-price-eu", "power-price-nordics"].map(|id| page.value(id)),
        },
        plans: plans(&page.facts),
        budget_note: page.html("stargate-europe-budget-from"),
    }
}

/// One end of a constant: a figure's value, or an assumed one.
fn end(facts: &Facts, row: &[String], name: &str) -> (f64, Option<String>) {
    let table = facts.tables.get("programme_costs");
    let figure = table.map_or("", |table| table.text(row, &format!("{name}_figure")));
    match facts.figures.get(figure) {
        Some(figure) => (figure.quantity.value, Some(figure.id.clone())),
        None => (table.and_then(|table| table.number(row, name)).unwrap_or_default(), None),
    }
}

fn rows(facts: &Facts) -> impl Iterator<Item = (Constant, &Vec<String>)> {
    let table = facts.tables.get("programme_costs");
    let found =
        move |constant: Constant| table.and_then(|table| table.rows.iter().find(|row| table.text(row, "constant") == constant.key()));
    Constant::ALL.into_iter().filter_map(move |constant| Some((constant, found(constant)?)))
}

/// The constants of the table `programme_costs`.
fn costs(facts: &Facts) -> Costs {
    let mut costs = Costs([Span::exact(0.0); 13]);
    for (constant, row) in rows(facts) {
        let value = |name: &str| end(facts, row, name).0;
        costs.0[constant as usize] = Span { low: value("low"), mid: value("mid"), high: value("high") };
    }
    costs
}

/// Every constant with where it comes from.
fn costs_table(page: &PageContext) -> Table {
    let phrases = page.words.phrases();
    let column = |key: &str| phrases.get(&format!("stargate-europe-column-{key}"));
    let mut columns = vec![Column::text(column("assumption"))];
    columns.extend(["assumed-low", "assumed-mid", "assumed-high"].map(|key| Column::number(column(key))));
    let mut body = Vec::new();
    for (constant, row) in rows(&page.facts) {
        let mut cells = vec![Cell::text(phrases.get(&format!("stargate-europe-constant-{}", constant.key()))).of_source("calc")];
        for name in ["low", "mid", "high"] {
            let (value, figure) = end(&page.facts, row, name);
            let cell = Cell::number(value, chart::constant_text(constant, value, phrases));
            cells.push(match figure {
                Some(id) => {
                    let _ = page.value(&id);
                    cell.of_figure(&id)
                }
                None => cell,
            });
        }
        body.push(cells);
    }
    Table { caption: phrases.get("stargate-europe-costs-table"), columns, rows: body }
}

/// The plans of the table `programme_plans`.
fn plans(facts: &Facts) -> Vec<(String, Plan)> {
    let Some(table) = facts.tables.get("programme_plans") else { return Vec::new() };
    let plan = |row: &Vec<String>| {
        let number = |column: &str| table.number(row, column).unwrap_or_default();
        let budget = facts.figures.get(table.text(row, "budget_figure")).map_or(0.0, |figure| figure.quantity.value / 1e9);
        let asked = Plan {
            budget_billion_eur: budget,
            years: number("years"),
            rhythm: Rhythm::parse(table.text(row, "rhythm")).unwrap_or(Rhythm::Even),
            place: Place::Union,
            weights: ["sites", "network", "research", "partnership", "talent", "pilots", "startups"].map(number),
        };
        (table.text(row, "plan").to_owned(), asked.clamped(&asked))
    };
    table.rows.iter().map(plan).collect()
}
