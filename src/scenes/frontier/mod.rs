//! Frontier: does the leader keep the lead? A model of catching up, five worlds, and a map of outcomes.

#![doc = include_str!("README.md")]

pub mod chart;
pub mod model;

#[cfg(feature = "ssr")]
pub mod data;
mod judge;
mod sentence;
#[cfg(feature = "ssr")]
mod view;
mod worlds;

pub use worlds::Worlds;

use crate::instrument::Instrument;

/// Name of the scene in addresses, files and message keys.
pub const SLUG: &str = "frontier";

/// The functions of the scene's instrument `key`, with its data.
#[must_use]
pub fn open(key: &str, data: &[u8]) -> Option<Box<dyn Instrument>> {
    (key == "world").then(|| super::read::<Worlds>(data)).flatten()
}

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: SLUG,
    claims: &[
        "a-strategy-unstoppable",
        "a-entry-impossible",
        "a-domination-complete",
        "a-gaps-widen",
        "b-capital-not-problem",
        "c-compute-deficit",
        "d-decentralised-rival",
        "d-us-gigantism",
        "e-schmidt-lead",
        "e-r1-challenges-lead",
        "a-phase2-homogenisation",
        "a-phase2-costs",
        "a-giants-advantage",
        "a-strategy-datacenters",
        "a-models-always-stronger",
        "a-control-models-market",
        "b-game-not-over",
        "b-others-behind-silicon-valley",
        "b-china-alternative-claim",
        "c-us-china-domination",
        "d-unexpected-opportunities",
        "d-competition-overwhelming",
        "e-catch-up-game",
        "e-openai-leadership",
        "e-future-hierarchy",
    ],
    tables: &[("frontier_worlds", &["world"]), ("frontier_runs", &["world"]), ("hyperscaler_capex", &["world"])],
    words: &[],
    view: view::movements,
    front: super::Front { instrument: "world", picture: 0, shown: super::Shown::Small },
    instruments: view::instruments,
    readme: include_str!("README.md"),
};
