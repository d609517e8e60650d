//! Powers and logarithms of eight numbers at once, for inputs known to be harmless.
//!
//! `wide` has its own, which also answer for infinities, zeros and what is not a number; five of those a month and a
//! world would take two thirds of a diagram's time. Both agree to a few millionths.

use bytemuck::cast;
use wide::{f32x8, i32x8};

/// Twice 1 ÷ ln 2, the series' factor.
const TWICE_LOG2_E: f32 = 2.0 * core::f32::consts::LOG2_E;

/// Base-10 logarithm of positive normal numbers, to 10⁻⁶.
// Without SIMD eight lanes are eight times the code: one copy of it in the page's module.
#[cfg_attr(all(target_family = "wasm", not(target_feature = "simd128")), inline(never))]
#[cfg_attr(not(all(target_family = "wasm", not(target_feature = "simd128"))), inline)]
pub(crate) fn log10(x: f32x8) -> f32x8 {
    // x = 2^e × m with m from √½ to √2, and ln m = 2 artanh((m − 1) ÷ (m + 1)).
    let bits: i32x8 = cast(x);
    let exponent = (bits - i32x8::splat(0x3f35_04f3)) >> 23;
    let m: f32x8 = cast(bits - (exponent << 23));
    let s = (m - f32x8::ONE) / (m + f32x8::ONE);
    let s2 = s * s;
    let series = f32x8::ONE + s2 * (f32x8::splat(1.0 / 3.0) + s2 * (f32x8::splat(0.2) + s2 * f32x8::splat(1.0 / 7.0)));
    let log2 = f32x8::from_i32x8(exponent) + f32x8::splat(TWICE_LOG2_E) * s * series;
    log2 * f32x8::splat(core::f32::consts::LOG10_2)
}

/// Ten to the power `x`, for `x` from −37 to 37 (beyond, the nearer end), to a relative 10⁻⁵.
#[cfg_attr(all(target_family = "wasm", not(target_feature = "simd128")), inline(never))]
#[cfg_attr(not(all(target_family = "wasm", not(target_feature = "simd128"))), inline)]
pub(crate) fn exp10(x: f32x8) -> f32x8 {
    let x = (x * f32x8::splat(core::f32::consts::LOG2_10)).fast_max(f32x8::splat(-124.0)).fast_min(f32x8::splat(124.0));
    // Adding 1.5 × 2²³ rounds to a whole number, the same way on every machine.
    let shift = f32x8::splat(12_582_912.0);
    let shifted = x + shift;
    let whole: i32x8 = cast::<f32x8, i32x8>(shifted) - cast::<f32x8, i32x8>(shift);
    let f = (x - (shifted - shift)) * f32x8::splat(core::f32::consts::LN_2);
    let tail = f32x8::splat(1.0 / 6.0) + f * (f32x8::splat(1.0 / 24.0) + f * (f32x8::splat(1.0 / 120.0) + f * f32x8::splat(1.0 / 720.0)));
    let power = f32x8::ONE + f * (f32x8::ONE + f * (f32x8::HALF + f * tail));
    power * cast::<i32x8, f32x8>((whole + i32x8::splat(127)) << 23)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_agree_with_libm() {
        for step in -3_000_i16..=3_000 {
            let x = f32::from(step) / 100.0;
            let power = exp10(f32x8::splat(x)).to_array()[3];
            let expected = libm::pow(10.0, f64::from(x));
            assert!((f64::from(power) / expected - 1.0).abs() < 1e-5, "10^{x}: {power}");
            let back = log10(f32x8::splat(power)).to_array()[5];
            assert!((f64::from(back) - libm::log10(f64::from(power))).abs() < 1e-6 * (1.0 + f64::from(x.abs())), "log {power}: {back}");
        }
        assert_eq!(log10(f32x8::ONE).to_array(), [0.0; 8]);
        assert!(exp10(f32x8::splat(1e9)).to_array()[0].is_finite() && exp10(f32x8::splat(-1e9)).to_array()[0] > 0.0);
    }
}
