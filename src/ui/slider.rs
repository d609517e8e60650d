//! A labelled range input whose label holds the current value.

use leptos::prelude::*;

use crate::{
    model::math::{clamp_or, plain},
    ui::Lens,
};

/// A slider. Without JavaScript it shows its default and cannot be moved.
#[component]
pub fn Slider(
    /// Unique on the page.
    id: String,
    /// What it sets, without the value.
    label: String,
    /// The value it edits, in the unit of `shown`.
    #[prop(into)]
    value: Lens<f64>,
    /// Smallest value.
    min: f64,
    /// Largest value.
    max: f64,
    /// Distance between two values.
    step: f64,
    /// The value in words, with its unit.
    #[prop(into)]
    shown: Signal<String>,
    /// Where range and default come from, as HTML.
    #[prop(optional, into)]
    note: String,
) -> impl IntoView {
    let fallback = value.get_untracked();
    let on_input = move |asked: f64| value.set(clamp_or(asked, min, max, fallback));
    view! {
        <div class="slider">
            <label class="slider-label" for=id.clone()>
                <span id=format!("{id}-name")>{label}</span>
                " "
                <b class="slider-value">{move || shown.get()}</b>
            </label>
            <input
                class="slider-input"
                id=id.clone()
                type="range"
                min=plain(min)
                max=plain(max)
                step=plain(step)
                prop:value=move || plain(value.get())
                value=plain(fallback)
                aria-labelledby=format!("{id}-name")
                aria-valuetext=move || shown.get()
                on:input:target=move |event| on_input(event.target().value_as_number())
            />
            <p class="slider-note" inner_html=note></p>
        </div>
    }
}
