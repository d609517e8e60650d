//! What the analogy and the paper's table say in words for the state of their controls.

use crate::{
    model::math::to_f64,
    scenes::distillation::{
        chart::percent,
        model::{Benchmark, Measure, Model, Paper, Recipe},
    },
    text::{Arg, Phrases},
};

pub(super) use crate::scenes::distillation::chart::size_label as size;

/// What the image promises at this transfer, and which students of the paper keep the promise.
pub(super) fn analogy(paper: &Paper, transfer_percent: f64, phrases: &Phrases) -> String {
    let (above, below) = paper.split(transfer_percent, Measure::Mean);
    let sizes =
        |models: &[&Model]| models.iter().map(|model| size(model, phrases)).collect::<Vec<_>>().join(&phrases.get("list-separator"));
    let count = |models: &[&Model]| Arg::Number(to_f64(models.len()), 0);
    let state = match (above.is_empty(), below.is_empty()) {
        (true, _) => "none",
        (false, true) => "all",
        (false, false) => "some",
    };
    phrases.fill(
        "distillation-analogy-sentence",
        &[
            ("transfer", Arg::Number(transfer_percent, 0)),
            ("teacher", Arg::Number(paper.teacher[Benchmark::Aime as usize], 1)),
            ("promised", Arg::Number(paper.promised_score(Benchmark::Aime, transfer_percent), 1)),
            ("state", Arg::from(state)),
            ("above", count(&above)),
            ("total", Arg::Number(to_f64(above.len() + below.len()), 0)),
            ("keepers", sizes(&above).into()),
            ("others", sizes(&below).into()),
        ],
    )
}

/// What the chosen student keeps, whether it passes the bar, and what models of its size keep without distillation.
pub(super) fn explorer(paper: &Paper, measure: Measure, student: &Model, bar_percent: f64, phrases: &Phrases) -> String {
    let percent = |value: f64| percent(value, phrases);
    let kept = paper.kept_percent(student, measure).unwrap_or_default();
    let passes = if kept >= bar_percent { "yes" } else { "no" };
    let measure_name = phrases.get(&format!("distillation-in-{}", measure.key()));
    let mut out = phrases.fill(
        "distillation-explorer-sentence",
        &[
            ("measure", measure_name.into()),
            ("size", size(student, phrases).into()),
            ("kept", percent(kept).into()),
            ("bar", percent(bar_percent).into()),
            ("passes", Arg::from(passes)),
        ],
    );
    for rival in paper.models.iter().filter(|model| model.recipe != Recipe::Distilled && model.is_as_large_as(student)) {
        if let Some(rival_kept) = paper.kept_percent(rival, measure) {
            let key = format!("distillation-rival-{}", rival.recipe.key());
            let wins = if rival_kept > kept { "yes" } else { "no" };
            out.push(' ');
            out.push_str(&phrases.fill(&key, &[("kept", percent(rival_kept).into()), ("wins", Arg::from(wins))]));
        }
    }
    out
}
