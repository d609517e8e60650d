//! Voices: five texts, all their claims. Who says what on ten questions, and what the evidence says of it.

#![doc = include_str!("README.md")]

pub mod chart;
#[cfg(feature = "ssr")]
pub mod data;
pub mod model;

mod map;
mod sentence;
mod verdicts;
mod verdicts_chart;
#[cfg(feature = "ssr")]
mod view;

use crate::instrument::Instrument;

/// Name of the scene in addresses, files and message keys.
pub const SLUG: &str = "voices";

/// The functions of the scene's instrument `key`, with its data.
#[must_use]
pub fn open(key: &str, data: &[u8]) -> Option<Box<dyn Instrument>> {
    match key {
        "map" => super::read::<map::Map>(data),
        "verdicts" => super::read::<verdicts::Verdicts>(data),
        _ => None,
    }
}

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: SLUG,
    claims: &[
        "b-data-to-china",
        "b-actor-microsoft",
        "d-actor-openai",
        "e-actor-schmidt",
        "e-actor-deepseek",
        "a-no-demonising",
        "a-refusal-cost",
        "b-europe-wakeup",
        "b-eternal-consumers",
        "b-hour-of-ai",
        "b-abandoned-without-trying",
        "b-message-arrived",
        "c-title-counter-domination",
        "c-autonomy-challenge",
        "c-existential",
        "c-past-mistakes",
        "c-mistral-independence",
        "c-autonomy-guarantees",
        "d-wakeup-europe",
        "d-time-to-act",
    ],
    tables: &[("questions", &["map"]), ("argument_map", &["map"]), ("claim_questions", &["map", "verdicts"]), ("contradictions", &["map"])],
    words: &["verdict-"],
    view: view::movements,
    front: super::Front { instrument: "map", picture: 0, shown: super::Shown::InWords },
    instruments: data::declarations,
    readme: include_str!("README.md"),
};
