//! One native binary for every test that looks at the project from outside.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking, helpers included")]

mod contrast;
mod facts;
mod instruments;
mod models;
mod neighbours;
mod pages;
mod phrases;
mod planted;
mod project;
mod simulations;
mod snapshots;
mod tidy;
mod truth;
