//! A model of catching up: a leader, a fast follower and a newcomer, month by month over ten years.
//!
//! Capability is in orders of magnitude of effective compute above an origin. Eight worlds run side by side.

use serde::{Deserialize, Serialize};
use wide::f32x8;

use crate::lanes::{exp10, log10};

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
    /// The leader's capability at the start, in orders of magnitude above the origin.
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
    pub const ALL: [Self; 12] = [
        Self::Openness,
        Self::Transfer,
        Self::CostShare,
        Self::FollowerBudget,
        Self::NewcomerBudget,
        Self::Growth,
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
            Self::CostShare | Self::FollowerBudget | Self::NewcomerBudget => (0.001, 1.0, true),
            Self::Growth => (1.0, 3.0, false),
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

/// A world: a value for every parameter, by [`Parameter::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct World(pub [f32; 12]);

impl World {
    /// The value of a parameter.
    #[must_use]
    pub const fn get(&self, parameter: Parameter) -> f32 {
        self.0[parameter as usize]
    }

    /// The same world with another value.
    #[must_use]
    pub const fn with(mut self, parameter: Parameter, value: f32) -> Self {
        self.0[parameter as usize] = value;
        self
    }

    /// The nearest world inside the ranges; what is not a number takes the value of `fallback`.
    #[must_use]
    pub fn clamped(mut self, fallback: &Self) -> Self {
        for (value, parameter) in self.0.iter_mut().zip(Parameter::ALL) {
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

/// The three actors, by index.
pub const ACTORS: usize = 3;

/// One month of a world.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Month {
    /// Capability of leader, follower, newcomer, in orders of magnitude above the origin.
    pub capability: [f32; ACTORS],
    /// Shares of the market, 0 to 1.
    pub share: [f32; ACTORS],
    /// Months that follower and newcomer are behind the leader; zero if level or ahead.
    pub gap_months: [f32; 2],
}

impl Month {
    /// The Herfindahl–Hirschman index of the market: 3 333 for three equal actors, 10 000 for one.
    #[must_use]
    pub fn concentration(&self) -> f32 {
        self.share.iter().map(|share| 10_000.0 * share * share).sum()
    }
}

/// A world month by month, from 0 to [`MONTHS`].
#[must_use]
pub fn trajectory(world: &World) -> Vec<Month> {
    let mut months = Vec::with_capacity(MONTHS + 1);
    let mut history = History::default();
    run(&Lanes::same(world), world.lag_months(), &mut history, |history, state| {
        let first = |values: f32x8| values.to_array()[0];
        let gap = |actor: usize| first(gap_months(history, state, actor));
        months.push(Month { capability: state.capability.map(first), share: state.share.map(first), gap_months: [gap(1), gap(2)] });
    });
    months
}

/// Gap of an actor (1 follower, 2 newcomer) after ten years, for eight worlds of one lag.
fn last_gap(lanes: &Lanes, lag_months: f32, actor: usize, history: &mut History) -> [f32; 8] {
    let mut gap = f32x8::ZERO;
    run(lanes, lag_months, history, |history, state| {
        if state.month == MONTHS {
            gap = gap_months(history, state, actor);
        }
    });
    gap.to_array()
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

    /// The gaps so far.
    #[must_use]
    pub fn gaps(&self) -> &[f32] {
        &self.gaps
    }
}

/// Eight worlds side by side, by [`Parameter::ALL`].
struct Lanes([f32x8; 12]);

impl Lanes {
    fn new(worlds: &[World; 8]) -> Self {
        Self(core::array::from_fn(|parameter| f32x8::from(worlds.map(|world| world.0[parameter]))))
    }

    fn same(world: &World) -> Self {
        Self(world.0.map(f32x8::splat))
    }

    const fn get(&self, parameter: Parameter) -> f32x8 {
        self.0[parameter as usize]
    }
}

/// The leader's capability, month by month.
#[derive(Debug, Clone)]
struct History {
    leader: Vec<f32x8>,
    /// Growth of the leader's capability in a month before the start.
    slope: f32x8,
}

impl Default for History {
    fn default() -> Self {
        Self { leader: vec![f32x8::ZERO; MONTHS + 1], slope: f32x8::ZERO }
    }
}

struct State {
    month: usize,
    capability: [f32x8; ACTORS],
    share: [f32x8; ACTORS],
}

/// Runs eight worlds of one lag from month 0 to [`MONTHS`] and shows each month.
#[inline]
fn run(lanes: &Lanes, lag_months: f32, history: &mut History, mut show: impl FnMut(&History, &State)) {
    let (progress, growth) = (lanes.get(Parameter::Progress), log10(lanes.get(Parameter::Growth)));
    let (reinvested, transfer) = (lanes.get(Parameter::Reinvested), lanes.get(Parameter::Transfer));
    // What investors give, whatever is sold.
    let given = [f32x8::ONE, lanes.get(Parameter::FollowerBudget), lanes.get(Parameter::NewcomerBudget)]
        .map(|budget| (f32x8::ONE - reinvested) * budget);
    let price = lanes.get(Parameter::Price);
    let earned = [reinvested, reinvested * price, reinvested * price];
    let cost = log10(lanes.get(Parameter::CostShare));
    let bargain = -log10(price);
    let taste = lanes.get(Parameter::Sensitivity);
    let origin = lanes.get(Parameter::Origin);
    let monthly = (growth + progress) / f32x8::splat(12.0);
    let late = progress * f32x8::splat(lag_months / 12.0);
    history.slope = monthly;

    // Everybody starts with what investors' money trains, before anything is sold or distilled.
    let mut capability = [f32x8::ONE, lanes.get(Parameter::FollowerBudget), lanes.get(Parameter::NewcomerBudget)].map(|budget| origin + log10(budget));
    capability[1] -= late;
    capability[2] -= late;
    let mut share = shares(&capability, bargain, taste);
    for month in 0..=MONTHS {
        let trained = monthly * f32x8::splat(month as f32);
        let budget: [f32x8; ACTORS] = core::array::from_fn(|actor| log10(given[actor] + earned[actor] * share[actor]));
        capability[0] = capability[0].fast_max(origin + trained + budget[0]);
        history.leader[month] = capability[0];
        let distilled = transfer * before(history, month, lag_months);
        for actor in 1..ACTORS {
            let own = origin + trained + budget[actor] - late;
            // Who cannot pay for the lessons learns less, in proportion.
            let unpaid = (budget[actor] - cost - budget[0]).fast_min(f32x8::ZERO);
            capability[actor] = capability[actor].fast_max(own).fast_max(distilled + unpaid);
        }
        share = shares(&capability, bargain, taste);
        show(history, &State { month, capability, share });
    }
}

/// Logit shares of the market by capability for the price.
#[inline]
fn shares(capability: &[f32x8; ACTORS], bargain: f32x8, taste: f32x8) -> [f32x8; ACTORS] {
    let appeal = |actor: usize| exp10(taste * (capability[actor] - capability[0] + bargain));
    let (follower, newcomer) = (appeal(1), appeal(2));
    let scale = f32x8::ONE / (f32x8::ONE + follower + newcomer);
    [scale, follower * scale, newcomer * scale]
}

/// The leader's capability `lag` months before `month`, between two months as on a line.
#[inline]
fn before(history: &History, month: usize, lag: f32) -> f32x8 {
    let at = month as f32 - lag;
    if at <= 0.0 {
        return history.leader[0] + history.slope * f32x8::splat(at);
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between zero and the month")]
    let whole = (at as usize).min(month);
    let next = (whole + 1).min(month);
    history.leader[whole] + (history.leader[next] - history.leader[whole]) * f32x8::splat(at - whole as f32)
}

/// Months since the leader had the actor's capability.
fn gap_months(history: &History, state: &State, actor: usize) -> f32x8 {
    let own = state.capability[actor];
    let (mut months, mut below, mut above) = (f32x8::ZERO, history.leader[0], history.leader[state.month]);
    for leader in history.leader[..=state.month].iter().rev() {
        let is_ahead = leader.simd_gt(own);
        months += is_ahead & f32x8::ONE;
        above = is_ahead.select(*leader, above);
    }
    for leader in &history.leader[..=state.month] {
        below = leader.simd_gt(own).select(below, *leader);
    }
    // Between two months: the part of the step that the actor has not done. Before the first one: the old slope.
    let step = (above - below).fast_max(f32x8::splat(1e-9));
    let inside = months - f32x8::ONE + (above - own) / step;
    let slope = history.slope.fast_max(f32x8::splat(1e-3));
    let earlier = f32x8::splat(state.month as f32) + (history.leader[0] - own) / slope;
    let was_ahead_at_start = history.leader[0].simd_gt(own);
    let gap = was_ahead_at_start.select(earlier, inside);
    months.simd_gt(f32x8::ZERO).select(gap.fast_max(f32x8::ZERO), f32x8::ZERO)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Any world inside the ranges.
    fn worlds() -> impl Strategy<Value = World> {
        prop::array::uniform12(0.0_f32..=1.0).prop_map(|shares| {
            let mut world = World(shares);
            for (value, parameter) in world.0.iter_mut().zip(Parameter::ALL) {
                *value = parameter.range().at(*value);
            }
            world
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
        fn a_diagram_holds_the_worlds_one_by_one(world in worlds(), across in 0_usize..12, up in 0_usize..12) {
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
        let world = World([0.0, 0.0, 1.0, 0.1, 0.01, 10.0_f32.sqrt(), 0.5, 0.0, 1.0, 1.0, 12.0, 6.0]);
        // Growth ½ + progress ½ = one order a year; behind by 1 + ½ × 12 ÷ 12 = 1.5 orders: 18 months; the newcomer by 30.
        let month = last(&world);
        assert!((month.gap_months[0] - 18.0).abs() < 0.01 && (month.gap_months[1] - 30.0).abs() < 0.01, "{month:?}");
    }

    #[test]
    fn absurd_worlds_are_clamped() {
        let fallback = World([0.5; 12]).clamped(&World([1.0; 12]));
        let world = World([f32::NAN, f32::INFINITY, -1.0, 0.0, f32::NEG_INFINITY, 9e9, -3.0, 2.0, f32::NAN, 0.0, 1e30, f32::NAN]);
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
