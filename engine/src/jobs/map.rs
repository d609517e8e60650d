//! Races in every cell of the map of who wins where.

use serde::{Deserialize, Serialize};

use crate::{
    job::{Job, Slice, Work},
    lab::Settings,
    races::{MapRaces, Placed},
};

/// Races of the seeds `1..=seeds` in every cell of the map.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct MapJob {
    /// Settings but for seed, labels and label noise.
    pub settings: Settings,
    /// Number of seeds, at most 100.
    pub seeds: u32,
}

impl Job for MapJob {
    const ID: u8 = 3;
    type Answer = Placed;

    fn start(self) -> Box<dyn Work> {
        Box::new(MapRaces::new(self.settings, 1..=self.seeds.min(100)))
    }
}

impl Work for MapRaces {
    fn advance(&mut self) -> Slice {
        match self.step() {
            Ok(Some(placed)) => Slice::answer(&placed),
            Ok(None) => Slice::Working,
            Err(()) => Slice::Done,
        }
    }
}
