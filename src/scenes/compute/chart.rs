//! Draws and lists the shares of computing power, quarter by quarter.

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Role, Scale, Table, TextKind, draw, spread, wrap},
    facts::{Quantity, Unit},
    scenes::compute::{
        model::{Band, LAST_ENTRY, QUARTERS, year_of},
        shares::{Asked, MEASURES, SOLD, Shares},
    },
    text::{Arg, Phrases, Style},
};

/// First and last moment of the axis, in years.
const YEARS: (f64, f64) = (2019.25, 2026.0);

/// From a line of a note to the next, in CSS px.
const LINE_PX: f64 = 17.0;

/// The colour of a band.
const fn role(band: Band) -> Role {
    match band {
        Band::Us | Band::Five | Band::Two => Role::Us,
        Band::China | Band::Unknown => Role::China,
        Band::Eu => Role::Eu,
        Band::Rest => Role::Hair,
    }
}

/// The colour of a text about it.
fn text_role(band: Band) -> Role {
    if band == Band::Rest { Role::InkSecond } else { role(band).text() }
}

/// A number of H100 equivalents, no more precise than it is.
pub(super) fn power(value: f64, phrases: &Phrases) -> String {
    phrases.quantity(Quantity::plain(crate::model::math::significant(value, 2), Unit::H100Equivalents), Style::Short)
}

/// A share in whole percents; with a tenth below ten.
pub(super) fn percent(value: f64, phrases: &Phrases) -> String {
    phrases.fill("unit-percent", &[("n", Arg::Number(value, u8::from(value < 9.95)))])
}

/// What a band has at the quarter shown, and its range where there is one.
fn value(asked: &Asked<'_>, band: usize, phrases: &Phrases) -> Option<(String, Option<String>)> {
    let quarter = asked.known_quarter();
    let between = |(low, high): (f64, f64), write: &dyn Fn(f64) -> String| {
        phrases.fill("unit-between", &[("low", write(low).into()), ("high", write(high).into())])
    };
    // In millions, without the unit that the axis names.
    let million = |value: f64| phrases.number(crate::model::math::significant(value / 1e6, 2));
    let share = |value: f64| percent(value, phrases);
    Some(if asked.is_power {
        (million(asked.measure.power(band, quarter)?), asked.measure.range(band, quarter).map(|range| between(range, &million)))
    } else {
        (share(asked.measure.percent(band, quarter)?), asked.measure.percent_range(band, quarter).map(|range| between(range, &share)))
    })
}

