//! Draws the lab: decision surfaces and curves, the spread of many races, the map of who wins where.

use engine::{
    lab::{LEVELS, Outcome, STEPS, SURFACE},
    races::{MAP_LABELS, MAP_NOISE, Tally},
};

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Field, Form, Ink, Role, Scale, Table, TextKind, draw, wrap},
    scenes::distillation::lab::model::{CurvePoint, LEARNERS, Learning, Map, Picture, SPREAD, histogram},
    text::{Arg, Phrases},
};

/// Opacity of each level of probability, in tenths: class 0 is the paper, class 1 the ink.
const SHADES: [u8; LEVELS as usize] = [0, 1, 1, 2, 3, 4, 5, 6];

/// Smallest accuracy and largest loss of the curves' scales.
const CURVES: (f64, f64) = (40.0, 1.0);

/// Id of the source of everything computed here.
const COMPUTED: &str = "calc";

/// The three networks at a step: surfaces above, curves below.
///
/// # Errors
/// If plotters refuses to draw.
pub fn race(picture: &Picture, width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    // Between the forms the narrow one, which is lower.
    let is_wide = width_px >= 720.0;
    let gap = if is_wide { 20.0 } else { 10.0 };
    // On a wide sheet the surfaces are as large as lets the curves be in sight with them.
    let side = ((width_px - 2.0 * gap) / 3.0).min(if is_wide { 230.0 } else { 76.0 });
    let (head, foot) = if is_wide { (24.0, 34.0) } else { (40.0, 30.0) };
    let surfaces = head + side + foot;
    let curve_height = if is_wide { 160.0 } else { 110.0 };
    let height = surfaces + curve_height + 12.0;
    let label = phrases.fill("distillation-lab-label", &[("step", Arg::Number(f64::from(picture.step()), 0))]);
    draw(width_px, height, &label, &|canvas| {
        for ((index, learner), learning) in (0_u8..).zip(LEARNERS).zip(&picture.learnings) {
            let x = f64::from(index) * (side + gap);
            let name = phrases.get(&format!("distillation-lab-{}", learner.key()));
            if is_wide {
                canvas.text((x, 10.0), &name, TextKind::Label, Align::Start, Role::Ink)?;
            } else {
                // Too narrow for a key of their own: the name bears the network's line.
                let lines = wrap(&name, 10);
                for (at, line) in [6.0, 23.0].into_iter().zip(&lines) {
                    canvas.text((x, at), line, TextKind::Note, Align::Start, Role::Ink)?;
                }
                let (ink, px) = line_of(usize::from(index));
                canvas.line(&[(x, 35.0), (x + side, 35.0)], ink, px)?;
            }
            let examples = (index > 0).then_some(picture);
            surface(canvas, (x, head), side, learning, examples)?;
            let share = Arg::Number(learning.right_percent(), 1);
            // The picture's first curve says of what.
            let (text, kind) = if is_wide {
                (phrases.fill("distillation-lab-right", &[("n", share)]), TextKind::Value)
            } else {
                (phrases.fill("unit-percent", &[("n", share)]), TextKind::Value)
            };
            canvas.text((x, head + side + 14.0), &text, kind, Align::Start, Role::Ink)?;
        }
        let between = if is_wide { 60.0 } else { 14.0 };
        let plot_width = (width_px - between) / 2.0;
        let second = (plot_width + between, surfaces);
        let accuracy = |point: &CurvePoint| f64::from(point.right_percent);
        curves(canvas, picture, (0.0, surfaces), (plot_width, curve_height), "accuracy", (CURVES.0, 100.0), &accuracy, phrases)?;
        curves(canvas, picture, second, (plot_width, curve_height), "loss", (0.0, CURVES.1), &|point| f64::from(point.loss), phrases)
    })
}

