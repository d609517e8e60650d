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
        "a-europe-urgent",
        "a-measure-invest-massively",
        "a-measure-start-modest",
        "a-europe-assets",
        "a-tsmc-precedent",
        "a-actor-tsmc",
        "a-measure-champions",
        "a-goal-independence",
        "a-sovereignty-infrastructure",
        "b-measure-european-ai",
        "b-europe-opportunity",
        "b-measure-eu-model",
        "b-deepseek-shows-way",
        "b-europe-assets",
        "b-europe-knowledge",
        "b-europe-capable",
        "c-measure-hardware",
        "c-mistral-shows-possible",
        "d-europe-surprise",
        "d-actor-hpi",
        "d-sparse-training-short",
        "d-sparse-training-long",
        "d-photonic-chips",
        "d-actor-mistral",
        "d-actor-aleph-alpha",
        "d-niche-open-models",
        "d-niche-sectors",
        "d-16-exaflops-in-development",
        "d-actor-eurohpc",
        "d-franco-german-2024",
        "d-mistral-google",
        "d-stargate-europe-vision",
        "d-ppp-actors",
        "d-measure-eu-funds",
        "d-measure-expand-datacenters",
        "d-measure-gaiax",
        "d-measure-sectors",
        "d-measure-coordinated-plan",
        "d-measure-cern-ai",
        "d-analogy-cern",
        "d-measure-alliances",
        "d-measure-african-asian",
        "d-actor-altman",
        "d-altman-berlin-date",
        "d-altman-plans",
        "d-altman-chatgpt5",
        "d-munich-largest-market",
        "d-germany-largest-market",
        "d-altman-pace",
        "d-protests",
        "d-data-asset",
        "d-europe-strengths-trio",
        "d-risk-supplier",
        "d-measure-cooperation",
        "d-europe-excellence-sectors",
        "d-decentralised-rival",
        "d-mistral-eu-languages",
        "d-europe-diversity",
        "d-measure-infra-sustainable",
        "d-measure-ppp-strengthen",
        "d-compensate-partially",
        "d-measure-vc",
        "d-actor-ellis",
        "d-education-asset",
        "d-paris-summit",
        "d-measure-ai-lab",
        "d-opportunity-differentiation",
        "d-massive-but-targeted",
        "d-altman-help-needed",
        "d-altman-lag-risk",
        "d-stargate-europe-debate",
        "d-resilience",
        "d-horizon-jobs",
        "d-stargate-europe-depends-role",
        "d-measure-ai-literacy-nonit",
        "d-strengths-values",
        "d-measure-new-architectures",
        "d-hpi-pioneer",
        "d-europe-decentralised-experience",
        "d-not-rival-generalists",
        "d-mistral-aleph-niche",
        "d-mistral-vs-english",
        "d-specialised-fit",
        "d-measure-coherent-strategy",
        "d-measure-whole-society",
        "d-16-exaflops-long",
        "d-16-exaflops-competitive",
        "d-ppp-pool",
        "d-franco-german-alliance",
        "d-funding-weaknesses",
        "d-no-generalist-projects",
        "d-startups-proven",
        "d-coordinated-plan-insufficient",
        "d-cern-ai-missions",
        "d-human-factor",
        "d-measure-public-literacy",
        "d-pilots-acceptance",
        "d-ai-lab-energy",
        "d-altman-not-unanimous",
        "d-strategic-niches",
    ],
    tables: &[
        ("programme_costs", &["plan"]),
        ("programme_plans", &["plan"]),
        ("electricity_price_comparison", &["plan"]),
        ("eu_ai_funding_milestones", &["plan"]),
        ("jupiter", &["plan"]),
    ],
    words: &[],
    view: view::movements,
    front: super::Front { instrument: "plan", picture: 2, shown: super::Shown::InWords },
    instruments: data::declarations,
    readme: include_str!("README.md"),
};
