//! Models: forty notable models against three? The list behind the count, and a recount under the reader's rules.

#![doc = include_str!("README.md")]

pub mod chart;
pub mod count;
pub mod model;

#[cfg(feature = "ssr")]
pub mod data;
pub mod points;
mod recount;
mod recount_chart;
mod sentence;
#[cfg(feature = "ssr")]
mod view;

use crate::instrument::Instrument;

/// Name of the scene in addresses, files and message keys.
pub const SLUG: &str = "models";

/// The functions of the scene's instrument `key`, with its data.
#[must_use]
pub fn open(key: &str, data: &[u8]) -> Option<Box<dyn Instrument>> {
    match key {
        "points" => super::read::<points::Points>(data),
        "recount" => super::read::<recount::Recount>(data),
        _ => None,
    }
}

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: SLUG,
    claims: &["c-us-40-models", "c-europe-3-models", "c-us-china-domination", "c-actor-stanford"],
    tables: &[
        ("epoch_notable_models_2010_2025", &["points"]),
        ("epoch_notable_2024_by_snapshot", &["recount"]),
        ("epoch_notable_snapshots", &["recount"]),
        ("models_recount", &["recount"]),
        ("models_completeness", &[]),
        ("ai_index_notable_models", &["recount"]),
    ],
    words: &[],
    view: view::movements,
    front: super::Front { instrument: "recount", picture: 0, shown: super::Shown::InWords },
    instruments: data::declarations,
    readme: include_str!("README.md"),
};
