//! The notable models as the list records them, and those that a reader's choices keep. Pure.

use serde::{Deserialize, Serialize};

use crate::{instrument::Settings, model::math::exp10};

/// Index of the model that is chosen; option 0 is none.
pub const MODEL: usize = 0;
/// Index of the years of publication.
pub const PERIOD: usize = 1;
/// Index of the regions.
pub const REGION: usize = 2;
/// Index of the openness; option 0 is any.
pub const OPENNESS: usize = 3;
/// Index of the organisation; option 0 is any.
pub const MAKER: usize = 4;

/// First and last year of the list.
pub const YEARS: (u16, u16) = (2010, 2025);

/// Exponent of ten below every known computing of the list.
const LEAST_EXPONENT: f64 = 13.0;

/// Parts of an exponent of ten that a model keeps.
const PARTS: f64 = 1_000.0;

/// Where an organisation of a model is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    /// The United States.
    Us,
    /// China.
    China,
    /// The European Union, of 27 countries.
    Eu,
    /// The United Kingdom, Switzerland or Norway.
    Near,
    /// Anywhere else, or nobody says where.
    Elsewhere,
}

impl Region {
    /// Every region, in the order of the control.
    pub const ALL: [Self; 5] = [Self::Us, Self::China, Self::Eu, Self::Near, Self::Elsewhere];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Us => "us",
            Self::China => "china",
            Self::Eu => "eu",
            Self::Near => "near",
            Self::Elsewhere => "elsewhere",
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// Whether the weights of a model can be downloaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// They can, for any use.
    Open,
    /// They can, for some uses.
    Limited,
    /// They cannot.
    Closed,
    /// The list does not say.
    Unsaid,
}

impl Openness {
    /// Every openness, in the order of the control.
    pub const ALL: [Self; 4] = [Self::Open, Self::Limited, Self::Closed, Self::Unsaid];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Limited => "limited",
            Self::Closed => "closed",
            Self::Unsaid => "unsaid",
        }
    }
}

/// A kind of point: models that are drawn alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kin {
    /// Of one region only.
    One(Region),
    /// Of several regions, one of them the United States, China or the European Union.
    Joint,
}

/// A model of the list, in few bytes: there are hundreds of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    /// Days from the first one of 2010 to its publication.
    day: u16,
    /// Thousandths of the exponent of ten of its training's operations above the least one, from 1 on; 0 if unknown.
    compute: u16,
    /// A bit for each region, then the index of its openness.
    marks: u8,
    /// Indices of its organisations.
    pub makers: Vec<u16>,
}

impl Model {
    /// A model published on a day, with the exponent of ten of its training's operations if it is known.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what the field holds")]
    pub fn new(day: u16, exponent: Option<f64>, regions: &[Region], openness: Openness, makers: Vec<u16>) -> Self {
        let parts = |exponent: f64| (f64::round((exponent - LEAST_EXPONENT) * PARTS) + 1.0).max(1.0).min(16_000.0) as u16;
        let regions = regions.iter().fold(0, |bits, region| bits | region.bit());
        Self { day, compute: exponent.map_or(0, parts), marks: regions | ((openness as u8) << 5), makers }
    }

    /// Days from the first one of 2010 to its publication.
    #[must_use]
    pub fn day(&self) -> f64 {
        f64::from(self.day)
    }

    /// The exponent of ten of its training's operations, if it is known.
    #[must_use]
    pub fn exponent(&self) -> Option<f64> {
        (self.compute > 0).then(|| LEAST_EXPONENT + (f64::from(self.compute) - 1.0) / PARTS)
    }

    /// True if one of its organisations is there.
    #[must_use]
    pub const fn is_of(&self, region: Region) -> bool {
        self.marks & region.bit() > 0
    }

    /// Whether its weights can be downloaded.
    #[must_use]
    pub fn openness(&self) -> Openness {
        Openness::ALL.get(usize::from(self.marks >> 5)).copied().unwrap_or(Openness::Unsaid)
    }

    /// How it is drawn.
    #[must_use]
    pub fn kin(&self) -> Kin {
        let here = |region: &Region| self.is_of(*region);
        let mut found = Region::ALL.into_iter().filter(here);
        match (found.next(), found.next()) {
            (Some(Region::Near) | None, _) => Kin::One(Region::Elsewhere),
            (Some(Region::Elsewhere), None) => Kin::One(Region::Elsewhere),
            (Some(region), None) => Kin::One(region),
            (Some(_), Some(_)) => Kin::Joint,
        }
    }

    /// Year and month of its publication.
    #[must_use]
    pub fn published(&self) -> (u16, u8) {
        let year = (YEARS.0..=YEARS.1).rev().find(|year| first_day(*year) <= self.day).unwrap_or(YEARS.0);
        let mut left = self.day - first_day(year).min(self.day);
        for (month, days) in (1..).zip([31, 28 + u16::from(year % 4 == 0), 31, 30, 31, 30, 31, 31, 30, 31, 30]) {
            if left < days {
                return (year, month);
            }
            left -= days;
        }
        (year, 12)
    }
}

/// Days from the first one of 2010 to the first one of a year of this century.
#[must_use]
pub const fn first_day(year: u16) -> u16 {
    let years = year.saturating_sub(YEARS.0);
    // Every fourth year is a leap year here; 2012 was the first.
    years * 365 + (years + 1) / 4
}

/// `10^exponent` as people write it: a number from 1 to 10 to one decimal, and a whole exponent.
#[must_use]
pub fn scientific(exponent: f64) -> (f64, f64) {
    let whole = f64::floor(exponent);
    let lead = f64::round(10.0 * exp10(exponent - whole)) / 10.0;
    if lead >= 10.0 { (lead / 10.0, whole + 1.0) } else { (lead, whole) }
}

