//! Draws and lists JUPITER among other machines: bars that share one scale.

use crate::{
    chart::{Align, Cell, ChartError, Column, Form, Ink, Role, Scale, Table, TextKind, draw, wrap},
    model::math::to_f64,
    scenes::compute::{
        jupiter::{Jupiter, Standing},
        model::{LISTS, PRECISIONS, REGIONS},
    },
    text::Phrases,
};

/// Colours of the regions, in the order of their index.
const ROLES: [Role; REGIONS.len()] = [Role::Us, Role::China, Role::Eu, Role::InkSecond, Role::InkSecond];

/// Rows of a narrow sheet, and of a wide one.
const ROWS: (usize, usize) = (8, 12);

/// A speed in exaflops, with three significant figures.
pub(super) fn speed_text(speed: f64, phrases: &Phrases) -> String {
    let digits = if speed >= 99.5 {
        0
    } else if speed >= 9.95 {
        1
    } else if speed >= 0.9995 {
        2
    } else {
        3
    };
    phrases.number_with(speed, digits)
}

/// The rows that have room: the fastest, and JUPITER with its place, counted from zero.
fn rows(standing: &Standing, room: usize) -> Vec<(usize, usize)> {
    let own = standing.rank.saturating_sub(1);
    let places = standing.order.iter().copied().enumerate();
    places.filter(|(place, _)| *place < room - usize::from(own >= room) || *place == own).collect()
}

/// The machines of the list, the fastest first, to scale.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn bars(data: &Jupiter, standing: &Standing, width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let is_wide = Form::of_width(width_px) == Form::Wide;
    let (room, pitch, left, letters) = if is_wide { (ROWS.1, 27.0, 268.0, 90) } else { (ROWS.0, 36.0, 0.0, 40) };
    let rows = rows(standing, room);
    let most = standing.order.first().map_or(1.0, |&index| data.speed(index, standing)).max(1e-9);
    let scale = Scale::new((0.0, most), (left, width_px - 62.0));
    let note = phrases.get(&format!("compute-jupiter-cover-{}-{}", LISTS[standing.list], PRECISIONS[standing.precision]));
    let notes = wrap(&note, letters);
    let count = |number: usize| f64::from(u8::try_from(number).unwrap_or(u8::MAX));
    let top = 24.0;
    let bottom = top + pitch * count(rows.len());
    draw(width_px, bottom + 14.0 + 17.0 * count(notes.len()), &phrases.get("compute-jupiter-chart"), &|canvas| {
        let title = phrases.get(&format!("compute-jupiter-axis-{}", PRECISIONS[standing.precision]));
        canvas.text((0.0, 10.0), &title, TextKind::Note, Align::Start, Role::InkSecond)?;
        for (row, &(place, index)) in rows.iter().enumerate() {
            let (machine, speed) = (&data.machines[index], data.speed(index, standing));
            let (is_own, y) = (index == 0, top + pitch * count(row));
            let role = ROLES[usize::from(machine.region).min(ROLES.len() - 1)];
            // Hollow: advertised, not measured.
            let ink = if PRECISIONS[standing.precision] == "advertised" { Ink::dashed(role) } else { Ink::solid(role) };
            let name = format!("{}. {}", phrases.number(count(place + 1)), machine.name);
            let (kind, color) = if is_own { (TextKind::Label, role.text()) } else { (TextKind::Note, Role::Ink) };
            let (name_y, bar_y) = if is_wide { (y + 12.0, y + 4.0) } else { (y + 8.0, y + 18.0) };
            canvas.text((0.0, name_y), &name, kind, Align::Start, color)?;
            let end = scale.px(speed).max(left + 1.5);
            canvas.rect((left, bar_y), (end - left, if is_wide { 16.0 } else { 11.0 }), ink)?;
            canvas.text((end + 7.0, bar_y + if is_wide { 8.0 } else { 5.5 }), &speed_text(speed, phrases), kind, Align::Start, color)?;
        }
        for (line, text) in notes.iter().enumerate() {
            canvas.text((0.0, bottom + 12.0 + 17.0 * count(line)), text, TextKind::Note, Align::Start, Role::InkSecond)?;
        }
        Ok(())
    })
}

/// The list, the fastest first.
#[must_use]
pub(super) fn table(data: &Jupiter, standing: &Standing, phrases: &Phrases) -> Table {
    let columns = vec![
        Column::number(phrases.get("compute-jupiter-column-rank")),
        Column::text(phrases.get("compute-jupiter-column-machine")),
        Column::text(phrases.get("compute-jupiter-column-region")),
        Column::number(phrases.get(&format!("compute-jupiter-axis-{}", PRECISIONS[standing.precision]))),
    ];
    let source = if standing.precision == 1 { "ref-12" } else { "ref-15" };
    let row = |(place, &index): (usize, &usize)| {
        let (machine, speed) = (&data.machines[index], data.speed(index, standing));
        let rank = to_f64(place + 1);
        vec![
            Cell::number(rank, phrases.number(rank)),
            Cell::text(machine.name.clone()).of_source(source),
            Cell::text(phrases.get(&format!("compute-region-{}", REGIONS[usize::from(machine.region).min(REGIONS.len() - 1)]))),
            Cell::number(speed, speed_text(speed, phrases)),
        ]
    };
    Table { caption: phrases.get("compute-jupiter-chart"), columns, rows: standing.order.iter().enumerate().map(row).collect() }
}
