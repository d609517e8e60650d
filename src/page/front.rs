//! The front: the proof sheet, an essay of five minutes whose paragraphs stand on the scenes, what the evidence allows to say.

use leptos::prelude::*;

use crate::{
    instrument::{Declaration, View},
    page::{
        embed, proof,
        sheet::{Holds, Plan, Press, Sheet},
    },
    scenes::{SCENES, Scene, Shown, open, show_instrument},
    ui::{Html, PageContext},
};

/// Width of a small picture, in CSS px: a phone's, beside the text on wider sheets.
const SMALL_PX: f64 = 280.0;

/// Sentences of the synthesis.
const FINDINGS: usize = 5;

/// The front of a language.
pub(crate) fn sheet(press: &Press<'_>) -> Sheet {
    let plan = Plan {
        path: String::new(),
        title: press.words.text("site-title"),
        description: press.words.text("site-description"),
        scenes: SCENES.iter().filter(|scene| scene.front.shown == Shown::Live).copied().collect(),
        holds: Holds::Nothing,
    };
    let live = plan.scenes.clone();
    let elsewhere = live.iter().flat_map(|scene| embed::elsewhere(scene, &embed::keys(press, scene), scene.front.instrument));
    let elsewhere = elsewhere.collect();
    Sheet { elsewhere, ..press.sheet(plan, body) }
}

fn body(page: &PageContext) -> AnyView {
    let opening = view! {
        <header class="opening">
            <h1 inner_html=page.html("site-title-html")></h1>
            <Html key="front-standfirst" class="standfirst"/>
        </header>
        {proof::sheet(page)}
    }
    .into_any();
    let texts = part(page, "texts", None, ().into_any());
    let scenes = SCENES.iter().map(|scene| scene_part(page, scene)).collect_view();
    let unknown = part(page, "unknown", None, ().into_any());
    view! {
        <div class="front" id="front">
            {opening}
            <div class="essay">{texts} {scenes} {unknown}</div>
            {synthesis(page)}
        </div>
    }
    .into_any()
}

/// A part of the essay: title, paragraphs, what stands beside them.
fn part(page: &PageContext, key: &str, link: Option<AnyView>, beside: AnyView) -> AnyView {
    let heading = format!("front-{key}-heading");
    let paragraphs = (1..)
        .map(|n| format!("front-{key}-{n}"))
        .take_while(|message| page.words.has(message))
        .map(|message| view! { <Html key=message/> })
        .collect_view();
    view! {
        <section class="essay-part" id=format!("front-{key}") aria-labelledby=heading>
            <h2 id=heading.clone()>{page.text(&format!("front-{key}-title"))}</h2>
            <div class="essay-text">{paragraphs} {link}</div>
            {beside}
        </section>
    }
    .into_any()
}

fn scene_part(page: &PageContext, scene: &Scene) -> AnyView {
    let slug = scene.slug;
    let declared = (scene.instruments)(page).into_iter().find(|declared| declared.key == scene.front.instrument);
    let href = page.place.page(slug);
    let link = view! { <p class="essay-link"><a href=href data-scene=slug>{page.text(&format!("front-{slug}-link"))}</a></p> };
    let is_live = scene.front.shown == Shown::Live;
    let shown = declared.filter(|_| scene.front.shown != Shown::InWords).map(|declared| {
        if is_live && !page.place.is_single {
            let title = page.text(&format!("{slug}-{}-title", declared.key));
            return view! { <div class="essay-live"><h3>{title}</h3> {show_instrument(declared)}</div> }.into_any();
        }
        // One document holds each instrument once: the loader brings it here while the front is shown.
        let borrows = is_live.then(|| declared.panel_id(0));
        view! { <div class="essay-small" data-borrows=borrows>{small(page, &declared, scene.front.picture)}</div> }.into_any()
    });
    part(page, slug, Some(link.into_any()), shown.into_any())
}

/// A picture of an instrument as the author left it, in a small form, with its sentence.
fn small(page: &PageContext, declared: &Declaration, picture: usize) -> AnyView {
    let settings = declared.author();
    let phrases = page.words.phrases();
    let view = View { settings: &settings, controls: &declared.controls, phrases };
    let Some(instrument) = open(declared) else { return ().into_any() };
    let svg = instrument.draw(picture, &view, SMALL_PX).unwrap_or_default();
    let sentence = instrument.sentence(picture, &view);
    view! {
        <figure class="small-picture">
            <div class="small-chart" inner_html=svg></div>
            <figcaption class="caption" inner_html=sentence></figcaption>
        </figure>
    }
    .into_any()
}

/// What the evidence allows to say, each sentence with its caveat and what would overturn it.
fn synthesis(page: &PageContext) -> AnyView {
    let findings = (1..=FINDINGS)
        .map(|n| {
            let key = format!("synthesis-{n}");
            view! {
                <li class="synthesis-item">
                    <p class="synthesis-finding" inner_html=page.html(&key)></p>
                    <details class="synthesis-doubt">
                        <summary>{page.text("synthesis-doubt")}</summary>
                        <dl>
                            <dt>{page.text("synthesis-caveat")}</dt>
                            <dd inner_html=page.html(&format!("{key}.caveat"))></dd>
                            <dt>{page.text("synthesis-overturn")}</dt>
                            <dd inner_html=page.html(&format!("{key}.overturn"))></dd>
                        </dl>
                    </details>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="synthesis" id="synthesis" aria-labelledby="synthesis-heading">
            <h2 id="synthesis-heading">{page.text("synthesis-title")}</h2>
            <Html key="synthesis-intro" class="standfirst"/>
            <ol>{findings}</ol>
        </section>
    }
    .into_any()
}
