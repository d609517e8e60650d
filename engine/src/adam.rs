//! Adam (Kingma and Ba, 2015, arXiv:1412.6980, algorithm 1).

use wide::f32x8;

/// The optimiser's memory: moving means of the slopes and of their squares.
#[derive(Debug, Clone)]
pub struct Adam {
    rate: f32,
    decays: (f32, f32),
    mean: Vec<f32>,
    square: Vec<f32>,
    /// β₁ᵗ and β₂ᵗ.
    powers: (f32, f32),
}

/// Decays of the mean of slopes and of the mean of squares, β₁ and β₂: the paper's defaults.
const DECAYS: (f32, f32) = (0.9, 0.999);
/// Keeps the division from zero: the paper's default.
const EPSILON: f32 = 1e-8;

impl Adam {
    /// An optimiser of `count` parameters, a multiple of eight, with learning rate `rate`.
    #[must_use]
    pub fn new(count: usize, rate: f32) -> Self {
        Self::with_decays(count, rate, DECAYS)
    }

    /// The same with other decays β₁ and β₂, each from 0 to below 1.
    #[must_use]
    pub fn with_decays(count: usize, rate: f32, decays: (f32, f32)) -> Self {
        Self { rate, decays, mean: vec![0.0; count], square: vec![0.0; count], powers: (1.0, 1.0) }
    }

    /// One step of `parameters` against `slopes`. What is beyond a multiple of eight is left alone.
    pub fn step(&mut self, parameters: &mut [f32], slopes: &[f32]) {
        let (beta_1, beta_2) = self.decays;
        self.powers = (self.powers.0 * beta_1, self.powers.1 * beta_2);
        let rate = f32x8::splat(self.rate);
        let mean_scale = f32x8::splat(1.0 / (1.0 - self.powers.0));
        let square_scale = f32x8::splat(1.0 / (1.0 - self.powers.1));
        let (b1, b2) = (f32x8::splat(beta_1), f32x8::splat(beta_2));
        let (c1, c2) = (f32x8::splat(1.0 - beta_1), f32x8::splat(1.0 - beta_2));
        let parameters = parameters.as_chunks_mut::<8>().0.iter_mut();
        let memory = self.mean.as_chunks_mut::<8>().0.iter_mut().zip(self.square.as_chunks_mut::<8>().0);
        for ((parameter, slope), (mean, square)) in parameters.zip(slopes.as_chunks::<8>().0).zip(memory) {
            let slope = f32x8::from(*slope);
            let m = b1 * f32x8::from(*mean) + c1 * slope;
            let v = b2 * f32x8::from(*square) + c2 * slope * slope;
            let moved = f32x8::from(*parameter) - rate * (m * mean_scale) / ((v * square_scale).sqrt() + f32x8::splat(EPSILON));
            (*mean, *square, *parameter) = (m.to_array(), v.to_array(), moved.to_array());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_follows_the_published_sequence() {
        // TensorFlow.js, tfjs-core/src/optimizers/adam_optimizer_test.ts, "basic": Σx² from (2, 4), rate 0.1, decays 0.8 and 0.9.
        let mut adam = Adam::with_decays(8, 0.1, (0.8, 0.9));
        let mut x = [2.0, 4.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0];
        for expected in [[1.9, 3.9], [1.800_000_1, 3.8002]] {
            let slopes = x.map(|x| 2.0 * x);
            adam.step(&mut x, &slopes);
            // Printed there to four decimals or so.
            assert!((x[0] - expected[0]).abs() < 2e-4 && (x[1] - expected[1]).abs() < 2e-4, "{x:?}");
        }
        assert_eq!(x[2], 0.0, "a parameter without slope does not move");
    }

    #[test]
    fn it_follows_the_algorithm_in_double_precision() {
        // Algorithm 1 of the paper as it is written, in f64, on the same slopes.
        let slope = |x: f64, t: i32| 2.0 * x + libm::sin(f64::from(t));
        let (mut x, mut m, mut v) = (1.0_f64, 0.0_f64, 0.0_f64);
        let mut adam = Adam::new(8, 0.01);
        let mut ours = [1.0_f32; 8];
        for t in 1..=200 {
            let g = slope(x, t);
            m = 0.9 * m + 0.1 * g;
            v = 0.999 * v + 0.001 * g * g;
            x -= 0.01 * (m / (1.0 - 0.9_f64.powi(t))) / ((v / (1.0 - 0.999_f64.powi(t))).sqrt() + 1e-8);
            #[expect(clippy::cast_possible_truncation, reason = "the engine works in f32")]
            let slopes = [slope(f64::from(ours[0]), t) as f32; 8];
            adam.step(&mut ours, &slopes);
            assert!((f64::from(ours[0]) - x).abs() < 1e-4, "step {t}: {} for {x}", ours[0]);
        }
    }
}
