//! Everything a reader sees, natively: the Fluent messages of `content/<lang>/`, checked against the facts.

use core::panic::Location;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Arc, Mutex},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use crate::{
    facts::{Facts, PartialDate, Problem},
    model::math::to_f64,
    text::{
        Phrases, Style,
        compile::compile,
        date, distance,
        folder::{Folder, language_codes, same_keys},
        typography::set_spaces,
    },
};

/// Marks a figure inside a message; private-use characters, never in prose.
const FIGURE_START: char = '\u{e000}';
const FIGURE_TEXT: char = '\u{e001}';
const FIGURE_END: char = '\u{e002}';

/// Every language of the product, with the facts they speak of.
pub struct Library {
    facts: Arc<Facts>,
    languages: Vec<Arc<Words>>,
}

impl Library {
    /// Loads and validates facts and content of the project at `root`.
    ///
    /// # Errors
    /// Every fault found, with file, line and remedy.
    pub fn open(root: &Path) -> Result<Self, Vec<Problem>> {
        let facts = Arc::new(Facts::load(root)?);
        let mut problems = Vec::new();
        let mut folders = Vec::new();
        for lang in language_codes(root)? {
            folders.push(Folder::read(root, &lang, &mut problems));
        }
        same_keys(&folders, &mut problems);
        for folder in &folders {
            folder.check(&facts, &mut problems);
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut languages = Vec::new();
        for folder in folders {
            match Words::new(folder, &facts) {
                Ok(words) => languages.push(Arc::new(words)),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() { Ok(Self { facts, languages }) } else { Err(problems) }
    }

    /// The facts.
    #[must_use]
    pub fn facts(&self) -> &Arc<Facts> {
        &self.facts
    }

    /// What was asked for so far, of facts and words, and is not there or not what it should be.
    #[must_use]
    pub fn faults(&self) -> Vec<Problem> {
        let missing = self.languages.iter().flat_map(|words| words.missing());
        self.facts.faults().into_iter().chain(missing).collect()
    }

    /// The languages, in the order of their codes, French first.
    #[must_use]
    pub fn languages(&self) -> &[Arc<Words>] {
        &self.languages
    }
}

/// The words of one language.
pub struct Words {
    folder: Folder,
    bundle: FluentBundle<FluentResource>,
    phrases: Phrases,
    missing: Mutex<BTreeSet<Problem>>,
}

impl Words {
    /// Folder name of the language, a BCP 47 code.
    #[must_use]
    pub fn lang(&self) -> &str {
        &self.folder.lang
    }

    /// The live phrases.
    #[must_use]
    pub fn phrases(&self) -> &Phrases {
        &self.phrases
    }

    /// The method of a scene in this language, as Markdown, if it is translated.
    #[must_use]
    pub fn method(&self, slug: &str) -> Option<&str> {
        self.folder.methods.get(slug).map(String::as_str)
    }

    /// The message `key` (or `key.attribute`) as plain text.
    #[must_use]
    #[track_caller]
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// The message `key` as plain text, with its blanks filled in.
    #[must_use]
    #[track_caller]
    pub fn text_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        render_figures(&self.message(key, args), |_, shown| shown.to_owned())
    }

    /// The message `key` as HTML, its blanks filled in by HTML, its figures linked to where `place` says they are explained.
    #[must_use]
    #[track_caller]
    pub fn html(&self, key: &str, args: &[(&str, &str)], place: &dyn Fn(&str) -> String) -> String {
        render_figures(&self.message(key, args), |id, shown| format!("<a class=\"figure-link\" href=\"{}\">{shown}</a>", place(id)))
    }

    /// True if there is a message `key` (or `key.attribute`).
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// Ids of the figures that the message `key` refers to.
    #[must_use]
    #[track_caller]
    pub fn figures_in(&self, key: &str) -> Vec<String> {
        let mut ids = Vec::new();
        render_figures(&self.message(key, &[]), |id, shown| {
            ids.push(id.to_owned());
            shown.to_owned()
        });
        ids
    }

    /// What follows `prefix` in the keys of messages that begin with it.
    #[must_use]
    pub fn keys_after(&self, prefix: &str) -> Vec<String> {
        self.folder.messages().filter_map(|key| key.strip_prefix(prefix)).map(str::to_owned).collect()
    }

    /// Words of the data, with the spaces that the language asks for, and apostrophes.
    #[must_use]
    pub fn typeset(&self, text: &str) -> String {
        set_spaces(self.lang(), &text.replace('\'', "’"))
    }

    /// `date` in words, to the precision that is known.
    #[must_use]
    pub fn date(&self, date: &PartialDate) -> String {
        date::in_words(&self.phrases.lang, date)
    }

    /// Messages that were asked for and do not exist, or could not be said.
    #[must_use]
    pub fn missing(&self) -> Vec<Problem> {
        self.missing.lock().map(|missing| missing.iter().cloned().collect()).unwrap_or_default()
    }

    /// Notes what stands for missing phrases in a text that is ready to be shown: see [`Phrases::get`].
    pub fn note_missing_in(&self, shown: &str) {
        for key in shown.split('‹').skip(1).filter_map(|rest| Some(rest.split_once('›')?.0)) {
            // Else a quotation within a quotation.
            if key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.')) {
                self.note_missing(key, "write it, or mend the key that asks for it");
            }
        }
    }

    /// Shown beside the key that is nearest to it: there it has to be written, or that one was meant.
    fn note_missing(&self, key: &str, remedy: &str) {
        let nearest = self.folder.keys().min_by_key(|known| distance(known, key)).unwrap_or_default();
        let what = format!("the message {key:?} is asked for and missing; the nearest is {nearest:?}");
        self.note(self.folder.problem(nearest, &what, remedy));
    }

    fn note(&self, problem: Problem) {
        if let Ok(mut missing) = self.missing.lock() {
            missing.insert(problem);
        }
    }

    fn new(folder: Folder, facts: &Arc<Facts>) -> Result<Self, Problem> {
        let entries =
            compile(&folder.live_patterns()).map_err(|(key, what)| folder.problem(&key, &what, "write it as the other live phrases"))?;
        let locale = entries.get("language-locale").map_or_else(
            || folder.lang.clone(),
            |parts| Phrases { lang: String::new(), entries: BTreeMap::from([(String::new(), parts.clone())]) }.get(""),
        );
        let phrases = Phrases { lang: locale, entries };
        let langid: LanguageIdentifier = folder
            .lang
            .parse()
            .map_err(|_| folder.problem("", &format!("{:?} is not a language code", folder.lang), "name the folder with a BCP 47 code"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![langid]);
        bundle.set_use_isolating(false);
        for file in &folder.files {
            // Duplicate keys and parse errors were reported by `Folder::read`.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(file.text.clone());
            bundle.add_resource_overriding(resource);
        }
        let shown = shown_figures(facts, &phrases);
        let claims = facts.claims.iter().filter(|claim| claim.is_claim).count();
        let claims = phrases.number(to_f64(claims));
        let dates = phrases.lang.clone();
        let functions = [
            bundle.add_function("FIGURE", move |positional, named| figure(&shown, positional, named)),
            bundle.add_function("CLAIMS", move |_, _| FluentValue::from(claims.clone())),
            bundle.add_function("DATE", move |positional, _| date_value(&dates, positional)),
        ];
        debug_assert!(functions.iter().all(Result::is_ok), "each function is added once");
        Ok(Self { folder, bundle, phrases, missing: Mutex::default() })
    }

    #[track_caller]
    fn message(&self, key: &str, args: &[(&str, &str)]) -> String {
        let asker = Location::caller();
        let Some(pattern) = self.pattern(key) else {
            self.note_missing(key, &format!("write it, or mend the key in {}:{}, which asks for it", asker.file(), asker.line()));
            return format!("‹{key}›");
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            // A count decides a case such as [0], as it does in the browser; what is written with spaces or signs is words.
            let is_count = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
            values.set(*name, if is_count { FluentValue::try_number(value) } else { FluentValue::from(*value) });
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        for error in errors {
            let remedy = format!("fill its blanks in {}:{}, or take them out", asker.file(), asker.line());
            self.note(self.folder.problem(key, &format!("{key:?} cannot be said: {error}"), &remedy));
        }
        text
    }

    fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id)?;
        match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        }
    }
}

