//! The one island that shows any instrument, and the functions of each.

use leptos::prelude::*;

use crate::{
    instrument::{Declaration, Instrument},
    scenes::frontier,
    ui::show,
};

/// The functions of the instrument that is declared, with its data; none if nobody knows it or the data is not its own.
#[must_use]
pub fn open(declared: &Declaration) -> Option<Box<dyn Instrument>> {
    fn read<I: serde::de::DeserializeOwned + Instrument + 'static>(data: &[u8]) -> Option<Box<dyn Instrument>> {
        postcard::from_bytes::<I>(data).ok().map(|instrument| Box::new(instrument) as Box<dyn Instrument>)
    }
    match declared.slug.as_str() {
        "frontier" => read::<frontier::Worlds>(&declared.data),
        _ => None,
    }
}

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
