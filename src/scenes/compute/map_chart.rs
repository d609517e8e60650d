//! Draws the map of the AI factories, and lists them.

use crate::{
    chart::{Align, Cell, ChartError, Column, Form, Ink, Role, Table, TextKind, draw},
    instrument::{Settings, Spot, View},
    scenes::compute::factories::{Factories, SITE, WAVE},
    text::Phrases,
};

/// Height of a line of the list, in CSS px.
const LINE_PX: f64 = 17.0;
/// Height of the credit under the map, in CSS px.
const CREDIT_PX: f64 = 22.0;

/// CSS px of a unit of the map, which the list of a wide sheet leaves room for.
fn unit_px(data: &Factories, width_px: f64) -> f64 {
    let wide = (width_px - 232.0).min(if Form::is_dense(width_px) { 360.0 } else { 410.0 });
    let room = if Form::of_width(width_px) == Form::Wide { wide } else { width_px };
    room / f64::from(data.size.0.max(1))
}

/// Places of the sites shown, in the drawing for a width.
#[must_use]
pub(super) fn spots(data: &Factories, settings: &Settings, width_px: f64) -> Vec<Spot> {
    let unit = unit_px(data, width_px);
    let place = |(x, y): (i16, i16)| (unit * f64::from(x), unit * f64::from(y));
    data.shown(settings).map(|index| Spot { at_px: place(data.sites[index].at), option: index + 1 }).collect()
}

/// The map with the sites of the waves shown, the last wave filled, the chosen site ringed.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn sites(data: &Factories, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
    let (settings, phrases) = (view.settings, view.phrases);
    let is_wide = Form::of_width(width_px) == Form::Wide;
    let unit = unit_px(data, width_px);
    let (right, bottom) = (unit * f64::from(data.size.0), unit * f64::from(data.size.1));
    // The list has a line for each site and one for each wave.
    let lines = f64::from(u8::try_from(data.sites.len() + data.waves.len()).unwrap_or(u8::MAX));
    let list_px = LINE_PX * lines + 10.0;
    // Alone, the map is as many times as high as wide at any width: its place is known before it is drawn for its column.
    let height = if is_wide { (bottom + CREDIT_PX).max(list_px) } else { bottom + CREDIT_PX * width_px / Form::Narrow.default_width_px() };
    draw(width_px, height, &phrases.get("compute-factories-chart"), &|canvas| {
        for (is_member, steps) in &data.land {
            let (mut x, mut y) = (0, 0);
            let step = |step: &[i16]| {
                if let [right, down] = step {
                    (x, y) = (x + i32::from(*right), y + i32::from(*down));
                }
                (unit * f64::from(x), unit * f64::from(y))
            };
            let mut line: Vec<(f64, f64)> = steps.chunks_exact(2).map(step).collect();
            line.extend(line.first().copied());
            if *is_member {
                canvas.polygon(&line, Role::Hair)?;
            }
            canvas.line(&line, Ink::solid(if *is_member { Role::Sheet } else { Role::Hair }), 1.0)?;
        }
        let wave = settings.option(WAVE);
        for Spot { at_px, option } in spots(data, settings, width_px) {
            let is_new = data.sites[option - 1].wave == wave;
            let is_chosen = option == settings.option(SITE);
            if is_chosen {
                canvas.dot(at_px, 9.5, Ink::dashed(Role::Ink))?;
            }
            // Hollow: selected before.
            canvas.dot(at_px, 5.5, if is_new || is_chosen { Ink::solid(Role::EuText) } else { Ink::dashed(Role::EuText) })?;
        }
        if is_wide {
            list(canvas, data, settings, right + 26.0, phrases)?;
        }
        canvas.text((0.0, height - 9.0), &phrases.get("compute-factories-credit"), TextKind::Note, Align::Start, Role::InkSecond)
    })
}

/// The sites by wave; those of later waves are left blank.
fn list(canvas: &crate::chart::Canvas<'_>, data: &Factories, settings: &Settings, left: f64, phrases: &Phrases) -> Result<(), ChartError> {
    let mut y = 10.0;
    let mut former = None;
    for index in data.shown(settings) {
        let site = &data.sites[index];
        if former != Some(site.wave) {
            y += if former.is_some() { 6.0 } else { 0.0 };
            former = Some(site.wave);
            canvas.text((left, y), &wave_text(data, site.wave, phrases), TextKind::Label, Align::Start, Role::Ink)?;
            y += LINE_PX;
        }
        let is_chosen = index + 1 == settings.option(SITE);
        let (kind, role) = if is_chosen { (TextKind::Label, Role::EuText) } else { (TextKind::Note, Role::InkSecond) };
        canvas.text((left, y), &format!("{}, {}", site.name, site.city), kind, Align::Start, role)?;
        y += LINE_PX;
    }
    Ok(())
}

/// A wave with its date.
pub(super) fn wave_text(data: &Factories, wave: usize, phrases: &Phrases) -> String {
    let date = data.waves.get(wave).map_or("", |wave| &wave.date);
    phrases.fill("compute-factories-named", &[("wave", format!("w{}", wave + 1).into()), ("date", date.into())])
}

/// The sites shown, wave by wave.
#[must_use]
pub(super) fn table(data: &Factories, view: &View<'_>) -> Table {
    let phrases = view.phrases;
    let columns = ["site", "city", "country", "host", "selected"];
    let columns = columns.map(|key| Column::text(phrases.get(&format!("compute-factories-column-{key}")))).to_vec();
    let row = |index: usize| {
        let site = &data.sites[index];
        let date = data.waves.get(site.wave).map_or("", |wave| &wave.date);
        vec![
            Cell::text(site.name.clone()).of_source("ref-16"),
            Cell::text(site.city.clone()),
            Cell::text(site.country.clone()),
            Cell::text(site.host.clone()),
            Cell::text(date),
        ]
    };
    Table { caption: phrases.get("compute-factories-chart"), columns, rows: data.shown(view.settings).map(row).collect() }
}
