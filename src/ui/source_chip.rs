//! Who says it: letter, title and date of a source, linked to its entry in the list of sources.

use leptos::prelude::*;

use crate::ui::{Entry, use_page};

/// A short reference to a source. Static.
#[component]
pub fn SourceChip(
    /// Id of the source.
    #[prop(into)]
    id: String,
    /// Address of the document that is meant, if it is not the source's own.
    #[prop(optional_no_strip)]
    document: Option<String>,
) -> impl IntoView {
    let page = use_page();
    let source = page.facts.sources.get(&id).cloned();
    source.map(|source| {
        let (publisher, published) = source.document(document.as_deref()).unwrap_or((None, Some(&source.published)));
        let date = published.map_or_else(|| page.text("date-unknown"), |date| page.words.date(date));
        let publisher = if document.is_some() { publisher.map(|name| page.organisation(name)) } else { page.publisher(&source) };
        let name = publisher.or_else(|| source.author.clone()).unwrap_or_else(|| source.title.clone());
        let is_text = id.len() == 1;
        let letter = is_text.then(|| view! { <span class="source-letter">{id.to_uppercase()}</span> " " });
        let href = page.place.entry(Entry::Source, &id);
        view! { <a class="source-chip" href=href>{letter} {format!("{name}, {date}")}</a> }.into_any()
    })
}
