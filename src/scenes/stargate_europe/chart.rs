//! Draws what plans come to, where their money goes, and what moves an output most.

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Role, Table, TextKind, draw},
    facts::{Currency, Quantity, Unit},
    model::{
        cost::Span,
        math::{floor_log10, round_to, significant},
    },
    scenes::stargate_europe::{
        costs::{Constant, CostModel, Output},
        model::{Measure, Plan},
    },
    text::{Arg, Phrases, Style},
};

/// The reader's plan and the one beside it.
pub type Pair<'a> = [(&'a str, &'a Plan); 2];

/// How each plan is drawn.
const INKS: [Ink; 2] = [Ink::solid(Role::Eu), Ink::dashed(Role::InkSecond)];

/// What two plans come to, output by output, each row on a scale of its own.
///
/// # Errors
/// If plotters refuses to draw.
pub fn outputs(model: &CostModel, pair: &Pair<'_>, width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let is_wide = Form::of_width(width_px) == Form::Wide;
    // Between the forms: one line a row, the reader's plan in numbers.
    let is_dense = is_wide && width_px < 720.0;
    let (left, right, row_px) = match (is_wide, is_dense) {
        (true, true) => (190.0, width_px - 190.0, 23.0),
        (true, false) => (210.0, width_px - 250.0, 44.0),
        _ => (0.0, width_px - 4.0, 32.0),
    };
    let top = if is_wide { 26.0 } else { 38.0 };
    let height = top + row_px * rows(Output::ALL.len());
    draw(width_px, height, &phrases.get("stargate-europe-outputs-label"), &|canvas| {
        names(canvas, pair, left, is_wide)?;
        for (index, output) in Output::ALL.into_iter().enumerate() {
            let y = top + row_px * rows(index);
            canvas.line(&[(0.0, y), (width_px, y)], Ink::solid(Role::Hair), 1.0)?;
            let (name_y, kind) = match (is_wide, is_dense) {
                (true, true) => (y + row_px / 2.0, TextKind::Note),
                (true, false) => (y + row_px / 2.0, TextKind::Label),
                _ => (y + 9.0, TextKind::Note),
            };
            let name = phrases.get(&format!("stargate-europe-output-{}", output.key()));
            canvas.text((0.0, name_y), &name, kind, Align::Start, Role::Ink)?;
            let spans = pair.map(|(_, plan)| model.span(plan, output));
            let most = spans.iter().map(|span| span.high).fold(0.0, f64::max).max(1e-12);
            for (index, span) in spans.iter().enumerate() {
                let bar_y = match (is_wide, is_dense) {
                    (true, true) => y + 8.0 + 9.0 * rows(index),
                    (true, false) => y + 13.0 + 18.0 * rows(index),
                    _ => y + 22.0 + 7.0 * rows(index),
                };
                let px = |value: f64| left + (right - left) * value / most;
                range(canvas, (px(span.low), px(span.mid), px(span.high)), bar_y, INKS[index], is_wide && !is_dense)?;
                let role = INKS[index].role.text();
                let mut text = range_text(*span, output, phrases);
                // Where both do not fit, the mark alone says the range.
                if !is_wide && 6.3 * rows(name.chars().count() + text.chars().count()) > width_px || is_dense && text.chars().count() > 26 {
                    text = shown(span.mid, output, phrases);
                }
                if is_dense && index == 0 {
                    canvas.text((right + 12.0, name_y), &text, TextKind::Axis, Align::Start, role)?;
                } else if is_wide && !is_dense {
                    canvas.text((right + 16.0, bar_y), &text, TextKind::Axis, Align::Start, role)?;
                } else if !is_wide && index == 0 {
                    // On a narrow sheet the reader's plan is in numbers; both are in the table.
                    canvas.text((width_px - 1.0, name_y), &text, TextKind::Axis, Align::End, role)?;
                }
            }
        }
        Ok(())
    })
}

/// Which mark is whose.
fn names(canvas: &Canvas<'_>, pair: &Pair<'_>, left: f64, is_wide: bool) -> Result<(), ChartError> {
    let (mut x, mut y) = (left, 10.0);
    for ((name, _), ink) in pair.iter().zip(INKS) {
        canvas.dot((x + 6.0, y), 5.0, ink)?;
        canvas.text((x + 18.0, y), name, TextKind::Note, Align::Start, Role::Ink)?;
        // Beside each other, or one below the other where names would not fit.
        if is_wide {
            x += 34.0 + 6.4 * rows(name.chars().count());
        } else {
            y += 18.0;
        }
    }
    Ok(())
}

