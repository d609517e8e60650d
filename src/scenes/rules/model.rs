//! The law's levels, the parts of it that begin to apply one after the other, and where speakers stand. Pure.

use serde::{Deserialize, Serialize};

/// Where a reader can put a use: the first group holds what is not sorted yet.
pub const LEVELS: [&str; 7] = ["unsorted", "banned", "high", "transparency", "general", "minimal", "outside"];

/// The fields, ours, of seven uses each.
pub const FIELDS: [&str; 4] = ["faces", "daily", "state", "tools"];

/// What the law says of a use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rule {
    /// Banned.
    Banned,
    /// Banned, but for the exceptions that the law names.
    BannedExcept,
    /// High risk: allowed with duties.
    High,
    /// High risk whose duties come through another law.
    HighElsewhere,
    /// People have to be told.
    Transparency,
    /// Rules of their own for general-purpose models.
    General,
    /// No duty of this law.
    Minimal,
    /// The law does not apply.
    Outside,
}

impl Rule {
    /// Every rule with its word in the table and its key in phrases.
    const WORDS: [(Self, &str, &str); 8] = [
        (Self::Banned, "prohibited", "banned"),
        (Self::BannedExcept, "prohibited, with exceptions", "banned-except"),
        (Self::High, "high", "high"),
        (Self::HighElsewhere, "high, by other laws", "high-elsewhere"),
        (Self::Transparency, "transparency", "transparency"),
        (Self::General, "general-purpose model", "general"),
        (Self::Minimal, "minimal", "minimal"),
        (Self::Outside, "outside the Act", "outside"),
    ];

    /// The rule of a word of the table.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(_, written, _)| *written == word).map(|(rule, ..)| *rule)
    }

    /// Key in phrases.
    #[must_use]
    pub fn key(self) -> &'static str {
        Self::WORDS.iter().find(|(rule, ..)| *rule == self).map_or("", |(.., key)| key)
    }

    /// Index of its level in [`LEVELS`].
    #[must_use]
    pub const fn level(self) -> usize {
        match self {
            Self::Banned | Self::BannedExcept => 1,
            Self::High | Self::HighElsewhere => 2,
            Self::Transparency => 3,
            Self::General => 4,
            Self::Minimal => 5,
            Self::Outside => 6,
        }
    }
}

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Day {
    /// Year.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

/// The month from which months are counted, January 2024, lies before every step of the law.
const FIRST_YEAR: u16 = 2024;

/// First and last month that a reader can go to, counted from January 2024: June 2024 and December 2028.
pub const MONTHS: (u16, u16) = (5, 59);

impl Day {
    /// The day that a date as tables write it names; none if it names no day.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let day = Self { year: parts.next()?.parse().ok()?, month: parts.next()?.parse().ok()?, day: parts.next()?.parse().ok()? };
        let is_one = day.year >= FIRST_YEAR && (1..=12).contains(&day.month) && (1..=31).contains(&day.day);
        (is_one && parts.next().is_none()).then_some(day)
    }

    /// Its month, counted from January 2024.
    #[must_use]
    pub fn months(self) -> u16 {
        (self.year.max(FIRST_YEAR) - FIRST_YEAR) * 12 + u16::from(self.month) - 1
    }

    /// Months from the beginning of January 2024, days in thirtieths and thirty-firsts alike.
    #[must_use]
    pub fn at(self) -> f64 {
        f64::from(self.months()) + f64::from(self.day - 1) / 31.0
    }
}

/// Year and month, 1 to 12, of a month counted from January 2024.
#[must_use]
pub const fn month_of(months: u16) -> (u16, u16) {
    (FIRST_YEAR + months / 12, months % 12 + 1)
}

/// A part of the law that begins to apply on a day of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// The bans.
    Bans,
    /// General-purpose models.
    Models,
    /// What people have to be told.
    Transparency,
    /// High risk: the uses that annex III lists.
    Listed,
    /// High risk: products that other laws regulate.
    Products,
}

impl Part {
    /// Every part, from the top.
    pub const ALL: [Self; 5] = [Self::Bans, Self::Models, Self::Transparency, Self::Listed, Self::Products];

