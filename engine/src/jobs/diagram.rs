//! A diagram of catching up, first in coarse worlds, then in fine ones.

use serde::{Deserialize, Serialize};

use crate::{
    frontier::{Diagram, Plane},
    job::{Job, Slice, Work},
};

/// A diagram; each answer holds the band of every world's gap after ten years, row by row from the upper left.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct DiagramJob {
    /// What it shows.
    pub plane: Plane,
    /// Worlds along a side, first picture.
    pub coarse: u16,
    /// Worlds along a side, second picture.
    pub fine: u16,
}

impl Job for DiagramJob {
    const ID: u8 = 4;
    type Answer = Vec<u8>;

    fn start(self) -> Box<dyn Work> {
        // The last one is drawn first.
        let pictures = [self.fine, self.coarse].map(|size| Diagram::new(self.plane, usize::from(size)));
        Box::new(Drawing(pictures.to_vec()))
    }
}

struct Drawing(Vec<Diagram>);

impl Work for Drawing {
    fn advance(&mut self) -> Slice {
        let Some(diagram) = self.0.last_mut() else { return Slice::Done };
        if diagram.advance() {
            return Slice::Working;
        }
        self.0.pop().map_or(Slice::Done, |diagram| Slice::answer(&diagram.levels()))
    }
}
