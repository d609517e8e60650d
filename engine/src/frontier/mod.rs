//! A model of catching up: a leader, a fast follower and a newcomer, month by month over ten years.
//!
//! Capability is in orders of magnitude of effective compute above an origin. Eight worlds run side by side.

mod diagram;
mod run;

use serde::{Deserialize, Serialize};

pub use diagram::{BANDS, Diagram, Plane, band};
pub use run::{ACTORS, Month, trajectory};

/// Months that a world runs.
pub const MONTHS: usize = 120;

/// What can be set in a world, and drawn along an axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Parameter {
    /// How much of the leader's knowledge is published: 0 nothing, 1 everything at once.
    Openness,
    /// Share of the leader's capability that distillation hands over.
    Transfer,
    /// Budget that distillation takes, as a share of the leader's.
    CostShare,
    /// The fast follower's budget at the start, as a share of the leader's.
    FollowerBudget,
    /// The newcomer's budget at the start, as a share of the leader's.
    NewcomerBudget,
    /// Factor by which budgets grow in a year.
    Growth,
    /// Years that budgets grow so; then they stay.
    GrowthYears,
    /// Algorithmic progress, in orders of magnitude a year.
    Progress,
    /// Share of a budget that comes from revenue.
    Reinvested,
    /// How much buyers prefer ten times more capability for the price.
    Sensitivity,
    /// The followers' price, as a share of the leader's.
    Price,
    /// Months that knowledge takes to leak where nothing is published.
    ClosedLag,
    /// The leader's capability at the start, in orders of magnitude above the origin; matters where a share is read as one of the
    /// logarithm.
    Origin,
}

/// The bounds of a parameter, and whether its scale is logarithmic.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// Smallest value.
    pub min: f32,
    /// Largest value.
    pub max: f32,
    /// True if equal steps multiply.
    pub is_log: bool,
}

impl Parameter {
    /// Every parameter, in the order of the controls.
    pub const ALL: [Self; PARAMETERS] = [
        Self::Openness,
        Self::Transfer,
        Self::CostShare,
        Self::FollowerBudget,
        Self::NewcomerBudget,
        Self::Growth,
        Self::GrowthYears,
        Self::Progress,
        Self::Reinvested,
        Self::Sensitivity,
        Self::Price,
        Self::ClosedLag,
        Self::Origin,
    ];

    /// Key in phrases, controls and addresses.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Openness => "openness",
            Self::Transfer => "transfer",
            Self::CostShare => "cost-share",
            Self::FollowerBudget => "follower-budget",
            Self::NewcomerBudget => "newcomer-budget",
            Self::Growth => "growth",
            Self::GrowthYears => "growth-years",
            Self::Progress => "progress",
            Self::Reinvested => "reinvested",
            Self::Sensitivity => "sensitivity",
            Self::Price => "price",
            Self::ClosedLag => "closed-lag",
            Self::Origin => "origin",
        }
    }

    /// The parameter with this key.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|parameter| parameter.key() == key)
    }

    /// What the parameter may be.
    #[must_use]
    pub const fn range(self) -> Range {
        let (min, max, is_log) = match self {
            Self::Openness | Self::Transfer | Self::Sensitivity => (0.0, 1.0, false),
            Self::CostShare => (0.000_01, 1.0, true),
            Self::FollowerBudget | Self::NewcomerBudget => (0.001, 1.0, true),
            Self::Growth => (1.0, 3.0, false),
            Self::GrowthYears => (0.0, 10.0, false),
            Self::Progress => (0.0, 1.5, false),
            Self::Reinvested => (0.0, 0.9, false),
            Self::Price => (0.01, 1.0, true),
            Self::ClosedLag => (0.0, 48.0, false),
            Self::Origin => (2.0, 10.0, false),
        };
        Range { min, max, is_log }
    }
}

impl Range {
    /// The value at `share` (0 to 1) of the way from the smallest to the largest.
    #[must_use]
    pub fn at(self, share: f32) -> f32 {
        if self.is_log { self.min * libm::powf(self.max / self.min, share) } else { self.min + (self.max - self.min) * share }
    }

    /// How far along `value` is, 0 to 1.
    #[must_use]
    pub fn share_of(self, value: f32) -> f32 {
        let share = if self.is_log {
            libm::logf(value.max(self.min) / self.min) / libm::logf(self.max / self.min)
        } else {
            (value - self.min) / (self.max - self.min)
        };
        share.max(0.0).min(1.0)
    }
}

/// What a share of a capability is a share of. No source says which is meant, so both can be run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Reading {
    /// Of the effective compute itself: four fifths leave the follower a tenth of an order of magnitude below.
    #[default]
    Level,
    /// Of its logarithm above the origin: four fifths of five orders of magnitude leave the follower one order below.
    Logarithm,
}

/// How many parameters a world has.
pub const PARAMETERS: usize = 13;

/// A world: a value for every parameter, by [`Parameter::ALL`], and how a share is read.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct World {
    #[serde(with = "crate::arrays")]
    values: [f32; PARAMETERS],
    /// What [`Parameter::Transfer`] is a share of.
    reading: Reading,
}

