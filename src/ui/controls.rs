//! The panel of controls of a test: inert until the page is alive, with a way back to the author's view.

use leptos::{ev::KeyboardEvent, prelude::*};

use crate::ui::use_phrases;

/// False in static HTML, true once the island is alive.
#[must_use]
pub fn use_ready() -> ReadSignal<bool> {
    let (is_ready, set_ready) = signal(false);
    Effect::new(move |_| set_ready.set(true));
    is_ready
}

/// A panel of controls. Its button, or Escape while the focus is inside, resets to the author's view.
///
/// Without JavaScript the style sheet hides the panel; the chart below shows the author's view.
#[component]
pub fn Controls<C: IntoView + 'static>(
    /// Called to go back to the author's view.
    #[prop(into)]
    on_reset: Callback<()>,
    /// True while the author's view is shown: there is nothing to reset.
    #[prop(into)]
    is_default: Signal<bool>,
    /// The controls.
    children: TypedChildren<C>,
) -> impl IntoView {
    let phrases = use_phrases();
    let is_ready = use_ready();
    let on_keydown = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            on_reset.run(());
        }
    };
    view! {
        <fieldset class="controls" disabled=move || !is_ready.get() on:keydown=on_keydown>
            <legend class="visually-hidden">{phrases.get("controls-legend")}</legend>
            <div class="controls-row">{children.into_inner()()}</div>
            <button
                type="button"
                class="reset"
                aria-disabled=move || is_default.get().to_string()
                on:click=move |_| on_reset.run(())
            >
                {phrases.get("controls-reset")}
                " "
                <kbd>{phrases.get("controls-reset-key")}</kbd>
            </button>
        </fieldset>
    }
}