/// A decision surface: shades of probability, the line where both classes are as likely, the labelled examples.
fn surface(canvas: &Canvas<'_>, (x, y): (f64, f64), side: f64, learning: &Learning, examples: Option<&Picture>) -> Result<(), ChartError> {
    let cell = side / 48.0;
    canvas.field(&Field {
        at: (x, y),
        cell: (cell, cell),
        columns: SURFACE,
        levels: &learning.surface,
        role: Role::Ink,
        tenths: &SHADES,
    })?;
    let corners = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)];
    canvas.line(&corners, Ink::solid(Role::Hair), 1.0)?;
    if let Some(picture) = examples {
        let place = |part: i8| f64::midpoint(f64::from(part) / 127.0, 1.0) * side;
        let radius = if side < 140.0 { 1.8 } else { 2.4 };
        for (class, ink) in [(true, Ink::solid(Role::Ink)), (false, Ink::dashed(Role::Ink))] {
            let of_class = picture.examples.places.iter().zip(&picture.examples.labels).filter(|(_, label)| **label == class);
            let points: Vec<(f64, f64)> = of_class.map(|((right, up), _)| (x + place(*right), y + side - place(*up))).collect();
            if !points.is_empty() {
                canvas.dots(&points, radius, ink)?;
            }
        }
    }
    Ok(())
}

/// How each network's line is drawn: ink, width, and the same for its label.
const fn line_of(index: usize) -> (Ink, f64) {
    match index {
        0 => (Ink::solid(Role::InkSecond), 1.2),
        1 => (Ink::dashed(Role::Ink), 2.0),
        _ => (Ink::solid(Role::Ink), 2.6),
    }
}

#[expect(clippy::too_many_arguments, reason = "a plot: where, what, in which words")]
fn curves(
    canvas: &Canvas<'_>,
    picture: &Picture,
    (x, y): (f64, f64),
    (width, height): (f64, f64),
    name: &str,
    values: (f64, f64),
    value: &dyn Fn(&CurvePoint) -> f64,
    phrases: &Phrases,
) -> Result<(), ChartError> {
    let is_small = width < 340.0;
    let (left, top) = if is_small { (x + 28.0, y + 42.0) } else { (x + 38.0, y + 30.0) };
    let (right, bottom) = (x + width - 4.0, y + height - 24.0);
    let (across, up) = (Scale::new((0.0, f64::from(STEPS)), (left, right)), Scale::new(values, (bottom, top)));
    let title = phrases.get(&format!("distillation-lab-curve-{name}"));
    let kind = if is_small { TextKind::Note } else { TextKind::Label };
    for (line, part) in wrap(&title, if is_small { 18 } else { 60 }).iter().enumerate().take(2) {
        canvas.text((x, y + 5.0 + 17.0 * count(line)), part, kind, Align::Start, Role::Ink)?;
    }
    for tick in up.ticks(if is_small { 2 } else { 4 }) {
        let at = up.px(tick);
        canvas.line(&[(left, at), (right, at)], Ink::solid(Role::Hair), 1.0)?;
        canvas.text((left - 6.0, at), &phrases.number(tick), TextKind::Axis, Align::End, Role::InkSecond)?;
    }
    for step in [0.0, f64::from(STEPS) / 2.0, f64::from(STEPS)].into_iter().filter(|step| !is_small || *step != f64::from(STEPS) / 2.0) {
        let align = if step == 0.0 {
            Align::Start
        } else if step < f64::from(STEPS) {
            Align::Middle
        } else {
            Align::End
        };
        canvas.text((across.px(step), bottom + 14.0), &phrases.number(step), TextKind::Axis, align, Role::InkSecond)?;
    }
    for (index, learning) in picture.learnings.iter().enumerate() {
        let (ink, px) = line_of(index);
        let within = |point: &CurvePoint| value(point).max(values.0).min(values.1);
        let points: Vec<(f64, f64)> = learning.curve.iter().map(|point| (across.px(f64::from(point.step)), up.px(within(point)))).collect();
        if points.len() > 1 {
            canvas.line(&points, ink, px)?;
        }
    }
    if is_small {
        return Ok(());
    }
    // The key stands where the curves do not: right answers rise, losses fall.
    let first = if name == "accuracy" { bottom - 52.0 } else { top + 14.0 };
    for (index, learner) in LEARNERS.iter().enumerate() {
        let (ink, px) = line_of(index);
        let at = first + 18.0 * f64::from(u8::try_from(index).unwrap_or_default());
        canvas.line(&[(right - 28.0, at), (right, at)], ink, px)?;
        let key = format!("distillation-lab-{}", learner.key());
        canvas.text((right - 34.0, at), &phrases.get(&key), TextKind::Note, Align::End, Role::Ink)?;
    }
    Ok(())
}

