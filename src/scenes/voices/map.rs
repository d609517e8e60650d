//! The argument map: ten questions by five texts, and the cell that is chosen.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, Kind, Settings, Spot, View},
    scenes::voices::{
        chart,
        model::{Cell, Lit, TEXTS},
        sentence,
    },
};

/// The cell chosen: none, then the cells row by row.
pub const CELL: usize = 0;
/// What is brought out.
pub const LIT: usize = 1;

/// Positions of the texts on the questions. Without JavaScript: all of them, none chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Map {
    /// The cells, row by row: a row a question, a column a text.
    pub cells: Vec<Cell>,
    /// By question: the way to the scene that tests it; nothing where there is none yet.
    pub scenes: Vec<String>,
    /// The way to the list of claims, which takes a query.
    pub list: String,
}

impl Map {
    /// The rows, a question each.
    pub(super) fn rows(&self) -> core::slice::Chunks<'_, Cell> {
        self.cells.chunks(TEXTS.len())
    }

    /// Index of the cell chosen.
    pub(super) fn chosen(settings: &Settings) -> Option<usize> {
        settings.option(CELL).checked_sub(1)
    }

    /// What is brought out.
    pub(super) fn lit(settings: &Settings) -> Lit {
        Lit::ALL.get(settings.option(LIT)).copied().unwrap_or(Lit::All)
    }

    /// Key of a question, by its index.
    pub(super) fn question<'a>(view: &View<'a>, index: usize) -> &'a str {
        let key = match view.controls.get(CELL).map(|control| &control.kind) {
            Some(Kind::Choice(keys, _)) => keys.get(1 + index * TEXTS.len()),
            _ => None,
        };
        key.and_then(|key| key.split('-').next()).unwrap_or_default()
    }

    /// The way to the claims of a text on a question.
    pub(super) fn href(&self, text: usize, question: &str) -> String {
        format!("{}?text={}&question={question}", self.list, TEXTS.get(text).unwrap_or(&""))
    }
}

impl Instrument for Map {
    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        match Self::chosen(view.settings).and_then(|index| Some((index, self.cells.get(index)?))) {
            Some((index, cell)) => sentence::cell(self, index, cell, view),
            None => sentence::map(self, view),
        }
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        chart::map(self, view, width_px)
    }

    fn spots(&self, _picture: usize, _view: &View<'_>, width_px: f64) -> Vec<Spot> {
        chart::spots(self, width_px)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        chart::table(self, view)
    }
}
