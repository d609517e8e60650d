//! Draws what companies spend and what is invested in countries, as bars from zero.

use crate::{
    chart::{Align, Cell, ChartError, Column, Form, Ink, Role, Table, TextKind, draw},
    facts::Currency,
    scenes::capital::{
        chart::{Axis, money},
        spending::{NAMES, Period, Year, together_usd},
    },
    text::Phrases,
};

fn usd(value: f64, phrases: &Phrases) -> String {
    money(value, Currency::Usd, phrases)
}

/// The companies' spending in a year, their sum, the sum by another count; a mark where the text's words begin to hold.
///
/// # Errors
/// If plotters refuses to draw.
pub fn firms(year: &Year, chosen: &[usize], (most, hundreds): (f64, f64), width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let (top, row_px) = (43.0, 40.0);
    let mut rows: Vec<(String, f64, Ink)> = Vec::new();
    for (index, ((name, _), value)) in NAMES.iter().zip(&year.firms_usd).enumerate() {
        let ink = if chosen.contains(&index) { Ink::solid(Role::Us) } else { Ink::solid(Role::Hair) };
        rows.push(((*name).to_owned(), *value, ink));
    }
    rows.push((phrases.get("capital-spending-together"), together_usd(year, chosen), Ink::solid(Role::Ink)));
    rows.push((phrases.get("capital-spending-four"), year.four_usd, Ink::dashed(Role::Us)));
    let bottom = rows.iter().fold(top, |y, _| y + row_px);
    let axis = Axis::new(0.0, most, false, (2.0, width_px - 8.0));
    draw(width_px, bottom + 24.0, &phrases.get("capital-spending-label"), &|canvas| {
        axis.draw(canvas, (top, bottom), Currency::Usd, phrases)?;
        let x = axis.px(hundreds);
        let lines = ["capital-spending-hundreds", "capital-spending-read"];
        for (line, y) in lines.into_iter().zip([8.0, 26.0]) {
            let text = phrases.fill(line, &[("value", usd(hundreds, phrases).into())]);
            canvas.text((x, y), &text, TextKind::Note, Align::Middle, Role::Pencil)?;
        }
        let mut y = top;
        for (name, value, ink) in &rows {
            let text = phrases.fill("capital-named", &[("name", name.as_str().into()), ("value", usd(*value, phrases).into())]);
            canvas.text((0.0, y + 10.0), &text, TextKind::Label, Align::Start, Role::Ink)?;
            canvas.rect((axis.px(0.0), y + 20.0), ((axis.px(*value) - axis.px(0.0)).max(1.0), 12.0), *ink)?;
            // Beside the bars only: names stay clear of it.
            canvas.line(&[(x, y + 17.0), (x, y + 35.0)], Ink::solid(Role::Pencil), 1.5)?;
            y += row_px;
        }
        Ok(())
    })
}

/// Years by companies.
#[must_use]
pub fn firms_table(years: &[Year], chosen: &[usize], phrases: &Phrases) -> Table {
    let mut columns = vec![Column::text(phrases.get("capital-column-year"))];
    columns.extend(NAMES.iter().map(|(name, _)| Column::number(*name)));
    columns.push(Column::number(phrases.get("capital-spending-together")));
    columns.push(Column::number(phrases.get("capital-spending-four")));
    let row = |year: &Year| {
        let mut row = vec![Cell::text(year.name.clone())];
        row.extend(year.firms_usd.iter().map(|value| Cell::number(*value, usd(*value, phrases)).of_source("ref-74")));
        let together = together_usd(year, chosen);
        row.push(Cell::number(together, usd(together, phrases)));
        row.push(Cell::number(year.four_usd, usd(year.four_usd, phrases)).of_source("ref-31"));
        row
    };
    Table { caption: phrases.get("capital-spending-table"), columns, rows: years.iter().map(row).collect() }
}

/// Actor colour of a country; Europe as a whole is more than the Union.
fn role(place: &str) -> Role {
    match place {
        "us" => Role::Us,
        "cn" => Role::China,
        "se" | "fr" | "de" | "at" | "nl" | "it" | "es" => Role::Eu,
        _ => Role::InkSecond,
    }
}

/// The name of a country.
pub(super) fn place_name(place: &str, phrases: &Phrases) -> String {
    phrases.get(&format!("capital-place-{place}"))
}

/// The countries of a period, the largest first; a dot at the one compared.
///
/// # Errors
/// If plotters refuses to draw.
pub fn places(period: &Period, compared: usize, keys: &[String], width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let (left, row_px) = if Form::of_width(width_px) == Form::Narrow { (124.0, 22.0) } else { (170.0, 22.0) };
    let most = period.places.first().map_or(1.0, |(_, value)| *value);
    let axis = Axis::new(0.0, most, false, (left, width_px - 66.0));
    let height = period.places.iter().fold(4.0, |y, _| y + row_px);
    draw(width_px, height, &phrases.get("capital-investment-label"), &|canvas| {
        let mut y = 2.0 + row_px / 2.0;
        for (place, value) in &period.places {
            let key = keys.get(*place).map_or("", String::as_str);
            let is_compared = *place == compared;
            if is_compared {
                canvas.dot((4.0, y), 3.5, Ink::solid(Role::Ink))?;
            }
            let role = role(key);
            canvas.text((12.0, y), &place_name(key, phrases), TextKind::Axis, Align::Start, Role::Ink)?;
            let end = axis.px(*value).max(left + 1.0);
            // Europe holds some of the others: an outline.
            let ink = if key == "europe" { Ink::dashed(role) } else { Ink::solid(role) };
            canvas.rect((left, y - 6.0), (end - left, 12.0), ink)?;
            let kind = if is_compared { TextKind::Value } else { TextKind::Axis };
            canvas.text((end + 6.0, y), &usd(*value, phrases), kind, Align::Start, Role::Ink)?;
            y += row_px;
        }
        Ok(())
    })
}

/// The countries of a period, as a table.
#[must_use]
pub fn places_table(period: &Period, keys: &[String], phrases: &Phrases) -> Table {
    let columns = vec![Column::text(phrases.get("capital-column-place")), Column::number(phrases.get("capital-column-invested"))];
    let row = |(place, value): &(usize, f64)| {
        let key = keys.get(*place).map_or("", String::as_str);
        vec![Cell::text(place_name(key, phrases)), Cell::number(*value, usd(*value, phrases)).of_source("ref-11")]
    };
    let caption =
        phrases.fill("capital-investment-table", &[("period", period.name.as_str().into()), ("edition", period.edition.as_str().into())]);
    Table { caption, columns, rows: period.places.iter().map(row).collect() }
}
