//! Draws and lists the ratings: a row for each thing compared, a column for the reader and for each text.

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Role, Table, TextKind, draw, text_px},
    instrument::{Spot, View},
    model::math::to_f64,
    scenes::space_race::{
        matrix::{Matrix, TEXTS},
        model::Stance,
        sentence,
    },
    text::Phrases,
};

/// Columns of marks: the reader's, and the texts'.
const COLUMNS: usize = TEXTS.len() + 1;

/// Radius of a mark, in CSS px.
const MARK_PX: f64 = 5.0;

/// Where rows and columns lie on a sheet, in CSS px.
struct Sheet {
    width_px: f64,
    is_wide: bool,
}

impl Sheet {
    fn new(width_px: f64) -> Self {
        Self { width_px, is_wide: Form::of_width(width_px) == Form::Wide }
    }

    /// Middle of a column.
    fn x(&self, column: usize) -> f64 {
        let left = if self.is_wide { 270.0 } else { 0.0 };
        left + (self.width_px - left) * (to_f64(column) + 0.5) / to_f64(COLUMNS)
    }

    const fn pitch(&self) -> f64 {
        if self.is_wide { 32.0 } else { 36.0 }
    }

    /// Height of the marks of a row.
    fn y(&self, row: usize) -> f64 {
        let first = if self.is_wide { 42.0 } else { 54.0 };
        first + self.pitch() * to_f64(row)
    }

    fn height_px(&self, rows: usize) -> f64 {
        self.y(rows) + if self.is_wide { 8.0 } else { 30.0 }
    }
}

/// A mark by its shape: full for a race, hollow for none, ringed for both, a stroke for silence.
fn mark(canvas: &Canvas<'_>, (x, y): (f64, f64), stance: Stance) -> Result<(), ChartError> {
    match stance {
        Stance::Race => canvas.dot((x, y), MARK_PX, Ink::solid(Role::Ink)),
        Stance::Not => canvas.dot((x, y), MARK_PX, Ink::dashed(Role::Ink)),
        Stance::Both => {
            canvas.dot((x, y), MARK_PX, Ink::dashed(Role::Ink))?;
            canvas.dot((x, y), 2.2, Ink::solid(Role::Ink))
        }
        Stance::Silent => canvas.line(&[(x - 4.0, y), (x + 4.0, y)], Ink::solid(Role::InkSecond), 1.5),
    }
}

/// Places of the rows, under every column.
pub(super) fn spots(matrix: &Matrix, width_px: f64) -> Vec<Spot> {
    let sheet = Sheet::new(width_px);
    let of_row = |row: usize| {
        let sheet = &sheet;
        (0..COLUMNS).map(move |column| Spot { at_px: (sheet.x(column), sheet.y(row)), option: row + 1 })
    };
    (0..matrix.rows.len()).flat_map(of_row).collect()
}

/// The ratings.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn matrix(matrix: &Matrix, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
    let sheet = Sheet::new(width_px);
    let phrases = view.phrases;
    let chosen = matrix.chosen(view.settings).map(|(index, _)| index);
    draw(width_px, sheet.height_px(matrix.rows.len()), &phrases.get("space-race-matrix-label"), &|canvas| {
        for column in 0..COLUMNS {
            canvas.text((sheet.x(column), 11.0), &header(column, phrases), TextKind::Label, Align::Middle, Role::Ink)?;
        }
        for (index, row) in matrix.rows.iter().enumerate() {
            let y = sheet.y(index);
            let (name_y, top) = if sheet.is_wide { (y, y - 16.0) } else { (y - 18.0, y - 27.0) };
            canvas.line(&[(0.0, top), (width_px, top)], Ink::solid(Role::Hair), 1.0)?;
            let kind = if chosen == Some(index) { TextKind::Label } else { TextKind::Note };
            canvas.text((0.0, name_y), &row.name, kind, Align::Start, Role::Ink)?;
            let stances = std::iter::once(Matrix::rating(view.settings, index)).chain(row.texts.iter().map(|text| text.stance));
            for (column, stance) in stances.enumerate() {
                mark(canvas, (sheet.x(column), y), stance)?;
            }
            if chosen == Some(index) {
                let bottom = top + sheet.pitch();
                let corners = [(0.5, top), (width_px - 0.5, top), (width_px - 0.5, bottom), (0.5, bottom), (0.5, top)];
                canvas.line(&corners, Ink::solid(Role::Ink), 1.0)?;
            }
        }
        key(canvas, sheet.is_wide, phrases)
    })
}

/// The head of a column.
fn header(column: usize, phrases: &Phrases) -> String {
    let text = column.checked_sub(1).and_then(|text| TEXTS.get(text));
    text.map_or_else(|| phrases.get("space-race-matrix-you"), |text| text.to_uppercase())
}

/// Which mark means what: in a line, on a narrow sheet in two.
fn key(canvas: &Canvas<'_>, is_wide: bool, phrases: &Phrases) -> Result<(), ChartError> {
    let start = (MARK_PX + 1.0, canvas.height_px - 9.0);
    let (mut x, mut y) = if is_wide { start } else { (start.0, start.1 - 18.0) };
    for (index, stance) in Stance::ALL.into_iter().enumerate() {
        if index == 2 && !is_wide {
            (x, y) = start;
        }
        mark(canvas, (x, y), stance)?;
        let text = phrases.get(&format!("space-race-stance-{}", stance.key()));
        canvas.text((x + 9.0, y), &text, TextKind::Note, Align::Start, Role::InkSecond)?;
        x += 9.0 + text_px(&text) + if is_wide { 22.0 } else { 11.0 };
    }
    Ok(())
}

/// The rows with what sources tell, how the reader rates them, and what the texts say.
pub(super) fn table(matrix: &Matrix, view: &View<'_>) -> Table {
    let phrases = view.phrases;
    let mut columns: Vec<Column> =
        ["row", "space", "ai"].map(|key| Column::text(phrases.get(&format!("space-race-matrix-column-{key}")))).to_vec();
    columns.extend((0..COLUMNS).map(|column| Column::text(header(column, phrases))));
    let word = |stance: Stance| phrases.get(&format!("space-race-stance-{}", stance.key()));
    let rows = matrix.rows.iter().enumerate().map(|(index, row)| {
        let [space, ai] = &row.facts;
        let mut cells = vec![
            Cell::text(row.name.as_str()),
            if space.is_empty() { Cell::default() } else { Cell::text(space.as_str()).of_source(&row.source) },
            Cell::text(ai.as_str()),
            Cell::text(sentence::mine(Matrix::rating(view.settings, index), phrases)),
        ];
        cells.extend(row.texts.iter().map(|text| {
            let args = [("stance", word(text.stance).into()), ("says", text.says.as_str().into())];
            Cell::text(if text.says.is_empty() { word(text.stance) } else { phrases.fill("space-race-matrix-says", &args) })
        }));
        cells
    });
    Table { caption: phrases.get("space-race-matrix-table"), columns, rows: rows.collect() }
}
