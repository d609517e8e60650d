//! Reading facts for a page: whoever asks for what is not there, or not what it should be, goes on with nothing or with
//! something that is no number, and the fault is noted with file, line and remedy. A build with a noted fault fails.

use core::panic::Location;

use crate::facts::{Claim, Currency, Facts, Figure, PartialDate, Problem, Source, Table, load::DATA_DIR};

impl Facts {
    /// What was asked for so far and is not there, or is not what was asked for.
    #[must_use]
    pub fn faults(&self) -> Vec<Problem> {
        self.faults.lock().map(|faults| faults.iter().cloned().collect()).unwrap_or_default()
    }

    /// Notes a fault: the build will fail.
    pub fn note(&self, problem: Problem) {
        if let Ok(mut faults) = self.faults.lock() {
            faults.insert(problem);
        }
    }

    /// Notes a fault of the source file that calls this.
    #[track_caller]
    pub fn note_here(&self, what: String, remedy: &str) {
        let at = Location::caller();
        self.note(Problem { file: at.file().to_owned(), line: at.line() as usize, what, remedy: remedy.to_owned() });
    }

    /// What bears a claim's verdict out: each source, with the address of the document that is meant if it is not the source as a whole.
    #[must_use]
    pub fn evidence<'a>(&'a self, claim: &'a Claim) -> Vec<(&'a Source, Option<&'a str>)> {
        let mut found = Vec::new();
        for source in claim.evidence.iter().filter_map(|id| self.sources.get(id)) {
            let before = found.len();
            let meant = claim.evidence_documents.iter().filter(|address| source.document(Some(address)).is_some());
            found.extend(meant.map(|address| (source, Some(address.as_str()))));
            if found.len() == before {
                found.push((source, None));
            }
        }
        found
    }

    /// The claim `id`.
    #[must_use]
    #[track_caller]
    pub fn claim(&self, id: &str) -> Option<&Claim> {
        let claim = self.claims.iter().find(|claim| claim.id == id);
        if claim.is_none() {
            self.note_here(format!("asks for the unknown claim {id:?}"), "name a claim of claims.json");
        }
        claim
    }

    /// The figure `id`.
    #[must_use]
    #[track_caller]
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        let figure = self.figures.get(id);
        if figure.is_none() {
            self.note_here(format!("asks for the unknown figure {id:?}"), "name a figure of figures.json, or a claim that holds a number");
        }
        figure
    }

    /// The value of the figure `id`, in base units; not a number if there is none.
    #[must_use]
    #[track_caller]
    pub fn value(&self, id: &str) -> f64 {
        self.figure(id).map_or(f64::NAN, |figure| figure.quantity.value)
    }

    /// The value of the figure `id`, which has to be inside a range that `meant` names.
    #[must_use]
    #[track_caller]
    pub fn value_within(&self, id: &str, (min, max): (f64, f64), meant: &str) -> f64 {
        let Some(figure) = self.figure(id) else { return f64::NAN };
        let value = figure.quantity.value;
        if !(min..=max).contains(&value) {
            let what = format!("{id:?} is {value}, and {meant} goes from {min} to {max}");
            let field = if figure.derivation.is_some() {
                "derive"
            } else if figure.cell.is_some() {
                "cell"
            } else {
                "value"
            };
            self.note(self.documents.of_figure(figure, field, what, &format!("mend the figure, or widen the range in {}", here())));
        }
        value
    }

    /// The figure `id` and its currency, if it is money.
    #[must_use]
    #[track_caller]
    pub fn money(&self, id: &str) -> Option<(&Figure, Currency)> {
        let figure = self.figure(id)?;
        if figure.quantity.currency.is_none() {
            let what = format!("{id:?} is in {}, and a sum of money is asked for", figure.quantity.unit.key());
            self.note(self.documents.of_figure(figure, "unit", what, &format!("give it in money, or name another figure in {}", here())));
        }
        Some((figure, figure.quantity.currency?))
    }

    /// The table `id`.
    #[must_use]
    #[track_caller]
    pub fn table(&self, id: &str) -> Option<Rows<'_>> {
        let table = self.tables.get(id);
        if table.is_none() {
            self.note_here(format!("asks for the unknown table {id:?}"), "name a table of tables.json, or describe it there");
        }
        table.map(|table| Rows { facts: self, table })
    }
}

