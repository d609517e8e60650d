//! Many races: who wins how often, and where.

use serde::{Deserialize, Serialize};

use crate::lab::{Outcome, Progress, Race, Settings};

/// Numbers of labelled examples of the map.
pub const MAP_LABELS: [u32; 6] = [20, 50, 100, 200, 500, 1_000];
/// Shares of wrong labels of the map.
pub const MAP_NOISE: [f32; 4] = [0.0, 0.1, 0.2, 0.3];

/// Wins, losses and ties of the taught student.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// The taught student is right more often.
    pub wins: u32,
    /// The student alone is right more often.
    pub losses: u32,
    /// As often.
    pub ties: u32,
}

impl Tally {
    /// Counts one race.
    pub fn add(&mut self, outcome: &Outcome) {
        match outcome.distilled.cmp(&outcome.scratch) {
            core::cmp::Ordering::Greater => self.wins += 1,
            core::cmp::Ordering::Less => self.losses += 1,
            core::cmp::Ordering::Equal => self.ties += 1,
        }
    }

    /// Races counted.
    #[must_use]
    pub const fn races(&self) -> u32 {
        self.wins + self.losses + self.ties
    }

    /// Share of races won, 0 to 1, with its 95 % interval by Wilson's score (1927); `None` before the first race.
    /// A tie is not won.
    #[must_use]
    pub fn win_rate(&self) -> Option<(f64, f64, f64)> {
        if self.races() == 0 {
            return None;
        }
        // The normal quantile of 97.5 %.
        let z = 1.959_963_984_540_054;
        let (n, rate) = (f64::from(self.races()), f64::from(self.wins) / f64::from(self.races()));
        let centre = (rate + z * z / (2.0 * n)) / (1.0 + z * z / n);
        let half = z * f64::sqrt(rate * (1.0 - rate) / n + z * z / (4.0 * n * n)) / (1.0 + z * z / n);
        Some((rate, (centre - half).max(0.0), (centre + half).min(1.0)))
    }
}

/// A race of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placed {
    /// Index in [`MAP_LABELS`].
    pub labels: u8,
    /// Index in [`MAP_NOISE`].
    pub noise: u8,
    /// How it ended.
    pub outcome: Outcome,
}

/// The races of the map for a list of seeds: one teacher a seed, two students a cell.
#[derive(Debug)]
pub(crate) struct MapRaces {
    settings: Settings,
    seeds: core::ops::RangeInclusive<u32>,
    teacher: Option<Race>,
    cell: usize,
    race: Option<Race>,
}

impl MapRaces {
    pub(crate) fn new(settings: Settings, seeds: core::ops::RangeInclusive<u32>) -> Self {
        Self { settings, seeds, teacher: None, cell: 0, race: None }
    }

    /// A piece of work; `Err` once there is none left.
    pub(crate) fn step(&mut self) -> Result<Option<Placed>, ()> {
        let cells = MAP_LABELS.len() * MAP_NOISE.len();
        if let Some(race) = &mut self.race {
            if let Progress::Done(outcome) = race.advance() {
                let (labels, noise) = (self.cell % MAP_LABELS.len(), self.cell / MAP_LABELS.len());
                self.race = None;
                self.cell += 1;
                #[expect(clippy::cast_possible_truncation, reason = "indexes of two short lists")]
                return Ok(Some(Placed { labels: labels as u8, noise: noise as u8, outcome }));
            }
            return Ok(None);
        }
        match &mut self.teacher {
            Some(teacher) if !teacher.is_teacher_trained() => {
                teacher.advance();
            }
            Some(teacher) if self.cell < cells => {
                let (labels, noise) = (MAP_LABELS[self.cell % MAP_LABELS.len()], MAP_NOISE[self.cell / MAP_LABELS.len()]);
                self.race = Some(teacher.with_students(labels, noise));
            }
            _ => {
                let seed = self.seeds.next().ok_or(())?;
                self.cell = 0;
                self.teacher = Some(Race::new(Settings { seed, ..self.settings }, false));
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(wins: u32, losses: u32, ties: u32) -> Tally {
        Tally { wins, losses, ties }
    }

    #[test]
    fn the_interval_is_wilsons() {
        // 8 of 10: 0.490 to 0.943, as in Newcombe (1998) and R's prop.test without correction.
        let (rate, low, high) = tally(8, 2, 0).win_rate().expect("races");
        assert!((rate - 0.8).abs() < 1e-12 && (low - 0.490_16).abs() < 1e-4 && (high - 0.943_32).abs() < 1e-4, "{low} {high}");
        // All won: still not certain.
        let (_, low, high) = tally(20, 0, 0).win_rate().expect("races");
        assert!(low > 0.8 && low < 0.85 && high == 1.0);
        assert_eq!(Tally::default().win_rate(), None);
    }

    #[test]
    fn a_tie_is_not_a_win() {
        let mut counted = Tally::default();
        counted.add(&Outcome { seed: 1, teacher: 9, scratch: 5, distilled: 5 });
        counted.add(&Outcome { seed: 1, teacher: 9, scratch: 5, distilled: 6 });
        counted.add(&Outcome { seed: 1, teacher: 9, scratch: 7, distilled: 6 });
        assert_eq!(counted, tally(1, 1, 1));
    }

    #[test]
    fn the_map_holds_the_same_races_as_the_races() {
        let mut map = MapRaces::new(Settings::default(), 5..=5);
        let mut placed = Vec::new();
        while let Ok(step) = map.step() {
            placed.extend(step);
        }
        assert_eq!(placed.len(), MAP_LABELS.len() * MAP_NOISE.len());
        for (labels, noise) in [(1, 0), (2, 2)] {
            let settings = Settings { labels: MAP_LABELS[labels], label_noise: MAP_NOISE[noise], seed: 5, ..Settings::default() };
            let same = placed.iter().find(|placed| usize::from(placed.labels) == labels && usize::from(placed.noise) == noise);
            assert_eq!(same.map(|placed| placed.outcome), Some(Race::new(settings, false).finish()));
        }
    }
}
