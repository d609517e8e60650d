//! Quantities in words: « 5,6 M$ », “500 billion dollars”.

use crate::{
    facts::{Quantity, Unit},
    text::{Arg, Phrases, tidy},
};

/// How much room a quantity may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Abbreviated: « 5,6 M$ ».
    Short,
    /// In words: « 5,6 millions de dollars ».
    Long,
}

impl Phrases {
    /// `quantity` with its unit, in the scale that suits its size, with the decimals it needs.
    #[must_use]
    pub fn quantity(&self, quantity: Quantity, style: Style) -> String {
        let (factor, _) = scale(quantity);
        let (value, digits) = tidy(quantity.value / factor);
        self.quantity_with(Quantity { value: value * factor, ..quantity }, style, digits)
    }

    /// `quantity` with its unit and a fixed number of decimals.
    #[must_use]
    pub fn quantity_with(&self, quantity: Quantity, style: Style, digits: u8) -> String {
        let (factor, name) = scale(quantity);
        let mut key = format!("unit-{}", quantity.unit.key());
        if let Some(currency) = quantity.currency {
            key.push('-');
            key.push_str(currency.key());
        }
        key.push_str(name);
        if style == Style::Long {
            key.push_str("-long");
        }
        self.fill(&key, &[("n", Arg::Number(quantity.value / factor, digits))])
    }

    /// A number alone, with the decimals it needs.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        let (value, digits) = tidy(value);
        self.number_with(value, digits)
    }

    /// A number alone, with a fixed number of decimals.
    #[must_use]
    pub fn number_with(&self, value: f64, digits: u8) -> String {
        crate::text::decimal(&self.lang, value, digits)
    }
}

#[cfg(feature = "ssr")]
impl Phrases {
    /// A figure with its unit, no more precise than it is: see [`crate::facts::Figure::shown`]. What a text gives as a range is shown
    /// as one.
    #[must_use]
    pub fn figure(&self, figure: &crate::facts::Figure, style: Style) -> String {
        let write = |quantity: Quantity| {
            if quantity.unit == Unit::Count && style == Style::Short { self.number(quantity.value) } else { self.quantity(quantity, style) }
        };
        match figure.stated_range() {
            Some((low, high)) => {
                let high = write(Quantity { value: high, ..figure.quantity });
                self.fill("unit-between", &[("low", self.number(low).into()), ("high", high.into())])
            }
            None => write(figure.shown()),
        }
    }
}

/// Divisor and phrase suffix of the scale a quantity is shown in.
fn scale(quantity: Quantity) -> (f64, &'static str) {
    let size = quantity.value.abs();
    let scales: &[(f64, &'static str)] = match quantity.unit {
        Unit::Money | Unit::Parameters | Unit::Hours | Unit::H100Equivalents => &[(1e9, "-billion"), (1e6, "-million")],
        Unit::Watts => &[(1e9, "-giga"), (1e6, "-mega")],
        Unit::Flops => &[(1e18, "-exa"), (1e12, "-tera")],
        _ => &[],
    };
    // The tolerance keeps 999 999 999.999 from being written “1,000 million”.
    scales.iter().copied().find(|(factor, _)| size >= factor * (1.0 - 5e-10)).unwrap_or((1.0, ""))
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use std::{collections::BTreeMap, path::Path};

    use crate::{
        facts::Currency,
        text::{Library, Part},
    };

    use super::*;

    #[test]
    fn money_finds_its_scale() {
        let part = |text: &str| vec![Part::Blank { name: "n".into() }, Part::Text(text.into())];
        let entries = BTreeMap::from([
            ("unit-money-usd-million".into(), part(" M$")),
            ("unit-money-usd-billion".into(), part(" Md$")),
            ("unit-money-usd".into(), part(" $")),
        ]);
        let phrases = Phrases { lang: "fr".into(), entries };
        let show = |value| phrases.quantity(Quantity::money(value, Currency::Usd), Style::Short);
        assert_eq!(show(5.6e6), "5,6 M$");
        assert_eq!(show(5e11), "500 Md$");
        assert_eq!(show(7e12), "7\u{202f}000 Md$");
        assert_eq!(show(2.0), "2 $");
    }

    #[test]
    fn every_scale_has_its_phrase_in_every_language() {
        let library = Library::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is valid");
        for words in library.languages() {
            for value in [1.0, 3.0, 2e6, 2e9, 2e18] {
                let currencies = |unit: Unit| {
                    if unit.needs_currency() { vec![Some(Currency::Usd), Some(Currency::Eur)] } else { vec![None] }
                };
                let quantities = Unit::ALL.into_iter().flat_map(|unit| currencies(unit).into_iter().map(move |currency| (unit, currency)));
                for quantity in quantities.map(|(unit, currency)| Quantity { value, unit, currency }) {
                    for style in [Style::Short, Style::Long] {
                        let shown = words.phrases().quantity(quantity, style);
                        assert!(!shown.contains('‹'), "{}: {shown}", words.lang());
                    }
                }
            }
        }
    }
}
