//! Draws a world over ten years, and the plane of worlds with the sources on it.

use engine::frontier::{BANDS, MONTHS, Month, Parameter, Range, World};

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Field, Form, Ink, Role, Scale, Table, TextKind, draw, wrap},
    instrument::View,
    model::math::to_f64,
    scenes::frontier::model::{Named, plane},
    text::{Arg, Phrases},
};

/// Opacity of each band of gaps, in tenths: paper where followers catch up, colour where the leader holds.
const SHADES: [u8; BANDS.len() + 1] = [0, 1, 2, 4, 6, 8];

/// Who is who, by index in a [`Month`].
pub const ACTORS: [(&str, Role); 3] = [("leader", Role::Us), ("follower", Role::China), ("newcomer", Role::Eu)];

/// Gaps beyond this are drawn at it, in months.
const FARTHEST: f64 = 60.0;

/// A small plot of a world: what it shows, its scale, its lines.
struct Plot<'a> {
    name: &'static str,
    values: (f64, f64),
    actors: &'a [usize],
    value: &'a dyn Fn(&Month, usize) -> f64,
}

/// A world over ten years: capability, months behind, shares of the market, concentration.
///
/// # Errors
/// If plotters refuses to draw.
pub fn world(months: &[Month], width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let top = months.iter().flat_map(|month| month.capability).fold(0.0, f32::max);
    let bottom = months.iter().flat_map(|month| month.capability).fold(top, f32::min);
    let plots = [
        Plot {
            name: "capability",
            values: (f64::from(bottom).min(f64::from(top) - 1.0), f64::from(top)),
            actors: &[0, 1, 2],
            value: &|month, actor| f64::from(month.capability[actor]),
        },
        Plot {
            name: "gap",
            values: (0.0, FARTHEST),
            actors: &[1, 2],
            value: &|month, actor| f64::from(month.gap_months[actor - 1]).min(FARTHEST),
        },
        Plot { name: "share", values: (0.0, 100.0), actors: &[0, 1, 2], value: &|month, actor| 100.0 * f64::from(month.share[actor]) },
        Plot {
            name: "concentration",
            values: (3_000.0, 10_000.0),
            actors: &[0],
            value: &|month, _| f64::from(month.concentration()).max(3_000.0),
        },
    ];
    let is_wide = Form::of_width(width_px) == Form::Wide;
    let (columns, between) = (2_u8, if is_wide { 40.0 } else { 12.0 });
    let size = ((width_px - between) / 2.0, if width_px >= 720.0 { 190.0 } else { 132.0 });
    let key_px = 30.0;
    draw(width_px, key_px + 2.0 * size.1, &phrases.get("frontier-world-label"), &|canvas| {
        let mut x = 0.0;
        for (index, (key, role)) in ACTORS.iter().enumerate() {
            let name = phrases.get(&format!("frontier-{key}"));
            canvas.line(&[(x, 9.0), (x + 16.0, 9.0)], line_of(index).0, line_of(index).1)?;
            let (kind, letter_px) = if is_wide { (TextKind::Label, 7.6) } else { (TextKind::Note, 6.4) };
            canvas.text((x + 21.0, 9.0), &name, kind, Align::Start, role.text())?;
            let letters = f64::from(u8::try_from(name.chars().count()).unwrap_or(u8::MAX));
            x += 21.0 + letter_px * letters + if is_wide { 30.0 } else { 12.0 };
        }
        for (index, plot) in (0_u8..).zip(&plots) {
            let at = (f64::from(index % columns) * (size.0 + between), key_px + f64::from(index / columns) * size.1);
            draw_plot(canvas, plot, months, at, size, phrases)?;
        }
        Ok(())
    })
}

/// How each actor's line is drawn.
const fn line_of(index: usize) -> (Ink, f64) {
    match index {
        0 => (Ink::solid(Role::Us), 2.6),
        1 => (Ink::solid(Role::China), 1.8),
        _ => (Ink::dashed(Role::Eu), 2.2),
    }
}

