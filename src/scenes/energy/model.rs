//! The bill of a data centre, and the prices that it hangs on. Pure.

use serde::{Deserialize, Serialize};

use crate::{
    instrument::Settings,
    model::cost::{self, Span},
};

/// Index of the accelerators.
pub const CHIPS: usize = 0;
/// Index of the place.
pub const PLACE: usize = 1;
/// Index of the watts for one accelerator, its part of the machine in them.
pub const WATTS: usize = 2;
/// Index of the ends of what the site uses for one unit of energy that reaches the computers.
pub const OVERHEAD: usize = 3;
/// Index of the ends of the share of the time at work.
pub const LOAD: usize = 4;
/// Index of the ends of an accelerator's price.
pub const CHIP_PRICE: usize = 5;

/// Index of the kind and period of prices, in the instrument of prices.
pub const WHAT: usize = 0;
/// Index of the place marked there.
pub const MARK: usize = 1;

/// Wholesale prices by period, in the order of the control; what firms pay comes after them.
pub const PERIODS: [&str; 4] = ["2023", "2024", "2025-H1", "2025"];
/// The one period for which there is an American wholesale price.
pub const FIRST_HALF: usize = 2;

/// What a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Group {
    /// A mean of several countries of Europe.
    Mean,
    /// A country of the European Union.
    Union,
    /// Another country of Europe.
    Europe,
    /// The United States, or one of them.
    Us,
    /// Anything else.
    Other,
}

impl Group {
    /// The group as the table of prices writes it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "mean" => Self::Mean,
            "EU" => Self::Union,
            "other Europe" => Self::Europe,
            "US" => Self::Us,
            "other" => Self::Other,
            _ => return None,
        })
    }

    /// True for a country of Europe, or for some of them together.
    #[must_use]
    pub const fn is_european(self) -> bool {
        matches!(self, Self::Mean | Self::Union | Self::Europe)
    }

    /// True for one country of Europe.
    #[must_use]
    pub const fn is_country(self) -> bool {
        matches!(self, Self::Union | Self::Europe)
    }
}

/// A place with its prices of electricity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Key in phrases, controls and links.
    pub key: String,
    /// What it is.
    pub group: Group,
    /// Source of its prices.
    pub source: String,
    /// Dollars a megawatt-hour by period, where they are known.
    pub usd_per_mwh: Vec<Option<f64>>,
}

impl Place {
    /// Its price in a period, in dollars a megawatt-hour.
    #[must_use]
    pub fn price(&self, period: usize) -> Option<f64> {
        self.usd_per_mwh.get(period).copied().flatten()
    }
}

/// The American wholesale price, in dollars a megawatt-hour.
#[must_use]
pub fn us_price(places: &[Place]) -> Option<f64> {
    places.iter().find(|place| place.group == Group::Us)?.price(FIRST_HALF)
}

/// Values with their indices, the least first.
#[must_use]
pub fn ranked(values: impl Iterator<Item = (usize, f64)>) -> Vec<(usize, f64)> {
    let mut out: Vec<(usize, f64)> = Vec::new();
    for (index, value) in values {
        // A short list: put where it belongs, without a sort.
        let place = out.iter().position(|(_, other)| *other > value);
        out.insert(place.unwrap_or(out.len()), (index, value));
    }
    out
}

/// What a data centre comes to, link by link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// Accelerators.
    Chips,
    /// Electric power of the whole site, in watts.
    Power,
    /// Electricity a year, in watt-hours.
    Energy,
    /// Electricity bill a year, in dollars.
    Bill,
    /// The bill of a year beside the price of the accelerators, in percent.
    Share,
}

impl Output {
    /// Every output, in the order of the chain.
    pub const ALL: [Self; 5] = [Self::Chips, Self::Power, Self::Energy, Self::Bill, Self::Share];

    /// Key in phrases.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Chips => "chips",
            Self::Power => "power",
            Self::Energy => "energy",
            Self::Bill => "bill",
            Self::Share => "share",
        }
    }
}

