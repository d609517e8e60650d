//! One scene alone, for a frame on somebody else's page.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    page::{
        Edition,
        article::{failure_notice, no_script_notice},
        register::Register,
        scene_section::SceneSection,
        shell::Shell,
        site,
        sources::SourceList,
    },
    scenes::Scene,
    text::{Library, Words},
    ui::PageContext,
};

/// Lets the host size the frame to its content, where the browser can.
const RESPONSIVE_SIZING: &str = "<meta name=\"responsive-embedded-sizing\" content=\"allow-origins=*\">";

/// The embed of a scene in one language.
pub(crate) fn document(
    library: &Library,
    words: &Arc<Words>,
    edition: Edition,
    (number, scene): (usize, &'static Scene),
    template: &str,
    faults: &mut Vec<String>,
) -> String {
    let place = edition.embed_place();
    let body = site::render(library, words, place.clone(), faults, |page| body(page, number, scene));
    let shell = Shell {
        words,
        place: &place,
        kind: "embed",
        scenes: std::slice::from_ref(scene),
        title: words.text(&format!("{}-embed-title", scene.slug)),
        description: words.text(&format!("{}-headline", scene.slug)),
        head: RESPONSIVE_SIZING.to_owned(),
        body,
    };
    shell.document(template)
}

fn body(page: &PageContext, number: usize, scene: &Scene) -> impl IntoView + use<> {
    let section = SceneSection(scene, number, page).into_any();
    let register = Register(page).into_any();
    let sources = SourceList(page).into_any();
    let home = format!("../../{}#{}", page.place.index, scene.slug);
    view! {
        {no_script_notice(page)}
        <main id="main" class="embed">
            <h1 class="visually-hidden">{page.text("site-title")}</h1>
            {section}
            <details class="embed-backmatter">
                <summary>{page.text("embed-backmatter")}</summary>
                {register}
                {sources}
            </details>
            <footer class="embed-credit">
                <p><a href=home target="_blank" rel="noopener">{page.text("embed-home")}</a></p>
                <p>{page.text("embed-credit")}</p>
            </footer>
        </main>
        {failure_notice(page)}
    }
}
