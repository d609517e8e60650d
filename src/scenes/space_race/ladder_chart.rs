//! Draws and lists the ladder: a row a model, a column a rung, what the reader asks for drawn large.

use crate::{
    chart::{Align, Canvas, Cell, ChartError, Column, Form, Ink, Role, Table, TextKind, draw, text_px},
    instrument::{Settings, Spot, View},
    model::math::{plain, to_f64},
    scenes::space_race::{
        chart::role,
        ladder::{ASKED, Ladder},
        model::{Open, RUNGS},
    },
    text::Phrases,
};

/// Radius of a mark that is asked for, and of another one, in CSS px.
const MARK_PX: [f64; 2] = [5.0, 3.0];

/// From so many CSS px on, a column has room for the name of its rung.
const NAMED_FROM_PX: f64 = 84.0;

/// Between lines of the key, in CSS px.
const KEY_PX: f64 = 18.0;

/// Where rows and columns lie on a sheet, in CSS px.
struct Sheet {
    is_wide: bool,
    /// True if a column has room for the name of its rung.
    is_named: bool,
    /// Left of the first column, and width of each.
    columns: (f64, f64),
    pitch: f64,
    rows: usize,
}

impl Sheet {
    fn new(rows: usize, width_px: f64) -> Self {
        let is_wide = Form::of_width(width_px) == Form::Wide;
        let left = if is_wide { 128.0 } else { 118.0 };
        // The last column is for the mark of those that give all.
        let columns = (left, (width_px - left) / to_f64(RUNGS.len() + 1));
        let is_named = columns.1 >= NAMED_FROM_PX;
        let pitch = if is_wide && !Form::is_dense(width_px) { 22.0 } else { 17.0 };
        Self { is_wide, is_named, columns, pitch, rows }
    }

    fn x(&self, column: usize) -> f64 {
        self.columns.0 + self.columns.1 * (to_f64(column) + 0.5)
    }

    fn y(&self, row: usize) -> f64 {
        let first = if self.is_named { 54.0 } else { 32.0 };
        first + self.pitch * to_f64(row)
    }

    /// Top of the key.
    fn key_px(&self) -> f64 {
        self.y(self.rows) + 8.0
    }

    fn height_px(&self) -> f64 {
        let lines = match (self.is_wide, self.is_named) {
            (true, true) => 0.0,
            (true, false) => 1.0,
            (false, _) => 4.0,
        };
        self.key_px() + KEY_PX * lines + 8.0
    }
}

/// A mark by its shape: full if open, ringed if a part is, hollow if not, a stroke if nothing was seen.
fn mark(canvas: &Canvas<'_>, (x, y): (f64, f64), open: Open, radius_px: f64, ink: Role) -> Result<(), ChartError> {
    match open {
        Open::Yes => canvas.dot((x, y), radius_px, Ink::solid(ink)),
        Open::No => canvas.dot((x, y), radius_px, Ink::dashed(ink)),
        Open::Partly => {
            canvas.dot((x, y), radius_px, Ink::dashed(ink))?;
            canvas.dot((x, y), radius_px * 0.42, Ink::solid(ink))
        }
        Open::Unseen => canvas.line(&[(x - 4.0, y), (x + 4.0, y)], Ink::solid(Role::InkSecond), 1.5),
    }
}

/// A small arrow that points at the row of a model which gives all.
fn arrow(canvas: &Canvas<'_>, (x, y): (f64, f64)) -> Result<(), ChartError> {
    canvas.polygon(&[(x - 5.0, y), (x + 5.0, y - 5.0), (x + 5.0, y + 5.0)], Role::Ink)
}

/// Places of the models, under their names and under every rung.
pub(super) fn spots(ladder: &Ladder, settings: &Settings, width_px: f64) -> Vec<Spot> {
    let shown: Vec<usize> = ladder.shown(settings).map(|(index, _)| index).collect();
    let sheet = Sheet::new(shown.len(), width_px);
    let of_row = |(row, index): (usize, &usize)| {
        let (y, option) = (sheet.y(row), index + 1);
        let names = [20.0, 60.0, 100.0];
        let columns: Vec<f64> = names.into_iter().chain((0..RUNGS.len()).map(|column| sheet.x(column))).collect();
        columns.into_iter().map(move |x| Spot { at_px: (x, y), option })
    };
    shown.iter().enumerate().flat_map(of_row).collect()
}

