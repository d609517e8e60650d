//! A programme: a budget over measures and years. What it buys is in `costs.rs`. Pure.

use serde::{Deserialize, Serialize};

use crate::instrument::Settings;

/// What money can go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// A few very large sites.
    Sites,
    /// A network of small sites.
    Network,
    /// Research on chips and photonics.
    Research,
    /// A partnership in which private money joins public money.
    Partnership,
    /// Training people.
    Talent,
    /// Pilot projects.
    Pilots,
    /// Support for start-ups.
    Startups,
}

impl Measure {
    /// Every measure, in the order of the controls.
    pub const ALL: [Self; 7] = [Self::Sites, Self::Network, Self::Research, Self::Partnership, Self::Talent, Self::Pilots, Self::Startups];

    /// Key in phrases, controls and links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sites => "sites",
            Self::Network => "network",
            Self::Research => "research",
            Self::Partnership => "partnership",
            Self::Talent => "talent",
            Self::Pilots => "pilots",
            Self::Startups => "startups",
        }
    }
}

/// When the money is spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rhythm {
    /// The same every year.
    Even,
    /// Most in the first years.
    Early,
    /// Most in the last years.
    Late,
}

impl Rhythm {
    /// Every rhythm, in the order of the control.
    pub const ALL: [Self; 3] = [Self::Even, Self::Early, Self::Late];

    /// Key in phrases, controls and links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Even => "even",
            Self::Early => "early",
            Self::Late => "late",
        }
    }

    /// The rhythm with this key.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rhythm| rhythm.key() == key)
    }
}

/// Where the electricity is bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// At the European Union's mean wholesale price.
    Union,
    /// At that of the Nordic countries.
    Nordics,
}

impl Place {
    /// Every place, in the order of the control and of the prices of electricity.
    pub const ALL: [Self; 2] = [Self::Union, Self::Nordics];

    /// Key in phrases, controls and links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Union => "union",
            Self::Nordics => "nordics",
        }
    }
}

/// Index of the control of the plan beside; those after it set the reader's own.
pub const BESIDE: usize = 0;
/// Index of the rhythm.
pub const RHYTHM: usize = 1;
/// Index of the place.
pub const PLACE: usize = 2;
/// Index of the budget.
pub const BUDGET: usize = 3;
/// Index of the years.
pub const YEARS: usize = 4;
/// Index of the first weight, by [`Measure::ALL`].
pub const WEIGHTS: usize = 5;
/// Index of the output whose sensitivity is shown.
pub const OUTPUT: usize = WEIGHTS + Measure::ALL.len();

/// A programme as the reader sets it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Money in billion euros.
    pub budget_billion_eur: f64,
    /// Years over which it is spent, whole.
    pub years: f64,
    /// When.
    pub rhythm: Rhythm,
    /// Where the sites stand.
    pub place: Place,
    /// Weights of the measures, 0 to 100, by `Measure::ALL`; only their proportions count.
    pub weights: [f64; 7],
}

impl Plan {
    /// The plan that the controls set.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let mut weights = [0.0; 7];
        for (index, weight) in weights.iter_mut().enumerate() {
            *weight = settings.number(WEIGHTS + index);
        }
        Self {
            budget_billion_eur: settings.number(BUDGET),
            years: settings.number(YEARS),
            rhythm: Rhythm::ALL.get(settings.option(RHYTHM)).copied().unwrap_or(Rhythm::Even),
            place: Place::ALL.get(settings.option(PLACE)).copied().unwrap_or(Place::Union),
            weights,
        }
    }

    /// Share of the budget of each measure, summing to one. Without any weight all measures get the same.
    #[must_use]
    pub fn shares(&self) -> [f64; 7] {
        let sum: f64 = self.weights.iter().sum();
        if sum <= 0.0 {
            return [1.0 / 7.0; 7];
        }
        self.weights.map(|weight| weight / sum)
    }

    /// Money of each measure, in euros.
    #[must_use]
    pub fn money_eur(&self) -> [f64; 7] {
        self.shares().map(|share| share * self.budget_billion_eur * 1e9)
    }

    /// Money of each year, in euros, first year first.
    #[must_use]
    pub fn yearly_eur(&self) -> Vec<f64> {
        let weights: Vec<f64> = (0_u8..10)
            .map(f64::from)
            .take_while(|year| *year < self.years)
            .map(|year| match self.rhythm {
                Rhythm::Even => 1.0,
                Rhythm::Early => self.years - year,
                Rhythm::Late => year + 1.0,
            })
            .collect();
        let sum: f64 = weights.iter().sum();
        weights.into_iter().map(|weight| self.budget_billion_eur * 1e9 * weight / sum.max(1.0)).collect()
    }

    /// Mean year in which a euro is spent, counted from the start.
    #[must_use]
    pub(super) fn mean_year(&self) -> f64 {
        let yearly = self.yearly_eur();
        let spent: f64 = yearly.iter().sum();
        (0_u8..).zip(&yearly).map(|(year, money)| (f64::from(year) + 0.5) * money).sum::<f64>() / spent.max(1.0)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Any plan inside the ranges.
    pub(in crate::scenes::stargate_europe) fn plans() -> impl Strategy<Value = Plan> {
        (prop::array::uniform7(0.0..100.0_f64), 1.0..200.0_f64, 1_u8..=10, 0_usize..3).prop_map(
            |(weights, budget_billion_eur, years, rhythm)| Plan {
                budget_billion_eur,
                years: f64::from(years),
                rhythm: Rhythm::ALL[rhythm],
                place: Place::ALL[rhythm % 2],
                weights,
            },
        )
    }

    proptest! {
        #[test]
        fn shares_and_years_sum_to_the_budget(plan in plans()) {
            let budget = plan.budget_billion_eur * 1e9;
            prop_assert!((plan.money_eur().iter().sum::<f64>() / budget - 1.0).abs() < 1e-9);
            prop_assert!((plan.yearly_eur().iter().sum::<f64>() / budget - 1.0).abs() < 1e-9);
            prop_assert_eq!(plan.yearly_eur().len().to_string(), plan.years.to_string());
        }
    }

    #[test]
    fn nothing_asked_for_is_shared_alike() {
        let plan = Plan { budget_billion_eur: 7.0, years: 3.0, rhythm: Rhythm::Early, place: Place::Union, weights: [0.0; 7] };
        assert!(plan.money_eur().iter().all(|money| (money - 1e9).abs() < 1.0));
    }
}
