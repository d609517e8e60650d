//! The equations, month by month, for eight worlds at once.

use serde::{Deserialize, Serialize};
use wide::f32x8;

use super::{MONTHS, PARAMETERS, Parameter, Reading, World};
use crate::lanes::{exp10, log10};

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
pub(super) fn last_gap(lanes: &Lanes, lag_months: f32, actor: usize, history: &mut History) -> [f32; 8] {
    let mut gap = f32x8::ZERO;
    run(lanes, lag_months, history, |history, state| {
        if state.month == MONTHS {
            gap = gap_months(history, state, actor);
        }
    });
    gap.to_array()
}

/// Eight worlds of one reading side by side, by [`Parameter::ALL`].
pub(super) struct Lanes {
    values: [f32x8; PARAMETERS],
    reading: Reading,
}

impl Lanes {
    pub(super) fn new(worlds: &[World; 8]) -> Self {
        let values = core::array::from_fn(|parameter| f32x8::from(worlds.map(|world| world.values[parameter])));
        Self { values, reading: worlds[0].reading }
    }

    pub(super) fn same(world: &World) -> Self {
        Self { values: world.values.map(f32x8::splat), reading: world.reading }
    }

    const fn get(&self, parameter: Parameter) -> f32x8 {
        self.values[parameter as usize]
    }
}

/// The leader's capability, month by month.
#[derive(Debug, Clone)]
pub(super) struct History {
    leader: Vec<f32x8>,
    /// Growth of the leader's capability in a month before the start.
    slope: f32x8,
}

impl Default for History {
    fn default() -> Self {
        Self { leader: vec![f32x8::ZERO; MONTHS + 1], slope: f32x8::ZERO }
    }
}

/// A share of a level that stands for none of it: nine orders of magnitude down, further than any follower begins.
const NOTHING: f32 = 1e-9;

struct State {
    month: usize,
    capability: [f32x8; ACTORS],
    share: [f32x8; ACTORS],
}

/// Runs eight worlds of one lag from month 0 to [`MONTHS`] and shows each month.
#[inline]
fn run(lanes: &Lanes, lag_months: f32, history: &mut History, mut show: impl FnMut(&History, &State)) {
    let (progress, growth) = (lanes.get(Parameter::Progress), log10(lanes.get(Parameter::Growth)));
    let reinvested = lanes.get(Parameter::Reinvested);
    // What the lessons keep of the leader's capability: a factor, or orders of magnitude to take away.
    let (kept, lost) = match lanes.reading {
        Reading::Logarithm => (lanes.get(Parameter::Transfer), f32x8::ZERO),
        Reading::Level => (f32x8::ONE, log10(lanes.get(Parameter::Transfer).fast_max(f32x8::splat(NOTHING)))),
    };
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
    let grown = growth / f32x8::splat(12.0);
    let growing = lanes.get(Parameter::GrowthYears) * f32x8::splat(12.0);
    let advance = progress / f32x8::splat(12.0);
    let late = progress * f32x8::splat(lag_months / 12.0);
    history.slope = monthly;

    // Everybody starts with what the whole budget trains, before anything is sold or distilled.
    let mut capability =
        [f32x8::ONE, lanes.get(Parameter::FollowerBudget), lanes.get(Parameter::NewcomerBudget)].map(|budget| origin + log10(budget));
    capability[1] -= late;
    capability[2] -= late;
    let mut share = shares(&capability, bargain, taste);
    for month in 0..=MONTHS {
        let month_number = f32x8::splat(month as f32);
        let trained = advance * month_number + grown * growing.fast_min(month_number);
        let budget: [f32x8; ACTORS] = core::array::from_fn(|actor| log10(given[actor] + earned[actor] * share[actor]));
        capability[0] = capability[0].fast_max(origin + trained + budget[0]);
        history.leader[month] = capability[0];
        let distilled = kept * before(history, month, lag_months) + lost;
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
    // The leader's capability never falls: back to the month in which no world's leader was ahead.
    for leader in history.leader[..=state.month].iter().rev() {
        let is_ahead = leader.simd_gt(own);
        months += is_ahead & f32x8::ONE;
        above = is_ahead.select(*leader, above);
        below = is_ahead.select(below, leader.fast_max(below));
        if !is_ahead.any() {
            break;
        }
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
