//! Distillation: does a student really keep eighty percent of its teacher, always and for free?

#![doc = include_str!("README.md")]

pub mod chart;
pub mod lab;
pub mod model;

mod analogy;
mod cars;
#[cfg(feature = "ssr")]
mod data;
mod explorer;
#[cfg(feature = "ssr")]
mod lab_data;
mod sentence;
#[cfg(feature = "ssr")]
mod view;

use crate::instrument::Instrument;

/// Name of the scene in addresses, files and message keys.
pub const SLUG: &str = "distillation";

/// The functions of the scene's instrument `key`, with its data.
#[must_use]
pub fn open(key: &str, data: &[u8]) -> Option<Box<dyn Instrument>> {
    match key {
        "analogy" => super::read::<analogy::Analogy>(data),
        "explorer" => super::read::<explorer::Explorer>(data),
        "lab" => super::read::<lab::Lab>(data),
        _ => None,
    }
}

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: SLUG,
    claims: &[
        "a-r1-key-finding",
        "a-ferrari-80pct",
        "a-ferrari-no-cost",
        "a-competitors-shut-out",
        "a-distillation-controls-ecosystem",
        "a-giants-advantage",
        "e-openness-benefits-others",
        "a-distillation-worrying",
        "a-ferrari-analogy",
    ],
    tables: &[
        ("deepseek_r1_distillation", &["analogy", "explorer"]),
        ("counterexample_qwq32b", &["explorer"]),
        ("lab_races", &["lab"]),
        ("lab_map", &["lab"]),
    ],
    words: &[],
    view: view::movements,
    front: super::Front { instrument: "analogy", picture: 0, shown: super::Shown::Small },
    instruments: data::declarations,
    readme: include_str!("README.md"),
};