    /// Key in phrases.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Bans => "bans",
            Self::Models => "models",
            Self::Transparency => "transparency",
            Self::Listed => "listed",
            Self::Products => "products",
        }
    }

    /// The steps of the time line with which it begins: by the law of 2024, and by the change of 2026 if that moves it.
    #[must_use]
    pub const fn steps(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Bans => ("bans", None),
            Self::Models => ("models", None),
            Self::Transparency => ("general", None),
            Self::Listed => ("general", Some("listed-later")),
            Self::Products => ("products", Some("products-later")),
        }
    }

    /// The parts that can hold a rule.
    #[must_use]
    pub const fn of(rule: Rule) -> &'static [Self] {
        match rule {
            Rule::Banned | Rule::BannedExcept => &[Self::Bans],
            Rule::General => &[Self::Models],
            Rule::Transparency => &[Self::Transparency],
            Rule::High | Rule::HighElsewhere => &[Self::Listed, Self::Products],
            Rule::Minimal | Rule::Outside => &[],
        }
    }
}

/// When a part begins to apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// By the law of 2024.
    pub first: Day,
    /// By the change of 2026.
    pub later: Option<Day>,
    /// Uses of the scene that it governs.
    pub uses: u8,
}

impl Start {
    /// The day that counts, with the change of 2026 or without it.
    #[must_use]
    pub fn day(&self, is_changed: bool) -> Day {
        self.later.filter(|_| is_changed).unwrap_or(self.first)
    }

    /// True at the end of a month, counted from January 2024, if it applies by then.
    #[must_use]
    pub fn applies(&self, months: u16, is_changed: bool) -> bool {
        self.day(is_changed).months() <= months
    }
}

/// What a speaker says of rules, as we read it: from −2, they hold AI back, to 2, they are an asset.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Speaker {
    /// Key in phrases and in the control.
    pub key: String,
    /// Position and the ends of what the words bear, −2 to 2; none of a text that does not speak of European rules.
    pub stands: Option<Stand>,
    /// Claims in which it is said.
    pub claims: Vec<String>,
}

/// A position with its range, −2 to 2.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Stand {
    /// Our reading.
    pub at: f64,
    /// The lowest that the words bear.
    pub low: f64,
    /// The highest.
    pub high: f64,
}

impl Stand {
    /// How far a position is from what the words bear; zero inside.
    #[must_use]
    pub fn away(&self, position: f64) -> f64 {
        (self.low - position).max(position - self.high).max(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        assert_eq!(day("2025-02-02"), Day { year: 2025, month: 2, day: 2 });
        assert!(
            ["", "2025-02", "2025-13-01", "2025-00-01", "2025-01-32", "2023-01-01", "2025-01-01-01"]
                .iter()
                .all(|text| Day::parse(text).is_none())
        );
        assert_eq!((day("2024-06-13").months(), month_of(5)), (MONTHS.0, (2024, 6)));
        assert_eq!(month_of(MONTHS.1), (2028, 12));
    }

    #[test]
    fn what_is_put_off_applies_later() {
        let start = Start { first: day("2026-08-02"), later: Some(day("2027-12-02")), uses: 10 };
        let months = day("2026-08-31").months();
        assert!(start.applies(months, false) && !start.applies(months, true));
        assert!(!start.applies(months - 1, false) && start.applies(day("2027-12-02").months(), true));
        let kept = Start { later: None, ..start };
        assert!(kept.applies(months, true));
    }

    #[test]
    fn rules_have_levels_and_words_of_their_own() {
        for (index, (rule, word, key)) in Rule::WORDS.iter().enumerate() {
            assert_eq!((Rule::parse(word), rule.key()), (Some(*rule), *key));
            assert!((1..LEVELS.len()).contains(&rule.level()));
            assert!(Rule::WORDS.iter().skip(index + 1).all(|(_, other, name)| other != word && name != key));
        }
        assert_eq!(Rule::parse("forbidden"), None);
        assert!(Rule::WORDS.iter().all(|(rule, ..)| Part::of(*rule).is_empty() == (rule.level() > 4)));
    }

    #[test]
    fn a_position_is_away_from_a_range_only_outside_it() {
        let stand = Stand { at: 2.0, low: 1.0, high: 2.0 };
        assert!(stand.away(1.5) == 0.0 && (stand.away(0.0) - 1.0).abs() < 1e-12 && stand.away(-2.0) > stand.away(0.5));
    }
}