/// Which models a reader's choices keep.
#[derive(Debug, Clone, Copy)]
pub struct Filter<'a> {
    /// First and last year of publication.
    pub years: (u16, u16),
    /// First day of the first year, and of the year after the last one.
    pub days: (u16, u16),
    regions: &'a [usize],
    openness: usize,
    maker: usize,
}

impl<'a> Filter<'a> {
    /// What the settings choose.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "years of the track")]
    pub fn of(settings: &'a Settings) -> Self {
        let years = match settings.numbers(PERIOD) {
            [from, to] => (*from as u16, *to as u16),
            _ => YEARS,
        };
        Self {
            years,
            days: (first_day(years.0), first_day(years.1 + 1)),
            regions: settings.indices(REGION),
            openness: settings.option(OPENNESS),
            maker: settings.option(MAKER),
        }
    }

    /// True if a model is kept: one that several regions made is of each of them.
    #[must_use]
    pub fn keeps(&self, model: &Model) -> bool {
        let is_open = || self.openness == 0 || Openness::ALL.get(self.openness - 1).is_some_and(|wanted| *wanted == model.openness());
        let is_made = || self.maker == 0 || model.makers.iter().any(|maker| usize::from(*maker) + 1 == self.maker);
        (self.days.0..self.days.1).contains(&model.day)
            && self.regions.iter().filter_map(|index| Region::ALL.get(*index)).any(|region| model.is_of(*region))
            && is_open()
            && is_made()
    }
}

/// What some models come to.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Tally {
    /// How many there are.
    pub models: u32,
    /// Of how many the computing is known.
    pub known: u32,
    /// How many have an organisation in each region, in their order.
    pub regions: [u32; 5],
    /// Index of the one with the largest known computing, and its exponent.
    pub largest: Option<(usize, f64)>,
}

/// Counts the models of these indices.
pub fn tally<'a>(models: impl Iterator<Item = (usize, &'a Model)>) -> Tally {
    let mut found = Tally::default();
    for (index, model) in models {
        found.models += 1;
        for (count, region) in found.regions.iter_mut().zip(Region::ALL) {
            *count += u32::from(model.is_of(region));
        }
        if let Some(exponent) = model.exponent() {
            found.known += 1;
            if found.largest.is_none_or(|(_, most)| exponent > most) {
                found.largest = Some((index, exponent));
            }
        }
    }
    found
}

/// Signs of a name that an address would misread, each with what stands for it in a key.
const SIGNS: [(char, char); 5] = [('_', '!'), (' ', '_'), ('*', '$'), ('+', '*'), (',', ';')];

/// The key of a model's name.
#[must_use]
pub fn key_of(name: &str) -> String {
    name.chars().map(|c| SIGNS.iter().find(|(plain, _)| *plain == c).map_or(c, |(_, coded)| *coded)).collect()
}

/// The name that a key stands for.
#[must_use]
pub fn name_of(key: &str) -> String {
    key.chars().map(|c| SIGNS.iter().find(|(_, coded)| *coded == c).map_or(c, |(plain, _)| *plain)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model(day: u16, exponent: Option<f64>, regions: &[Region]) -> Model {
        Model::new(day, exponent, regions, Openness::Limited, vec![3])
    }

    #[test]
    fn a_day_is_a_month_of_its_year() {
        let published = |day| model(day, None, &[]).published();
        assert_eq!(published(0), (2010, 1));
        assert_eq!(published(364), (2010, 12));
        assert_eq!(published(365), (2011, 1));
        // 29 February and 1 March 2024.
        assert_eq!((first_day(2024), first_day(2025)), (5113, 5479));
        assert_eq!((published(5113 + 59), published(5113 + 60)), ((2024, 2), (2024, 3)));
        assert_eq!(published(first_day(2026) - 1), (2025, 12));
    }

    #[test]
    fn a_model_keeps_what_it_was_made_of() {
        let kept = model(5000, Some(24.531), &[Region::Us, Region::Near]);
        assert!((kept.exponent().expect("known") - 24.531).abs() < 1e-9);
        assert!(kept.is_of(Region::Near) && !kept.is_of(Region::Eu));
        assert_eq!((kept.openness(), kept.kin()), (Openness::Limited, Kin::Joint));
        assert_eq!(model(0, None, &[Region::Near, Region::Elsewhere]).kin(), Kin::One(Region::Elsewhere));
        assert_eq!(model(0, None, &[Region::China]).kin(), Kin::One(Region::China));
        assert_eq!(model(0, None, &[]).exponent(), None);
    }

    #[test]
    fn powers_of_ten_are_written_with_one_figure_before_the_point() {
        assert_eq!(scientific(26.699), (5.0, 26.0));
        assert_eq!(scientific(25.999), (1.0, 26.0));
        assert_eq!(scientific(24.0), (1.0, 24.0));
    }

    #[test]
    fn a_joint_model_counts_in_each_of_its_regions() {
        let models =
            [model(1, Some(20.0), &[Region::Us, Region::Eu]), model(2, None, &[Region::Us]), model(3, Some(21.0), &[Region::China])];
        let found = tally(models.iter().enumerate());
        assert_eq!((found.models, found.known, found.regions), (3, 2, [2, 1, 1, 0, 0]));
        assert_eq!(found.largest.map(|(index, _)| index), Some(2));
    }

    #[test]
    fn a_name_survives_its_key() {
        for name in ["Segatron-XL large, M=384 + HCP", "Ankh_large", "RNNsearch-50*", "NÜWA"] {
            let key = key_of(name);
            assert!(!key.contains([' ', '+', ',']), "{key}");
            assert_eq!(name_of(&key), name);
        }
    }
}
