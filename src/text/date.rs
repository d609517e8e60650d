//! Dates in words, natively.

use icu_calendar::Date;
use icu_datetime::{DateTimeFormatter, fieldsets};
use icu_locale_core::Locale;

use crate::facts::PartialDate;

/// `date` in the words of `lang`, to the precision that is known.
pub(crate) fn in_words(lang: &str, date: &PartialDate) -> String {
    let locale: Locale = lang.parse().unwrap_or(Locale::UNKNOWN);
    let day = Date::try_new_iso(i32::from(date.year()), date.month().unwrap_or(1), date.day().unwrap_or(1));
    let Ok(day) = day else {
        return date.to_string();
    };
    let words = match (date.month(), date.day()) {
        (Some(_), Some(_)) => {
            DateTimeFormatter::try_new(locale.into(), fieldsets::YMD::long()).map(|formatter| formatter.format(&day).to_string())
        }
        (Some(_), None) => {
            DateTimeFormatter::try_new(locale.into(), fieldsets::YM::long()).map(|formatter| formatter.format(&day).to_string())
        }
        _ => return date.to_string(),
    };
    ordinal(lang, words.unwrap_or_else(|_| date.to_string()))
}

/// French counts the first day of a month as the first, the others as so many; the data that come with the formatter do not say so.
fn ordinal(lang: &str, words: String) -> String {
    match words.strip_prefix("1 ") {
        Some(rest) if lang == "fr" => format!("1er {rest}"),
        _ => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_as_precise_as_it_is_known() {
        let show = |lang, text: &str| in_words(lang, &PartialDate::try_from(text.to_owned()).expect("a date"));
        assert_eq!(show("fr", "2025-02-08"), "8 février 2025");
        assert_eq!(show("en", "2025-02-08"), "February 8, 2025");
        assert_eq!(show("fr", "2021-07-01"), "1er juillet 2021");
        assert_eq!(show("en", "2021-07-01"), "July 1, 2021");
        assert_eq!(show("fr", "2025-02"), "février 2025");
        assert_eq!(show("en", "2025"), "2025");
    }
}
