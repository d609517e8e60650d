//! Decimal numbers and plurals: ICU4X natively, the browser's `Intl` in WASM.
//!
//! The browser tests check that both give the same strings for every format in use.

use crate::model::math::{FIGURES, floor_log10, round_to, significant};

/// CLDR plural category of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PluralCategory {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

impl PluralCategory {
    /// Key of the category in Fluent.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

/// `value` in the language's figures, with exactly `digits` decimals, rounded half away from zero.
///
/// A value that is not finite is written `–`; what is below nothing has a minus sign, no hyphen.
#[must_use]
pub fn decimal(lang: &str, value: f64, digits: u8) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let rounded = round_to(value, digits);
    let written = platform::decimal(lang, rounded.abs(), digits);
    if rounded < 0.0 { format!("−{written}") } else { written }
}

/// Plural category of `value` shown with `digits` decimals.
#[must_use]
pub fn plural_category(lang: &str, value: f64, digits: u8) -> PluralCategory {
    platform::plural_category(lang, round_to(value, digits), digits)
}

/// Decimals needed to write `value` exactly, if so few are enough that it has at most four figures, or none are needed.
fn exact_digits(value: f64) -> Option<u8> {
    let most = u8::try_from(3 - floor_log10(value).clamp(0, 3)).unwrap_or_default();
    (0..=most).find(|&digits| (round_to(value, digits) - value).abs() <= value.abs() * 1e-9)
}

/// `value` as it is shown, and its decimals: unchanged if three decimals or fewer write it exactly, else to [`FIGURES`] significant
/// figures, with as many decimals as these need, so that only nothing is written as nothing.
#[must_use]
pub fn tidy(value: f64) -> (f64, u8) {
    match exact_digits(value) {
        Some(digits) => (value, digits),
        None => {
            let decimals = i32::from(FIGURES) - 1 - floor_log10(value);
            (significant(value, FIGURES), u8::try_from(decimals.clamp(0, 12)).unwrap_or_default())
        }
    }
}

#[cfg(feature = "ssr")]
mod platform {
    use std::{cell::RefCell, collections::HashMap, rc::Rc};

    use icu_decimal::{DecimalFormatter, input::Decimal};
    use icu_locale_core::Locale;
    use icu_plurals::{PluralCategory as Icu, PluralRules};

    use super::PluralCategory;

    /// How a language writes numbers; making one takes far longer than using it.
    struct Formats {
        write: Option<DecimalFormatter>,
        rules: Option<PluralRules>,
    }

    thread_local! {
        static KEPT: RefCell<HashMap<String, Rc<Formats>>> = RefCell::default();
    }

    fn formats(lang: &str) -> Rc<Formats> {
        KEPT.with_borrow_mut(|kept| {
            if let Some(formats) = kept.get(lang) {
                return Rc::clone(formats);
            }
            let options = icu_decimal::options::DecimalFormatterOptions::default();
            let formats = Rc::new(Formats {
                write: DecimalFormatter::try_new(locale(lang).into(), options).ok(),
                rules: PluralRules::try_new_cardinal(locale(lang).into()).ok(),
            });
            kept.insert(lang.to_owned(), Rc::clone(&formats));
            formats
        })
    }

    pub(super) fn decimal(lang: &str, value: f64, digits: u8) -> String {
        let number = fixed(value, digits);
        formats(lang).write.as_ref().map_or_else(|| number.to_string(), |write| write.format(&number).to_string())
    }

    pub(super) fn plural_category(lang: &str, value: f64, digits: u8) -> PluralCategory {
        let formats = formats(lang);
        let Some(rules) = &formats.rules else { return PluralCategory::Other };
        match rules.category_for(&fixed(value, digits)) {
            Icu::Zero => PluralCategory::Zero,
            Icu::One => PluralCategory::One,
            Icu::Two => PluralCategory::Two,
            Icu::Few => PluralCategory::Few,
            Icu::Many => PluralCategory::Many,
            Icu::Other => PluralCategory::Other,
        }
    }

    fn fixed(value: f64, digits: u8) -> Decimal {
        let text = format!("{value:.*}", usize::from(digits));
        text.parse().unwrap_or_default()
    }

    fn locale(lang: &str) -> Locale {
        lang.parse().unwrap_or(Locale::UNKNOWN)
    }
}

#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
mod platform {
    use std::{cell::RefCell, rc::Rc};

