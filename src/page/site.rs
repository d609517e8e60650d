//! Every page of an edition.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::{
    page::{Edition, article, embed, language_choice},
    scenes::SCENES,
    text::{Library, Words},
    ui::{PageContext, Place},
};

/// A page ready to be written.
#[derive(Debug, Clone)]
pub struct Page {
    /// Path from the root of the edition.
    pub path: String,
    /// The document.
    pub html: String,
}

/// Renders every page of `edition` with the given `template`.
///
/// # Errors
/// A line for each message or figure that a page asked for and that does not exist.
pub fn render_all(library: &Library, edition: Edition, template: &str) -> Result<Vec<Page>, Vec<String>> {
    let mut pages = Vec::new();
    let mut faults = Vec::new();
    for words in library.languages() {
        let lang = words.lang();
        pages.push(Page { path: edition.article_file(lang), html: article::document(library, words, edition, template, &mut faults) });
        if edition == Edition::Single {
            continue;
        }
        for (index, scene) in SCENES.iter().enumerate() {
            pages.push(Page {
                path: format!("{lang}/embed/{}/index.html", scene.slug),
                html: embed::document(library, words, edition, (index + 1, scene), template, &mut faults),
            });
        }
    }
    pages.extend(language_choice::documents(library, edition, template));
    for words in library.languages() {
        faults.extend(
            words
                .missing()
                .into_iter()
                .map(|key| format!("content/{}: the message {key:?} is asked for and missing; write it", words.lang())),
        );
    }
    if faults.is_empty() { Ok(pages) } else { Err(faults) }
}

/// Renders a view of a page, natively, with everything its components ask for.
pub(crate) fn render<V>(
    library: &Library,
    words: &Arc<Words>,
    place: Place,
    faults: &mut Vec<String>,
    view: impl FnOnce(&PageContext) -> V,
) -> String
where
    V: IntoView + RenderHtml + 'static,
{
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let page = PageContext::new(words.clone(), library.facts().clone(), place);
    let html = owner.with(|| {
        provide_context(Arc::new(words.phrases().clone()));
        provide_context(page.clone());
        view(&page).to_html()
    });
    let unknown = page.shown().unknown;
    faults.extend(unknown.into_iter().map(|id| format!("public/data/figures.json: the figure {id:?} is asked for and missing; add it")));
    html
}
