//! Gives every figure its value: typed, taken from a table cell, or computed from other figures.

use std::collections::BTreeMap;

use crate::facts::{
    Cell, Claim, Currency, Derivation, Facts, Figure, FigureRecord, Op, Origin, Quantity, Table, Unit, load::Documents, problem::Problem,
};

/// Resolves `records` and the claims' numbers into `facts.figures`.
pub(crate) fn resolve_figures(documents: &Documents, records: Vec<FigureRecord>, facts: &mut Facts) -> Vec<Problem> {
    let mut problems = Vec::new();
    facts.figures = facts.claims.iter().filter_map(figure_of_claim).collect();
    let mut waiting = records;
    while !waiting.is_empty() {
        let before = waiting.len();
        let mut later = Vec::new();
        for record in waiting {
            match value_of(&record, facts) {
                Ok(Some(value)) => {
                    let document = record.document.clone().or_else(|| document_of(&record, &facts.tables));
                    drop(facts.figures.insert(record.id.clone(), figure(record, value, document)));
                }
                Ok(None) => later.push(record),
                Err(what) => {
                    let (field, remedy) = remedy(&record);
                    problems.push(documents.figures.problem(&record.id, field, what, remedy));
                }
            }
        }
        if later.len() == before {
            for record in &later {
                let operands = record.derive.iter().flat_map(|derive| derive.of.iter().enumerate());
                for (index, unknown) in operands.filter(|(_, id)| !facts.figures.contains_key(*id)) {
                    let what = format!("{:?} is computed from {unknown:?}, which is unknown or goes round in a circle", record.id);
                    let field = format!("derive/of/{index}");
                    problems.push(documents.figures.problem(&record.id, &field, what, "name figures or claims with a number"));
                }
            }
            break;
        }
        waiting = later;
    }
    problems
}

/// Where a value that cannot be had is asked for, and what would be right.
const fn remedy(record: &FigureRecord) -> (&'static str, &'static str) {
    if record.cell.is_some() {
        ("cell", "name a table, a row and a number column of tables.json")
    } else if record.derive.is_some() {
        ("derive", "combine figures of fitting units; convert currencies with an exchange rate first")
    } else {
        ("id", "give exactly one of value, cell and derive")
    }
}

fn figure_of_claim(claim: &Claim) -> Option<(String, Figure)> {
    let stated = claim.quantity.as_ref()?;
    let figure = Figure {
        id: claim.id.clone(),
        quantity: stated.quantity(),
        low: stated.low,
        high: stated.high,
        as_of: stated.as_of.clone(),
        source: claim.source.clone(),
        document: None,
        ahead: None,
        estimate: false,
        origin: if claim.derived { Origin::Derived } else { Origin::Stated },
        status: None,
        verdict: Some(claim.verdict),
        claim: Some(claim.id.clone()),
        derivation: None,
        cell: None,
    };
    Some((claim.id.clone(), figure))
}

/// The address in the row that holds the value, if the row is of the same source.
fn document_of(record: &FigureRecord, tables: &BTreeMap<String, Table>) -> Option<String> {
    let cell = record.cell.as_ref()?;
    let table = tables.get(&cell.table)?;
    let row = rows_of(cell, table).into_iter().next()?;
    let address = table.text(row, "source_url");
    let is_same = table.column_index("source").is_none() || table.text(row, "source") == record.source;
    (is_same && !address.is_empty()).then(|| address.to_owned())
}

fn figure(record: FigureRecord, value: f64, document: Option<String>) -> Figure {
    Figure {
        quantity: Quantity { value, unit: record.unit, currency: record.currency },
        id: record.id,
        low: record.low,
        high: record.high,
        as_of: record.as_of,
        source: record.source,
        document,
        ahead: record.ahead,
        estimate: record.estimate,
        origin: record.origin,
        status: record.status,
        verdict: record.verdict,
        claim: record.claim,
        derivation: record.derive,
        cell: record.cell,
    }
}

/// The value, `None` if it waits for another figure, or what is wrong.
fn value_of(record: &FigureRecord, facts: &Facts) -> Result<Option<f64>, String> {
    match (record.value, &record.cell, &record.derive) {
        (Some(value), None, None) => Ok(Some(value)),
        (None, Some(cell), None) => cell_value(cell, &facts.tables).map(Some),
        (None, None, Some(derive)) => derived_value(record, derive, &facts.figures),
        _ => Err(format!("{:?} needs exactly one of value, cell and derive", record.id)),
    }
}