    use js_sys::{Array, Function, Intl, Object, Reflect};
    use wasm_bindgen::JsValue;

    use super::PluralCategory;

    /// How a language writes numbers with so many decimals. Making one takes twenty times as long as using it.
    struct Formats {
        lang: String,
        digits: u8,
        write: Function,
        rules: Intl::PluralRules,
    }

    thread_local! {
        /// A page has one language and a handful of decimals.
        static KEPT: RefCell<Vec<Rc<Formats>>> = const { RefCell::new(Vec::new()) };
    }

    fn formats(lang: &str, digits: u8) -> Rc<Formats> {
        KEPT.with_borrow_mut(|kept| {
            if let Some(formats) = kept.iter().find(|formats| formats.digits == digits && formats.lang == lang) {
                return Rc::clone(formats);
            }
            let (locales, options) = (locales(lang), options(digits));
            let write = Intl::NumberFormat::new(&locales, &options).format();
            let rules = Intl::PluralRules::new(&locales, &options);
            let formats = Rc::new(Formats { lang: lang.to_owned(), digits, write, rules });
            kept.push(Rc::clone(&formats));
            formats
        })
    }

    pub(super) fn decimal(lang: &str, value: f64, digits: u8) -> String {
        let text = formats(lang, digits).write.call1(&JsValue::UNDEFINED, &JsValue::from_f64(value));
        text.ok().and_then(|text| text.as_string()).unwrap_or_default()
    }

    pub(super) fn plural_category(lang: &str, value: f64, digits: u8) -> PluralCategory {
        match formats(lang, digits).rules.select(value).as_string().as_deref() {
            Some("zero") => PluralCategory::Zero,
            Some("one") => PluralCategory::One,
            Some("two") => PluralCategory::Two,
            Some("few") => PluralCategory::Few,
            Some("many") => PluralCategory::Many,
            _ => PluralCategory::Other,
        }
    }

    fn locales(lang: &str) -> Array {
        Array::of1(&JsValue::from_str(lang))
    }

    fn options(digits: u8) -> Object {
        let options = Object::new();
        for name in ["minimumFractionDigits", "maximumFractionDigits"] {
            // Setting a property of a fresh object cannot fail.
            let _ = Reflect::set(&options, &JsValue::from_str(name), &JsValue::from(digits));
        }
        options
    }
}

#[cfg(not(any(feature = "ssr", feature = "hydrate")))]
mod platform {
    use super::PluralCategory;

    pub(super) fn decimal(_lang: &str, value: f64, digits: u8) -> String {
        format!("{value:.*}", usize::from(digits))
    }

    pub(super) fn plural_category(_lang: &str, _value: f64, _digits: u8) -> PluralCategory {
        PluralCategory::Other
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(decimal("fr", 89_285.714, 0), "89\u{202f}286");
        assert_eq!(decimal("en", 89_285.714, 0), "89,286");
        assert_eq!(decimal("fr", 5.576, 3), "5,576");
        assert_eq!(decimal("en", -0.04, 1), "0.0");
        assert_eq!(decimal("fr", -1_100.0, 0), "−1\u{202f}100");
        assert_eq!(decimal("fr", f64::NAN, 1), "–");
    }

    #[test]
    fn plurals_follow_the_language() {
        assert_eq!(plural_category("fr", 1.9, 1), PluralCategory::One);
        assert_eq!(plural_category("en", 1.9, 1), PluralCategory::Other);
        assert_eq!(plural_category("en", 1.0, 0), PluralCategory::One);
    }

    #[test]
    fn what_is_computed_is_shown_in_three_figures() {
        let shown = |value: f64| {
            let (value, digits) = tidy(value);
            decimal("en", value, digits)
        };
        assert_eq!([89_285.714, 521.739, 5.344_4, 0.001_12, 0.015_853].map(shown), ["89,300", "522", "5.34", "0.00112", "0.0159"]);
        assert_eq!([23_752.0, 5.576, 0.5].map(shown), ["23,752", "5.576", "0.5"], "what is written exactly stays");
    }

    #[test]
    fn no_digit_is_shown_without_need() {
        assert_eq!([500.0, 5.6, 1.96, 5.576].map(|value| tidy(value).1), [0, 1, 2, 3]);
        assert_eq!([89_285.714_28, 1.043_478, 47.777_77, 0.001_12, 0.000_033_333, 0.0].map(|value| tidy(value).1), [0, 2, 1, 5, 7, 0]);
    }
}
