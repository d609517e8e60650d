//! The engine as a WebAssembly module of its own: bytes in, bytes out, a slice at a time.

use engine::job::{self, Slice};
use wasm_bindgen::prelude::*;

/// Work under way.
#[wasm_bindgen]
pub struct Work {
    work: Box<dyn job::Work>,
    is_done: bool,
}

#[wasm_bindgen]
impl Work {
    /// The work that these bytes ask for; none if they hold no job.
    #[must_use]
    pub fn start(bytes: &[u8]) -> Option<Work> {
        Some(Self { work: job::open(bytes)?, is_done: false })
    }

    /// Does a slice of the work, about a millisecond; bytes if there is something to show.
    pub fn advance(&mut self) -> Option<Vec<u8>> {
        match self.work.advance() {
            Slice::Working => None,
            Slice::Answer(answer) => Some(answer),
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

/// The work that is measured: the same as natively, without a worker around it.
#[cfg(feature = "bench")]
mod bench {
    use engine::{Shape, Training, frontier::Diagram, job::Job, jobs::DiagramJob, teacher_data};
    use wasm_bindgen::prelude::*;

    /// Trains the lab's teacher for `steps` steps; the sum of its parameters.
    #[wasm_bindgen]
    #[must_use]
    pub fn train(steps: u32) -> f32 {
        let (mut teacher, data) = (Training::teacher(1), teacher_data(Shape::Spirals, 1));
        for _ in 0..steps {
            teacher.step(&data);
        }
        teacher.network().parameters().iter().sum()
    }

    /// Computes the diagram that these bytes ask for at `size` by `size`; the sum of its gaps. Zero if they ask for none.
    #[wasm_bindgen]
    #[must_use]
    pub fn diagram(job: &[u8], size: usize) -> f32 {
        DiagramJob::from_bytes(job).map_or(0.0, |asked| Diagram::new(asked.plane, size).finish().iter().sum())
    }
}
