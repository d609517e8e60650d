//! Reads `public/data/`, checks every file against its JSON Schema, and resolves every figure.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::facts::{
    Claim, Figure, FigureRecord, Source, Table, TableRecord,
    derive::resolve_figures,
    problem::{Document, Problem},
    question::{Question, questions},
    validate,
};

/// Folder of the published data, relative to the project.
pub(crate) const DATA_DIR: &str = "public/data";

/// The JSON files, each with its schema, in loading order.
pub const DATA_SCHEMAS: [(&str, &str); 4] = [
    ("sources", "schema/sources.schema.json"),
    ("tables", "schema/tables.schema.json"),
    ("claims", "schema/claims.schema.json"),
    ("figures", "schema/figures.schema.json"),
];

/// Every fact of the product, validated.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Sources by id.
    pub sources: BTreeMap<String, Source>,
    /// Claims, in the order of the inventory.
    pub claims: Vec<Claim>,
    /// Figures by id, the claims' numbers among them.
    pub figures: BTreeMap<String, Figure>,
    /// Tables by id.
    pub tables: BTreeMap<String, Table>,
    /// The questions on which the texts can be compared, in their order.
    pub questions: Vec<Question>,
    /// The files, for the lines of what is said to be wrong in them.
    pub(crate) documents: Arc<Documents>,
    /// What was asked for and is not there, or is not what was asked for.
    pub(crate) faults: Arc<Mutex<BTreeSet<Problem>>>,
}

impl Facts {
    /// Reads and validates `public/data/` of the project at `root`.
    ///
    /// # Errors
    /// Every fault found, with file, line and remedy.
    pub fn load(root: &Path) -> Result<Self, Vec<Problem>> {
        let reader = Reader { dir: root.join(DATA_DIR) };
        let mut problems = Vec::new();
        let mut read = |name: &str, schema: &str| match reader.document(name, schema) {
            Ok(found) => Some(found),
            Err(found) => {
                problems.extend(found);
                None
            }
        };
        let [sources, tables, claims, figures] = DATA_SCHEMAS.map(|(name, schema)| read(name, schema));
        let (Some(sources), Some(tables), Some(claims), Some(figures)) = (sources, tables, claims, figures) else {
            return Err(problems);
        };
        let documents = Documents { sources: sources.0, tables: tables.0, claims: claims.0, figures: figures.0 };
        let source_list: Vec<Source> = entries(&documents.sources, sources.1, &mut problems);
        let table_list: Vec<TableRecord> = entries(&documents.tables, tables.1, &mut problems);
        let claim_list: Vec<Claim> = entries(&documents.claims, claims.1, &mut problems);
        let figure_list: Vec<FigureRecord> = entries(&documents.figures, figures.1, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        problems.extend(validate::records(&documents, &source_list, &table_list, &claim_list, &figure_list));

        let mut facts = Self {
            sources: source_list.into_iter().map(|source| (source.id.clone(), source)).collect(),
            claims: claim_list,
            ..Self::default()
        };
        for record in table_list {
            match reader.table(&documents.tables, record) {
                Ok(table) => drop(facts.tables.insert(table.record.id.clone(), table)),
                Err(found) => problems.extend(found),
            }
        }
        problems.extend(resolve_figures(&documents, figure_list, &mut facts));
        problems.extend(validate::provenance(&documents, &facts));
        // Figures that could not be had would be missed once more.
        if problems.is_empty() {
            problems.extend(validate::references(&facts));
            let (found, faults) = questions(&facts);
            facts.questions = found;
            problems.extend(faults);
        }
        facts.documents = Arc::new(documents);
        if problems.is_empty() { Ok(facts) } else { Err(problems) }
    }
}

/// The four JSON files, kept to find the lines of their entries.
#[derive(Debug, Default)]
pub(crate) struct Documents {
    pub(crate) sources: Document,
    pub(crate) tables: Document,
    pub(crate) claims: Document,
    pub(crate) figures: Document,
}

impl Documents {
    /// A fault of a figure, in `quantity/<field>` of the claims if it is a claim's number.
    pub(crate) fn of_figure(&self, figure: &Figure, field: &str, what: String, remedy: &str) -> Problem {
        if figure.claim.as_ref() == Some(&figure.id) {
            self.claims.problem(&figure.id, &format!("quantity/{field}"), what, remedy)
        } else {
            self.figures.problem(&figure.id, field, what, remedy)
        }
    }
}

struct Reader {
    dir: PathBuf,
}

impl Reader {
    /// Reads `<name>.json`, checks it against its schema, and hands back its list of entries.
    fn document(&self, name: &str, schema: &str) -> Result<(Document, Vec<Value>), Vec<Problem>> {
        let file = format!("{name}.json");
        let document = self.read(&file).map_err(|problem| vec![problem])?;
        let value = parse(&document).map_err(|problem| vec![problem])?;
        let problems = self.against_schema(&document, schema, &value)?;
        if !problems.is_empty() {
            return Err(problems);
        }
        let list = value.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
        Ok((document, list))
    }

