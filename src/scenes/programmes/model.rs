//! Three programmes and their money: what was announced, committed and built, and what it would buy. Pure.

use serde::{Deserialize, Serialize};

use crate::facts::Currency;

/// Days in a year, on average.
const DAYS_PER_YEAR: f64 = 365.25;

/// One of the three programmes, in text D's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Programme {
    /// The American one.
    Stargate,
    /// The Chinese one.
    DeepSeek,
    /// The European one.
    Factories,
}

impl Programme {
    /// Every programme.
    pub const ALL: [Self; 3] = [Self::Stargate, Self::DeepSeek, Self::Factories];

    /// Key in phrases.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Stargate => "stargate",
            Self::DeepSeek => "deepseek",
            Self::Factories => "factories",
        }
    }
}

/// How real the money must be to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Serialize, Deserialize)]
pub enum Basis {
    /// Said, as text D says it.
    Announced,
    /// Pledged, awarded or spent.
    Committed,
    /// Built and in service, or spent.
    Operating,
}

impl Basis {
    /// Every basis, from word to deed.
    pub const ALL: [Self; 3] = [Self::Announced, Self::Committed, Self::Operating];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Committed => "committed",
            Self::Operating => "operating",
        }
    }
}

/// What kind of money an amount is: never to be drawn alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// Private investment, intended or pledged.
    Investment,
    /// Public co-funding.
    PublicFunds,
    /// Rental value of what one run used.
    Run,
    /// Capital cost of what stands.
    Built,
}

impl Kind {
    /// Key in phrases.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Investment => "investment",
            Self::PublicFunds => "public-funds",
            Self::Run => "run",
            Self::Built => "built",
        }
    }
}

/// One known amount of one programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Amount {
    /// Whose money.
    pub programme: Programme,
    /// How real it is.
    pub basis: Basis,
    /// What kind of money.
    pub kind: Kind,
    /// Date from which it is known, `2025-02-08`.
    pub since: String,
    /// Figure that gives it.
    pub figure: String,
    /// Value, in units of the currency.
    pub value: f64,
    /// Currency of the source.
    pub currency: Currency,
    /// True if the evidence disputes it or none was found.
    pub is_disputed: bool,
}

/// What the money is expressed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expression {
    /// Money.
    Money,
    /// Final training runs of DeepSeek-V3.
    Runs,
    /// GB200 chips, at Abilene's price.
    Chips,
    /// JUPITER supercomputers.
    Jupiters,
    /// Days of Stargate at its announced pace.
    StargateDays,
}

impl Expression {
    /// Every expression, in the order of the control.
    pub const ALL: [Self; 5] = [Self::Runs, Self::Money, Self::Chips, Self::Jupiters, Self::StargateDays];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Runs => "runs",
            Self::Chips => "chips",
            Self::Jupiters => "jupiters",
            Self::StargateDays => "days",
        }
    }
}

/// What is known of the three programmes, and the prices that conversions need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ledger {
    /// Known amounts.
    pub amounts: Vec<Amount>,
    /// H800-hours of the final run of V3.
    pub run_hours: f64,
    /// Price of an H800-hour in the report, in dollars.
    pub hour_price_usd: f64,
    /// Price of one GB200 chip in Abilene's order, in dollars.
    pub chip_price_usd: f64,
    /// Budget of JUPITER, in euros.
    pub jupiter_eur: f64,
    /// Announced sum of Stargate, in dollars.
    pub stargate_usd: f64,
    /// Years over which Stargate's sum is announced.
    pub stargate_years: f64,
    /// Years over which the AI factories' money is spread: an assumption.
    pub factories_years: f64,
    /// Dollars for one euro, by default.
    pub usd_per_eur: f64,
    /// What text D says of the three sums.
    pub said: Vec<Said>,
}

/// The terms in which the money is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Terms {
    /// How real the money must be.
    pub basis: Basis,
    /// What is known at this date counts.
    pub as_of: String,
    /// Currency shown.
    pub currency: Currency,
    /// Dollars for one euro.
    pub usd_per_eur: f64,
    /// True for a year's share.
    pub is_yearly: bool,
    /// What the money is expressed in.
    pub expression: Expression,
    /// Price of an H800-hour, in dollars.
    pub hour_price_usd: f64,
}

