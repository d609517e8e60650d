//! The paper's table, benchmark by size: who keeps how much of the teacher, and where the bar sits.

use std::sync::Arc;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    scenes::distillation::{
        chart::{explorer, size_label, table},
        model::{Measure, Model, Paper, Recipe},
    },
    text::{Arg, Phrases},
    ui::{Controls, Draw, Outcome, Segmented, Slider, island, use_phrases},
};

/// Size of the student that the paper compares with a model of the same size.
const DEFAULT_SIZE: &str = "32";

/// Shares kept, by benchmark and size. Without JavaScript: AIME 2024 and the 32 B student.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ExplorerInputs {
    /// The paper's tables.
    pub paper: Paper,
    /// Share that the author's image promises, in percent.
    pub bar_percent: f64,
    /// Where the default comes from, as HTML.
    pub note: String,
}

island!(distillation_explorer(ExplorerInputs) => view);

fn view(inputs: ExplorerInputs) -> impl IntoView {
    let ExplorerInputs { paper, bar_percent, note } = inputs;
    let phrases = use_phrases();
    let paper = Arc::new(paper);
    let default_measure = Measure::ALL[1].key();
    let measure = RwSignal::new(default_measure.to_owned());
    let size = RwSignal::new(DEFAULT_SIZE.to_owned());
    let bar = RwSignal::new(bar_percent);
    let on_reset = move |()| {
        measure.set(default_measure.to_owned());
        size.set(DEFAULT_SIZE.to_owned());
        bar.set(bar_percent);
    };
    let is_default = Signal::derive(move || measure.get() == default_measure && size.get() == DEFAULT_SIZE && bar.get() == bar_percent);
    let measures =
        Measure::ALL.map(|measure| (measure.key().to_owned(), phrases.get(&format!("distillation-measure-{}", measure.key())))).to_vec();
    let sizes = paper.distilled().map(|model| (model.size_key(), size_label(model, &phrases))).collect();
    let shown = {
        let phrases = phrases.clone();
        Signal::derive(move || phrases.fill("unit-percent", &[("n", Arg::Number(bar.get(), 0))]))
    };
    let sentence = {
        let (paper, phrases) = (paper.clone(), phrases.clone());
        Signal::derive(move || sentence(&paper, Measure::parse(&measure.get()), &size.get(), bar.get(), &phrases))
    };
    let draw: Draw = {
        let (paper, phrases) = (paper.clone(), phrases.clone());
        Arc::new(move |width| explorer(&paper, Measure::parse(&measure.get()), bar.get(), &size.get(), width, &phrases).unwrap_or_default())
    };
    let table = {
        let phrases = phrases.clone();
        Signal::derive(move || table(&paper, Measure::parse(&measure.get()), &phrases))
    };
    view! {
        <div class="instrument" id="distillation-explorer">
            <Controls on_reset=on_reset is_default=is_default>
                <Segmented name="distillation-measure".to_owned() legend=phrases.get("distillation-measure") options=measures value=measure/>
                <Segmented name="distillation-student-size".to_owned() legend=phrases.get("distillation-student-size") options=sizes value=size/>
                <Slider
                    id="distillation-bar".to_owned()
                    label=phrases.get("distillation-bar")
                    value=bar
                    min=0.0
                    max=100.0
                    step=1.0
                    shown=shown
                    note=note
                />
            </Controls>
            <Outcome name="distillation-explorer" sentence=sentence draw=draw table=table/>
        </div>
    }
}

/// What the chosen student keeps, whether it passes the bar, and what models of its size keep without distillation.
pub(super) fn sentence(paper: &Paper, measure: Measure, size: &str, bar_percent: f64, phrases: &Phrases) -> String {
    let Some(student) = paper.student(size) else {
        return String::new();
    };
    let percent = |value: f64| phrases.fill("unit-percent", &[("n", Arg::Number(value, 0))]);
    let kept = paper.kept_percent(student, measure).unwrap_or_default();
    let passes = if kept >= bar_percent { "yes" } else { "no" };
    let measure_name = phrases.get(&format!("distillation-in-{}", measure.key()));
    let mut out = phrases.fill(
        "distillation-explorer-sentence",
        &[
            ("measure", measure_name.into()),
            ("size", size_label(student, phrases).into()),
            ("kept", percent(kept).into()),
            ("bar", percent(bar_percent).into()),
            ("passes", Arg::from(passes)),
        ],
    );
    let same_size = |model: &&Model| model.recipe != Recipe::Distilled && (model.size_b - student.size_b).abs() < 1.0;
    for rival in paper.models.iter().filter(same_size) {
        if let Some(rival_kept) = paper.kept_percent(rival, measure) {
            let key = format!("distillation-rival-{}", rival.recipe.key());
            let wins = if rival_kept > kept { "yes" } else { "no" };
            out.push(' ');
            out.push_str(&phrases.fill(&key, &[("kept", percent(rival_kept).into()), ("wins", Arg::from(wins))]));
        }
    }
    out
}
