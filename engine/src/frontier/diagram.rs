//! Many worlds in a plane of two parameters.

use serde::{Deserialize, Serialize};

use super::{
    Parameter, World,
    run::{History, Lanes, last_gap},
};

/// Upper ends of the bands of gaps, in months; what lies beyond the last is the leader's.
pub const BANDS: [f32; 5] = [1.0, 6.0, 12.0, 24.0, 48.0];

/// Band of a gap: 0 level, [`BANDS`]`.len()` out of sight.
#[must_use]
pub fn band(gap_months: f32) -> u8 {
    BANDS.iter().map(|end| u8::from(gap_months >= *end)).sum()
}

/// Two parameters and who is looked at: what a diagram shows.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Plane {
    /// The world whose other parameters hold everywhere.
    pub world: World,
    /// Parameter that grows to the right.
    pub across: Parameter,
    /// Parameter that grows upwards.
    pub up: Parameter,
    /// True to look at the newcomer, false for the fast follower.
    pub is_newcomer: bool,
}

/// A diagram's gaps in months after ten years, computed row by row.
#[derive(Debug, Clone)]
pub struct Diagram {
    plane: Plane,
    size: usize,
    done: usize,
    gaps: Vec<f32>,
    history: History,
}

impl Diagram {
    /// A diagram of `size` by `size` worlds (8 to 400, rounded up to a multiple of eight).
    #[must_use]
    pub fn new(plane: Plane, size: usize) -> Self {
        let size = size.clamp(8, 400).div_ceil(8) * 8;
        Self { plane, size, done: 0, gaps: vec![0.0; size * size], history: History::default() }
    }

    /// Worlds along a side.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.size
    }

    /// Computes one more line of worlds; false once all are done.
    pub fn advance(&mut self) -> bool {
        if self.done >= self.size {
            return false;
        }
        // A line runs along the axis that leaves the lag alone, so that its eight worlds share one.
        let Plane { world, across, up, is_newcomer } = self.plane;
        let is_lag = |parameter| matches!(parameter, Parameter::Openness | Parameter::ClosedLag);
        let runs_across = !is_lag(across);
        let (line, along) = if runs_across { (up, across) } else { (across, up) };
        let place = |index: usize| (index as f32 + 0.5) / self.size as f32;
        let base = world.with(line, line.range().at(place(self.done)));
        for first in (0..self.size).step_by(8) {
            let worlds = core::array::from_fn(|lane| base.with(along, along.range().at(place(first + lane))));
            let gaps = if is_lag(along) {
                // Both axes set the lag: one world at a time.
                worlds.map(|world| last_gap(&Lanes::same(&world), world.lag_months(), 1 + usize::from(is_newcomer), &mut self.history)[0])
            } else {
                last_gap(&Lanes::new(&worlds), base.lag_months(), 1 + usize::from(is_newcomer), &mut self.history)
            };
            for (lane, gap) in gaps.into_iter().enumerate() {
                let (column, row) = if runs_across { (first + lane, self.done) } else { (self.done, first + lane) };
                self.gaps[row * self.size + column] = gap;
            }
        }
        self.done += 1;
        true
    }

    /// The gaps in months, row by row, the first row at the bottom.
    #[must_use]
    pub fn finish(mut self) -> Vec<f32> {
        while self.advance() {}
        self.gaps
    }

    /// The band of every gap, row by row from the upper left, as a picture is read.
    #[must_use]
    pub fn levels(mut self) -> Vec<u8> {
        while self.advance() {}
        self.gaps.chunks(self.size).rev().flatten().map(|gap| band(*gap)).collect()
    }
}
