//! One native binary for every test that looks at the project from outside.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking, helpers included")]

mod checked;
mod contrast;
mod facts;
mod html;
mod instruments;
mod layers;
mod links;
mod methods;
mod models;
mod neighbours;
mod pages;
mod phrases;
mod planted;
mod planted_scenes;
mod project;
mod rust;
mod simulations;
mod snapshots;
mod tidy;
mod truth;
mod voices;
