//! Sums of money of different kinds, what companies are deemed worth and receive, and what is spent. Pure.

use serde::{Deserialize, Serialize};

use crate::{
    facts::Currency,
    instrument::{Control, Settings, Value},
};

/// What kind of money a sum is: never to be added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Money {
    /// The price of a whole company: nobody pays it.
    Price,
    /// Money that an investor put in.
    Paid,
    /// Investment that somebody says to intend.
    Intended,
    /// A public budget.
    Budget,
    /// A sum that somebody is reported to seek.
    Wished,
    /// A sum that somebody is ready to spend if conditions are met.
    Conditional,
    /// An order, as reported.
    Ordered,
}

impl Money {
    /// Every kind.
    pub const ALL: [Self; 7] = [Self::Price, Self::Paid, Self::Intended, Self::Budget, Self::Wished, Self::Conditional, Self::Ordered];

    /// Key in phrases and in the table.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::Paid => "paid",
            Self::Intended => "intended",
            Self::Budget => "budget",
            Self::Wished => "wished",
            Self::Conditional => "conditional",
            Self::Ordered => "ordered",
        }
    }

    /// True if it is more than an announcement.
    #[must_use]
    pub const fn is_firm(self) -> bool {
        !matches!(self, Self::Intended | Self::Wished | Self::Conditional)
    }
}

/// The sets of sums, in the order of their control.
pub const SETS: [&str; 3] = ["companies", "five-hundreds", "announcements"];

/// One sum of a set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sum {
    /// Key of its name in phrases.
    pub item: String,
    /// What kind of money.
    pub money: Money,
    /// True if it is American, false if European.
    pub is_us: bool,
    /// Figure that gives it.
    pub figure: String,
    /// Value, in units of the currency.
    pub value: f64,
    /// Currency of its source.
    pub currency: Currency,
    /// Dollars for one euro on its day.
    pub usd_per_eur: f64,
}

/// How a round came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum How {
    /// Money came in.
    Round,
    /// Existing shares changed hands: a price, no money for the company.
    Sale,
    /// Two companies became one: a price, no money.
    Merger,
    /// Talked about, not closed.
    Talks,
}

impl How {
    /// Every way.
    pub const ALL: [Self; 4] = [Self::Round, Self::Sale, Self::Merger, Self::Talks];

    /// Key in phrases and in the table.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Round => "round",
            Self::Sale => "sale",
            Self::Merger => "merger",
            Self::Talks => "talks",
        }
    }
}

/// The companies, in the order of their lines; the last is European.
pub const COMPANIES: [&str; 4] = ["OpenAI", "Anthropic", "xAI", "Mistral AI"];
/// Index of Mistral AI in [`COMPANIES`].
pub const MISTRAL: usize = 3;

/// What is counted of a company.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// What the whole company is deemed worth.
    Value,
    /// Money received so far, as recorded.
    Raised,
}

/// A day on which a company got a price, or money, or both.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// Index in [`COMPANIES`].
    pub company: usize,
    /// Months since the year 0, with the share of the month that is over: 12 × 2025 for the first of January 2025.
    pub month: f64,
    /// The day as the page writes it.
    pub day: String,
    /// How it came about.
    pub how: How,
    /// What the company was then deemed worth, in units of the currency.
    pub value: Option<f64>,
    /// Money that came in, in units of the currency.
    pub raised: Option<f64>,
    /// Currency of both.
    pub currency: Currency,
    /// Dollars for one euro on that day.
    pub usd_per_eur: f64,
    /// Source of the row.
    pub source: String,
}

/// A sum that a text says a company is worth.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// Index of the company, and of the claim in [`CLAIMS`].
    pub company: usize,
    /// Value, in units of the currency.
    pub value: f64,
    /// Currency of the text.
    pub currency: Currency,
}

/// Text C's three prices, as claims.
pub const CLAIMS: [(&str, usize); 3] = [("c-openai-valuation", 0), ("c-anthropic-valuation", 1), ("c-mistral-valuation", MISTRAL)];

/// The currency shown, and the rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Terms {
    /// Currency shown.
    pub currency: Currency,
    /// Dollars for one euro in place of each day's own.
    pub own_rate: Option<f64>,
}

impl Terms {
    /// A sum in the currency shown, at its day's rate or at the reader's.
    #[must_use]
    pub fn converted(&self, value: f64, currency: Currency, usd_per_eur: f64) -> f64 {
        let rate = self.own_rate.unwrap_or(usd_per_eur);
        match (currency, self.currency) {
            (Currency::Usd, Currency::Eur) => value / rate,
            (Currency::Eur, Currency::Usd) => value * rate,
            _ => value,
        }
    }
}

