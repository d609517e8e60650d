//! Frontier: does the leader keep the lead? A model of catching up, five worlds, and a map of outcomes.

#![doc = include_str!("README.md")]

pub mod chart;
pub mod model;

#[cfg(feature = "ssr")]
mod data;
mod sentence;
#[cfg(feature = "ssr")]
mod view;
mod worlds;

pub use worlds::Worlds;

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: "frontier",
    claims: &[
        "a-strategy-unstoppable",
        "a-domination-complete",
        "a-gaps-widen",
        "b-capital-not-problem",
        "c-compute-deficit",
        "d-decentralised-rival",
        "d-us-gigantism",
        "e-schmidt-lead",
        "e-r1-challenges-lead",
    ],
    tables: &["frontier_worlds", "hyperscaler_capex_2025"],
    view: view::movements,
    instruments: view::instruments,
    charts: view::charts,
    readme: include_str!("README.md"),
};
