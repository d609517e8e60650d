//! What the scene computes: shares of a record of computing power, ranks of machines. Pure.

use serde::{Deserialize, Serialize};

/// Quarters of the scene, from the first of 2019 to the last of 2025.
pub const QUARTERS: usize = 28;
/// The quarter in which the record of clusters has its last entry; what follows repeats it.
pub const LAST_ENTRY: usize = 26;
/// The year of the first quarter.
const FIRST_YEAR: f64 = 2019.0;
/// When the record's last entry came into service, in years.
const LAST_ENTRY_YEAR: f64 = 2025.56;

/// Where computing power stands, or whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Band {
    /// In the United States, or American.
    Us,
    /// In China, or Chinese.
    China,
    /// In the European Union, or of it.
    Eu,
    /// Anywhere else, or anybody else's.
    Rest,
    /// In China, and nobody knows whose.
    Unknown,
    /// Amazon, Google, Meta, Microsoft and Oracle.
    Five,
    /// `CoreWeave` and xAI.
    Two,
}

impl Band {
    /// Key in phrases.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Us => "us",
            Self::China => "china",
            Self::Eu => "eu",
            Self::Rest => "rest",
            Self::Unknown => "unknown",
            Self::Five => "five",
            Self::Two => "two",
        }
    }

    /// True for what is American.
    #[must_use]
    pub const fn is_american(self) -> bool {
        matches!(self, Self::Us | Self::Five | Self::Two)
    }
}

/// The computing power of a band, quarter by quarter, in H100 equivalents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// Whose it is.
    pub band: Band,
    /// From the measure's first quarter on.
    pub power: Vec<f32>,
    /// Low and high end of each; empty where none is given.
    pub range: Vec<(f32, f32)>,
}

/// One way to count who has the computing power.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// Its first quarter.
    pub first: usize,
    /// Its bands, from the bottom of the picture to its top.
    pub series: Vec<Series>,
}

impl Measure {
    /// Quarters of which it says something, from the first to the last.
    pub fn quarters(&self) -> impl Iterator<Item = usize> + use<> {
        self.first..self.first + self.series.first().map_or(0, |series| series.power.len())
    }

    /// The computing power of a band at a quarter, in H100 equivalents; none where the measure is silent.
    #[must_use]
    pub fn power(&self, band: usize, quarter: usize) -> Option<f64> {
        self.series.get(band)?.power.get(quarter.checked_sub(self.first)?).map(|power| f64::from(*power))
    }

    /// That of all bands; zero where the measure is silent.
    #[must_use]
    pub fn total(&self, quarter: usize) -> f64 {
        (0..self.series.len()).filter_map(|band| self.power(band, quarter)).sum()
    }

    /// The share of a band, in percent, 0 to 100.
    #[must_use]
    pub fn percent(&self, band: usize, quarter: usize) -> Option<f64> {
        Some(100.0 * self.power(band, quarter)? / self.total(quarter).max(1.0))
    }

    /// The share of what is American, in percent.
    #[must_use]
    pub fn american_percent(&self, quarter: usize) -> Option<f64> {
        let of = |band: usize| if self.series[band].band.is_american() { self.percent(band, quarter) } else { Some(0.0) };
        (0..self.series.len()).map(of).sum()
    }

    /// Low and high end of a band's computing power.
    #[must_use]
    pub fn range(&self, band: usize, quarter: usize) -> Option<(f64, f64)> {
        let (low, high) = *self.series.get(band)?.range.get(quarter.checked_sub(self.first)?)?;
        Some((f64::from(low), f64::from(high)))
    }

    /// Low and high end of its share in percent, the other bands being as they are. China's high end holds chips that were
    /// sold to others: there the whole stays.
    #[must_use]
    pub fn percent_range(&self, band: usize, quarter: usize) -> Option<(f64, f64)> {
        let ((low, high), middle, total) = (self.range(band, quarter)?, self.power(band, quarter)?, self.total(quarter));
        let is_moved = self.series[band].band == Band::China;
        let share = |end: f64| 100.0 * end / if is_moved { total } else { total - middle + end };
        Some((share(low), share(high)))
    }
}

/// When a quarter ends, in years; the one of the record's last entry when that came, if the record is meant.
#[must_use]
pub fn year_of(quarter: usize, is_record: bool) -> f64 {
    if is_record && quarter == LAST_ENTRY {
        return LAST_ENTRY_YEAR;
    }
    FIRST_YEAR + 0.25 * f64::from(u8::try_from(quarter + 1).unwrap_or(u8::MAX))
}

