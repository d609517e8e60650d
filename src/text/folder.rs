//! The Fluent files of one language, and what is checked in them before anything is rendered.

use std::{collections::BTreeMap, fs, path::Path};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use crate::{
    facts::{Facts, PartialDate, Problem},
    text::{lint, typography},
};

/// Codes of the languages, the folders of `content/`: French first, then by code.
pub(crate) fn language_codes(root: &Path) -> Result<Vec<String>, Vec<Problem>> {
    let problem = |what: String| Problem {
        file: "content".to_owned(),
        line: 1,
        what,
        remedy: "keep one folder a language in content/, such as content/fr".to_owned(),
    };
    let entries = fs::read_dir(root.join("content")).map_err(|error| vec![problem(format!("cannot be read: {error}"))])?;
    let mut codes: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    codes.sort_by_key(|code| (code != "fr", code.clone()));
    if codes.is_empty() { Err(vec![problem("holds no language".to_owned())]) } else { Ok(codes) }
}

/// True if a file's name ends with this extension.
fn is_a(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == extension)
}

/// Every key of one language must stand in all.
pub(crate) fn same_keys(folders: &[Folder], problems: &mut Vec<Problem>) {
    for one in folders {
        for other in folders {
            for (key, file) in &one.keys {
                if !other.keys.contains_key(key) {
                    let what = format!("{key:?} has no translation in content/{}/{file}", other.lang);
                    problems.push(one.problem(key, &what, "translate it there, or take it out here"));
                }
            }
        }
    }
}

/// One `.ftl` file.
pub(crate) struct File {
    name: String,
    /// The text as written, to find lines.
    written: String,
    /// The text with its spaces set.
    pub(crate) text: String,
}

/// The files of one language.
pub(crate) struct Folder {
    pub(crate) lang: String,
    /// The translated method of a scene, as Markdown, by its slug.
    pub(crate) methods: BTreeMap<String, String>,
    pub(crate) files: Vec<File>,
    /// File of each key (`message` or `message.attribute`).
    keys: BTreeMap<String, String>,
    patterns: BTreeMap<String, Pattern<String>>,
}

