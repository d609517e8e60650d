//! Who says it: letter, title and date of a source, linked to its entry in the list of sources.

use leptos::prelude::*;

use crate::ui::{Entry, use_page};

/// A short reference to a source. Static.
#[component]
pub fn SourceChip(
    /// Id of the source.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let page = use_page();
    page.note_source(&id);
    let source = page.facts.sources.get(&id).cloned();
    source.map(|source| {
        let date = page.words.date(&source.published);
        let name = source.publisher.clone().or_else(|| source.author.clone()).unwrap_or_else(|| source.title.clone());
        let is_text = id.len() == 1;
        let letter = is_text.then(|| view! { <span class="source-letter">{id.to_uppercase()}</span> " " });
        let href = page.place.entry(Entry::Source, &id);
        view! { <a class="source-chip" href=href>{letter} {format!("{name}, {date}")}</a> }.into_any()
    })
}
