//! Published tables: what a CSV file holds and how to read it.

use serde::{Deserialize, Serialize};

use crate::facts::Unit;

/// A table as described in `tables.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableRecord {
    /// Name of the table.
    pub id: String,
    /// Path below `public/data/`.
    pub file: String,
    /// Sources of its rows.
    pub sources: Vec<String>,
    /// Licence of the data.
    pub licence: String,
    /// What was changed between the source and this file.
    pub transformation: String,
    /// Columns, in file order.
    pub columns: Vec<Column>,
}

/// One column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Header in the file.
    pub name: String,
    /// What its cells hold.
    #[serde(rename = "type")]
    pub kind: ColumnType,
    /// Unit of its numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// True if a cell may be empty.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub optional: bool,
}

/// Type of the cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnType {
    /// Any text.
    Text,
    /// A decimal number with a point.
    Number,
    /// A date known to the year, month or day.
    Date,
    /// Id of a figure.
    Figure,
    /// Id of a source.
    Source,
}

/// A table with its rows, as text; the types of its cells were checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Description of the table.
    pub record: TableRecord,
    /// Cells, row by row, in the order of the columns.
    pub rows: Vec<Vec<String>>,
    /// The line of each row in its file, from 1.
    pub lines: Vec<usize>,
}

impl Table {
    /// The cell of `column` in `row`, or an empty text.
    #[must_use]
    pub fn text<'a>(&self, row: &'a [String], column: &str) -> &'a str {
        self.column_index(column).and_then(|index| row.get(index)).map_or("", String::as_str)
    }

    /// The number of `column` in `row`, if the cell holds one.
    #[must_use]
    pub fn number(&self, row: &[String], column: &str) -> Option<f64> {
        self.text(row, column).parse().ok()
    }

    /// Position of a column.
    #[must_use]
    pub fn column_index(&self, column: &str) -> Option<usize> {
        self.record.columns.iter().position(|candidate| candidate.name == column)
    }
}
