//! Stargate Europe: build the programme. A budget, seven measures, a stated cost model, and ranges for answers.

#![doc = include_str!("README.md")]

pub mod chart;
pub mod costs;
pub mod model;

mod plan;
mod sentence;
#[cfg(feature = "ssr")]
mod view;

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: "stargate-europe",
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
    instruments: |_| Vec::new(),
    charts: view::charts,
    readme: include_str!("README.md"),
};