/// Where the caller of a function that is tracked stands.
#[track_caller]
fn here() -> String {
    let at = Location::caller();
    format!("{}:{}", at.file(), at.line())
}

/// A published table, being read.
#[derive(Debug, Clone, Copy)]
pub struct Rows<'f> {
    facts: &'f Facts,
    table: &'f Table,
}

/// One of its rows.
#[derive(Debug, Clone, Copy)]
pub struct Row<'f> {
    of: Rows<'f>,
    index: usize,
}

impl<'f> Rows<'f> {
    /// The rows, in the order of the file.
    pub fn iter(self) -> impl Iterator<Item = Row<'f>> {
        (0..self.table.rows.len()).map(move |index| Row { of: self, index })
    }

    /// The one row whose `column` holds `value`.
    #[must_use]
    #[track_caller]
    pub fn find(self, column: &str, value: &str) -> Option<Row<'f>> {
        self.find_by(&[(column, value)])
    }

    /// The one row that holds each value in its column.
    #[must_use]
    #[track_caller]
    pub fn find_by(self, cells: &[(&str, &str)]) -> Option<Row<'f>> {
        for (column, _) in cells {
            self.check(column);
        }
        let holds = |row: &Row<'_>| cells.iter().all(|(column, value)| self.table.text(&self.table.rows[row.index], column) == *value);
        let named = || cells.iter().map(|(column, value)| format!("{column:?} is {value:?}")).collect::<Vec<_>>().join(" and ");
        let mut found = self.iter().filter(holds);
        let first = found.next();
        if first.is_none() {
            self.fault(format!("has no row whose {}", named()), &format!("write one: {} asks for it", here()));
        }
        for again in found {
            again.fault(format!("is a second row whose {}", named()), "keep one of them");
        }
        first
    }

    /// The first source of the table.
    #[must_use]
    pub fn source(self) -> &'f str {
        // The schema asks for one.
        self.table.record.sources.first().map_or("", String::as_str)
    }

    /// True if the table has this column.
    #[must_use]
    pub fn has(self, column: &str) -> bool {
        self.table.column_index(column).is_some()
    }

    /// Notes a fault of the table as a whole.
    pub fn fault(self, what: String, remedy: &str) {
        self.facts.note(Problem { file: self.file(), line: 1, what, remedy: remedy.to_owned() });
    }

    fn file(self) -> String {
        format!("{DATA_DIR}/{}", self.table.record.file)
    }

    /// Notes a fault if the table has no such column.
    #[track_caller]
    fn check(self, column: &str) {
        if !self.has(column) {
            let what = format!("{:?} has no column {column:?}", self.table.record.id);
            let remedy = format!("add it to the file and here, or name another one in {}", here());
            self.facts.note(self.facts.documents.tables.problem(&self.table.record.id, "columns", what, &remedy));
        }
    }
}

