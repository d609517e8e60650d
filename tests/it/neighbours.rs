//! What an instrument says it says with the phrases of its own page.

use course_ia::{
    instrument::{PictureLook, View},
    scenes::SCENES,
};

use crate::{
    instruments::{opened, page, states},
    project::library,
};

/// An embed leaves out the phrases whose keys begin with the name of another instrument of its scene.
#[test]
fn an_instrument_does_without_the_phrases_of_its_neighbours() {
    let words = &library().languages()[0];
    for scene in SCENES {
        let all = (scene.instruments)(&page(words));
        for declared in &all {
            let others: Vec<String> =
                all.iter().filter(|other| other.key != declared.key).map(|other| format!("{}-{}-", scene.slug, other.key)).collect();
            let mut phrases = words.phrases().clone();
            phrases.entries.retain(|key, _| !others.iter().any(|prefix| key.starts_with(prefix)));
            for (name, settings) in states(declared) {
                let instrument = opened(declared);
                let view = View { settings: &settings, controls: &declared.controls, phrases: &phrases };
                for (picture, of) in declared.pictures.iter().enumerate() {
                    let drawn = match of.look {
                        PictureLook::Rows => format!("{:?}", instrument.rows(&view)),
                        _ => instrument.draw(picture, &view, 640.0).unwrap_or_default(),
                    };
                    let said = instrument.sentence(picture, &view) + &drawn + &instrument.table(picture, &view).to_csv();
                    assert!(!said.contains('‹'), "{}, {name}: a phrase stands on another page: {said}", declared.panel_id(picture));
                }
            }
        }
    }
}
