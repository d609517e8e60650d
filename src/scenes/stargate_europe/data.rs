//! From facts to the instrument: the cost model, the named plans, the controls with their ranges and words. Native.

use crate::{
    chart::{Cell, Column, Table},
    facts::{Facts, Row},
    instrument::{Control, Declaration, Digits, Format, Kind, Look, Picture, Preset, Track, Value},
    model::cost::Span,
    scenes::{
        pack,
        stargate_europe::{
            SLUG, chart,
            costs::{Constant, CostModel, Costs, Output},
            model::{BUDGET, Measure, PLACE, Place, Plan, RHYTHM, Rhythm, WEIGHTS, YEARS},
            plan::Programme,
        },
    },
    ui::PageContext,
};

/// Smallest and largest budget: text D's sum, and InvestAI's.
const BUDGETS: [&str; 2] = ["d-europe-1-96bn", "investai-total"];

/// Shortest and longest programme, in years.
const YEARS_RANGE: (f64, f64) = (1.0, 10.0);

/// Range of a weight.
const WEIGHT_RANGE: (f64, f64) = (0.0, 100.0);

/// The plan, its money, and what it hangs on.
pub(super) fn declarations(page: &PageContext) -> Vec<Declaration> {
    let programme = programme(&page.facts);
    let text = |key: &str| page.text(&format!("stargate-europe-{key}"));
    let keys: Vec<String> = programme.plans.iter().map(|(key, _)| key.clone()).collect();
    let name = |key: &String| text(&format!("plan-{key}"));
    let presets = programme.plans.iter().map(|(key, plan)| Preset { key: key.clone(), values: values(plan), label: name(key) });
    let titled = |key: &str| Picture { title: text(&format!("{key}-title")), ..Picture::chart(key) };
    let plan = Declaration {
        formerly: Some(SLUG.to_owned()),
        pictures: vec![Picture::chart("plan"), titled("money"), titled("sensitivity")],
        presets: presets.collect(),
        presets_label: text("start"),
        controls: controls(page, &programme, keys.iter().map(name).collect(), keys.clone()),
        ..Declaration::new(SLUG, "plan", pack(&programme))
    };
    vec![plan]
}

/// The cost model and the named plans, as the tables and figures give them.
#[must_use]
pub fn programme(facts: &Facts) -> Programme {
    let value = |id: &str| facts.value(id);
    Programme {
        model: CostModel {
            costs: costs(facts),
            h100_flops: value("h100-flops"),
            power_prices: ["power-price-eu", "power-price-nordics"].map(value),
        },
        plans: plans(facts),
        exaflops: value("d-16-exaflops"),
    }
}

fn controls(page: &PageContext, programme: &Programme, names: Vec<String>, keys: Vec<String>) -> Vec<Control> {
    let text = |key: &str| page.text(&format!("stargate-europe-{key}"));
    let author = programme.plan(0);
    let (least, most) = budgets(&page.facts);
    let budget = Track::log(least, most, 0.01, Format::with("unit-money-eur-billion", Digits::BelowTen(2)));
    let years = Track::whole(YEARS_RANGE.0, YEARS_RANGE.1, 1.0, Format::with("unit-years", Digits::Fixed(0)));
    let mut controls = vec![
        page.worded(SLUG, Control { names, ..Control::choice("beside", keys, Look::List).at(1) }),
        page.worded(SLUG, Control::choice("rhythm", Rhythm::ALL.map(Rhythm::key), Look::Segments).at(author.rhythm as usize)),
        page.worded(SLUG, Control::choice("place", Place::ALL.map(Place::key), Look::Segments).at(author.place as usize)),
        page.worded(
            SLUG,
            Control {
                note: page.html("stargate-europe-budget-from"),
                ..Control::new("budget", 0, Kind::Slider(budget), Value::Number(author.budget_billion_eur))
            },
        ),
        page.worded(SLUG, Control::new("years", 0, Kind::Slider(years), Value::Number(author.years))),
    ];
    controls.extend(Measure::ALL.into_iter().zip(author.weights).map(|(measure, weight)| {
        // What is shown is the measure's share of all weights: the instrument says it.
        let track = Track::whole(WEIGHT_RANGE.0, WEIGHT_RANGE.1, 5.0, Format::percent(Digits::Fixed(0)));
        Control {
            label: page.words.phrases().fill("stargate-europe-weight", &[("measure", text(measure.key()).into())]),
            note: text(&format!("{}-note", measure.key())),
            ..Control::new(measure.key(), 0, Kind::Slider(track), Value::Number(weight))
        }
    }));
    // In sight beside the named plans: the sum, the years and the plan to compare with.
    for control in &mut controls {
        let group = match control.key.as_str() {
            "beside" | "budget" | "years" => continue,
            "rhythm" | "place" => "terms",
            _ => "shares",
        };
        control.group = text(&format!("further-{group}"));
    }
    let output = Control::choice("output", Output::ALL.map(Output::key), Look::List);
    controls.push(Control { panel: 2, ..page.worded(SLUG, output) });
    controls
}

