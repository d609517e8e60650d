//! The same digits on both targets: every inexact float function comes from `libm`. Roots and roundings are exact by IEEE 754.

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
    pow(10.0, x)
}

/// `x` to the power `y`.
#[must_use]
#[cfg(not(target_arch = "wasm32"))]
pub fn pow(x: f64, y: f64) -> f64 {
    libm::pow(x, y)
}

/// `x` to the power `y`. The target has no power of its own: Rust's is that of `libm`, which charts bring along.
#[must_use]
#[cfg(target_arch = "wasm32")]
pub fn pow(x: f64, y: f64) -> f64 {
    x.powf(y)
}

/// A count, or a place in a list, as a number; the largest `u32` for what is beyond it.
#[must_use]
pub fn to_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// `value` if it is a number inside `min..=max`, the nearer bound if it is outside, `fallback` if it is not a number.
#[must_use]
pub fn clamp_or(value: f64, min: f64, max: f64, fallback: f64) -> f64 {
    if value.is_nan() { fallback } else { value.max(min).min(max) }
}

/// `value` rounded half away from zero to `digits` decimals.
#[must_use]
pub fn round_to(value: f64, digits: u8) -> f64 {
    let factor = pow(10.0, f64::from(digits));
    f64::round(value * factor) / factor
}

/// Significant figures of a number that nobody wrote in fewer: what is derived carries no more.
pub const FIGURES: u8 = 3;

/// The power of ten at or below the size of `value`; zero for what has none.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "between -324 and 308")]
pub fn floor_log10(value: f64) -> i32 {
    if value == 0.0 || !value.is_finite() { 0 } else { f64::floor(log10(value.abs())) as i32 }
}

/// `value` to so many significant figures; zero and what is not finite stay as they are.
#[must_use]
pub fn significant(value: f64, figures: u8) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let place = f64::from(floor_log10(value) + 1 - i32::from(figures));
    // Dividing by a whole power of ten keeps decimal fractions as they are written.
    if place < 0.0 { f64::round(value * exp10(-place)) / exp10(-place) } else { f64::round(value / exp10(place)) * exp10(place) }
}

/// `value` in plain decimals, as files and attributes take it: a point, no exponent, no useless zero.
///
/// Nine decimals below a million, three above, fifteen digits from 1e15 on; empty if `value` is not finite. Small on purpose: the
/// browser's module carries no other way to write a float.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 2^63 after the checks")]
pub fn plain(value: f64) -> String {
    let (factor, scale, digits) = if value.abs() < 1e6 { (1_000_000_000_u64, 1e9, 9) } else { (1000, 1e3, 3) };
    if !value.is_finite() {
        return String::new();
    }
    if value.abs() >= 1e15 {
        let zeros = floor_log10(value) - 14;
        let digits = f64::round(value / exp10(f64::from(zeros))) as i64;
        return format!("{digits}{}", "0".repeat(usize::try_from(zeros).unwrap_or_default()));
    }
    let scaled = f64::round(value.abs() * scale) as u64;
    let (whole, part) = (scaled / factor, scaled % factor);
    let sign = if value < 0.0 && scaled > 0 { "-" } else { "" };
    let text = format!("{sign}{whole}.{part:0digits$}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The number that [`plain`] wrote, or nothing.
#[must_use]
pub fn parse_plain(text: &str) -> Option<f64> {
    let (sign, size) = text.strip_prefix('-').map_or((1.0, text), |size| (-1.0, size));
    let (whole, part) = size.split_once('.').unwrap_or((size, "0"));
    let is_number = |digits: &str| !digits.is_empty() && digits.len() <= 15 && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(part) {
        return None;
    }
    let value = |digits: &str| digits.bytes().fold(0.0, |value, byte| value * 10.0 + f64::from(byte - b'0'));
    let decimals = u8::try_from(part.len()).ok()?;
    Some(sign * (value(whole) + value(part) / exp10(f64::from(decimals))))
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
    fn plain_numbers_are_short_and_come_back() {
        for (value, text) in [(0.0, "0"), (1.5, "1.5"), (-0.25, "-0.25"), (5e11, "500000000000"), (0.03, "0.03"), (89_670.015, "89670.015")]
        {
            assert_eq!(plain(value), text);
            assert!((parse_plain(text).expect("a number") - value).abs() <= value.abs() * 1e-12);
        }
        for (value, text) in [(1e15, "1000000000000000"), (-2.5e15, "-2500000000000000"), (9.9e20, "990000000000000000000")] {
            assert_eq!(plain(value), text);
        }
        assert_eq!(plain(f64::NAN), "");
        for text in ["", "-", ".", "1.", "1e5", "NaN", "١", "9999999999999999"] {
            assert_eq!(parse_plain(text), None, "{text:?}");
        }
    }

    #[test]
    fn powers_and_logarithms_are_inverse() {
        for x in [1.0, 5.6e6, 5e11] {
            assert!((exp10(log10(x)) / x - 1.0).abs() < 1e-12);
        }
    }
}
