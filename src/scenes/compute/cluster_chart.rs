//! Draws and lists the recorded clusters: date across, size upwards, planned ones in a strip of their own.

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Role, Scale, Table, TextKind, draw},
    instrument::{Settings, Spot, View},
    model::math::{exp10, log10, plain, to_f64},
    scenes::compute::{
        clusters::{AXES, AXIS, Cluster, Clusters, STATUS, first_year},
        model::{LAST_ENTRY, REGIONS, year_of},
    },
    text::{Arg, Phrases},
};

/// Colours of the regions, in the order of their index.
const ROLES: [Role; REGIONS.len()] = [Role::Us, Role::China, Role::Eu, Role::InkSecond, Role::InkSecond];

/// Where the clusters stand on a sheet.
struct Sheet {
    years: (f64, f64),
    across: Scale,
    /// Exponents of ten.
    up: Scale,
    decades: (f64, f64),
    /// Left and right end of the strip of planned clusters.
    strip: Option<(f64, f64)>,
    axis: usize,
    height_px: f64,
    is_wide: bool,
}

impl Sheet {
    fn new(data: &Clusters, shown: &[usize], settings: &Settings, width_px: f64) -> Self {
        let is_wide = Form::of_width(width_px) == Form::Wide;
        let axis = settings.option(AXIS);
        let sizes = shown.iter().filter_map(|&index| data.list[index].size(axis)).map(log10);
        let (low, high) = sizes.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), size| (low.min(size), high.max(size)));
        let low = if low.is_finite() { f64::floor(low) } else { 0.0 };
        let decades = (low, if high.is_finite() { f64::ceil(high + 0.01).max(low + 1.0) } else { 1.0 });
        let (left, right, top, bottom) = if is_wide {
            (58.0, width_px - 8.0, 40.0, if Form::is_dense(width_px) { 275.0 } else { 360.0 })
        } else {
            (50.0, width_px - 6.0, 40.0, 270.0)
        };
        let status = settings.option(STATUS);
        let strip_px = if is_wide { 120.0 } else { 52.0 };
        // Nothing but planned ones: the strip is the whole sheet.
        let strip = match status {
            0 => None,
            1 => Some((left + 6.0, right - 4.0)),
            _ => Some((right - strip_px, right - 4.0)),
        };
        let plot_right = if status == 2 { right - strip_px - 14.0 } else { right };
        let years = (first_year(settings), 2026.0);
        Self {
            years,
            across: Scale::new(years, (left, plot_right)),
            up: Scale::new(decades, (bottom, top)),
            decades,
            strip,
            axis,
            height_px: bottom + if is_wide { 62.0 } else { 100.0 },
            is_wide,
        }
    }

    /// Where a cluster stands.
    fn place(&self, index: usize, cluster: &Cluster) -> Option<(f64, f64)> {
        let y = self.up.px(log10(cluster.size(self.axis)?));
        if !cluster.is_planned {
            return Some((self.across.px(cluster.year()), y));
        }
        let (left, right) = self.strip?;
        // Across, a planned one means nothing: steps of a golden section keep neighbours apart.
        let share = 0.618_034 * to_f64(index);
        Some((left + (share - f64::floor(share)) * (right - left), y))
    }
}

/// Places of the clusters shown, in the drawing for a width.
#[must_use]
pub(super) fn spots(data: &Clusters, settings: &Settings, width_px: f64) -> Vec<Spot> {
    let shown = data.shown(settings);
    let sheet = Sheet::new(data, &shown, settings, width_px);
    let spot = |&index: &usize| Some(Spot { at_px: sheet.place(index, &data.list[index])?, option: index + 1 });
    shown.iter().filter_map(spot).collect()
}

