//! The paper's table, benchmark by size: who keeps how much of the teacher, and where the bar sits.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, Judgement, Ruling, Settings, View},
    model::math::to_f64,
    scenes::distillation::{
        chart::{explorer, table},
        model::{Measure, Model, Paper, Recipe},
        sentence,
    },
    text::Arg,
};

/// Index of the benchmark, or the mean.
pub const MEASURE: usize = 0;
/// Index of the student's size.
pub const SIZE: usize = 1;
/// The share asked for, in percent.
pub const BAR: usize = 2;

/// Shares kept, by benchmark and size. Without JavaScript: AIME 2024 and the 32 B student.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Explorer {
    /// The paper's tables.
    pub paper: Paper,
}

impl Explorer {
    fn measure(settings: &Settings) -> Measure {
        Measure::ALL.get(settings.option(MEASURE)).copied().unwrap_or(Measure::Mean)
    }

    fn student(&self, settings: &Settings) -> Option<&Model> {
        self.paper.distilled().nth(settings.option(SIZE))
    }
}

impl Instrument for Explorer {
    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        let Some(student) = self.student(view.settings) else { return String::new() };
        sentence::explorer(&self.paper, Self::measure(view.settings), student, view.settings.number(BAR), view.phrases)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        let size = self.student(view.settings).map_or_else(String::new, Model::size_key);
        explorer(&self.paper, Self::measure(view.settings), view.settings.number(BAR), &size, width_px, view.phrases)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        table(&self.paper, Self::measure(view.settings), view.phrases)
    }

    /// “Systematically”: does the student beat every model of its size that was not distilled, on this measure?
    fn judge(&self, _picture: usize, view: &View<'_>) -> Vec<Judgement> {
        let Some(student) = self.student(view.settings) else { return Vec::new() };
        let measure = Self::measure(view.settings);
        let kept = |model: &Model| self.paper.kept_percent(model, measure);
        let rivals: Vec<bool> = self
            .paper
            .models
            .iter()
            .filter(|model| model.recipe != Recipe::Distilled && model.is_as_large_as(student))
            .filter_map(|rival| Some(kept(rival)? > kept(student)?))
            .collect();
        // Where nothing can be compared, nothing is judged.
        let (state, ruling) = match (rivals.is_empty(), rivals.iter().all(|wins| *wins), rivals.iter().any(|wins| *wins)) {
            (true, ..) => return Vec::new(),
            (_, true, _) => ("none", Ruling::Fails),
            // One that is not beaten would be enough against “always”; that it was not distilled is not known.
            (_, _, true) => ("some", Ruling::OnlyIf),
            _ => ("all", Ruling::Holds),
        };
        let reason = view.phrases.fill(
            "distillation-judged-rivals",
            &[
                ("state", Arg::from(state)),
                ("measure", view.phrases.get(&format!("distillation-in-{}", measure.key())).into()),
                ("size", sentence::size(student, view.phrases).into()),
                ("rivals", Arg::Number(to_f64(rivals.len()), 0)),
            ],
        );
        vec![Judgement { claim: "a-r1-key-finding", ruling, reason }]
    }
}
