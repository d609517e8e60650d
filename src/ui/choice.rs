//! A labelled list to choose one thing from.

use leptos::prelude::*;

use crate::ui::Lens;

/// A `<select>`, for choices too many or too long for [`crate::ui::Segmented`].
#[component]
pub fn Choice(
    /// Unique on the page.
    id: String,
    /// What is chosen.
    label: String,
    /// Key and label of each choice.
    options: Vec<(String, String)>,
    /// Key of the choice made.
    #[prop(into)]
    value: Lens<String>,
) -> impl IntoView {
    let default = value.get_untracked();
    let keys: Vec<String> = options.iter().map(|(key, _)| key.clone()).collect();
    let choices = options
        .into_iter()
        .map(|(key, label)| {
            let is_default = key == default;
            let shown = key.clone();
            view! { <option value=key selected=is_default prop:selected=move || value.get() == shown>{label}</option> }
        })
        .collect_view();
    let on_change = move |chosen: String| {
        if keys.contains(&chosen) {
            value.set(chosen);
        }
    };
    view! {
        <div class="choice">
            <label for=id.clone()>{label}</label>
            <select id=id on:change:target=move |event| on_change(event.target().value())>
                {choices}
            </select>
        </div>
    }
}
