//! The recount: dated copies of one list, counted under the reader's rules. Pure.

use serde::{Deserialize, Serialize};

use crate::instrument::Settings;

/// Index of the copy of the list.
pub const COPY: usize = 0;
/// Index of the rule for joint models.
pub const JOINT: usize = 1;
/// Index of Europe's borders.
pub const BORDERS: usize = 2;
/// Index of the fields that count.
pub const FIELD: usize = 3;
/// Index of the reason for which a model counts.
pub const REASON: usize = 4;

/// What is done with a model that several countries made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joint {
    /// It counts for each region that took part.
    Each,
    /// It counts for the United States alone if they took part, else for each region.
    UsAlone,
    /// It counts for nobody, unless all its countries are of one region.
    Nobody,
    /// It is shared equally between its countries.
    Shared,
}

impl Joint {
    /// Every rule, in the order of the control.
    pub const ALL: [Self; 4] = [Self::Each, Self::UsAlone, Self::Nobody, Self::Shared];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Each => "each",
            Self::UsAlone => "us-alone",
            Self::Nobody => "nobody",
            Self::Shared => "shared",
        }
    }

    /// How the table `models_recount` calls it.
    #[must_use]
    pub const fn column(self) -> &'static str {
        match self {
            Self::Each => "each",
            Self::UsAlone => "lead_us",
            Self::Nobody => "none",
            Self::Shared => "split",
        }
    }
}

/// Why a model that counts is on the list. A model can have several reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// No matter why.
    Any,
    /// It beat a record of its field.
    Record,
    /// It is much used.
    Used,
    /// Its training was expensive.
    Cost,
}

impl Reason {
    /// Every choice, in the order of the control.
    pub const ALL: [Self; 4] = [Self::Any, Self::Record, Self::Used, Self::Cost];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Record => "record",
            Self::Used => "used",
            Self::Cost => "cost",
        }
    }

    /// How the list calls it; empty where it does not matter.
    #[must_use]
    pub const fn criterion(self) -> &'static str {
        match self {
            Self::Any => "",
            Self::Record => "SOTA improvement",
            Self::Used => "Significant use",
            Self::Cost => "Training cost",
        }
    }

    /// Its bit in a group's reasons.
    #[must_use]
    pub const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// The rules of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// What is done with joint models.
    pub joint: Joint,
    /// True if Europe holds the United Kingdom, Switzerland and Norway too.
    pub is_wide: bool,
    /// True if only models that work on language count.
    pub is_language: bool,
    /// Why the models that count are on the list.
    pub reason: Reason,
}

impl Rules {
    /// The rules that the settings give.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        Self {
            joint: Joint::ALL.get(settings.option(JOINT)).copied().unwrap_or(Joint::Each),
            is_wide: settings.is_on(BORDERS),
            is_language: settings.is_on(FIELD),
            reason: Reason::ALL.get(settings.option(REASON)).copied().unwrap_or(Reason::Any),
        }
    }
}

/// Models that all rules treat alike.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// How many of a model's countries are the United States, China, of the European Union, the United Kingdom with
    /// Switzerland and Norway, or others.
    pub countries: [u8; 5],
    /// True if they work on language.
    pub is_language: bool,
    /// A bit for each reason that the last copy gives, that of no matter which among them; 0 if it holds them no more.
    pub reasons: u8,
    /// How many models.
    pub models: u8,
}

/// A dated copy of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copy {
    /// Its date, in the language of the page.
    pub in_words: String,
    /// Days from the first one of 2010 to its date.
    pub day: u16,
    /// Its models of 2024.
    pub groups: Vec<Group>,
}

/// Models of the United States, of China and of Europe.
pub type Counts = [f64; 3];

