//! A page of one language, whatever edition it is packed in.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::{
    page::{Edition, terms},
    scenes::Scene,
    text::{Library, Part, Words},
    ui::{Entry, PageContext, Place},
};

/// A page of one language, without what stands around every page.
pub(crate) struct Sheet {
    /// Its folder, below that of the language: empty for the front.
    pub(crate) path: String,
    /// Title of the document.
    pub(crate) title: String,
    /// What search engines show below it.
    pub(crate) description: String,
    /// Scenes whose instruments it holds.
    pub(crate) scenes: Vec<Scene>,
    /// Beginnings of the keys of phrases that only instruments on other pages use.
    pub(crate) elsewhere: Vec<String>,
    /// Content, as HTML.
    pub(crate) html: String,
    /// Where its instruments find entries.
    pub(crate) places: Vec<(String, Vec<Part>)>,
}

/// What a page is before it is rendered.
pub(crate) struct Plan {
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) scenes: Vec<Scene>,
    /// What it explains itself.
    pub(crate) holds: Holds,
}

/// What a page explains itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holds {
    /// Nothing: its numbers, terms and sources lead to the registers.
    Nothing,
    /// The claims of its scene.
    Claims,
    /// Nothing, and it stands on somebody else's page.
    Embed,
    /// The entries of one register.
    Register(Entry),
}

impl Holds {
    const fn entries(self) -> &'static [Entry] {
        match self {
            Self::Nothing | Self::Embed => &[],
            Self::Claims | Self::Register(Entry::Claim) => &[Entry::Claim],
            Self::Register(Entry::Figure) => &[Entry::Figure],
            Self::Register(Entry::Source) => &[Entry::Source],
            Self::Register(Entry::Term) => &[Entry::Term],
        }
    }
}

/// Everything that rendering reads.
pub(crate) struct Press<'a> {
    pub(crate) library: &'a Library,
    pub(crate) words: &'a Arc<Words>,
    pub(crate) edition: Edition,
}

impl Press<'_> {
    /// Renders a page: its content, and the links of its terms.
    pub(crate) fn sheet(&self, plan: Plan, content: impl FnOnce(&PageContext) -> AnyView) -> Sheet {
        let mut place = self.edition.place(&plan.path, plan.holds.entries());
        place.is_embed = plan.holds == Holds::Embed;
        place.is_front = plan.path.is_empty();
        let places = places(&place);
        let html = self.render(place, |page| terms::link(&content(page).to_html(), page));
        Sheet {
            path: plan.path,
            title: plan.title,
            description: plan.description,
            scenes: plan.scenes,
            elsewhere: Vec::new(),
            html,
            places,
        }
    }

    /// Renders with everything that components ask for.
    pub(crate) fn render(&self, place: Place, made: impl FnOnce(&PageContext) -> String) -> String {
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
        let page = PageContext::new(self.words.clone(), self.library.facts().clone(), place);
        owner.with(|| {
            let mut phrases = self.words.phrases().clone();
            phrases.entries.extend(places(&page.place));
            provide_context(Arc::new(phrases));
            provide_context(page.clone());
            made(&page)
        })
    }
}

/// Where the entries of each register are explained, seen from a page, up to the `#`: instruments link to them.
pub(crate) fn places(place: &Place) -> Vec<(String, Vec<Part>)> {
    let of = |entry: Entry| place.entry(entry, "").split('#').next().unwrap_or_default().to_owned();
    [Entry::Figure, Entry::Source, Entry::Claim].map(|entry| (format!("place-{}", entry.register()), vec![Part::Text(of(entry))])).to_vec()
}
