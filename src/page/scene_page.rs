//! A scene's page: why it matters, the claim, the guess, the test, the evidence, what it means, its sources, the way on.

use leptos::prelude::*;

use crate::{
    facts::Verdict,
    model::math::to_f64,
    page::{
        registers::{self, scene_method},
        sheet::{Holds, Plan, Press, Sheet},
    },
    scenes::{SCENES, Scene},
    ui::{ClaimNote, Entry, Html, PageContext, SourceChip},
};

/// The page of the scene at this place of the registry.
pub(crate) fn sheet(press: &Press<'_>, index: usize) -> Sheet {
    let scene = &SCENES[index];
    let plan = Plan {
        path: scene.slug.to_owned(),
        title: format!("{} – {}", press.words.text(&format!("{}-headline", scene.slug)), press.words.text("site-title")),
        description: press.words.text(&format!("{}-why", scene.slug)),
        scenes: vec![*scene],
        holds: Holds::Claims,
    };
    press.sheet(plan, |page| body(scene, index, page))
}

fn body(scene: &Scene, index: usize, page: &PageContext) -> AnyView {
    let slug = scene.slug;
    let text = |key: &str| page.text(&format!("{slug}-{key}"));
    let heading = |movement: &str| {
        let id = format!("{slug}-{movement}-movement");
        view! { <h2 class="movement-title" id=id>{page.text(&format!("movement-{movement}"))}</h2> }
    };
    let movements = (scene.view)(page);
    view! {
        <section class="scene" id=slug aria-labelledby=format!("{slug}-heading")>
            <header class="scene-header">
                <p class="scene-name" data-no-terms=""><span class="circle">{index + 1}</span> " " {text("name")}</p>
                <h1 id=format!("{slug}-heading") inner_html=page.heading(&format!("{slug}-headline"))></h1>
                <Html key=format!("{slug}-why") class="standfirst"/>
            </header>
            <div class="movement movement-claim">{heading("claim")} {movements.claim}</div>
            <div class="movement movement-guess">{heading("guess")} {movements.guess}</div>
            <div class="movement movement-test">{heading("test")} {movements.test}</div>
            <div class="movement movement-evidence">{heading("evidence")} {movements.evidence}</div>
            <div class="movement movement-meaning">{heading("meaning")} <Html key=format!("{slug}-meaning") class="meaning"/></div>
            <div class="movement movement-verdicts">{heading("verdicts")} {verdicts(scene, page)}</div>
            <div class="movement movement-sources">{heading("sources")} {sources(scene, page)}</div>
            {way_on(index, page)}
        </section>
    }
    .into_any()
}

/// How many verdicts stand in sight: those that the scene names first.
const IN_SIGHT: usize = 12;

/// The claims: those tested first, the further ones and the opinions folded.
fn verdicts(scene: &Scene, page: &PageContext) -> AnyView {
    let is_opinion = |id: &&&str| page.facts.claim(id).is_some_and(|claim| claim.verdict == Verdict::Opinion);
    let note = |id: &&str| {
        // All pages in one document: there the claim's own entry has the id, its reason and its evidence, once.
        if page.place.is_single {
            return registers::brief(page, id, format!("{}-{id}", scene.slug));
        }
        view! { <ClaimNote id=*id anchor=Entry::Claim.id(id)/> }.into_any()
    };
    let (opinions, tested): (Vec<&&str>, Vec<&&str>) = scene.claims.iter().partition(is_opinion);
    let count = page.words.phrases().number(to_f64(opinions.len()));
    let folded = (!opinions.is_empty()).then(|| {
        view! {
            <details class="opinions">
                <summary>{page.words.text_with(if opinions.len() == 1 { "scene-opinion" } else { "scene-opinions" }, &[("n", &count)])}</summary>
                <div class="claim-notes">{opinions.into_iter().map(note).collect_view()}</div>
            </details>
        }
    });
    let (first, further) = tested.split_at(tested.len().min(IN_SIGHT));
    let count = page.words.phrases().number(to_f64(further.len()));
    let further = (!further.is_empty()).then(|| {
        view! {
            <details class="opinions">
                <summary>{page.words.text_with(if further.len() == 1 { "scene-further-claim" } else { "scene-further-claims" }, &[("n", &count)])}</summary>
                <div class="claim-notes">{further.iter().copied().map(note).collect_view()}</div>
            </details>
        }
    });
    view! { <div class="claim-notes">{first.iter().copied().map(note).collect_view()}</div> {further} {folded} }.into_any()
}

/// Tables to take away, and how it was made.
fn sources(scene: &Scene, page: &PageContext) -> AnyView {
    let slug = scene.slug;
    let data = page.place.data.clone();
    let objection = format!("{}#objection", if page.place.is_single { String::new() } else { page.place.page("method") });
    let tables = scene
        .tables
        .iter()
        .filter_map(|(id, _)| page.facts.tables.get(*id))
        .map(|table| {
            let id = &table.record.id;
            let title = page.text(&format!("table-{id}"));
            let sources = table.record.sources.iter().map(|source| view! { " " <SourceChip id=source.clone()/> }).collect_view();
            let file = (!data.is_empty()).then(|| {
                let href = format!("{data}{}", table.record.file);
                view! { " " <a class="file-link" href=href download>"CSV"</a> }
            });
            view! {
                <li>
                    <span class="table-title">{title}</span>
                    {file}
                    <span class="table-sources">{sources}</span>
                    " "
                    <span class="table-licence">{page.licence(&table.record.licence)}</span>
                </li>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <ul class="scene-tables">{tables}</ul>
        <details class="scene-method">
            <summary>{page.text("scene-method")}</summary>
            <p class="leaves-out" inner_html=page.html(&format!("{slug}-method"))></p>
            <p class="leaves-out" inner_html=page.html(&format!("{slug}-leaves-out"))></p>
        </details>
        {scene_method(scene, page)}
        <p class="scene-objection"><a href=objection>{page.text("scene-objection")}</a></p>
    }
    .into_any()
}

/// The scenes before and after.
fn way_on(index: usize, page: &PageContext) -> AnyView {
    let link = |at: Option<usize>, key: &str, rel: &'static str| {
        let scene = SCENES.get(at?)?;
        let (label, headline) = (page.text(key), page.text(&format!("{}-headline", scene.slug)));
        let href = page.place.page(scene.slug);
        Some(
            view! { <a class=format!("way-{rel}") rel=rel href=href><span class="way-label">{label}</span> " " <span>{headline}</span></a> },
        )
    };
    view! {
        <nav class="way-on" aria-label=page.text("scene-way")>
            {link(index.checked_sub(1), "scene-previous", "prev")}
            {link(Some(index + 1), "scene-next", "next")}
        </nav>
    }
    .into_any()
}
