//! The recorded computing power by region, quarter by quarter.

use leptos::prelude::*;
use plotters::coord::{ranged1d::Ranged, types::RangedCoordf64};

use crate::{
    chart::{Align, ChartError, Form, Ink, Role, TextKind, draw, spread, tenths},
    facts::PartialDate,
    ui::{PageContext, SourceChip},
};

/// Table that the picture shows.
const TABLE: &str = "epoch_gpu_cluster_share_by_region_quarterly";

/// Column of the shares without machines that a larger one replaced: counting both tells one machine as three.
const SHARE: &str = "share_no_superseded_pct";

/// Figure that holds for the day of the record's last entry: what comes after it repeats it.
const LAST: &str = "us-standing-2025";

/// Region in the table, phrase of its name, colour.
const REGIONS: [(&str, &str, Role); 3] =
    [("US", "regions-us", Role::Us), ("China", "regions-china", Role::China), ("EU27", "regions-eu", Role::Eu)];

/// From the start of each region's line to its name on a narrow sheet, in CSS px: clear of the other lines.
const NAME_SHIFT_PX: [f64; 3] = [-18.0, 16.0, -19.0];

/// The picture with its caption, caveats and table. Static.
pub(crate) fn figure(page: &PageContext) -> AnyView {
    // It never comes alive, so it is printed for two columns.
    let charts = [("chart-narrow", 280.0), ("chart-wide", 880.0)]
        .map(|(class, width_px)| {
            let svg = regions_chart(page, width_px).unwrap_or_default();
            view! { <div class=class inner_html=svg></div> }
        })
        .collect_view();
    view! {
        <figure class="regions-figure">
            <div class="chart-host">{charts}</div>
            <figcaption>
                <p class="caption"><span inner_html=page.html("regions-caption")></span> " " <SourceChip id="ref-12"/></p>
                {table(page)}
            </figcaption>
        </figure>
    }
    .into_any()
}

/// Share of the recorded AI computing power hosted by each region, quarter by quarter.
///
/// # Errors
/// If plotters refuses to draw.
pub fn regions_chart(page: &PageContext, width_px: f64) -> Result<String, ChartError> {
    let form = Form::of_width(width_px);
    let (right, height) = if form == Form::Narrow { (46.0, 240.0) } else { (190.0, 250.0) };
    let (plot_right, bottom) = (width_px - right, height - 28.0);
    let years: RangedCoordf64 = (2019.0..2026.0).into();
    let shares: RangedCoordf64 = (0.0..85.0).into();
    let x = |year: f64| f64::from(years.map(&year, (0, tenths(plot_right)))) / 10.0;
    let y = |share: f64| f64::from(shares.map(&share, (tenths(bottom), tenths(14.0)))) / 10.0;
    draw(width_px, height, &page.text("regions-label"), &|canvas| {
        canvas.line(&[(0.0, bottom), (plot_right, bottom)], Ink::solid(Role::Hair), 1.0)?;
        let step = if form == Form::Narrow { 2 } else { 1 };
        for year in (2019..=2025).step_by(step) {
            let at = x(f64::from(year));
            let align = if year == 2019 { Align::Start } else { Align::Middle };
            canvas.text((at, bottom + 16.0), &year.to_string(), TextKind::Axis, align, Role::InkSecond)?;
        }
        let series: Vec<Vec<(f64, f64)>> = REGIONS
            .iter()
            .map(|(region, _, _)| points(page, region).into_iter().map(|(when, share)| (x(when), y(share))).collect())
            .collect();
        let ends: Vec<f64> = series.iter().map(|points| points.last().map_or(bottom, |point| point.1)).collect();
        let places = spread(&ends, 19.0, 10.0, bottom - 6.0);
        for (index, (region, name, role)) in REGIONS.iter().enumerate() {
            canvas.line(&series[index], Ink::solid(*role), 2.0)?;
            let Some(&end) = series[index].last() else { continue };
            canvas.dot(end, 4.5, Ink::solid(*role))?;
            let last = points(page, region).last().map_or(0.0, |(_, share)| *share);
            let value = page.words.phrases().fill("unit-percent", &[("n", crate::text::Arg::Number(last, 0))]);
            let beside = (end.0 + 10.0, places[index]);
            if form == Form::Wide {
                canvas.text(beside, &format!("{} {value}", page.text(name)), TextKind::Value, Align::Start, role.text())?;
            } else {
                // No room for names at the end of the lines: they stand where the lines begin.
                canvas.text(beside, &value, TextKind::Value, Align::Start, role.text())?;
                let start = series[index].first().map_or(bottom, |point| point.1);
                canvas.text(
                    (0.0, start + NAME_SHIFT_PX[index]),
                    &page.text(&format!("{name}-short")),
                    TextKind::Value,
                    Align::Start,
                    role.text(),
                )?;
            }
        }
        Ok(())
    })
}