fn draw_plot(
    canvas: &Canvas<'_>,
    plot: &Plot<'_>,
    months: &[Month],
    (x, y): (f64, f64),
    size: (f64, f64),
    phrases: &Phrases,
) -> Result<(), ChartError> {
    let is_small = size.0 < 240.0;
    let margin = if is_small { 34.0 } else { 44.0 };
    let (left, right, top, bottom) = (x + margin, x + size.0 - 6.0, y + 40.0, y + size.1 - 30.0);
    let length = to_f64(MONTHS);
    let (across, up) = (Scale::new((0.0, length), (left, right)), Scale::new(plot.values, (bottom, top)));
    let title = phrases.get(&format!("frontier-plot-{}", plot.name));
    let (kind, letters) = if is_small { (TextKind::Note, 19) } else { (TextKind::Label, 60) };
    for (line, at) in wrap(&title, letters).iter().zip([y + 4.0, y + 21.0]) {
        canvas.text((x, at), line, kind, Align::Start, Role::Ink)?;
    }
    for tick in up.ticks(if size.1 < 180.0 { 2 } else { 4 }) {
        let at = up.px(tick);
        canvas.line(&[(left, at), (right, at)], Ink::solid(Role::Hair), 1.0)?;
        canvas.text((left - 6.0, at), &phrases.number(tick), TextKind::Axis, Align::End, Role::InkSecond)?;
    }
    let years = [(0.0, Align::Start), (10.0, Align::End), (5.0, Align::Middle)];
    for &(year, align) in years.iter().take(if is_small { 2 } else { 3 }) {
        // No room for the word twice in a small plot.
        let is_bare = is_small && year == 0.0;
        let text = if is_bare { phrases.number(year) } else { phrases.fill("frontier-year", &[("n", Arg::Number(year, 0))]) };
        canvas.text((across.px(12.0 * year), bottom + 14.0), &text, TextKind::Axis, align, Role::InkSecond)?;
    }
    for actor in plot.actors {
        let points: Vec<(f64, f64)> = (0_u16..)
            .zip(months)
            .map(|(month, state)| (across.px(f64::from(month)), up.px((plot.value)(state, *actor).max(plot.values.0).min(plot.values.1))))
            .collect();
        let (ink, px) = if plot.name == "concentration" { (Ink::solid(Role::Ink), 1.8) } else { line_of(*actor) };
        canvas.line(&points, ink, px)?;
    }
    Ok(())
}

/// The plane of worlds: bands of gaps, the world chosen, and the sources where their two values put them.
///
/// # Errors
/// If plotters refuses to draw.
pub fn diagram(view: &View<'_>, levels: &[u8], named: &[Named], width_px: f64) -> Result<String, ChartError> {
    let (plane, phrases) = (plane(view.settings), view.phrases);
    let is_wide = Form::of_width(width_px) == Form::Wide;
    let left = 46.0;
    let side = if is_wide { (width_px - 300.0).min(400.0) } else { (width_px - left - 6.0).min(220.0) };
    let (top, bottom) = (30.0, 30.0 + side);
    let key_top = if is_wide { top + 8.0 } else { bottom + 66.0 };
    let key_left = if is_wide { left + side + 36.0 } else { 0.0 };
    let height = if is_wide { bottom + 52.0 } else { key_top + 22.0 * 4.0 + 12.0 };
    let columns = levels_side(levels);
    draw(width_px, height, &phrases.get("frontier-diagram-label"), &|canvas| {
        let cell = side / to_f64(columns);
        canvas.field(&Field { at: (left, top), cell: (cell, cell), columns, levels, role: Role::Us, tenths: &SHADES })?;
        let corners = [(left, top), (left + side, top), (left + side, bottom), (left, bottom), (left, top)];
        canvas.line(&corners, Ink::solid(Role::Ink), 1.0)?;
        axis(canvas, plane.across, &|share| (left + share * side, bottom + 14.0), true, view)?;
        axis(canvas, plane.up, &|share| (left - 6.0, bottom - share * side), false, view)?;
        let name = |parameter: Parameter, arrow: &str| {
            phrases.fill(arrow, &[("name", phrases.get(&format!("frontier-{}", parameter.key())).into())])
        };
        canvas.text((0.0, 12.0), &name(plane.up, "frontier-axis-up"), TextKind::Note, Align::Start, Role::InkSecond)?;
        canvas.text((left, bottom + 38.0), &name(plane.across, "frontier-axis-across"), TextKind::Note, Align::Start, Role::InkSecond)?;
        let place = |world: &World| {
            let share = |parameter: Parameter| f64::from(parameter.range().share_of(world.get(parameter)));
            // Kept inside the frame, so that a letter at an edge is whole.
            let inside = |px: f64| px.max(11.0).min(side - 11.0);
            (left + inside(share(plane.across) * side), bottom - inside(share(plane.up) * side))
        };
        let (x, y) = place(&plane.world);
        canvas.line(&[(x - 9.0, y), (x + 9.0, y)], Ink::solid(Role::Ink), 2.5)?;
        canvas.line(&[(x, y - 9.0), (x, y + 9.0)], Ink::solid(Role::Ink), 2.5)?;
        // A letter stands above or below its point, where there is room.
        let mut taken = vec![(x, y)];
        for source in named.iter().filter(|named| named.key.len() == 1) {
            let point = place(&source.world);
            let is_free = |at: &(f64, f64)| taken.iter().all(|other| (other.0 - at.0).abs() > 19.0 || (other.1 - at.1).abs() > 19.0);
            let rooms = [-22.0, 22.0, -44.0, 44.0, -66.0, 66.0].map(|shift| (point.0, point.1 + shift));
            let at = rooms.into_iter().find(|at| at.1 > top + 11.0 && at.1 < bottom - 11.0 && is_free(at)).unwrap_or(rooms[0]);
            taken.push(at);
            canvas.line(&[point, at], Ink::solid(Role::Pencil), 1.0)?;
            canvas.dot(point, 3.0, Ink::solid(Role::Pencil))?;
            canvas.dot(at, 10.0, Ink::dashed(Role::Pencil))?;
            canvas.text(at, &source.key.to_ascii_uppercase(), TextKind::Value, Align::Middle, Role::Pencil)?;
        }
        key(canvas, (key_left, key_top), if is_wide { 7 } else { 4 }, phrases)
    })
}

