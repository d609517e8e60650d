//! Draws sums to scale: squares, bars, or dots on a scale of tens.

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Ink, Role, Scale, Table, TextKind, draw, wrap},
    facts::{Currency, Quantity},
    model::math::{exp10, floor_log10, log10, significant},
    scenes::capital::model::Sum,
    text::{Phrases, Style},
};

/// How sums are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// As squares.
    Area,
    /// As lengths from zero.
    Linear,
    /// As places on a scale of which each step is ten times the last.
    Log,
}

impl Look {
    /// Every look, in the order of the control.
    pub const ALL: [Self; 3] = [Self::Area, Self::Linear, Self::Log];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Area => "area",
            Self::Linear => "linear",
            Self::Log => "log",
        }
    }
}

/// Distance from a line of text to the next, in CSS px: a label is taller than a note.
const fn line_px(kind: TextKind) -> f64 {
    match kind {
        TextKind::Label => 20.0,
        _ => 17.0,
    }
}

/// Width of a letter of a label and of a note, in CSS px.
const LETTERS_PX: (f64, f64) = (8.0, 6.6);
/// Room for a bar or a dot, in CSS px.
const MARK_PX: f64 = 20.0;

/// A sum with its unit. Converted, it has three significant figures.
pub(super) fn money(value: f64, currency: Currency, phrases: &Phrases) -> String {
    phrases.quantity(Quantity::money(significant(value, 3), currency), Style::Short)
}

/// The name of a sum, its value, its kind, as lines that fit beside or above its mark.
fn lines(sum: &Sum, value: f64, currency: Currency, room_px: f64, phrases: &Phrases) -> Vec<(TextKind, String)> {
    let name = phrases.get(&format!("capital-scale-item-{}", sum.item));
    let title = phrases.fill("capital-named", &[("name", name.into()), ("value", money(value, currency, phrases).into())]);
    let kind = phrases.get(&format!("capital-scale-kind-{}", sum.money.key()));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width of a sheet")]
    let letters = |letter_px: f64| (room_px / letter_px) as usize;
    let of = |text: &str, letter_px, kind| wrap(text, letters(letter_px)).into_iter().map(move |line| (kind, line));
    of(&title, LETTERS_PX.0, TextKind::Label).chain(of(&kind, LETTERS_PX.1, TextKind::Note)).collect()
}

/// Where the text of a row begins, its lines, and the height of the row, in CSS px.
type Row = (f64, Vec<(TextKind, String)>, f64);

/// The sums, the largest first.
///
/// # Errors
/// If plotters refuses to draw.
pub fn scale(sums: &[(&Sum, f64)], look: Look, currency: Currency, width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let most = sums.first().map_or(1.0, |(_, value)| *value);
    let least = sums.last().map_or(1.0, |(_, value)| *value);
    let side = if width_px < 720.0 { 124.0 } else { 170.0 };
    // What stands in each row: where its text begins, its lines, its height.
    let rows: Vec<Row> = sums
        .iter()
        .map(|(sum, value)| {
            let mark = if look == Look::Area { side * f64::sqrt(value / most) } else { 0.0 };
            let left = if look == Look::Area { mark + 12.0 } else { 0.0 };
            let lines = lines(sum, *value, currency, width_px - left, phrases);
            let text: f64 = lines.iter().map(|(kind, _)| line_px(*kind)).sum();
            let height = if look == Look::Area { mark.max(text) + 10.0 } else { text + MARK_PX };
            (left, lines, height)
        })
        .collect();
    let bottom: f64 = rows.iter().map(|(_, _, height)| height).sum();
    let axis = Axis::new(least, most, look == Look::Log, (8.0, width_px - 8.0));
    let height = if look == Look::Area { bottom } else { bottom + 24.0 };
    draw(width_px, height, &phrases.get("capital-scale-label"), &|canvas| {
        if look != Look::Area {
            axis.draw(canvas, (0.0, bottom), currency, phrases)?;
        }
        let mut y = 0.0;
        for ((sum, value), (left, lines, height)) in sums.iter().zip(&rows) {
            let mut at = y + 9.0;
            for (kind, line) in lines {
                let role = if *kind == TextKind::Label { Role::Ink } else { Role::InkSecond };
                canvas.text((*left, at), line, *kind, Align::Start, role)?;
                at += line_px(*kind);
            }
            let role = if sum.is_us { Role::Us } else { Role::Eu };
            let ink = if sum.money.is_firm() { Ink::solid(role) } else { Ink::dashed(role) };
            match look {
                Look::Area => {
                    let side = side * f64::sqrt(value / most);
                    canvas.rect((1.0, y + 1.0), (side - 2.0, side - 2.0), ink)?;
                }
                // Too small a bar is still a line.
                Look::Linear => {
                    let length = (axis.px(*value) - axis.px(0.0)).max(1.0);
                    canvas.rect((axis.px(0.0), at - 7.0), (length, 11.0), ink)?;
                }
                Look::Log => canvas.dot((axis.px(*value), at - 2.0), 6.0, ink)?,
            }
            y += height;
        }
        Ok(())
    })
}

