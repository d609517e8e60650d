//! The instrument: ten years of one world, and the plane of all of them.

use engine::{
    frontier::{Month, PARAMETERS, World, trajectory},
    job::Job,
    jobs::DiagramJob,
};
use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Control, Instrument, Judgement, Settings, View, Work},
    scenes::frontier::{
        chart, judge,
        model::{ACROSS, COARSE, FINE, Named, UP, author, plane, redraws},
        sentence,
    },
};

/// The picture that the engine draws.
const DIAGRAM: usize = 1;

/// The named worlds and the author's diagram; without JavaScript they are all there is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Worlds {
    /// The author's world first, then the sources'.
    pub named: Vec<Named>,
    /// Bands of the author's diagram, row by row from the upper left.
    pub still: Vec<u8>,
    /// Those that the engine gave for other settings.
    #[serde(skip)]
    pub drawn: Option<Vec<u8>>,
    /// The settings of the diagram that is there, while the engine works out one with other axes.
    #[serde(skip)]
    pub held: Option<Settings>,
}

impl Worlds {
    fn levels(&self) -> &[u8] {
        self.drawn.as_ref().unwrap_or(&self.still)
    }

    /// The reader's settings, or those of the diagram that is still there.
    fn of_diagram<'a>(&'a self, view: &View<'a>) -> View<'a> {
        View { settings: self.held.as_ref().unwrap_or(view.settings), ..*view }
    }

    fn author(&self) -> World {
        self.named.first().map_or(World::new([1.0; PARAMETERS]), |named| named.world)
    }
}

/// The ten years of the reader's world.
fn months(view: &View<'_>) -> Vec<Month> {
    trajectory(&plane(view.settings).world)
}

impl Instrument for Worlds {
    /// An axis that takes the other one's parameter gives it its own.
    fn settle(&self, _controls: &[Control], former: &Settings, now: &mut Settings) -> Option<usize> {
        if now.option(ACROSS) != now.option(UP) {
            return None;
        }
        let other = if former.option(ACROSS) == now.option(ACROSS) { ACROSS } else { UP };
        let moved = if other == UP { ACROSS } else { UP };
        now.copy(other, former, moved);
        Some(other)
    }

    fn sentence(&self, picture: usize, view: &View<'_>) -> String {
        if picture == DIAGRAM {
            return sentence::diagram(&plane(self.of_diagram(view).settings), self.levels(), view.phrases);
        }
        sentence::world(&months(view), plane(view.settings).world.budget_factor(), view.phrases)
    }

    fn draw(&self, picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        if picture == 0 {
            chart::world(&months(view), width_px, view.phrases)
        } else {
            chart::diagram(&self.of_diagram(view), self.levels(), &self.named, width_px)
        }
    }

    fn table(&self, picture: usize, view: &View<'_>) -> Table {
        if picture == 0 {
            chart::world_table(&months(view), view.phrases)
        } else {
            chart::diagram_table(&self.of_diagram(view), self.levels())
        }
    }

    /// “Unbeatable”, and an entry “hard, even impossible”, in the world shown.
    fn judge(&self, picture: usize, view: &View<'_>) -> Vec<Judgement> {
        if picture == 0 { judge::world(&months(view), view.phrases) } else { Vec::new() }
    }

    fn moved(&mut self, picture: usize, former: &Settings, now: &Settings) -> Work {
        if picture != DIAGRAM {
            return Work::Keep;
        }
        let (settings, former, now) = (former, plane(former), plane(now));
        if !redraws(&author(self.author()), &now) {
            (self.drawn, self.held) = (None, None);
            return Work::Stop;
        }
        if (former.across, former.up, former.is_newcomer) != (now.across, now.up, now.is_newcomer) {
            self.held.get_or_insert_with(|| settings.clone());
        }
        if redraws(&former, &now) { Work::Run(DiagramJob { plane: now, coarse: COARSE, fine: FINE }.to_bytes()) } else { Work::Keep }
    }

    fn take(&mut self, _picture: usize, answer: &[u8]) -> f64 {
        let Some(levels) = DiagramJob::answer(answer) else { return 0.0 };
        let is_fine = levels.len() == usize::from(FINE) * usize::from(FINE);
        self.drawn = Some(levels);
        // An answer is always that of the last job.
        self.held = None;
        if is_fine { 1.0 } else { 0.5 }
    }
}