/// From low to high, the middle as a dot.
fn range(canvas: &Canvas<'_>, (low, mid, high): (f64, f64, f64), y: f64, ink: Ink, is_wide: bool) -> Result<(), ChartError> {
    let (end_px, dot_px) = if is_wide { (5.0, 5.5) } else { (3.5, 3.5) };
    canvas.line(&[(low, y), (high, y)], ink, if is_wide { 3.0 } else { 2.0 })?;
    for end in [low, high] {
        canvas.line(&[(end, y - end_px), (end, y + end_px)], Ink::solid(ink.role), 1.5)?;
    }
    canvas.dot((mid, y), dot_px, ink)
}

/// Where the money of two plans goes.
///
/// # Errors
/// If plotters refuses to draw.
pub fn money(pair: &Pair<'_>, width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let is_wide = Form::of_width(width_px) == Form::Wide;
    let (left, right, row_px) = if is_wide { (250.0, width_px - 110.0, 46.0) } else { (0.0, width_px - 90.0, 54.0) };
    let top = if is_wide { 30.0 } else { 40.0 };
    let moneys = pair.map(|(_, plan)| plan.money_eur());
    let most = moneys.iter().flatten().copied().fold(1.0, f64::max);
    draw(width_px, top + row_px * 7.0, &phrases.get("stargate-europe-money-label"), &|canvas| {
        names(canvas, pair, left, is_wide)?;
        for (index, measure) in Measure::ALL.into_iter().enumerate() {
            let y = top + row_px * rows(index);
            let (name_y, kind) = if is_wide { (y + row_px / 2.0, TextKind::Label) } else { (y + 7.0, TextKind::Note) };
            canvas.text((0.0, name_y), &phrases.get(&format!("stargate-europe-{}", measure.key())), kind, Align::Start, Role::Ink)?;
            for (plan, money) in moneys.iter().enumerate() {
                let (bar_y, bar_px) = if is_wide { (y + 6.0 + 19.0 * rows(plan), 14.0) } else { (y + 20.0 + 16.5 * rows(plan), 9.0) };
                let width = (right - left) * money[index] / most;
                canvas.rect((left, bar_y), (width.max(1.0), bar_px), INKS[plan])?;
                let text = phrases.quantity(Quantity::money(two_figures(money[index]), Currency::Eur), Style::Short);
                canvas.text((left + width + 8.0, bar_y + bar_px / 2.0), &text, TextKind::Axis, Align::Start, Role::Ink)?;
            }
        }
        Ok(())
    })
}

