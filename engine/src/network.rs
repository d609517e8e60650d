//! A dense network from the plane to one logit: two hidden layers of rectifiers.

use wide::f32x8;

use crate::{
    matrix::{LANES, dot, padded, product, transpose},
    random::Random,
};

/// Coordinates of a point.
const INPUTS: usize = 2;

/// A network 2–w–w–1. Units beyond the width are padding: they are zero and stay zero.
#[derive(Debug, Clone, PartialEq)]
pub struct Network {
    width: usize,
    /// Weights and biases of the first layer, of the second, of the output; the last eight hold the output's bias.
    parameters: Vec<f32>,
}

/// Where a network keeps what it needs to learn from a batch.
#[derive(Debug, Clone, Default)]
pub(crate) struct Workspace {
    points: Vec<f32>,
    first: Vec<f32>,
    second: Vec<f32>,
    /// Logits of the last batch.
    pub(crate) logits: Vec<f32>,
    /// Slopes of the loss by each parameter, as the parameters lie.
    pub(crate) slopes: Vec<f32>,
    second_slopes: Vec<f32>,
    first_slopes: Vec<f32>,
    transposed: Vec<f32>,
    weights_transposed: Vec<f32>,
}

/// Where the parts of a network's parameters begin.
struct Parts<T> {
    weights_1: T,
    bias_1: T,
    weights_2: T,
    bias_2: T,
    weights_3: T,
    bias_3: T,
}

fn parts(parameters: &[f32], p: usize) -> Parts<&[f32]> {
    let (weights_1, rest) = parameters.split_at(INPUTS * p);
    let (bias_1, rest) = rest.split_at(p);
    let (weights_2, rest) = rest.split_at(p * p);
    let (bias_2, rest) = rest.split_at(p);
    let (weights_3, bias_3) = rest.split_at(p);
    Parts { weights_1, bias_1, weights_2, bias_2, weights_3, bias_3 }
}

fn parts_mut(parameters: &mut [f32], p: usize) -> Parts<&mut [f32]> {
    let (weights_1, rest) = parameters.split_at_mut(INPUTS * p);
    let (bias_1, rest) = rest.split_at_mut(p);
    let (weights_2, rest) = rest.split_at_mut(p * p);
    let (bias_2, rest) = rest.split_at_mut(p);
    let (weights_3, bias_3) = rest.split_at_mut(p);
    Parts { weights_1, bias_1, weights_2, bias_2, weights_3, bias_3 }
}

impl Network {
    /// A network of `width` units a layer (1 to 64), its weights drawn as He et al. (2015) advise, its biases zero.
    #[must_use]
    pub fn new(width: usize, random: &mut Random) -> Self {
        let width = width.clamp(1, 64);
        let p = padded(width);
        let mut parameters = vec![0.0; INPUTS * p + p + p * p + p + p + LANES];
        let mut draw = |weights: &mut [f32], inputs: usize, outputs: usize| {
            let spread = f32::sqrt(2.0 / inputs as f32);
            for row in weights.chunks_exact_mut(p).take(inputs) {
                for weight in row.iter_mut().take(outputs) {
                    *weight = spread * random.normal();
                }
            }
        };
        let parts = parts_mut(&mut parameters, p);
        draw(parts.weights_1, INPUTS, width);
        draw(parts.weights_2, width, width);
        // The output's weights lie in one row: one input of `width` outputs, but `width` units feed it.
        let spread = f32::sqrt(2.0 / width as f32);
        for weight in parts.weights_3.iter_mut().take(width) {
            *weight = spread * random.normal();
        }
        Self { width, parameters }
    }

    /// Units of a hidden layer.
    #[must_use]
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Number of weights and biases, without padding.
    #[must_use]
    pub const fn parameter_count(&self) -> usize {
        INPUTS * self.width + self.width + self.width * self.width + self.width + self.width + 1
    }

    /// Weights and biases with their padding, for an optimiser.
    pub(crate) fn parameters_mut(&mut self) -> &mut [f32] {
        &mut self.parameters
    }