fn cell_value(cell: &Cell, tables: &BTreeMap<String, Table>) -> Result<f64, String> {
    let table = tables.get(&cell.table).ok_or_else(|| format!("unknown table {:?}", cell.table))?;
    for column in cell.row.keys().chain([&cell.column]) {
        if table.column_index(column).is_none() {
            return Err(format!("table {:?} has no column {column:?}", cell.table));
        }
    }
    let wanted: usize = cell.row.values().map(|pick| pick.values().len()).product();
    let rows = rows_of(cell, table);
    if rows.is_empty() {
        return Err(format!("no row of table {:?} has {:?}", cell.table, cell.row));
    }
    if rows.len() != wanted {
        return Err(format!("{} rows of table {:?} have {:?}, not {wanted}", rows.len(), cell.table, cell.row));
    }
    let mut sum = 0.0;
    for row in rows {
        let value = table.number(row, &cell.column);
        sum += value.ok_or_else(|| format!("column {:?} of table {:?} holds no number there", cell.column, cell.table))?;
    }
    Ok(sum * cell.scale.unwrap_or(1.0))
}

/// The rows that a cell picks.
fn rows_of<'t>(cell: &Cell, table: &'t Table) -> Vec<&'t Vec<String>> {
    let is_picked =
        |row: &&Vec<String>| cell.row.iter().all(|(column, pick)| pick.values().iter().any(|value| value == table.text(row, column)));
    table.rows.iter().filter(is_picked).collect()
}

