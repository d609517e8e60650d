//! Work that takes longer than a frame: asked for in bytes, done in slices, answered in bytes.
//!
//! The first byte is the job's id; the rest, and every answer, is [postcard](https://docs.rs/postcard): bytes cross from a
//! page to a worker and back. A slice takes about a millisecond, so that whoever runs the work can stop between two of them,
//! or leave room for a frame. The jobs themselves are in [`crate::jobs`], a file each.

use serde::{Serialize, de::DeserializeOwned};

use crate::jobs;

/// Something that can be asked for.
pub trait Job: Serialize + DeserializeOwned {
    /// Names it among all jobs.
    const ID: u8;
    /// What comes back, piece by piece.
    type Answer: Serialize + DeserializeOwned;

    /// The work, its sizes clamped.
    fn start(self) -> Box<dyn Work>;

    /// The job as bytes.
    #[must_use]
    fn to_bytes(&self) -> Vec<u8> {
        // Numbers written to memory cannot fail.
        postcard::to_extend(self, vec![Self::ID]).unwrap_or_default()
    }

    /// The job that these bytes hold, if they hold one of this kind.
    #[must_use]
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (id, inputs) = bytes.split_first()?;
        (*id == Self::ID).then(|| postcard::from_bytes(inputs).ok()).flatten()
    }

    /// The answer that these bytes hold, if they hold one.
    #[must_use]
    fn answer(bytes: &[u8]) -> Option<Self::Answer> {
        postcard::from_bytes(bytes).ok()
    }
}

/// What a slice gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slice {
    /// Nothing to show yet.
    Working,
    /// Something to show: an answer's bytes.
    Answer(Vec<u8>),
    /// There is nothing left to do.
    Done,
}

impl Slice {
    /// An answer as bytes.
    pub(crate) fn answer(answer: &impl Serialize) -> Self {
        Self::Answer(postcard::to_allocvec(answer).unwrap_or_default())
    }
}

/// Work under way.
pub trait Work {
    /// Does a slice of the work.
    fn advance(&mut self) -> Slice;
}

/// The work that these bytes ask for, if they hold a job.
#[must_use]
pub fn open(bytes: &[u8]) -> Option<Box<dyn Work>> {
    jobs::OPENERS.iter().find_map(|open| open(bytes))
}

/// Does all the work of a job at once; its answers in their order.
#[must_use]
pub fn finish<J: Job>(job: J) -> Vec<J::Answer> {
    let mut work = job.start();
    let mut out = Vec::new();
    loop {
        match work.advance() {
            Slice::Working => {}
            Slice::Answer(bytes) => out.extend(J::answer(&bytes)),
            Slice::Done => return out,
        }
    }
}