/// A machine that is set beside others. Speeds in exaflops a second; zero where none is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Machine {
    /// Its name.
    pub name: String,
    /// Index of its region in [`REGIONS`].
    pub region: u8,
    /// Whether it is in service at each date, June and November 2025.
    pub is_there: [bool; 2],
    /// Whether each list has it: Top500, the record, the record's part in the European Union.
    pub is_listed: [bool; 3],
    /// With sixty-four bits, measured, at each date.
    pub measured: [f32; 2],
    /// With sixteen bits, peak.
    pub peak: f32,
    /// As advertised for few bits.
    pub advertised: f32,
}

/// Keys of the regions, in the order of their index.
pub const REGIONS: [&str; 5] = ["us", "china", "eu", "rest", "nowhere"];
/// Keys of the lists, in the order of their control.
pub const LISTS: [&str; 3] = ["top500", "record", "europe"];
/// Keys of the precisions, in the order of their control.
pub const PRECISIONS: [&str; 3] = ["measured", "peak", "advertised"];

impl Machine {
    /// Its speed, in exaflops a second; none where this is not known.
    #[must_use]
    pub fn speed(&self, precision: usize, date: usize) -> Option<f64> {
        let speed = match precision {
            0 => *self.measured.get(date)?,
            1 => self.peak,
            _ => self.advertised,
        };
        (speed > 0.0).then_some(f64::from(speed))
    }
}

/// Indices of the machines of a list whose speed is known, the fastest first.
#[must_use]
pub fn ranked(machines: &[Machine], list: usize, precision: usize, date: usize) -> Vec<usize> {
    let speed = |index: usize| machines[index].speed(precision, date);
    let is_meant = |index: &usize| machines[*index].is_listed[list.min(2)] && machines[*index].is_there[date.min(1)];
    let known: Vec<usize> = (0..machines.len()).filter(is_meant).filter(|index| speed(*index).is_some()).collect();
    // By rank: a sort would weigh more than these few machines.
    let is_before = |a: usize, b: usize| speed(a) > speed(b) || speed(a) == speed(b) && a < b;
    let mut order = vec![0; known.len()];
    for &index in &known {
        order[known.iter().filter(|&&other| is_before(other, index)).count()] = index;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure() -> Measure {
        let series = |band, power: &[f32], range: &[(f32, f32)]| Series { band, power: power.to_vec(), range: range.to_vec() };
        Measure { first: 20, series: vec![series(Band::Five, &[60.0, 70.0], &[(40.0, 80.0)]), series(Band::China, &[40.0, 30.0], &[])] }
    }

    #[test]
    fn shares_add_up_and_silence_has_none() {
        let measure = measure();
        assert_eq!((measure.percent(0, 20), measure.percent(1, 21)), (Some(60.0), Some(30.0)));
        assert_eq!((measure.percent(0, 19), measure.percent(0, 22), measure.power(7, 20)), (None, None, None));
        assert_eq!((measure.american_percent(20), measure.american_percent(3)), (Some(60.0), None));
        assert!(measure.total(5).abs() < f64::EPSILON);
    }

    #[test]
    fn a_range_of_a_share_holds_the_others() {
        let (low, high) = measure().percent_range(0, 20).expect("a range");
        assert!((low - 50.0).abs() < 1e-9 && (high - 100.0 * 80.0 / 120.0).abs() < 1e-9);
        assert_eq!(measure().percent_range(1, 20), None);
    }

    #[test]
    fn quarters_end_in_order() {
        assert!((year_of(0, false) - 2019.25).abs() < 1e-9 && (year_of(QUARTERS - 1, true) - 2026.0).abs() < 1e-9);
        assert!((1..QUARTERS).all(|quarter| year_of(quarter, true) > year_of(quarter - 1, true)));
    }

    #[test]
    fn machines_rank_by_what_is_known_of_them() {
        let machine = |peak: f32, listed| Machine {
            name: String::new(),
            region: 0,
            is_there: [true, false],
            is_listed: [listed, true, false],
            measured: [0.0; 2],
            peak,
            advertised: 0.0,
        };
        let machines = [machine(1.0, true), machine(3.0, false), machine(0.0, true), machine(2.0, true)];
        assert_eq!(ranked(&machines, 1, 1, 0), [1, 3, 0]);
        assert_eq!(ranked(&machines, 0, 1, 0), [3, 0]);
        assert!(ranked(&machines, 1, 1, 1).is_empty() && ranked(&machines, 1, 0, 0).is_empty());
    }
}
