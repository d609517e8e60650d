//! The scenes, in reading order, and the one list of them.
//!
//! A scene is one folder: `model.rs` (what it computes), `chart.rs` (what it draws), one file an island (what moves),
//! `view.rs` (what is printed), `README.md` (what it shows and what it leaves out).

pub mod distillation;
pub mod frontier;
pub mod programmes;
#[path = "stargate-europe/mod.rs"]
pub mod stargate_europe;

mod instruments;

pub use instruments::*;

#[cfg(feature = "ssr")]
mod registry {
    use leptos::prelude::AnyView;

    use crate::{instrument::Declaration, ui::PageContext};

    use super::{distillation, frontier, programmes, stargate_europe};

    /// Every scene, in reading order. Article, embeds, menu, snapshots and checks all walk this list.
    pub const SCENES: &[Scene] = &[programmes::SCENE, distillation::SCENE, frontier::SCENE, stargate_europe::SCENE];

    /// One scene, as the registry knows it.
    #[derive(Clone, Copy)]
    pub struct Scene {
        /// Name in addresses, files, message keys and snapshots.
        pub slug: &'static str,
        /// The claims it tests, in the order it shows them.
        pub claims: &'static [&'static str],
        /// The published tables it draws from.
        pub tables: &'static [&'static str],
        /// Its five movements, less what the page prints around every scene.
        pub view: fn(&PageContext) -> Movements,
        /// Its charts in their author's view and extremes, by case name, for the snapshots; a name in `.csv` holds a table.
        pub charts: fn(&PageContext) -> Vec<(String, String)>,
        /// Its instruments, as its pages carry them.
        pub instruments: fn(&PageContext) -> Vec<Declaration>,
        /// Its README: the method shown on the page.
        pub readme: &'static str,
    }

    /// What a scene prints in each movement.
    pub struct Movements {
        /// Who says what, where and when.
        pub claim: AnyView,
        /// One question before the evidence.
        pub guess: AnyView,
        /// The interactive comparison.
        pub test: AnyView,
        /// The findings; the page adds the verdict of every claim.
        pub evidence: AnyView,
    }
}

#[cfg(feature = "ssr")]
pub use registry::{Movements, SCENES, Scene};
