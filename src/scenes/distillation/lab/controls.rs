//! The lab's controls: what the two students get, and what the teacher hands over.

use engine::{Shape, lab::Settings};
use leptos::prelude::*;

use super::model::{RANGES, from_numbers, to_numbers};
use crate::{
    text::{Arg, Phrases},
    ui::{Controls, Segmented, Slider, use_phrases},
};

/// Distance between two values of each slider, by [`RANGES`].
const STEPS: [f64; 7] = [10.0, 1.0, 1.0, 0.5, 50.0, 5.0, 1.0];

/// The state of the controls.
#[derive(Clone, Copy)]
pub(super) struct LabControls {
    shape: RwSignal<String>,
    numbers: [RwSignal<f64>; 7],
}

impl Default for LabControls {
    fn default() -> Self {
        let settings = Settings::default();
        Self { shape: RwSignal::new(settings.shape.key().to_owned()), numbers: to_numbers(&settings).map(RwSignal::new) }
    }
}

impl LabControls {
    /// What they are set to.
    pub(super) fn settings(self) -> Settings {
        from_numbers(Shape::parse(&self.shape.get()), self.numbers.map(|number| number.get()))
    }

    /// Sets them.
    pub(super) fn set(self, settings: &Settings) {
        self.shape.set(settings.shape.key().to_owned());
        for (signal, value) in self.numbers.iter().zip(to_numbers(settings)) {
            signal.set(value);
        }
    }
}

/// The panel: shape, then a slider a setting.
#[component]
pub(super) fn LabPanel(
    /// The state.
    controls: LabControls,
    /// Where the default of the transfer comes from, as HTML.
    note: String,
) -> impl IntoView {
    let phrases = use_phrases();
    let shapes = Shape::ALL.map(|shape| (shape.key().to_owned(), phrases.get(&format!("distillation-shape-{}", shape.key())))).to_vec();
    let sliders = RANGES
        .iter()
        .enumerate()
        .map(|(index, (name, min, max))| {
            let value = controls.numbers[index];
            let words = phrases.clone();
            let shown = Signal::derive(move || shown(name, value.get(), &words));
            let note = if *name == "transfer" { note.clone() } else { phrases.get(&format!("distillation-lab-{name}-note")) };
            view! {
                <Slider
                    id=format!("distillation-lab-{name}")
                    label=phrases.get(&format!("distillation-lab-{name}"))
                    value=value
                    min=*min
                    // The control offers a hundred seeds, a link any.
                    max=if *name == "seed" { 100.0 } else { *max }
                    step=STEPS[index]
                    shown=shown
                    note=note
                />
            }
        })
        .collect_view();
    view! {
        <Controls
            on_reset=move |()| controls.set(&Settings::default())
            is_default=Signal::derive(move || controls.settings() == Settings::default())
        >
            <Segmented name="distillation-shape".to_owned() legend=phrases.get("distillation-shape") options=shapes value=controls.shape/>
            {sliders}
        </Controls>
    }
}

/// A value of a control, with its unit.
fn shown(name: &str, value: f64, phrases: &Phrases) -> String {
    match name {
        "noise" | "transfer" => phrases.fill("unit-percent", &[("n", Arg::Number(value, 0))]),
        _ => phrases.number(value),
    }
}
