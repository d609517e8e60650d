//! The article: opening, scenes, method, register of figures, sources, credits.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    page::{Edition, opening::Opening, register::Register, scene_section::SceneSection, shell::Shell, site, sources::SourceList},
    scenes::SCENES,
    text::{Library, Words},
    ui::{Html, PageContext},
};

/// The article in one language.
pub(crate) fn document(library: &Library, words: &Arc<Words>, edition: Edition, template: &str, faults: &mut Vec<String>) -> String {
    let place = edition.article_place();
    let languages: Vec<(String, String)> =
        library.languages().iter().map(|other| (other.lang().to_owned(), other.text("language-name"))).collect();
    let body = site::render(library, words, place.clone(), faults, |page| body(page, edition, languages));
    let shell = Shell {
        words,
        place: &place,
        kind: "article",
        scenes: SCENES,
        title: words.text("site-title"),
        description: words.text("site-description"),
        // Alternates in other languages need an absolute address, which a page for any host does not know:
        // the language switch links them.
        head: String::new(),
        body,
    };
    shell.document(template)
}

fn body(page: &PageContext, edition: Edition, languages: Vec<(String, String)>) -> impl IntoView + use<> {
    // The scenes come first: the register below shows what they showed.
    let opening = view! { <Opening/> }.into_any();
    let scenes = SCENES.iter().enumerate().map(|(index, scene)| SceneSection(scene, index + 1, page).into_any()).collect::<Vec<_>>();
    let method = method(page).into_any();
    let register = Register(page).into_any();
    let sources = SourceList(page).into_any();
    view! {
        <a class="skip-link" href="#main">{page.text("site-skip")}</a>
        {topbar(page, edition, languages)}
        {no_script_notice(page)}
        <main id="main" class="article">
            {opening}
            {contents(page)}
            {scenes}
            {method}
            {register}
            {sources}
        </main>
        {footer(page)}
        {failure_notice(page)}
    }
}

fn topbar(page: &PageContext, edition: Edition, languages: Vec<(String, String)>) -> impl IntoView + use<> {
    let links = languages
        .into_iter()
        .map(|(lang, name)| {
            let current = (lang == page.words.lang()).then_some("page");
            let href = edition.language_href(&lang);
            view! { <li><a href=href lang=lang.clone() hreflang=lang aria-current=current>{name}</a></li> }
        })
        .collect_view();
    let themes = ["auto", "light", "dark"]
        .map(|theme| {
            let label = page.text(&format!("theme-{theme}"));
            view! { <button type="button" data-theme-choice=theme aria-pressed=(theme == "auto").to_string()>{label}</button> }
        })
        .collect_view();
    view! {
        <header class="topbar">
            <p class="topbar-name"><a href="#main">{page.text("site-short")}</a></p>
            <nav class="topbar-languages" aria-label=page.text("site-languages")><ul>{links}</ul></nav>
            <div class="topbar-themes" role="group" aria-label=page.text("theme-legend")>{themes}</div>
            <p class="topbar-contents"><a href="#contents">{page.text("site-contents")}</a></p>
        </header>
    }
}

fn contents(page: &PageContext) -> impl IntoView + use<> {
    let scenes = SCENES
        .iter()
        .enumerate()
        .map(|(index, scene)| {
            let slug = scene.slug;
            view! {
                <li>
                    <a href=format!("#{slug}")>
                        <span class="circle" aria-hidden="true">{index + 1}</span>
                        " "
                        <span class="contents-name">{page.text(&format!("{slug}-name"))}</span>
                        " "
                        <span class="contents-headline">{page.text(&format!("{slug}-headline"))}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    let back = ["method", "figures", "sources"]
        .map(|id| view! { <li><a href=format!("#{id}")>{page.text(&format!("{id}-title"))}</a></li> })
        .collect_view();
    view! {
        <nav class="contents" id="contents" aria-labelledby="contents-title">
            <h2 id="contents-title">{page.text("site-contents")}</h2>
            <ol>{scenes}</ol>
            <ul>{back}</ul>
        </nav>
    }
}

fn method(page: &PageContext) -> impl IntoView + use<> {
    let verdicts = [
        "confirmed",
        "close",
        "imprecise",
        "disputed",
        "outdated",
        "wrong",
        "contradicted-inside",
        "not-found",
        "derived",
        "opinion",
        "not-checked",
    ]
    .map(|key| {
        view! {
            <dt>{page.text(&format!("verdict-{key}"))}</dt>
            <dd>{page.text(&format!("verdict-{key}.meaning"))}</dd>
        }
    })
    .collect_view();
    view! {
        <section class="method" id="method" aria-labelledby="method-heading">
            <h2 id="method-heading">{page.text("method-title")}</h2>
            <Html key="method-claims"/>
            <Html key="method-figures"/>
            <Html key="method-guess"/>
            <h3>{page.text("method-verdicts")}</h3>
            <dl class="verdict-list">{verdicts}</dl>
            <h3>{page.text("method-limits-title")}</h3>
            <Html key="method-limits"/>
        </section>
    }
}

fn footer(page: &PageContext) -> impl IntoView + use<> {
    let data = page.place.data.clone();
    let files = (!data.is_empty()).then(|| {
        let links = ["claims.json", "figures.json", "sources.json", "tables.json", "LICENCES.md"]
            .map(|file| view! { <li><a href=format!("{data}{file}")>{file}</a></li> })
            .collect_view();
        view! { <p>{page.text("credits-data")}</p> <ul class="credits-files">{links}</ul> }
    });
    view! {
        <footer class="credits" id="credits">
            <h2>{page.text("credits-title")}</h2>
            <Html key="credits-epoch"/>
            <Html key="credits-deepseek"/>
            <Html key="credits-texts"/>
            <Html key="credits-fonts"/>
            <Html key="credits-code"/>
            {files}
            <Html key="credits-privacy"/>
        </footer>
    }
}

/// Said in the text, to a browser without scripts.
pub(crate) fn no_script_notice(page: &PageContext) -> impl IntoView + use<> {
    view! { <noscript><p class="notice">{page.text("notice-no-script")}</p></noscript> }
}

/// Shown by the loader if the islands cannot start, wherever the reader is; the reader may close it.
pub(crate) fn failure_notice(page: &PageContext) -> impl IntoView + use<> {
    view! {
        <div class="notice notice-floating" id="live-failed" role="status" data-one=page.text("notice-failed-one") hidden>
            <p>{page.text("notice-failed")}</p>
            <button type="button" data-dismiss="">{page.text("notice-close")}</button>
        </div>
    }
}
