//! The engine as a WebAssembly module of its own: bytes in, bytes out, a slice at a time.

use engine::job::{Runner, Slice};
use wasm_bindgen::prelude::*;

/// Work under way.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Work {
    runner: Runner,
    is_done: bool,
}

#[wasm_bindgen]
impl Work {
    /// The work that these bytes ask for; none if they hold no job.
    #[must_use]
    pub fn start(bytes: &[u8]) -> Option<Work> {
        Some(Self { runner: Runner::from_bytes(bytes)?, is_done: false })
    }

    /// Does a slice of the work, about a millisecond; bytes if there is something to show.
    pub fn advance(&mut self) -> Option<Vec<u8>> {
        match self.runner.advance() {
            Slice::Working => None,
            Slice::Answer(answer) => Some(answer.to_bytes()),
            Slice::Done => {
                self.is_done = true;
                None
            }
        }
    }

    /// True once there is nothing left to do.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn done(&self) -> bool {
        self.is_done
    }
}