/// The ladder.
///
/// # Errors
/// If plotters refuses to draw.
pub(super) fn ladder(ladder: &Ladder, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
    let (settings, phrases) = (view.settings, view.phrases);
    let shown: Vec<_> = ladder.shown(settings).collect();
    let sheet = Sheet::new(shown.len(), width_px);
    let asked = settings.indices(ASKED);
    let chosen = ladder.chosen(settings).map(|(index, _)| index);
    draw(width_px, sheet.height_px(), &phrases.get("space-race-ladder-label"), &|canvas| {
        for column in 0..RUNGS.len() {
            head(canvas, &sheet, column, asked.contains(&column), phrases)?;
        }
        for (row, (index, model)) in shown.iter().enumerate() {
            let y = sheet.y(row);
            let is_chosen = chosen == Some(*index);
            canvas.text((2.0, y), &model.name, TextKind::Note, Align::Start, role(model.side).text())?;
            for (column, open) in model.rungs.iter().enumerate() {
                let radius_px = MARK_PX[usize::from(!asked.contains(&column))];
                mark(canvas, (sheet.x(column), y), *open, radius_px, role(model.side))?;
            }
            if Ladder::passes(model, settings) {
                arrow(canvas, (sheet.x(RUNGS.len()), y))?;
            }
            if is_chosen {
                let (top, bottom) = (y - sheet.pitch / 2.0, y + sheet.pitch / 2.0);
                for edge in [top, bottom] {
                    canvas.line(&[(0.0, edge), (width_px, edge)], Ink::solid(Role::Ink), 1.0)?;
                }
            }
        }
        key(canvas, &sheet, phrases)
    })
}

/// The head of a column: its name where there is room, else its number, which the key explains; underlined if it is asked for.
fn head(canvas: &Canvas<'_>, sheet: &Sheet, column: usize, is_asked: bool, phrases: &Phrases) -> Result<(), ChartError> {
    let (x, half) = (sheet.x(column), sheet.columns.1 / 2.0 - 3.0);
    let tone = if is_asked { Role::Ink } else { Role::InkSecond };
    let under = sheet.y(0) - 16.0;
    if sheet.is_named {
        let name = phrases.get(&format!("space-race-rung-{}", RUNGS[column]));
        let lines = crate::chart::wrap(&name, 9);
        for (line, text) in lines.iter().enumerate() {
            canvas.text((x, under - 9.0 - 17.0 * to_f64(lines.len() - 1 - line)), text, TextKind::Note, Align::Middle, tone)?;
        }
    } else {
        canvas.text((x, under - 9.0), &plain(to_f64(column + 1)), TextKind::Note, Align::Middle, tone)?;
    }
    if is_asked {
        canvas.line(&[(x - half, under), (x + half, under)], Ink::solid(Role::Ink), 3.0)?;
    }
    Ok(())
}

/// Which mark means what; first the rungs where the columns have no room for their names.
fn key(canvas: &Canvas<'_>, sheet: &Sheet, phrases: &Phrases) -> Result<(), ChartError> {
    let mut y = sheet.key_px();
    if !sheet.is_named {
        let mut x = 0.0;
        for (column, rung) in RUNGS.iter().enumerate() {
            let args = [("n", plain(to_f64(column + 1)).into()), ("name", phrases.get(&format!("space-race-rung-{rung}")).into())];
            let text = phrases.fill("space-race-ladder-rung", &args);
            if sheet.is_wide {
                canvas.text((x, y), &text, TextKind::Note, Align::Start, Role::InkSecond)?;
                x += text_px(&text) + 12.0;
                continue;
            }
            let at = (if column % 2 == 0 { 0.0 } else { 112.0 }, y);
            canvas.text(at, &text, TextKind::Note, Align::Start, Role::InkSecond)?;
            y += if column % 2 == 0 { 0.0 } else { KEY_PX };
        }
        y += if sheet.is_wide { KEY_PX } else { 0.0 };
    }
    let mut x = 6.0;
    for open in Open::ALL {
        let text = phrases.get(&format!("space-race-open-{}", open.key()));
        mark(canvas, (x, y), open, 4.6, Role::InkSecond)?;
        canvas.text((x + 9.0, y), &text, TextKind::Note, Align::Start, Role::InkSecond)?;
        x += 9.0 + text_px(&text) + if sheet.is_wide { 16.0 } else { 9.0 };
    }
    let at = if sheet.is_wide { (x, y) } else { (6.0, y + KEY_PX) };
    arrow(canvas, at)?;
    canvas.text((at.0 + 10.0, at.1), &phrases.get("space-race-ladder-passes"), TextKind::Note, Align::Start, Role::InkSecond)
}

/// The models shown with what is open of each.
pub(super) fn table(ladder: &Ladder, view: &View<'_>) -> Table {
    let phrases = view.phrases;
    let head = |key: &str| Column::text(phrases.get(key));
    let mut columns = ["model", "maker", "date"].map(|key| head(&format!("space-race-ladder-column-{key}"))).to_vec();
    columns.extend(RUNGS.map(|rung| head(&format!("space-race-rung-{rung}"))));
    columns.extend(["licence", "all"].map(|key| head(&format!("space-race-ladder-column-{key}"))));
    let word = |open: Open| Cell::text(phrases.get(&format!("space-race-open-{}", open.key())));
    let rows = ladder.shown(view.settings).map(|(_, model)| {
        let passes = if Ladder::passes(model, view.settings) { Open::Yes } else { Open::No };
        let mut cells = vec![Cell::text(model.name.as_str()).of_source(&model.source)];
        cells.extend([&model.maker, &model.date].map(|text| Cell::text(text.as_str())));
        cells.extend(model.rungs.map(word));
        cells.extend([Cell::text(model.licence.as_str()), word(passes)]);
        cells
    });
    Table { caption: phrases.get("space-race-ladder-table"), columns, rows: rows.collect() }
}
