//! Text D's comparison, row by row, in the order that the reader wants.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{Cell, ChartError, Column, Table},
    instrument::{Instrument, View},
    scenes::programmes::model::Programme,
    text::Arg,
};

/// The order of the rows.
pub const ORDER: usize = 0;

/// The rows and their orders. Without JavaScript: text D's order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matrix {
    /// Keys of the orders, text D's first, with the rows in each, counted from zero in text D's order.
    pub orders: Vec<(String, Vec<usize>)>,
    /// Title and cells of each row in plain words, in text D's order.
    pub rows: Vec<(String, [String; 3])>,
}

impl Matrix {
    fn order(&self, view: &View<'_>) -> (&str, &[usize]) {
        self.orders.get(view.settings.option(ORDER)).map_or(("", &[]), |(key, rows)| (key, rows))
    }
}

impl Instrument for Matrix {
    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        let (key, rows) = self.order(view);
        let first = rows.first().and_then(|row| self.rows.get(*row)).map_or("", |(title, _)| title);
        view.phrases.fill("programmes-matrix-sentence", &[("order", Arg::from(key)), ("first", first.into())])
    }

    /// Never asked for: the rows are printed.
    fn draw(&self, _picture: usize, _view: &View<'_>, _width_px: f64) -> Result<String, ChartError> {
        Ok(String::new())
    }

    fn rows(&self, view: &View<'_>) -> Vec<usize> {
        self.order(view).1.to_vec()
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        let mut columns = vec![Column::text(view.phrases.get("programmes-column-row"))];
        columns.extend(Programme::ALL.map(|programme| Column::text(view.phrases.get(&format!("programmes-name-{}", programme.key())))));
        let row = |index: &usize| {
            let (title, cells) = self.rows.get(*index)?;
            let texts = std::iter::once(title).chain(cells);
            Some(texts.map(|text| Cell::text(text.clone())).collect())
        };
        Table { caption: view.phrases.get("programmes-matrix-table"), columns, rows: self.order(view).1.iter().filter_map(row).collect() }
    }
}
