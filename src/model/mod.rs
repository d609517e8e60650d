//! Pure maths shared by scenes.
//!
//! Conventions: no clock, no language, no screen; shares run from 0 to 1, percentages from 0 to 100.
//! Floating-point functions that differ between native and WASM in their last bits go through [`math`].

pub mod calendar;
pub mod cost;
pub mod math;
