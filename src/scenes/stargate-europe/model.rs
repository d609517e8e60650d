//! A programme: a budget over measures and years. What it buys is in `costs.rs`. Pure.

use serde::{Deserialize, Serialize};

use crate::model::math::{clamp_or, parse_plain, plain};

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

    /// The place with this key.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.key() == key)
    }
}

/// Smallest and largest budget, in billion euros: text D's sum, and InvestAI's.
pub const BUDGET: (f64, f64) = (1.96, 200.0);
/// Fewest and most years.
pub const YEARS: (f64, f64) = (1.0, 10.0);

/// A programme as the reader sets it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Money in billion euros, [`BUDGET`].
    pub budget_billion_eur: f64,
    /// Years over which it is spent, whole, [`YEARS`].
    pub years: f64,
    /// When.
    pub rhythm: Rhythm,
    /// Where the sites stand.
    pub place: Place,
    /// Weights of the measures, 0 to 100, by [`Measure::ALL`]; only their proportions count.
    pub weights: [f64; 7],
}

impl Plan {
    /// The nearest plan inside the ranges; what is not a number takes the value of `fallback`.
    #[must_use]
    pub fn clamped(self, fallback: &Self) -> Self {
        let mut weights = self.weights;
        for (weight, known) in weights.iter_mut().zip(fallback.weights) {
            *weight = clamp_or(*weight, 0.0, 100.0, known);
        }
        Self {
            budget_billion_eur: clamp_or(self.budget_billion_eur, BUDGET.0, BUDGET.1, fallback.budget_billion_eur),
            years: libm::round(clamp_or(self.years, YEARS.0, YEARS.1, fallback.years)),
            rhythm: self.rhythm,
            place: self.place,
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

/// The plan as a link writes it.
#[must_use]
pub fn to_link(plan: &Plan) -> String {
    let (budget, years) = (plain(plan.budget_billion_eur), plain(plan.years));
    let mut out = format!("budget:{budget},years:{years},rhythm:{},place:{}", plan.rhythm.key(), plan.place.key());
    for (measure, weight) in Measure::ALL.iter().zip(plan.weights) {
        out.push_str(&format!(",{}:{}", measure.key(), plain(weight)));
    }
    out
}

/// The plan of a link, and the names of what it gave that could not be taken as it was.
#[must_use]
pub fn from_link(parts: &[(String, String)], default: &Plan) -> (Plan, Vec<String>) {
    let mut plan = *default;
    let mut refused = Vec::new();
    for (name, value) in parts {
        let number = parse_plain(value);
        let within = |range: (f64, f64)| number.is_some_and(|number| (range.0..=range.1).contains(&number));
        let index = Measure::ALL.iter().position(|measure| measure.key() == name);
        let is_taken = match (name.as_str(), index) {
            ("budget", _) => {
                plan.budget_billion_eur = number.unwrap_or(f64::NAN);
                within(BUDGET)
            }
            ("years", _) => {
                plan.years = number.unwrap_or(f64::NAN);
                within(YEARS)
            }
            ("rhythm", _) => {
                plan.rhythm = Rhythm::parse(value).unwrap_or(default.rhythm);
                Rhythm::parse(value).is_some()
            }
            ("place", _) => {
                plan.place = Place::parse(value).unwrap_or(default.place);
                Place::parse(value).is_some()
            }
            (_, Some(index)) => {
                plan.weights[index] = number.unwrap_or(f64::NAN);
                within((0.0, 100.0))
            }
            _ => false,
        };
        if !is_taken {
            refused.push(name.clone());
        }
    }
    (plan.clamped(default), refused)
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Any plan inside the ranges.
    pub(in crate::scenes::stargate_europe) fn plans() -> impl Strategy<Value = Plan> {
        (prop::array::uniform7(0.0..100.0_f64), BUDGET.0..BUDGET.1, 1_u8..=10, 0_usize..3).prop_map(
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

        #[test]
        fn a_link_goes_there_and_back(plan in plans()) {
            let parts: Vec<(String, String)> =
                to_link(&plan).split(',').filter_map(|part| part.split_once(':')).map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
            let (back, refused) = from_link(&parts, &plan);
            prop_assert!(refused.is_empty(), "{refused:?}");
            prop_assert!((back.budget_billion_eur - plan.budget_billion_eur).abs() < 1e-6);
            prop_assert!(back.weights.iter().zip(plan.weights).all(|(a, b)| (a - b).abs() < 1e-6));
        }

        #[test]
        fn any_link_is_a_plan(text in "[a-z:,.0-9<>-]{0,80}") {
            let parts: Vec<(String, String)> =
                text.split(',').filter_map(|part| part.split_once(':')).map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
            let default = Plan { budget_billion_eur: 20.0, years: 5.0, rhythm: Rhythm::Even, place: Place::Union, weights: [50.0; 7] };
            let (plan, _) = from_link(&parts, &default);
            prop_assert_eq!(plan, plan.clamped(&default));
        }
    }

    #[test]
    fn nothing_asked_for_is_shared_alike() {
        let plan = Plan { budget_billion_eur: 7.0, years: 3.0, rhythm: Rhythm::Early, place: Place::Union, weights: [0.0; 7] };
        assert!(plan.money_eur().iter().all(|money| (money - 1e9).abs() < 1.0));
    }
}