/// A data centre as the reader sets it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Site {
    /// Accelerators.
    pub chips: f64,
    /// Watts for one of them, with its part of the machine.
    pub watts: f64,
    /// Energy of the site for one unit that reaches the computers, 1 or more.
    pub overhead: Span,
    /// Share of the time at work, 0 to 1.
    pub load: Span,
    /// Dollars an accelerator, with its machine.
    pub chip_price: Span,
}

impl Site {
    /// The site that the controls set.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let ends = |control: usize| match settings.numbers(control) {
            [low, high] => Span::between(*low, *high),
            _ => Span::exact(1.0),
        };
        Self {
            chips: settings.number(CHIPS),
            watts: settings.number(WATTS),
            overhead: ends(OVERHEAD),
            load: ends(LOAD),
            chip_price: ends(CHIP_PRICE),
        }
    }

    /// An output where a megawatt-hour costs `usd_per_mwh`: in the middle, at its lowest, at its highest.
    #[must_use]
    pub fn span(&self, output: Output, usd_per_mwh: f64) -> Span {
        let constants = [self.overhead, self.load, self.chip_price];
        cost::span(&constants, &|at| {
            let power = self.chips * self.watts * at[0];
            let energy = cost::energy_wh(power, at[1]);
            let bill = cost::bill(energy, usd_per_mwh);
            match output {
                Output::Chips => self.chips,
                Output::Power => power,
                Output::Energy => energy,
                Output::Bill => bill,
                Output::Share => 100.0 * bill / (self.chips * at[2]),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn site() -> Site {
        Site {
            chips: 10_000.0,
            watts: 1_000.0,
            overhead: Span::between(1.0, 1.5),
            load: Span::between(0.6, 1.0),
            chip_price: Span::between(20_000.0, 40_000.0),
        }
    }

    #[test]
    fn ten_megawatts_cost_what_a_pocket_calculator_says() {
        let site = Site { overhead: Span::exact(1.0), load: Span::exact(1.0), chip_price: Span::exact(30_000.0), ..site() };
        assert!((site.span(Output::Power, 50.0).mid - 1e7).abs() < 1e-3);
        // 10 MW × 8 760 h × 50 $/MWh.
        assert!((site.span(Output::Bill, 50.0).mid - 4_380_000.0).abs() < 1e-3);
        assert!((site.span(Output::Share, 50.0).mid - 1.46).abs() < 1e-9);
    }

    #[test]
    fn doubts_add_up_along_the_chain() {
        let widths: Vec<f64> = Output::ALL
            .iter()
            .map(|output| {
                let span = site().span(*output, 50.0);
                span.high / span.low
            })
            .collect();
        assert!(widths.windows(2).all(|pair| pair[1] >= pair[0] - 1e-12), "{widths:?}");
        // A dear accelerator makes the share small.
        let share = site().span(Output::Share, 50.0);
        assert!((share.high / share.low - 5.0).abs() < 1e-9, "{share:?}");
    }

    proptest! {
        #[test]
        fn a_dearer_place_never_costs_less(price in 1.0..300.0_f64, more in 1.0..5.0_f64) {
            for output in Output::ALL {
                let (cheap, dear) = (site().span(output, price), site().span(output, price * more));
                prop_assert!(cheap.low <= cheap.mid && cheap.mid <= cheap.high, "{output:?}: {cheap:?}");
                prop_assert!(dear.low >= cheap.low && dear.mid >= cheap.mid && dear.high >= cheap.high, "{output:?}");
            }
        }

        #[test]
        fn a_ranking_keeps_all_in_order(values in prop::collection::vec(0.0..100.0_f64, 0..40)) {
            let found = ranked(values.iter().copied().enumerate());
            prop_assert_eq!(found.len(), values.len());
            prop_assert!(found.windows(2).all(|pair| pair[0].1 <= pair[1].1));
        }
    }
}