/// An axis of money, from zero or by tens.
pub(super) struct Axis {
    scale: Scale,
    is_log: bool,
    decades: (f64, f64),
}

impl Axis {
    /// The axis that holds both values: from zero, or by whole powers of ten.
    pub(super) fn new(least: f64, most: f64, is_log: bool, px: (f64, f64)) -> Self {
        let decades = (f64::from(floor_log10(least)), f64::ceil(log10(most) - 1e-9));
        let values = if is_log { (decades.0, decades.1.max(decades.0 + 1.0)) } else { (0.0, most) };
        Self { scale: Scale::new(values, px), is_log, decades: values }
    }

    /// Where a value lies, in CSS px.
    pub(super) fn px(&self, value: f64) -> f64 {
        if self.is_log { self.scale.px(log10(value)) } else { self.scale.px(value) }
    }

    /// Round values along the axis.
    pub(super) fn ticks(&self) -> Vec<f64> {
        if !self.is_log {
            return self.scale.ticks(4);
        }
        let decade = |step: u8| self.decades.0 + f64::from(step);
        (0..=12).map(decade).take_while(|decade| *decade <= self.decades.1).map(exp10).collect()
    }

    /// The axis across, its numbers below the rows.
    pub(super) fn draw(
        &self,
        canvas: &Canvas<'_>,
        (top, bottom): (f64, f64),
        currency: Currency,
        phrases: &Phrases,
    ) -> Result<(), ChartError> {
        let mut free = 0.0;
        for tick in self.ticks() {
            let x = self.px(tick);
            canvas.line(&[(x, top), (x, bottom)], Ink::solid(Role::Hair), 1.0)?;
            let text = money(tick, currency, phrases);
            let half = LETTERS_PX.1 * f64::from(u8::try_from(text.chars().count()).unwrap_or(u8::MAX)) / 2.0;
            // Numbers of the ends stay on the sheet, and none stands on another.
            let middle = x.max(half).min(canvas.width_px - half);
            if middle - half >= free {
                canvas.text((middle, bottom + 14.0), &text, TextKind::Axis, Align::Middle, Role::InkSecond)?;
                free = middle + half + 4.0;
            }
        }
        Ok(())
    }
}

/// The sums, as a table.
#[must_use]
pub fn scale_table(sums: &[(&Sum, f64)], currency: Currency, phrases: &Phrases) -> Table {
    let column = |key: &str| phrases.get(&format!("capital-column-{key}"));
    let columns =
        vec![Column::text(column("sum")), Column::text(column("kind")), Column::number(column("source")), Column::number(column("shown"))];
    let row = |(sum, value): &(&Sum, f64)| {
        let own = phrases.quantity(Quantity::money(sum.value, sum.currency), Style::Long);
        vec![
            Cell::text(phrases.get(&format!("capital-scale-item-{}", sum.item))),
            Cell::text(phrases.get(&format!("capital-scale-kind-{}", sum.money.key()))),
            Cell::number(sum.value, own).of_figure(&sum.figure),
            Cell::number(significant(*value, 3), money(*value, currency, phrases)),
        ]
    };
    Table { caption: phrases.get("capital-scale-label"), columns, rows: sums.iter().map(row).collect() }
}
