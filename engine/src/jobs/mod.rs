//! The jobs of the engine, a file each. A new one adds its file and its line in [`OPENERS`].

mod diagram;
mod map;
mod races;
mod watch;

pub use diagram::DiagramJob;
pub use map::MapJob;
pub use races::RacesJob;
pub use watch::{WatchJob, Watched};

use crate::job::{Job, Work};

/// Starts a job from its bytes, if they hold one of its kind.
type Opener = fn(&[u8]) -> Option<Box<dyn Work>>;

/// Every job.
pub(crate) const OPENERS: [Opener; 4] = [start::<WatchJob>, start::<RacesJob>, start::<MapJob>, start::<DiagramJob>];

fn start<J: Job>(bytes: &[u8]) -> Option<Box<dyn Work>> {
    J::from_bytes(bytes).map(Job::start)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        frontier::{PARAMETERS, Parameter, Plane, World},
        job::{finish, open},
        lab::Settings,
        races::{MAP_LABELS, MAP_NOISE},
    };

    fn plane() -> Plane {
        let world = World::new([0.5; PARAMETERS]).clamped(&World::new([0.5; PARAMETERS]));
        Plane { world, across: Parameter::Transfer, up: Parameter::Openness, is_newcomer: true }
    }

    #[test]
    fn every_job_answers_and_ends() {
        let settings = Settings { labels: 20, ..Settings::default() };
        // The examples; a first frame, then one every 25 of 1 500 steps, for three networks; the outcome.
        assert_eq!(finish(WatchJob { settings }).len(), 1 + 3 * 61 + 1);
        let seeds: Vec<u32> = finish(RacesJob { settings, first: 4, count: 2 }).iter().map(|outcome| outcome.seed).collect();
        assert_eq!(seeds, [4, 5]);
        assert_eq!(finish(MapJob { settings, seeds: 1 }).len(), MAP_LABELS.len() * MAP_NOISE.len());
        let sizes: Vec<usize> = finish(DiagramJob { plane: plane(), coarse: 8, fine: 16 }).iter().map(Vec::len).collect();
        assert_eq!(sizes, [64, 256]);
    }

    #[test]
    fn every_job_has_an_id_of_its_own_and_is_opened_by_it() {
        let settings = Settings::default();
        let jobs = [
            WatchJob { settings }.to_bytes(),
            RacesJob { settings, first: 1, count: 1 }.to_bytes(),
            MapJob { settings, seeds: 1 }.to_bytes(),
            DiagramJob { plane: plane(), coarse: 4, fine: 4 }.to_bytes(),
        ];
        let ids: BTreeSet<u8> = jobs.iter().map(|job| job[0]).collect();
        assert_eq!((ids.len(), jobs.len()), (OPENERS.len(), OPENERS.len()));
        for job in jobs {
            assert_eq!(OPENERS.iter().filter(|open| open(&job).is_some()).count(), 1);
        }
    }

    #[test]
    fn bytes_that_are_no_job_are_refused() {
        for bytes in [&[][..], &[250, 1, 2], &[WatchJob::ID], &[DiagramJob::ID, 1]] {
            assert!(open(bytes).is_none(), "{bytes:?}");
        }
        assert!(WatchJob::answer(&[9]).is_none());
    }
}