/// The areas of a measure up to the quarter asked for.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn shares(data: &Shares, asked: &Asked<'_>, width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let is_wide = Form::of_width(width_px) == Form::Wide;
    let bands = asked.measure.series.len();
    let note = phrases.fill(
        &format!("compute-shares-cover-{}", MEASURES[asked.index.min(SOLD)]),
        &[("low", Arg::Number(data.covered_percent[0], 0)), ("high", Arg::Number(data.covered_percent[1], 0))],
    );
    let letters = if is_wide { 100 } else { 40 };
    let notes = wrap(&note, letters);
    let (left, right) = if is_wide { (38.0, width_px - 236.0) } else { (34.0, width_px - 8.0) };
    let (top, bottom) = if is_wide { (46.0, if Form::is_dense(width_px) { 198.0 } else { 300.0 }) } else { (46.0, 172.0) };
    let rows = f64::from(u8::try_from(bands).unwrap_or_default());
    let notes_top = if is_wide { bottom + 44.0 } else { bottom + 34.0 + 20.0 * rows + 10.0 };
    let height = notes_top + LINE_PX * f64::from(u8::try_from(notes.len()).unwrap_or_default());
    let most = asked.measure.quarters().map(|quarter| asked.measure.total(quarter)).fold(1.0, f64::max);
    let across = Scale::new(YEARS, (left, right));
    let up = Scale::new((0.0, if asked.is_power { most / 1e6 } else { 100.0 }), (bottom, top));
    let label = phrases.get(&format!("compute-shares-label-{}", MEASURES[asked.index.min(SOLD)]));
    draw(width_px, height, &label, &|canvas| {
        axes(canvas, (&across, &up), asked, is_wide, phrases)?;
        let middles = areas(canvas, (&across, &up), asked)?;
        silence(canvas, &across, (top, bottom), asked, phrases)?;
        let places = if is_wide { spread(&middles, 36.0, top + 8.0, bottom - 8.0) } else { Vec::new() };
        for band in 0..bands {
            let of = asked.measure.series[band].band;
            let Some((text, range)) = value(asked, band, phrases) else { continue };
            let name = phrases.get(&format!("compute-band-{}", of.key()));
            if let Some(&y) = places.get(band) {
                let beside = format!("{name} {text}");
                canvas.text((right + 12.0, y - 4.0), &beside, TextKind::Value, Align::Start, text_role(of))?;
                if let Some(range) = range {
                    canvas.text((right + 12.0, y + 12.0), &range, TextKind::Note, Align::Start, Role::InkSecond)?;
                }
            } else {
                let y = bottom + 38.0 + 20.0 * f64::from(u8::try_from(bands - 1 - band).unwrap_or_default());
                mark(canvas, (0.0, y), of)?;
                canvas.text((16.0, y), &name, TextKind::Note, Align::Start, text_role(of))?;
                canvas.text(
                    (right, y),
                    &range.map_or(text.clone(), |range| format!("{text} ({range})")),
                    TextKind::Note,
                    Align::End,
                    Role::Ink,
                )?;
            }
        }
        for (line, text) in (0_u8..).zip(&notes) {
            canvas.text((0.0, notes_top + LINE_PX * f64::from(line) - 4.0), text, TextKind::Note, Align::Start, Role::InkSecond)?;
        }
        Ok(())
    })
}

/// A sample of a band's area.
fn mark(canvas: &Canvas<'_>, (x, y): (f64, f64), band: Band) -> Result<(), ChartError> {
    let ink = if band == Band::Unknown { Ink::dashed(Role::China) } else { Ink::solid(role(band)) };
    canvas.rect((x, y - 5.0), (10.0, 10.0), ink)
}

fn axes(
    canvas: &Canvas<'_>,
    (across, up): (&Scale, &Scale),
    asked: &Asked<'_>,
    is_wide: bool,
    phrases: &Phrases,
) -> Result<(), ChartError> {
    let (left, right, bottom) = (across.from_px(), across.to_px(), up.from_px());
    let title = phrases.get(if asked.is_power { "compute-shares-axis-power" } else { "compute-shares-axis-share" });
    canvas.text((0.0, 10.0), &title, TextKind::Note, Align::Start, Role::InkSecond)?;
    for tick in up.ticks(if is_wide { 5 } else { 3 }) {
        let y = up.px(tick);
        canvas.line(&[(left, y), (right, y)], Ink::solid(Role::Hair), 1.0)?;
        canvas.text((left - 6.0, y), &phrases.number(tick), TextKind::Axis, Align::End, Role::InkSecond)?;
    }
    for year in 2019..=2025_u16 {
        let from = f64::from(year);
        let x = across.px(from.max(YEARS.0));
        canvas.line(&[(x, bottom), (x, bottom + 5.0)], Ink::solid(Role::Hair), 1.0)?;
        if is_wide || year % 2 == 1 {
            canvas.text((across.px(from + 0.5), bottom + 18.0), &year.to_string(), TextKind::Axis, Align::Middle, Role::InkSecond)?;
        }
    }
    Ok(())
}

