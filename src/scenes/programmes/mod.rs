//! Programmes: Stargate, DeepSeek and the EU's AI factories; three kinds of money.

#![doc = include_str!("README.md")]

pub mod chart;
pub mod model;
pub mod strip;

mod matrix;
#[cfg(feature = "ssr")]
mod matrix_table;
mod money;
mod to_scale;
#[cfg(feature = "ssr")]
mod view;

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: "programmes",
    claims: &[
        "d-stargate-500bn-usd",
        "d-us-500bn-eur",
        "d-china-5-6m",
        "d-china-5-6m-long",
        "d-europe-1-96bn",
        "d-europe-1-96bn-considerable",
        "d-ratio-stargate-europe",
        "d-us-china-billions",
        "d-moe-description",
    ],
    tables: &["stargate", "eu_ai_funding_milestones", "deepseek_v3_training_cost", "epoch_abilene_timeline"],
    view: view::movements,
    instruments: |_| Vec::new(),
    charts: view::charts,
    readme: include_str!("README.md"),
};
