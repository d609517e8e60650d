//! The author's view of the lab: the default race run here, the published races and map read from their tables.

use std::sync::OnceLock;

use engine::{
    job::finish,
    jobs::{WatchJob, Watched},
    lab::{Outcome, STEPS, Settings},
    races::{MAP_LABELS, MAP_NOISE, Tally},
};

use crate::{
    facts::Facts,
    scenes::distillation::lab::{
        Lab,
        model::{Map, Picture, Recording},
    },
};

/// What the lab shows before anything is touched.
pub(super) fn lab(facts: &Facts) -> Lab {
    static PICTURE: OnceLock<Picture> = OnceLock::new();
    Lab::new(PICTURE.get_or_init(picture).clone(), races(facts), map(facts))
}

/// The default race at its end, as a browser would record it.
fn picture() -> Picture {
    let mut recording = Recording::default();
    for watched in finish(WatchJob { settings: Settings::default() }) {
        match watched {
            Watched::Examples(examples) => recording.examples = examples,
            Watched::Frame(frame) => recording.push(frame),
            Watched::Outcome(_) => {}
        }
    }
    recording.at(STEPS)
}

fn races(facts: &Facts) -> Vec<Outcome> {
    let Some(table) = facts.tables.get("lab_races") else { return Vec::new() };
    let right = |row: &[String], column: &str| whole(table.number(row, column));
    let outcome = |row: &Vec<String>| {
        let [teacher, scratch, distilled] = ["teacher_right", "alone_right", "taught_right"].map(|column| right(row, column));
        let [teacher, scratch, distilled] = [teacher, scratch, distilled].map(|right| u16::try_from(right).unwrap_or_default());
        Outcome { seed: right(row, "seed"), teacher, scratch, distilled }
    };
    table.rows.iter().map(outcome).collect()
}

fn map(facts: &Facts) -> Map {
    let mut map = Map::default();
    let Some(table) = facts.tables.get("lab_map") else { return map };
    for row in &table.rows {
        let number = |column: &str| table.number(row, column).unwrap_or_default();
        let labels = MAP_LABELS.iter().position(|labels| f64::from(*labels) == number("labels"));
        let noise = MAP_NOISE.iter().position(|noise| (100.0 * f64::from(*noise) - number("noise_percent")).abs() < 0.5);
        if let (Some(labels), Some(noise)) = (labels, noise) {
            map[noise][labels] = Tally {
                wins: whole(table.number(row, "wins")),
                losses: whole(table.number(row, "losses")),
                ties: whole(table.number(row, "ties")),
            };
        }
    }
    map
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the schema keeps counts within range")]
fn whole(value: Option<f64>) -> u32 {
    value.unwrap_or_default() as u32
}