impl World {
    /// A world that reads a share as one of the level.
    #[must_use]
    pub const fn new(values: [f32; PARAMETERS]) -> Self {
        Self { values, reading: Reading::Level }
    }

    /// The value of a parameter.
    #[must_use]
    pub const fn get(&self, parameter: Parameter) -> f32 {
        self.values[parameter as usize]
    }

    /// Factor by which budgets grow in all: once they stop, or at the end.
    #[must_use]
    pub fn budget_factor(&self) -> f32 {
        libm::powf(self.get(Parameter::Growth), self.get(Parameter::GrowthYears))
    }

    /// The same world with another value.
    #[must_use]
    pub const fn with(mut self, parameter: Parameter, value: f32) -> Self {
        self.values[parameter as usize] = value;
        self
    }

    /// The same world, a share read otherwise.
    #[must_use]
    pub const fn read_as(mut self, reading: Reading) -> Self {
        self.reading = reading;
        self
    }

    /// The nearest world inside the ranges; what is not a number takes the value of `fallback`.
    #[must_use]
    pub fn clamped(mut self, fallback: &Self) -> Self {
        for (value, parameter) in self.values.iter_mut().zip(Parameter::ALL) {
            let Range { min, max, .. } = parameter.range();
            let known = if value.is_nan() { fallback.get(parameter) } else { *value };
            *value = known.max(min).min(max);
        }
        self
    }

