//! The table behind a chart: pure data.

use crate::model::math::plain;

/// A table as displayed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// What the table holds.
    pub caption: String,
    /// Columns, the first one naming the rows.
    pub columns: Vec<Column>,
    /// Cells, row by row.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a [`Table`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Column {
    /// Header, with the unit.
    pub header: String,
    /// True if its cells are numbers: they are set to the right.
    pub numeric: bool,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn text(header: impl Into<String>) -> Self {
        Self { header: header.into(), numeric: false }
    }

    /// A column of numbers.
    #[must_use]
    pub fn number(header: impl Into<String>) -> Self {
        Self { header: header.into(), numeric: true }
    }
}

/// A cell of a [`Table`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    /// What is shown.
    pub text: String,
    /// The number behind it, for files.
    pub sort: Option<f64>,
    /// Where the number comes from, as a link.
    pub href: Option<String>,
    /// What is shown instead of the text where parts of it lead on, as HTML; files keep the text.
    pub html: Option<String>,
}

impl Cell {
    /// A cell of words.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A number with the text that shows it.
    #[must_use]
    pub fn number(value: f64, text: impl Into<String>) -> Self {
        Self { text: text.into(), sort: Some(value), ..Self::default() }
    }

    /// The same cell, linked to a source of the page.
    #[must_use]
    pub fn of_source(self, id: &str) -> Self {
        Self { href: Some(format!("#source-{id}")), ..self }
    }

    /// The same cell, parts of which lead on.
    #[must_use]
    pub fn shown_as(self, html: String) -> Self {
        Self { html: Some(html), ..self }
    }

    /// The same cell, linked to a page.
    #[must_use]
    pub fn linked(self, href: String) -> Self {
        Self { href: Some(href), ..self }
    }

    /// The same cell, linked to the register's entry of a figure.
    #[must_use]
    pub fn of_figure(self, id: &str) -> Self {
        Self { href: Some(format!("#fig-{id}")), ..self }
    }
}

impl Table {
    /// RFC 4180 text, with the mark that makes spreadsheets read it as UTF-8. Numbers are plain.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut out = String::from("\u{feff}");
        let mut row = |cells: &mut dyn Iterator<Item = String>| {
            let line: Vec<String> = cells.map(|cell| quoted(&cell)).collect();
            out.push_str(&line.join(","));
            out.push_str("\r\n");
        };
        row(&mut self.columns.iter().map(|column| column.header.clone()));
        for cells in &self.rows {
            row(&mut cells.iter().map(|cell| cell.sort.map_or_else(|| cell.text.clone(), plain)));
        }
        out
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_becomes_a_file_a_spreadsheet_reads() {
        let table = Table {
            caption: String::new(),
            columns: vec![Column::text("nom, \"x\""), Column::number("valeur")],
            rows: vec![vec![Cell::text("a"), Cell::number(1234.5, "1\u{202f}234,5")]],
        };
        assert_eq!(table.to_csv(), "\u{feff}\"nom, \"\"x\"\"\",valeur\r\na,1234.5\r\n");
    }
}