/// The bands one above the other; the middle of each where it ends, in CSS px.
fn areas(canvas: &Canvas<'_>, (across, up): (&Scale, &Scale), asked: &Asked<'_>) -> Result<Vec<f64>, ChartError> {
    let measure = asked.measure;
    let quarters: Vec<usize> = measure.quarters().filter(|quarter| *quarter <= asked.known_quarter()).collect();
    let height = |band: usize, quarter: usize| {
        let value = if asked.is_power { measure.power(band, quarter).map(|power| power / 1e6) } else { measure.percent(band, quarter) };
        value.unwrap_or_default()
    };
    let below = |band: usize, quarter: usize| (0..band).map(|band| height(band, quarter)).sum::<f64>();
    let x = |quarter: usize| across.px(year_of(quarter, asked.is_record()));
    let mut middles = Vec::new();
    for (band, series) in measure.series.iter().enumerate() {
        let line = |band: usize| quarters.iter().map(|&quarter| (x(quarter), up.px(below(band, quarter)))).collect::<Vec<_>>();
        let (lower, upper) = (line(band), line(band + 1));
        let mut outline = lower.clone();
        outline.extend(upper.iter().rev());
        if outline.len() > 2 {
            // Hollow where nobody knows whose it is.
            let is_known = series.band != Band::Unknown;
            canvas.polygon(&outline, if is_known { role(series.band) } else { Role::Sheet })?;
            canvas.line(&upper, if is_known { Ink::solid(Role::Sheet) } else { Ink::dashed(Role::China) }, 1.5)?;
        }
        let end = |line: &[(f64, f64)]| line.last().map_or(up.from_px(), |point| point.1);
        middles.push(f64::midpoint(end(&lower), end(&upper)));
    }
    Ok(middles)
}

/// The quarter asked for, and where the measure begins or the record falls silent.
fn silence(canvas: &Canvas<'_>, across: &Scale, (top, bottom): (f64, f64), asked: &Asked<'_>, phrases: &Phrases) -> Result<(), ChartError> {
    let edge = if asked.is_record() { year_of(LAST_ENTRY, true) } else { year_of(asked.measure.first, false) };
    let x = across.px(edge);
    canvas.line(&[(x, top - 8.0), (x, bottom)], Ink::dashed(Role::Ink), 1.0)?;
    let text = phrases.get(if asked.is_record() { "compute-shares-last" } else { "compute-shares-first" });
    canvas.text((x, top - 18.0), &text, TextKind::Note, Align::End, Role::InkSecond)?;
    let now = across.px(year_of(asked.quarter.min(QUARTERS - 1), asked.is_record()));
    canvas.line(&[(now, top), (now, bottom + 5.0)], Ink::solid(Role::Ink), 2.0)
}

/// The month in which a quarter ends.
pub(super) fn quarter_text(quarter: usize, phrases: &Phrases) -> String {
    phrases.fill("compute-shares-quarter-n", &[("n", format!("q{quarter}").into())])
}

/// The measure quarter by quarter.
#[must_use]
pub(super) fn shares_table(asked: &Asked<'_>, phrases: &Phrases) -> Table {
    let (measure, is_power) = (asked.measure, asked.is_power);
    let has_range = measure.series.iter().any(|series| !series.range.is_empty());
    let mut columns = vec![Column::text(phrases.get("compute-shares-column-quarter"))];
    for series in &measure.series {
        let name = phrases.get(&format!("compute-band-{}", series.band.key()));
        for end in ["middle", "low", "high"].into_iter().take(if has_range { 3 } else { 1 }) {
            let key = if is_power { "compute-shares-column-power" } else { "compute-shares-column-share" };
            columns.push(Column::number(phrases.fill(key, &[("name", name.clone().into()), ("end", Arg::from(end))])));
        }
    }
    let number =
        |value: Option<f64>| value.map_or_else(Cell::default, |value| Cell::number(value, phrases.number_with(value, u8::from(!is_power))));
    let source = if asked.is_record() { "ref-12" } else { "ref-44" };
    let row = |quarter: usize| {
        let named = quarter_text(quarter, phrases);
        let mut row = vec![Cell::text(named).of_source(source)];
        for band in 0..measure.series.len() {
            let (middle, range) = if is_power {
                (measure.power(band, quarter), measure.range(band, quarter))
            } else {
                (measure.percent(band, quarter), measure.percent_range(band, quarter))
            };
            row.push(number(middle));
            if has_range {
                row.extend([number(range.map(|range| range.0)), number(range.map(|range| range.1))]);
            }
        }
        row
    };
    let caption = phrases.get(&format!("compute-shares-label-{}", MEASURES[asked.index.min(SOLD)]));
    Table { caption, columns, rows: measure.quarters().map(row).collect() }
}