impl<'f> Row<'f> {
    /// The cell of `column`, empty if it is.
    #[must_use]
    #[track_caller]
    pub fn text(self, column: &str) -> &'f str {
        self.of.check(column);
        self.of.table.rows.get(self.index).map_or("", |row| self.of.table.text(row, column))
    }

    /// The number in `column`, if the cell is not empty.
    #[must_use]
    #[track_caller]
    pub fn given(self, column: &str) -> Option<f64> {
        // What is no number in a column of numbers was refused when the table was read.
        self.text(column).parse().ok()
    }

    /// The number in `column`; not a number if the cell holds none.
    #[must_use]
    #[track_caller]
    pub fn number(self, column: &str) -> f64 {
        let number = self.given(column);
        if number.is_none() && self.of.has(column) {
            self.fault(format!("column {column:?} holds no number"), &format!("write the number that {} asks for", here()));
        }
        number.unwrap_or(f64::NAN)
    }

    /// The number in `column`, which has to be inside a range.
    #[must_use]
    #[track_caller]
    pub fn number_within(self, column: &str, (min, max): (f64, f64)) -> f64 {
        let number = self.number(column);
        self.within(column, number, (min, max));
        number
    }

    /// The whole number in `column`, from zero.
    #[must_use]
    #[track_caller]
    pub fn count(self, column: &str) -> u32 {
        let number = self.number_within(column, (0.0, f64::from(u32::MAX)));
        if number.fract() > 0.0 {
            self.fault(format!("column {column:?} holds {number}"), "write a whole number");
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "else a fault was noted")]
        let count = number as u32;
        count
    }

    /// The day in `column`; noted if the cell names none.
    #[must_use]
    #[track_caller]
    pub fn day(self, column: &str) -> Option<PartialDate> {
        let text = self.text(column);
        let day = PartialDate::try_from(text.to_owned()).ok().filter(|date| date.day().is_some());
        if day.is_none() && self.of.has(column) {
            self.fault(format!("column {column:?} holds {text:?}"), &format!("write the day, as 2025-02-08: {} asks for it", here()));
        }
        day
    }

    /// The figure that `column` names, if the cell is not empty.
    #[must_use]
    #[track_caller]
    pub fn figure(self, column: &str) -> Option<&'f Figure> {
        let id = Some(self.text(column)).filter(|id| !id.is_empty())?;
        let figure = self.of.facts.figures.get(id);
        if figure.is_none() {
            self.fault(format!("column {column:?} names the unknown figure {id:?}"), "name a figure of figures.json, or add it there");
        }
        figure
    }

    /// The figure that `column` names and its currency, if it is money.
    #[must_use]
    #[track_caller]
    pub fn money(self, column: &str) -> Option<(&'f Figure, Currency)> {
        let figure = self.figure(column)?;
        if figure.quantity.currency.is_none() {
            let what = format!("column {column:?} names {:?}, which is in {}", figure.id, figure.quantity.unit.key());
            self.fault(what, "name a figure of figures.json that is money");
        }
        Some((figure, figure.quantity.currency?))
    }

    /// The claims of the texts that `column` names.
    #[must_use]
    #[track_caller]
    pub fn claims(self, column: &str) -> Vec<&'f Claim> {
        let known = |id: &str| {
            let found = self.of.facts.claims.iter().find(|known| known.id == id && known.is_claim);
            if found.is_none() {
                self.fault(format!("column {column:?} names the unknown claim {id:?}"), "name claims of claims.json");
            }
            found
        };
        self.text(column).split(';').filter(|id| !id.is_empty()).filter_map(known).collect()
    }

    /// The claims that `column` names, all of one text.
    #[must_use]
    #[track_caller]
    pub fn claims_of(self, column: &str, text: &str) -> Vec<&'f Claim> {
        let known = |id: &str| {
            let found = self.of.facts.claims.iter().find(|claim| claim.id == id && claim.is_claim && claim.source == text);
            if found.is_none() {
                self.fault(format!("names {id:?}, which is no claim of text {text:?}"), "name a claim of claims.json that the text makes");
            }
            found
        };
        self.text(column).split(';').filter(|id| !id.is_empty()).filter_map(known).collect()
    }

    /// What the word in `column` means.
    #[track_caller]
    pub fn parsed<T>(self, column: &str, meaning: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let word = self.text(column);
        let found = meaning(word);
        if found.is_none() {
            self.fault(format!("column {column:?} holds the unknown word {word:?}"), &format!("write one that {} knows", here()));
        }
        found
    }

    /// Notes a fault if a value of the row is outside a range.
    #[track_caller]
    pub fn within(self, column: &str, value: f64, (min, max): (f64, f64)) {
        // What is no number was noted where it was asked for.
        if !value.is_nan() && !(min..=max).contains(&value) {
            let remedy = format!("mend it, or widen the range in {}", here());
            self.fault(format!("column {column:?} comes to {value}, outside {min} to {max}"), &remedy);
        }
    }

    /// Notes a fault of the row.
    pub fn fault(self, what: String, remedy: &str) {
        let line = self.of.table.lines.get(self.index).copied().unwrap_or(1);
        self.of.facts.note(Problem { file: self.of.file(), line, what, remedy: remedy.to_owned() });
    }
}
