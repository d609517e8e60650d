//! One native binary for every test that looks at the project from outside.
#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking, helpers included")]

mod checked;
mod claims;
mod contrast;
mod facts;
mod finder;
mod heights;
mod html;
mod instruments;
mod judgements;
mod kept;
mod layers;
mod links;
mod method;
mod methods;
mod models;
mod moment;
mod neighbours;
mod pages;
mod phrases;
mod planted;
mod planted_cells;
mod planted_readings;
mod planted_scenes;
mod planted_tables;
mod portraits;
mod project;
mod rust;
mod simulations;
mod snapshots;
mod spots;
mod tidy;
mod truth;
mod voices;