/// How far each assumption alone moves an output, the widest first.
///
/// # Errors
/// If plotters refuses to draw.
pub fn sensitivity(model: &CostModel, plan: &Plan, output: Output, width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let bars = model.sensitivity(plan, output);
    let mid = model.span(plan, output).mid;
    let is_wide = Form::of_width(width_px) == Form::Wide;
    let (left, right, row_px) = if is_wide { (300.0, width_px - 70.0, 40.0) } else { (0.0, width_px - 62.0, 66.0) };
    let top = 44.0;
    let ends = || bars.iter().flat_map(|(_, low, high)| [*low, *high]).chain([mid]);
    let (least, most) = (ends().fold(mid, f64::min), ends().fold(mid, f64::max));
    let px = |value: f64| left + (right - left) * (value - least) / (most - least).max(1e-12);
    let label = phrases
        .fill("stargate-europe-sensitivity-label", &[("output", phrases.get(&format!("stargate-europe-output-{}", output.key())).into())]);
    draw(width_px, top + row_px * rows(bars.len().max(1)) + 8.0, &label, &|canvas| {
        if bars.is_empty() {
            let text = phrases.get("stargate-europe-sensitivity-none");
            return canvas.text((0.0, top), &text, TextKind::Note, Align::Start, Role::InkSecond);
        }
        let x = px(mid);
        let align = if x > width_px * 0.75 {
            Align::End
        } else if x < width_px * 0.25 {
            Align::Start
        } else {
            Align::Middle
        };
        canvas.text((x, 12.0), &shown(mid, output, phrases), TextKind::Value, align, Role::Ink)?;
        canvas.line(&[(x, 24.0), (x, top + row_px * rows(bars.len()))], Ink::solid(Role::InkSecond), 1.0)?;
        for (index, (constant, low, high)) in bars.iter().enumerate() {
            let y = top + row_px * rows(index);
            let name = phrases.get(&format!("stargate-europe-constant-{}", constant.key()));
            let bar_y = if is_wide { y + 4.0 } else { y + 16.0 };
            canvas.text((0.0, if is_wide { bar_y + 8.0 } else { y + 4.0 }), &name, TextKind::Axis, Align::Start, Role::Ink)?;
            let (from, to) = (px(low.min(*high)), px(low.max(*high)));
            canvas.rect((from, bar_y), ((to - from).max(1.5), 16.0), Ink::solid(Role::Eu))?;
            // Each end's value stands outside its end, inside the sheet, and clear of the other.
            let (low_text, high_text) = (shown(low.min(*high), output, phrases), shown(low.max(*high), output, phrases));
            let room = |text: &str| 7.0 * rows(text.chars().count());
            let low_x = from.max(left + room(&low_text));
            let high_x = to.max(low_x + 10.0).min(right + 60.0 - room(&high_text)).max(low_x + 10.0);
            canvas.text((low_x, bar_y + 26.0), &low_text, TextKind::Axis, Align::End, Role::InkSecond)?;
            canvas.text((high_x, bar_y + 26.0), &high_text, TextKind::Axis, Align::Start, Role::InkSecond)?;
        }
        Ok(())
    })
}

#[expect(clippy::cast_precision_loss, reason = "a short list")]
fn rows(count: usize) -> f64 {
    count as f64
}

/// Two figures that mean something: ranges this wide carry no more.
#[must_use]
pub fn two_figures(value: f64) -> f64 {
    significant(value, 2)
}

/// An output with its unit, to two figures.
#[must_use]
pub fn shown(value: f64, output: Output, phrases: &Phrases) -> String {
    let value = two_figures(value);
    let plain = |unit| phrases.quantity(Quantity::plain(value, unit), Style::Short);
    match output {
        Output::Chips | Output::People | Output::Pilots | Output::Startups | Output::Runs => phrases.number(round_to(value, 1)),
        Output::Flops => plain(Unit::Flops),
        Output::Power => plain(Unit::Watts),
        Output::Energy => phrases.fill("stargate-europe-twh", &[("n", phrases.number(round_to(value / 1e12, 4)).into())]),
        Output::Bill => phrases.quantity(Quantity::money(value, Currency::Usd), Style::Short),
        Output::WorldShare => {
            let decimals = u8::try_from(1 - floor_log10(value)).unwrap_or_default();
            phrases.quantity_with(Quantity::plain(value, Unit::Percent), Style::Short, decimals)
        }
    }
}

/// « 1,2 (0,9 à 2,1) ».
fn range_text(span: Span, output: Output, phrases: &Phrases) -> String {
    if span.high - span.low <= 1e-9 * span.high.abs() {
        return shown(span.mid, output, phrases);
    }
    let [low, mid, high] = [span.low, span.mid, span.high].map(|value| shown(value, output, phrases));
    phrases.fill("stargate-europe-range", &[("low", low.into()), ("mid", mid.into()), ("high", high.into())])
}

/// What two plans come to.
#[must_use]
pub fn outputs_table(model: &CostModel, pair: &Pair<'_>, phrases: &Phrases) -> Table {
    let mut columns = vec![Column::text(phrases.get("stargate-europe-column-output"))];
    for (name, _) in pair {
        for end in ["low", "mid", "high"] {
            columns.push(Column::number(phrases.fill(&format!("stargate-europe-column-{end}"), &[("plan", (*name).to_owned().into())])));
        }
    }
    let row = |output: Output| {
        let mut row = vec![Cell::text(phrases.get(&format!("stargate-europe-output-{}", output.key()))).of_source("calc")];
        for (_, plan) in pair {
            let span = model.span(plan, output);
            row.extend([span.low, span.mid, span.high].map(|value| Cell::number(two_figures(value), shown(value, output, phrases))));
        }
        row
    };
    Table { caption: phrases.get("stargate-europe-outputs-table"), columns, rows: Output::ALL.into_iter().map(row).collect() }
}

