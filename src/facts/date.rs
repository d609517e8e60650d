//! Dates known to the year, the month or the day, as sources give them.

use core::fmt;

use serde::{Deserialize, Serialize};

/// A calendar date of which the day, or the month and the day, may be unknown.
///
/// Written `2025`, `2025-02` or `2025-02-08`; ordered by its text, so that an unknown part sorts first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate(String);

impl PartialDate {
    /// Year, 1900 to 2099.
    #[must_use]
    pub fn year(&self) -> u16 {
        self.part(0).unwrap_or(1900)
    }

    /// Month, 1 to 12, if known.
    #[must_use]
    pub fn month(&self) -> Option<u8> {
        self.part(1).and_then(|month| u8::try_from(month).ok())
    }

    /// Day of the month, 1 to 31, if known.
    #[must_use]
    pub fn day(&self) -> Option<u8> {
        self.part(2).and_then(|day| u8::try_from(day).ok())
    }

    /// The ISO 8601 text, for `<time datetime>` and files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True if this date is surely before `other`: as far as both are known.
    #[must_use]
    pub fn is_before(&self, other: &Self) -> bool {
        let known = self.0.len().min(other.0.len());
        self.0[..known] < other.0[..known]
    }

    fn part(&self, index: usize) -> Option<u16> {
        self.0.split('-').nth(index)?.parse().ok()
    }
}

impl TryFrom<String> for PartialDate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let wrong = || format!("bad date {text:?}; write it as 2025, 2025-02 or 2025-02-08");
        let mut numbers = Vec::new();
        for (index, part) in text.split('-').enumerate() {
            let width = if index == 0 { 4 } else { 2 };
            if part.len() != width || !part.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(wrong());
            }
            numbers.push(part.parse::<u16>().map_err(|_| wrong())?);
        }
        let year = numbers.first().copied().unwrap_or_default();
        let month = numbers.get(1).copied().unwrap_or(1);
        let day = numbers.get(2).copied().unwrap_or(1);
        let valid = numbers.len() <= 3
            && (1900..=2099).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        if valid { Ok(Self(text)) } else { Err(wrong()) }
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.0
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn days_in_month(year: u16, month: u16) -> u16 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<PartialDate, String> {
        PartialDate::try_from(text.to_owned())
    }

    #[test]
    fn three_precisions_are_read() {
        let date = parse("2024-02-29").expect("a leap day");
        assert_eq!((date.year(), date.month(), date.day()), (2024, Some(2), Some(29)));
        assert_eq!(parse("2025").expect("a year").month(), None);
    }

    #[test]
    fn impossible_dates_are_refused() {
        for text in ["2025-02-29", "2025-13", "25-01-01", "2025-1-1", "", "2025-01-01-01", "2025-00"] {
            assert!(parse(text).is_err(), "{text} should be refused");
        }
    }
}