fn derived_value(record: &FigureRecord, derivation: &Derivation, figures: &BTreeMap<String, Figure>) -> Result<Option<f64>, String> {
    let mut operands = Vec::new();
    for id in &derivation.of {
        match figures.get(id) {
            Some(figure) => operands.push(figure.quantity),
            None => return Ok(None),
        }
    }
    let [first, rest @ ..] = operands.as_slice() else {
        return Err(format!("{:?} is computed from nothing", record.id));
    };
    let alike = rest.iter().all(|other| other.unit == first.unit && other.currency == first.currency);
    let same_as_result = first.unit == record.unit && first.currency == record.currency;
    let mismatch = |what: &str| Err(format!("unit mismatch: {:?} {what}", record.id));
    let value = match (derivation.op, rest) {
        (Op::Ratio, [second]) => {
            let allowed = match record.unit {
                Unit::Ratio | Unit::Percent => alike,
                Unit::ExchangeRate => first.currency == Some(Currency::Usd) && second.currency == Some(Currency::Eur),
                _ => first.unit == record.unit && first.currency == record.currency && !second.unit.needs_currency(),
            };
            if !allowed || second.value == 0.0 {
                return mismatch("divides quantities that do not give its unit");
            }
            let factor = if record.unit == Unit::Percent { 100.0 } else { 1.0 };
            factor * first.value / second.value
        }
        (Op::Difference, [second]) if alike && same_as_result => first.value - second.value,
        (Op::Sum, _) if alike && same_as_result => operands.iter().map(|operand| operand.value).sum(),
        (Op::Mean, _) if alike && same_as_result => {
            let count = u32::try_from(operands.len()).unwrap_or(u32::MAX);
            operands.iter().map(|operand| operand.value).sum::<f64>() / f64::from(count)
        }
        (Op::Product, _) => {
            let moneys = operands.iter().filter(|operand| operand.unit.needs_currency()).count();
            let has_rate = operands.iter().any(|operand| operand.unit == Unit::ExchangeRate);
            // Euros times dollars for one euro are dollars.
            let currency = match operands.iter().find_map(|operand| operand.currency) {
                Some(Currency::Eur) if has_rate => Some(Currency::Usd),
                found if has_rate => return mismatch(&format!("multiplies {found:?} by dollars for one euro")),
                found => found,
            };
            if moneys > 1 || (record.unit.needs_currency() && currency != record.currency) {
                return mismatch("multiplies quantities that do not give its unit");
            }
            operands.iter().map(|operand| operand.value).product()
        }
        _ => return mismatch("combines quantities of different units or currencies"),
    };
    Ok(Some(value))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// What an operation on such quantities gives in a unit.
    fn derived(op: Op, of: &[Quantity], (unit, currency): (Unit, Option<Currency>)) -> Result<f64, String> {
        let record = |id: &str, unit: Unit, currency: Option<Currency>| -> FigureRecord {
            let mut fields = json!({"id": id, "unit": unit, "as_of": "2025", "source": "calc", "origin": "derived"});
            if let Some(currency) = currency {
                fields["currency"] = json!(currency);
            }
            serde_json::from_value(fields).expect("a record")
        };
        let name = |index: usize| format!("f{index}");
        let operand = |(index, quantity): (usize, &Quantity)| {
            let record = record(&name(index), quantity.unit, quantity.currency);
            (name(index), figure(record, quantity.value, None))
        };
        let figures = of.iter().enumerate().map(operand).collect();
        let derivation = Derivation { op, of: (0..of.len()).map(name).collect() };
        derived_value(&record("result", unit, currency), &derivation, &figures).map(|value| value.expect("every operand is known"))
    }

    const USD: Option<Currency> = Some(Currency::Usd);
    const EUR: Option<Currency> = Some(Currency::Eur);

    fn hours(value: f64) -> Quantity {
        Quantity::plain(value, Unit::Hours)
    }

    fn rate(value: f64) -> Quantity {
        Quantity::plain(value, Unit::ExchangeRate)
    }

    #[test]
    fn sums_means_and_differences_are_of_one_unit() {
        let of = [hours(7.0), hours(2.0), hours(3.0)];
        assert_eq!(derived(Op::Sum, &of, (Unit::Hours, None)), Ok(12.0));
        assert_eq!(derived(Op::Mean, &of, (Unit::Hours, None)), Ok(4.0));
        assert_eq!(derived(Op::Difference, &of[..2], (Unit::Hours, None)), Ok(5.0));
        assert_eq!(derived(Op::Difference, &[of[1], of[0]], (Unit::Hours, None)), Ok(-5.0));
        let days = Quantity::plain(1.0, Unit::Days);
        let (dollars, euros) = (Quantity::money(1.0, Currency::Usd), Quantity::money(1.0, Currency::Eur));
        for op in [Op::Sum, Op::Mean, Op::Difference] {
            assert!(derived(op, &[of[0], days], (Unit::Hours, None)).is_err(), "{op:?} of two units");
            assert!(derived(op, &of[..2], (Unit::Days, None)).is_err(), "{op:?} in another unit");
            assert!(derived(op, &[dollars, euros], (Unit::Money, USD)).is_err(), "{op:?} of two currencies");
        }
        assert!(derived(Op::Difference, &of, (Unit::Hours, None)).is_err(), "a difference of three");
    }

    #[test]
    fn products_keep_track_of_money() {
        let price = Quantity { value: 2.0, unit: Unit::MoneyPerHour, currency: USD };
        assert_eq!(derived(Op::Product, &[hours(3.0), price], (Unit::Money, USD)), Ok(6.0));
        assert_eq!(derived(Op::Product, &[Quantity::money(10.0, Currency::Eur), rate(1.1)], (Unit::Money, USD)), Ok(11.0));
        assert!(derived(Op::Product, &[Quantity::money(10.0, Currency::Eur), rate(1.1)], (Unit::Money, EUR)).is_err());
        assert!(derived(Op::Product, &[Quantity::money(10.0, Currency::Usd), rate(1.1)], (Unit::Money, USD)).is_err());
        assert!(derived(Op::Product, &[price, Quantity::money(1.0, Currency::Usd)], (Unit::Money, USD)).is_err(), "money times money");
    }

    #[test]
    fn ratios_are_of_what_is_alike() {
        let of = [hours(3.0), hours(4.0)];
        assert_eq!(derived(Op::Ratio, &of, (Unit::Ratio, None)), Ok(0.75));
        assert_eq!(derived(Op::Ratio, &of, (Unit::Percent, None)), Ok(75.0));
        assert_eq!(derived(Op::Ratio, &[Quantity::money(6.0, Currency::Usd), hours(3.0)], (Unit::Money, USD)), Ok(2.0));
        let two = [Quantity::money(6.0, Currency::Usd), Quantity::money(5.0, Currency::Eur)];
        assert_eq!(derived(Op::Ratio, &two, (Unit::ExchangeRate, None)), Ok(1.2));
        assert!(derived(Op::Ratio, &two, (Unit::Ratio, None)).is_err(), "dollars over euros");
        assert!(derived(Op::Ratio, &[hours(3.0), hours(0.0)], (Unit::Ratio, None)).is_err(), "by nothing");
    }
}
