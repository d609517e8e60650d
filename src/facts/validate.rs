//! What a JSON Schema cannot say: ids that exist, units that fit, dates that are real.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value};

use crate::facts::{
    Claim, ColumnType, Currency, Facts, FigureRecord, PartialDate, Source, TableRecord, Unit,
    load::{DATA_DIR, Documents},
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
        for (index, source) in table.sources.iter().enumerate() {
            check.source(&documents.tables, &table.id, &format!("sources/{index}"), source);
        }
    }
    for claim in claims {
        check.source(&documents.claims, &claim.id, "source", &claim.source);
        for (index, source) in claim.evidence.iter().enumerate() {
            check.source(&documents.claims, &claim.id, &format!("evidence/{index}"), source);
        }
        for (index, address) in claim.evidence_documents.iter().enumerate() {
            let mut named = sources.iter().filter(|source| claim.evidence.contains(&source.id));
            if named.all(|source| source.document(Some(address)).is_none()) {
                let what = format!("{:?} names {address:?}, which is no document of its evidence", claim.id);
                let remedy = "name an address of one of the sources in \"evidence\", as sources.json has it";
                check.problems.push(documents.claims.problem(&claim.id, &format!("evidence_documents/{index}"), what, remedy));
            }
        }
        if let Some(quantity) = &claim.quantity {
            check.currency(&documents.claims, (&claim.id, "quantity/"), quantity.unit, quantity.currency);
            check.range(&documents.claims, (&claim.id, "quantity/"), Some(quantity.value), quantity.low, quantity.high);
        }
    }
    for figure in figures {
        check.source(&documents.figures, &figure.id, "source", &figure.source);
        check.currency(&documents.figures, (&figure.id, ""), figure.unit, figure.currency);
        check.range(&documents.figures, (&figure.id, ""), figure.value, figure.low, figure.high);
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

/// Checks that the document shown for a figure exists, says so exactly where, and is not older than what it says.
pub(crate) fn provenance(documents: &Documents, facts: &Facts) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in facts.sources.values() {
        for address in source.url.iter().chain(source.also.iter().map(|also| &also.url)) {
            if is_bare_host(address) {
                let what = format!("{:?} gives {address:?}, the front page of a site", source.id);
                problems.push(documents.sources.problem(&source.id, "url", what, "give the address of the document, or none"));
            }
        }
    }
    for figure in facts.figures.values() {
        let Some(source) = facts.sources.get(&figure.source) else { continue };
        let mut fault = |field: &str, what: String, remedy: &str| problems.push(documents.of_figure(figure, field, what, remedy));
        let Some((_, published)) = source.document(figure.document.as_deref()) else {
            let what = format!("{:?} is in a document that {:?} does not list: {:?}", figure.id, source.id, figure.document);
            fault("document", what, "name an address of the source, or add it to its `also` in sources.json");
            continue;
        };
        match published {
            _ if figure.ahead.is_some() => {}
            None => {
                let what = format!("{:?} is in a document of {:?} without a date", figure.id, source.id);
                fault("document", what, "date it in sources.json, or say why it may be older: \"ahead\": \"kept-up\"");
            }
            Some(published) if published.is_before(&figure.as_of) => {
                let what = format!("{:?} holds for {}, and its source {:?} is of {published}", figure.id, figure.as_of, source.id);
                let remedy = "name the document that says it, mend the date, or say why: \"ahead\": \"forecast\" or \"kept-up\"";
                fault("as_of", what, remedy);
            }
            Some(_) => {}
        }
    }
    problems
}

/// Checks that the cells which name figures and sources name some that exist.
pub(crate) fn references(facts: &Facts) -> Vec<Problem> {
    let mut problems = Vec::new();
    for table in facts.tables.values() {
        for (index, column) in table.record.columns.iter().enumerate() {
            let (kind, is_known): (_, &dyn Fn(&str) -> bool) = match column.kind {
                ColumnType::Figure => ("figure", &|id| facts.figures.contains_key(id)),
                ColumnType::Source => ("source", &|id| facts.sources.contains_key(id)),
                _ => continue,
            };
            for (row, line) in table.rows.iter().zip(&table.lines) {
                // What must not be empty was asked for by `row`.
                let Some(id) = row.get(index).filter(|id| !id.is_empty() && !is_known(id)) else { continue };
                problems.push(Problem {
                    file: format!("{DATA_DIR}/{}", table.record.file),
                    line: *line,
                    what: format!("column {:?} names the unknown {kind} {id:?}", column.name),
                    remedy: format!("name a {kind} of {kind}s.json, or add it there"),
                });
            }
        }
    }
    problems
}

/// True for an address without anything behind the name of the site.
fn is_bare_host(address: &str) -> bool {
    address.split_once("://").is_none_or(|(_, rest)| rest.split_once('/').is_none_or(|(_, path)| path.is_empty()))
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
            ColumnType::Text | ColumnType::Figure | ColumnType::Source => Value::String(cell.clone()),
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
                let remedy = "give each entry an id of its own";
                self.problems.push(document.problem_of_repeat(id, format!("duplicate id {id:?}"), remedy));
            }
        }
    }

    fn source(&mut self, document: &Document, id: &str, field: &str, source: &str) {
        if !self.source_ids.contains(source) {
            let what = format!("{id:?} names the unknown source {source:?}");
            self.problems.push(document.problem(id, field, what, "name a source of sources.json, or add it there"));
        }
    }

    /// `within` is the way to the quantity's fields in the entry.
    fn currency(&mut self, document: &Document, (id, within): (&str, &str), unit: Unit, currency: Option<Currency>) {
        if unit.needs_currency() && currency.is_none() {
            let what = format!("{id:?} is in {} without a currency", unit.key());
            self.problems.push(document.problem(id, &format!("{within}unit"), what, "add \"currency\": \"USD\" or \"EUR\""));
        }
        if !unit.needs_currency() && currency.is_some() {
            let what = format!("{id:?} is in {} with a currency", unit.key());
            self.problems.push(document.problem(id, &format!("{within}currency"), what, "take the currency out, or use the unit money"));
        }
    }

    fn range(&mut self, document: &Document, (id, within): (&str, &str), value: Option<f64>, low: Option<f64>, high: Option<f64>) {
        let ordered = low.zip(high).is_none_or(|(low, high)| low <= high)
            && low.zip(value).is_none_or(|(low, value)| low <= value)
            && high.zip(value).is_none_or(|(high, value)| value <= high);
        if !ordered {
            let what = format!("{id:?} has a range that does not hold its value: {low:?} to {high:?} for {value:?}");
            self.problems.push(document.problem(id, &format!("{within}low"), what, "write low ≤ value ≤ high"));
        }
    }
}
