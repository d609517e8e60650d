//! Rules: brake or asset? Uses of AI sorted by the law's levels, what applies when, and who sees a brake or an asset.

#![doc = include_str!("README.md")]

pub mod model;
pub mod sort;

mod chart;
#[cfg(feature = "ssr")]
mod data;
#[cfg(feature = "ssr")]
mod law_data;
mod sentence;
mod spectrum;
mod spectrum_chart;
mod timeline;
mod timeline_chart;
#[cfg(feature = "ssr")]
mod view;

use crate::instrument::Instrument;

/// Name of the scene in addresses, files and message keys.
pub const SLUG: &str = "rules";

/// The functions of the scene's instrument `key`, with its data.
#[must_use]
pub fn open(key: &str, data: &[u8]) -> Option<Box<dyn Instrument>> {
    match key {
        "sort" => super::read::<sort::Sort>(data),
        "timeline" => super::read::<timeline::Timeline>(data),
        "spectrum" => super::read::<spectrum::Spectrum>(data),
        _ => None,
    }
}

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: SLUG,
    claims: &[
        "d-aiact-bans-high-risk",
        "d-aiact-risk-levels",
        "d-aiact-unique",
        "d-aiact-world-norms",
        "d-altman-aiact-warning",
        "d-altman-aiact-dependence",
        "d-altman-comply",
        "b-measure-regulation-balance",
        "d-aiact-trust-usp",
        "d-aiact-banks",
        "d-aiact-sme",
        "d-measure-aiact",
        "d-actor-markl",
        "d-markl-data-rules",
        "d-measure-global-ethics",
        "d-human-centred-ai",
        "d-sector-trust",
        "d-regulatory-lead",
        "d-others-struggle-regulate",
        "d-aiact-finance-critical",
        "d-aiact-values",
        "d-delicate-balance",
    ],
    tables: &[("ai_act_uses", &["sort", "timeline"]), ("ai_act_timeline", &["sort", "timeline"]), ("regulation_spectrum", &["spectrum"])],
    words: &[],
    view: view::movements,
    front: super::Front { instrument: "sort", picture: 0, shown: super::Shown::InWords },
    instruments: data::declarations,
    readme: include_str!("README.md"),
};
