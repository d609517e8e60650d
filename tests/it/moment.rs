//! The week of R1 is told in steps.

use course_ia::{instrument::View, scenes::SCENES};

use crate::{
    instruments::{opened, page},
    project::library,
};

/// The presets of the week, in the order of the steps.
const STEPS: [&str; 4] = ["r1", "nvidia", "berlin", "investai"];

#[test]
fn each_step_of_the_week_is_told() {
    for words in library().languages() {
        let scene = SCENES.iter().find(|scene| scene.slug == "moment").expect("the moment");
        let declared = (scene.instruments)(&page(words)).into_iter().find(|declared| declared.key == "timeline").expect("the time line");
        let said = |preset: &str| {
            let at = declared.presets.iter().position(|known| known.key == preset).expect("a preset");
            let settings = declared.with_preset(&declared.author(), at);
            let view = View { settings: &settings, controls: &declared.controls, phrases: words.phrases() };
            opened(&declared).sentence(0, &view)
        };
        for (step, preset) in (1..).zip(STEPS) {
            let told = words.phrases().get(&format!("moment-timeline-step-{step}"));
            assert!(said(preset).ends_with(&told), "{} in {}: {:?} is not told in: {}", preset, words.lang(), told, said(preset));
        }
        assert!(!said("all").contains(&words.phrases().get("moment-timeline-step-1")), "a step is told where none is chosen");
    }
}
