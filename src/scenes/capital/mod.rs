//! Capital: money to scale, prices of companies and money received by date, spending by company and country.

#![doc = include_str!("README.md")]

pub mod chart;
pub mod model;
pub mod rounds_chart;
pub mod spending_chart;

#[cfg(feature = "ssr")]
mod data;
mod rounds;
mod scale;
mod sentence;
mod spending;
#[cfg(feature = "ssr")]
mod view;

use crate::instrument::Instrument;

/// Name of the scene in addresses, files and message keys.
pub const SLUG: &str = "capital";

/// The functions of the scene's instrument `key`, with its data.
#[must_use]
pub fn open(key: &str, data: &[u8]) -> Option<Box<dyn Instrument>> {
    match key {
        "scale" => super::read::<scale::ToScale>(data),
        "rounds" => super::read::<rounds::Rounds>(data),
        "spending" => super::read::<spending::Spending>(data),
        _ => None,
    }
}

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: SLUG,
    claims: &[
        "c-funding-gap",
        "c-mistral-valuation",
        "c-mistral-decacorn",
        "c-asml-investment",
        "c-anthropic-valuation",
        "c-openai-valuation",
        "e-7000bn",
        "d-sap-40bn-present",
        "d-sap-40bn-planned",
        "d-sap-40bn-long",
        "d-ms-amazon-hundreds-bn",
        "d-investment-deficit",
        "d-horizon-1bn-present",
        "d-horizon-1bn-could",
        "b-openai-13bn",
        "b-openai-13bn-period",
        "c-mistral-leader",
        "c-actor-asml",
        "c-mistral-nvidia-cloud",
        "b-capital-needed-claim",
        "b-capital-not-problem",
        "c-mistral-ambition",
        "c-mistral-alternative",
        "c-mistral-data-sovereignty",
        "c-mistral-onprem",
        "c-mistral-frugal",
        "d-sap-argument",
        "d-sap-independence",
    ],
    tables: &[
        ("funding_rounds", &["rounds"]),
        ("capital_sums", &["scale"]),
        ("hyperscaler_capex", &["spending"]),
        ("ai_private_investment", &["spending"]),
        ("sap_40bn_wordings", &["scale"]),
    ],
    words: &[],
    view: view::movements,
    front: super::Front { instrument: "scale", picture: 0, shown: super::Shown::InWords },
    instruments: data::declarations,
    readme: include_str!("README.md"),
};
