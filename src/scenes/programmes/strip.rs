//! Draws the three sums as equal squares: the height of the strip is their size.

use crate::{
    chart::{Cell, Column, Role, Table, escape_html},
    facts::{Currency, Quantity},
    model::math::{plain, round_to},
    scenes::programmes::{
        chart::{count_digits, role},
        model::Programme,
    },
    text::{Phrases, Style},
};

/// Side of a square with its gap, in CSS px.
pub(super) const CELL_PX: f64 = 5.0;

/// Room for the labels beside the squares of a wide strip, in CSS px.
const GUTTER_PX: f64 = 150.0;

/// Width from which a strip has labels beside it, in CSS px.
const LABELS_FROM_PX: f64 = 420.0;

/// Dollars between two marks beside the strip.
const MARK_USD: f64 = 50e9;

/// More squares than this are not drawn: a unit that small is an error.
const MOST_SQUARES: f64 = 400_000.0;

/// The strip and what its rows mean.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Strip {
    /// The drawing.
    pub svg: String,
    /// Height of the drawing, in CSS px.
    pub height_px: f64,
    /// For each programme, from the smallest: where it ends, in CSS px.
    pub ends_px: Vec<f64>,
}

/// Squares of each programme, from the smallest, if one is worth `unit_usd` dollars.
#[must_use]
pub fn squares(sums: &[(Programme, f64)], unit_usd: f64) -> Vec<(Programme, f64)> {
    sums.iter().rev().map(|(programme, usd)| (*programme, count(*usd, unit_usd))).collect()
}

fn count(usd: f64, unit_usd: f64) -> f64 {
    (usd / unit_usd).max(0.0).min(MOST_SQUARES)
}

/// The three sums, from the smallest, each with its figure and its squares.
#[must_use]
pub fn table(sums: &[(Programme, f64)], figures: &[String], unit_usd: f64, phrases: &Phrases) -> Table {
    let columns = vec![
        Column::text(phrases.get("programmes-column-programme")),
        Column::number(phrases.get("programmes-column-usd")),
        Column::number(phrases.get("programmes-column-squares")),
    ];
    let row = |((programme, usd), figure): (&(Programme, f64), &String)| {
        let sum = phrases.quantity(Quantity::money(*usd, Currency::Usd), Style::Long);
        let squares = count(*usd, unit_usd);
        vec![
            Cell::text(phrases.get(&format!("programmes-name-{}", programme.key()))),
            Cell::number(*usd, sum).of_figure(figure),
            Cell::number(squares, phrases.number_with(squares, count_digits(squares))),
        ]
    };
    Table { caption: phrases.get("programmes-scale-label"), columns, rows: sums.iter().zip(figures).rev().map(row).collect() }
}

/// The sums, the largest first, in squares of `unit_usd` dollars, in a strip `width_px` wide.
///
/// The drawing is as tall as the sums ask for; the page scrolls it.
#[must_use]
pub fn strip(sums: &[(Programme, f64)], unit_usd: f64, width_px: f64, phrases: &Phrases) -> Strip {
    let has_labels = width_px >= LABELS_FROM_PX;
    let columns = f64::floor((if has_labels { width_px - GUTTER_PX } else { width_px }) / CELL_PX).max(1.0);
    let end_px = |usd: f64| f64::ceil(count(usd, unit_usd) / columns) * CELL_PX;
    let largest = sums.iter().map(|(_, usd)| *usd).fold(0.0, f64::max);
    let height_px = end_px(largest);
    // Two strips of a page have patterns of their own.
    let id = plain(columns);
    let mut out = header(width_px, height_px + CELL_PX, &id, &phrases.get("programmes-scale-label"));
    // Each smaller sum covers the top of the larger one.
    for (programme, usd) in sums {
        let count = f64::ceil(count(*usd, unit_usd));
        let rows = f64::floor(count / columns);
        let rest = count - rows * columns;
        block(&mut out, *programme, &id, (0.0, columns * CELL_PX, rows * CELL_PX));
        block(&mut out, *programme, &id, (rows * CELL_PX, rest * CELL_PX, if rest > 0.0 { CELL_PX } else { 0.0 }));
    }
    if has_labels {
        labels(&mut out, sums, (columns * CELL_PX + 10.0, height_px), end_px, phrases);
    }
    out.push_str("</svg>");
    Strip { svg: out, height_px, ends_px: sums.iter().rev().map(|(_, usd)| end_px(*usd)).collect() }
}

