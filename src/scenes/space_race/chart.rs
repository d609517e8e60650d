//! Draws and lists the two lines: the space race above, AI below, the years of both between them.

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Lane, Role, Table, TextKind, draw, text_px},
    instrument::View,
    model::{
        calendar::{civil, day_of},
        math::plain,
    },
    scenes::space_race::{
        layout_chart::{Frame, Placed, place},
        model::{Event, Line, Side},
        races::Races,
        sentence,
    },
};

/// From so many CSS px on, there is room for whole names in the key.
const KEY_FROM_PX: f64 = 720.0;

/// Least distance between two years of an axis, in CSS px.
const YEAR_PX: f64 = 46.0;

/// Colour of a side.
pub(super) const fn role(side: Side) -> Role {
    match side {
        Side::Us => Role::Us,
        Side::Ussr => Role::Ink,
        Side::China => Role::China,
        Side::Europe => Role::Eu,
        Side::Several => Role::InkSecond,
    }
}

fn ink(event: &Event) -> Ink {
    if event.is_sure() { Ink::solid(role(event.side)) } else { Ink::dashed(role(event.side)) }
}

/// The events in view.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn races(races: &Races, view: &View<'_>, sheet_px: f64) -> Result<String, ChartError> {
    let (frame, placed) = place(races, view.settings, sheet_px);
    let phrases = view.phrases;
    let chosen = Races::chosen(view.settings);
    draw(sheet_px, frame.height_px, &phrases.get("space-race-races-label"), &|canvas| {
        for line in Line::ALL {
            let name = phrases.get(&format!("space-race-races-line-{}", line.key()));
            canvas.text((0.0, frame.name_px(line)), &name, TextKind::Label, Align::Start, Role::Ink)?;
            years(canvas, &frame, races, view, line)?;
        }
        let laid = races.laid(view.settings);
        for bound in [races.start(view.settings), races.end(view.settings)].into_iter().flatten().filter(|bound| laid.has(bound.day)) {
            let x = frame.scale.px(f64::from(bound.day));
            canvas.line(&[(x, 38.0), (x, frame.rows(Line::Space).axis_px)], Ink::dashed(Role::Ink), 1.5)?;
        }
        let of = |placed: &Placed| races.events.get(placed.index);
        if let Some(placed) = placed.iter().find(|placed| chosen == Some(placed.index)) {
            let x = placed.dot.at_px.0;
            let [above, below] = frame.lanes.map(|lane| lane.axis_px);
            canvas.line(&[(x, 38.0), (x, above)], Ink::solid(Role::InkSecond), 1.0)?;
            canvas.line(&[(x, below), (x, frame.rows(Line::Ai).apart_px())], Ink::solid(Role::InkSecond), 1.0)?;
        }
        apart(canvas, &frame, races, &placed, chosen)?;
        for side in Side::ALL {
            for is_sure in [true, false] {
                let is_here = |event: &Event| event.side == side && event.is_sure() == is_sure;
                let points: Vec<(f64, f64)> =
                    placed.iter().filter(|placed| of(placed).is_some_and(is_here)).map(|placed| placed.dot.at_px).collect();
                if !points.is_empty() {
                    canvas.dots(&points, Lane::DOT_PX, if is_sure { Ink::solid(role(side)) } else { Ink::dashed(role(side)) })?;
                }
            }
        }
        for Placed { index, dot } in &placed {
            let Some(event) = races.events.get(*index) else { continue };
            if chosen == Some(*index) {
                dot.ring(canvas, ink(event))?;
            }
            dot.name(canvas, role(event.side).text())?;
        }
        key(canvas, view)
    })
}

