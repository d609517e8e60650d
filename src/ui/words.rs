//! What a static component needs to know of the page it stands in, natively.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use leptos::prelude::*;

use crate::{
    facts::{Facts, Figure, Unit},
    text::{Style, Words},
};

/// The page being rendered. Remembers which figures and sources it showed, for its register.
#[derive(Clone)]
pub struct PageContext {
    /// Words of the page's language.
    pub words: Arc<Words>,
    /// The facts.
    pub facts: Arc<Facts>,
    /// Where the page stands and what stands beside it.
    pub place: Place,
    shown: Arc<Mutex<Shown>>,
}

/// Paths from the page to what it links.
#[derive(Debug, Clone, Default)]
pub struct Place {
    /// To the root of the site: empty, or ending with `/`.
    pub root: String,
    /// To the folder of the scenes' embeds, ending with `/`; empty if there are none.
    pub embeds: String,
    /// To the published data, ending with `/`; empty if it is not beside the page.
    pub data: String,
    /// What a link to a folder ends with: `index.html` where no server adds it.
    pub index: &'static str,
}

/// Ids shown on a page.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    /// Figures.
    pub figures: BTreeSet<String>,
    /// Sources.
    pub sources: BTreeSet<String>,
    /// Figures asked for that do not exist.
    pub unknown: BTreeSet<String>,
}

impl PageContext {
    /// A page that has shown nothing yet.
    #[must_use]
    pub fn new(words: Arc<Words>, facts: Arc<Facts>, place: Place) -> Self {
        Self { words, facts, place, shown: Arc::default() }
    }

    /// A licence in the page's language: the data names it in English.
    #[must_use]
    pub fn licence(&self, licence: &str) -> String {
        let words: Vec<String> =
            licence.to_lowercase().split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
        self.text(&format!("licence-{}", words.join("-")))
    }

    /// The message `key`, as plain text.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.note_figures(key);
        self.words.text(key)
    }

    /// The message `key`, as HTML with its figures linked.
    #[must_use]
    pub fn html(&self, key: &str) -> String {
        self.note_figures(key);
        self.words.html(key)
    }

    /// The figure `id`, which the register will explain.
    #[must_use]
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        let figure = self.facts.figures.get(id);
        self.note(|shown| {
            let known = if figure.is_some() { &mut shown.figures } else { &mut shown.unknown };
            known.insert(id.to_owned());
        });
        figure
    }

    /// The value of the figure `id`, in base units; not a number, and a failed build, if there is none.
    #[must_use]
    pub fn value(&self, id: &str) -> f64 {
        self.figure(id).map_or(f64::NAN, |figure| figure.quantity.value)
    }

    /// The figure `id` as a link to its entry in the register, as HTML.
    #[must_use]
    pub fn figure_link(&self, id: &str, style: Style) -> String {
        let shown = self.figure(id).map(|figure| {
            let plain = figure.quantity.unit == Unit::Count;
            let phrases = self.words.phrases();
            if plain { phrases.number(figure.quantity.value) } else { phrases.quantity(figure.quantity, style) }
        });
        format!("<a class=\"figure-link\" href=\"#fig-{id}\">{}</a>", shown.unwrap_or_default())
    }

    /// Notes that the source `id` is referred to.
    pub fn note_source(&self, id: &str) {
        self.note(|shown| {
            shown.sources.insert(id.to_owned());
        });
    }

    /// What the page has shown so far.
    #[must_use]
    pub fn shown(&self) -> Shown {
        self.shown.lock().map(|shown| shown.clone()).unwrap_or_default()
    }

    fn note_figures(&self, key: &str) {
        for id in self.words.figures_in(key) {
            let _ = self.figure(&id);
        }
    }

    fn note(&self, change: impl FnOnce(&mut Shown)) {
        if let Ok(mut shown) = self.shown.lock() {
            change(&mut shown);
        }
    }
}

/// The page being rendered.
///
/// # Panics
/// Natively, if a component is rendered outside a page: a mistake in `page/`, found by any test.
#[must_use]
pub fn use_page() -> PageContext {
    expect_context::<PageContext>()
}

/// Prose: the message `key` as HTML in a paragraph.
#[component]
pub fn Html(
    /// Key of the message.
    #[prop(into)]
    key: String,
    /// Class of the paragraph.
    #[prop(optional, into)]
    class: String,
) -> impl IntoView {
    let html = use_page().html(&key);
    let class = (!class.is_empty()).then_some(class);
    view! { <p class=class inner_html=html></p> }
}
