//! What is served, and what came of the last build.

use std::{
    collections::BTreeMap,
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// How long a page waits before it asks again.
const PATIENCE: Duration = Duration::from_secs(20);

/// What came of a build.
pub(super) enum Outcome {
    /// The files of the site, by path.
    Made(BTreeMap<String, Vec<u8>>),
    /// What is wrong, to be shown.
    Failed(String),
}

/// The site and the last outcome, shared by those who serve and the one who builds.
#[derive(Default)]
pub(super) struct State {
    held: Mutex<Held>,
    changed: Condvar,
}

#[derive(Default)]
struct Held {
    site: BTreeMap<String, Vec<u8>>,
    /// Counts outcomes, good and bad.
    number: u64,
    /// The number of the outcome that the site is of.
    good: u64,
    /// What is wrong since then; empty if nothing.
    error: String,
}

impl State {
    /// A panic of another thread leaves the site as it was.
    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes an outcome and tells every page that waits.
    pub(super) fn tell(&self, outcome: Outcome) {
        let mut held = self.held();
        held.number += 1;
        match outcome {
            Outcome::Made(site) => {
                held.site = site;
                held.good = held.number;
                held.error.clear();
            }
            Outcome::Failed(error) => held.error = error,
        }
        drop(held);
        self.changed.notify_all();
    }

    /// A file of the site, and the number of the outcome that it is of.
    pub(super) fn file(&self, path: &str) -> (Option<Vec<u8>>, u64) {
        let held = self.held();
        (held.site.get(path).cloned(), held.good)
    }

    /// Waits for an outcome after `seen`, or until patience ends: the number of the last one, and its error on the lines after.
    pub(super) fn next(&self, seen: u64) -> String {
        let held = self.changed.wait_timeout_while(self.held(), PATIENCE, |held| held.number <= seen);
        let (held, _) = held.unwrap_or_else(PoisonError::into_inner);
        format!("{}\n{}", held.number, held.error)
    }
}
