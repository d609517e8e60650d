//! The race: a teacher with plenty of data, and two students of the same start, one alone, one taught.

use serde::{Deserialize, Serialize};

use crate::{
    loss::soft_target,
    points::{Dataset, Shape, sample},
    random::Random,
    training::{Lessons, Training, labelled, purpose, teacher_data},
};

/// Points a step learns from.
pub const BATCH: usize = 64;
/// Steps of a student, and of a fully trained teacher.
pub const STEPS: u32 = 1_500;
/// Units of a hidden layer of the teacher.
pub const TEACHER_WIDTH: usize = 32;
/// Labelled points of the teacher, and unlabelled ones that it labels for its student.
pub const PLENTY: usize = 2_000;
/// Points that decide who is right how often; their labels are clean.
pub const TEST: usize = 1_000;
/// Learning rate of every network.
pub const RATE: f32 = 0.01;
/// Steps between two frames.
pub const FRAME_STEPS: u32 = 25;
/// Points of a decision surface, along and across.
pub const SURFACE: usize = 48;
/// Levels of probability of a decision surface: below the middle one, class 0 is the likelier.
pub const LEVELS: u8 = 8;
/// The plane shown reaches from minus this to this, both ways.
pub const REACH: f32 = 1.3;

/// What the reader sets.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// How the classes lie.
    pub shape: Shape,
    /// Labelled examples of the students: 20 to 2 000.
    pub labels: u32,
    /// Share of those labels that are wrong: 0 to 0.3.
    pub label_noise: f32,
    /// Units of a hidden layer of the students: 2 to 32.
    pub width: u32,
    /// Temperature of the teacher's lessons: 1 to 10.
    pub temperature: f32,
    /// Training steps of the teacher, its quality: 0 to 1 500.
    pub teacher_steps: u32,
    /// Share of the taught student's examples that are the teacher's lessons: 0 to 1.
    pub transfer: f32,
    /// Seed of every random number: 1 to 9 999.
    pub seed: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            shape: Shape::Spirals,
            labels: 100,
            label_noise: 0.0,
            width: 8,
            temperature: 2.0,
            teacher_steps: STEPS,
            transfer: 1.0,
            seed: 1,
        }
    }
}

impl Settings {
    /// The nearest settings inside the ranges; what is not a number takes its default.
    #[must_use]
    pub fn clamped(self) -> Self {
        let default = Self::default();
        let within = |value: f32, min: f32, max: f32, fallback: f32| if value.is_nan() { fallback } else { value.max(min).min(max) };
        Self {
            shape: self.shape,
            labels: self.labels.clamp(20, 2_000),
            label_noise: within(self.label_noise, 0.0, 0.3, default.label_noise),
            width: self.width.clamp(2, 32),
            temperature: within(self.temperature, 1.0, 10.0, default.temperature),
            teacher_steps: self.teacher_steps.min(STEPS),
            transfer: within(self.transfer, 0.0, 1.0, default.transfer),
            seed: self.seed.clamp(1, 9_999),
        }
    }
}

/// One of the three networks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Learner {
    /// The large network with plenty of labels.
    Teacher,
    /// The small network alone with its labelled examples.
    Scratch,
    /// The small network that learns from the teacher.
    Distilled,
}

impl Learner {
    /// The three, in order of training.
    pub const ALL: [Self; 3] = [Self::Teacher, Self::Scratch, Self::Distilled];

    /// Key in phrases.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Teacher => "teacher",
            Self::Scratch => "scratch",
            Self::Distilled => "distilled",
        }
    }
}

/// A network at a step of its training.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// Whose.
    pub learner: Learner,
    /// Steps done.
    pub step: u32,
    /// Mean cross-entropy on the test points.
    pub loss: f32,
    /// Right answers on the [`TEST`] points.
    pub right: u16,
    /// Probability of class 1 in [`LEVELS`] equal levels at [`SURFACE`]² places, row by row from the upper left.
    pub surface: Vec<u8>,
}

/// The labelled examples of the students, as they are drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Examples {
    /// Places in 127ths of [`REACH`], x to the right and y upwards.
    pub places: Vec<(i8, i8)>,
    /// True for class 1, as labelled, rightly or wrongly.
    pub labels: Vec<bool>,
}

/// How a race ended: right answers of each on the [`TEST`] points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Seed of the race.
    pub seed: u32,
    /// The teacher's.
    pub teacher: u16,
    /// The student's who learns alone.
    pub scratch: u16,
    /// The taught student's.
    pub distilled: u16,
}

/// A race, done piece by piece.
#[derive(Debug, Clone)]
pub struct Race {
    settings: Settings,
    is_watched: bool,
    learner: usize,
    trainings: [Training; 3],
    teacher_data: Dataset,
    examples: Dataset,
    test: Dataset,
    lessons: Lessons,
    right: [u16; 3],
}

/// What a piece of work gave.
#[derive(Debug, Clone, PartialEq)]
pub enum Progress {
    /// Nothing to show yet.
    Working,
    /// A network at a step.
    Frame(Frame),
    /// The end.
    Done(Outcome),
}

impl Race {
    /// A race with these settings, clamped. Only a watched race gives frames.
    #[must_use]
    pub fn new(settings: Settings, is_watched: bool) -> Self {
        let settings = settings.clamped();
        let seed = settings.seed;
        Self {
            settings,
            is_watched,
            learner: 0,
            trainings: [Training::teacher(seed), Training::student(&settings), Training::student(&settings)],
            teacher_data: teacher_data(settings.shape, seed),
            examples: labelled(&settings),
            test: sample(settings.shape, TEST, &mut Random::new(seed, purpose::TEST)),
            lessons: Lessons::default(),
            right: [0; 3],
        }
    }

