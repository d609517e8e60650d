//! Prints one part of the page: a plan on paper, without the article around it.

use leptos::prelude::*;

use crate::ui::{browser, use_phrases};

/// A button that prints the part `id` of the page, and nothing else.
#[component]
pub fn PrintButton(
    /// Id of what is printed.
    id: &'static str,
) -> impl IntoView {
    let phrases = use_phrases();
    view! {
        <p class="print-bar">
            <button type="button" on:click=move |_| browser::print_part(id)>{phrases.get("print-part")}</button>
        </p>
    }
}
