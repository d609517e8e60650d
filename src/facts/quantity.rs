//! A number with its unit, and the conversions between quantities.
//!
//! There is no silent conversion: every function names its rate and refuses units that do not fit.

use core::fmt;

use serde::{Deserialize, Serialize};

/// Currency of an amount of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Currency {
    /// United States dollar.
    #[serde(rename = "USD")]
    Usd,
    /// Euro.
    #[serde(rename = "EUR")]
    Eur,
}

impl Currency {
    /// Lower-case code, as used in phrase keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Usd => "usd",
            Self::Eur => "eur",
        }
    }
}

/// What a value counts, in base units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// An amount in a [`Currency`].
    Money,
    /// A price per hour in a [`Currency`].
    MoneyPerHour,
    /// A price of electricity per megawatt-hour in a [`Currency`].
    MoneyPerMegawattHour,
    /// Parts per hundred, 0 to 100.
    Percent,
    /// A quotient of two quantities of the same kind.
    Ratio,
    /// Hours of use of one chip.
    Hours,
    /// Years.
    Years,
    /// Months.
    Months,
    /// Days.
    Days,
    /// Processors, whatever their generation.
    Chips,
    /// Computing power counted in H100 chips of Nvidia: not a number of chips.
    #[serde(rename = "h100-equivalents")]
    H100Equivalents,
    /// Training samples.
    Samples,
    /// Parameters of a model.
    Parameters,
    /// Models.
    Models,
    /// Sites.
    Sites,
    /// Electric power, in watts.
    Watts,
    /// Operations per second.
    Flops,
    /// Benchmark score, percent of questions answered rightly.
    Score,
    /// Points of a rating without a natural zero, as Elo's.
    Points,
    /// Things counted, when no finer unit fits.
    Count,
    /// Dollars for one euro.
    ExchangeRate,
    /// People.
    People,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 22] = [
        Self::Money,
        Self::MoneyPerHour,
        Self::MoneyPerMegawattHour,
        Self::Percent,
        Self::Ratio,
        Self::Hours,
        Self::Years,
        Self::Months,
        Self::Days,
        Self::Chips,
        Self::H100Equivalents,
        Self::Samples,
        Self::Parameters,
        Self::Models,
        Self::Sites,
        Self::Watts,
        Self::Flops,
        Self::Score,
        Self::Points,
        Self::Count,
        Self::ExchangeRate,
        Self::People,
    ];

    /// True if a value in this unit needs a currency.
    #[must_use]
    pub const fn needs_currency(self) -> bool {
        matches!(self, Self::Money | Self::MoneyPerHour | Self::MoneyPerMegawattHour)
    }

    /// Kebab-case name, as in the data files and phrase keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::MoneyPerHour => "money-per-hour",
            Self::MoneyPerMegawattHour => "money-per-megawatt-hour",
            Self::Percent => "percent",
            Self::Ratio => "ratio",
            Self::Hours => "hours",
            Self::Years => "years",
            Self::Months => "months",
            Self::Days => "days",
            Self::Chips => "chips",
            Self::H100Equivalents => "h100-equivalents",
            Self::Samples => "samples",
            Self::Parameters => "parameters",
            Self::Models => "models",
            Self::Sites => "sites",
            Self::Watts => "watts",
            Self::Flops => "flops",
            Self::Score => "score",
            Self::Points => "points",
            Self::Count => "count",
            Self::ExchangeRate => "exchange-rate",
            Self::People => "people",
        }
    }
}

/// A value with its unit and, for money, its currency.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Quantity {
    /// Value in base units.
    pub value: f64,
    /// What the value counts.
    pub unit: Unit,
    /// Present if and only if the unit needs one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
}

/// Two quantities cannot be combined as asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitMismatch(pub String);

impl fmt::Display for UnitMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for UnitMismatch {}

impl Quantity {
    /// An amount of money, in units of the currency (not millions).
    #[must_use]
    pub const fn money(value: f64, currency: Currency) -> Self {
        Self { value, unit: Unit::Money, currency: Some(currency) }
    }

    /// A quantity in a unit that needs no currency.
    #[must_use]
    pub const fn plain(value: f64, unit: Unit) -> Self {
        Self { value, unit, currency: None }
    }

    /// The same money in another currency, at `usd_per_eur` dollars for one euro.
    ///
    /// # Errors
    /// If this is not money, or the rate is not a positive number.
    pub fn in_currency(self, target: Currency, usd_per_eur: f64) -> Result<Self, UnitMismatch> {
        let Some(currency) = self.currency else {
            return Err(UnitMismatch(format!("{} is not money and has no currency", self.unit.key())));
        };
        if !(usd_per_eur.is_finite() && usd_per_eur > 0.0) {
            return Err(UnitMismatch(format!("an exchange rate is a positive number, not {usd_per_eur}")));
        }
        let value = match (currency, target) {
            (Currency::Usd, Currency::Eur) => self.value / usd_per_eur,
            (Currency::Eur, Currency::Usd) => self.value * usd_per_eur,
            _ => self.value,
        };
        Ok(Self { value, currency: Some(target), ..self })
    }

    /// How many times `other` goes into this quantity.
    ///
    /// # Errors
    /// If units or currencies differ, or `other` is zero.
    pub fn ratio_to(self, other: Self) -> Result<f64, UnitMismatch> {
        if self.unit != other.unit || self.currency != other.currency {
            return Err(UnitMismatch(format!("{} and {} are not alike; convert one first", self.describe(), other.describe())));
        }
        if other.value == 0.0 {
            return Err(UnitMismatch("nothing can be divided into parts of zero".to_owned()));
        }
        Ok(self.value / other.value)
    }

    fn describe(self) -> String {
        self.currency.map_or_else(|| self.unit.key().to_owned(), |currency| format!("{} in {}", self.unit.key(), currency.key()))
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn every_unit_is_listed_under_its_name() {
        // A unit that nobody knows is refused with the names of all that there are.
        let refusal = serde_json::from_str::<Unit>("\"no-unit\"").unwrap_err().to_string();
        let names: Vec<&str> = refusal.split('`').skip(3).step_by(2).collect();
        assert_eq!(names, Unit::ALL.map(Unit::key));
    }

    #[test]
    fn a_conversion_there_and_back_changes_nothing() {
        let euros = Quantity::money(1.96e9, Currency::Eur);
        let dollars = euros.in_currency(Currency::Usd, 1.25).expect("money");
        assert_eq!(dollars, Quantity::money(2.45e9, Currency::Usd));
        let back = dollars.in_currency(Currency::Eur, 1.25).expect("money");
        assert!((back.value - euros.value).abs() < 1e-3);
    }

    #[test]
    fn dollars_are_not_divided_by_euros() {
        let stargate = Quantity::money(5e11, Currency::Usd);
        let factories = Quantity::money(1.96e9, Currency::Eur);
        assert!(stargate.ratio_to(factories).is_err());
        assert!(stargate.ratio_to(Quantity::plain(4.0, Unit::Years)).is_err());
        assert!(stargate.ratio_to(Quantity::money(0.0, Currency::Usd)).is_err());
    }

    #[test]
    fn an_absurd_rate_is_refused() {
        let euros = Quantity::money(1.0, Currency::Eur);
        for rate in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert!(euros.in_currency(Currency::Usd, rate).is_err());
        }
        assert!(Quantity::plain(3.0, Unit::Chips).in_currency(Currency::Usd, 1.0).is_err());
    }
}
