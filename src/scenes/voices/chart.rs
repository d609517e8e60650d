//! Draws and lists the argument map: a row a question, a column a text, a mark a position.

use crate::{
    chart::{Align, Canvas, Cell as TableCell, ChartError, Column, Form, Ink, Role, Table, TextKind, draw, text_px},
    instrument::{Spot, View},
    model::math::to_f64,
    scenes::voices::{
        map::Map,
        model::{Lit, Side, TEXTS, lit},
        sentence,
    },
};

/// Radius of a mark, and of one that is not brought out, in CSS px.
const MARK_PX: f64 = 6.0;
const FAINT_PX: f64 = 3.4;

/// From a mark to what stands beside it, in CSS px.
const BESIDE_PX: f64 = 11.0;

/// Width from which positions are named beside their marks, in CSS px.
const NAMED_FROM_PX: f64 = 800.0;

/// Height of a line of the key, in CSS px.
const KEY_PX: f64 = 17.0;

/// Where rows and columns stand on a sheet.
struct Sheet {
    /// Left end of the columns, and their width.
    left: f64,
    column: f64,
    /// Height of the first row's marks, and from row to row.
    top: f64,
    row: f64,
    /// True if the questions stand above their marks.
    is_stacked: bool,
    /// True if the positions are named beside their marks.
    is_named: bool,
}

impl Sheet {
    fn of(width_px: f64) -> Self {
        let (left, top, row) = match Form::of_width(width_px) {
            Form::Narrow => (0.0, 43.0, 34.0),
            Form::Wide if Form::is_dense(width_px) => (168.0, 34.0, 21.0),
            Form::Wide => (186.0, 38.0, 29.0),
        };
        let is_stacked = left == 0.0;
        Self { left, column: (width_px - left) / to_f64(TEXTS.len()), top, row, is_stacked, is_named: width_px >= NAMED_FROM_PX }
    }

    /// Middle of a mark.
    fn place(&self, index: usize) -> (f64, f64) {
        let (row, column) = (index / TEXTS.len(), index % TEXTS.len());
        // Where something stands beside a mark, it begins its column.
        let x = self.left + self.column * to_f64(column) + if self.is_stacked { 16.0 } else { 12.0 };
        (x, self.top + self.row * to_f64(row))
    }

    /// Height below the rows.
    fn bottom(&self, rows: usize) -> f64 {
        self.top + self.row * to_f64(rows)
    }
}

/// Places of the cells, in the drawing for a width.
pub(super) fn spots(map: &Map, width_px: f64) -> Vec<Spot> {
    let sheet = Sheet::of(width_px);
    (0..map.cells.len()).map(|index| Spot { at_px: sheet.place(index), option: index + 1 }).collect()
}

/// The cells, those brought out larger, the chosen one marked.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn map(map: &Map, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
    let phrases = view.phrases;
    let sheet = Sheet::of(width_px);
    let rows = map.rows().count();
    let lit_now = Map::lit(view.settings);
    let is_lit: Vec<bool> = map.rows().flat_map(|row| lit(row, lit_now)).collect();
    let names = key_names(view);
    let lines = key_lines(&names, width_px);
    let height = sheet.bottom(rows) + KEY_PX * to_f64(lines.len()) - if sheet.is_stacked { 14.0 } else { 4.0 };
    draw(width_px, height, &phrases.get("voices-map-label"), &|canvas| {
        for (column, text) in TEXTS.iter().enumerate() {
            let (x, _) = sheet.place(column);
            canvas.text((x, 8.0), &text.to_uppercase(), TextKind::Label, Align::Middle, Role::Ink)?;
        }
        for row in 0..rows {
            let (_, y) = sheet.place(row * TEXTS.len());
            let question = phrases.get(&format!("voices-map-short-{}", Map::question(view, row)));
            let (name_y, line_y) = if sheet.is_stacked { (y - 17.0, y + 8.5) } else { (y, y + sheet.row / 2.0) };
            canvas.text((0.0, name_y), &question, TextKind::Note, Align::Start, Role::Ink)?;
            canvas.line(&[(0.0, line_y), (width_px, line_y)], Ink::solid(Role::Hair), 1.0)?;
        }
        if let Some(index) = Map::chosen(view.settings).filter(|index| *index < map.cells.len()) {
            let at = sheet.place(index);
            canvas.dot(at, MARK_PX + 3.4, Ink::solid(Role::Ink))?;
            canvas.dot(at, MARK_PX + 1.8, Ink::solid(Role::Sheet))?;
        }
        for side in Side::ALL {
            for bright in [false, true] {
                let of = |index: &usize| map.cells[*index].side() == side && is_lit[*index] == bright;
                let places: Vec<(f64, f64)> = (0..map.cells.len()).filter(of).map(|index| sheet.place(index)).collect();
                // The corrector's pencil is for what contradicts itself.
                let role = match (bright, lit_now) {
                    (false, _) => Role::InkSecond,
                    (true, Lit::Torn) => Role::Pencil,
                    (true, _) => Role::Ink,
                };
                marks(canvas, side, &places, if bright { MARK_PX } else { FAINT_PX }, role)?;
            }
        }
        for (index, cell) in map.cells.iter().enumerate().filter(|(_, cell)| !cell.is_silent()) {
            let (x, y) = sheet.place(index);
            let count = phrases.number(to_f64(cell.verdicts.len()));
            let beside = if sheet.is_named {
                let position = phrases.get(&format!("voices-map-position-{}", cell.key()));
                phrases.fill("voices-map-beside", &[("position", position.into()), ("n", count.into())])
            } else {
                count
            };
            let role = if is_lit[index] { Role::Ink } else { Role::InkSecond };
            canvas.text((x + BESIDE_PX, y), &beside, TextKind::Note, Align::Start, role)?;
        }
        let top = height - KEY_PX * to_f64(lines.len()) + KEY_PX / 2.0;
        for (line, places) in lines.iter().enumerate() {
            for (side, x) in places {
                let at = (x + MARK_PX + 1.0, top + KEY_PX * to_f64(line));
                marks(canvas, Side::ALL[*side], &[at], MARK_PX - 1.0, Role::Ink)?;
                canvas.text((at.0 + BESIDE_PX, at.1), &names[*side], TextKind::Note, Align::Start, Role::Ink)?;
            }
        }
        Ok(())
    })
}

