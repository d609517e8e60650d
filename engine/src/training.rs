//! One network in training: its data, its batches, its steps.

use wide::f32x8;

use crate::{
    adam::Adam,
    lab::{BATCH, Frame, LEVELS, Learner, PLENTY, RATE, REACH, SURFACE, Settings, TEACHER_WIDTH},
    loss::{soft_loss, soft_loss_slope, soft_target},
    matrix::LANES,
    network::{Network, Workspace},
    points::{Dataset, Shape, sample},
    random::Random,
};

/// Purposes of random numbers: each has its stream, so that one setting does not disturb the others.
pub(crate) mod purpose {
    pub(crate) const TEACHER_DATA: u32 = 1;
    pub(crate) const TEACHER_START: u32 = 2;
    pub(crate) const TEACHER_DRAWS: u32 = 3;
    pub(crate) const LABELLED: u32 = 4;
    pub(crate) const LABEL_NOISE: u32 = 5;
    pub(crate) const UNLABELLED: u32 = 6;
    pub(crate) const STUDENT_START: u32 = 7;
    pub(crate) const STUDENT_DRAWS: u32 = 8;
    pub(crate) const TEST: u32 = 9;
}

/// A network in training.
#[derive(Debug, Clone)]
pub struct Training {
    network: Network,
    adam: Adam,
    draws: Random,
    space: Workspace,
    points: Vec<[f32; 2]>,
    targets: Vec<f32>,
    /// True where the target is the teacher's.
    taught: Vec<f32>,
    pub(crate) steps: u32,
}

impl Training {
    fn new(network: Network, draws: Random) -> Self {
        let adam = Adam::new(network.parameters().len(), RATE);
        Self { network, adam, draws, space: Workspace::default(), points: Vec::new(), targets: Vec::new(), taught: Vec::new(), steps: 0 }
    }

    /// The teacher of `seed`, before its first step.
    #[must_use]
    pub fn teacher(seed: u32) -> Self {
        Self::new(Network::new(TEACHER_WIDTH, &mut Random::new(seed, purpose::TEACHER_START)), Random::new(seed, purpose::TEACHER_DRAWS))
    }

    pub(crate) fn student(settings: &Settings) -> Self {
        let network = Network::new(settings.width as usize, &mut Random::new(settings.seed, purpose::STUDENT_START));
        Self::new(network, Random::new(settings.seed, purpose::STUDENT_DRAWS))
    }

    /// One step on labelled examples alone.
    pub fn step(&mut self, examples: &Dataset) {
        self.learn(examples, &Lessons::default());
    }

    /// One step on a batch in which each place is a lesson with the lessons' probability, else a labelled example.
    ///
    /// Both students draw the same numbers: without transfer they are one and the same.
    pub(crate) fn learn(&mut self, examples: &Dataset, lessons: &Lessons) {
        self.points.clear();
        self.targets.clear();
        self.taught.clear();
        for _ in 0..BATCH {
            let (which, is_lesson) = (self.draws.uniform(), self.draws.uniform() < lessons.share);
            let (points, targets) = if is_lesson { (&lessons.points, &lessons.targets) } else { (&examples.points, &examples.labels) };
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between zero and the count")]
            let index = (which * points.len() as f32) as usize;
            self.points.push(points.get(index).copied().unwrap_or_default());
            self.targets.push(targets.get(index).copied().unwrap_or_default());
            self.taught.push(if is_lesson { 1.0 } else { 0.0 });
        }
        self.network.forward(&self.points, &mut self.space);
        let mut slopes = [0.0; BATCH];
        let scale = f32x8::splat(1.0 / BATCH as f32);
        let batch = self.space.logits.as_chunks::<LANES>().0.iter().zip(self.targets.as_chunks::<LANES>().0);
        for ((slope, (logit, target)), taught) in
            slopes.as_chunks_mut::<LANES>().0.iter_mut().zip(batch).zip(self.taught.as_chunks::<LANES>().0)
        {
            let (logit, target) = (f32x8::from(*logit), f32x8::from(*target));
            let hard = soft_loss_slope(logit, target, 1.0);
            let soft = soft_loss_slope(logit, target, lessons.temperature.max(1.0));
            let taught = f32x8::from(*taught);
            *slope = (scale * (hard + taught * (soft - hard))).to_array();
        }
        self.network.backward(&slopes, &mut self.space);
        self.adam.step(self.network.parameters_mut(), &self.space.slopes);
        self.steps += 1;
    }

    /// True until it has worked at all.
    pub(crate) fn is_new(&self) -> bool {
        self.space.logits.is_empty()
    }

    /// The network as it is now.
    #[must_use]
    pub const fn network(&self) -> &Network {
        &self.network
    }

    /// Right answers on the test points.
    pub(crate) fn right(&mut self, test: &Dataset) -> u16 {
        self.network.forward(&test.points, &mut self.space);
        let is_right = |(logit, label): &(&f32, &f32)| (**logit > 0.0) == (**label > 0.5);
        u16::try_from(self.space.logits.iter().zip(&test.labels).filter(is_right).count()).unwrap_or(u16::MAX)
    }

    pub(crate) fn frame(&mut self, learner: Learner, test: &Dataset) -> Frame {
        let right = self.right(test);
        let loss = self.space.logits.iter().zip(&test.labels).map(|(logit, label)| soft_loss(*logit, *label, 1.0)).sum::<f32>();
        self.network.forward(&surface_points(), &mut self.space);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a probability in a few levels")]
        let surface = self
            .space
            .logits
            .iter()
            .map(|logit| (soft_target(*logit, 1.0) * f32::from(LEVELS)) as u8)
            .map(|level| level.min(LEVELS - 1))
            .collect();
        Frame { learner, step: self.steps, loss: loss / test.labels.len().max(1) as f32, right, surface }
    }
}

/// Places of the decision surface, row by row from the upper left.
fn surface_points() -> Vec<[f32; 2]> {
    let place = |index: usize| REACH * ((2 * index + 1) as f32 / SURFACE as f32 - 1.0);
    (0..SURFACE * SURFACE).map(|index| [place(index % SURFACE), -place(index / SURFACE)]).collect()
}

/// What the teacher hands over.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lessons {
    pub(crate) points: Vec<[f32; 2]>,
    pub(crate) targets: Vec<f32>,
    pub(crate) temperature: f32,
    pub(crate) share: f32,
}

/// What a teacher of `seed` learns from.
#[must_use]
pub fn teacher_data(shape: Shape, seed: u32) -> Dataset {
    sample(shape, PLENTY, &mut Random::new(seed, purpose::TEACHER_DATA))
}

/// The labelled examples of the students, with their wrong labels.
#[must_use]
pub fn labelled(settings: &Settings) -> Dataset {
    sample(settings.shape, settings.labels as usize, &mut Random::new(settings.seed, purpose::LABELLED))
        .with_label_noise(settings.label_noise, &mut Random::new(settings.seed, purpose::LABEL_NOISE))
}
