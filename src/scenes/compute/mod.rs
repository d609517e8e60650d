//! Compute: where the machines are, and whose. A record with its holes, a machine among others, a map.

#![doc = include_str!("README.md")]

pub mod chart;
pub mod model;

mod cluster_chart;
#[cfg(feature = "ssr")]
mod cluster_data;
mod clusters;
#[cfg(feature = "ssr")]
mod data;
mod factories;
mod jupiter;
mod jupiter_chart;
mod map_chart;
#[cfg(feature = "ssr")]
mod map_data;
mod sentence;
mod shares;
#[cfg(feature = "ssr")]
mod view;

use crate::instrument::Instrument;

/// Name of the scene in addresses, files and message keys.
pub const SLUG: &str = "compute";

/// The functions of the scene's instrument `key`, with its data.
#[must_use]
pub fn open(key: &str, data: &[u8]) -> Option<Box<dyn Instrument>> {
    match key {
        "shares" => super::read::<shares::Shares>(data),
        "clusters" => super::read::<clusters::Clusters>(data),
        "jupiter" => super::read::<jupiter::Jupiter>(data),
        "factories" => super::read::<factories::Factories>(data),
        _ => None,
    }
}

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: SLUG,
    claims: &[
        "d-us-70pct-compute",
        "d-us-70pct-approx",
        "c-compute-deficit",
        "c-performance-depends-compute",
        "c-europe-invests",
        "c-jupiter-planned",
        "c-jupiter-first-exascale",
        "c-jupiter-atos",
        "c-jupiter-quintillion",
        "c-jupiter-most-powerful",
        "c-jupiter-budget",
        "c-jupiter-split",
        "c-jupiter-catchup",
        "c-jupiter-climate",
        "c-jupiter-climate-horizon",
        "c-jupiter-health",
        "c-jupiter-energy",
        "c-jupiter-24000-chips",
        "c-hardware-dependency",
        "c-actor-nvidia",
        "c-jupiter-dual-use",
        "c-actor-atos",
        "d-efficiency-trump",
        "d-size-not-only",
        "d-infra-condition",
        "e-nvidia-crucial",
    ],
    tables: &[
        ("epoch_gpu_cluster_share_by_region_quarterly", &["shares"]),
        ("epoch_gpu_cluster_share_by_owner_quarterly", &["shares"]),
        ("epoch_chip_owners_quarterly", &["shares"]),
        ("epoch_chip_owners", &["shares"]),
        ("epoch_gpu_clusters", &["clusters", "jupiter"]),
        ("jupiter", &["jupiter"]),
        ("top500_leaders", &["clusters", "jupiter"]),
        ("eurohpc_ai_factories", &["factories"]),
        ("europe_outline", &["factories"]),
    ],
    words: &[],
    view: view::movements,
    front: super::Front { instrument: "shares", picture: 0, shown: super::Shown::InWords },
    instruments: data::declarations,
    readme: include_str!("README.md"),
};
