//! What a scene gives to the pages, and how its instruments are opened.

use crate::instrument::Instrument;

/// An instrument from its data; none if the data is not its own.
pub(crate) fn read<I: serde::de::DeserializeOwned + Instrument + 'static>(data: &[u8]) -> Option<Box<dyn Instrument>> {
    postcard::from_bytes::<I>(data).ok().map(|instrument| Box::new(instrument) as Box<dyn Instrument>)
}

/// An instrument's data as its declaration carries it.
#[cfg(feature = "ssr")]
pub(crate) fn pack<I: serde::Serialize>(instrument: &I) -> Vec<u8> {
    // Numbers, words and lists of them. What could not be written could not be read either: `check` says so.
    postcard::to_allocvec(instrument).unwrap_or_default()
}

#[cfg(feature = "ssr")]
mod native {
    use leptos::prelude::AnyView;

    use crate::{instrument::Declaration, ui::PageContext};

    /// One scene, as the registry knows it.
    #[derive(Clone, Copy)]
    pub struct Scene {
        /// Name in addresses, files, message keys and snapshots.
        pub slug: &'static str,
        /// The claims it tests, in the order it shows them.
        pub claims: &'static [&'static str],
        /// The published tables it draws from, each with the keys of the instruments that show it: their embeds credit it. No key for
        /// what stands in prose alone.
        pub tables: &'static [(&'static str, &'static [&'static str])],
        /// Beginnings of the keys of phrases that its instruments say and other scenes' as well.
        pub words: &'static [&'static str],
        /// Its five movements, less what the page prints around every scene.
        pub view: fn(&PageContext) -> Movements,
        /// Its instruments, as its pages carry them.
        pub instruments: fn(&PageContext) -> Vec<Declaration>,
        /// What the front shows of it.
        pub front: Front,
        /// Its README: the method shown on the page.
        pub readme: &'static str,
    }

    /// How the front shows an instrument.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Shown {
        /// To be moved there, for what everybody asks.
        Live,
        /// In a small form.
        Small,
        /// In words and a link, so that the front stays short.
        InWords,
    }

    /// What the front shows of a scene.
    #[derive(Clone, Copy)]
    pub struct Front {
        /// Key of the instrument.
        pub instrument: &'static str,
        /// Index of its picture.
        pub picture: usize,
        /// How it stands there.
        pub shown: Shown,
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
pub use native::{Front, Movements, Scene, Shown};
