//! Distillation: does a student really keep eighty percent of its teacher, always and for free?

#![doc = include_str!("README.md")]

pub mod chart;
pub mod lab;
pub mod model;

mod analogy;
mod cars;
mod explorer;
#[cfg(feature = "ssr")]
mod lab_data;
#[cfg(feature = "ssr")]
mod view;

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: "distillation",
    claims: &[
        "a-r1-key-finding",
        "a-ferrari-80pct",
        "a-ferrari-no-cost",
        "a-competitors-shut-out",
        "a-distillation-controls-ecosystem",
        "a-giants-advantage",
        "e-openness-benefits-others",
    ],
    tables: &["deepseek_r1_distillation", "counterexample_qwq32b", "lab_races", "lab_map"],
    view: view::movements,
    instruments: |_| Vec::new(),
    charts: view::charts,
    readme: include_str!("README.md"),
};
