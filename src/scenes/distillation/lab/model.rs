//! What the lab holds: settings as a link writes them, pictures of a race, tallies of many.

use engine::{
    Shape,
    lab::{Examples, Frame, LEVELS, Learner, Outcome, STEPS, SURFACE, Settings, TEST},
    races::{MAP_LABELS, MAP_NOISE, Placed, Tally},
};
use serde::{Deserialize, Serialize};

use crate::{instrument, model::math::clamp_or};

/// Seeds of the published races: 1 to this.
pub const RACES: u32 = 100;
/// Seeds of each cell of the published map: 1 to this.
pub const MAP_SEEDS: u32 = 20;

/// A point of a learning curve.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct CurvePoint {
    /// Steps done.
    pub step: u32,
    /// Mean cross-entropy on the test points.
    pub loss: f32,
    /// Right answers in percent.
    pub right_percent: f32,
}

/// A network as it is shown: its surface at a step, its curve up to there.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Learning {
    /// Levels of probability, row by row from the upper left; empty before the first frame.
    #[serde(with = "super::runs")]
    pub surface: Vec<u8>,
    /// From the first step to the one shown.
    pub curve: Vec<CurvePoint>,
}

/// A race at a step.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// The students' labelled examples.
    pub examples: Examples,
    /// Teacher, student alone, taught student.
    pub learnings: [Learning; 3],
}

impl Learning {
    /// Right answers at the step shown, in percent.
    #[must_use]
    pub fn right_percent(&self) -> f64 {
        self.curve.last().map_or(0.0, |point| f64::from(point.right_percent))
    }
}

impl Picture {
    /// Steps of the students at this picture.
    #[must_use]
    pub fn step(&self) -> u32 {
        self.learnings[1].curve.last().map_or(0, |point| point.step)
    }
}

/// Everything that a watched race has sent so far.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Recording {
    /// The students' labelled examples.
    pub examples: Examples,
    /// Frames of teacher, student alone, taught student.
    pub frames: [Vec<Frame>; 3],
    /// True once the race has ended.
    pub is_over: bool,
}

impl Recording {
    /// Takes a frame. One whose surface has another size than [`SURFACE`]² or unknown levels is dropped.
    pub fn push(&mut self, frame: Frame) {
        if frame.surface.len() == SURFACE * SURFACE && frame.surface.iter().all(|level| *level < LEVELS) {
            self.frames[frame.learner as usize].push(frame);
        }
    }

    /// Share of the students' frames that are there, 0 to 1. How many the teacher gives depends on how long it trains.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a few hundred frames")]
    pub fn share(&self) -> f64 {
        let all = 2.0 * f64::from(STEPS / engine::lab::FRAME_STEPS + 1);
        (self.frames[1..].iter().map(Vec::len).sum::<usize>() as f64 / all).min(1.0)
    }

    /// The race when its students have done `step` steps; the teacher is shown at the same step of its own training.
    #[must_use]
    pub fn at(&self, step: u32) -> Picture {
        let learning = |frames: &Vec<Frame>| {
            let seen = frames.iter().filter(|frame| frame.step <= step);
            let point = |frame: &Frame| CurvePoint { step: frame.step, loss: frame.loss, right_percent: percent(frame.right) };
            Learning {
                surface: seen.clone().next_back().map(|frame| frame.surface.clone()).unwrap_or_default(),
                curve: seen.map(point).collect(),
            }
        };
        let [teacher, scratch, distilled] = &self.frames;
        Picture { examples: self.examples.clone(), learnings: [learning(teacher), learning(scratch), learning(distilled)] }
    }
}

/// Right answers on the test points, in percent.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a thousand at most")]
pub fn percent(right: u16) -> f32 {
    100.0 * f32::from(right) / TEST as f32
}

/// Points of percent by which the taught student is better.
#[must_use]
pub fn advantage(outcome: &Outcome) -> f64 {
    f64::from(percent(outcome.distilled)) - f64::from(percent(outcome.scratch))
}

/// The races' tally.
#[must_use]
pub fn tally(outcomes: &[Outcome]) -> Tally {
    let mut tally = Tally::default();
    for outcome in outcomes {
        tally.add(outcome);
    }
    tally
}

/// Smallest and largest advantage shown, in whole points of percent.
pub const SPREAD: (i32, i32) = (-6, 20);

