//! Draws places in a row, the cheapest on top: a dot each, those that matter with their names.

use crate::{
    chart::{Align, ChartError, Form, Ink, Role, Scale, TextKind, draw},
    instrument::Spot,
    scenes::energy::model::Group,
};

/// A place with what it pays.
pub(super) struct Row {
    /// Its name.
    pub(super) name: String,
    /// What it is.
    pub(super) group: Group,
    /// What it pays.
    pub(super) value: f64,
    /// The option that chooses it.
    pub(super) option: usize,
}

/// Places in their order, the least first.
pub(super) struct Ranking<'a> {
    /// The places.
    pub(super) rows: Vec<Row>,
    /// The option chosen.
    pub(super) chosen: usize,
    /// Lowest and highest of the chosen place, if it has a range.
    pub(super) range: Option<(f64, f64)>,
    /// What the United States pay, and how sure that is.
    pub(super) line: Option<(f64, Ink)>,
    /// What is written at the line, or of the scale.
    pub(super) note: String,
    /// What the picture is, for those who do not see it.
    pub(super) label: String,
    /// Writes a value with its unit.
    pub(super) write: Box<dyn Fn(f64) -> String + 'a>,
}

/// True where each row has room for its name.
fn names_all(width_px: f64) -> bool {
    Form::of_width(width_px) == Form::Wide && !Form::is_dense(width_px)
}

/// Room above the rows, for the scale and the name of the line, in CSS px.
const TOP_PX: f64 = 44.0;
/// Height of a row with its name, in CSS px.
const NAMED_PX: f64 = 17.0;
/// Height of a row without it, on a narrow sheet, in CSS px.
const BARE_PX: f64 = 6.5;
/// Width of a letter, at most, in CSS px.
const LETTER_PX: f64 = 6.4;
/// Least way between two numbers of the scale, in CSS px.
const TICK_PX: f64 = 44.0;
/// Up to so many places, each has its name on a narrow sheet too.
const FEW: usize = 12;

impl Ranking<'_> {
    /// True for a place whose name stands on a narrow sheet too.
    fn is_named(&self, index: usize) -> bool {
        let row = &self.rows[index];
        let is_cheap = self.line.as_ref().is_some_and(|(line, _)| row.value <= *line);
        let is_end = index == 0 || index + 1 == self.rows.len();
        is_end || is_cheap || row.group == Group::Mean || row.option == self.chosen || self.rows.len() <= FEW
    }

    /// Middle of each row, and the height of all.
    fn layout(&self, is_wide: bool) -> (Vec<f64>, f64) {
        let mut y = TOP_PX;
        let middles = (0..self.rows.len()).map(|index| {
            let row_px = if is_wide || self.is_named(index) { NAMED_PX } else { BARE_PX };
            y += row_px;
            y - row_px / 2.0
        });
        (middles.collect(), y + 4.0)
    }

    fn scale(&self, width_px: f64) -> Scale {
        let values = self.rows.iter().map(|row| row.value).chain(self.range.map(|(_, high)| high));
        let most = values.chain(self.line.as_ref().map(|(line, _)| *line)).fold(1e-12, f64::max);
        let (left, right) = if Form::of_width(width_px) == Form::Wide { (190.0, 90.0) } else { (106.0, 62.0) };
        Scale::new((0.0, most), (left, width_px - right))
    }

    /// Where each place stands.
    pub(super) fn spots(&self, width_px: f64) -> Vec<Spot> {
        let (middles, _) = self.layout(names_all(width_px));
        let scale = self.scale(width_px);
        self.rows.iter().zip(middles).map(|(row, y)| Spot { at_px: (scale.px(row.value), y), option: row.option }).collect()
    }

    /// The picture.
    pub(super) fn draw(&self, width_px: f64) -> Result<String, ChartError> {
        let is_wide = names_all(width_px);
        let (middles, height) = self.layout(is_wide);
        let scale = self.scale(width_px);
        draw(width_px, height, &self.label, &|canvas| {
            let mut free_x = f64::MIN;
            for tick in scale.ticks(if is_wide { 6 } else { 3 }) {
                let x = scale.px(tick);
                canvas.line(&[(x, 18.0), (x, height)], Ink::solid(Role::Hair), 1.0)?;
                if x >= free_x {
                    canvas.text((x, 9.0), &(self.write)(tick), TextKind::Axis, Align::Middle, Role::InkSecond)?;
                    free_x = x + TICK_PX;
                }
            }
            let line_x = self.line.map_or(0.0, |(value, _)| scale.px(value) + 5.0);
            let note_x = line_x.min(width_px - LETTER_PX * letters(&self.note)).max(0.0);
            let note_role = self.line.map_or(Role::InkSecond, |(_, ink)| ink.role);
            canvas.text((note_x, 30.0), &self.note, TextKind::Note, Align::Start, note_role)?;
            if let Some((value, ink)) = self.line {
                let x = scale.px(value);
                canvas.line(&[(x, 40.0), (x, height)], ink, 1.5)?;
            }
            for role in [Role::InkSecond, Role::Eu, Role::Us] {
                let of_role = self.rows.iter().zip(&middles).filter(|(row, _)| role_of(row.group) == role);
                let points: Vec<(f64, f64)> = of_role.map(|(row, y)| (scale.px(row.value), *y)).collect();
                if !points.is_empty() {
                    canvas.dots(&points, if is_wide { 4.0 } else { 2.8 }, Ink::solid(role))?;
                }
            }
            for (index, (row, &y)) in self.rows.iter().zip(&middles).enumerate() {
                let is_named = self.is_named(index);
                if !is_named && !is_wide {
                    continue;
                }
                let is_chosen = row.option == self.chosen;
                let role = if is_named { Role::Ink } else { Role::InkSecond };
                canvas.text((0.0, y), &row.name, TextKind::Note, Align::Start, role)?;
                let dot = scale.px(row.value);
                if is_chosen {
                    canvas.dot((dot, y), 5.5, Ink::solid(Role::Ink))?;
                }
                let number = |value: f64, x: f64, align| canvas.text((x, y), &(self.write)(value), TextKind::Axis, align, Role::Ink);
                match self.range.filter(|_| is_chosen) {
                    // Its ends bear their numbers; the sentence says the middle.
                    Some((low, high)) => {
                        let ends = [scale.px(low), scale.px(high)];
                        canvas.line(&[(ends[0], y), (ends[1], y)], Ink::solid(Role::Ink), 2.0)?;
                        if ends[0] > LETTER_PX * (letters(&row.name) + 9.0) {
                            number(low, ends[0] - 7.0, Align::End)?;
                        }
                        number(high, ends[1] + 7.0, Align::Start)?;
                    }
                    // Left of its dot where a number would stand on the line.
                    None if is_named
                        && self.line.is_some_and(|(line, _)| row.value < line)
                        && dot > LETTER_PX * (letters(&row.name) + 9.0) =>
                    {
                        number(row.value, dot - 9.0, Align::End)?;
                    }
                    None if is_named => number(row.value, dot + 9.0, Align::Start)?,
                    None => {}
                }
            }
            Ok(())
        })
    }
}

const fn role_of(group: Group) -> Role {
    match group {
        Group::Union => Role::Eu,
        Group::Us => Role::Us,
        Group::Mean | Group::Europe | Group::Other => Role::InkSecond,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a short text")]
fn letters(text: &str) -> f64 {
    text.chars().count() as f64
}