/// How many races end with which advantage of the taught student.
///
/// # Errors
/// If plotters refuses to draw.
pub fn races(outcomes: &[Outcome], width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let bins = histogram(outcomes);
    let tallest = bins.iter().copied().max().unwrap_or(1).max(4);
    let (top, bottom) = (40.0, 210.0);
    let across = Scale::new((f64::from(SPREAD.0) - 0.5, f64::from(SPREAD.1) + 0.5), (0.0, width_px));
    let up = Scale::new((0.0, f64::from(tallest)), (bottom, top + 12.0));
    let label = phrases.fill("distillation-races-label", &[("races", Arg::Number(count(outcomes.len()), 0))]);
    draw(width_px, bottom + 44.0, &label, &|canvas| {
        let zero = across.px(0.0);
        let words = |side: &str| phrases.get(&format!("distillation-races-{side}"));
        let (alone, taught) = (words("alone"), words("taught"));
        match Form::of_width(width_px) {
            Form::Wide => {
                canvas.text((zero - 12.0, 12.0), &alone, TextKind::Note, Align::End, Role::InkSecond)?;
                canvas.text((zero + 12.0, 12.0), &taught, TextKind::Note, Align::Start, Role::InkSecond)?;
            }
            // One above the other: the left side is too short for its words.
            Form::Narrow => {
                canvas.text((0.0, 8.0), &format!("← {alone}"), TextKind::Note, Align::Start, Role::InkSecond)?;
                canvas.text((width_px - 1.0, 26.0), &format!("{taught} →"), TextKind::Note, Align::End, Role::InkSecond)?;
            }
        }
        canvas.line(&[(zero, 36.0), (zero, bottom)], Ink::solid(Role::Pencil), 1.5)?;
        for (value, races) in (SPREAD.0..).zip(&bins).filter(|(_, races)| **races > 0) {
            let (left, right) = (across.px(f64::from(value) - 0.42), across.px(f64::from(value) + 0.42));
            let y = up.px(f64::from(*races));
            let ink = if value > 0 { Ink::solid(Role::Ink) } else { Ink::dashed(Role::Ink) };
            canvas.rect((left, y), (right - left, bottom - y), ink)?;
            // Narrow bars carry the numbers that have room; the table has them all.
            if Form::of_width(width_px) == Form::Narrow && *races < 5 {
                continue;
            }
            // Beside the line of no advantage, not on it.
            let aside = if value == 0 { if Form::of_width(width_px) == Form::Wide { 12.0 } else { -14.0 } } else { 0.0 };
            let at = (f64::midpoint(left, right) + aside, y - 10.0);
            canvas.text(at, &phrases.number(f64::from(*races)), TextKind::Axis, Align::Middle, Role::Ink)?;
        }
        canvas.line(&[(0.0, bottom), (width_px, bottom)], Ink::solid(Role::Ink), 1.0)?;
        for value in [-5, 0, 5, 10, 15, 20] {
            let text = phrases.fill("distillation-points", &[("n", Arg::Number(f64::from(value), 0))]);
            let align = if value == 20 { Align::End } else { Align::Middle };
            let x = if value == 20 { width_px - 1.0 } else { across.px(f64::from(value)) };
            canvas.text((x, bottom + 14.0), &text, TextKind::Axis, align, Role::InkSecond)?;
        }
        canvas.text((width_px / 2.0, bottom + 34.0), &words("axis"), TextKind::Note, Align::Middle, Role::InkSecond)
    })
}