impl Folder {
    pub(crate) fn read(root: &Path, lang: &str, problems: &mut Vec<Problem>) -> Self {
        let mut folder =
            Self { lang: lang.to_owned(), methods: BTreeMap::new(), files: Vec::new(), keys: BTreeMap::new(), patterns: BTreeMap::new() };
        let dir = root.join("content").join(lang);
        let mut names: Vec<String> = fs::read_dir(&dir)
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| is_a(name, "ftl") || is_a(name, "md"))
            .collect();
        names.sort();
        for name in names {
            match fs::read_to_string(dir.join(&name)) {
                Ok(written) if is_a(&name, "md") => {
                    folder.methods.insert(name.trim_end_matches(".md").to_owned(), typography::set_spaces(lang, &written));
                }
                Ok(written) => folder.add(name, written, problems),
                Err(error) => problems.push(Problem {
                    file: format!("content/{lang}/{name}"),
                    line: 1,
                    what: format!("cannot be read: {error}"),
                    remedy: "save it as UTF-8 text".to_owned(),
                }),
            }
        }
        folder
    }

    /// Keys of the messages and of their attributes.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.keys().map(String::as_str)
    }

    /// Keys of the messages, without those of their attributes.
    pub(crate) fn messages(&self) -> impl Iterator<Item = &str> {
        self.keys().filter(|key| !key.contains('.'))
    }

    fn add(&mut self, name: String, written: String, problems: &mut Vec<Problem>) {
        let text = typography::set_spaces(&self.lang, &written);
        let shown = format!("content/{}/{name}", self.lang);
        let resource = match parser::parse(text.clone()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = text.get(..error.pos.start).map_or(1, |before| before.matches('\n').count() + 1);
                    problems.push(Problem {
                        file: shown.clone(),
                        line,
                        what: format!("is not Fluent: {}", error.kind),
                        remedy: "write `key = text`, with continuation lines indented".to_owned(),
                    });
                }
                resource
            }
        };
        self.files.push(File { name: name.clone(), written, text });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let mut found = Vec::new();
            found.extend(message.value.map(|value| (id.clone(), value)));
            for attribute in message.attributes {
                found.push((format!("{id}.{}", attribute.id.name), attribute.value));
            }
            for (key, pattern) in found {
                if self.patterns.insert(key.clone(), pattern).is_some() {
                    problems.push(Problem {
                        file: shown.clone(),
                        line: last_line(self.files.last(), &id),
                        what: format!("duplicate id {key:?}"),
                        remedy: "give each message a key of its own".to_owned(),
                    });
                }
                self.keys.insert(key, name.clone());
            }
        }
    }

    /// Numbers typed in prose, in digits or in words, and references to figures and claims that do not exist.
    pub(crate) fn check(&self, facts: &Facts, problems: &mut Vec<Problem>) {
        for (key, pattern) in &self.patterns {
            visit(pattern, &mut |element| match element {
                Seen::Text(text, written) => {
                    // Locale codes and file names hold digits that are not numbers.
                    if let Some(number) = lint::typed_number(text) {
                        let what = format!("{key:?} types the number {number:?} in prose");
                        let remedy = "refer to a figure: { FIGURE(\"id\") }, or { DATE(\"2025-01-20\") }";
                        problems.push(self.problem_at(key, number, &what, remedy));
                    }
                    if let Some(number) = written.then(|| lint::written_number(&self.lang, text)).flatten() {
                        let what = format!("{key:?} writes the number {number:?} in words");
                        let remedy = "refer to a figure: { FIGURE(\"id\") }; in a definition or an example, write { \"ten\" } times";
                        let last = number.rsplit(' ').next().unwrap_or_default();
                        problems.push(self.problem_at(key, last, &what, remedy));
                    }
                }
                Seen::Call(name, first) => {
                    if name == "FIGURE" && !facts.figures.contains_key(first) {
                        let what = format!("{key:?} refers to the unknown figure {first:?}");
                        problems.push(self.problem_at(key, first, &what, "name a figure of figures.json, or a claim that holds a number"));
                    }
                    if name == "DATE" && PartialDate::try_from(first.to_owned()).is_err() {
                        let what = format!("{key:?} has the bad date {first:?}");
                        problems.push(self.problem_at(key, first, &what, "write it as 2025, 2025-02 or 2025-02-08"));
                    }
                }
            });
        }
    }

    pub(crate) fn live_patterns(&self) -> BTreeMap<String, Pattern<String>> {
        self.patterns
            .iter()
            .filter(|(key, _)| self.keys.get(*key).is_some_and(|file| file.ends_with(".live.ftl")))
            .map(|(key, pattern)| (key.clone(), pattern.clone()))
            .collect()
    }

    /// A fault of the message `key`, at its first line.
    pub(crate) fn problem(&self, key: &str, what: &str, remedy: &str) -> Problem {
        self.problem_at(key, "", what, remedy)
    }

    /// A fault of the message `key`, at the first of its lines that holds `words`.
    fn problem_at(&self, key: &str, words: &str, what: &str, remedy: &str) -> Problem {
        let name = self.keys.get(key).cloned().unwrap_or_default();
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let line = self.files.iter().find(|file| file.name == name).map_or(0, |file| {
            let lines: Vec<&str> = file.written.lines().collect();
            let from = |at: usize, wanted: &dyn Fn(&str) -> bool| {
                let rest = lines.get(at..).unwrap_or_default();
                rest.iter().position(|line| wanted(line)).map_or(at, |offset| at + offset)
            };
            let message = from(0, &|line| starts(line, id));
            let start = attribute.map_or(message, |attribute| from(message, &|line| starts(line.trim_start(), &format!(".{attribute}"))));
            from(start, &|line| line.contains(words))
        });
        Problem { file: format!("content/{}/{name}", self.lang), line: line + 1, what: what.to_owned(), remedy: remedy.to_owned() }
    }
}

/// True if a line begins the message or the attribute `name`.
fn starts(line: &str, name: &str) -> bool {
    line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// The last line of a file that begins a message.
fn last_line(file: Option<&File>, id: &str) -> usize {
    file.map_or(1, |file| file.written.lines().enumerate().filter(|(_, line)| starts(line, id)).last().map_or(1, |(index, _)| index + 1))
}

enum Seen<'a> {
    /// A text, and whether it is prose: what stands as a literal is a name, a definition or an example.
    Text(&'a str, bool),
    Call(&'a str, &'a str),
}

/// Walks the texts and the function calls of a pattern.
fn visit(pattern: &Pattern<String>, see: &mut dyn FnMut(Seen<'_>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => see(Seen::Text(value, true)),
            PatternElement::Placeable { expression } => visit_expression(expression, see),
        }
    }
}

fn visit_expression(expression: &Expression<String>, see: &mut dyn FnMut(Seen<'_>)) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                visit(&variant.value, see);
            }
        }
        Expression::Inline(InlineExpression::FunctionReference { id, arguments }) => {
            let first = match arguments.positional.first() {
                Some(InlineExpression::StringLiteral { value }) => value.as_str(),
                _ => "",
            };
            see(Seen::Call(&id.name, first));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => visit_expression(expression, see),
        // A number that is part of a name stands as a literal: Apache { "2.0" }.
        Expression::Inline(InlineExpression::StringLiteral { value }) if !lint::is_version(value) => see(Seen::Text(value, false)),
        Expression::Inline(InlineExpression::NumberLiteral { value }) => see(Seen::Text(value, false)),
        Expression::Inline(_) => {}
    }
}
