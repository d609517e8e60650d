//! From values to CSS px, by plotters.

use plotters::coord::{ranged1d::Ranged, types::RangedCoordf64};

use crate::chart::tenths;

/// A linear scale.
pub struct Scale {
    values: RangedCoordf64,
    /// plotters maps to whole numbers: it gets tenths of a CSS px.
    px: (i32, i32),
}

impl Scale {
    /// The scale that leads from `values` to `px`, end to end.
    #[must_use]
    pub fn new(values: (f64, f64), px: (f64, f64)) -> Self {
        Self { values: (values.0..values.1).into(), px: (tenths(px.0), tenths(px.1)) }
    }

    /// Where a value lies, in CSS px.
    #[must_use]
    pub fn px(&self, value: f64) -> f64 {
        f64::from(self.values.map(&value, self.px)) / 10.0
    }

    /// Where it begins, in CSS px.
    #[must_use]
    pub fn from_px(&self) -> f64 {
        f64::from(self.px.0) / 10.0
    }

    /// Where it ends, in CSS px.
    #[must_use]
    pub fn to_px(&self) -> f64 {
        f64::from(self.px.1) / 10.0
    }

    /// At most `most` round values along the scale.
    #[must_use]
    pub fn ticks(&self, most: usize) -> Vec<f64> {
        self.values.key_points(most)
    }
}