    /// Weights and biases with their padding.
    #[must_use]
    pub fn parameters(&self) -> &[f32] {
        &self.parameters
    }

    /// The logit of every point.
    #[must_use]
    pub fn logits(&self, points: &[[f32; 2]]) -> Vec<f32> {
        let mut space = Workspace::default();
        self.forward(points, &mut space);
        space.logits
    }

    /// Computes the logits of a batch into the workspace, with what [`Network::backward`] needs.
    pub(crate) fn forward(&self, points: &[[f32; 2]], space: &mut Workspace) {
        let (p, count) = (padded(self.width), points.len());
        let parts = parts(&self.parameters, p);
        space.points.clear();
        space.points.extend(points.iter().flatten());
        space.first.resize(count * p, 0.0);
        space.second.resize(count * p, 0.0);
        product(&mut space.first, parts.bias_1, &space.points, INPUTS, parts.weights_1, p);
        rectify(&mut space.first);
        product(&mut space.second, parts.bias_2, &space.first, p, parts.weights_2, p);
        rectify(&mut space.second);
        space.logits.clear();
        space.logits.extend(space.second.chunks_exact(p).map(|row| dot(row, parts.weights_3) + parts.bias_3[0]));
    }

    /// Computes the slopes of a loss by every parameter, given its slopes by the logits of the last [`Network::forward`].
    pub(crate) fn backward(&self, logit_slopes: &[f32], space: &mut Workspace) {
        let (p, count) = (padded(self.width), logit_slopes.len());
        let parts = parts(&self.parameters, p);
        space.slopes.resize(self.parameters.len(), 0.0);
        let mut slopes = core::mem::take(&mut space.slopes);
        let out = parts_mut(&mut slopes, p);
        // Output.
        product(out.weights_3, &vec![0.0; p], logit_slopes, count, &space.second, p);
        out.bias_3.fill(0.0);
        out.bias_3[0] = logit_slopes.iter().sum();
        space.second_slopes.resize(count * p, 0.0);
        for (row, slope) in space.second_slopes.chunks_exact_mut(p).zip(logit_slopes) {
            for (unit, weight) in row.as_chunks_mut::<LANES>().0.iter_mut().zip(parts.weights_3.as_chunks::<LANES>().0) {
                *unit = (f32x8::splat(*slope) * f32x8::from(*weight)).to_array();
            }
        }
        gate(&mut space.second_slopes, &space.second);
        // Second layer.
        space.transposed.resize(count * p, 0.0);
        transpose(&mut space.transposed, &space.first, p);
        product(out.weights_2, &vec![0.0; p], &space.transposed, count, &space.second_slopes, p);
        column_sums(out.bias_2, &space.second_slopes);
        space.weights_transposed.resize(p * p, 0.0);
        transpose(&mut space.weights_transposed, parts.weights_2, p);
        space.first_slopes.resize(count * p, 0.0);
        product(&mut space.first_slopes, &vec![0.0; p], &space.second_slopes, p, &space.weights_transposed, p);
        gate(&mut space.first_slopes, &space.first);
        // First layer.
        space.transposed.resize(count * INPUTS, 0.0);
        transpose(&mut space.transposed, &space.points, INPUTS);
        product(out.weights_1, &vec![0.0; p], &space.transposed, count, &space.first_slopes, p);
        column_sums(out.bias_1, &space.first_slopes);
        space.slopes = slopes;
    }
}

/// Negative units are zero.
fn rectify(units: &mut [f32]) {
    for unit in units.as_chunks_mut::<LANES>().0 {
        *unit = f32x8::from(*unit).fast_max(f32x8::ZERO).to_array();
    }
}

/// Nothing flows back through a unit that is zero.
fn gate(slopes: &mut [f32], units: &[f32]) {
    for (slope, unit) in slopes.as_chunks_mut::<LANES>().0.iter_mut().zip(units.as_chunks::<LANES>().0) {
        let open = f32x8::from(*unit).simd_gt(f32x8::ZERO);
        *slope = (open & f32x8::from(*slope)).to_array();
    }
}

