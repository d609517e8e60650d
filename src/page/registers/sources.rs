//! Sources: the five texts, and the evidence.

use leptos::prelude::*;

use crate::{
    facts::{Seen, Source},
    page::{portraits, registers::permanent},
    ui::{Entry, PageContext},
};

/// Every source: the five texts, then the evidence.
pub(super) fn all(page: &PageContext) -> AnyView {
    let (texts, evidence): (Vec<_>, Vec<_>) = page.facts.sources.values().partition(|source| is_text(source));
    view! {
        <h2>{page.text("sources-texts")}</h2>
        {list(page, texts)}
        <h2>{page.text("sources-evidence")}</h2>
        <p>{page.text("sources-evidence-note")}</p>
        {list(page, evidence)}
    }
    .into_any()
}

/// Every source's entry, by its id in the page.
pub(super) fn entries(page: &PageContext) -> Vec<(String, AnyView)> {
    page.facts.sources.values().map(|source| (Entry::Source.id(&source.id), entry(page, source).into_any())).collect()
}

fn is_text(source: &Source) -> bool {
    source.id.len() == 1
}

fn list(page: &PageContext, sources: Vec<&Source>) -> AnyView {
    let entries = sources.into_iter().map(|source| entry(page, source)).collect_view();
    view! { <ul class="source-list">{entries}</ul> }.into_any()
}

/// The name of the machine in an address.
fn host(url: &str) -> &str {
    url.split("://").last().and_then(|rest| rest.split('/').next()).unwrap_or(url)
}

fn entry(page: &PageContext, source: &Source) -> impl IntoView + use<> {
    let (title, lang) = page.title(source);
    let title = match &source.url {
        Some(url) => view! { <a href=url.clone() rel="external" lang=lang>{title}</a> }.into_any(),
        None => view! { <span lang=lang>{title}</span> }.into_any(),
    };
    let label = if is_text(source) { source.id.to_uppercase() } else { source.id.replace("ref-", "").replace("calc", "=") };
    let by: Vec<String> = [source.author.clone(), page.publisher(source)].into_iter().flatten().collect();
    let also = source
        .also
        .iter()
        .map(|also| {
            let name = also.publisher.as_deref().map_or_else(|| host(&also.url).to_owned(), |name| page.organisation(name));
            let date = also.published.as_ref().map(|date| format!(", {}", page.words.date(date)));
            view! { " " <a class="source-also" href=also.url.clone() rel="external">{name}{date}</a> }
        })
        .collect_view();
    // What was computed here has no address, and those of the texts are not given.
    let is_lost = source.url.is_none() && source.also.is_empty() && source.id.starts_with("ref-") && source.seen != Seen::Computed;
    view! {
        <li id=Entry::Source.id(&source.id)>
            <span class="source-letter">{label}</span>
            <span class="source-entry">
                {title}
                {source.sic.then_some(" (sic)")}
                ". "
                {(!by.is_empty()).then(|| format!("{}. ", by.join(", ")))}
                {page.words.date(&source.published)}
                {source.date_inferred.then(|| format!(" {}", page.text("date-inferred")))}
                ". "
                {is_lost.then(|| format!("{} ", page.text("address-unknown")))}
                <span class="source-seen">{page.text(&if is_text(source) { "seen-text".to_owned() } else { format!("seen-{}", source.seen.key()) })}</span>
                " "
                <span class="source-licence">{page.licence(&source.licence)}</span>
                {also}
                {is_text(source).then(|| view! { " " {portraits::link(page, &source.id)} })}
                {permanent(page, Entry::Source, &source.id)}
            </span>
        </li>
    }
}