/// What a text says of a programme's money.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// The claim, by its place in [`CLAIMS`].
    pub claim: usize,
    /// Whose money.
    pub programme: Programme,
    /// Value, in units of the currency.
    pub value: f64,
    /// Currency of the text.
    pub currency: Currency,
}

/// What is known of a sum that a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// The same sum, from elsewhere.
    Same,
    /// The text itself is all that gives it.
    FromTheText,
    /// Another sum.
    Other,
    /// Nothing.
    Nothing,
}

/// Text D's three sums, as claims: their numbers are the figures of the same names.
pub const CLAIMS: [(&str, Programme); 3] =
    [("d-stargate-500bn-usd", Programme::Stargate), ("d-china-5-6m", Programme::DeepSeek), ("d-europe-1-96bn", Programme::Factories)];

/// A sum that differs by less than this share is the same sum.
const SAME: f64 = 0.02;

impl Ledger {
    /// The latest amount of `programme` known on `as_of` on this basis.
    #[must_use]
    pub fn amount(&self, programme: Programme, basis: Basis, as_of: &str) -> Option<&Amount> {
        self.amounts
            .iter()
            .filter(|amount| amount.programme == programme && amount.basis == basis && amount.since.as_str() <= as_of)
            .max_by(|a, b| a.since.cmp(&b.since))
    }

    /// Years over which a programme's money is spread; `None` for a run, which is no yearly expense.
    #[must_use]
    pub const fn years(&self, amount: &Amount) -> Option<f64> {
        match (amount.kind, amount.programme) {
            (Kind::Run | Kind::Built, _) => None,
            (_, Programme::Stargate) => Some(self.stargate_years),
            (_, Programme::Factories) => Some(self.factories_years),
            (_, Programme::DeepSeek) => None,
        }
    }

    /// Value of `amount` in dollars in these terms, for the whole or for one year.
    #[must_use]
    pub fn usd(&self, amount: &Amount, terms: &Terms) -> f64 {
        let whole = self.own(amount, terms);
        let usd = if amount.currency == Currency::Eur { whole * terms.usd_per_eur } else { whole };
        match self.years(amount) {
            Some(years) if terms.is_yearly => usd / years,
            _ => usd,
        }
    }

    /// Value of `amount` in its own currency under these terms.
    #[must_use]
    pub fn own(&self, amount: &Amount, terms: &Terms) -> f64 {
        // The run costs what its hours cost, so it follows the price of an hour.
        if amount.kind == Kind::Run { amount.value * terms.hour_price_usd / self.hour_price_usd } else { amount.value }
    }

    /// What is known in these terms of a sum that a text says.
    #[must_use]
    pub fn bears_out(&self, said: &Said, terms: &Terms) -> Known {
        let Some(amount) = self.amount(said.programme, terms.basis, &terms.as_of) else { return Known::Nothing };
        let known = self.own(amount, terms);
        let is_same = amount.currency == said.currency && (known - said.value).abs() <= SAME * said.value;
        match CLAIMS.get(said.claim) {
            _ if !is_same => Known::Other,
            Some((claim, _)) if *claim == amount.figure => Known::FromTheText,
            _ => Known::Same,
        }
    }

    /// Dollars in one unit of the chosen expression; `1` for dollars, the rate for euros.
    #[must_use]
    pub fn unit_usd(&self, terms: &Terms) -> f64 {
        match terms.expression {
            Expression::Money if terms.currency == Currency::Eur => terms.usd_per_eur,
            Expression::Money => 1.0,
            Expression::Runs => self.run_hours * terms.hour_price_usd,
            Expression::Chips => self.chip_price_usd,
            Expression::Jupiters => self.jupiter_eur * terms.usd_per_eur,
            Expression::StargateDays => self.stargate_usd / (self.stargate_years * DAYS_PER_YEAR),
        }
    }