/// Where the taught student wins: labelled examples to the right, wrong labels upwards.
///
/// # Errors
/// If plotters refuses to draw.
pub fn map(map: &Map, width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let form = Form::of_width(width_px);
    let left = 44.0;
    let (columns, rows) = (count(MAP_LABELS.len()), count(MAP_NOISE.len()));
    let cell = ((width_px - left) / columns, if form == Form::Wide { 58.0 } else { 46.0 });
    let bottom = 30.0 + rows * cell.1;
    draw(width_px, bottom + 46.0, &phrases.get("distillation-map-label"), &|canvas| {
        canvas.text((0.0, 12.0), &phrases.get("distillation-map-noise"), TextKind::Note, Align::Start, Role::InkSecond)?;
        if form == Form::Narrow {
            canvas.text(
                (width_px - 1.0, 12.0),
                &phrases.get("distillation-map-column-rate"),
                TextKind::Note,
                Align::End,
                Role::InkSecond,
            )?;
        }
        let levels: Vec<u8> = map.iter().rev().flatten().map(level).collect();
        canvas.field(&Field {
            at: (left, 30.0),
            cell,
            columns: MAP_LABELS.len(),
            levels: &levels,
            role: Role::Ink,
            tenths: &MAP_SHADES,
        })?;
        for (row, (tallies, noise)) in map.iter().zip(MAP_NOISE).rev().enumerate() {
            let y = 30.0 + (count(row) + 0.5) * cell.1;
            let name = phrases.fill("unit-percent", &[("n", Arg::Number(100.0 * f64::from(noise), 0))]);
            canvas.text((left - 8.0, y), &name, TextKind::Axis, Align::End, Role::InkSecond)?;
            for (column, tally) in tallies.iter().enumerate() {
                let x = left + (count(column) + 0.5) * cell.0;
                let Some((rate, ..)) = tally.win_rate() else {
                    canvas.text((x, y), "–", TextKind::Value, Align::Middle, Role::InkSecond)?;
                    continue;
                };
                // A narrow cell has room for the number alone: its unit stands above.
                let (text, kind) = match form {
                    Form::Wide => (phrases.fill("unit-percent", &[("n", Arg::Number(100.0 * rate, 0))]), TextKind::Value),
                    Form::Narrow => (phrases.number_with(100.0 * rate, 0), TextKind::Axis),
                };
                canvas.text((x, y), &text, kind, Align::Middle, Role::Ink)?;
            }
        }
        for (column, labels) in MAP_LABELS.iter().enumerate() {
            let x = left + (count(column) + 0.5) * cell.0;
            canvas.text((x, bottom + 12.0), &phrases.number(f64::from(*labels)), TextKind::Axis, Align::Middle, Role::InkSecond)?;
        }
        canvas.text((left, bottom + 34.0), &phrases.get("distillation-map-labels"), TextKind::Note, Align::Start, Role::InkSecond)
    })
}

/// Shades of a cell by its share of wins, in tenths of opacity: light enough for the number on them.
const MAP_SHADES: [u8; 6] = [0, 0, 1, 1, 2, 3];

/// From no race, over never, to always won.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share in five steps")]
fn level(tally: &Tally) -> u8 {
    tally.win_rate().map_or(0, |(rate, ..)| (1.0 + 4.0 * rate) as u8)
}

#[expect(clippy::cast_precision_loss, reason = "a short list")]
fn count(length: usize) -> f64 {
    length as f64
}