/// Short and long text of every figure.
fn shown_figures(facts: &Facts, phrases: &Phrases) -> BTreeMap<String, (String, String)> {
    let show = |id: &String, style| facts.figures.get(id).map(|figure| phrases.figure(figure, style));
    facts.figures.keys().filter_map(|id| Some((id.clone(), (show(id, Style::Short)?, show(id, Style::Long)?)))).collect()
}

fn figure<'a>(shown: &BTreeMap<String, (String, String)>, positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::String(id)) = positional.first() else {
        return FluentValue::Error;
    };
    let Some((short, long)) = shown.get(id.as_ref()) else {
        return FluentValue::Error;
    };
    let is_long = matches!(named.get("style"), Some(FluentValue::String(style)) if style == "long");
    let text = if is_long { long } else { short };
    FluentValue::from(format!("{FIGURE_START}{id}{FIGURE_TEXT}{text}{FIGURE_END}"))
}

fn date_value<'a>(lang: &str, positional: &[FluentValue<'a>]) -> FluentValue<'a> {
    let Some(FluentValue::String(text)) = positional.first() else {
        return FluentValue::Error;
    };
    PartialDate::try_from(text.clone().into_owned()).map_or(FluentValue::Error, |date| FluentValue::from(date::in_words(lang, &date)))
}

fn render_figures(text: &str, mut show: impl FnMut(&str, &str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(FIGURE_START) {
        out.push_str(before);
        let (marked, tail) = after.split_once(FIGURE_END).unwrap_or((after, ""));
        let (id, shown) = marked.split_once(FIGURE_TEXT).unwrap_or((marked, marked));
        out.push_str(&show(id, shown));
        rest = tail;
    }
    out.push_str(rest);
    out
}
