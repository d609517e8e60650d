//! Programmes: Stargate, DeepSeek and the EU's AI factories; three kinds of money.

#![doc = include_str!("README.md")]

pub mod chart;
pub mod model;
pub mod strip;

#[cfg(feature = "ssr")]
mod data;
mod matrix;
#[cfg(feature = "ssr")]
mod matrix_table;
mod money;
mod sentence;
mod to_scale;
#[cfg(feature = "ssr")]
mod view;

use crate::instrument::Instrument;

/// Name of the scene in addresses, files and message keys.
pub const SLUG: &str = "programmes";

/// The functions of the scene's instrument `key`, with its data.
#[must_use]
pub fn open(key: &str, data: &[u8]) -> Option<Box<dyn Instrument>> {
    match key {
        "matrix" => super::read::<matrix::Matrix>(data),
        "money" => super::read::<money::Money>(data),
        "to-scale" => super::read::<to_scale::ToScale>(data),
        _ => None,
    }
}

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: SLUG,
    claims: &[
        "d-stargate-500bn-usd",
        "d-us-500bn-eur",
        "d-china-5-6m",
        "d-china-5-6m-long",
        "d-europe-1-96bn",
        "d-europe-1-96bn-considerable",
        "d-us-china-billions",
        "d-moe-description",
        "d-three-strategies",
        "d-us-strategy-scale",
        "d-actor-stargate",
        "d-us-challenges",
        "d-china-strategy-efficiency",
        "d-china-challenges",
        "d-europe-strategy",
        "d-europe-challenges",
        "d-us-unprecedented-scaling",
        "d-china-training-methods",
        "d-europe-regulatory-security",
        "d-us-gigantism",
        "d-us-goal-models",
        "d-china-progress",
        "d-china-distrust",
        "d-us-energy-regulation",
        "d-europe-balance",
        "d-europe-excellence-sectors",
        "d-fragmentation-main",
        "d-us-500bn-usd-long",
        "d-europe-1-96bn-long",
        "d-us-traditional-leader",
        "d-deepseek-key-resources",
        "d-moe-benefit",
        "d-europe-open-transparent",
        "d-16-exaflops-long",
        "e-google-meta-diversify",
    ],
    tables: &[
        ("stargate", &["money", "to-scale", "matrix"]),
        ("eu_ai_funding_milestones", &["money", "to-scale", "matrix"]),
        ("deepseek_v3_training_cost", &["money", "to-scale", "matrix"]),
        ("epoch_abilene_timeline", &["money", "matrix"]),
        ("jupiter", &["money", "to-scale", "matrix"]),
    ],
    words: &[],
    view: view::movements,
    front: super::Front { instrument: "money", picture: 0, shown: super::Shown::Live },
    instruments: data::declarations,
    readme: include_str!("README.md"),
};
