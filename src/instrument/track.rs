//! The numbers that a control can give, and how they are written.

use serde::{Deserialize, Serialize};

use crate::{
    instrument::kept,
    model::math::{clamp_or, exp10, log10, parse_plain, plain, round_to},
    text::{Arg, Phrases, tidy},
};

/// The numbers of a slider.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Track {
    /// Smallest number.
    pub min: f64,
    /// Largest number.
    pub max: f64,
    /// Distance between two positions: in the unit of the numbers, or in exponents of ten.
    pub step: f64,
    /// Whether equal ways add or multiply.
    pub scale: Scale,
    /// How a number is written.
    pub format: Format,
}

/// Whether equal ways on a track add or multiply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scale {
    /// They add.
    Linear,
    /// They add, and only whole numbers count.
    Whole,
    /// They multiply: a position is an exponent of ten.
    Log,
}

/// How a number is written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Format {
    /// The phrase whose blank `n` it fills; none writes the number alone.
    pub phrase: Option<String>,
    /// What it is multiplied by first: 100 for a share in percent.
    pub factor: f64,
    /// Its decimals.
    pub digits: Digits,
}

/// Decimals of a written number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Digits {
    /// Always so many.
    Fixed(u8),
    /// As many as two significant figures need, at most four.
    Two,
    /// As many as the number needs.
    Needed,
    /// So many below ten, none from ten on.
    BelowTen(u8),
    /// The figures of a year, which no language groups; without a phrase.
    Year,
}

impl Track {
    /// Numbers from `min` to `max` by `step`, that add.
    #[must_use]
    pub const fn linear(min: f64, max: f64, step: f64, format: Format) -> Self {
        Self { min, max, step, scale: Scale::Linear, format }
    }

    /// Whole numbers from `min` to `max` by `step`.
    #[must_use]
    pub const fn whole(min: f64, max: f64, step: f64, format: Format) -> Self {
        Self { min, max, step, scale: Scale::Whole, format }
    }

    /// Numbers from `min` to `max`, that multiply; `step` in exponents of ten.
    #[must_use]
    pub const fn log(min: f64, max: f64, step: f64, format: Format) -> Self {
        Self { min, max, step, scale: Scale::Log, format }
    }

    /// Where a number lies on the track.
    #[must_use]
    pub fn position(&self, number: f64) -> f64 {
        // As a range input takes it.
        round_to(if self.scale == Scale::Log { log10(number) } else { number }, 6)
    }

    /// The number at a position.
    #[must_use]
    pub fn number(&self, position: f64) -> f64 {
        if self.scale == Scale::Log { exp10(position) } else { position }
    }

    /// The position of a number as an input writes it.
    #[must_use]
    pub fn position_text(&self, number: f64) -> String {
        plain(self.position(number))
    }

    /// The number whose position an input gives; none if it gives no number.
    #[must_use]
    pub fn read_position(&self, text: &str) -> Option<f64> {
        parse_plain(text).map(|position| self.number(position))
    }

    /// The number inside the range that is nearest to `asked`; `fallback` if that is not a number.
    #[must_use]
    pub fn clamped(&self, asked: f64, fallback: f64) -> f64 {
        let within = clamp_or(asked, self.min, self.max, fallback);
        // Rounded last: the ends of a range are settings like others.
        kept(if self.scale == Scale::Whole { f64::round(within) } else { within })
    }

    /// A stretch of the track whose ends move by these shares of its length, by a step at least; where both move alike it keeps its
    /// length, as far as there is room. The stretch as it was, if its ends would pass each other.
    #[must_use]
    pub fn stretched(&self, [from, to]: [f64; 2], shares: [f64; 2]) -> [f64; 2] {
        let mut by = shares.map(|share| (share * (to - from)).abs().max(self.step).copysign(share));
        if shares[0].is_sign_negative() == shares[1].is_sign_negative() {
            by = [clamp_or(by[0], self.min - from, self.max - to, 0.0); 2];
        }
        let [first, last] = [(from, by[0]), (to, by[1])].map(|(end, by)| self.clamped(end + by, end));
        if first > last { [from, to] } else { [first, last] }
    }

    /// Both ends and the middle, in their order.
    #[must_use]
    pub fn extremes(&self) -> [f64; 3] {
        let middle = self.number(f64::midpoint(self.position(self.min), self.position(self.max)));
        [self.min, middle, self.max].map(|number| self.clamped(number, number))
    }
}

impl Format {
    /// A number alone, with so many decimals.
    #[must_use]
    pub const fn plain(digits: u8) -> Self {
        Self { phrase: None, factor: 1.0, digits: Digits::Fixed(digits) }
    }

    /// A number in a phrase, with so many decimals.
    #[must_use]
    pub fn with(phrase: &str, digits: Digits) -> Self {
        Self { phrase: Some(phrase.to_owned()), factor: 1.0, digits }
    }

    /// A share, written in percent.
    #[must_use]
    pub fn share(digits: Digits) -> Self {
        Self { factor: 100.0, ..Self::percent(digits) }
    }

    /// A number that is in percent.
    #[must_use]
    pub fn percent(digits: Digits) -> Self {
        Self::with("unit-percent", digits)
    }

    /// The number as the page shows it.
    #[must_use]
    pub fn write(&self, number: f64, phrases: &Phrases) -> String {
        let value = self.factor * number;
        let digits = match self.digits {
            Digits::Fixed(digits) => digits,
            // 9.95 is written as 10.
            Digits::Two => [10.0, 1.0, 0.1, 0.01].iter().map(|size| u8::from(value < *size * 0.995)).sum(),
            Digits::Needed => tidy(value).1,
            Digits::BelowTen(digits) => {
                if value < 10.0 {
                    digits
                } else {
                    0
                }
            }
            Digits::Year => return plain(value),
        };
        match &self.phrase {
            Some(phrase) => phrases.fill(phrase, &[("n", Arg::Number(value, digits))]),
            None => phrases.number_with(value, digits),
        }
    }
}
