//! What a JSON Schema cannot say: ids that exist, units that fit, dates that are real.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value};

use crate::facts::{
    Claim, ColumnType, Currency, FigureRecord, PartialDate, Source, TableRecord, Unit,
    load::Documents,
    problem::{Document, Problem},
};

/// Checks the entries of the four files against each other.
pub(crate) fn records(
    documents: &Documents,
    sources: &[Source],
    tables: &[TableRecord],
    claims: &[Claim],
    figures: &[FigureRecord],
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let source_ids: BTreeSet<&str> = sources.iter().map(|source| source.id.as_str()).collect();
    let mut check = Check { problems: &mut problems, source_ids: &source_ids };

    check.unique(&documents.sources, sources.iter().map(|source| source.id.as_str()));
    check.unique(&documents.tables, tables.iter().map(|table| table.id.as_str()));
    check.unique(&documents.claims, claims.iter().map(|claim| claim.id.as_str()));
    check.unique(&documents.figures, figures.iter().map(|figure| figure.id.as_str()));
    for table in tables {
        for source in &table.sources {
            check.source(&documents.tables, &table.id, "sources", source);
        }
    }
    for claim in claims {
        check.source(&documents.claims, &claim.id, "source", &claim.source);
        for source in &claim.evidence {
            check.source(&documents.claims, &claim.id, "evidence", source);
        }
        if let Some(quantity) = &claim.quantity {
            check.currency(&documents.claims, &claim.id, quantity.unit, quantity.currency);
            check.range(&documents.claims, &claim.id, Some(quantity.value), quantity.low, quantity.high);
        }
    }
    for figure in figures {
        check.source(&documents.figures, &figure.id, "source", &figure.source);
        check.currency(&documents.figures, &figure.id, figure.unit, figure.currency);
        check.range(&documents.figures, &figure.id, figure.value, figure.low, figure.high);
        if claims.iter().any(|claim| claim.id == figure.id) {
            let what = format!("figure {:?} has the id of a claim", figure.id);
            let remedy = "a claim's number is a figure by itself; take this one out";
            check.problems.push(documents.figures.problem(&figure.id, "id", what, remedy));
        }
        if let Some(claim) = &figure.claim
            && !claims.iter().any(|candidate| candidate.id == *claim)
        {
            let what = format!("figure {:?} names the unknown claim {claim:?}", figure.id);
            check.problems.push(documents.figures.problem(&figure.id, "claim", what, "name a claim of claims.json"));
        }
    }
    problems
}

/// Types the cells of a row; hands back the row as an object for its schema, and what is wrong.
pub(crate) fn row(record: &TableRecord, cells: &[String]) -> (Value, Vec<String>) {
    let mut object = Map::new();
    let mut faults = Vec::new();
    for (column, cell) in record.columns.iter().zip(cells) {
        if cell.is_empty() {
            if !column.optional {
                faults.push(format!("column {:?} is empty", column.name));
            }
            continue;
        }
        let value = match column.kind {
            ColumnType::Text => Value::String(cell.clone()),
            ColumnType::Date => match PartialDate::try_from(cell.clone()) {
                Ok(date) => Value::String(date.into()),
                Err(fault) => {
                    faults.push(format!("column {:?}: {fault}", column.name));
                    continue;
                }
            },
            ColumnType::Number => match cell.parse::<f64>().ok().and_then(Number::from_f64) {
                Some(number) => Value::Number(number),
                None => {
                    faults.push(format!("column {:?}: {cell:?} is not a number", column.name));
                    continue;
                }
            },
        };
        object.insert(column.name.clone(), value);
    }
    (Value::Object(object), faults)
}

struct Check<'a> {
    problems: &'a mut Vec<Problem>,
    source_ids: &'a BTreeSet<&'a str>,
}

impl Check<'_> {
    fn unique<'i>(&mut self, document: &Document, ids: impl Iterator<Item = &'i str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.problems.push(Problem {
                    file: document.file.clone(),
                    line: document.line_of_repeat(id),
                    what: format!("duplicate id {id:?}"),
                    remedy: "give each entry an id of its own".to_owned(),
                });
            }
        }
    }

    fn source(&mut self, document: &Document, id: &str, field: &str, source: &str) {
        if !self.source_ids.contains(source) {
            let what = format!("{id:?} names the unknown source {source:?}");
            self.problems.push(document.problem(id, field, what, "name a source of sources.json, or add it there"));
        }
    }

    fn currency(&mut self, document: &Document, id: &str, unit: Unit, currency: Option<Currency>) {
        if unit.needs_currency() && currency.is_none() {
            let what = format!("{id:?} is in {} without a currency", unit.key());
            self.problems.push(document.problem(id, "unit", what, "add \"currency\": \"USD\" or \"EUR\""));
        }
        if !unit.needs_currency() && currency.is_some() {
            let what = format!("{id:?} is in {} with a currency", unit.key());
            self.problems.push(document.problem(id, "currency", what, "take the currency out, or use the unit money"));
        }
    }

    fn range(&mut self, document: &Document, id: &str, value: Option<f64>, low: Option<f64>, high: Option<f64>) {
        let ordered = low.zip(high).is_none_or(|(low, high)| low <= high)
            && low.zip(value).is_none_or(|(low, value)| low <= value)
            && high.zip(value).is_none_or(|(high, value)| value <= high);
        if !ordered {
            let what = format!("{id:?} has a range that does not hold its value: {low:?} to {high:?} for {value:?}");
            self.problems.push(document.problem(id, "low", what, "write low ≤ value ≤ high"));
        }
    }
}
