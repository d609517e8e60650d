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

/// The instruments of a scene, each with its title and what to look for.
#[cfg(feature = "ssr")]
pub(crate) fn tests_of(page: &crate::ui::PageContext, declared: Vec<Declaration>) -> AnyView {
    let tests = declared.into_iter().map(|declared| {
        let message = |what: &str, end: &str| format!("{}-{what}{}{end}", declared.scene, declared.key);
        let title = page.heading(&message("", "-title"));
        let id = format!("{}-heading", declared.id());
        let before = page.html(&message("before-", ""));
        view! {
            <section class="test-part" aria-labelledby=id>
                <h3 id=id.clone() inner_html=title></h3>
                <p class="lead-in" inner_html=before></p>
                {instrument(declared)}
            </section>
        }
    });
    tests.collect_view().into_any()
}

fn view(declared: Declaration) -> Option<impl IntoView> {
    open(&declared).map(|instrument| show(declared, instrument))
}
