//! Random numbers that are the same everywhere.

use rand_core::{Rng as _, SeedableRng as _};
use rand_pcg::Pcg32;

/// A stream of random numbers, given by a seed and a purpose.
#[derive(Debug, Clone)]
pub struct Random(Pcg32);

impl Random {
    /// The stream of `seed` for one purpose; streams of other purposes are independent.
    #[must_use]
    pub fn new(seed: u32, purpose: u32) -> Self {
        Self(Pcg32::seed_from_u64((u64::from(purpose) << 32) | u64::from(seed)))
    }

    /// A number in 0..1, uniform, in steps of 2⁻²⁴.
    pub fn uniform(&mut self) -> f32 {
        (self.0.next_u32() >> 8) as f32 / 16_777_216.0
    }

    /// A whole number in 0..`count`; zero if `count` is zero. `count` is at most 2²⁴.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between zero and count")]
    pub fn below(&mut self, count: usize) -> usize {
        ((self.uniform() * count as f32) as usize).min(count.saturating_sub(1))
    }

    /// A number of the normal distribution, mean 0, deviation 1 (Box–Muller).
    pub fn normal(&mut self) -> f32 {
        let radius = f32::sqrt(-2.0 * libm::logf(1.0 - self.uniform()));
        radius * libm::cosf(core::f32::consts::TAU * self.uniform())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uniform_and_normal_have_their_moments() {
        let mut random = Random::new(7, 0);
        let n = 100_000;
        let uniform: Vec<f32> = (0..n).map(|_| random.uniform()).collect();
        assert!(uniform.iter().all(|x| (0.0..1.0).contains(x)));
        let mean = |values: &[f32]| values.iter().map(|x| f64::from(*x)).sum::<f64>() / f64::from(n);
        let spread = |values: &[f32]| values.iter().map(|x| f64::from(x * x)).sum::<f64>() / f64::from(n);
        assert!((mean(&uniform) - 0.5).abs() < 0.005 && (spread(&uniform) - 1.0 / 3.0).abs() < 0.005);
        let normal: Vec<f32> = (0..n).map(|_| random.normal()).collect();
        assert!(mean(&normal).abs() < 0.02 && (spread(&normal) - 1.0).abs() < 0.02);
    }

    #[test]
    fn purposes_are_independent_and_seeds_repeat() {
        let draw = |seed, purpose| Random::new(seed, purpose).uniform();
        assert_eq!(draw(1, 0).to_bits(), draw(1, 0).to_bits());
        assert_ne!(draw(1, 0).to_bits(), draw(1, 1).to_bits());
        assert_ne!(draw(1, 0).to_bits(), draw(2, 0).to_bits());
        assert_eq!(Random::new(1, 0).below(0), 0);
    }
}