/// The reader's money, measure by year.
#[must_use]
pub fn money_table(plan: &Plan, phrases: &Phrases) -> Table {
    let yearly = plan.yearly_eur();
    let budget = plan.budget_billion_eur * 1e9;
    let mut columns = vec![Column::text(phrases.get("stargate-europe-column-measure"))];
    columns.extend(
        (1..=yearly.len()).map(|year| Column::number(phrases.fill("stargate-europe-column-year", &[("n", Arg::Number(rows(year), 0))]))),
    );
    columns.push(Column::number(phrases.get("stargate-europe-column-total")));
    let cell = |money: f64| Cell::number(round_to(money, 0), phrases.number_with(money / 1e6, 0));
    let row = |(measure, share): (Measure, f64)| {
        let mut row = vec![Cell::text(phrases.get(&format!("stargate-europe-{}", measure.key()))).of_source("calc")];
        row.extend(yearly.iter().map(|money| cell(money * share)));
        row.push(cell(budget * share));
        row
    };
    let mut body: Vec<Vec<Cell>> = Measure::ALL.into_iter().zip(plan.shares()).map(row).collect();
    let mut last = vec![Cell::text(phrases.get("stargate-europe-column-total"))];
    last.extend(yearly.iter().copied().chain([budget]).map(cell));
    body.push(last);
    Table { caption: phrases.get("stargate-europe-money-table"), columns, rows: body }
}

/// How far each assumption alone moves an output.
#[must_use]
pub fn sensitivity_table(model: &CostModel, plan: &Plan, output: Output, phrases: &Phrases) -> Table {
    let keys = ["assumption", "assumed-low", "assumed-mid", "assumed-high", "at-low", "at-high"];
    let mut columns: Vec<Column> = keys.map(|key| Column::number(phrases.get(&format!("stargate-europe-column-{key}")))).to_vec();
    columns[0].numeric = false;
    let row = |(constant, low, high): &(Constant, f64, f64)| {
        let span = model.costs.0[*constant as usize];
        let mut row = vec![Cell::text(phrases.get(&format!("stargate-europe-constant-{}", constant.key()))).of_source("calc")];
        row.extend([span.low, span.mid, span.high].map(|value| Cell::number(value, constant_text(*constant, value, phrases))));
        row.extend([*low, *high].map(|value| Cell::number(two_figures(value), shown(value, output, phrases))));
        row
    };
    let name = phrases.get(&format!("stargate-europe-output-{}", output.key()));
    let caption = phrases.fill("stargate-europe-sensitivity-table", &[("output", name.into())]);
    let mut rows: Vec<Vec<Cell>> = model.sensitivity(plan, output).iter().map(row).collect();
    if rows.is_empty() {
        let mut none = vec![Cell::default(); columns.len()];
        none[0] = Cell::text(phrases.get("stargate-europe-sensitivity-none"));
        rows.push(none);
    }
    Table { caption, columns, rows }
}

/// A constant with its unit.
#[must_use]
pub fn constant_text(constant: Constant, value: f64, phrases: &Phrases) -> String {
    let percent = |value: f64| phrases.fill("unit-percent", &[("n", Arg::Number(100.0 * value, 0))]);
    match constant {
        Constant::ChipPrice | Constant::PersonCost | Constant::PilotCost | Constant::StartupCost => {
            phrases.quantity(Quantity::money(two_figures(value), Currency::Eur), Style::Short)
        }
        Constant::SmallSites | Constant::Load => percent(value),
        Constant::SitePower => phrases.quantity_with(Quantity::plain(two_figures(value), Unit::Watts), Style::Short, 0),
        Constant::WorldStock => phrases.quantity(Quantity::plain(two_figures(value), Unit::H100Equivalents), Style::Short),
        Constant::RunHours => phrases.quantity(Quantity::plain(two_figures(value), Unit::Hours), Style::Short),
        Constant::PriceTrend | Constant::Leverage | Constant::ChipSpeed => phrases.number(two_figures(value)),
    }
}
