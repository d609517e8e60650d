//! A control of every kind in one island, for tests in browsers: an instrument of the registry with further controls, which
//! its own functions do not look at.

use leptos::prelude::*;

use crate::{
    instrument::specimen,
    page::{Edition, sheet::Press},
    scenes::{SCENES, show_instrument},
    text::Library,
    ui::Place,
};

/// The island as HTML, in a language, from the first instrument of a scene, whose page alone knows how to open it; nothing if there
/// is no such language or scene.
#[must_use]
pub fn specimen_island(library: &Library, lang: &str, of: &str) -> Option<String> {
    let words = library.languages().iter().find(|words| words.lang() == lang)?;
    let press = Press { library, words, edition: Edition::Site };
    Some(press.render(Place::default(), |page| {
        let mut declared = SCENES.iter().filter(|scene| scene.slug == of).flat_map(|scene| (scene.instruments)(page)).next();
        if let Some(declared) = &mut declared {
            declared.controls.extend(specimen().controls);
        }
        declared.map(show_instrument).to_html()
    }))
}