/// The axis of a line, with its years.
fn years(canvas: &Canvas<'_>, frame: &Frame, races: &Races, view: &View<'_>, line: Line) -> Result<(), ChartError> {
    let laid = races.laid(view.settings);
    let (from, to) = laid.days();
    // What its first day is on the space line, and where its events end.
    let (begin, end) = match line {
        Line::Space => (0, to),
        Line::Ai => (laid.ai_from, (laid.ai_from + races.ai_days).min(to)),
    };
    let y = frame.rows(line).axis_px;
    let (left, right) = (frame.scale.px(f64::from(begin.max(from))), frame.scale.px(f64::from(end)));
    canvas.line(&[(left, y), (right, y)], Ink::solid(Role::InkSecond), 1.5)?;
    let year_px = 365.25 * (frame.scale.to_px() - frame.scale.from_px()) / f64::from(to - from);
    let stride = [1, 2, 5, 10].into_iter().find(|years| f64::from(*years) * year_px >= YEAR_PX).unwrap_or(20);
    let toward = if line == Line::Space { 1.0 } else { -1.0 };
    let calendar = |day: i32| civil(line.first_day() - begin + day).0;
    let mut year = calendar(begin.max(from));
    while year <= calendar(end) {
        let x = frame.scale.px(f64::from(day_of(year, 1, 1) - line.first_day() + begin));
        // A year whose first day lies before the line, or too near to its ends for its name, is passed over.
        if x >= left && year % stride == 0 {
            canvas.line(&[(x, y), (x, y + 5.0 * toward)], Ink::solid(Role::InkSecond), 1.0)?;
            let half = text_px("2025") / 2.0;
            let middle = x.max(half).min(canvas.width_px - half);
            canvas.text((middle, y + 12.0 * toward), &plain(f64::from(year)), TextKind::Axis, Align::Middle, Role::InkSecond)?;
        }
        year += 1;
    }
    Ok(())
}

/// Names of a few events of a line whose rows have no room for names: the one chosen, or those that the scene tells of.
fn apart(canvas: &Canvas<'_>, frame: &Frame, races: &Races, placed: &[Placed], chosen: Option<usize>) -> Result<(), ChartError> {
    for line in Line::ALL {
        let named = placed.iter().filter_map(|Placed { index, dot }| {
            let event = races.events.get(*index).filter(|event| event.line == line)?;
            let is_named = chosen.map_or_else(|| races.told.contains(index), |chosen| chosen == *index);
            is_named.then(|| (dot, sentence::short(event).to_owned(), role(event.side).text()))
        });
        frame.rows(line).name_apart(canvas, named)?;
    }
    Ok(())
}

/// Which mark means what: sides, then what is disputed and the bounds chosen.
fn key(canvas: &Canvas<'_>, view: &View<'_>) -> Result<(), ChartError> {
    let is_wide = Form::of_width(canvas.width_px) == Form::Wide;
    let last = canvas.height_px - 9.0;
    let mut at = (Lane::DOT_PX + 2.0, if is_wide { last } else { last - 18.0 });
    let mut name = |text: &str, mark: &dyn Fn((f64, f64)) -> Result<(), ChartError>, is_new_line: bool| {
        if is_new_line {
            at = (Lane::DOT_PX + 2.0, last);
        }
        mark(at)?;
        canvas.text((at.0 + Lane::NAME_PX, at.1), text, TextKind::Note, Align::Start, Role::Ink)?;
        at.0 += Lane::NAME_PX + text_px(text) + if is_wide { 14.0 } else { 6.0 };
        Ok::<(), ChartError>(())
    };
    for side in Side::ALL {
        let text = view.phrases.get(&format!("space-race-side-{}", side.key()));
        let is_new_line = !is_wide && side == Side::Several;
        name(&text, &|at| canvas.dot(at, Lane::DOT_PX, Ink::solid(role(side))), is_new_line)?;
    }
    let short = if canvas.width_px < KEY_FROM_PX { "-short" } else { "" };
    let unsure = view.phrases.get(&format!("space-race-races-unsure{short}"));
    name(&unsure, &|at| canvas.dot(at, Lane::DOT_PX, Ink::dashed(Role::InkSecond)), false)?;
    let bounds = view.phrases.get(&format!("space-race-races-bounds{short}"));
    name(&bounds, &|(x, y)| canvas.line(&[(x, y - 7.0), (x, y + 7.0)], Ink::dashed(Role::Ink), 1.5), false)
}

/// The events in view with what sources dispute and what the texts say of them.
pub(super) fn table(races: &Races, view: &View<'_>) -> Table {
    let phrases = view.phrases;
    let columns = ["line", "date", "days", "event", "doubt", "said"].map(|key| {
        let header = phrases.get(&format!("space-race-races-column-{key}"));
        if key == "days" { Column::number(header) } else { Column::text(header) }
    });
    let row = |(_, event): (usize, &Event)| {
        let days = f64::from(event.day);
        vec![
            Cell::text(phrases.get(&format!("space-race-races-line-{}", event.line.key()))),
            Cell::text(event.date.as_str()),
            if event.is_day_known { Cell::number(days, phrases.number(days)) } else { Cell::default() },
            Cell::text(event.name.as_str()).of_source(&event.source),
            Cell::text(event.doubt.as_str()),
            Cell::text(sentence::said(event, None, phrases)),
        ]
    };
    let rows = races.in_view(view.settings).map(row).collect();
    Table { caption: phrases.get("space-race-races-table"), columns: columns.to_vec(), rows }
}
