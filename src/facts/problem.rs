//! A fault in a data or content file: where it is, what is wrong, what would be right.

use core::fmt;
use std::collections::BTreeMap;

use jsonc_parser::{
    CollectOptions, ParseOptions,
    ast::Value,
    common::{Range, Ranged as _},
    parse_to_ast,
};

/// One fault, shown as `file:line: what; remedy`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path of the file, relative to the project.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What would be right.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}; {}", self.file, self.line, self.what, self.remedy)
    }
}

/// A file of data, which knows the line of everything that JSON says in it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Document {
    pub(crate) file: String,
    pub(crate) text: String,
    /// Lines of fields and items, by their JSON pointers; an entry's is that of its id.
    lines: BTreeMap<String, usize>,
    /// Ids of entries with their JSON pointers, in the order of the file.
    entries: Vec<(String, String)>,
}

impl Document {
    pub(crate) fn new(file: String, text: String) -> Self {
        let mut document = Self { file, text, ..Self::default() };
        // What is no JSON has the lines of its own faults.
        if let Ok(parsed) = parse_to_ast(&document.text.clone(), &CollectOptions::default(), &ParseOptions::default())
            && let Some(value) = &parsed.value
        {
            let starts: Vec<usize> = document.text.match_indices('\n').map(|(at, _)| at).collect();
            document.walk(value, String::new(), &|range| starts.partition_point(|end| *end < range.start) + 1);
        }
        document
    }

    fn walk(&mut self, value: &Value<'_>, pointer: String, line_of: &dyn Fn(Range) -> usize) {
        match value {
            Value::Object(object) => {
                if let Some(id) = object.get("id").and_then(|property| property.value.as_string_lit()) {
                    self.lines.insert(pointer.clone(), line_of(id.range));
                    self.entries.push((id.value.to_string(), pointer.clone()));
                }
                for property in &object.properties {
                    let of = format!("{pointer}/{}", property.name.as_str());
                    self.lines.insert(of.clone(), line_of(property.range));
                    self.walk(&property.value, of, line_of);
                }
            }
            Value::Array(array) => {
                for (index, item) in array.elements.iter().enumerate() {
                    let of = format!("{pointer}/{index}");
                    self.lines.insert(of.clone(), line_of(item.range()));
                    self.walk(item, of, line_of);
                }
            }
            _ => {}
        }
    }

    /// A fault of the entry `id`, at its `field` (`as_of`, `derive/of/1`), or at the nearest of what is written around it.
    pub(crate) fn problem(&self, id: &str, field: &str, what: String, remedy: &str) -> Problem {
        let entry = self.entries.iter().find(|(of, _)| of == id);
        self.problem_at(&entry.map_or_else(String::new, |(_, pointer)| format!("{pointer}/{field}")), what, remedy)
    }

    /// A fault at a JSON pointer, or at the nearest of what is written around it.
    pub(crate) fn problem_at(&self, pointer: &str, what: String, remedy: &str) -> Problem {
        let mut around = core::iter::successors(Some(pointer), |pointer| pointer.rsplit_once('/').map(|(around, _)| around));
        let line = around.find_map(|pointer| self.lines.get(pointer)).copied().unwrap_or(1);
        Problem { file: self.file.clone(), line, what, remedy: remedy.to_owned() }
    }

    /// A fault of the second entry `id`, for duplicates.
    pub(crate) fn problem_of_repeat(&self, id: &str, what: String, remedy: &str) -> Problem {
        let repeat = self.entries.iter().filter(|(of, _)| of == id).nth(1);
        self.problem_at(repeat.map_or("", |(_, pointer)| pointer), what, remedy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_has_its_own_line() {
        let text = "{\n  \"list\": [\n    {\"id\": \"a\", \"unit\": 1,\n     \"deep\": {\n       \"of\": [\"x\",\n         \"y\"]}},\n    {\n      \"unit\": 2,\n      \"id\": \"b\"\n    },\n    {\"id\": \"b\"}\n  ]\n}\n";
        let document = Document::new("f.json".to_owned(), text.to_owned());
        let line = |id: &str, field: &str| document.problem(id, field, String::new(), "").line;
        assert_eq!(
            [line("a", "id"), line("a", "unit"), line("a", "deep"), line("a", "deep/of/0"), line("a", "deep/of/1")],
            [3, 3, 4, 5, 6]
        );
        // A field stands before the id as well as after it; one that is missing is a fault of its entry.
        assert_eq!([line("b", "unit"), line("b", "id"), line("b", "missing"), line("none", "unit")], [8, 9, 9, 1]);
        assert_eq!(document.problem_of_repeat("b", String::new(), "").line, 11);
        assert_eq!(document.problem_at("/list/1/unit/no", String::new(), "").line, 8);
        assert_eq!(Document::new("f.csv".to_owned(), "a,b\n".to_owned()).problem_at("/a", String::new(), "").line, 1);
    }
}
