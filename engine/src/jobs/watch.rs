//! One race, frame by frame.

use serde::{Deserialize, Serialize};

use crate::{
    job::{Job, Slice, Work},
    lab::{Examples, Frame, Outcome, Progress, Race, Settings},
};

/// A race to watch.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct WatchJob {
    /// What the networks get.
    pub settings: Settings,
}

/// A piece of a watched race.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Watched {
    /// The labelled examples, first of all.
    Examples(Examples),
    /// A network at a step.
    Frame(Frame),
    /// The race has ended.
    Outcome(Outcome),
}

impl Job for WatchJob {
    const ID: u8 = 1;
    type Answer = Watched;

    fn start(self) -> Box<dyn Work> {
        Box::new(Watching::Begins(Box::new(Race::new(self.settings, true))))
    }
}

enum Watching {
    Begins(Box<Race>),
    Runs(Box<Race>),
    Over,
}

impl Work for Watching {
    fn advance(&mut self) -> Slice {
        match core::mem::replace(self, Self::Over) {
            Self::Begins(race) => {
                let examples = Watched::Examples(race.examples());
                *self = Self::Runs(race);
                Slice::answer(&examples)
            }
            Self::Runs(mut race) => match race.advance() {
                Progress::Done(outcome) => Slice::answer(&Watched::Outcome(outcome)),
                under_way => {
                    *self = Self::Runs(race);
                    if let Progress::Frame(frame) = under_way { Slice::answer(&Watched::Frame(frame)) } else { Slice::Working }
                }
            },
            Self::Over => Slice::Done,
        }
    }
}
