//! What a verdict says at a glance.

use serde::{Deserialize, Serialize};

use crate::facts::Verdict;

/// The corrector's mark on a claim: verdicts of one look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Mark {
    /// The evidence says the same, or nearly.
    Confirmed,
    /// Right in part, or both ways, or no longer.
    Imprecise,
    /// The evidence, or the text itself, says otherwise; or nothing supports it.
    Wrong,
    /// No evidence can settle it.
    Opinion,
    /// Nobody has checked.
    Unchecked,
}

impl Mark {
    /// Every mark, in the order of keys and tables.
    pub const ALL: [Self; 5] = [Self::Confirmed, Self::Imprecise, Self::Wrong, Self::Opinion, Self::Unchecked];

    /// The mark of a verdict.
    #[must_use]
    pub const fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Confirmed | Verdict::Close => Self::Confirmed,
            Verdict::Imprecise | Verdict::Disputed | Verdict::Outdated => Self::Imprecise,
            Verdict::Wrong | Verdict::ContradictedInside | Verdict::NotFound => Self::Wrong,
            Verdict::Opinion => Self::Opinion,
            Verdict::Derived | Verdict::NotChecked => Self::Unchecked,
        }
    }

    /// True for the mark of a claim that evidence was set beside.
    #[must_use]
    pub const fn is_tested(self) -> bool {
        matches!(self, Self::Confirmed | Self::Imprecise | Self::Wrong)
    }

    /// True for what the corrector's pencil marks: what holds in part only, and what fails.
    #[must_use]
    pub const fn is_corrected(self) -> bool {
        matches!(self, Self::Imprecise | Self::Wrong)
    }

    /// Key in phrases and styles.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Imprecise => "imprecise",
            Self::Wrong => "wrong",
            Self::Opinion => "opinion",
            Self::Unchecked => "unchecked",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_checked_is_neither_tested_nor_corrected() {
        let tested: Vec<Verdict> = Verdict::ALL.into_iter().filter(|verdict| Mark::of(*verdict).is_tested()).collect();
        assert_eq!(tested, Verdict::ALL[..8]);
        let corrected: Vec<Verdict> = Verdict::ALL.into_iter().filter(|verdict| Mark::of(*verdict).is_corrected()).collect();
        assert_eq!(corrected, Verdict::ALL[2..8]);
    }
}
