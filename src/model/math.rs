//! The same digits on both targets: every inexact float function comes from `libm`.

/// Natural logarithm.
#[must_use]
pub fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// Base-10 logarithm.
#[must_use]
pub fn log10(x: f64) -> f64 {
    libm::log10(x)
}

/// Ten to the power `x`.
#[must_use]
pub fn exp10(x: f64) -> f64 {
    libm::pow(10.0, x)
}

/// `x` to the power `y`.
#[must_use]
pub fn pow(x: f64, y: f64) -> f64 {
    libm::pow(x, y)
}

/// `value` if it is a number inside `min..=max`, the nearer bound if it is outside, `fallback` if it is not a number.
#[must_use]
pub fn clamp_or(value: f64, min: f64, max: f64, fallback: f64) -> f64 {
    if value.is_nan() {
        fallback
    } else {
        value.max(min).min(max)
    }
}

/// `value` rounded half away from zero to `digits` decimals.
#[must_use]
pub fn round_to(value: f64, digits: u8) -> f64 {
    let factor = libm::pow(10.0, f64::from(digits));
    libm::round(value * factor) / factor
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_is_not_a_number_falls_back() {
        assert_eq!(clamp_or(f64::NAN, 0.0, 1.0, 0.5).to_bits(), 0.5_f64.to_bits());
        assert_eq!(clamp_or(f64::INFINITY, 0.0, 1.0, 0.5).to_bits(), 1.0_f64.to_bits());
        assert_eq!(clamp_or(-3.0, 0.0, 1.0, 0.5).to_bits(), 0.0_f64.to_bits());
    }

    #[test]
    fn powers_and_logarithms_are_inverse() {
        for x in [1.0, 5.6e6, 5e11] {
            assert!((exp10(log10(x)) / x - 1.0).abs() < 1e-12);
        }
    }
}
