//! One instrument alone, as a news site sets it: headline, instrument, source and licence, the way to its scene.

use leptos::prelude::*;

use crate::{
    facts::{Source, SourceKind},
    model::math::to_f64,
    page::{
        Page, chrome,
        sheet::{Holds, Plan, Press, Sheet},
        site,
    },
    scenes::{Scene, show_instrument},
    ui::{Entry, PageContext},
};

/// What leads out of an embed opens beside its host, not in the frame. The host sizes the frame to its content, where the browser can.
const HEAD: &str = "<base target=\"_blank\">\n<meta name=\"responsive-embedded-sizing\" content=\"allow-origins=*\">";

/// Sources that are named.
const NAMES: usize = 2;

/// An embed for each of the scene's instruments.
pub(crate) fn sheets(press: &Press<'_>, scene: &'static Scene) -> Vec<Sheet> {
    let keys = keys(press, scene);
    // An embed asks for no guess.
    let others = |key: &str| elsewhere(scene, &keys, key).into_iter().chain(["guess-".to_owned()]).collect();
    keys.iter().map(|key| Sheet { elsewhere: others(key), ..sheet(press, scene, key) }).collect()
}

/// The keys of a scene's instruments.
pub(crate) fn keys(press: &Press<'_>, scene: &Scene) -> Vec<String> {
    let place = press.edition.place("", &[]);
    let mut keys = Vec::new();
    let _ = press.render(place, |page| {
        keys = (scene.instruments)(page).into_iter().map(|declared| declared.key).collect();
        String::new()
    });
    keys
}

/// Beginnings of the keys of phrases that a scene's other instruments use, where `key` stands alone.
pub(crate) fn elsewhere(scene: &Scene, keys: &[String], key: &str) -> Vec<String> {
    keys.iter().filter(|other| *other != key).map(|other| format!("{}-{other}-", scene.slug)).collect()
}

fn sheet(press: &Press<'_>, scene: &'static Scene, key: &str) -> Sheet {
    let plan = Plan {
        path: format!("embed/{}/{key}", scene.slug),
        title: press.words.text(&format!("{}-{key}-title", scene.slug)),
        description: press.words.text(&format!("{}-headline", scene.slug)),
        scenes: vec![*scene],
        holds: Holds::Embed,
    };
    press.sheet(plan, |page| body(page, scene, key))
}

/// The document of an embed.
pub(crate) fn page(press: &Press<'_>, sheet: &Sheet, template: &str) -> Page {
    let place = press.edition.place(&sheet.path, &[]);
    let body = press.render(place, |page| {
        let (before, after) = (chrome::no_script_notice(page).to_html(), chrome::failure_notice(page).to_html());
        format!("{before}<main id=\"main\" class=\"embed\">{}</main>{after}", sheet.html)
    });
    site::document(press, sheet, ("embed", HEAD, body), template)
}

fn body(page: &PageContext, scene: &Scene, key: &str) -> AnyView {
    let declared = (scene.instruments)(page).into_iter().find(|declared| declared.key == key);
    let home = page.place.page(scene.slug);
    let sources = sources(page, scene, key, &home);
    view! {
        <section class="embed-instrument" aria-labelledby="embed-heading">
            <h1 id="embed-heading">{page.text(&format!("{}-{key}-title", scene.slug))}</h1>
            {declared.map(show_instrument)}
        </section>
        <footer class="embed-credit">
            {sources}
            <p><a href=home>{page.text("embed-home")}</a> " · " {page.text("embed-licence")}</p>
        </footer>
    }
    .into_any()
}

/// Who says what this instrument shows: a few names; the scene's page has them all.
fn sources(page: &PageContext, scene: &Scene, key: &str, home: &str) -> AnyView {
    let tables = scene.tables.iter().filter(|(_, shown_by)| shown_by.contains(&key)).filter_map(|(id, _)| page.facts.tables.get(*id));
    let mut found: Vec<&Source> = tables.flat_map(|table| &table.record.sources).filter_map(|id| page.facts.sources.get(id)).collect();
    // The texts under test, and what we computed, after those on whom both rest.
    found.sort_by_key(|source| matches!(source.kind, SourceKind::Text | SourceKind::Computed));
    let mut names: Vec<(String, String)> = Vec::new();
    for source in found {
        let name = page.publisher(source).or_else(|| source.author.clone()).unwrap_or_else(|| source.title.clone());
        if names.iter().all(|(other, _)| *other != name) {
            names.push((name, page.place.entry(Entry::Source, &source.id)));
        }
    }
    let further = names.len().saturating_sub(NAMES);
    let separator = page.text("list-separator");
    let shown = names.into_iter().take(NAMES).enumerate().map(|(at, (name, href))| {
        let before = if at == 0 { " ".to_owned() } else { separator.clone() };
        view! { {before} <a class="source-chip" href=href>{name}</a> }
    });
    let more = (further > 0).then(|| {
        let text = page.words.text_with("embed-more", &[("n", &page.words.phrases().number(to_f64(further)))]);
        view! { " " <a href=format!("{home}#{}-sources-movement", scene.slug)>{text}</a> }
    });
    view! { <p class="embed-sources">{page.text("embed-sources")} {shown.collect_view()} {more}</p> }.into_any()
}