/// Accuracy and loss of the three networks along their training.
#[must_use]
pub fn race_table(picture: &Picture, phrases: &Phrases) -> Table {
    let mut columns = vec![Column::number(phrases.get("distillation-lab-column-step"))];
    for kind in ["right", "loss"] {
        let named = |learner: &str| phrases.get(&format!("distillation-lab-{learner}"));
        columns.extend(LEARNERS.map(|learner| {
            Column::number(phrases.fill(&format!("distillation-lab-column-{kind}"), &[("learner", named(learner.key()).into())]))
        }));
    }
    // The teacher may have fewer steps than its students.
    let steps = picture.learnings[1].curve.iter().map(|point| point.step).filter(|step| step % 250 == 0);
    let row = |step: u32| {
        let mut row = vec![Cell::number(f64::from(step), phrases.number(f64::from(step))).of_source(COMPUTED)];
        let at = |learning: &Learning| learning.curve.iter().find(|point| point.step == step).copied();
        let cell = |value: Option<f64>, digits| {
            value.map_or_else(|| Cell::text("–"), |value| Cell::number(value, phrases.number_with(value, digits)))
        };
        row.extend(picture.learnings.iter().map(|learning| cell(at(learning).map(|point| f64::from(point.right_percent)), 1)));
        row.extend(picture.learnings.iter().map(|learning| cell(at(learning).map(|point| f64::from(point.loss)), 3)));
        row
    };
    Table { caption: phrases.get("distillation-lab-table"), columns, rows: steps.map(row).collect() }
}

/// Every race: seed and right answers.
#[must_use]
pub fn races_table(outcomes: &[Outcome], phrases: &Phrases) -> Table {
    let named = |learner: &str| phrases.get(&format!("distillation-lab-{learner}"));
    let mut columns = vec![Column::number(phrases.get("distillation-races-column-seed"))];
    columns.extend(
        LEARNERS.map(|learner| Column::number(phrases.fill("distillation-lab-column-right", &[("learner", named(learner.key()).into())]))),
    );
    let row = |outcome: &Outcome| {
        let share = |right: u16| {
            let value = f64::from(super::model::percent(right));
            Cell::number(value, phrases.number_with(value, 1))
        };
        let seed = Cell::number(f64::from(outcome.seed), phrases.number(f64::from(outcome.seed))).of_source(COMPUTED);
        vec![seed, share(outcome.teacher), share(outcome.scratch), share(outcome.distilled)]
    };
    Table { caption: phrases.get("distillation-races-table"), columns, rows: outcomes.iter().map(row).collect() }
}

/// Every cell of the map with its interval.
#[must_use]
pub fn map_table(map: &Map, phrases: &Phrases) -> Table {
    let columns = ["labels", "noise", "races", "wins", "ties", "rate", "low", "high"]
        .map(|key| Column::number(phrases.get(&format!("distillation-map-column-{key}"))))
        .to_vec();
    let mut rows = Vec::new();
    for (tallies, noise) in map.iter().zip(MAP_NOISE) {
        for (tally, labels) in tallies.iter().zip(MAP_LABELS) {
            let number = |value: f64, digits| Cell::number(value, phrases.number_with(value, digits));
            let mut row = vec![number(f64::from(labels), 0).of_source(COMPUTED), number(100.0 * f64::from(noise), 0)];
            row.extend([tally.races(), tally.wins, tally.ties].map(|races| number(f64::from(races), 0)));
            match tally.win_rate() {
                Some((rate, low, high)) => row.extend([rate, low, high].map(|share| number(100.0 * share, 0))),
                None => row.extend([Cell::text("–"), Cell::text("–"), Cell::text("–")]),
            }
            rows.push(row);
        }
    }
    Table { caption: phrases.get("distillation-map-table"), columns, rows }
}

#[cfg(test)]
mod tests {
    use engine::lab::{FRAME_STEPS, Frame, STEPS, SURFACE};

    use super::*;
    use crate::scenes::distillation::lab::model::Recording;

    #[test]
    fn the_table_follows_the_students() {
        let mut recording = Recording::default();
        for (learner, last) in LEARNERS.into_iter().zip([250, STEPS, STEPS]) {
            for step in (0..=last).step_by(FRAME_STEPS as usize) {
                recording.push(Frame { learner, step, loss: 0.5, right: 900, surface: vec![1; SURFACE * SURFACE] });
            }
        }
        let table = race_table(&recording.at(STEPS), &Phrases::default());
        let known = |column: usize| table.rows.iter().filter(|row| row[column].sort.is_some()).count();
        assert_eq!((known(0), known(2), known(3)), (7, 7, 7), "every quarter thousand of the students' steps");
        assert_eq!(known(1), 2, "a teacher of 250 steps has two rows");
    }
}
