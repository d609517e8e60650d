//! What stands around the content of every page: bar, contents, credits, notices; and the document of the single file.

use leptos::prelude::*;

use crate::{
    page::{
        Edition, Page, portraits, proof,
        registers::REGISTERS,
        sheet::{Press, Sheet},
        site,
    },
    scenes::SCENES,
    ui::{Html, PageContext},
};

/// The document of a page of the site or the zip.
pub(crate) fn page(press: &Press<'_>, sheet: &Sheet, template: &str) -> Page {
    let kind = kind(sheet);
    let content = format!("<main id=\"main\" class=\"sheet\">{}</main>", sheet.html);
    let body = around(press, &sheet.path, &content);
    // Alternates in other languages need an absolute address, which a page for any host does not know: the language switch
    // links them.
    site::document(press, sheet, (kind, "", body), template)
}

/// The single file of a language: every page, the loader shows one at a time; without it they stand one below the other.
pub(crate) fn single(press: &Press<'_>, sheets: &[Sheet], template: &str) -> Page {
    let part = |sheet: &Sheet| {
        let name = crate::chart::escape_html(&sheet.title);
        format!("<article class=\"sheet\" data-kind=\"{}\" data-title=\"{name}\">{}</article>\n", kind(sheet), sheet.html)
    };
    let content = format!("<main id=\"main\">{}</main>", sheets.iter().map(part).collect::<String>());
    let body = around(press, "", &content);
    let whole = Sheet {
        path: String::new(),
        title: press.words.text("site-title"),
        description: press.words.text("site-description"),
        scenes: SCENES.to_vec(),
        elsewhere: Vec::new(),
        html: String::new(),
        places: crate::page::sheet::places(&press.edition.place("", &[])),
    };
    site::document(press, &whole, ("single", "", body), template)
}

/// `front`, `scene` or `register`: what the style sheet goes by.
fn kind(sheet: &Sheet) -> &'static str {
    if sheet.path.is_empty() {
        "front"
    } else if SCENES.iter().any(|scene| scene.slug == sheet.path) {
        "scene"
    } else {
        "register"
    }
}

fn around(press: &Press<'_>, path: &str, content: &str) -> String {
    let edition = press.edition;
    let languages: Vec<(String, String)> =
        press.library.languages().iter().map(|other| (other.lang().to_owned(), other.text("language-name"))).collect();
    let place = edition.place(path, &[]);
    press.render(place, |page| {
        let before = view! {
            <a class="skip-link" href="#main">{page.text("site-skip")}</a>
            {topbar(page, edition, path, languages)}
            {no_script_notice(page)}
        };
        let after = view! { {contents(page, path)} {footer(page)} {failure_notice(page)} };
        format!("{}{content}{}", before.to_html(), after.to_html())
    })
}

fn topbar(page: &PageContext, edition: Edition, path: &str, languages: Vec<(String, String)>) -> AnyView {
    let links = languages
        .into_iter()
        .map(|(lang, name)| {
            let current = (lang == page.words.lang()).then_some("page");
            let href = edition.language_href(&lang, path);
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
            <p class="topbar-name"><a href=page.place.page("")>{page.text("site-title")}</a></p>
            <nav class="topbar-languages" aria-label=page.text("site-languages")><ul>{links}</ul></nav>
            <div class="topbar-themes" role="group" aria-label=page.text("theme-legend")>{themes}</div>
            <p class="topbar-contents"><a href="#contents">{page.text("site-contents")}</a></p>
        </header>
    }
    .into_any()
}

/// Every page of the language.
fn contents(page: &PageContext, path: &str) -> AnyView {
    let link = |to: &str, content: AnyView| {
        let current = (to == path && !page.place.is_single).then_some("page");
        view! { <a href=page.place.page(to) aria-current=current>{content}</a> }.into_any()
    };
    let scenes = SCENES
        .iter()
        .enumerate()
        .map(|(index, scene)| {
            let slug = scene.slug;
            let content = view! {
                <span class="circle" aria-hidden="true">{index + 1}</span>
                " "
                <span class="contents-name">{page.text(&format!("{slug}-name"))}</span>
                " "
                <span class="contents-headline">{page.text(&format!("{slug}-headline"))}</span>
            };
            view! { <li>{link(slug, content.into_any())}</li> }
        })
        .collect_view();
    // The front names the texts above, on the proof sheet.
    let texts = (!path.is_empty() || page.place.is_single).then(|| {
        let names = proof::texts(&page.facts)
            .into_iter()
            .map(|text| {
                let name = page.words.text_with("portrait-short", &[("letter", &text.to_uppercase())]);
                view! { <li>{link(&portraits::path(&text), name.into_any())}</li> }
            })
            .collect_view();
        view! { <ul>{names}</ul> }
    });
    let registers =
        REGISTERS.map(|(path, _)| view! { <li>{link(path, page.text(&format!("{path}-title")).into_any())}</li> }).collect_view();
    view! {
        <nav class="contents" id="contents" aria-labelledby="contents-title">
            <h2 id="contents-title">{page.text("site-contents")}</h2>
            <ol>{scenes}</ol>
            {texts}
            <ul>{registers}</ul>
        </nav>
    }
    .into_any()
}

fn footer(page: &PageContext) -> AnyView {
    let data = page.place.data.clone();
    let files = (!data.is_empty()).then(|| {
        let links = ["claims.json", "figures.json", "sources.json", "tables.json", "LICENCES.md"]
            .map(|file| view! { <li><a href=format!("{data}{file}")>{file}</a></li> })
            .collect_view();
        view! { <p>{page.text("credits-data")}</p> <ul class="credits-files">{links}</ul> }
    });
    view! {
        <footer class="credits" id="credits">
          <details>
            <summary><h2>{page.text("credits-title")}</h2></summary>
            <Html key="credits-epoch"/>
            <Html key="credits-deepseek"/>
            <Html key="credits-texts"/>
            <Html key="credits-fonts"/>
            <Html key="credits-code"/>
            {files}
          </details>
            <Html key="credits-privacy"/>
        </footer>
    }
    .into_any()
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
