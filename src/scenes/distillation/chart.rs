//! Draws the analogy (two cars, two models, one scale) and the explorer (shares kept, model by model).

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Role, Scale, Table, TextKind, draw, spread},
    scenes::distillation::{
        cars::{MODEST_CAR, SPORTS_CAR},
        model::{Benchmark, Measure, Model, Paper, Recipe},
    },
    text::{Arg, Phrases},
};

/// Height of a bar, in CSS px.
const BAR_PX: f64 = 30.0;

/// The analogy at a transfer, drawn `width_px` wide: cars and models share one scale, percent of the full car or teacher.
///
/// # Errors
/// If plotters refuses to draw.
pub fn analogy(paper: &Paper, transfer_percent: f64, width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let form = Form::of_width(width_px);
    // Above each row on a narrow sheet, beside it on a wide one: the room for its name.
    let (left, right, name_px) = match form {
        Form::Narrow => (0.0, width_px - 2.0, 24.0),
        Form::Wide => (170.0, (width_px - 150.0).min(650.0), 0.0),
    };
    let scale = Scale::new((0.0, 100.0), (left, right));
    let full_px = right - left;
    let (bar_px, gap_px) = if form == Form::Narrow { (22.0, 8.0) } else { (BAR_PX, 16.0) };
    let heights = [full_px * SPORTS_CAR.height, full_px * MODEST_CAR.height, bar_px, bar_px];
    let axis_y = 8.0 + heights.iter().map(|height| height + name_px + gap_px).sum::<f64>() + 8.0;
    let label = phrases.fill("distillation-analogy-label", &[("transfer", Arg::Number(transfer_percent, 0))]);
    let promised = paper.promised_score(Benchmark::Aime, transfer_percent);
    let percent = |value: f64| phrases.fill("unit-percent", &[("n", Arg::Number(value, 0))]);
    // A narrow row has no room to name the benchmark; sentence and table do.
    let score_key = if form == Form::Narrow { "unit-percent" } else { "distillation-score" };
    let score = |value: f64| phrases.fill(score_key, &[("n", Arg::Number(value, 1))]);
    let rows = [
        ("distillation-sports-car", 100.0, percent(100.0)),
        ("distillation-modest-car", transfer_percent, percent(transfer_percent)),
        ("distillation-teacher", 100.0, score(paper.teacher[0])),
        ("distillation-student", transfer_percent, score(promised)),
    ];
    draw(width_px, axis_y + 34.0, &label, &|canvas| {
        let mut top = 8.0;
        for (index, ((name, share, value), height)) in rows.iter().zip(heights).enumerate() {
            let name = phrases.get(name);
            let end = scale.px(*share);
            let middle = top + name_px + height / 2.0;
            match form {
                Form::Narrow => {
                    canvas.text((0.0, top + 8.0), &name, TextKind::Label, Align::Start, Role::Ink)?;
                    canvas.text((width_px - 2.0, top + 8.0), value, TextKind::Value, Align::End, Role::Ink)?;
                }
                Form::Wide => {
                    canvas.text((0.0, middle), &name, TextKind::Label, Align::Start, Role::Ink)?;
                    canvas.text((end + 12.0, middle), value, TextKind::Value, Align::Start, Role::Ink)?;
                }
            }
            let (y, ground) = (top + name_px, top + name_px + height);
            match index {
                0 => SPORTS_CAR.draw(canvas, (left, ground), end - left)?,
                1 => MODEST_CAR.draw(canvas, (left, ground), end - left)?,
                2 => canvas.rect((left, y), (end - left, height), Ink::solid(Role::China))?,
                _ => canvas.rect((left, y), (end - left, height), Ink::dashed(Role::China))?,
            }
            top += height + name_px + gap_px;
            if index == 0 {
                // The corrector's line: what the image promises.
                let cut = scale.px(transfer_percent);
                canvas.line(&[(cut, top), (cut, axis_y)], Ink::solid(Role::Pencil), 1.5)?;
            }
        }
        students(canvas, paper, &scale, axis_y, form, phrases)
    })
}