/// A plan as values of the controls.
fn values(plan: &Plan) -> Vec<(usize, Value)> {
    let mut values = vec![
        (RHYTHM, Value::Option(plan.rhythm as usize)),
        (PLACE, Value::Option(plan.place as usize)),
        (BUDGET, Value::Number(plan.budget_billion_eur)),
        (YEARS, Value::Number(plan.years)),
    ];
    values.extend((WEIGHTS..).zip(plan.weights).map(|(control, weight)| (control, Value::Number(weight))));
    values
}

/// Smallest and largest budget, in billion euros.
fn budgets(facts: &Facts) -> (f64, f64) {
    let [least, most] = BUDGETS.map(|id| facts.value(id) / 1e9);
    if least >= most {
        facts.note_here(format!("the budgets go from {least} to {most}"), "name the smaller figure first");
    }
    (least, most)
}

/// One end of a constant: a figure's value, or an assumed one.
fn end(row: Row<'_>, name: &str) -> (f64, Option<String>) {
    let named = format!("{name}_figure");
    if row.text(&named).is_empty() == row.given(name).is_none() {
        row.fault(format!("the {name} value is given twice or not at all"), &format!("fill either {name:?} or {named:?}"));
    }
    let figure = row.figure(&named);
    (figure.map(|figure| figure.quantity.value).or_else(|| row.given(name)).unwrap_or(f64::NAN), figure.map(|figure| figure.id.clone()))
}

/// The row of every constant.
fn rows(facts: &Facts) -> impl Iterator<Item = (Constant, Row<'_>)> {
    let table = facts.table("programme_costs");
    Constant::ALL.into_iter().filter_map(move |constant| Some((constant, table?.find("constant", constant.key())?)))
}

/// The constants of the table `programme_costs`.
fn costs(facts: &Facts) -> Costs {
    let mut costs = Costs([Span::exact(f64::NAN); 12]);
    for (constant, row) in rows(facts) {
        let value = |name: &str| end(row, name).0;
        let span = Span { low: value("low"), mid: value("mid"), high: value("high") };
        if span.low > span.mid || span.mid > span.high {
            row.fault(format!("goes from {} over {} to {}", span.low, span.mid, span.high), "write low ≤ mid ≤ high");
        }
        costs.0[constant as usize] = span;
    }
    costs
}

/// Every constant with where it comes from.
pub(super) fn costs_table(page: &PageContext) -> Table {
    let phrases = page.words.phrases();
    let column = |key: &str| phrases.get(&format!("stargate-europe-column-{key}"));
    let mut columns = vec![Column::text(column("assumption"))];
    columns.extend(["assumed-low", "assumed-mid", "assumed-high"].map(|key| Column::number(column(key))));
    let mut body = Vec::new();
    for (constant, row) in rows(&page.facts) {
        let mut cells = vec![Cell::text(phrases.get(&format!("stargate-europe-constant-{}", constant.key()))).of_source("calc")];
        for name in ["low", "mid", "high"] {
            let (value, figure) = end(row, name);
            let cell = Cell::number(value, chart::constant_text(constant, value, phrases));
            cells.push(match figure {
                Some(id) => cell.of_figure(&id),
                None => cell,
            });
        }
        body.push(cells);
    }
    Table { caption: phrases.get("stargate-europe-costs-table"), columns, rows: body }
}

/// The plans of the table `programme_plans`.
fn plans(facts: &Facts) -> Vec<(String, Plan)> {
    let Some(table) = facts.table("programme_plans") else { return Vec::new() };
    let budgets = budgets(facts);
    let plan = |row: Row<'_>| {
        let budget_billion_eur = row.figure("budget_figure").map_or(f64::NAN, |figure| figure.quantity.value / 1e9);
        row.within("budget_figure", budget_billion_eur, budgets);
        let plan = Plan {
            budget_billion_eur,
            years: row.number_within("years", YEARS_RANGE),
            rhythm: row.parsed("rhythm", Rhythm::parse).unwrap_or(Rhythm::Even),
            place: Place::Union,
            weights: Measure::ALL.map(|measure| row.number_within(measure.key(), WEIGHT_RANGE)),
        };
        (row.text("plan").to_owned(), plan)
    };
    table.iter().map(plan).collect()
}