/// The clusters shown, the chosen one marked.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn points(data: &Clusters, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
    let (settings, phrases) = (view.settings, view.phrases);
    let shown = data.shown(settings);
    let sheet = Sheet::new(data, &shown, settings, width_px);
    let radius = if sheet.is_wide { 3.2 } else { 2.4 };
    draw(width_px, sheet.height_px, &phrases.get("compute-clusters-chart"), &|canvas| {
        axes(canvas, &sheet, phrases)?;
        if shown.is_empty() {
            let middle = (f64::midpoint(sheet.across.from_px(), sheet.across.to_px()), f64::midpoint(sheet.up.from_px(), sheet.up.to_px()));
            canvas.text(middle, &phrases.get("compute-clusters-nothing"), TextKind::Label, Align::Middle, Role::Ink)?;
        }
        for (region, role) in ROLES.iter().enumerate().rev() {
            for is_planned in [false, true] {
                let of = |index: &&usize| {
                    let cluster = &data.list[**index];
                    usize::from(cluster.region) == region && cluster.is_planned == is_planned
                };
                let places: Vec<(f64, f64)> = shown.iter().filter(of).filter_map(|&index| sheet.place(index, &data.list[index])).collect();
                // Hollow: not there yet, or nobody says where.
                let is_sure = !is_planned && REGIONS[region] != "nowhere";
                if !places.is_empty() {
                    canvas.dots(&places, radius, if is_sure { Ink::solid(*role) } else { Ink::dashed(*role) })?;
                }
            }
        }
        let place = |index: usize| shown.contains(&index).then(|| sheet.place(index, &data.list[index])).flatten();
        if let Some((x, y)) = place(data.jupiter) {
            canvas.dot((x, y), radius + 1.6, Ink::solid(Role::Eu))?;
            canvas.text((x - 7.0, y - 12.0), &phrases.get("compute-clusters-jupiter"), TextKind::Label, Align::End, Role::EuText)?;
        }
        if let Some((index, (x, y))) = data.chosen(settings).and_then(|index| Some((index, place(index)?))) {
            let (left, bottom) = (sheet.across.from_px(), sheet.up.from_px());
            canvas.line(&[(left, y), (x - 8.0, y)], Ink::solid(Role::Ink), 1.0)?;
            canvas.line(&[(x, y + 8.0), (x, bottom)], Ink::solid(Role::Ink), 1.0)?;
            canvas.dot((x, y), 8.0, Ink::dashed(Role::Ink))?;
            canvas.dot((x, y), 4.5, Ink::solid(ROLES[usize::from(data.list[index].region).min(ROLES.len() - 1)]))?;
        }
        key(canvas, &sheet, &data.counts(&shown), phrases)
    })
}

fn axes(canvas: &Canvas<'_>, sheet: &Sheet, phrases: &Phrases) -> Result<(), ChartError> {
    let (left, bottom, top) = (sheet.across.from_px(), sheet.up.from_px(), sheet.up.to_px());
    let is_strip_only = sheet.strip.is_some_and(|(from, _)| from < sheet.across.to_px());
    let right = sheet.strip.map_or(sheet.across.to_px(), |(_, right)| right);
    let title = phrases.get(&format!("compute-clusters-up-{}", AXES[sheet.axis.min(2)]));
    canvas.text((0.0, 7.0), &title, TextKind::Note, Align::Start, Role::InkSecond)?;
    let mut exponent = sheet.decades.0;
    while exponent <= sheet.decades.1 {
        let y = sheet.up.px(exponent);
        canvas.line(&[(left, y), (right, y)], Ink::solid(Role::Hair), 1.0)?;
        canvas.text((left - 6.0, y), &size_text(exp10(exponent), phrases), TextKind::Axis, Align::End, Role::InkSecond)?;
        exponent += 1.0;
    }
    if let Some((from, to)) = sheet.strip {
        let text = phrases.get(if sheet.is_wide || is_strip_only { "compute-clusters-strip" } else { "compute-clusters-strip-short" });
        canvas.text((f64::midpoint(from, to), bottom + 14.0), &text, TextKind::Axis, Align::Middle, Role::InkSecond)?;
    }
    if is_strip_only {
        return Ok(());
    }
    let inside = |year: f64| year >= sheet.years.0 && year <= sheet.years.1;
    // As many years as have room.
    let pitch = sheet.across.px(sheet.years.0 + 1.0) - left;
    let stride = f64::ceil(50.0 / pitch.max(1.0)).max(1.0);
    let mut year = sheet.years.0;
    while inside(year + 1.0) {
        let x = sheet.across.px(year);
        canvas.line(&[(x, bottom), (x, bottom + 5.0)], Ink::solid(Role::Hair), 1.0)?;
        let middle = sheet.across.px(year + 0.5).max(left + 13.0);
        canvas.text((middle, bottom + 17.0), &plain(year), TextKind::Axis, Align::Middle, Role::InkSecond)?;
        year += stride;
    }
    let last = year_of(LAST_ENTRY, true);
    if inside(last) {
        let x = sheet.across.px(last);
        canvas.line(&[(x, top - 8.0), (x, bottom)], Ink::dashed(Role::Ink), 1.0)?;
        canvas.text((x, top - 13.0), &phrases.get("compute-clusters-last"), TextKind::Note, Align::End, Role::InkSecond)?;
    }
    Ok(())
}