    /// Months that knowledge takes to reach the followers.
    #[must_use]
    pub fn lag_months(&self) -> f32 {
        self.get(Parameter::ClosedLag) * (1.0 - self.get(Parameter::Openness))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Any world inside the ranges.
    fn worlds() -> impl Strategy<Value = World> {
        (prop::array::uniform13(0.0_f32..=1.0), prop::bool::ANY).prop_map(|(shares, is_level)| {
            let mut world = World::new(shares);
            for (value, parameter) in world.values.iter_mut().zip(Parameter::ALL) {
                *value = parameter.range().at(*value);
            }
            world.read_as(if is_level { Reading::Level } else { Reading::Logarithm })
        })
    }

    fn last(world: &World) -> Month {
        trajectory(world)[MONTHS]
    }

    proptest! {
        #[test]
        fn without_transfer_and_openness_the_leader_never_loses(world in worlds()) {
            let world = world.with(Parameter::Transfer, 0.0).with(Parameter::Openness, 0.0);
            for month in trajectory(&world) {
                prop_assert!(month.capability[0] >= month.capability[1] && month.capability[0] >= month.capability[2]);
            }
        }

        #[test]
        fn whole_transfer_without_lag_closes_the_gap(world in worlds()) {
            let world = world.with(Parameter::Transfer, 1.0).with(Parameter::ClosedLag, 0.0);
            // What one cannot pay for, one cannot distil.
            let world = world.with(Parameter::CostShare, Parameter::CostShare.range().min);
            let world = world.with(Parameter::FollowerBudget, world.get(Parameter::FollowerBudget).max(0.05));
            prop_assert!(last(&world).gap_months[0] < 0.1, "{:?}", last(&world));
        }

        #[test]
        fn shares_sum_to_one_and_numbers_are_finite(world in worlds()) {
            for month in trajectory(&world) {
                prop_assert!((month.share.iter().sum::<f32>() - 1.0).abs() < 1e-4);
                prop_assert!(month.capability.iter().chain(&month.gap_months).all(|x| x.is_finite()));
                prop_assert!(month.gap_months.iter().all(|gap| *gap >= 0.0));
                prop_assert!((3_333.0..=10_001.0).contains(&month.concentration()));
            }
        }

        #[test]
        fn more_openness_never_widens_the_gap(world in worlds(), more in 0.0_f32..=1.0) {
            // Where sales pay for nothing: elsewhere cheap followers can take so much of the market that nobody's budget holds.
            let world = world.with(Parameter::Reinvested, 0.0);
            let openness = world.get(Parameter::Openness);
            let opener = world.with(Parameter::Openness, openness + (1.0 - openness) * more);
            for actor in [0, 1] {
                let (before, after) = (last(&world).gap_months[actor], last(&opener).gap_months[actor]);
                prop_assert!(after <= before + 0.05 + before * 1e-3, "actor {actor}: {before} became {after}, {world:?}");
            }
        }

        #[test]
        fn capability_never_falls(world in worlds()) {
            for pair in trajectory(&world).windows(2) {
                for actor in 0..ACTORS {
                    prop_assert!(pair[1].capability[actor] >= pair[0].capability[actor]);
                }
            }
        }

        #[test]
        fn a_diagram_holds_the_worlds_one_by_one(world in worlds(), across in 0..PARAMETERS, up in 0..PARAMETERS) {
            prop_assume!(across != up);
            let plane = Plane { world, across: Parameter::ALL[across], up: Parameter::ALL[up], is_newcomer: false };
            let gaps = Diagram::new(plane, 16).finish();
            for (column, row) in [(0, 0), (3, 12), (15, 15)] {
                let place = |index: usize| (index as f32 + 0.5) / 16.0;
                let one = world
                    .with(plane.across, plane.across.range().at(place(column)))
                    .with(plane.up, plane.up.range().at(place(row)));
                prop_assert_eq!(last(&one).gap_months[0].to_bits(), gaps[row * 16 + column].to_bits());
            }
        }
    }

    #[test]
    fn a_gap_in_months_is_read_from_the_leaders_past() {
        // No transfer, nothing open: one tenth of the budget is one order of magnitude, plus the lag of knowledge.
        let world = World::new([0.0, 0.0, 1.0, 0.1, 0.01, 10.0_f32.sqrt(), 10.0, 0.5, 0.0, 1.0, 1.0, 12.0, 6.0]);
        // Growth ½ + progress ½ = one order a year; behind by 1 + ½ × 12 ÷ 12 = 1.5 orders: 18 months; the newcomer by 30.
        let month = last(&world);
        assert!((month.gap_months[0] - 18.0).abs() < 0.01 && (month.gap_months[1] - 30.0).abs() < 0.01, "{month:?}");
    }

    #[test]
    fn a_share_of_the_level_costs_the_same_wherever_the_origin_lies() {
        // All is published and paid for: only what the lesson leaves out is missing. Four fifths of the level: log₁₀ 0.8 of an order.
        let open = World::new([1.0, 0.8, 0.000_01, 0.01, 0.01, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0, 12.0, 6.0]);
        let months = -12.0 * 0.8_f32.log10();
        for origin in [2.0, 6.0, 10.0] {
            let gap = last(&open.with(Parameter::Origin, origin)).gap_months[0];
            assert!((gap - months).abs() < 0.02, "{gap} for {months}");
        }
        // Four fifths of the logarithm: a fifth of the sixteen orders that the leader has after ten years at one order a year, 3.2 of
        // them; the follower's own hundredth of a budget is nearer, 2 orders behind.
        let log = open.read_as(Reading::Logarithm);
        assert!((last(&log).gap_months[0] - 24.0).abs() < 0.02, "{:?}", last(&log));
        assert!((last(&log.with(Parameter::Transfer, 0.9)).gap_months[0] - 12.0 * 1.6).abs() < 0.05);
    }

    #[test]
    fn budgets_stop_growing_when_told() {
        // Without progress the leader stands still from the third year on.
        let world = World::new([0.0, 0.0, 1.0, 0.1, 0.01, 10.0, 2.0, 0.0, 0.0, 1.0, 1.0, 12.0, 6.0]);
        let leader: Vec<f32> = trajectory(&world).iter().map(|month| month.capability[0]).collect();
        assert!((leader[12] - 7.0).abs() < 1e-3 && (leader[24] - 8.0).abs() < 1e-3 && (leader[MONTHS] - 8.0).abs() < 1e-3, "{leader:?}");
        assert!((world.budget_factor() - 100.0).abs() < 1e-3);
    }

    #[test]
    fn bands_read_from_the_upper_left() {
        assert_eq!([0.0, 0.99, 1.0, 5.9, 6.0, 24.0, 48.0, 500.0].map(band), [0, 0, 1, 1, 2, 4, 5, 5]);
        let world = World::new([0.5, 0.8, 0.016, 0.085, 0.004, 1.68, 10.0, 0.5, 0.3, 0.5, 0.5, 30.0, 4.0]);
        let plane = Plane { world, across: Parameter::Openness, up: Parameter::FollowerBudget, is_newcomer: false };
        let (gaps, levels) = (Diagram::new(plane, 8).finish(), Diagram::new(plane, 8).levels());
        assert_eq!(levels[0], band(gaps[7 * 8]), "the picture begins where both axes' rows end");
        assert_eq!(levels[7 * 8 + 7], band(gaps[7]));
    }

    #[test]
    fn absurd_worlds_are_clamped() {
        let fallback = World::new([0.5; PARAMETERS]).clamped(&World::new([1.0; PARAMETERS]));
        let world =
            World::new([f32::NAN, f32::INFINITY, -1.0, 0.0, f32::NEG_INFINITY, 9e9, f32::NAN, -3.0, 2.0, f32::NAN, 0.0, 1e30, f32::NAN]);
        let clamped = world.clamped(&fallback);
        assert_eq!(clamped, clamped.clamped(&fallback));
        assert_eq!(clamped.get(Parameter::Openness), fallback.get(Parameter::Openness));
        assert!(trajectory(&clamped).iter().all(|month| month.gap_months.iter().all(|gap| gap.is_finite())));
    }

    #[test]
    fn a_range_goes_there_and_back() {
        for parameter in Parameter::ALL {
            assert_eq!(Parameter::parse(parameter.key()), Some(parameter));
            for share in [0.0, 0.3, 1.0] {
                assert!((parameter.range().share_of(parameter.range().at(share)) - share).abs() < 1e-4, "{parameter:?}");
            }
        }
    }
}