/// The measured students, as dots on the scale of the student.
fn students(canvas: &Canvas<'_>, paper: &Paper, scale: &Scale, axis_y: f64, form: Form, phrases: &Phrases) -> Result<(), ChartError> {
    canvas.line(&[(scale.from_px(), axis_y), (scale.to_px(), axis_y)], Ink::solid(Role::Hair), 1.0)?;
    let measured: Vec<(f64, String)> = paper
        .distilled()
        .filter_map(|model| Some((scale.px(paper.kept_percent(model, Measure::Mean)?), size_label(model, phrases))))
        .collect();
    let positions: Vec<f64> = measured.iter().map(|(x, _)| *x).collect();
    let gap = if form == Form::Narrow { 30.0 } else { 38.0 };
    let places = spread(&positions, gap, scale.from_px() + 14.0, scale.to_px() - 12.0);
    for ((x, size), place) in measured.iter().zip(places) {
        canvas.dot((*x, axis_y), 5.0, Ink::solid(Role::China))?;
        canvas.line(&[(*x, axis_y + 6.0), (place, axis_y + 14.0)], Ink::solid(Role::Hair), 1.0)?;
        canvas.text((place, axis_y + 23.0), size, TextKind::Axis, Align::Middle, Role::InkSecond)?;
    }
    if form == Form::Wide {
        canvas.text((0.0, axis_y), &phrases.get("distillation-measured"), TextKind::Note, Align::Start, Role::InkSecond)?;
    }
    Ok(())
}

/// The share kept by every model on a measure, with a bar to pass; the student `chosen` stands out.
///
/// # Errors
/// If plotters refuses to draw.
pub fn explorer(
    paper: &Paper,
    measure: Measure,
    bar_percent: f64,
    chosen: &str,
    width_px: f64,
    phrases: &Phrases,
) -> Result<String, ChartError> {
    let form = Form::of_width(width_px);
    let (left, right, row_px) = match form {
        Form::Narrow => (0.0, width_px - 64.0, 41.0),
        Form::Wide => (250.0, width_px - 120.0, 34.0),
    };
    let scale = Scale::new((0.0, 105.0), (left, right));
    let top = 26.0;
    let count = u32::try_from(paper.models.len()).unwrap_or(u32::MAX);
    let bottom = top + f64::from(count) * row_px;
    let measure_name = phrases.get(&format!("distillation-measure-{}", measure.key()));
    let label = phrases.fill("distillation-explorer-label", &[("measure", measure_name.into())]);
    draw(width_px, bottom + 24.0, &label, &|canvas| {
        for percent in [0.0, 25.0, 50.0, 75.0, 100.0] {
            let x = scale.px(percent);
            canvas.line(&[(x, top), (x, bottom)], Ink::solid(Role::Hair), 1.0)?;
            let text = phrases.fill("unit-percent", &[("n", Arg::Number(percent, 0))]);
            let align = if percent == 0.0 { Align::Start } else { Align::Middle };
            canvas.text((x, bottom + 12.0), &text, TextKind::Axis, align, Role::InkSecond)?;
        }
        let cut = scale.px(bar_percent);
        canvas.line(&[(cut, top - 6.0), (cut, bottom)], Ink::solid(Role::Pencil), 1.5)?;
        let text = phrases.fill("unit-percent", &[("n", Arg::Number(bar_percent, 0))]);
        canvas.text((cut, top - 14.0), &text, TextKind::Value, Align::Middle, Role::Pencil)?;
        for (index, model) in (0_u32..).zip(&paper.models) {
            let y = top + f64::from(index) * row_px + if form == Form::Narrow { row_px - 12.0 } else { row_px / 2.0 };
            row(
                canvas,
                paper,
                model,
                measure,
                (&scale, y, form),
                model.recipe == Recipe::Distilled && model.size_key() == chosen,
                phrases,
            )?;
        }
        Ok(())
    })
}