/// Year (with its fraction) and share of each quarter of a region.
fn points(page: &PageContext, region: &str) -> Vec<(f64, f64)> {
    let Some(table) = page.facts.tables.get(TABLE) else { return Vec::new() };
    let Some(last) = page.facts.figures.get(LAST).map(|figure| &figure.as_of) else { return Vec::new() };
    let year = |date: &PartialDate| {
        let days = f64::from(date.day().unwrap_or(1)) / 31.0;
        Some(f64::from(date.year()) + (f64::from(date.month()?) - 1.0 + days) / 12.0)
    };
    let mut points = Vec::new();
    for row in table.rows.iter().filter(|row| table.text(row, "region") == region) {
        let Ok(date) = PartialDate::try_from(table.text(row, "date").to_owned()) else { continue };
        let is_last = last.is_before(&date);
        if let (Some(at), Some(share)) = (year(if is_last { last } else { &date }), table.number(row, SHARE)) {
            points.push((at, share));
        }
        if is_last {
            break;
        }
    }
    points
}

fn table(page: &PageContext) -> impl IntoView + use<> {
    let Some(data) = page.facts.tables.get(TABLE) else { return ().into_any() };
    let mut dates: Vec<&str> = data.rows.iter().map(|row| data.text(row, "date")).collect();
    dates.dedup();
    dates.sort_unstable();
    dates.dedup();
    // The start, the ends of the years and the last entry: the published file has every quarter.
    let last = page.facts.figures.get(LAST).map_or("", |figure| figure.as_of.as_str());
    let end = dates.iter().copied().find(|date| *date > last);
    let first = dates.first().copied();
    dates.retain(|date| (date.contains("-12") && *date < last) || Some(*date) == end || Some(*date) == first);
    let header = REGIONS.map(|(_, name, _)| view! { <th scope="col" class="number">{page.text(name)}</th> }).collect_view();
    let rows = dates
        .into_iter()
        .map(|date| {
            let cells = REGIONS
                .map(|(region, _, _)| {
                    let row = data.rows.iter().find(|row| data.text(row, "date") == date && data.text(row, "region") == region);
                    let share = row.and_then(|row| data.number(row, SHARE)).unwrap_or_default();
                    let text = page.words.phrases().fill("unit-percent", &[("n", crate::text::Arg::Number(share, 0))]);
                    view! { <td class="number">{text}</td> }
                })
                .collect_view();
            let shown = if date > last { last } else { date };
            let shown = PartialDate::try_from(shown.to_owned()).map_or_else(|_| shown.to_owned(), |date| page.words.date(&date));
            view! { <tr><th scope="row">{shown}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <details class="data-table">
            <summary>{page.text("regions-table")}</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label=page.text("regions-label")>
                <table>
                    <caption>{page.text("regions-label")}</caption>
                    <thead><tr><th scope="col">{page.text("regions-date")}</th>{header}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
