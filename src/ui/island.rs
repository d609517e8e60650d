//! Islands: the parts of a page that come alive, and how their inputs travel.
//!
//! The inputs stand in the page as [postcard](https://docs.rs/postcard) among its letters, and not as the JSON of
//! `#[island]`: reading JSON in the browser, with its float parser and printer, took a quarter of the module.
//! What they hold is published as JSON and CSV beside the page.

/// Declares the island of a file: its name in the page, the type of its inputs, and the function that shows them.
///
/// Natively this makes `fn island(inputs) -> impl IntoView`, for views. In the browser it makes the function that
/// the loader calls with the island's element.
macro_rules! island {
    ($name:ident($inputs:ty) => $body:path) => {
        /// The island, printed with its inputs.
        #[cfg(feature = "ssr")]
        pub(crate) fn island(inputs: $inputs) -> impl leptos::prelude::IntoView {
            $crate::ui::print_island(stringify!($name), inputs, $body)
        }

        /// Brings the island in `element` to life; false if its inputs cannot be read.
        #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
        #[wasm_bindgen::prelude::wasm_bindgen]
        pub fn $name(element: $crate::ui::browser::HtmlElement) -> bool {
            $crate::ui::hydrate_island(stringify!($name), &element, |inputs| Some($body(inputs)))
        }
    };
}

pub(crate) use island;

#[cfg(feature = "ssr")]
pub use native::print_island;

#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
pub use live::hydrate_island;

#[cfg(feature = "ssr")]
mod native {
    use leptos::{
        prelude::*,
        tachys::{html::islands::Island, reactive_graph::OwnedView},
    };
    use serde::Serialize;

    use crate::ui::letters;

    /// An island as HTML, its inputs beside it.
    pub fn print_island<I: Serialize + 'static, V: IntoView + 'static>(name: &'static str, inputs: I, body: fn(I) -> V) -> impl IntoView {
        // Inputs are numbers, words and lists of them: writing them to memory cannot fail.
        let bytes = postcard::to_allocvec(&inputs).unwrap_or_default();
        let view = Owner::new().with(|| Owner::with_hydration(move || OwnedView::new(untrack(move || body(inputs)))));
        Island::new(name, view).with_props(letters::from_bytes(&bytes))
    }
}

#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
mod live {
    use leptos::{
        prelude::*,
        tachys::{html::islands::Island, reactive_graph::OwnedView, view::Position},
    };
    use serde::de::DeserializeOwned;

    use crate::ui::{browser, letters};

    /// Hydrates the island in `element`; false if its inputs cannot be read.
    pub fn hydrate_island<I: DeserializeOwned + 'static, V: IntoView + 'static>(
        name: &'static str,
        element: &browser::HtmlElement,
        body: fn(I) -> Option<V>,
    ) -> bool {
        let bytes = element.dataset().get("props").map(|text| letters::to_bytes(&text));
        let Some(inputs) = bytes.and_then(|bytes| postcard::from_bytes::<I>(&bytes).ok()) else {
            return false;
        };
        let Some(view) = Owner::new().with(|| Owner::with_hydration(move || untrack(move || body(inputs)).map(OwnedView::new))) else {
            return false;
        };
        let state = Island::new(name, view).hydrate_from_position::<true>(element, Position::Current);
        // The island lives as long as the page.
        core::mem::forget(state);
        true
    }
}
