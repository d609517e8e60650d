//! What the paper's tables say of students and their teacher. Pure.

use serde::{Deserialize, Serialize};

use crate::model::math::plain;

/// A benchmark of the paper, in the order of its tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Benchmark {
    /// Mathematics competition, 2024.
    Aime,
    /// Mathematics, easier.
    Math,
    /// Science questions for experts.
    Gpqa,
    /// Programming.
    Code,
}

impl Benchmark {
    /// Every benchmark, in the order of [`Model::scores`].
    pub const ALL: [Self; 4] = [Self::Aime, Self::Math, Self::Gpqa, Self::Code];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Aime => "aime",
            Self::Math => "math",
            Self::Gpqa => "gpqa",
            Self::Code => "code",
        }
    }

    /// Column of the table `deepseek_r1_distillation` that holds its scores.
    #[must_use]
    pub const fn column(self) -> &'static str {
        match self {
            Self::Aime => "aime2024_pass1",
            Self::Math => "math500_pass1",
            Self::Gpqa => "gpqa_diamond_pass1",
            Self::Code => "livecodebench_pass1",
        }
    }

    const fn index(self) -> usize {
        self as usize
    }
}

/// What is compared: one benchmark, or the mean of the four.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Mean of the shares kept on the four benchmarks.
    Mean,
    /// Share kept on one benchmark.
    One(Benchmark),
}

impl Measure {
    /// Every measure, in the order of the control.
    pub const ALL: [Self; 5] =
        [Self::Mean, Self::One(Benchmark::Aime), Self::One(Benchmark::Math), Self::One(Benchmark::Gpqa), Self::One(Benchmark::Code)];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Mean => "mean",
            Self::One(benchmark) => benchmark.key(),
        }
    }
}

/// How a model was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Recipe {
    /// Tuned on the teacher's samples.
    Distilled,
    /// Reinforcement learning alone, on the same kind of base.
    RlOnly,
    /// Reinforcement learning by another team: the counter-example.
    Counterexample,
}

impl Recipe {
    /// Key in phrases.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Distilled => "distilled",
            Self::RlOnly => "rl-only",
            Self::Counterexample => "counterexample",
        }
    }
}

/// A model with its scores.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Model {
    /// Name in the paper.
    pub name: String,
    /// Id of the source of its scores.
    pub source: String,
    /// How it was made.
    pub recipe: Recipe,
    /// Billion parameters.
    pub size_b: f64,
    /// Percent right at the first try, by [`Benchmark::ALL`]; `None` if not published.
    pub scores: [Option<f64>; 4],
}

/// The paper's teacher and the models compared with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Paper {
    /// The teacher's scores, percent, by [`Benchmark::ALL`].
    pub teacher: [f64; 4],
    /// Id of the source of the teacher's scores.
    pub source: String,
    /// The models, by size, distilled ones first.
    pub models: Vec<Model>,
}

impl Paper {
    /// Share of the teacher's result that `model` keeps, in percent, if it was measured.
    #[must_use]
    pub fn kept_percent(&self, model: &Model, measure: Measure) -> Option<f64> {
        match measure {
            Measure::One(benchmark) => {
                let teacher = self.teacher[benchmark.index()];
                model.scores[benchmark.index()].filter(|_| teacher > 0.0).map(|score| 100.0 * score / teacher)
            }
            Measure::Mean => {
                let kept: Option<Vec<f64>> =
                    Benchmark::ALL.into_iter().map(|benchmark| self.kept_percent(model, Measure::One(benchmark))).collect();
                kept.map(|kept| kept.iter().sum::<f64>() / 4.0)
            }
        }
    }

    /// The distilled models that keep at least `share_percent`, and those that do not; by size.
    #[must_use]
    pub fn split(&self, share_percent: f64, measure: Measure) -> (Vec<&Model>, Vec<&Model>) {
        self.distilled()
            .filter(|model| self.kept_percent(model, measure).is_some())
            .partition(|model| self.kept_percent(model, measure).is_some_and(|kept| kept >= share_percent))
    }

    /// The distilled models, by size.
    pub fn distilled(&self) -> impl Iterator<Item = &Model> {
        self.models.iter().filter(|model| model.recipe == Recipe::Distilled)
    }

    /// Score that the image promises a student: the teacher's, times the transfer.
    #[must_use]
    pub fn promised_score(&self, benchmark: Benchmark, transfer_percent: f64) -> f64 {
        self.teacher[benchmark.index()] * transfer_percent / 100.0
    }
}

impl Model {
    /// Size as a key of the control: `"1.5"`, `"32"`.
    #[must_use]
    pub fn size_key(&self) -> String {
        plain(self.size_b)
    }

    /// True for two models of as good as the same size.
    #[must_use]
    pub fn is_as_large_as(&self, other: &Self) -> bool {
        (self.size_b - other.size_b).abs() < 1.0
    }

    /// Score on a benchmark, in percent, if published.
    #[must_use]
    pub fn score(&self, benchmark: Benchmark) -> Option<f64> {
        self.scores[benchmark.index()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper() -> Paper {
        let model = |name: &str, recipe, size_b, scores| Model { name: name.into(), source: String::new(), recipe, size_b, scores };
        Paper {
            teacher: [80.0, 100.0, 50.0, 40.0],
            source: String::new(),
            models: vec![
                model("small", Recipe::Distilled, 1.5, [Some(20.0), Some(80.0), Some(20.0), Some(8.0)]),
                model("large", Recipe::Distilled, 32.0, [Some(72.0), Some(95.0), Some(45.0), Some(34.0)]),
                model("other", Recipe::Counterexample, 32.0, [Some(79.0), None, None, Some(38.0)]),
            ],
        }
    }

    #[test]
    fn a_share_is_a_score_over_the_teachers() {
        let paper = paper();
        let small = &paper.models[0];
        assert_eq!(paper.kept_percent(small, Measure::One(Benchmark::Aime)), Some(25.0));
        assert_eq!(paper.kept_percent(small, Measure::Mean), Some((25.0 + 80.0 + 40.0 + 20.0) / 4.0));
    }

    #[test]
    fn a_mean_needs_all_four_scores() {
        let paper = paper();
        assert_eq!(paper.kept_percent(&paper.models[2], Measure::Mean), None);
        assert!(paper.kept_percent(&paper.models[2], Measure::One(Benchmark::Code)).is_some());
    }

    #[test]
    fn a_higher_bar_is_passed_by_fewer() {
        let paper = paper();
        let mut last = usize::MAX;
        for bar in 0..=110 {
            let (above, below) = paper.split(f64::from(bar), Measure::Mean);
            assert_eq!(above.len() + below.len(), 2);
            assert!(above.len() <= last);
            last = above.len();
        }
    }

    #[test]
    fn the_whole_transfer_is_the_teacher() {
        assert!((paper().promised_score(Benchmark::Aime, 100.0) - 80.0).abs() < f64::EPSILON);
        assert!(paper().promised_score(Benchmark::Aime, 0.0).abs() < f64::EPSILON);
    }
}