/// Marks of one look: full, hollow, hollow with a core, a diamond, a stroke.
fn marks(canvas: &Canvas<'_>, side: Side, places: &[(f64, f64)], radius: f64, role: Role) -> Result<(), ChartError> {
    if places.is_empty() {
        return Ok(());
    }
    match side {
        Side::First => canvas.dots(places, radius, Ink::solid(role)),
        Side::Second => canvas.dots(places, radius, Ink::dashed(role)),
        Side::Between => {
            canvas.dots(places, radius, Ink::dashed(role))?;
            canvas.dots(places, radius * 0.45, Ink::solid(role))
        }
        Side::Own => places.iter().try_for_each(|&(x, y)| {
            let r = radius * 1.1;
            canvas.polygon(&[(x, y - r), (x + r, y), (x, y + r), (x - r, y)], role)
        }),
        Side::Silent => places.iter().try_for_each(|&(x, y)| {
            let r = radius * 0.7;
            canvas.line(&[(x - r, y), (x + r, y)], Ink::solid(Role::InkSecond), if radius < MARK_PX - 1.0 { 1.0 } else { 1.8 })
        }),
    }
}

/// What each mark means.
fn key_names(view: &View<'_>) -> Vec<String> {
    Side::ALL.map(|side| view.phrases.get(&format!("voices-map-side-{}", side.key()))).to_vec()
}

/// Width for which lines are broken and marks are counted: the least of the form, so that a drawing is as high at any width of it as
/// the printed one whose place it takes.
pub(super) fn base_px(sheet_px: f64) -> f64 {
    match Form::of_width(sheet_px) {
        Form::Narrow => sheet_px.min(Form::Narrow.default_width_px()),
        Form::Wide if Form::is_dense(sheet_px) => Form::WIDE_FROM_PX,
        Form::Wide => Form::DENSE_BELOW_PX,
    }
}

/// The marks of the key with their left ends, line by line.
pub(super) fn key_lines(names: &[String], sheet_px: f64) -> Vec<Vec<(usize, f64)>> {
    let sheet_px = base_px(sheet_px);
    let mut lines: Vec<Vec<(usize, f64)>> = vec![Vec::new()];
    let mut x = 0.0;
    for (index, name) in names.iter().enumerate() {
        let width = 2.0 * MARK_PX + BESIDE_PX + text_px(name);
        if x > 0.0 && x + width > sheet_px {
            lines.push(Vec::new());
            x = 0.0;
        }
        if let Some(line) = lines.last_mut() {
            line.push((index, x));
        }
        x += width + 6.0;
    }
    lines
}

/// Every cell in words, with its claims and their verdicts.
pub(super) fn table(map: &Map, view: &View<'_>) -> Table {
    let phrases = view.phrases;
    let columns = ["question", "text", "position", "claims", "verdicts"].map(|key| {
        let header = phrases.get(&format!("voices-map-column-{key}"));
        if key == "claims" { Column::number(header) } else { Column::text(header) }
    });
    let is_lit: Vec<bool> = map.rows().flat_map(|row| lit(row, Map::lit(view.settings))).collect();
    let mut rows: Vec<Vec<TableCell>> = Vec::new();
    for (index, cell) in map.cells.iter().enumerate().filter(|(index, _)| is_lit[*index]) {
        let question = Map::question(view, index / TEXTS.len());
        let text = index % TEXTS.len();
        let count = to_f64(cell.verdicts.len());
        let claims = TableCell::number(count, phrases.number(count));
        rows.push(vec![
            TableCell::text(phrases.get(&format!("voices-map-question-{question}"))),
            TableCell::text(TEXTS[text].to_uppercase()).of_source(TEXTS[text]),
            TableCell::text(sentence::said(cell, question, TEXTS[text], phrases)),
            if cell.verdicts.is_empty() { claims } else { claims.linked(map.href(text, question)) },
            TableCell::text(sentence::counted(&cell.verdicts, phrases)),
        ]);
    }
    if rows.is_empty() {
        rows.push(vec![TableCell::text(phrases.get("voices-map-nothing")); columns.len()]);
    }
    Table { caption: phrases.get("voices-map-table"), columns: columns.to_vec(), rows }
}
