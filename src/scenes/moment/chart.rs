//! Draws the time line: models above, money and machines below, dates between them.

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Lane as Rows, Role, Table, TextKind, draw, text_px},
    instrument::View,
    model::math::plain,
    scenes::moment::{
        layout_chart::{Frame, KEY_LINE_PX, Placed, place},
        model::{Event, Lane, Region, day_of, month, weekday},
        sentence,
        timeline::Timeline,
    },
};

/// Days of a week.
const WEEK: i32 = 7;

/// Colour of a region.
const fn role(region: Region) -> Role {
    match region {
        Region::Us => Role::Us,
        Region::China => Role::China,
        Region::Europe => Role::Eu,
    }
}

const fn ink(event: &Event) -> Ink {
    if event.is_sure { Ink::solid(role(event.region)) } else { Ink::dashed(role(event.region)) }
}

/// The events in view.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn timeline(timeline: &Timeline, view: &View<'_>, sheet_px: f64) -> Result<String, ChartError> {
    let (frame, placed) = place(timeline, view, sheet_px);
    let label = view.phrases.get("moment-timeline-label");
    let chosen = Timeline::chosen(view.settings);
    draw(sheet_px, frame.height_px, &label, &|canvas| {
        let lines = [(Lane::Models, 9.0), (Lane::Money, frame.key_px - 20.0)];
        for (lane, y) in lines {
            let name = view.phrases.get(&format!("moment-timeline-lane-{}", lane.key()));
            canvas.text((0.0, y), &name, TextKind::Label, Align::Start, Role::Ink)?;
        }
        dates(canvas, &frame, view)?;
        apart(canvas, &frame, timeline, &placed, view)?;
        let of = |index: usize| timeline.events.get(index);
        let marked: Vec<(f64, f64)> =
            placed.iter().filter(|placed| of(placed.index).is_some_and(Event::is_marked)).map(|placed| placed.dot.at_px).collect();
        canvas.dots(&marked, Rows::DOT_PX + 2.0, Ink::solid(Role::Pencil))?;
        canvas.dots(&marked, Rows::DOT_PX + 0.8, Ink::solid(Role::Sheet))?;
        for region in Region::ALL {
            for is_sure in [true, false] {
                let is_here = |event: &Event| event.region == region && event.is_sure == is_sure;
                let points: Vec<(f64, f64)> =
                    placed.iter().filter(|placed| of(placed.index).is_some_and(is_here)).map(|placed| placed.dot.at_px).collect();
                canvas.dots(&points, Rows::DOT_PX, if is_sure { Ink::solid(role(region)) } else { Ink::dashed(role(region)) })?;
            }
        }
        for Placed { index, dot } in &placed {
            let Some(event) = of(*index) else { continue };
            if chosen == Some(*index) {
                dot.ring(canvas, ink(event))?;
            }
            dot.name(canvas, role(event.region).text())?;
        }
        key(canvas, frame.key_px, view)
    })
}

/// The axes, and the dates between them.
fn dates(canvas: &Canvas<'_>, frame: &Frame, view: &View<'_>) -> Result<(), ChartError> {
    let [above, below] = frame.lanes.map(|lane| lane.axis_px);
    let (left, right) = (frame.scale.from_px(), frame.scale.to_px());
    for y in [above, below] {
        canvas.line(&[(left, y), (right, y)], Ink::solid(Role::InkSecond), 1.0)?;
    }
    for (day, text) in ticks(frame, view) {
        let x = frame.scale.px(f64::from(day));
        canvas.line(&[(x, 18.0), (x, above)], Ink::solid(Role::Hair), 1.0)?;
        canvas.line(&[(x, below), (x, frame.key_px - 29.0)], Ink::solid(Role::Hair), 1.0)?;
        let half = text_px(&text) / 2.0;
        let (x, align) = match x {
            x if x < half => (0.0, Align::Start),
            x if x + half > canvas.width_px => (canvas.width_px, Align::End),
            x => (x, Align::Middle),
        };
        canvas.text((x, f64::midpoint(above, below)), &text, TextKind::Axis, align, Role::InkSecond)?;
    }
    Ok(())
}

