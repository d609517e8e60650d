//! What a static component needs to know of the page it stands in, natively.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    chart::escape_html,
    facts::{Facts, Figure, Source, SourceKind},
    text::{Style, Words, keep_hyphenated},
};

/// The page being rendered. Figures and messages that it asks for and that do not exist fail the build.
#[derive(Clone)]
pub struct PageContext {
    /// Words of the page's language.
    pub words: Arc<Words>,
    /// The facts.
    pub facts: Arc<Facts>,
    /// Where the page stands and what stands beside it.
    pub place: Place,
}

/// Where the page stands, and what it holds: from here every link is made.
#[derive(Debug, Clone, Default)]
pub struct Place {
    /// To the root of the site: empty, or ending with `/`.
    pub root: String,
    /// To the folder of the page's language: empty, or ending with `/`.
    pub home: String,
    /// To the published data, ending with `/`; empty if it is not beside the page.
    pub data: String,
    /// What a link to a folder ends with: `index.html` where no server adds it.
    pub index: &'static str,
    /// True if all pages stand in one document, one below the other.
    pub is_single: bool,
    /// True if the page is one instrument for somebody else's page.
    pub is_embed: bool,
    /// True if the page is the front.
    pub is_front: bool,
    /// Entries that the page itself holds.
    pub holds: &'static [Entry],
}

/// Something that a register explains, with an address of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// A number.
    Figure,
    /// A source.
    Source,
    /// A term of the glossary.
    Term,
    /// A claim.
    Claim,
}

impl Entry {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Figure, Self::Source, Self::Term, Self::Claim];

    /// The register's page.
    #[must_use]
    pub const fn register(self) -> &'static str {
        match self {
            Self::Figure => "figures",
            Self::Source => "sources",
            Self::Term => "glossary",
            Self::Claim => "claims",
        }
    }

    /// Id of an entry in its page.
    #[must_use]
    pub fn id(self, of: &str) -> String {
        let kind = match self {
            Self::Figure => "fig",
            Self::Source => "source",
            Self::Term => "term",
            Self::Claim => "claim",
        };
        format!("{kind}-{of}")
    }
}

impl Place {
    /// Link to a page of this language: `frontier`, or nothing for the front.
    #[must_use]
    pub fn page(&self, path: &str) -> String {
        match (self.is_single, path) {
            (true, "") => "#front".to_owned(),
            (true, path) => format!("#{path}"),
            (false, "") => format!("{}{}", if self.home.is_empty() { "./" } else { &self.home }, self.index),
            (false, path) => format!("{}{path}/{}", self.home, self.index),
        }
    }

    /// Link to an entry: on the page itself if it holds entries of this kind, else in its register.
    #[must_use]
    pub fn entry(&self, entry: Entry, of: &str) -> String {
        if self.is_single || self.holds.contains(&entry) { format!("#{}", entry.id(of)) } else { self.permanent(entry, of) }
    }

    /// Link to an entry in its register, where it stays.
    #[must_use]
    pub fn permanent(&self, entry: Entry, of: &str) -> String {
        let page = if self.is_single { String::new() } else { self.page(entry.register()) };
        format!("{page}#{}", entry.id(of))
    }

    /// Path to the embed of an instrument; none where nobody could show it.
    #[must_use]
    pub fn embed(&self, scene: &str, instrument: &str) -> Option<String> {
        (!self.is_single).then(|| self.page(&format!("embed/{scene}/{instrument}")))
    }
}

impl PageContext {
    /// A page that has shown nothing yet.
    #[must_use]
    pub fn new(words: Arc<Words>, facts: Arc<Facts>, place: Place) -> Self {
        Self { words, facts, place }
    }

    /// A licence in the page's language: the data names it in English.
    #[must_use]
    #[track_caller]
    pub fn licence(&self, licence: &str) -> String {
        let words: Vec<String> =
            licence.to_lowercase().split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
        self.text(&format!("licence-{}", words.join("-")))
    }

    /// The message `key`, as plain text.
    #[must_use]
    #[track_caller]
    pub fn text(&self, key: &str) -> String {
        self.words.text(key)
    }

    /// The message `key`, as the HTML of a heading.
    #[must_use]
    #[track_caller]
    pub fn heading(&self, key: &str) -> String {
        keep_hyphenated(&escape_html(&self.text(key)))
    }

    /// The message `key`, as HTML with its figures linked.
    #[must_use]
    #[track_caller]
    pub fn html(&self, key: &str) -> String {
        self.html_with(key, &[])
    }

    /// The message `key`, as HTML with its figures linked, its blanks filled in by HTML.
    #[must_use]
    #[track_caller]
    pub fn html_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.words.html(key, args, &|id| self.place.entry(Entry::Figure, id))
    }

    /// Who published a source, in the page's language where it is a description and not a name.
    #[must_use]
    pub fn publisher(&self, source: &Source) -> Option<String> {
        if source.kind == SourceKind::Computed {
            return Some(self.text("site-title"));
        }
        let key = format!("publisher-{}", source.id);
        if self.words.has(&key) { Some(self.text(&key)) } else { source.publisher.as_deref().map(|name| self.organisation(name)) }
    }

    /// The name of an organisation as the page's language has it. Where a copy of what it published was read, the data say so behind it.
    #[must_use]
    pub fn organisation(&self, name: &str) -> String {
        let (name, is_copy) = name.strip_suffix(" (copy)").map_or((name, false), |name| (name, true));
        let key = format!("organisation-{}", name.to_lowercase().replace(' ', "-"));
        let name = if self.words.has(&key) { self.text(&key) } else { name.to_owned() };
        if is_copy { self.words.text_with("organisation-copy", &[("name", &name)]) } else { name }
    }

    /// The title of a source and its language: the page's if the source is ours.
    #[must_use]
    pub fn title(&self, source: &Source) -> (String, String) {
        let key = format!("source-title-{}", source.id);
        if self.words.has(&key) { (self.text(&key), self.words.lang().to_owned()) } else { (source.title.clone(), source.language.clone()) }
    }

    /// The figure `id`, which the register will explain; a failed build if there is none.
    #[must_use]
    #[track_caller]
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.facts.figure(id)
    }

    /// The value of the figure `id`, in base units; not a number, and a failed build, if there is none.
    #[must_use]
    #[track_caller]
    pub fn value(&self, id: &str) -> f64 {
        self.facts.value(id)
    }

    /// The figure `id` as a link to its entry in the register, as HTML.
    #[must_use]
    #[track_caller]
    pub fn figure_link(&self, id: &str, style: Style) -> String {
        let shown = self.figure(id).map(|figure| self.words.phrases().figure(figure, style));
        format!("<a class=\"figure-link\" href=\"{}\">{}</a>", self.place.entry(Entry::Figure, id), shown.unwrap_or_default())
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
