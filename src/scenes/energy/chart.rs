//! Draws the chain from chips to money, link by link; lists bills and prices.

use crate::{
    chart::{Align, Cell, ChartError, Column, Form, Ink, Role, Scale, Table, TextKind, draw},
    facts::{Currency, Quantity, Unit},
    model::{
        cost::Span,
        math::{floor_log10, round_to, significant},
    },
    scenes::energy::model::{FIRST_HALF, Output, PERIODS, Place, Site, ranked},
    text::{Phrases, Style},
};

/// The chain: each output's range beside its middle, so that doubts are seen to add up.
///
/// # Errors
/// If plotters refuses to draw.
pub fn chain(site: &Site, usd_per_mwh: f64, width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let is_wide = Form::of_width(width_px) == Form::Wide;
    let spans = Output::ALL.map(|output| (output, site.span(output, usd_per_mwh)));
    let most = spans.iter().map(|(_, span)| span.high / span.mid).fold(1.0, f64::max);
    let (left, right, row_px) = if is_wide { (220.0, width_px - 240.0, 38.0) } else { (8.0, width_px - 8.0, 52.0) };
    let scale = Scale::new((0.0, 1.1 * most), (left, right));
    let top = 26.0;
    let height = top + row_px * 5.0 + 6.0;
    draw(width_px, height, &phrases.get("energy-chain-label"), &|canvas| {
        let middle = scale.px(1.0);
        canvas.line(&[(middle, 18.0), (middle, height)], Ink::solid(Role::Hair), 1.0)?;
        canvas.text((middle, 9.0), &phrases.get("energy-middle"), TextKind::Axis, Align::Middle, Role::InkSecond)?;
        let mut y = top;
        for (output, span) in &spans {
            canvas.line(&[(0.0, y), (width_px, y)], Ink::solid(Role::Hair), 1.0)?;
            let name = phrases.get(&format!("energy-output-{}", output.key()));
            let text = range_text(*span, *output, phrases);
            let (name_y, bar_y, kind) =
                if is_wide { (y + row_px / 2.0, y + row_px / 2.0, TextKind::Label) } else { (y + 11.0, y + 43.0, TextKind::Note) };
            canvas.text((0.0, name_y), &name, kind, Align::Start, Role::Ink)?;
            if is_wide {
                canvas.text((right + 14.0, bar_y), &text, TextKind::Axis, Align::Start, Role::Ink)?;
            } else {
                canvas.text((0.0, y + 29.0), &text, TextKind::Axis, Align::Start, Role::InkSecond)?;
            }
            let px = |value: f64| scale.px(value / span.mid);
            canvas.line(&[(px(span.low), bar_y), (px(span.high), bar_y)], Ink::solid(Role::Ink), 3.0)?;
            for end in [span.low, span.high] {
                canvas.line(&[(px(end), bar_y - 4.0), (px(end), bar_y + 4.0)], Ink::solid(Role::Ink), 1.5)?;
            }
            canvas.dot((middle, bar_y), 4.5, Ink::solid(Role::Ink))?;
            y += row_px;
        }
        Ok(())
    })
}

/// Two figures that mean something: ranges this wide carry no more.
fn two_figures(value: f64) -> f64 {
    significant(value, 2)
}

/// An output with its unit: chips as they are set, the rest to two figures.
#[must_use]
pub fn shown(value: f64, output: Output, phrases: &Phrases) -> String {
    let value = if output == Output::Chips { value } else { two_figures(value) };
    match output {
        Output::Chips => phrases.number(round_to(value, 0)),
        Output::Power => phrases.quantity(Quantity::plain(value, Unit::Watts), Style::Short),
        Output::Energy => {
            let (phrase, unit) = if value < 1e12 { ("energy-gwh", 1e9) } else { ("energy-twh", 1e12) };
            phrases.fill(phrase, &[("n", phrases.number(round_to(value / unit, 4)).into())])
        }
        Output::Bill => phrases.quantity(Quantity::money(value, Currency::Usd), Style::Short),
        Output::Share => {
            let decimals = u8::try_from(1 - floor_log10(value)).unwrap_or_default();
            phrases.quantity_with(Quantity::plain(value, Unit::Percent), Style::Short, decimals)
        }
    }
}