/// Worlds along a side.
fn levels_side(levels: &[u8]) -> usize {
    (1..=400).find(|side| side * side >= levels.len()).unwrap_or(1)
}

fn axis(
    canvas: &Canvas<'_>,
    parameter: Parameter,
    at: &dyn Fn(f64) -> (f64, f64),
    is_across: bool,
    view: &View<'_>,
) -> Result<(), ChartError> {
    for share in ticks(parameter.range()) {
        let text = view.shown(parameter as usize, f64::from(parameter.range().at(share)));
        let align = match (is_across, share) {
            (false, _) => Align::End,
            (true, share) if share < 0.01 => Align::Start,
            (true, share) if share > 0.99 => Align::End,
            _ => Align::Middle,
        };
        canvas.text(at(f64::from(share)), &text, TextKind::Axis, align, Role::InkSecond)?;
    }
    Ok(())
}

/// Where an axis carries numbers: powers of ten, or thirds.
fn ticks(range: Range) -> Vec<f32> {
    if range.is_log {
        let decades = f32::round(libm::log10f(range.max / range.min));
        return (0_u8..=9).map(f32::from).take_while(|tick| *tick <= decades).map(|tick| tick / decades).collect();
    }
    vec![0.0, 0.5, 1.0]
}

/// The bands and the reader's world, in columns of so many rows.
fn key(canvas: &Canvas<'_>, (left, y): (f64, f64), rows: u8, phrases: &Phrases) -> Result<(), ChartError> {
    let place = |index: u8| (left + 130.0 * f64::from(index / rows), y + 22.0 * f64::from(index % rows + 1));
    canvas.text((left, y), &phrases.get("frontier-key-title"), TextKind::Label, Align::Start, Role::Ink)?;
    for (index, _) in (0_u8..).zip(SHADES) {
        let (x, at) = place(index);
        canvas.field(&Field { at: (x, at - 7.0), cell: (22.0, 14.0), columns: 1, levels: &[index], role: Role::Us, tenths: &SHADES })?;
        let corners = [(x, at - 7.0), (x + 22.0, at - 7.0), (x + 22.0, at + 7.0), (x, at + 7.0), (x, at - 7.0)];
        canvas.line(&corners, Ink::solid(Role::InkSecond), 1.0)?;
        canvas.text((x + 30.0, at), &band_text(index, phrases), TextKind::Axis, Align::Start, Role::Ink)?;
    }
    let (x, at) = place(6);
    canvas.line(&[(x + 2.0, at), (x + 20.0, at)], Ink::solid(Role::Ink), 2.5)?;
    canvas.line(&[(x + 11.0, at - 9.0), (x + 11.0, at + 9.0)], Ink::solid(Role::Ink), 2.5)?;
    canvas.text((x + 30.0, at), &phrases.get("frontier-key-yours"), TextKind::Axis, Align::Start, Role::Ink)
}

