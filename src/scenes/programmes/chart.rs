//! Draws the money: three shapes for three kinds of money on one axis.

use plotters::coord::{combinators::IntoLogRange, ranged1d::Ranged, types::RangedCoordf64};

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Role, Table, TextKind, draw, tenths},
    facts::{Quantity, Unit},
    model::math::{exp10, log10, to_f64},
    scenes::programmes::model::{Amount, Expression, Kind, Ledger, Programme, Terms},
    text::{Arg, Phrases, Style},
};

/// About half the width of a figure of the axis, in CSS px.
const HALF_FIGURE_PX: f64 = 3.6;

/// Actor colour of a programme.
#[must_use]
pub const fn role(programme: Programme) -> Role {
    match programme {
        Programme::Stargate => Role::Us,
        Programme::DeepSeek => Role::China,
        Programme::Factories | Programme::InvestAi => Role::Eu,
    }
}

/// `value` in the chosen expression, with its unit.
#[must_use]
pub fn shown(value: f64, terms: &Terms, phrases: &Phrases, style: Style) -> String {
    match terms.expression {
        Expression::Money => phrases.quantity(Quantity::money(value, terms.currency), style),
        Expression::Chips => phrases.quantity_with(Quantity::plain(value, Unit::Chips), style, count_digits(value)),
        expression => phrases.fill(&format!("programmes-unit-{}", expression.key()), &[("n", Arg::Number(value, count_digits(value)))]),
    }
}

/// A value of the axis: money with its unit; anything else is named at the end of its line.
fn tick_label(tick: f64, terms: &Terms, phrases: &Phrases) -> String {
    match terms.expression {
        Expression::Money => shown(tick, terms, phrases, Style::Short),
        _ => phrases.number(tick),
    }
}

/// Three shapes on one axis; logarithmic, or true to scale.
///
/// # Errors
/// If plotters refuses to draw.
pub fn money(ledger: &Ledger, terms: &Terms, is_log: bool, width_px: f64, phrases: &Phrases) -> Result<String, ChartError> {
    let form = Form::of_width(width_px);
    let (left, right, row_px) = match form {
        Form::Narrow => (8.0, width_px - 20.0, 74.0),
        Form::Wide => (190.0, width_px - 180.0, 78.0),
    };
    let top = 14.0;
    let lines = ledger.lines(terms);
    let bottom = lines.iter().fold(top, |y, _| y + row_px);
    let values = lines.iter().filter_map(|(_, amount)| Some(ledger.expressed((*amount)?, terms)));
    let axis = Axis::new(values, is_log, left, right);
    let label = phrases.get("programmes-money-label");
    draw(width_px, bottom + 26.0, &label, &|canvas| {
        for tick in axis.ticks(if form == Form::Narrow { 3 } else { 6 }) {
            let x = axis.px_from_value(tick);
            canvas.line(&[(x, top), (x, bottom)], Ink::solid(Role::Hair), 1.0)?;
            let label = tick_label(tick, terms, phrases);
            // Labels of the ends stay on the sheet.
            let half = HALF_FIGURE_PX * to_f64(label.chars().count());
            let (at, align) = match x {
                x if x < half => (0.0, Align::Start),
                x if x + half > width_px => (width_px, Align::End),
                x => (x, Align::Middle),
            };
            canvas.text((at, bottom + 14.0), &label, TextKind::Axis, align, Role::InkSecond)?;
        }
        for (index, (programme, amount)) in (0_u32..).zip(&lines) {
            let y = top + f64::from(index) * row_px;
            let found = amount.map(|amount| (amount, ledger.expressed(amount, terms)));
            row(canvas, &axis, (*programme, found), (y, row_px, form), terms, phrases)?;
        }
        Ok(())
    })
}

fn row(
    canvas: &Canvas<'_>,
    axis: &Axis,
    (programme, found): (Programme, Option<(&Amount, f64)>),
    (y, row_px, form): (f64, f64, Form),
    terms: &Terms,
    phrases: &Phrases,
) -> Result<(), ChartError> {
    let name = phrases.get(&format!("programmes-name-{}", programme.key()));
    let line_y = if form == Form::Narrow { y + row_px - 18.0 } else { y + row_px / 2.0 };
    let name_y = if form == Form::Narrow { y + 12.0 } else { line_y - 8.0 };
    let kind_y = if form == Form::Narrow { y + 30.0 } else { line_y + 9.0 };
    canvas.text((0.0, name_y), &name, TextKind::Label, Align::Start, Role::Ink)?;
    let Some((amount, value)) = found else {
        let text = phrases.get("programmes-nothing");
        return canvas.text((0.0, kind_y), &text, TextKind::Note, Align::Start, Role::InkSecond);
    };
    let kind = phrases.get(&format!("programmes-kind-{}", amount.kind.key()));
    canvas.text((0.0, kind_y), &kind, TextKind::Note, Align::Start, Role::InkSecond)?;
    let role = role(programme);
    let is_sure = !matches!(amount.kind, Kind::Investment | Kind::Mobilised) && !amount.is_disputed;
    let ink = if is_sure { Ink::solid(role) } else { Ink::dashed(role) };
    let x = axis.px_from_value(value);
    canvas.line(&[(axis.left_px, line_y), (x, line_y)], ink, 2.5)?;
    // A circle for money that is intended, a square for public funds, a diamond for a run.
    match amount.kind {
        Kind::Investment | Kind::Mobilised => canvas.dot((x, line_y), 7.0, ink)?,
        Kind::PublicFunds | Kind::Built => {
            canvas.rect((x - 6.0, line_y - 6.0), (12.0, 12.0), Ink::solid(if is_sure { role } else { Role::Sheet }))?;
            if !is_sure {
                canvas.rect((x - 6.0, line_y - 6.0), (12.0, 12.0), ink)?;
            }
        }
        Kind::Run => {
            canvas.polygon(&[(x, line_y - 8.0), (x + 8.0, line_y), (x, line_y + 8.0), (x - 8.0, line_y), (x, line_y - 8.0)], role)?;
        }
    }
    let text = shown(value, terms, phrases, Style::Short);
    let at_end = form == Form::Narrow;
    if at_end {
        return canvas.text((canvas.width_px - 2.0, name_y), &text, TextKind::Value, Align::End, role.text());
    }
    canvas.text((x + 14.0, line_y), &text, TextKind::Value, Align::Start, role.text())
}

