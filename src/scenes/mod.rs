//! The scenes, in reading order, and the one list of them.
//!
//! A scene is one folder: `data.rs` (from facts to controls and data), `model.rs` (what it computes), `chart.rs` (what it
//! draws), `sentence.rs` (what it says), a file for each instrument, `view.rs` (what is printed around them), `README.md`
//! (what it shows and what it leaves out).

#[cfg(feature = "ssr")]
mod check;
mod island;
#[cfg(feature = "ssr")]
mod rehearsal;
mod scene;

#[cfg(feature = "ssr")]
pub use check::{check, check_scene};
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
pub use island::instrument;
#[cfg(feature = "ssr")]
pub(crate) use island::{instrument as show_instrument, tests_of};
#[cfg(feature = "ssr")]
pub use rehearsal::{rehearse, run};
#[cfg(feature = "ssr")]
pub(crate) use scene::pack;
pub(crate) use scene::read;
#[cfg(feature = "ssr")]
pub use scene::{Front, Movements, Scene, Shown};

use crate::instrument::{Declaration, Instrument};

/// The registry: a scene is one name here, that of its folder. Pages, embeds, menu, snapshots and checks all walk it.
macro_rules! scenes {
    ($($scene:ident),+ $(,)?) => {
        $(pub mod $scene;)+

        /// Every scene, in reading order.
        #[cfg(feature = "ssr")]
        pub const SCENES: &[Scene] = &[$($scene::SCENE),+];

        /// Where a scene's names stand: its `data.rs` and its `mod.rs`, with their texts.
        #[cfg(feature = "ssr")]
        const WRITTEN: &[[(&str, &str); 2]] = &[$([
            (concat!("src/scenes/", stringify!($scene), "/data.rs"), include_str!(concat!(stringify!($scene), "/data.rs"))),
            (concat!("src/scenes/", stringify!($scene), "/mod.rs"), include_str!(concat!(stringify!($scene), "/mod.rs"))),
        ]),+];

        /// The functions of the instrument that is declared, with its data; none if nobody knows it or the data is not its own.
        #[must_use]
        pub fn open(declared: &Declaration) -> Option<Box<dyn Instrument>> {
            $(if declared.scene == $scene::SLUG {
                return $scene::open(&declared.key, &declared.data);
            })+
            None
        }
    };
}

scenes!(moment, programmes, distillation, frontier, compute, models, capital, energy, space_race, stargate_europe, rules, voices);
