//! The one island that shows any instrument.

use leptos::prelude::*;

use crate::{instrument::Declaration, scenes::open, ui::show};

/// The instrument, printed with what it declares.
#[cfg(feature = "ssr")]
pub(crate) fn instrument(declared: Declaration) -> impl IntoView {
    crate::ui::print_island("instrument", declared, view)
}

/// Brings the instrument in `element` to life; false if what it declares cannot be read.
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn instrument(element: crate::ui::browser::HtmlElement) -> bool {
    crate::ui::hydrate_island("instrument", &element, view)
}

fn view(declared: Declaration) -> Option<impl IntoView> {
    open(&declared).map(|instrument| show(declared, instrument))
}
