//! Draws what applies when: a bar for each part of the law, the reader's month across them.

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Role, Scale, Table, TextKind, draw, text_px},
    instrument::View,
    model::math::{plain, to_f64},
    scenes::rules::{
        model::{MONTHS, Part, month_of},
        sentence,
        timeline::{Timeline, is_changed, month},
    },
};

/// Height of a bar, in CSS px.
const BAR_PX: f64 = 12.0;

/// Height of a row: the part's name with its date, and its bar.
const ROW_PX: f64 = 44.0;

/// Where the first row begins, below the steps of the vote and the years.
const TOP_PX: f64 = 52.0;

/// The parts of the law.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn bars(timeline: &Timeline, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
    let phrases = view.phrases;
    let scale = Scale::new((f64::from(MONTHS.0), f64::from(MONTHS.1 + 1)), (6.0, width_px - 6.0));
    let rows = f64::from(u8::try_from(Part::ALL.len()).unwrap_or_default());
    let bottom = TOP_PX + ROW_PX * rows;
    let (month, is_changed) = (month(view.settings), is_changed(view.settings));
    draw(width_px, bottom + 24.0, &phrases.get("rules-timeline-label"), &|canvas| {
        years(canvas, &scale, bottom)?;
        let steps = |is_sure: bool| {
            let of = timeline.steps.iter().filter(move |step| step.is_sure == is_sure);
            of.map(|step| (scale.px(step.day.at()), 36.0)).collect::<Vec<_>>()
        };
        canvas.dots(&steps(true), 4.0, Ink::solid(Role::Eu))?;
        canvas.dots(&steps(false), 4.0, Ink::dashed(Role::Eu))?;
        // The end of the month: its line stops for the names that stand in its way.
        let now = scale.px(f64::from(month) + 1.0);
        let mut from = 26.0;
        for (row, part) in Part::ALL.into_iter().enumerate() {
            if text_px(&short(part, view)) + 4.0 > now {
                let name = TOP_PX + ROW_PX * to_f64(row);
                canvas.line(&[(now, from), (now, name + 1.0)], Ink::solid(Role::Ink), 2.0)?;
                from = name + 19.0;
            }
        }
        canvas.line(&[(now, from), (now, bottom)], Ink::solid(Role::Ink), 2.0)?;
        for (row, (part, start)) in Part::ALL.into_iter().zip(&timeline.starts).enumerate() {
            let top = TOP_PX + ROW_PX * to_f64(row);
            let applies = start.applies(month, is_changed);
            let name = short(part, view);
            let role = if applies { Role::Ink } else { Role::InkSecond };
            canvas.text((0.0, top + 10.0), &name, TextKind::Note, Align::Start, role)?;
            let y = top + 22.0;
            let day = start.day(is_changed);
            let from = scale.px(day.at());
            let is_sure = start.later.is_none() || !is_changed;
            if let Some(later) = start.later.filter(|_| is_changed) {
                // What the change of 2026 takes away.
                let first = scale.px(start.first.at());
                canvas.line(&[(first, y + BAR_PX / 2.0), (scale.px(later.at()), y + BAR_PX / 2.0)], Ink::dashed(Role::InkSecond), 1.5)?;
                canvas.line(&[(first, y), (first, y + BAR_PX)], Ink::solid(Role::InkSecond), 1.5)?;
            }
            let ink = if is_sure { Ink::solid(Role::Eu) } else { Ink::dashed(Role::Eu) };
            canvas.rect((from, y), ((scale.to_px() - from).max(1.5), BAR_PX), ink)?;
        }
        key(canvas, bottom + 12.0, view)
    })
}

/// The name of a part of the law, as the drawing has it.
fn short(part: Part, view: &View<'_>) -> String {
    view.phrases.get(&format!("rules-timeline-short-{}", part.key()))
}

/// The years, each where it begins.
fn years(canvas: &Canvas<'_>, scale: &Scale, bottom: f64) -> Result<(), ChartError> {
    for months in (MONTHS.0..=MONTHS.1).filter(|months| months % 12 == 0) {
        let x = scale.px(f64::from(months));
        canvas.line(&[(x, 20.0), (x, bottom)], Ink::solid(Role::Hair), 1.0)?;
        canvas.text((x, 10.0), &plain(f64::from(month_of(months).0)), TextKind::Axis, Align::Middle, Role::InkSecond)?;
    }
    Ok(())
}

/// Which mark means what.
fn key(canvas: &Canvas<'_>, y: f64, view: &View<'_>) -> Result<(), ChartError> {
    let mut x = 0.0;
    for (key, ink) in [("sure", Ink::solid(Role::Eu)), ("likely", Ink::dashed(Role::Eu)), ("now", Ink::solid(Role::Ink))] {
        let text = view.phrases.get(&format!("rules-timeline-key-{key}"));
        let width = if key == "now" { 2.0 } else { 16.0 };
        canvas.rect((x + 1.0, y - 5.0), (width, 10.0), ink)?;
        canvas.text((x + width + 6.0, y), &text, TextKind::Note, Align::Start, Role::Ink)?;
        let gap = if Form::of_width(canvas.width_px) == Form::Wide { 22.0 } else { 14.0 };
        x += width + gap + text_px(&text);
    }
    Ok(())
}

/// The steps, then the parts with whether they apply at the reader's month.
#[must_use]
pub(super) fn table(timeline: &Timeline, view: &View<'_>) -> Table {
    let phrases = view.phrases;
    let columns = ["date", "what", "article", "sure"];
    let columns = columns.map(|key| Column::text(phrases.get(&format!("rules-timeline-column-{key}")))).to_vec();
    let row = |date: String, what: Cell, article: String, is_sure: bool| {
        let sure = phrases.get(if is_sure { "rules-timeline-sure" } else { "rules-timeline-likely" });
        vec![Cell::text(date), what, Cell::text(article), Cell::text(sure)]
    };
    let steps = timeline.steps.iter().map(|step| {
        let what = phrases.get(&format!("rules-timeline-step-{}", step.key));
        let what = Cell::text(what).of_source(&format!("ref-{:02}", step.source));
        row(sentence::date(step.day, phrases), what, step.article.clone(), step.is_sure)
    });
    let (month, is_changed) = (month(view.settings), is_changed(view.settings));
    let parts = Part::ALL.into_iter().zip(&timeline.starts).map(|(part, start)| {
        let state = sentence::state(part, start.applies(month, is_changed), phrases);
        row(sentence::date(start.day(is_changed), phrases), Cell::text(state), String::new(), start.later.is_none() || !is_changed)
    });
    Table { caption: phrases.get("rules-timeline-table"), columns, rows: steps.chain(parts).collect() }
}
