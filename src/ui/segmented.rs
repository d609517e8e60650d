//! A row of exclusive choices, as radio buttons.

use leptos::prelude::*;

use crate::ui::Lens;

/// Exclusive choices side by side. Arrow keys move between them, as between any radio buttons.
#[component]
pub fn Segmented(
    /// Unique on the page.
    name: String,
    /// What is chosen.
    legend: String,
    /// Key and label of each choice.
    options: Vec<(String, String)>,
    /// Key of the choice made.
    #[prop(into)]
    value: Lens<String>,
) -> impl IntoView {
    let default = value.get_untracked();
    let choices = options
        .into_iter()
        .map(|(key, label)| {
            // A key may be a decimal number; a dot would mean something in a selector.
            let id = format!("{name}-{}", key.replace('.', "-"));
            let is_default = key == default;
            let (shown, chosen) = (key.clone(), key.clone());
            view! {
                <span class="segment">
                    <input
                        type="radio"
                        id=id.clone()
                        name=name.clone()
                        value=key
                        checked=is_default
                        prop:checked=move || value.get() == shown
                        on:change=move |_| value.set(chosen.clone())
                    />
                    <label for=id>{label}</label>
                </span>
            }
        })
        .collect_view();
    view! {
        <fieldset class="segmented">
            <legend>{legend}</legend>
            <div class="segments">{choices}</div>
        </fieldset>
    }
}
