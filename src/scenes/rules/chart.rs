//! Draws the sorting: a row for each use, a column for each level, the reader's mark and the law's.

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Role, Table, TextKind, draw, text_px},
    instrument::{Settings, Spot, View},
    scenes::rules::{
        model::{LEVELS, Rule},
        sentence,
        sort::{Sort, USE, level},
    },
};

/// Rows of a field.
const ROWS: f64 = 7.0;

/// Where rows and columns stand, in CSS px.
struct Grid {
    /// Where the first column begins.
    left: f64,
    /// Between columns.
    pitch: f64,
    /// Where the first row begins.
    top: f64,
    /// Between rows.
    row: f64,
    /// From the top of a row to its name, and to its places.
    inside: (f64, f64),
    height: f64,
}

impl Grid {
    fn new(width_px: f64) -> Self {
        let columns = f64::from(u8::try_from(LEVELS.len()).unwrap_or(1));
        let (left, top, row, inside) = match Form::of_width(width_px) {
            Form::Narrow => (0.0, 40.0, 42.0, (10.0, 28.0)),
            Form::Wide => (if Form::is_dense(width_px) { 196.0 } else { 216.0 }, 42.0, 28.0, (14.0, 14.0)),
        };
        let pitch = (width_px - left) / columns;
        Self { left, pitch, top, row, inside, height: top + row * ROWS + 24.0 }
    }

    fn column_px(&self, level: usize) -> f64 {
        self.left + self.pitch * (f64::from(u8::try_from(level).unwrap_or_default()) + 0.5)
    }

    fn row_px(&self, row: usize) -> f64 {
        self.top + self.row * f64::from(u8::try_from(row).unwrap_or_default())
    }

    fn place_px(&self, row: usize, level: usize) -> (f64, f64) {
        (self.column_px(level), self.row_px(row) + self.inside.1)
    }
}

/// The places of the field shown, and what leads to a use by its name: a use times the levels, plus a level.
#[must_use]
pub(super) fn spots(sort: &Sort, settings: &Settings, width_px: f64) -> Vec<Spot> {
    let grid = Grid::new(width_px);
    let mut spots = Vec::new();
    for (row, (index, _)) in sort.shown(settings).enumerate() {
        let option = |level: usize| index * LEVELS.len() + level;
        spots.extend((0..LEVELS.len()).map(|level| Spot { at_px: grid.place_px(row, level), option: option(level) }));
        // A name chooses its use, and leaves it where it is. The reach of a press spans what lies between these.
        let named = [12.0, 50.0, 88.0, 126.0, 164.0].map(|x| (x, grid.row_px(row) + grid.inside.0));
        spots.extend(named.map(|at_px| Spot { at_px, option: option(level(settings, index)) }));
    }
    spots
}

/// The uses of the field shown.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn grid(sort: &Sort, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
    let (grid, phrases) = (Grid::new(width_px), view.phrases);
    draw(width_px, grid.height, &phrases.get("rules-sort-label"), &|canvas| {
        heads(canvas, &grid, view)?;
        let mut free = Vec::new();
        for (row, (index, of)) in sort.shown(view.settings).enumerate() {
            let top = grid.row_px(row);
            canvas.line(&[(0.0, top), (width_px, top)], Ink::solid(Role::Hair), 1.0)?;
            let is_chosen = index == view.settings.option(USE);
            let name = (if is_chosen { 10.0 } else { 0.0 }, top + grid.inside.0);
            let (kind, role) = (TextKind::Note, if is_chosen { Role::Ink } else { Role::InkSecond });
            canvas.text(name, &sentence::short(&of.key, phrases), kind, Align::Start, role)?;
            if is_chosen {
                canvas.rect((0.0, name.1 - 7.0), (4.0, 14.0), Ink::solid(Role::Ink))?;
            }
            let held = level(view.settings, index);
            let law = of.rule.level();
            free.extend(
                (1..LEVELS.len()).filter(|level| *level != held && (held == 0 || *level != law)).map(|level| grid.place_px(row, level)),
            );
            if held > 0 {
                let (x, y) = grid.place_px(row, law);
                canvas.dot((x, y), 9.5, Ink::dashed(Role::Eu))?;
                if of.rule == Rule::BannedExcept {
                    canvas.text((x + 12.0, y - 4.0), "*", TextKind::Note, Align::Start, Role::EuText)?;
                }
            }
            canvas.dot(grid.place_px(row, held), 5.0, if held > 0 { Ink::solid(Role::Ink) } else { Ink::dashed(Role::InkSecond) })?;
        }
        canvas.dots(&free, 2.0, Ink::solid(Role::Hair))?;
        key(canvas, grid.height - 9.0, view)
    })
}

/// The levels above their columns, in two lines by turns.
fn heads(canvas: &Canvas<'_>, grid: &Grid, view: &View<'_>) -> Result<(), ChartError> {
    for (index, key) in LEVELS.iter().enumerate() {
        let y = if index % 2 == 0 { 9.0 } else { 27.0 };
        let x = grid.column_px(index);
        let (x, align) = match index {
            0 if grid.left <= 0.0 => (0.0, Align::Start),
            _ if index + 1 == LEVELS.len() => (canvas.width_px, Align::End),
            _ => (x, Align::Middle),
        };
        canvas.text((x, y), &view.phrases.get(&format!("rules-sort-head-{key}")), TextKind::Axis, align, Role::Ink)?;
    }
    Ok(())
}

/// Which mark means what.
fn key(canvas: &Canvas<'_>, y: f64, view: &View<'_>) -> Result<(), ChartError> {
    let mut x = 8.0;
    for (index, key) in ["you", "law", "except"].into_iter().enumerate() {
        let text = view.phrases.get(&format!("rules-sort-key-{key}"));
        match index {
            0 => canvas.dot((x, y), 5.0, Ink::solid(Role::Ink))?,
            1 => canvas.dot((x, y), 7.5, Ink::dashed(Role::Eu))?,
            _ => canvas.text((x, y + 2.0), "*", TextKind::Note, Align::Middle, Role::EuText)?,
        }
        canvas.text((x + 11.0, y), &text, TextKind::Note, Align::Start, Role::Ink)?;
        x += 24.0 + text_px(&text);
    }
    Ok(())
}

/// All uses: where the reader has them, what the law says, where, but for what, from when.
#[must_use]
pub(super) fn table(sort: &Sort, view: &View<'_>) -> Table {
    let phrases = view.phrases;
    let columns = ["use", "yours", "law", "where", "except", "from"];
    let columns = columns.map(|key| Column::text(phrases.get(&format!("rules-sort-column-{key}")))).to_vec();
    let rows = sort.uses.iter().enumerate().map(|(index, of)| {
        vec![
            Cell::text(sentence::full(&of.key, phrases)).of_source("ref-101"),
            Cell::text(sentence::level_name(level(view.settings, index), phrases)),
            Cell::text(sentence::rule_name(of.rule, phrases)),
            Cell::text(sentence::place_in_law(of, phrases)),
            Cell::text(sentence::exception(of, phrases)),
            Cell::text(sentence::begins(of, phrases)),
        ]
    });
    Table { caption: phrases.get("rules-sort-table"), columns, rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_is_high_enough() {
        for width in [262.0, 320.0, 640.0, 880.0] {
            let grid = Grid::new(width);
            assert!(grid.height <= 420.0, "{}", grid.height);
            let (x, y) = grid.place_px(6, LEVELS.len() - 1);
            assert!(x + 10.0 <= width && y + 10.0 < grid.height, "{x}, {y}");
        }
    }
}
