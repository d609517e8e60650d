//! The drawn analogy: one slider moves the car and the model beside it.

use std::sync::Arc;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    scenes::distillation::{
        chart::{analogy, size_label, table},
        model::{Benchmark, Measure, Model, Paper},
    },
    text::{Arg, Phrases},
    ui::{Controls, Draw, Outcome, Slider, island, use_phrases},
};

/// Cars and models on one scale. Without JavaScript: the author's transfer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AnalogyInputs {
    /// The paper's tables.
    pub paper: Paper,
    /// Transfer of the author's image, in percent.
    pub transfer_percent: f64,
    /// Where the default comes from, as HTML.
    pub note: String,
}

island!(distillation_analogy(AnalogyInputs) => view);

fn view(inputs: AnalogyInputs) -> impl IntoView {
    let AnalogyInputs { paper, transfer_percent, note } = inputs;
    let phrases = use_phrases();
    let paper = Arc::new(paper);
    let transfer = RwSignal::new(transfer_percent);
    let shown = {
        let phrases = phrases.clone();
        Signal::derive(move || phrases.fill("unit-percent", &[("n", Arg::Number(transfer.get(), 0))]))
    };
    let sentence = {
        let (paper, phrases) = (paper.clone(), phrases.clone());
        Signal::derive(move || sentence(&paper, transfer.get(), &phrases))
    };
    let draw: Draw = {
        let (paper, phrases) = (paper.clone(), phrases.clone());
        Arc::new(move |width| analogy(&paper, transfer.get(), width, &phrases).unwrap_or_default())
    };
    let table = {
        let phrases = phrases.clone();
        Signal::derive(move || table(&paper, Measure::Mean, &phrases))
    };
    view! {
        <div class="instrument" id="distillation-analogy">
            <Controls on_reset=move |()| transfer.set(transfer_percent) is_default=Signal::derive(move || transfer.get() == transfer_percent)>
                <Slider
                    id="distillation-transfer".to_owned()
                    label=phrases.get("distillation-transfer")
                    value=transfer
                    min=0.0
                    max=100.0
                    step=1.0
                    shown=shown
                    note=note
                />
            </Controls>
            <Outcome name="distillation-analogy" sentence=sentence draw=draw table=table/>
        </div>
    }
}

/// What the image promises at this transfer, and which students of the paper keep the promise.
pub(super) fn sentence(paper: &Paper, transfer_percent: f64, phrases: &Phrases) -> String {
    let (above, below) = paper.split(transfer_percent, Measure::Mean);
    let sizes =
        |models: &[&Model]| models.iter().map(|model| size_label(model, phrases)).collect::<Vec<_>>().join(&phrases.get("list-separator"));
    let count = |models: &[&Model]| Arg::Number(f64::from(u32::try_from(models.len()).unwrap_or(u32::MAX)), 0);
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
            ("total", Arg::Number(f64::from(u32::try_from(above.len() + below.len()).unwrap_or(u32::MAX)), 0)),
            ("keepers", sizes(&above).into()),
            ("others", sizes(&below).into()),
        ],
    )
}
