//! The lab: networks trained in the page, one race to watch, a hundred to count, a map of who wins where.

pub mod chart;
pub mod model;

mod controls;
mod sentence;
mod watch;

use std::sync::Arc;

use engine::{
    job::{Answer, Job},
    lab::{Outcome, Settings},
    races::{MAP_LABELS, MAP_NOISE},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use self::{
    controls::{LabControls, LabPanel},
    model::{MAP_SEEDS, Map, Picture, RACES, from_link, place, to_link},
    watch::Watch,
};
use crate::{
    text::{Arg, Phrases},
    ui::{Draw, LinkBar, LinkNotice, Outcome as Shown, Task, TaskBar, island, linked, use_phrases},
};

/// The author's race, races and map; without JavaScript they are all there is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LabInputs {
    /// The author's race at its end.
    pub picture: Picture,
    /// The published races.
    pub races: Vec<Outcome>,
    /// The published map.
    pub map: Map,
    /// Where the default of the transfer comes from, as HTML.
    pub note: String,
}

island!(distillation_lab(LabInputs) => view);

fn view(inputs: LabInputs) -> impl IntoView {
    let LabInputs { picture, races, map, note } = inputs;
    let phrases = use_phrases();
    let controls = LabControls::default();
    let settings = Memo::new(move |_| controls.settings());
    let (refused, set_refused) = signal(Vec::new());
    let author = StoredValue::new((picture.clone(), races.clone(), map));

    let watch = Watch::new(picture);
    let races = RwSignal::new(races);
    let map = RwSignal::new(map);
    let (races_task, map_task) = (Task::default(), Task::default());

    // What was computed holds for the settings it was computed with: others ask for other work.
    let clear = move |settings: &Settings| {
        races_task.cancel();
        map_task.cancel();
        let is_author = |other: Settings| other == Settings::default();
        author.with_value(|(picture, author_races, author_map)| {
            if is_author(*settings) {
                watch.show(picture.clone());
            } else {
                watch.start(settings);
            }
            // A seed changes the race to watch, not the hundred of them; the map sets labels and noise itself.
            let (seedless, freest) = (Settings { seed: 1, ..*settings }, Settings { seed: 1, labels: 100, label_noise: 0.0, ..*settings });
            races.set(if is_author(seedless) { author_races.clone() } else { Vec::new() });
            map.set(if is_author(freest) { *author_map } else { Map::default() });
        });
    };
    Effect::new(move |former: Option<Settings>| {
        let settings = settings.get();
        match former {
            None => {
                if let Some(parts) = linked("distillation") {
                    let (settings, names) = from_link(&parts);
                    set_refused.set(names);
                    controls.set(&settings);
                }
            }
            Some(former) if former != settings => clear(&settings),
            Some(_) => {}
        }
        settings
    });

    let start_races = move |()| {
        let settings = settings.get_untracked();
        races.set(Vec::new());
        let job = Job::Races { settings, first: 1, count: RACES };
        races_task.start(&job.to_bytes(), move |bytes| {
            if let Some(Answer::Outcome(outcome)) = Answer::from_bytes(bytes) {
                races.update(|races| races.push(outcome));
            }
            share(races.with_untracked(Vec::len), RACES)
        });
    };
    let start_map = move |()| {
        let settings = settings.get_untracked();
        map.set(Map::default());
        let job = Job::Map { settings, seeds: MAP_SEEDS };
        map_task.start(&job.to_bytes(), move |bytes| {
            if let Some(Answer::Placed(placed)) = Answer::from_bytes(bytes) {
                map.update(|map| place(map, &placed));
            }
            let done = map.with_untracked(|map| map.iter().flatten().map(engine::races::Tally::races).sum::<u32>());
            f64::from(done) / (f64::from(MAP_SEEDS) * f64::from(cells()))
        });
    };

    view! {
        <div class="instrument" id="distillation-lab">
            <LinkNotice refused=refused/>
            <LabPanel controls=controls note=note/>
            {watch.view(settings, phrases.clone())}
            <LinkBar slug="distillation" settings=Signal::derive(move || settings.with(to_link)) label=phrases.get("distillation-lab-link")/>
        </div>
        <div class="instrument" id="distillation-races">
            <h5>{phrases.get("distillation-races-title")}</h5>
            <TaskBar
                task=races_task
                label=phrases.fill("distillation-races-run", &[("races", Arg::Number(f64::from(RACES), 0))])
                on_start=start_races
                on_cancel=move |()| races.set(Vec::new())
            />
            {outcome("distillation-races", races, phrases.clone(), |races, phrases| sentence::races(races, phrases), |races, width, phrases| chart::races(races, width, phrases), |races, phrases| chart::races_table(races, phrases))}
        </div>
        <div class="instrument" id="distillation-map">
            <h5>{phrases.get("distillation-map-title")}</h5>
            <TaskBar
                task=map_task
                label=phrases.fill("distillation-map-run", &[("races", Arg::Number(f64::from(MAP_SEEDS * cells()), 0))])
                on_start=start_map
                on_cancel=move |()| map.set(Map::default())
            />
            {outcome("distillation-map", map, phrases, sentence::map, chart::map, chart::map_table)}
        </div>
    }
}

/// Cells of the map.
#[expect(clippy::cast_possible_truncation, reason = "two short lists")]
const fn cells() -> u32 {
    (MAP_LABELS.len() * MAP_NOISE.len()) as u32
}

#[expect(clippy::cast_precision_loss, reason = "a hundred at most")]
fn share(done: usize, all: u32) -> f64 {
    done as f64 / f64::from(all)
}

/// Sentence, chart and table of something that changes.
fn outcome<T: Clone + Send + Sync + 'static>(
    name: &'static str,
    value: RwSignal<T>,
    phrases: Arc<Phrases>,
    sentence: fn(&T, &Phrases) -> String,
    chart: fn(&T, f64, &Phrases) -> Result<String, crate::chart::ChartError>,
    table: fn(&T, &Phrases) -> crate::chart::Table,
) -> impl IntoView {
    let (words, rows) = (phrases.clone(), phrases.clone());
    let draw: Draw = Arc::new(move |width| value.with(|value| chart(value, width, &phrases).unwrap_or_default()));
    view! {
        <Shown
            name=name
            sentence=Signal::derive(move || value.with(|value| sentence(value, &words)))
            draw=draw
            table=Signal::derive(move || value.with(|value| table(value, &rows)))
        />
    }
}