fn header(width_px: f64, height_px: f64, id: &str, label: &str) -> String {
    let (width, height) = (plain(width_px), plain(height_px));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart strip\" role=\"img\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" aria-label=\"{}\">\n",
        escape_html(label)
    );
    let (cell, side) = (plain(CELL_PX), plain(CELL_PX - 1.0));
    for programme in Programme::ALL {
        let (key, color) = (programme.key(), role(programme).css());
        out.push_str(&format!(
            "<pattern id=\"squares-{key}-{id}\" width=\"{cell}\" height=\"{cell}\" patternUnits=\"userSpaceOnUse\"><rect width=\"{cell}\" height=\"{cell}\" fill=\"{}\"/><rect width=\"{side}\" height=\"{side}\" fill=\"{color}\"/></pattern>\n",
            Role::Sheet.css()
        ));
    }
    out
}

fn block(out: &mut String, programme: Programme, id: &str, (y, width, height): (f64, f64, f64)) {
    if height > 0.0 {
        out.push_str(&format!(
            "<rect y=\"{}\" width=\"{}\" height=\"{}\" fill=\"url(#squares-{}-{id})\"/>\n",
            plain(y),
            plain(width),
            plain(height),
            programme.key()
        ));
    }
}

/// Each programme where it ends, and a mark every [`MARK_USD`].
fn labels(out: &mut String, sums: &[(Programme, f64)], (x, height_px): (f64, f64), end_px: impl Fn(f64) -> f64, phrases: &Phrases) {
    let mut text = |y: f64, class: &str, color: &str, text: &str| {
        out.push_str(&format!(
            "<text class=\"{class}\" x=\"{}\" y=\"{}\" font-size=\"12\" fill=\"{color}\">{text}</text>\n",
            plain(x),
            plain(round_to(y, 1))
        ));
    };
    let mut taken = Vec::new();
    for (index, (programme, usd)) in (0_u8..).zip(sums.iter().rev()) {
        // The two smallest end in the first rows: one line each.
        let y = end_px(*usd).max(12.0 + 16.0 * f64::from(index));
        text(y, "chart-label", role(*programme).text().css(), &phrases.get(&format!("programmes-name-{}", programme.key())));
        taken.push(y);
    }
    let mut usd = MARK_USD;
    while end_px(usd) < height_px - 12.0 {
        let y = end_px(usd);
        if taken.iter().all(|other| (other - y).abs() > 14.0) {
            text(y, "chart-axis", Role::InkSecond.css(), &phrases.quantity(Quantity::money(usd, Currency::Usd), Style::Short));
        }
        usd += MARK_USD;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUMS: [(Programme, f64); 3] = [(Programme::Stargate, 500e9), (Programme::Factories, 2e9), (Programme::DeepSeek, 5e6)];

    #[test]
    fn heights_are_true_to_scale() {
        let counts: Vec<f64> = squares(&SUMS, 5e6).iter().map(|(_, count)| *count).collect();
        assert_eq!(counts, [1.0, 400.0, 100_000.0]);
        // 60 columns of 5 px.
        assert_eq!(strip(&SUMS, 5e6, 300.0, &Phrases::default()).ends_px, [5.0, 35.0, 1667.0 * 5.0]);
    }

    #[test]
    fn an_absurd_unit_draws_a_bounded_strip() {
        for unit in [0.0, -1.0, f64::NAN, 1e-9] {
            let strip = strip(&SUMS, unit, 300.0, &Phrases::default());
            assert!(strip.height_px <= MOST_SQUARES / 60.0 * CELL_PX + CELL_PX, "{unit}: {}", strip.height_px);
        }
    }
}