/// Indices of the controls of money, in an instrument.
#[derive(Debug, Clone, Copy)]
pub struct MoneyControls {
    /// Dollars or euros.
    pub currency: usize,
    /// The rate of each sum's day, or one rate for all.
    pub rates: usize,
    /// That one rate.
    pub rate: usize,
}

impl MoneyControls {
    /// What they ask for.
    #[must_use]
    pub fn terms(self, settings: &Settings) -> Terms {
        Terms {
            currency: if settings.option(self.currency) == 0 { Currency::Usd } else { Currency::Eur },
            own_rate: (settings.option(self.rates) == 1).then(|| settings.number(self.rate)),
        }
    }

    /// A rate of the reader's own counts; the rate of the day puts it back.
    pub fn settle(self, controls: &[Control], former: &Settings, now: &mut Settings) -> Option<usize> {
        let author = Settings::author(controls).number(self.rate);
        let is_same = |a: f64, b: f64| (a - b).abs() < 1e-9;
        if now.option(self.rates) == 1 || is_same(now.number(self.rate), author) {
            return None;
        }
        let (control, value) = if is_same(former.number(self.rate), now.number(self.rate)) {
            (self.rate, Value::Number(author))
        } else {
            (self.rates, Value::Option(1))
        };
        now.set(controls, control, value);
        Some(control)
    }
}

impl Round {
    /// What the round adds to a company's line in the currency shown: its price, or the money that came in.
    #[must_use]
    pub fn amount(&self, measure: Measure, terms: &Terms) -> Option<f64> {
        let own = if measure == Measure::Value { self.value } else { self.raised };
        Some(terms.converted(own?, self.currency, self.usd_per_eur))
    }

    /// True if it was known when the month was over.
    #[must_use]
    pub fn is_known(&self, month: f64) -> bool {
        self.month < month + 1.0
    }
}

/// A company's line until a month: index of the round, month, and the price or the money received so far.
#[must_use]
pub fn line(rounds: &[Round], company: usize, measure: Measure, until: f64, terms: &Terms) -> Vec<(usize, f64, f64)> {
    let mut sum = 0.0;
    let of_line = |round: &&(usize, &Round)| round.1.company == company && round.1.how != How::Talks && round.1.is_known(until);
    let rounds: Vec<(usize, &Round)> = rounds.iter().enumerate().collect();
    let point = |(index, round): &(usize, &Round)| {
        let amount = round.amount(measure, terms)?;
        sum = if measure == Measure::Raised { sum + amount } else { amount };
        Some((*index, round.month, sum))
    };
    rounds.iter().filter(of_line).filter_map(point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(company: usize, month: f64, how: How, value: Option<f64>, raised: Option<f64>) -> Round {
        Round { company, month, day: String::new(), how, value, raised, currency: Currency::Usd, usd_per_eur: 1.25, source: String::new() }
    }

    #[test]
    fn a_day_has_its_rate_unless_the_reader_gives_one() {
        let terms = |currency, own_rate| Terms { currency, own_rate };
        assert!((terms(Currency::Eur, None).converted(5.0, Currency::Usd, 1.25) - 4.0).abs() < 1e-12);
        assert!((terms(Currency::Usd, Some(1.1)).converted(10.0, Currency::Eur, 1.25) - 11.0).abs() < 1e-12);
        assert!((terms(Currency::Usd, Some(1.1)).converted(10.0, Currency::Usd, 1.25) - 10.0).abs() < 1e-12);
    }

    #[test]
    fn prices_replace_each_other_and_money_adds_up() {
        let rounds = [
            round(0, 1.0, How::Round, None, Some(2.0)),
            round(0, 2.2, How::Round, Some(20.0), Some(3.0)),
            round(1, 2.5, How::Round, Some(7.0), Some(1.0)),
            round(0, 3.0, How::Sale, Some(50.0), None),
            round(0, 4.0, How::Talks, Some(90.0), Some(9.0)),
        ];
        let terms = Terms { currency: Currency::Usd, own_rate: None };
        let values = |measure, until| line(&rounds, 0, measure, until, &terms).into_iter().map(|(_, _, value)| value).collect::<Vec<_>>();
        assert_eq!(values(Measure::Value, 9.0), [20.0, 50.0]);
        assert_eq!(values(Measure::Raised, 9.0), [2.0, 5.0]);
        // The whole month counts.
        assert_eq!(values(Measure::Value, 2.0), [20.0]);
        assert!(values(Measure::Value, 1.0).is_empty());
    }
}