    /// The same race with other labels and noise, its teacher already trained.
    #[must_use]
    pub(crate) fn with_students(&self, labels: u32, label_noise: f32) -> Self {
        let settings = Settings { labels, label_noise, ..self.settings }.clamped();
        let student = Training::student(&settings);
        let mut race = self.clone();
        race.trainings[1] = student.clone();
        race.trainings[2] = student;
        race.examples = labelled(&settings);
        race.settings = settings;
        race.learner = 1;
        race
    }

    /// True once the teacher is trained.
    #[must_use]
    pub(crate) const fn is_teacher_trained(&self) -> bool {
        self.learner > 0
    }

    /// The labelled examples of the students.
    #[must_use]
    pub fn examples(&self) -> Examples {
        #[expect(clippy::cast_possible_truncation, reason = "clamped to what a drawing shows")]
        let place = |x: f32| f32::round((x / REACH * 127.0).max(-127.0).min(127.0)) as i8;
        Examples {
            places: self.examples.points.iter().map(|[x, y]| (place(*x), place(*y))).collect(),
            labels: self.examples.labels.iter().map(|label| *label > 0.5).collect(),
        }
    }

    /// Up to [`FRAME_STEPS`] steps of one network: about a millisecond.
    pub fn advance(&mut self) -> Progress {
        let Some(learner) = Learner::ALL.get(self.learner).copied() else {
            let [teacher, scratch, distilled] = self.right;
            return Progress::Done(Outcome { seed: self.settings.seed, teacher, scratch, distilled });
        };
        let training = &mut self.trainings[self.learner];
        let last = if learner == Learner::Teacher { self.settings.teacher_steps } else { STEPS };
        let alone = Lessons::default();
        let (examples, lessons) = match learner {
            Learner::Teacher => (&self.teacher_data, &alone),
            Learner::Scratch => (&self.examples, &alone),
            Learner::Distilled => (&self.examples, &self.lessons),
        };
        let until = last.min(training.steps + FRAME_STEPS);
        // A watched network is shown before its first step.
        if self.is_watched && training.is_new() {
            return Progress::Frame(training.frame(learner, &self.test));
        }
        while training.steps < until {
            training.learn(examples, lessons);
        }
        let is_last = training.steps >= last;
        let frame = self.is_watched.then(|| training.frame(learner, &self.test));
        if is_last {
            self.right[self.learner] = frame.as_ref().map_or_else(|| training.right(&self.test), |frame| frame.right);
            if learner == Learner::Teacher {
                self.lessons = self.teach();
            }
            self.learner += 1;
        }
        frame.map_or(Progress::Working, Progress::Frame)
    }

    /// The teacher labels points that nobody has labelled.
    fn teach(&self) -> Lessons {
        let Settings { shape, seed, temperature, transfer, .. } = self.settings;
        let points = sample(shape, PLENTY, &mut Random::new(seed, purpose::UNLABELLED)).points;
        let targets = self.trainings[0].network().logits(&points).into_iter().map(|logit| soft_target(logit, temperature)).collect();
        Lessons { points, targets, temperature, share: transfer }
    }

    /// Runs to the end.
    #[must_use]
    pub fn finish(mut self) -> Outcome {
        loop {
            if let Progress::Done(outcome) = self.advance() {
                return outcome;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_transfer_the_students_are_the_same() {
        for seed in 1..4 {
            let outcome = Race::new(Settings { transfer: 0.0, seed, ..Settings::default() }, false).finish();
            assert_eq!(outcome.scratch, outcome.distilled);
        }
    }

    #[test]
    fn watching_a_race_does_not_change_it() {
        let settings = Settings { seed: 3, ..Settings::default() };
        let mut race = Race::new(settings, true);
        let mut frames = Vec::new();
        let watched = loop {
            match race.advance() {
                Progress::Frame(frame) => frames.push(frame),
                Progress::Working => {}
                Progress::Done(outcome) => break outcome,
            }
        };
        assert_eq!(watched, Race::new(settings, false).finish());
        for learner in Learner::ALL {
            let steps: Vec<u32> = frames.iter().filter(|frame| frame.learner == learner).map(|frame| frame.step).collect();
            assert_eq!((steps.len(), steps[0], steps.last()), (61, 0, Some(&STEPS)), "{learner:?}");
        }
        assert!(frames.iter().all(|frame| frame.surface.len() == SURFACE * SURFACE && frame.loss.is_finite()));
    }

    #[test]
    fn a_teacher_that_never_trained_is_a_bad_one() {
        let settings = Settings { teacher_steps: 0, ..Settings::default() };
        let outcome = Race::new(settings, false).finish();
        assert!(outcome.teacher < 700 && outcome.distilled < outcome.scratch, "{outcome:?}");
        let outcome = Race::new(Settings::default(), false).finish();
        assert!(outcome.teacher > 950, "{outcome:?}");
    }

    #[test]
    fn absurd_settings_are_clamped() {
        let absurd = Settings {
            shape: Shape::Moons,
            labels: 0,
            label_noise: f32::NAN,
            width: u32::MAX,
            temperature: -1.0,
            teacher_steps: u32::MAX,
            transfer: f32::INFINITY,
            seed: 0,
        };
        let clamped = absurd.clamped();
        assert_eq!(clamped, clamped.clamped());
        assert_eq!((clamped.labels, clamped.width, clamped.teacher_steps, clamped.seed), (20, 32, STEPS, 1));
        assert_eq!((clamped.label_noise, clamped.temperature, clamped.transfer), (0.0, 1.0, 1.0));
    }
}