/// Number of races by advantage, one bin a point, centred on whole points; what lies beyond is in the last bin.
#[must_use]
pub fn histogram(outcomes: &[Outcome]) -> Vec<u32> {
    let mut bins = vec![0; usize::try_from(SPREAD.1 - SPREAD.0 + 1).unwrap_or_default()];
    for outcome in outcomes {
        let at = clamp_or(f64::round(advantage(outcome)), f64::from(SPREAD.0), f64::from(SPREAD.1), 0.0) - f64::from(SPREAD.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the bins")]
        if let Some(bin) = bins.get_mut(at as usize) {
            *bin += 1;
        }
    }
    bins
}

/// Tallies of the map, by noise, then by labels.
pub type Map = [[Tally; MAP_LABELS.len()]; MAP_NOISE.len()];

/// Counts a race of the map; one of no cell is left out.
pub fn place(map: &mut Map, placed: &Placed) {
    if let Some(cell) = map.get_mut(usize::from(placed.noise)).and_then(|row| row.get_mut(usize::from(placed.labels))) {
        cell.add(&placed.outcome);
    }
}

/// Index of the control that sets the points' shape; the next ones set what [`settings`] reads, in its order.
const SHAPE: usize = 0;
/// The step shown.
pub const STEP: usize = 8;

/// What the networks get under the settings of the controls.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "inside the ranges of the controls")]
pub fn settings(controls: &instrument::Settings) -> Settings {
    let number = |index: usize| controls.number(SHAPE + index);
    let (count, share) = (|index| number(index) as u32, |index| (number(index) / 100.0) as f32);
    Settings {
        shape: Shape::ALL.get(controls.option(SHAPE)).copied().unwrap_or(Shape::Spirals),
        labels: count(1),
        label_noise: share(2),
        width: count(3),
        temperature: number(4) as f32,
        teacher_steps: count(5),
        transfer: share(6),
        seed: count(7),
    }
    .clamped()
}

/// Races of the whole map.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "two short lists")]
pub const fn map_races() -> u32 {
    MAP_SEEDS * (MAP_LABELS.len() * MAP_NOISE.len()) as u32
}

/// Which of the three a picture shows, in the order of [`Picture::learnings`].
pub const LEARNERS: [Learner; 3] = Learner::ALL;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_race_is_in_one_bin() {
        let race = |scratch, distilled| Outcome { seed: 1, teacher: 990, scratch, distilled };
        let outcomes = [race(980, 980), race(980, 984), race(980, 986), race(0, 1_000), race(1_000, 0)];
        let bins = histogram(&outcomes);
        assert_eq!(bins.iter().sum::<u32>(), 5);
        // 0 and +0.4 round to 0, +0.6 to 1, the others lie at the ends.
        assert_eq!((bins[6], bins[7], bins[26], bins[0]), (2, 1, 1, 1));
        assert_eq!(tally(&outcomes), Tally { wins: 3, losses: 1, ties: 1 });
    }

    #[test]
    fn a_race_is_recorded_whole_however_long_its_teacher_trains() {
        for teacher_steps in [0, 110, STEPS] {
            let mut race = engine::lab::Race::new(Settings { teacher_steps, ..Settings::default() }, true);
            let mut recording = Recording::default();
            while let engine::lab::Progress::Frame(frame) = race.advance() {
                assert!(recording.share() < 1.0, "{teacher_steps}: whole before its end");
                recording.push(frame);
            }
            assert!(recording.share() >= 1.0, "{teacher_steps}: {}", recording.share());
        }
    }

    #[test]
    fn a_recording_is_seen_at_any_step() {
        let mut recording = Recording::default();
        let frame = |step, level| Frame { learner: Learner::Scratch, step, loss: 0.5, right: 900, surface: vec![level; SURFACE * SURFACE] };
        for step in [0, 25, 50] {
            recording.push(frame(step, 1));
        }
        recording.push(Frame { surface: vec![0], ..frame(75, 1) });
        recording.push(frame(75, LEVELS));
        assert_eq!(recording.at(30).learnings[1].curve.len(), 2);
        assert_eq!(recording.at(1_500).step(), 50, "broken frames are dropped");
        assert!(recording.at(10).learnings[0].surface.is_empty());
        assert!((recording.at(50).learnings[1].right_percent() - 90.0).abs() < 1e-4);
    }
}