impl Copy {
    /// The models of the United States, of China and of Europe under some rules.
    #[must_use]
    pub fn counts(&self, rules: &Rules) -> Counts {
        let mut found = [0.0; 3];
        for group in self.counted(rules) {
            let [us, china, eu, near, elsewhere] = group.countries;
            let all = us + china + eu + near + elsewhere;
            let here = [us, china, if rules.is_wide { eu + near } else { eu }];
            for (index, (count, here)) in found.iter_mut().zip(here).enumerate() {
                let is_whole = match rules.joint {
                    Joint::UsAlone if us > 0 => index == 0,
                    Joint::Each | Joint::UsAlone => here > 0,
                    Joint::Nobody => here > 0 && here == all,
                    Joint::Shared => false,
                };
                let share = match rules.joint {
                    Joint::Shared => f64::from(here) / f64::from(all.max(1)),
                    _ => f64::from(u8::from(is_whole)),
                };
                *count += share * f64::from(group.models);
            }
        }
        found
    }

    /// How many models there are in all under some rules.
    #[must_use]
    pub fn models(&self, rules: &Rules) -> u32 {
        self.counted(rules).map(|group| u32::from(group.models)).sum()
    }

    /// How many models have no known reason: the last copy, which alone says why, holds them no more.
    #[must_use]
    pub fn unsaid(&self) -> u32 {
        self.groups.iter().filter(|group| group.reasons == 0).map(|group| u32::from(group.models)).sum()
    }

    fn counted(&self, rules: &Rules) -> impl Iterator<Item = &Group> {
        let Rules { is_language, reason, .. } = *rules;
        let is_reason = move |group: &Group| reason == Reason::Any || group.reasons & reason.bit() > 0;
        self.groups.iter().filter(move |group| (group.is_language || !is_language) && is_reason(group))
    }
}

/// The least and the most of some numbers.
#[must_use]
pub fn span(numbers: impl Iterator<Item = f64>) -> (f64, f64) {
    numbers.fold((f64::INFINITY, 0.0), |(least, most), number| (number.min(least), number.max(most)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copy() -> Copy {
        let group = |countries, is_language, reasons: &[Reason], models| Group {
            countries,
            is_language,
            reasons: reasons.iter().fold(0, |bits, reason| bits | reason.bit()),
            models,
        };
        let groups = vec![
            group([1, 0, 0, 0, 0], true, &[Reason::Any, Reason::Cost], 5),
            group([1, 0, 0, 1, 0], false, &[Reason::Any, Reason::Record, Reason::Cost], 2),
            group([0, 1, 1, 0, 2], true, &[], 1),
        ];
        Copy { in_words: String::new(), day: 0, groups }
    }

    const fn rules(joint: Joint) -> Rules {
        Rules { joint, is_wide: false, is_language: false, reason: Reason::Any }
    }

    #[test]
    fn joint_models_count_as_the_rule_says() {
        let counts = |joint| copy().counts(&rules(joint));
        assert_eq!(counts(Joint::Each), [7.0, 1.0, 1.0]);
        assert_eq!(counts(Joint::UsAlone), [7.0, 1.0, 1.0]);
        assert_eq!(counts(Joint::Nobody), [5.0, 0.0, 0.0]);
        assert_eq!(counts(Joint::Shared), [6.0, 0.25, 0.25]);
    }

    #[test]
    fn borders_and_fields_are_rules_too() {
        let wide = Rules { is_wide: true, ..rules(Joint::Each) };
        assert_eq!(copy().counts(&wide), [7.0, 1.0, 3.0]);
        assert_eq!(copy().counts(&Rules { joint: Joint::UsAlone, ..wide }), [7.0, 1.0, 1.0]);
        let language = Rules { is_language: true, ..wide };
        assert_eq!((copy().counts(&language), copy().models(&language)), ([5.0, 1.0, 1.0], 6));
        assert_eq!(copy().models(&wide), 8);
    }

    #[test]
    fn a_model_counts_for_each_of_its_reasons_and_for_none_if_it_has_none() {
        let models = |reason| copy().models(&Rules { reason, ..rules(Joint::Each) });
        assert_eq!(Reason::ALL.map(models), [8, 2, 0, 7]);
        assert_eq!(copy().unsaid(), 1);
        assert_eq!(copy().counts(&Rules { reason: Reason::Record, ..rules(Joint::Each) }), [2.0, 0.0, 0.0]);
    }

    #[test]
    fn shares_never_sum_to_more_than_the_models() {
        let sum: f64 = copy().counts(&rules(Joint::Shared)).iter().sum();
        assert!(sum <= f64::from(copy().models(&rules(Joint::Shared))));
    }
}
