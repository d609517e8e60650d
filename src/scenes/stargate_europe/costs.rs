//! What a programme buys, by a stated cost model whose every constant is a range. Pure.

use serde::{Deserialize, Serialize};

use crate::{
    model::{
        cost::{self, Span},
        math::pow,
    },
    scenes::stargate_europe::model::Plan,
};

/// What the cost model assumes, by [`Constant::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Costs(#[serde(with = "engine::arrays")] pub [Span; 12]);

/// A number that the cost model needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constant {
    /// Euros an accelerator, with its system, network and building.
    ChipPrice,
    /// Factor by which that price changes in a year.
    PriceTrend,
    /// What a small site costs more than a large one, as a share.
    SmallSites,
    /// Private euros that join a public one.
    Leverage,
    /// H100 equivalents of an accelerator: a newer generation is dearer and faster.
    ChipSpeed,
    /// Watts of a whole site for one H100 equivalent: cooling and losses are in it already.
    SitePower,
    /// Share of the time that machines work.
    Load,
    /// H100 hours of one final run of V3.
    RunHours,
    /// H100 equivalents of all chips sold in the world, at the end of 2025.
    WorldStock,
    /// Euros to train a person for a year.
    PersonCost,
    /// Euros a pilot.
    PilotCost,
    /// Euros a start-up supported.
    StartupCost,
}

impl Constant {
    /// Every constant, in the order of [`Costs`].
    pub const ALL: [Self; 12] = [
        Self::ChipPrice,
        Self::PriceTrend,
        Self::SmallSites,
        Self::Leverage,
        Self::ChipSpeed,
        Self::SitePower,
        Self::Load,
        Self::RunHours,
        Self::WorldStock,
        Self::PersonCost,
        Self::PilotCost,
        Self::StartupCost,
    ];

    /// Key in phrases and tables.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::ChipPrice => "chip-price",
            Self::PriceTrend => "price-trend",
            Self::SmallSites => "small-sites",
            Self::Leverage => "leverage",
            Self::ChipSpeed => "chip-speed",
            Self::SitePower => "site-power",
            Self::Load => "load",
            Self::RunHours => "run-hours",
            Self::WorldStock => "world-stock",
            Self::PersonCost => "person-cost",
            Self::PilotCost => "pilot-cost",
            Self::StartupCost => "startup-cost",
        }
    }
}

/// What a programme comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// Accelerators bought.
    Chips,
    /// Operations a second, 16 bits.
    Flops,
    /// Electric power at full load, in watts.
    Power,
    /// Electricity a year, in watt-hours.
    Energy,
    /// Electricity bill a year, in dollars.
    Bill,
    /// Final runs of V3 a year.
    Runs,
    /// The plan's computing power beside all AI chips sold in the world by the end of 2025, in percent.
    WorldShare,
    /// People trained for a year.
    People,
    /// Pilots.
    Pilots,
    /// Start-ups supported.
    Startups,
}

impl Output {
    /// Every output, in the order of the chart.
    pub const ALL: [Self; 10] = [
        Self::Chips,
        Self::Flops,
        Self::Power,
        Self::Energy,
        Self::Bill,
        Self::Runs,
        Self::WorldShare,
        Self::People,
        Self::Pilots,
        Self::Startups,
    ];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Chips => "chips",
            Self::Flops => "flops",
            Self::Power => "power",
            Self::Energy => "energy",
            Self::Bill => "bill",
            Self::Runs => "runs",
            Self::WorldShare => "world-share",
            Self::People => "people",
            Self::Pilots => "pilots",
            Self::Startups => "startups",
        }
    }
}

/// The cost model: what everything costs.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct CostModel {
    /// Prices and rates with their ranges.
    pub costs: Costs,
    /// Operations a second of one H100, 16 bits.
    pub h100_flops: f64,
    /// Dollars a megawatt-hour, by [`Place::ALL`].
    pub power_prices: [f64; 2],
}

impl CostModel {
    /// An output of a plan: every constant in the middle, at its worst, and at its best for that output.
    #[must_use]
    pub fn span(&self, plan: &Plan, output: Output) -> Span {
        cost::span(&self.costs.0, &|constants| self.value(plan, output, constants))
    }

    /// How far each constant alone moves an output, from its low to its high end, the widest first; those that do not are left out.
    #[must_use]
    pub fn sensitivity(&self, plan: &Plan, output: Output) -> Vec<(Constant, f64, f64)> {
        let moved = cost::sensitivity(&self.costs.0, &|constants| self.value(plan, output, constants));
        moved.into_iter().map(|(index, low, high)| (Constant::ALL[index], low, high)).collect()
    }

