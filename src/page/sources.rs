//! The list of sources that the page refers to.

use leptos::prelude::*;

use crate::{facts::Source, ui::PageContext};

/// The five texts, and the evidence that the page has referred to so far. Static.
#[expect(non_snake_case, reason = "used as a component, with references that a view! cannot pass")]
pub(crate) fn SourceList(page: &PageContext) -> impl IntoView + use<> {
    let shown = page.shown().sources;
    let (texts, evidence): (Vec<_>, Vec<_>) = page
        .facts
        .sources
        .values()
        .filter(|source| source.id.len() == 1 || shown.contains(&source.id))
        .partition(|source| source.id.len() == 1);
    let texts = texts.into_iter().map(|source| entry(page, source)).collect_view();
    let evidence = evidence.into_iter().map(|source| entry(page, source)).collect_view();
    view! {
        <section class="sources" id="sources" aria-labelledby="sources-heading">
            <h2 id="sources-heading">{page.text("sources-title")}</h2>
            <h3>{page.text("sources-texts")}</h3>
            <ul class="source-list">{texts}</ul>
            <h3>{page.text("sources-evidence")}</h3>
            <p>{page.text("sources-evidence-note")}</p>
            <ul class="source-list">{evidence}</ul>
        </section>
    }
}

fn entry(page: &PageContext, source: &Source) -> impl IntoView + use<> {
    let title = match &source.url {
        Some(url) => view! { <a href=url.clone() rel="external" lang=source.language.clone()>{source.title.clone()}</a> }.into_any(),
        None => view! { <span lang=source.language.clone()>{source.title.clone()}</span> }.into_any(),
    };
    let label = if source.id.len() == 1 { source.id.to_uppercase() } else { source.id.replace("ref-", "").replace("calc", "=") };
    let by: Vec<String> = [source.author.clone(), source.publisher.clone()].into_iter().flatten().collect();
    let also = source
        .also
        .iter()
        .map(|url| {
            let host = url.trim_start_matches("https://").trim_start_matches("http://").split('/').next().unwrap_or(url).to_owned();
            view! { " " <a class="source-also" href=url.clone() rel="external">{host}</a> }
        })
        .collect_view();
    view! {
        <li id=format!("source-{}", source.id)>
            <span class="source-letter">{label}</span>
            <span class="source-entry">
                {title}
                ". "
                {(!by.is_empty()).then(|| format!("{}. ", by.join(", ")))}
                <time datetime=source.published.to_string()>{page.words.date(&source.published)}</time>
                ". "
                <span class="source-seen">{page.text(&format!("seen-{}", source.seen.key()))}</span>
                " "
                <span class="source-licence">{page.licence(&source.licence)}</span>
                {also}
            </span>
        </li>
    }
}
