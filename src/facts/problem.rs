//! A fault in a data or content file: where it is, what is wrong, what would be right.

use core::fmt;

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

/// The text of a file, which finds the line of an entry or of one of its fields.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    pub(crate) file: String,
    pub(crate) text: String,
}

impl Document {
    /// A fault of the entry `id`, at its `field` if that is written in the entry.
    pub(crate) fn problem(&self, id: &str, field: &str, what: String, remedy: &str) -> Problem {
        let line = self.line_of(id, field);
        Problem { file: self.file.clone(), line, what, remedy: remedy.to_owned() }
    }

    /// The line of the second entry `id`, for duplicates.
    pub(crate) fn line_of_repeat(&self, id: &str) -> usize {
        let entry = format!("\"id\": {}", quoted(id));
        self.numbered().filter(|(_, line)| line.contains(&entry)).nth(1).map_or(1, |(number, _)| number)
    }

    fn line_of(&self, id: &str, field: &str) -> usize {
        let entry = format!("\"id\": {}", quoted(id));
        let Some((start, _)) = self.numbered().find(|(_, line)| line.contains(&entry)) else {
            return 1;
        };
        let name = format!("\"{field}\":");
        self.numbered()
            .skip(start)
            .take_while(|(_, line)| !line.contains("\"id\":"))
            .find(|(_, line)| line.contains(&name))
            .map_or(start, |(number, _)| number)
    }

    fn numbered(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }
}

fn quoted(id: &str) -> String {
    format!("\"{id}\"")
}
