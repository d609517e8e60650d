//! Moment: did one week change the race? A timeline from ChatGPT to the end of 2025, and one sum traced to its root.

#![doc = include_str!("README.md")]

pub mod chart;
pub mod cost_chart;
pub mod costs;
pub mod model;

mod cost;
#[cfg(feature = "ssr")]
mod data;
mod layout_chart;
mod sentence;
mod timeline;
#[cfg(feature = "ssr")]
mod view;

use crate::instrument::Instrument;

/// Name of the scene in addresses, files and message keys.
pub const SLUG: &str = "moment";

/// The functions of the scene's instrument `key`, with its data.
#[must_use]
pub fn open(key: &str, data: &[u8]) -> Option<Box<dyn Instrument>> {
    match key {
        "timeline" => super::read::<timeline::Timeline>(data),
        "cost" => super::read::<cost::Cost>(data),
        _ => None,
    }
}

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: SLUG,
    claims: &[
        "b-deepseek-cost-6m",
        "b-deepseek-cost-caveat",
        "d-china-5-6m",
        "e-r1-lower-training-cost",
        "b-nvidia-loss-date",
        "b-nvidia-loss-600bn",
        "b-nvidia-loss-575bn-eur",
        "b-nvidia-cap-2900bn",
        "b-us-tech-fall",
        "e-market-stir",
        "e-shockwave",
        "b-sputnik-andreessen",
        "b-trump-wakeup",
        "b-silicon-valley-worry",
        "e-altman-praise",
        "b-o1-price",
        "b-r1-free",
        "b-r1-same-level-o1",
        "e-r1-operating-cost",
        "e-deepseek-free-web",
        "b-small-startup-impact",
        "b-chips-cheaper",
        "b-chatgpt-launch",
        "b-google-panic",
        "e-genai-since-2022",
        "b-nvidia-foundry",
        "b-nvidia-rise",
        "b-deepseek-release",
        "b-deepseek-unknown",
        "e-app-forefront",
        "e-cyberattacks",
        "e-operator-deep-research",
        "d-openai-munich",
        "b-sputnik-heading",
        "b-paradigm-shift",
        "b-most-important-since-internet",
        "b-microsoft-nvidia-benefit",
        "b-china-nowhere-belief",
        "b-capital-slogan-doubted",
        "b-not-imitator",
        "e-price-questions",
        "e-deepseek-excels",
        "a-monthly-innovations",
        "a-public-abstract",
    ],
    tables: &[
        ("events", &["timeline"]),
        ("nvidia_2025_01_27", &["timeline"]),
        ("chat_prices", &[]),
        ("deepseek_cost_trace", &["cost"]),
        ("deepseek_v3_training_cost", &["cost"]),
        ("gpu_rental_prices", &["cost"]),
    ],
    words: &["verdict-"],
    view: view::movements,
    front: super::Front { instrument: "cost", picture: 0, shown: super::Shown::InWords },
    instruments: data::declarations,
    readme: include_str!("README.md"),
};