fn row(
    canvas: &Canvas<'_>,
    paper: &Paper,
    model: &Model,
    measure: Measure,
    (scale, y, form): (&Scale, f64, Form),
    is_chosen: bool,
    phrases: &Phrases,
) -> Result<(), ChartError> {
    let name = model_label(model, phrases);
    let kind = if is_chosen { TextKind::Label } else { TextKind::Note };
    let role = if is_chosen { Role::Ink } else { Role::InkSecond };
    let at = if form == Form::Narrow { (0.0, y - 18.0) } else { (0.0, y) };
    canvas.text(at, &name, kind, Align::Start, role)?;
    let Some(kept) = paper.kept_percent(model, measure) else {
        let text = phrases.get("distillation-not-published");
        return canvas.text((scale.from_px() + 6.0, y), &text, TextKind::Note, Align::Start, Role::InkSecond);
    };
    let x = scale.px(kept);
    // Filled: tables of the paper. Hollow: press only.
    let ink = if model.recipe == Recipe::Counterexample { Ink::dashed(Role::China) } else { Ink::solid(Role::China) };
    let stem = if model.recipe == Recipe::Distilled { Ink::solid(Role::China) } else { Ink::dashed(Role::China) };
    canvas.line(&[(scale.from_px(), y), (x, y)], stem, if is_chosen { 4.0 } else { 1.5 })?;
    match model.recipe {
        Recipe::Distilled | Recipe::Counterexample => canvas.dot((x, y), if is_chosen { 7.0 } else { 5.5 }, ink)?,
        Recipe::RlOnly => canvas.rect((x - 5.0, y - 5.0), (10.0, 10.0), ink)?,
    }
    canvas.text((x + 11.0, y), &percent(kept, phrases), TextKind::Value, Align::Start, Role::Ink)
}

/// Whole percents; a tenth where they would say that all is kept.
pub(super) fn percent(value: f64, phrases: &Phrases) -> String {
    let is_nearly_all = (99.5..100.0).contains(&value);
    phrases.fill("unit-percent", &[("n", Arg::Number(value, u8::from(is_nearly_all)))])
}

/// Size of a model: « 32 B ».
#[must_use]
pub fn size_label(model: &Model, phrases: &Phrases) -> String {
    phrases.fill("distillation-size", &[("n", phrases.number(model.size_b).into())])
}

fn model_label(model: &Model, phrases: &Phrases) -> String {
    let key = format!("distillation-recipe-{}", model.recipe.key());
    phrases.fill(&key, &[("size", size_label(model, phrases).into())])
}

/// The paper's scores and the shares kept, as a table.
#[must_use]
pub fn table(paper: &Paper, measure: Measure, phrases: &Phrases) -> Table {
    let benchmarks: Vec<Benchmark> = match measure {
        Measure::Mean => Benchmark::ALL.to_vec(),
        Measure::One(benchmark) => vec![benchmark],
    };
    let mut columns = vec![Column::text(phrases.get("distillation-column-model"))];
    columns.extend(benchmarks.iter().map(|benchmark| {
        let name = phrases.get(&format!("distillation-measure-{}", benchmark.key()));
        Column::number(phrases.fill("distillation-column-score", &[("benchmark", name.into())]))
    }));
    columns.push(Column::number(phrases.get("distillation-column-kept")));
    let missing = || Cell::text(phrases.get("distillation-not-published"));
    let cell = |value: Option<f64>| value.map_or_else(missing, |value| Cell::number(value, phrases.number_with(value, 1)));
    let mut rows = Vec::new();
    let mut teacher = vec![Cell::text(phrases.get("distillation-teacher")).of_source(&paper.source)];
    teacher.extend(benchmarks.iter().map(|benchmark| cell(Some(paper.teacher[*benchmark as usize]))));
    teacher.push(cell(Some(100.0)));
    rows.push(teacher);
    for model in &paper.models {
        let mut row = vec![Cell::text(model.name.clone()).of_source(&model.source)];
        row.extend(benchmarks.iter().map(|benchmark| cell(model.score(*benchmark))));
        row.push(cell(paper.kept_percent(model, measure)));
        rows.push(row);
    }
    let name = phrases.get(&format!("distillation-measure-{}", measure.key()));
    Table { caption: phrases.fill("distillation-table-caption", &[("measure", name.into())]), columns, rows }
}