/// The dates that have room: Mondays, months, quarters or years.
fn ticks(frame: &Frame, view: &View<'_>) -> Vec<(i32, String)> {
    let window = Timeline::window(view.settings);
    let (from, to) = window.days();
    let room = |days: i32, px: f64| f64::from(days) * (frame.scale.to_px() - frame.scale.from_px()) >= px * f64::from(to - from);
    if room(WEEK, 76.0) {
        let first = from + (WEEK - weekday(from)) % WEEK;
        let step = usize::try_from(WEEK).unwrap_or(1);
        return (first..to).step_by(step).map(|day| (day, sentence::day_of_month(day, view.phrases))).collect();
    }
    let stride = if room(30, 66.0) {
        1
    } else if room(91, 66.0) {
        3
    } else {
        12
    };
    let named = |index: i32| {
        let (year, number) = month(index);
        let text = if number == 1 { plain(f64::from(year)) } else { sentence::month_name(number, view.phrases) };
        ((number - 1) % stride == 0).then(|| (day_of(year, number, 1), text))
    };
    (window.from..=window.to).filter_map(named).collect()
}

/// Names of a few events of a lane whose rows have no room for names: the one chosen, or those that the scene tells of.
fn apart(canvas: &Canvas<'_>, frame: &Frame, timeline: &Timeline, placed: &[Placed], view: &View<'_>) -> Result<(), ChartError> {
    let chosen = Timeline::chosen(view.settings);
    for lane in Lane::ALL {
        let named = placed.iter().filter_map(|Placed { index, dot }| {
            let event = timeline.events.get(*index).filter(|event| event.lane == lane)?;
            // ChatGPT, R1 and the fall of Nvidia.
            let is_told = chosen.map_or(*index == 0 || matches!(event.step, 1 | 2), |chosen| chosen == *index);
            is_told.then(|| (dot, sentence::short(event), role(event.region).text()))
        });
        frame.rows(lane).name_apart(canvas, named)?;
    }
    Ok(())
}

/// Which mark means what.
fn key(canvas: &Canvas<'_>, y: f64, view: &View<'_>) -> Result<(), ChartError> {
    let gap_px = if canvas.width_px < Form::WIDE_FROM_PX { 9.0 } else { 18.0 };
    let name = |at: &mut (f64, f64), text: &str, mark: &dyn Fn((f64, f64)) -> Result<(), ChartError>| {
        mark(*at)?;
        canvas.text((at.0 + Rows::NAME_PX, at.1), text, TextKind::Note, Align::Start, Role::Ink)?;
        at.0 += Rows::NAME_PX + text_px(text) + gap_px;
        Ok(())
    };
    let mut at = (Rows::DOT_PX + 2.0, y);
    for region in Region::ALL {
        let text = view.phrases.get(&format!("moment-timeline-region-{}", region.key()));
        name(&mut at, &text, &|at| canvas.dot(at, Rows::DOT_PX, Ink::solid(role(region))))?;
    }
    let is_parted = Frame::is_key_parted(canvas.width_px);
    if is_parted {
        at = (Rows::DOT_PX + 2.0, y + KEY_LINE_PX);
    }
    let unsure = view.phrases.get("moment-timeline-key-unsure");
    name(&mut at, &unsure, &|at| canvas.dots(&[at], Rows::DOT_PX, Ink::dashed(Role::InkSecond)))?;
    let marked = view.phrases.get(if is_parted { "moment-timeline-key-marked-short" } else { "moment-timeline-key-marked" });
    name(&mut at, &marked, &|at| {
        canvas.dots(&[at], Rows::DOT_PX + 2.0, Ink::solid(Role::Pencil))?;
        canvas.dots(&[at], Rows::DOT_PX + 0.8, Ink::solid(Role::Sheet))?;
        canvas.dots(&[at], Rows::DOT_PX, Ink::solid(Role::InkSecond))
    })
}

/// The events in view with what the texts say of them.
pub(super) fn table(timeline: &Timeline, view: &View<'_>) -> Table {
    let phrases = view.phrases;
    let columns = ["date", "event", "sum", "said"].map(|key| {
        let header = phrases.get(&format!("moment-timeline-column-{key}"));
        if key == "sum" { Column::number(header) } else { Column::text(header) }
    });
    let row = |(_, event): (usize, &Event)| {
        let sum = event.sum.map_or_else(Cell::default, |sum| Cell::number(sum.value, sentence::sum(sum, phrases)));
        vec![
            Cell::text(sentence::date(event, phrases)),
            Cell::text(event.name.as_str()).of_source(&format!("ref-{:02}", event.source)),
            sum,
            Cell::text(sentence::said(event, None, phrases)).shown_as(sentence::said(event, Some(&timeline.claims_href), phrases)),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = timeline.in_view(view.settings).map(row).collect();
    if rows.is_empty() {
        let none = Cell::text(phrases.get("moment-timeline-nothing"));
        rows.push(vec![Cell::default(), none, Cell::default(), Cell::default()]);
    }
    Table { caption: phrases.get("moment-timeline-table"), columns: columns.to_vec(), rows }
}