    /// An output for one value of each constant.
    fn value(&self, plan: &Plan, output: Output, constants: &[f64]) -> f64 {
        let at = |constant: Constant| constants[constant as usize];
        let [sites, network, _research, partnership, talent, pilots, startups] = plan.money_eur();
        // Prices move until the money is spent.
        let price = at(Constant::ChipPrice) * pow(at(Constant::PriceTrend), plan.mean_year());
        let machines_eur = sites + network / (1.0 + at(Constant::SmallSites)) + partnership * (1.0 + at(Constant::Leverage));
        let chips = machines_eur / price;
        // Speed, power and time at work are counted in H100 equivalents: a chip of another generation is another number of them.
        let h100s = chips * at(Constant::ChipSpeed);
        let power = h100s * at(Constant::SitePower);
        let energy = cost::energy_wh(power, at(Constant::Load));
        match output {
            Output::Chips => chips,
            Output::Flops => h100s * self.h100_flops,
            Output::Power => power,
            Output::Energy => energy,
            Output::Bill => cost::bill(energy, self.power_prices[plan.place as usize]),
            Output::Runs => cost::work_h100_hours(h100s, at(Constant::Load)) / at(Constant::RunHours),
            Output::WorldShare => 100.0 * h100s / at(Constant::WorldStock),
            Output::People => talent / at(Constant::PersonCost),
            Output::Pilots => pilots / at(Constant::PilotCost),
            Output::Startups => startups / at(Constant::StartupCost),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scenes::stargate_europe::model::{Place, Rhythm, tests::plans};

    fn span(low: f64, mid: f64, high: f64) -> Span {
        Span { low, mid, high }
    }

    fn model() -> CostModel {
        CostModel {
            costs: Costs([
                span(21_000.0, 40_000.0, 50_000.0),
                span(0.8, 0.9, 1.0),
                span(0.05, 0.15, 0.3),
                span(0.0, 1.0, 3.0),
                span(1.0, 2.0, 2.5),
                span(765.0, 1_150.0, 1_700.0),
                span(0.6, 0.8, 0.95),
                span(2.2e6, 2.8e6, 3.4e6),
                span(17e6, 18.5e6, 20e6),
                span(3e4, 6e4, 1e5),
                span(1e7, 5e7, 2e8),
                span(2e6, 1e7, 5e7),
            ]),
            h100_flops: 1e15,
            power_prices: [90.0, 40.0],
        }
    }

    proptest! {
        #[test]
        fn ranges_nest(plan in plans()) {
            for output in Output::ALL {
                let span = model().span(&plan, output);
                prop_assert!(span.low <= span.mid && span.mid <= span.high, "{output:?}: {span:?}");
                prop_assert!(span.low >= 0.0 && span.high.is_finite());
            }
        }

        #[test]
        fn more_money_never_buys_less(plan in plans(), more in 1.0..10.0_f64) {
            let richer = Plan { budget_billion_eur: plan.budget_billion_eur * more, ..plan };
            for output in Output::ALL {
                let (poor, rich) = (model().span(&plan, output), model().span(&richer, output));
                prop_assert!(rich.low >= poor.low && rich.mid >= poor.mid && rich.high >= poor.high, "{output:?}");
            }
        }

        #[test]
        fn a_range_holds_every_mixture_of_constants(plan in plans(), mix in prop::array::uniform12(0.0..=1.0_f64)) {
            let model = model();
            let mut constants = [0.0; 12];
            for ((constant, span), share) in constants.iter_mut().zip(model.costs.0).zip(mix) {
                *constant = span.low + share * (span.high - span.low);
            }
            for output in Output::ALL {
                let (span, value) = (model.span(&plan, output), model.value(&plan, output, &constants));
                prop_assert!(value >= span.low * (1.0 - 1e-9) && value <= span.high * (1.0 + 1e-9), "{output:?}: {value} outside {span:?}");
            }
        }
    }

    #[test]
    fn a_gigafactory_costs_what_the_announcement_says() {
        let plan = Plan {
            budget_billion_eur: 20.0,
            years: 1.0,
            rhythm: Rhythm::Even,
            place: Place::Union,
            weights: [100.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        };
        let mut model = model();
        model.costs.0[Constant::PriceTrend as usize] = Span::exact(1.0);
        // 20 billion at 40 000 each.
        assert!((model.span(&plan, Output::Chips).mid - 500_000.0).abs() < 1e-6);
        // 500 000 × 2 H100 equivalents × 1 150 W, cooling included.
        assert!((model.span(&plan, Output::Power).mid - 1_150e6).abs() < 1.0);
        // 1 000 000 beside 18.5 million.
        assert!((model.span(&plan, Output::WorldShare).mid - 100.0 / 18.5).abs() < 1e-9);
    }

    #[test]
    fn the_widest_bar_comes_first() {
        let plan = Plan { budget_billion_eur: 20.0, years: 4.0, rhythm: Rhythm::Late, place: Place::Union, weights: [10.0; 7] };
        for output in Output::ALL {
            let widths: Vec<f64> = model().sensitivity(&plan, output).iter().map(|(_, low, high)| (high - low).abs()).collect();
            assert!(widths.windows(2).all(|pair| pair[0] >= pair[1]), "{output:?}: {widths:?}");
        }
        assert!(model().sensitivity(&plan, Output::People).iter().all(|(constant, ..)| *constant == Constant::PersonCost));
    }
}