/// Sum of every column, from the first row to the last.
fn column_sums(out: &mut [f32], rows: &[f32]) {
    out.fill(0.0);
    for row in rows.chunks_exact(out.len().max(1)) {
        for (sum, value) in out.as_chunks_mut::<LANES>().0.iter_mut().zip(row.as_chunks::<LANES>().0) {
            *sum = (f32x8::from(*sum) + f32x8::from(*value)).to_array();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        loss::{soft_loss, soft_loss_slope},
        points::{Shape, sample},
    };

    /// Mean loss over a batch, in double precision where it is summed.
    fn loss(network: &Network, points: &[[f32; 2]], targets: &[f32], temperature: f32) -> f64 {
        let logits = network.logits(points);
        logits.iter().zip(targets).map(|(z, t)| f64::from(soft_loss(*z, *t, temperature))).sum::<f64>() / targets.len() as f64
    }

    #[test]
    fn gradients_are_those_of_finite_differences() {
        for (width, temperature) in [(3, 1.0), (8, 2.0), (13, 4.0)] {
            let mut random = Random::new(11, 0);
            let mut network = Network::new(width, &mut random);
            // With zero biases a point may lie exactly on a rectifier's corner, where there is no slope to compare.
            let p = padded(width);
            let biases = parts_mut(&mut network.parameters, p);
            biases.bias_1[..width].iter_mut().chain(&mut biases.bias_2[..width]).for_each(|bias| *bias = 0.2 * random.normal());
            let points = sample(Shape::Moons, 24, &mut random).points;
            let targets: Vec<f32> = points.iter().map(|_| random.uniform()).collect();
            let mut space = Workspace::default();
            network.forward(&points, &mut space);
            let slopes: Vec<f32> = space
                .logits
                .iter()
                .zip(&targets)
                .map(|(z, t)| soft_loss_slope(f32x8::splat(*z), f32x8::splat(*t), temperature).to_array()[0] / targets.len() as f32)
                .collect();
            network.backward(&slopes, &mut space);
            let h = 2e-4_f32;
            let mut checked = 0;
            for index in 0..network.parameters.len() {
                let kept = network.parameters[index];
                network.parameters[index] = kept + h;
                let above = loss(&network, &points, &targets, temperature);
                network.parameters[index] = kept - h;
                let below = loss(&network, &points, &targets, temperature);
                network.parameters[index] = kept;
                let (rise, slope) = ((above - below) / f64::from(2.0 * h), f64::from(space.slopes[index]));
                // Wide enough for f32 and for a rectifier's corner, narrow enough for any wrong term.
                assert!((rise - slope).abs() < 0.001 + 0.02 * slope.abs(), "width {width}, parameter {index}: {rise} for {slope}");
                checked += usize::from(slope.abs() > 0.005);
            }
            assert!(checked > width, "too few slopes to mean anything");
        }
    }

    #[test]
    fn padding_stays_zero_while_learning() {
        let mut random = Random::new(5, 0);
        let network = Network::new(5, &mut random);
        let points = sample(Shape::Spirals, 16, &mut random).points;
        let mut space = Workspace::default();
        network.forward(&points, &mut space);
        network.backward(&[0.3; 16], &mut space);
        let p = padded(5);
        let slopes = parts(&space.slopes, p);
        let is_padding_zero = |rows: &[f32], real: usize| rows.chunks_exact(p).all(|row| row[real..].iter().all(|x| *x == 0.0));
        assert!(is_padding_zero(slopes.weights_1, 5) && is_padding_zero(slopes.weights_2, 5) && is_padding_zero(slopes.weights_3, 5));
        assert!(slopes.weights_2[5 * p..].iter().all(|x| *x == 0.0));
        assert_eq!(network.parameter_count(), 2 * 5 + 5 + 25 + 5 + 5 + 1);
    }
}
