//! Stargate Europe: build the programme. A budget, seven measures, a stated cost model, and ranges for answers.

#![doc = include_str!("README.md")]

pub mod chart;
pub mod costs;
pub mod model;

#[cfg(feature = "ssr")]
pub mod data;
pub mod plan;
mod sentence;
#[cfg(feature = "ssr")]
mod view;

use crate::instrument::Instrument;

/// Name of the scene in addresses, files and message keys.
pub const SLUG: &str = "stargate-europe";

/// The functions of the scene's instrument `key`, with its data.
#[must_use]
pub fn open(key: &str, data: &[u8]) -> Option<Box<dyn Instrument>> {
    (key == "plan").then(|| super::read::<plan::Programme>(data)).flatten()
}

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: SLUG,
    claims: &[
        "d-altman-bigger-datacenters",
        "d-no-massive-datacenters",
        "d-measure-accelerate-eurohpc",
        "d-measure-regional-network",
        "d-measure-funding-hpc",
        "d-measure-ppp",
        "d-measure-talents",
        "d-measure-pilots",
        "d-measure-targeted-support",
        "d-16-exaflops",
        "a-measure-build-datacenters",
        "c-measure-support-champions",
    ],
    tables: &["programme_costs", "programme_plans", "electricity_price_comparison", "eu_ai_funding_milestones", "jupiter"],
    view: view::movements,
    front: super::Front { instrument: "plan", picture: 2, shown: super::Shown::Small },
    instruments: data::declarations,
    readme: include_str!("README.md"),
};
