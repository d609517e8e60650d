//! The loops that need speed: training small networks, and running many catching-up worlds.
//!
//! Pure and deterministic: the same settings give the same digits natively, in WebAssembly, with and without SIMD.
//! Floats are `f32`, in lanes of eight ([`wide`]); every sum has one written order; what is inexact comes from
//! `libm` or from `wide`'s polynomials, and nothing is fused.
//!
//! It is a crate of its own to be compiled for speed while the page's module is compiled for size.

#![expect(clippy::cast_precision_loss, reason = "counts here stay far below 2^24")]

mod adam;

pub mod arrays;

pub mod frontier;
pub mod job;
pub mod jobs;
pub mod lab;
mod lanes;
mod loss;
mod matrix;
mod network;
mod points;

pub mod races;
mod random;
mod training;

pub use adam::Adam;
pub use loss::{soft_loss, soft_loss_slope, soft_target};
pub use network::Network;
pub use points::{Dataset, Shape, sample};
pub use random::Random;
pub use training::{Training, labelled, teacher_data};
