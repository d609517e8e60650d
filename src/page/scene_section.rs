//! The five movements of a scene, the same around every scene.

use leptos::prelude::*;

use crate::{
    page::method::Method,
    scenes::Scene,
    ui::{ClaimNote, PageContext, ShareInputs, SourceChip, share},
};

/// A scene as a section of a page. Static, around the scene's islands.
#[expect(non_snake_case, reason = "used as a component, with references that a view! cannot pass")]
pub(crate) fn SceneSection(scene: &Scene, number: usize, page: &PageContext) -> impl IntoView + use<> {
    let slug = scene.slug;
    let text = |key: &str| page.text(&format!("{slug}-{key}"));
    let heading = |movement: &str| {
        let id = format!("{slug}-{movement}-movement");
        view! { <h3 class="movement-title" id=id>{page.text(&format!("movement-{movement}"))}</h3> }
    };
    let movements = (scene.view)(page);
    let claims = scene.claims.iter().map(|id| view! { <ClaimNote id=*id/> }.into_any()).collect_view();
    view! {
        <section class="scene" id=slug aria-labelledby=format!("{slug}-heading")>
            <header class="scene-header">
                <p class="scene-name"><span class="circle">{number}</span> " " {text("name")}</p>
                <h2 id=format!("{slug}-heading")><a href=format!("#{slug}")>{text("headline")}</a></h2>
            </header>
            <div class="movement movement-claim">{heading("claim")} {movements.claim}</div>
            <div class="movement movement-guess">{heading("guess")} {movements.guess}</div>
            <div class="movement movement-test">{heading("test")} {movements.test}</div>
            <div class="movement movement-evidence">
                {heading("evidence")}
                {movements.evidence}
                <div class="claim-notes">{claims}</div>
            </div>
            <div class="movement movement-sources">{heading("sources")} {sources(scene, page)}</div>
        </section>
    }
}

/// Tables to take away, how to cite and embed, and what the scene leaves out.
fn sources(scene: &Scene, page: &PageContext) -> AnyView {
    let slug = scene.slug;
    let data = page.place.data.clone();
    let tables = scene
        .tables
        .iter()
        .filter_map(|id| page.facts.tables.get(*id))
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
    let title = page.text(&format!("{slug}-embed-title"));
    let citation = page.words.text_with("share-citation", &[("title", &page.text(&format!("{slug}-headline")))]);
    let embed_path = if page.place.embeds.is_empty() { String::new() } else { format!("{}{slug}/", page.place.embeds) };
    view! {
        <ul class="scene-tables">{tables}</ul>
        <details class="scene-method">
            <summary>{page.text("scene-method")}</summary>
            <p class="leaves-out" inner_html=page.html(&format!("{slug}-method"))></p>
            <p class="leaves-out" inner_html=page.html(&format!("{slug}-leaves-out"))></p>
        </details>
        {Method(scene, page)}
        {share(ShareInputs { slug: slug.to_owned(), title, embed_path, citation })}
    }
    .into_any()
}
