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
    /// The European one that text D names.
    Factories,
    /// The European one that was announced three days after text D: it says nothing of it.
    InvestAi,
}

impl Programme {
    /// The programmes of text D.
    pub const ALL: [Self; 3] = [Self::Stargate, Self::DeepSeek, Self::Factories];

    /// Key in phrases.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Stargate => "stargate",
            Self::DeepSeek => "deepseek",
            Self::Factories => "factories",
            Self::InvestAi => "investai",
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
    /// Public and private money that is to be found.
    Mobilised,
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
            Self::Mobilised => "mobilised",
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
    /// The same date as the page writes it.
    pub since_in_words: String,
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

/// A sum that differs by less than this share is the same sum: a text may round.
const SAME: f64 = 0.01;

impl Ledger {
    /// The latest amount of `programme` known on `as_of` on this basis.
    #[must_use]
    pub fn amount(&self, programme: Programme, basis: Basis, as_of: &str) -> Option<&Amount> {
        self.amounts
            .iter()
            .filter(|amount| amount.programme == programme && amount.basis == basis && amount.since.as_str() <= as_of)
            .max_by(|a, b| a.since.cmp(&b.since))
    }

    /// What is known in these terms, a line a programme: text D's three, and InvestAI once it is announced.
    #[must_use]
    pub fn lines(&self, terms: &Terms) -> Vec<(Programme, Option<&Amount>)> {
        let known = |programme| (programme, self.amount(programme, terms.basis, &terms.as_of));
        let later = Some(known(Programme::InvestAi)).filter(|(_, amount)| amount.is_some());
        Programme::ALL.into_iter().map(known).chain(later).collect()
    }

    /// Years over which a programme's money is spread; `None` for a run, which is no yearly expense, and for InvestAI, which has no end.
    #[must_use]
    pub const fn years(&self, amount: &Amount) -> Option<f64> {
        match (amount.kind, amount.programme) {
            (Kind::Run | Kind::Built | Kind::Mobilised, _) | (_, Programme::DeepSeek | Programme::InvestAi) => None,
            (_, Programme::Stargate) => Some(self.stargate_years),
            (_, Programme::Factories) => Some(self.factories_years),
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
#[path = "model_tests.rs"]
mod tests;