/// A round number of an axis, short: in millions from a million on.
fn size_text(size: f64, phrases: &Phrases) -> String {
    if size >= 1e6 { phrases.fill("compute-clusters-million", &[("n", Arg::Number(size / 1e6, 0))]) } else { phrases.number(size) }
}

/// The regions with the number of clusters shown of each.
fn key(canvas: &Canvas<'_>, sheet: &Sheet, counts: &[u16], phrases: &Phrases) -> Result<(), ChartError> {
    let top = sheet.up.from_px() + 40.0;
    let (columns, pitch) = if sheet.is_wide { (5, canvas.width_px / 5.0) } else { (2, canvas.width_px / 2.0) };
    for (region, role) in ROLES.iter().enumerate() {
        let step = |steps: usize| f64::from(u8::try_from(steps).unwrap_or_default());
        let (x, y) = (pitch * step(region % columns) + 5.0, top + 19.0 * step(region / columns));
        let ink = if REGIONS[region] == "nowhere" { Ink::dashed(*role) } else { Ink::solid(*role) };
        canvas.dot((x, y), 4.0, ink)?;
        let name = phrases.get(&format!("compute-region-{}", REGIONS[region]));
        let text = phrases.fill("compute-clusters-count", &[("name", name.into()), ("n", Arg::Number(f64::from(counts[region]), 0))]);
        canvas.text((x + 9.0, y), &text, TextKind::Note, Align::Start, role.text())?;
    }
    Ok(())
}

/// The clusters shown, the largest first.
#[must_use]
pub(super) fn table(data: &Clusters, view: &View<'_>) -> Table {
    let (settings, phrases) = (view.settings, view.phrases);
    let axis = settings.option(AXIS);
    let columns = vec![
        Column::text(phrases.get("compute-clusters-column-name")),
        Column::text(phrases.get("compute-clusters-column-owner")),
        Column::text(phrases.get("compute-clusters-column-region")),
        Column::text(phrases.get("compute-clusters-column-since")),
        Column::number(phrases.get(&format!("compute-clusters-up-{}", AXES[axis.min(2)]))),
    ];
    let row = |(position, &index): (usize, &usize)| {
        let cluster = &data.list[index];
        let name = Cell::text(data.name(cluster));
        vec![
            // One link for all: five hundred would stand in the way of those who walk by keys.
            if position == 0 { name.of_source("ref-12") } else { name },
            Cell::text(data.owner(cluster).unwrap_or_default()),
            Cell::text(phrases.get(&format!("compute-region-{}", REGIONS[usize::from(cluster.region).min(REGIONS.len() - 1)]))),
            Cell::text(since(cluster, phrases)),
            cluster.size(axis).map_or_else(Cell::default, |size| Cell::number(size, phrases.number(size))),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = data.shown(settings).iter().enumerate().map(row).collect();
    if rows.is_empty() {
        let nothing = Cell::text(phrases.get("compute-clusters-nothing")).of_source("ref-12");
        rows.push(vec![nothing, Cell::default(), Cell::default(), Cell::default(), Cell::default()]);
    }
    Table { caption: phrases.get("compute-clusters-chart"), columns, rows }
}

/// Since when a cluster is in service.
pub(super) fn since(cluster: &Cluster, phrases: &Phrases) -> String {
    if cluster.is_planned {
        return phrases.get("compute-clusters-planned");
    }
    let (month, year) = cluster.date();
    phrases.fill("compute-date", &[("month", format!("m{month}").into()), ("year", plain(f64::from(year)).into())])
}
