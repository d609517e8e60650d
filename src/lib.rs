//! « La course à l'IA, à l'épreuve » — the AI race, put to the test.
//!
//! HTML carries the words, WASM carries the behaviour: a native binary renders every page in every language
//! to complete static HTML, and one language-independent WASM module hydrates its islands.
//!
//! The modules, from the bottom up; each may import those above it (see `ARCHITECTURE.md`).

#![recursion_limit = "256"] // Leptos views are nested types.

pub mod model;

pub mod facts;

pub mod text;

pub mod chart;

pub mod instrument;

pub mod ui;

pub mod scenes;

#[cfg(feature = "ssr")]
pub mod page;

/// Makes the module ready to hydrate islands; the loader calls it once, before the first island.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    // What `leptos::mount::hydrate_islands` does, less the executor: nothing here is asynchronous.
    let owner = leptos::prelude::Owner::new();
    owner.set();
    core::mem::forget(owner);
    // The words of the page are read in this turn, not in that of the first island.
    let _ = ui::use_phrases();
}
