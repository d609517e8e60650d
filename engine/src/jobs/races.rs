//! Races of many seeds, one after another.

use serde::{Deserialize, Serialize};

use crate::{
    job::{Job, Slice, Work},
    lab::{Outcome, Progress, Race, Settings},
};

/// Races of the seeds `first..first + count`, other settings as given.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct RacesJob {
    /// Settings but for the seed.
    pub settings: Settings,
    /// First seed.
    pub first: u32,
    /// Number of races, at most 1 000.
    pub count: u32,
}

impl Job for RacesJob {
    const ID: u8 = 2;
    type Answer = Outcome;

    fn start(self) -> Box<dyn Work> {
        let first = self.first.min(9_999);
        Box::new(Racing { settings: self.settings, seeds: first..first + self.count.min(1_000), race: None })
    }
}

struct Racing {
    settings: Settings,
    seeds: core::ops::Range<u32>,
    race: Option<Race>,
}

impl Work for Racing {
    fn advance(&mut self) -> Slice {
        let Some(race) = &mut self.race else {
            let Some(seed) = self.seeds.next() else { return Slice::Done };
            self.race = Some(Race::new(Settings { seed, ..self.settings }, false));
            return Slice::Working;
        };
        let Progress::Done(outcome) = race.advance() else { return Slice::Working };
        self.race = None;
        Slice::answer(&outcome)
    }
}
