//! Work that takes longer than a frame: asked for in bytes, done in slices, answered in bytes.
//!
//! Bytes are [postcard](https://docs.rs/postcard): they cross from a page to a worker and back. A slice takes about
//! a millisecond, so that whoever runs the work can stop between two of them, or leave room for a frame.

use serde::{Deserialize, Serialize};

use crate::{
    frontier::{Diagram, Plane},
    lab::{Examples, Frame, Outcome, Progress, Race, Settings},
    races::{MapRaces, Placed},
};

/// What can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Job {
    /// One race, frame by frame.
    Watch(Settings),
    /// Races of the seeds `first..first + count`, other settings as given.
    Races {
        /// Settings but for the seed.
        settings: Settings,
        /// First seed.
        first: u32,
        /// Number of races, at most 1 000.
        count: u32,
    },
    /// Races of the seeds `1..=seeds` in every cell of the map.
    Map {
        /// Settings but for seed, labels and label noise.
        settings: Settings,
        /// Number of seeds, at most 100.
        seeds: u32,
    },
    /// A diagram of catching up, first in coarse worlds, then in fine ones.
    Diagram {
        /// What it shows.
        plane: Plane,
        /// Worlds along a side, first picture.
        coarse: u16,
        /// Worlds along a side, second picture.
        fine: u16,
    },
}

/// What comes back, piece by piece.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// The labelled examples of a watched race, first of all.
    Examples(Examples),
    /// A network of a watched race at a step.
    Frame(Frame),
    /// A race has ended.
    Outcome(Outcome),
    /// A race of the map has ended.
    Placed(Placed),
    /// A diagram: the band of every world's gap after ten years, row by row from the upper left.
    Diagram(Vec<u8>),
}

/// Work under way.
#[derive(Debug)]
pub struct Runner(Work);

#[derive(Debug)]
enum Work {
    Watch { race: Box<Race>, has_begun: bool },
    Races { settings: Settings, seeds: core::ops::Range<u32>, race: Option<Box<Race>> },
    Map(Box<MapRaces>),
    Diagram { diagram: Box<Diagram>, then: Option<Box<Diagram>> },
    Done,
}

/// What a slice gave.
#[derive(Debug, Clone, PartialEq)]
pub enum Slice {
    /// Nothing to show yet.
    Working,
    /// Something to show.
    Answer(Answer),
    /// There is nothing left to do.
    Done,
}

impl Job {
    /// The job as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        // Numbers written to memory cannot fail.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// The job that these bytes hold, if they hold one.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

impl Answer {
    /// The answer as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// The answer that these bytes hold, if they hold one.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

impl Runner {
    /// The work of a job, with its inputs clamped.
    #[must_use]
    pub fn new(job: Job) -> Self {
        Self(match job {
            Job::Watch(settings) => Work::Watch { race: Box::new(Race::new(settings, true)), has_begun: false },
            Job::Races { settings, first, count } => {
                let first = first.min(9_999);
                Work::Races { settings, seeds: first..first + count.min(1_000), race: None }
            }
            Job::Map { settings, seeds } => Work::Map(Box::new(MapRaces::new(settings, 1..=seeds.min(100)))),
            Job::Diagram { plane, coarse, fine } => Work::Diagram {
                diagram: Box::new(Diagram::new(plane, usize::from(coarse))),
                then: Some(Box::new(Diagram::new(plane, usize::from(fine)))),
            },
        })
    }

    /// The work that these bytes ask for, if they hold a job.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Job::from_bytes(bytes).map(Self::new)
    }

    /// Does a slice of the work.
    pub fn advance(&mut self) -> Slice {
        match &mut self.0 {
            Work::Watch { race, has_begun: has_begun @ false } => {
                *has_begun = true;
                Slice::Answer(Answer::Examples(race.examples()))
            }
            Work::Watch { race, .. } => match race.advance() {
                Progress::Working => Slice::Working,
                Progress::Frame(frame) => Slice::Answer(Answer::Frame(frame)),
                Progress::Done(outcome) => self.finish(Answer::Outcome(outcome)),
            },
            Work::Races { settings, seeds, race } => match race {
                Some(running) => match running.advance() {
                    Progress::Done(outcome) => {
                        *race = None;
                        Slice::Answer(Answer::Outcome(outcome))
                    }
                    _ => Slice::Working,
                },
                None => match seeds.next() {
                    Some(seed) => {
                        *race = Some(Box::new(Race::new(Settings { seed, ..*settings }, false)));
                        Slice::Working
                    }
                    None => Slice::Done,
                },
            },
            Work::Map(map) => match map.advance() {
                Ok(Some(placed)) => Slice::Answer(Answer::Placed(placed)),
                Ok(None) => Slice::Working,
                Err(()) => Slice::Done,
            },
            Work::Diagram { diagram, then } => {
                if diagram.advance() {
                    return Slice::Working;
                }
                let answer = Answer::Diagram(diagram.clone().levels());
                match then.take() {
                    Some(next) => {
                        *diagram = next;
                        Slice::Answer(answer)
                    }
                    None => self.finish(answer),
                }
            }
            Work::Done => Slice::Done,
        }
    }

    fn finish(&mut self, answer: Answer) -> Slice {
        self.0 = Work::Done;
        Slice::Answer(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        frontier::{Parameter, World},
        races::{MAP_LABELS, MAP_NOISE},
    };

    fn answers(job: Job) -> Vec<Answer> {
        let mut runner = Runner::from_bytes(&job.to_bytes()).expect("a job");
        let mut out = Vec::new();
        loop {
            match runner.advance() {
                Slice::Working => {}
                Slice::Answer(answer) => {
                    assert_eq!(Answer::from_bytes(&answer.to_bytes()).as_ref(), Some(&answer));
                    out.push(answer);
                }
                Slice::Done => return out,
            }
        }
    }

    #[test]
    fn every_job_answers_and_ends() {
        let settings = Settings { labels: 20, ..Settings::default() };
        // The examples; a first frame, then one every 25 of 1 500 steps, for three networks; the outcome.
        assert_eq!(answers(Job::Watch(settings)).len(), 1 + 3 * 61 + 1);
        let races = answers(Job::Races { settings, first: 4, count: 2 });
        let seeds: Vec<u32> = races.iter().map(|answer| if let Answer::Outcome(outcome) = answer { outcome.seed } else { 0 }).collect();
        assert_eq!(seeds, [4, 5]);
        assert_eq!(answers(Job::Map { settings, seeds: 1 }).len(), MAP_LABELS.len() * MAP_NOISE.len());
        let world = World([0.5; 12]).clamped(&World([0.5; 12]));
        let plane = Plane { world, across: Parameter::Transfer, up: Parameter::Openness, is_newcomer: true };
        let sizes: Vec<usize> = answers(Job::Diagram { plane, coarse: 8, fine: 16 })
            .iter()
            .map(|answer| if let Answer::Diagram(levels) = answer { levels.len() } else { 0 })
            .collect();
        assert_eq!(sizes, [64, 256]);
    }

    #[test]
    fn bytes_that_are_no_job_are_refused() {
        assert!(Runner::from_bytes(&[]).is_none());
        assert!(Runner::from_bytes(&[250, 1, 2]).is_none());
        assert!(Answer::from_bytes(&[9]).is_none());
    }
}