/// The three amounts, as a table.
#[must_use]
pub fn table(ledger: &Ledger, terms: &Terms, phrases: &Phrases) -> Table {
    let columns = vec![
        Column::text(phrases.get("programmes-column-programme")),
        Column::text(phrases.get("programmes-column-kind")),
        Column::text(phrases.get("programmes-column-since")),
        Column::number(phrases.get("programmes-column-source")),
        Column::number(phrases.get("programmes-column-expressed")),
    ];
    let rows = ledger
        .lines(terms)
        .iter()
        .map(|(programme, amount)| {
            let name = Cell::text(phrases.get(&format!("programmes-name-{}", programme.key())));
            let Some(amount) = amount else {
                let nothing = Cell::text(phrases.get("programmes-nothing"));
                return vec![name, nothing, Cell::default(), Cell::default(), Cell::default()];
            };
            let source = phrases.quantity(Quantity::money(amount.value, amount.currency), Style::Long);
            let value = ledger.expressed(amount, terms);
            vec![
                name,
                Cell::text(phrases.get(&format!("programmes-kind-{}", amount.kind.key()))),
                Cell::text(amount.since_in_words.clone()),
                Cell::number(amount.value, source).of_figure(&amount.figure),
                Cell::number(value, shown(value, terms, phrases, Style::Long)),
            ]
        })
        .collect();
    Table { caption: phrases.get("programmes-money-label"), columns, rows }
}

/// A horizontal plotters scale, logarithmic or linear, to CSS px.
struct Axis {
    low: f64,
    high: f64,
    is_log: bool,
    left_px: f64,
    right_px: f64,
}

impl Axis {
    /// An axis that holds the values: whole decades if logarithmic, from zero if linear.
    fn new(values: impl Iterator<Item = f64>, is_log: bool, left_px: f64, right_px: f64) -> Self {
        let (mut least, mut most) = (f64::INFINITY, 0.0_f64);
        for value in values.filter(|value| value.is_finite() && *value > 0.0) {
            least = least.min(value);
            most = most.max(value);
        }
        if most <= 0.0 {
            (least, most) = (1.0, 10.0);
        }
        let (low, high) =
            if is_log { (exp10(f64::floor(log10(least) - 0.3)), exp10(f64::ceil(log10(most) * 2.0) / 2.0)) } else { (0.0, most) };
        Self { low, high, is_log, left_px, right_px }
    }

    /// plotters maps to whole numbers: it gets tenths of a CSS px.
    fn px_from_value(&self, value: f64) -> f64 {
        let limits = (tenths(self.left_px), tenths(self.right_px));
        let mapped = if self.is_log {
            plotters::coord::combinators::LogCoord::from((self.low..self.high).log_scale()).map(&value, limits)
        } else {
            RangedCoordf64::from(self.low..self.high).map(&value, limits)
        };
        f64::from(mapped) / 10.0
    }

    /// At most `most` round values along the axis.
    fn ticks(&self, most: u32) -> Vec<f64> {
        if !self.is_log {
            let half = round_one_figure(self.high / 2.0);
            return vec![0.0, half, half * 2.0].into_iter().filter(|tick| *tick <= self.high * 1.001).collect();
        }
        let first = f64::ceil(log10(self.low) - 1e-9);
        let last = f64::floor(log10(self.high) + 1e-9);
        let stride = f64::ceil((last - first + 1.0) / f64::from(most)).max(1.0);
        (0..most).map(|index| first + f64::from(index) * stride).filter(|exponent| *exponent <= last).map(exp10).collect()
    }
}

/// Decimals of a count: none from ten on.
pub(super) fn count_digits(value: f64) -> u8 {
    match value.abs() {
        size if size >= 10.0 || (size.fract() == 0.0) => 0,
        size if size >= 0.1 => 1,
        _ => 5,
    }
}

fn round_one_figure(value: f64) -> f64 {
    if value <= 0.0 {
        return 0.0;
    }
    let unit = exp10(f64::floor(log10(value)));
    (f64::floor(value / unit)) * unit
}
