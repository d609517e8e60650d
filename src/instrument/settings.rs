//! The values of an instrument's controls.

use serde::{Deserialize, Serialize};

use crate::{
    instrument::Control,
    model::math::{log10, round_to},
};

/// The value of a control.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// A slider's, in the unit of the model, as [`kept`].
    Number(f64),
    /// The index of a choice's option; 0 or 1 for a switch.
    Option(usize),
    /// The options chosen, in their order; the items in the reader's order; or the group of each item.
    Indices(Vec<usize>),
    /// The ends of a period; the points of a curve.
    Numbers(Vec<f64>),
}

/// A number as settings hold it and links write it: seven significant figures, at most nine decimals. Both the same,
/// so that a link leads to the very settings that it was made from.
#[must_use]
pub fn kept(number: f64) -> f64 {
    if number == 0.0 || !number.is_finite() {
        return 0.0;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 9")]
    let decimals = (6.0 - f64::floor(log10(number.abs()))).max(0.0).min(9.0) as u8;
    round_to(number, decimals)
}

/// A value for every control of an instrument, inside its range.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Settings(Vec<Value>);

impl Settings {
    /// The author's.
    #[must_use]
    pub fn author(controls: &[Control]) -> Self {
        Self(controls.iter().map(|control| control.clamped(control.default.clone())).collect())
    }

    /// Gives the control of this index the value nearest to `asked` that it can have. The only way in.
    pub fn set(&mut self, controls: &[Control], index: usize, asked: Value) {
        if let (Some(value), Some(control)) = (self.0.get_mut(index), controls.get(index)) {
            *value = control.clamped(asked);
        }
    }

    /// Takes for the control `index` the value that the control `from` has in `other`: both have the same values.
    pub fn copy(&mut self, index: usize, other: &Self, from: usize) {
        if let (Some(value), Some(other)) = (self.0.get_mut(index), other.0.get(from)) {
            other.clone_into(value);
        }
    }

    /// The value of the control of this index.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&Value> {
        self.0.get(index)
    }

    /// The number of a slider; zero for anything else.
    #[must_use]
    pub fn number(&self, index: usize) -> f64 {
        if let Some(Value::Number(number)) = self.0.get(index) { *number } else { 0.0 }
    }

    /// The index of a choice's option; the first for anything else.
    #[must_use]
    pub fn option(&self, index: usize) -> usize {
        if let Some(Value::Option(option)) = self.0.get(index) { *option } else { 0 }
    }

    /// True for a switch that is on.
    #[must_use]
    pub fn is_on(&self, index: usize) -> bool {
        self.option(index) == 1
    }

    /// The options chosen, the items in order, or the groups of the items; none for anything else.
    #[must_use]
    pub fn indices(&self, index: usize) -> &[usize] {
        if let Some(Value::Indices(indices)) = self.0.get(index) { indices } else { &[] }
    }

    /// The ends of a period, or the points of a curve; none for anything else.
    #[must_use]
    pub fn numbers(&self, index: usize) -> &[f64] {
        if let Some(Value::Numbers(numbers)) = self.0.get(index) { numbers } else { &[] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::math::{parse_plain, plain};

    #[test]
    fn a_number_survives_its_link() {
        for number in [0.0, 1.0, -3.5, 0.085, 0.000_012_345_678, 1.0 / 3.0, 89_285.714_28, 5e11, 0.1 + 0.2, f64::from(0.016_f32)] {
            let held = kept(number);
            assert!((held - number).abs() <= number.abs() * 1e-5 + 1e-9, "{number} became {held}");
            let back = parse_plain(&plain(held)).map(kept);
            assert_eq!(back.map(f64::to_bits), Some(held.to_bits()), "{number}: {}", plain(held));
        }
    }
}