    /// Reads the CSV file of a table and checks every row against the table's schema.
    fn table(&self, tables: &Document, record: TableRecord) -> Result<Table, Vec<Problem>> {
        let document = self.read(&record.file).map_err(|problem| vec![problem])?;
        let mut reader = csv::Reader::from_reader(document.text.as_bytes());
        let header: Vec<String> = match reader.headers() {
            Ok(header) => header.iter().map(str::to_owned).collect(),
            Err(error) => return Err(vec![csv_problem(&document, 1, &error.to_string())]),
        };
        let expected: Vec<&str> = record.columns.iter().map(|column| column.name.as_str()).collect();
        if header != expected {
            let what = format!("the columns of {} are {header:?}, but it is described with {expected:?}", record.file);
            return Err(vec![tables.problem(&record.id, "columns", what, "describe the columns of the file, in order")]);
        }
        let schema = format!("schema/tables/{}.schema.json", record.id);
        let validator = self.validator(&schema).map_err(|problem| vec![problem])?;
        let mut problems = Vec::new();
        let mut rows = Vec::new();
        let mut lines = Vec::new();
        for row in reader.records() {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    let line = error.position().map_or(1, csv::Position::line);
                    problems.push(csv_problem(&document, line, &error.to_string()));
                    continue;
                }
            };
            let line = row.position().map_or(1, csv::Position::line);
            let cells: Vec<String> = row.iter().map(str::to_owned).collect();
            let (object, faults) = validate::row(&record, &cells);
            problems.extend(faults.iter().map(|fault| csv_problem(&document, line, fault)));
            for error in validator.iter_errors(&object) {
                let what = format!("{error} (column {})", error.instance_path());
                problems.push(csv_problem(&document, line, &what));
            }
            rows.push(cells);
            lines.push(usize::try_from(line).unwrap_or(usize::MAX));
        }
        if problems.is_empty() { Ok(Table { record, rows, lines }) } else { Err(problems) }
    }

    fn read(&self, file: &str) -> Result<Document, Problem> {
        let path = self.dir.join(file);
        let shown = format!("{DATA_DIR}/{file}");
        match fs::read_to_string(&path) {
            Ok(text) => Ok(Document::new(shown, text)),
            Err(error) => Err(Problem {
                file: shown,
                line: 1,
                what: format!("cannot be read: {error}"),
                remedy: "restore the file, or take it out of the file that names it".to_owned(),
            }),
        }
    }

    fn validator(&self, schema: &str) -> Result<jsonschema::Validator, Problem> {
        let document = self.read(schema)?;
        let value = parse(&document)?;
        jsonschema::validator_for(&value).map_err(|error| Problem {
            file: document.file,
            line: 1,
            what: format!("is not a JSON Schema: {error}"),
            remedy: "write it in JSON Schema 2020-12".to_owned(),
        })
    }

    fn against_schema(&self, document: &Document, schema: &str, value: &Value) -> Result<Vec<Problem>, Vec<Problem>> {
        let validator = self.validator(schema).map_err(|problem| vec![problem])?;
        let remedy = format!("write what {DATA_DIR}/{schema} asks for");
        let problem_at = |pointer: &str, what: String| {
            let field = pointer.rsplit('/').next().unwrap_or_default();
            let what = what.replace("False schema does not allow", &format!("{field:?} is not allowed here, with"));
            document.problem_at(pointer, what, &remedy)
        };
        Ok(validator.iter_errors(value).map(|error| problem_at(error.instance_path().as_str(), error.to_string())).collect())
    }
}

fn parse(document: &Document) -> Result<Value, Problem> {
    serde_json::from_str(&document.text).map_err(|error| Problem {
        file: document.file.clone(),
        line: error.line(),
        what: format!("is not JSON: {error}"),
        remedy: "check commas, quotes and brackets near this line".to_owned(),
    })
}

fn entries<T: DeserializeOwned>(document: &Document, list: Vec<Value>, problems: &mut Vec<Problem>) -> Vec<T> {
    let mut found = Vec::with_capacity(list.len());
    for value in list {
        let id = value.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        match serde_path_to_error::deserialize(value) {
            Ok(entry) => found.push(entry),
            Err(error) => {
                // As `quantity.as_of`, the fields on the way to the fault.
                let field = error.path().to_string().replace('.', "/");
                problems.push(document.problem(&id, &field, error.into_inner().to_string(), "write what its schema asks for"));
            }
        }
    }
    found
}

fn csv_problem(document: &Document, line: u64, what: &str) -> Problem {
    Problem {
        file: document.file.clone(),
        line: usize::try_from(line).unwrap_or(usize::MAX),
        what: what.to_owned(),
        remedy: "write the cell as tables.json and its schema describe it".to_owned(),
    }
}
