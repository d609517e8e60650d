//! Terms that a newspaper's reader would stumble on, explained.

use leptos::prelude::*;

use crate::{
    page::{registers::permanent, terms},
    ui::{Entry, PageContext, SourceChip},
};

/// Every term.
pub(super) fn all(page: &PageContext) -> AnyView {
    let entries = entries(page).into_iter().map(|(_, entry)| entry).collect_view();
    view! { <ul class="term-list">{entries}</ul> }.into_any()
}

/// Every term's entry, by its id in the page.
pub(super) fn entries(page: &PageContext) -> Vec<(String, AnyView)> {
    terms::keys(page).into_iter().map(|key| (Entry::Term.id(&key), entry(page, &key))).collect()
}

fn entry(page: &PageContext, key: &str) -> AnyView {
    let message = format!("term-{key}");
    let has_source = page.words.has(&format!("{message}.source"));
    let sources = if has_source { page.text(&format!("{message}.source")) } else { String::new() };
    let chips: Vec<AnyView> =
        sources.split(',').map(str::trim).filter(|id| !id.is_empty()).map(|id| view! { <SourceChip id=id/> " " }.into_any()).collect();
    let origin = if chips.is_empty() {
        view! { <span class="term-standard">{page.text("glossary-standard")}</span> }.into_any()
    } else {
        chips.into_any()
    };
    view! {
        <li id=Entry::Term.id(key) class="term-entry">
            <p class="term-name">{page.text(&message)}</p>
            <p class="term-definition" inner_html=page.html(&format!("{message}.definition"))></p>
            <p class="term-source">{origin} " " {permanent(page, Entry::Term, key)}</p>
        </li>
    }
    .into_any()
}
