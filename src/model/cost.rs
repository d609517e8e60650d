//! What machines cost to run, and ranges carried through: the cost model that scenes share. Pure.

use serde::{Deserialize, Serialize};

/// A low, a middle and a high value.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Span {
    /// Lowest.
    pub low: f64,
    /// In between.
    pub mid: f64,
    /// Highest.
    pub high: f64,
}

impl Span {
    /// One value, known well.
    #[must_use]
    pub const fn exact(value: f64) -> Self {
        Self { low: value, mid: value, high: value }
    }

    /// Two ends, the middle between them.
    #[must_use]
    pub const fn between(low: f64, high: f64) -> Self {
        Self { low, mid: f64::midpoint(low, high), high }
    }
}

const HOURS_A_YEAR: f64 = 8_760.0;

/// Watt-hours a year of machines that draw `power_w` watts, cooling and losses in it, for a share `load` of the time (0 to 1).
#[must_use]
pub const fn energy_wh(power_w: f64, load: f64) -> f64 {
    power_w * load * HOURS_A_YEAR
}

/// What `energy_wh` watt-hours cost, in the currency of a megawatt-hour's price.
#[must_use]
pub const fn bill(energy_wh: f64, price_per_mwh: f64) -> f64 {
    energy_wh / 1e6 * price_per_mwh
}

/// Work that machines worth `h100s` H100 do in a year, in H100 hours.
#[must_use]
pub const fn work_h100_hours(h100s: f64, load: f64) -> f64 {
    h100s * load * HOURS_A_YEAR
}

/// A value that hangs on constants, all given as ranges: every constant in the middle, at its worst, and at its best for it.
///
/// The value has to rise or fall steadily with each constant: its extremes then lie at the ends of the ranges.
#[must_use]
pub fn span(constants: &[Span], value: &dyn Fn(&[f64]) -> f64) -> Span {
    let mid = middles(constants);
    let (mut low, mut high) = (mid.clone(), mid.clone());
    for (index, constant) in constants.iter().enumerate() {
        let (least, most) = (constant.low, constant.high);
        let is_rising = value(&with(&mid, index, least)) <= value(&with(&mid, index, most));
        (low[index], high[index]) = if is_rising { (least, most) } else { (most, least) };
    }
    Span { low: value(&low), mid: value(&mid), high: value(&high) }
}

/// How far each constant alone moves a value, from its low to its high end, the widest first, each with the constant's index;
/// those that do not are left out.
#[must_use]
pub fn sensitivity(constants: &[Span], value: &dyn Fn(&[f64]) -> f64) -> Vec<(usize, f64, f64)> {
    let mid = middles(constants);
    let mut moved: Vec<(usize, f64, f64)> = Vec::new();
    for (index, constant) in constants.iter().enumerate() {
        let (low, high) = (value(&with(&mid, index, constant.low)), value(&with(&mid, index, constant.high)));
        let width = |low: f64, high: f64| (high - low).abs();
        if width(low, high) > 1e-9 * low.abs().max(high.abs()) {
            // A short list: put where it belongs, without a sort.
            let place = moved.iter().position(|(_, other_low, other_high)| width(*other_low, *other_high) < width(low, high));
            moved.insert(place.unwrap_or(moved.len()), (index, low, high));
        }
    }
    moved
}

fn middles(constants: &[Span]) -> Vec<f64> {
    constants.iter().map(|constant| constant.mid).collect()
}

fn with(constants: &[f64], index: usize, value: f64) -> Vec<f64> {
    let mut constants = constants.to_vec();
    constants[index] = value;
    constants
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_megawatt_all_year_is_8760_megawatt_hours() {
        let energy = energy_wh(1e6, 1.0);
        assert!((energy - 8.76e9).abs() < 1.0);
        assert!((bill(energy, 50.0) - 438_000.0).abs() < 1e-6);
        assert!((work_h100_hours(2.0, 0.5) - 8_760.0).abs() < 1e-9);
    }

    #[test]
    fn ends_are_chosen_for_the_value() {
        let constants = [Span::between(1.0, 3.0), Span { low: 2.0, mid: 4.0, high: 5.0 }, Span::exact(10.0)];
        // Rises with the first, falls with the second.
        let value = |of: &[f64]| of[2] * of[0] / of[1];
        let found = span(&constants, &value);
        assert_eq!(
            (found.low.to_bits(), found.mid.to_bits(), found.high.to_bits()),
            (2.0_f64.to_bits(), 5.0_f64.to_bits(), 15.0_f64.to_bits())
        );
        let bars = sensitivity(&constants, &value);
        assert_eq!(bars.iter().map(|(index, ..)| *index).collect::<Vec<_>>(), [1, 0], "the widest first, what moves nothing left out");
    }
}