    /// `amount` in the chosen expression.
    #[must_use]
    pub fn expressed(&self, amount: &Amount, terms: &Terms) -> f64 {
        self.usd(amount, terms) / self.unit_usd(terms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger() -> Ledger {
        let amount = |programme, basis, kind, since: &str, value, currency| Amount {
            programme,
            basis,
            kind,
            since: since.into(),
            figure: String::new(),
            value,
            currency,
            is_disputed: false,
        };
        Ledger {
            amounts: vec![
                amount(Programme::Stargate, Basis::Announced, Kind::Investment, "2025-01-21", 500e9, Currency::Usd),
                amount(Programme::DeepSeek, Basis::Announced, Kind::Run, "2024-12-26", 5.6e6, Currency::Usd),
                amount(Programme::Factories, Basis::Committed, Kind::PublicFunds, "2024-12-10", 1.5e9, Currency::Eur),
                amount(Programme::Factories, Basis::Committed, Kind::PublicFunds, "2025-10-11", 2.6e9, Currency::Eur),
            ],
            run_hours: 2.8e6,
            hour_price_usd: 2.0,
            chip_price_usd: 100_000.0,
            jupiter_eur: 500e6,
            stargate_usd: 500e9,
            stargate_years: 4.0,
            factories_years: 7.0,
            usd_per_eur: 1.25,
            said: Vec::new(),
        }
    }

    fn terms() -> Terms {
        Terms {
            basis: Basis::Announced,
            as_of: "2025-02-08".into(),
            currency: Currency::Usd,
            usd_per_eur: 1.25,
            is_yearly: false,
            expression: Expression::Runs,
            hour_price_usd: 2.0,
        }
    }

    #[test]
    fn stargate_pays_eighty_nine_thousand_runs() {
        let ledger = ledger();
        let stargate = ledger.amount(Programme::Stargate, Basis::Announced, "2025-02-08").expect("announced");
        assert!((ledger.expressed(stargate, &terms()) - 89_285.714).abs() < 1e-2);
    }

    #[test]
    fn only_what_was_known_counts() {
        let ledger = ledger();
        let known = |as_of| ledger.amount(Programme::Factories, Basis::Committed, as_of).map(|amount| amount.value);
        assert_eq!(known("2024-12-09"), None);
        assert_eq!(known("2025-02-08"), Some(1.5e9));
        assert_eq!(known("2025-10-11"), Some(2.6e9));
    }

    #[test]
    fn a_year_is_a_part_and_a_run_stays_whole() {
        let ledger = ledger();
        let yearly = Terms { is_yearly: true, ..terms() };
        let stargate = ledger.amount(Programme::Stargate, Basis::Announced, "2025-02-08").expect("announced");
        let run = ledger.amount(Programme::DeepSeek, Basis::Announced, "2025-02-08").expect("announced");
        assert!((ledger.usd(stargate, &yearly) - 125e9).abs() < 1.0);
        assert!((ledger.usd(run, &yearly) - 5.6e6).abs() < 1e-3);
    }

    #[test]
    fn the_run_costs_one_run_at_any_price() {
        let ledger = ledger();
        let run = ledger.amount(Programme::DeepSeek, Basis::Announced, "2025-02-08").expect("announced");
        for hour_price_usd in [1.0, 2.0, 6.0] {
            let terms = Terms { hour_price_usd, ..terms() };
            assert!((ledger.expressed(run, &terms) - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn stargate_lasts_its_announced_days() {
        let ledger = ledger();
        let stargate = ledger.amount(Programme::Stargate, Basis::Announced, "2025-02-08").expect("announced");
        let terms = Terms { expression: Expression::StargateDays, ..terms() };
        assert!((ledger.expressed(stargate, &terms) - 1461.0).abs() < 1e-6);
    }

    #[test]
    fn a_sum_is_borne_out_by_what_is_known_then() {
        let ledger = ledger();
        let said = |claim: usize, value, currency| Said { claim, programme: CLAIMS[claim].1, value, currency };
        assert_eq!(ledger.bears_out(&said(0, 500e9, Currency::Usd), &terms()), Known::Same);
        assert_eq!(ledger.bears_out(&said(0, 500e9, Currency::Eur), &terms()), Known::Other, "euros are not dollars");
        assert_eq!(ledger.bears_out(&said(2, 1.96e9, Currency::Eur), &terms()), Known::Nothing, "nothing announced is known");
        let dear = Terms { hour_price_usd: 4.0, ..terms() };
        assert_eq!(ledger.bears_out(&said(1, 5.6e6, Currency::Usd), &terms()), Known::Same);
        assert_eq!(ledger.bears_out(&said(1, 5.6e6, Currency::Usd), &dear), Known::Other, "another price, another sum");
    }
}