/// A band of gaps in words.
fn band_text(band: u8, phrases: &Phrases) -> String {
    let bound = |index: usize| BANDS.get(index).map_or(0.0, |bound| f64::from(*bound));
    let index = usize::from(band);
    let which = match index {
        0 => "first",
        last if last >= BANDS.len() => "last",
        _ => "between",
    };
    let from = index.checked_sub(1).map_or(0.0, bound);
    phrases.fill("frontier-key-band", &[("which", Arg::from(which)), ("from", Arg::Number(from, 0)), ("to", Arg::Number(bound(index), 0))])
}

/// A world year by year.
#[must_use]
pub fn world_table(months: &[Month], phrases: &Phrases) -> Table {
    let mut columns = vec![Column::number(phrases.get("frontier-column-year"))];
    let named = |plot: &str, actor: &str| {
        let plot = phrases.get(&format!("frontier-plot-{plot}"));
        Column::number(
            phrases.fill("frontier-column", &[("plot", plot.into()), ("actor", phrases.get(&format!("frontier-{actor}")).into())]),
        )
    };
    columns.extend(ACTORS.map(|(actor, _)| named("capability", actor)));
    columns.extend([named("gap", "follower"), named("gap", "newcomer")]);
    columns.extend(ACTORS.map(|(actor, _)| named("share", actor)));
    columns.push(Column::number(phrases.get("frontier-plot-concentration")));
    let number = |value: f64, digits| Cell::number(value, phrases.number_with(value, digits));
    let row = |(year, month): (u16, &Month)| {
        let mut row = vec![number(f64::from(year), 0).of_source("calc")];
        row.extend(month.capability.map(|value| number(f64::from(value), 2)));
        row.extend(month.gap_months.map(|value| number(f64::from(value), 1)));
        row.extend(month.share.map(|value| number(100.0 * f64::from(value), 1)));
        row.push(number(f64::from(month.concentration()), 0));
        row
    };
    let rows = (0_u16..).zip(months.iter().step_by(12)).map(row).collect();
    Table { caption: phrases.get("frontier-world-table"), columns, rows }
}

/// The diagram read at five by five places.
#[must_use]
pub fn diagram_table(view: &View<'_>, levels: &[u8]) -> Table {
    let (plane, phrases) = (plane(view.settings), view.phrases);
    let side = levels_side(levels);
    let at = |quarter: usize| (quarter * (side - 1) + 2) / 4;
    let value =
        |parameter: Parameter, quarter: u8| view.shown(parameter as usize, f64::from(parameter.range().at(f32::from(quarter) / 4.0)));
    let name = |parameter: Parameter| phrases.get(&format!("frontier-{}", parameter.key()));
    let corner = phrases.fill("frontier-diagram-corner", &[("up", name(plane.up).into()), ("across", name(plane.across).into())]);
    let mut columns = vec![Column::text(corner)];
    columns.extend((0..5).map(|quarter| Column::number(value(plane.across, quarter))));
    let row = |quarter: u8| {
        let mut row = vec![Cell::text(value(plane.up, quarter)).of_source("calc")];
        row.extend((0..5).map(|column| {
            let index = (side - 1 - at(usize::from(quarter)).min(side - 1)) * side + at(column).min(side - 1);
            Cell::text(band_text(levels.get(index).copied().unwrap_or_default(), phrases))
        }));
        row
    };
    Table { caption: phrases.get("frontier-diagram-table"), columns, rows: (0..5).rev().map(row).collect() }
}

/// The named worlds' parameters, with where each value comes from.
#[must_use]
pub fn worlds_table(view: &View<'_>, named: &[Named]) -> Table {
    let phrases = view.phrases;
    let mut columns = vec![Column::text(phrases.get("frontier-column-parameter"))];
    columns.extend(named.iter().map(|named| Column::number(phrases.get(&format!("frontier-name-{}", named.key)))));
    let row = |(index, parameter): (usize, Parameter)| {
        let mut row = vec![Cell::text(phrases.get(&format!("frontier-{}", parameter.key()))).of_source("calc")];
        row.extend(named.iter().map(|named| {
            let value = f64::from(named.world.get(parameter));
            let cell = Cell::number(value, view.shown(index, value));
            match named.figures.get(index) {
                Some(figure) if !figure.is_empty() => cell.of_figure(figure),
                _ => cell,
            }
        }));
        row
    };
    Table { caption: phrases.get("frontier-worlds-table"), columns, rows: Parameter::ALL.into_iter().enumerate().map(row).collect() }
}
