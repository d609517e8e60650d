//! Space race: is it a race at all? Two lines of dates, the texts' own words row by row, and what “entirely open” means.

#![doc = include_str!("README.md")]

pub mod model;

mod chart;
#[cfg(feature = "ssr")]
mod data;
mod ladder;
mod ladder_chart;
#[cfg(feature = "ssr")]
mod ladder_data;
mod layout_chart;
mod matrix;
mod matrix_chart;
#[cfg(feature = "ssr")]
mod matrix_data;
mod races;
#[cfg(feature = "ssr")]
mod races_data;
mod sentence;
#[cfg(feature = "ssr")]
mod view;

use crate::instrument::Instrument;

/// Name of the scene in addresses, files and message keys.
pub const SLUG: &str = "space-race";

/// The functions of the scene's instrument `key`, with its data.
#[must_use]
pub fn open(key: &str, data: &[u8]) -> Option<Box<dyn Instrument>> {
    match key {
        "races" => super::read::<races::Races>(data),
        "matrix" => super::read::<matrix::Matrix>(data),
        "ladder" => super::read::<ladder::Ladder>(data),
        _ => None,
    }
}

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: SLUG,
    claims: &[
        "e-thesis-not-race",
        "e-conclusion-collaboration",
        "e-catch-up-game",
        "e-expectation-guard",
        "e-code-not-guarded",
        "e-race-now-us-china",
        "e-market-not-ideology",
        "e-military-exception",
        "a-title-race",
        "b-europe-not-in-race",
        "b-us-melody",
        "c-section-compute-race",
        "c-ai-world-power",
        "d-race-full-swing",
        "d-supremacy-new-stage",
        "d-title-chances",
        "d-not-only-money",
        "d-measure-cooperation",
        "b-sputnik-andreessen",
        "b-sputnik-heading",
        "e-space-race-start",
        "e-us-announcement",
        "e-ussr-follows",
        "e-soviet-first-satellite",
        "e-soviet-moon-probe",
        "e-soviet-first-humans",
        "e-soviet-first-eva",
        "e-apollo11-date",
        "e-armstrong-quote",
        "e-us-supremacy-space",
        "e-ussr-collapse",
        "e-iss-collaboration",
        "e-bipolar",
        "e-cold-war-ideology",
        "e-military-exploit",
        "e-national-pride",
        "e-space-secrecy",
        "e-duplicated-efforts",
        "e-closed-race-objectives",
        "b-r1-fully-open",
        "b-training-data-unknown",
        "e-r1-mostly-open",
        "e-openai-paywalled",
        "e-openai-secret",
        "e-openai-benefits",
        "e-meta-llama",
        "c-mistral-open",
        "d-mistral-community",
        "d-europe-open-transparent",
        "e-open-leaders",
        "e-basis-open-sharing",
        "e-us-adopt-open",
        "e-hf-open-deep-research",
        "e-google-tensorflow",
        "e-arxiv",
        "e-deepseek-censorship",
        "e-openness-benefits-others",
        "e-antagonistic-benefits",
        "e-perplexity",
        "e-open-source-careers",
        "e-open-reduces-duplication",
        "e-open-vs-proprietary",
        "e-balance-monetisation",
    ],
    tables: &[("two_races", &["races"]), ("events", &["races"]), ("race_matrix", &["matrix"]), ("openness_ladder", &["ladder"])],
    words: &[],
    view: view::movements,
    front: super::Front { instrument: "ladder", picture: 0, shown: super::Shown::InWords },
    instruments: data::declarations,
    readme: include_str!("README.md"),
};
