//! What a reader can set: key, kind, range and unit, in the units of the model. A range stands once, here.

use serde::{Deserialize, Serialize};

use crate::{
    instrument::{Value, kept},
    model::math::{clamp_or, exp10, log10, round_to},
    text::{Arg, Phrases},
};

/// Something that a reader can set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Control {
    /// Names it in links, in ids of elements and in phrases.
    pub key: String,
    /// Index of the picture that it stands with.
    pub panel: usize,
    /// What its values are.
    pub kind: Kind,
    /// The author's value.
    pub default: Value,
    /// What it sets.
    pub label: String,
    /// Where range and default come from, as HTML. Printed natively; the browser has it in the page, and the options' names.
    #[serde(skip)]
    pub note: String,
    /// The names of its options, in their order.
    #[serde(skip)]
    pub options: Vec<String>,
}

/// What the values of a control are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    /// A number on a track.
    Slider(Track),
    /// One of some options, by key.
    Choice {
        /// Keys, in the order shown.
        keys: Vec<String>,
        /// How they are shown.
        look: Look,
    },
}

/// How a choice is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Look {
    /// Side by side, for a few short ones.
    Segments,
    /// As a list to unfold.
    List,
}

/// The numbers that a slider can give.
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
}

impl Track {
    /// Where a number lies on the track.
    #[must_use]
    pub fn position(&self, number: f64) -> f64 {
        match self.scale {
            Scale::Linear => number,
            Scale::Log => log10(number),
        }
    }

    /// The number at a position.
    #[must_use]
    pub fn number(&self, position: f64) -> f64 {
        match self.scale {
            Scale::Linear => position,
            Scale::Log => exp10(position),
        }
    }

    /// The number inside the range that is nearest to `asked`; `fallback` if that is not a number.
    #[must_use]
    pub fn clamped(&self, asked: f64, fallback: f64) -> f64 {
        // Rounded last: the ends of a range are settings like others.
        kept(clamp_or(asked, self.min, self.max, fallback))
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
    pub fn with(phrase: &str, digits: u8) -> Self {
        Self { phrase: Some(phrase.to_owned()), ..Self::plain(digits) }
    }

    /// A share in percent.
    #[must_use]
    pub fn percent(digits: Digits) -> Self {
        Self { phrase: Some("unit-percent".to_owned()), factor: 100.0, digits }
    }

    /// The number as the page shows it.
    #[must_use]
    pub fn write(&self, number: f64, phrases: &Phrases) -> String {
        let value = self.factor * number;
        let digits = match self.digits {
            Digits::Fixed(digits) => digits,
            // 9.95 is written as 10.
            Digits::Two => [10.0, 1.0, 0.1, 0.01].iter().map(|size| u8::from(value < *size * 0.995)).sum(),
        };
        match &self.phrase {
            Some(phrase) => phrases.fill(phrase, &[("n", Arg::Number(value, digits))]),
            None => phrases.number_with(value, digits),
        }
    }
}

impl Control {
    /// The value nearest to `asked` that this control can have; its default if there is none.
    #[must_use]
    pub fn clamped(&self, asked: Value) -> Value {
        match (&self.kind, asked, &self.default) {
            (Kind::Slider(track), Value::Number(asked), Value::Number(default)) => Value::Number(track.clamped(asked, *default)),
            (Kind::Choice { keys, .. }, Value::Option(index), _) if index < keys.len() => Value::Option(index),
            _ => self.default.clone(),
        }
    }

    /// The values that tests try: the ends and the middle of a track, every option.
    #[must_use]
    pub fn extremes(&self) -> Vec<Value> {
        match &self.kind {
            Kind::Slider(track) => {
                let middle = track.number(round_to(f64::midpoint(track.position(track.min), track.position(track.max)), 6));
                [track.min, middle, track.max].map(|number| Value::Number(track.clamped(number, number))).to_vec()
            }
            Kind::Choice { keys, .. } => (0..keys.len()).map(Value::Option).collect(),
        }
    }
}
