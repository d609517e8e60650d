//! Cross-entropy against soft labels, with a temperature (Hinton, Vinyals and Dean, 2015, arXiv:1503.02531).

use wide::f32x8;

/// What a teacher's logit says at a temperature: the probability of class 1.
#[must_use]
pub fn soft_target(logit: f32, temperature: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-logit / temperature))
}

/// T² × the cross-entropy of a logit against the probability `target`, both at temperature T.
///
/// The factor T² keeps gradients of one size whatever the temperature, as in section 2 of the paper.
#[must_use]
pub fn soft_loss(logit: f32, target: f32, temperature: f32) -> f32 {
    let z = logit / temperature;
    // softplus(z) − target × z, without overflow.
    let softplus = z.max(0.0) + libm::log1pf(libm::expf(-z.abs()));
    temperature * temperature * (softplus - target * z)
}

/// Slope of [`soft_loss`] by the logit: T × (σ(z ÷ T) − target).
#[must_use]
pub fn soft_loss_slope(logit: f32x8, target: f32x8, temperature: f32) -> f32x8 {
    let temperature = f32x8::splat(temperature);
    let sigma = f32x8::ONE / (f32x8::ONE + (-logit / temperature).exp());
    temperature * (sigma - target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loss_is_the_one_computed_by_hand() {
        // Teacher's logit 2, student's 1, temperature 2: p = σ(1) = 0.731059, q = σ(0.5) = 0.622459.
        // −p ln q − (1 − p) ln(1 − q) = 0.731059 × 0.474077 + 0.268941 × 0.974077 = 0.608548; × T² = 2.434190.
        let target = soft_target(2.0, 2.0);
        assert!((target - 0.731_059).abs() < 1e-6);
        assert!((soft_loss(1.0, target, 2.0) - 2.434_19).abs() < 1e-5);
        // T (q − p) = 2 × (0.622459 − 0.731059) = −0.217199.
        let slope = soft_loss_slope(f32x8::ONE, f32x8::splat(target), 2.0).to_array()[0];
        assert!((slope + 0.217_199).abs() < 1e-5, "{slope}");
    }

    #[test]
    fn a_hard_label_gives_plain_cross_entropy() {
        assert!((soft_loss(0.0, 1.0, 1.0) - core::f32::consts::LN_2).abs() < 1e-6);
        // Far on the wrong side the loss is the distance, and nothing overflows.
        assert!((soft_loss(-500.0, 1.0, 1.0) - 500.0).abs() < 1e-3);
        assert!(soft_loss(500.0, 1.0, 1.0).abs() < 1e-6);
    }

    #[test]
    fn the_slope_is_that_of_the_loss() {
        for logit in [-3.0_f32, -0.4, 0.0, 1.7] {
            for temperature in [1.0_f32, 2.5, 8.0] {
                let h = 1e-2;
                let rise = (soft_loss(logit + h, 0.3, temperature) - soft_loss(logit - h, 0.3, temperature)) / (2.0 * h);
                let slope = soft_loss_slope(f32x8::splat(logit), f32x8::splat(0.3), temperature).to_array()[0];
                assert!((rise - slope).abs() < 2e-3 * (1.0 + temperature), "{logit} {temperature}: {rise} {slope}");
            }
        }
    }
}