/// A price in dollars a megawatt-hour, whole.
#[must_use]
pub fn price_text(value: f64, phrases: &Phrases) -> String {
    let price = Quantity { value, unit: Unit::MoneyPerMegawattHour, currency: Some(Currency::Usd) };
    phrases.quantity_with(price, Style::Short, 0)
}

/// « 23 MW (de 19 MW à 28 MW) ».
fn range_text(span: Span, output: Output, phrases: &Phrases) -> String {
    if span.high - span.low <= 1e-9 * span.high {
        return shown(span.mid, output, phrases);
    }
    let [low, mid, high] = [span.low, span.mid, span.high].map(|value| shown(value, output, phrases));
    phrases.fill("energy-range", &[("low", low.into()), ("mid", mid.into()), ("high", high.into())])
}

fn columns(keys: &[&str], phrases: &Phrases) -> Vec<Column> {
    let header = |key: &&str| phrases.get(&format!("energy-column-{key}"));
    keys.iter().enumerate().map(|(at, key)| if at == 0 { Column::text(header(key)) } else { Column::number(header(key)) }).collect()
}

fn cells(span: Span, output: Output, phrases: &Phrases) -> [Cell; 3] {
    [span.low, span.mid, span.high].map(|value| Cell::number(two_figures(value), shown(value, output, phrases)))
}

/// The chain as a table.
#[must_use]
pub fn chain_table(site: &Site, usd_per_mwh: f64, phrases: &Phrases) -> Table {
    let row = |output: Output| {
        let mut row = vec![Cell::text(phrases.get(&format!("energy-output-{}", output.key()))).of_source("calc")];
        row.extend(cells(site.span(output, usd_per_mwh), output, phrases));
        row
    };
    let columns = columns(&["output", "low", "mid", "high"], phrases);
    Table { caption: phrases.get("energy-chain-label"), columns, rows: Output::ALL.into_iter().map(row).collect() }
}

/// The same bill in every place, the cheapest first.
#[must_use]
pub fn places_table(site: &Site, places: &[Place], phrases: &Phrases) -> Table {
    let order = ranked(places.iter().enumerate().filter_map(|(index, place)| Some((index, place.price(FIRST_HALF)?))));
    let row = |(index, price): (usize, f64)| {
        let place = &places[index];
        let mut row = vec![
            Cell::text(phrases.get(&format!("energy-place-{}", place.key))),
            Cell::number(price, price_text(price, phrases)).of_source(&place.source),
        ];
        row.extend(cells(site.span(Output::Bill, price), Output::Bill, phrases));
        row
    };
    let columns = columns(&["place", "price", "low", "mid", "high"], phrases);
    Table { caption: phrases.get("energy-places-label"), columns, rows: order.into_iter().map(row).collect() }
}

/// Every price that is known: wholesale by period, and what firms pay.
#[must_use]
pub fn prices_table(places: &[Place], firms: &[Place], phrases: &Phrases) -> Table {
    let cell = |place: &Place, price: Option<f64>| match price {
        Some(price) => Cell::number(price, price_text(price, phrases)).of_source(&place.source),
        None => Cell::text("–"),
    };
    let row = |place: &Place| {
        let mut row = vec![Cell::text(phrases.get(&format!("energy-place-{}", place.key)))];
        row.extend((0..=PERIODS.len()).map(|period| cell(place, place.price(period))));
        row
    };
    let columns = columns(&["place", "2023", "2024", "2025-H1", "2025", "firms"], phrases);
    Table { caption: phrases.get("energy-prices-table"), columns, rows: places.iter().chain(firms).map(row).collect() }
}
