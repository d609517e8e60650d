//! The author's view of the lab: the default race run here, the published races and map read from their tables.

use std::sync::OnceLock;

use engine::{
    job::finish,
    jobs::{WatchJob, Watched},
    lab::{Outcome, STEPS, Settings},
    races::{MAP_LABELS, MAP_NOISE, Tally},
};

use crate::{
    facts::{Facts, Row},
    scenes::distillation::lab::{
        Lab,
        model::{MAP_SEEDS, Map, Picture, RACES, Recording},
    },
};

/// What puts the published tables right.
const BLESS: &str = "run `cargo xtask bless`, which computes the table";

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
    let Some(table) = facts.table("lab_races") else { return Vec::new() };
    let right = |row: Row<'_>, column: &str| {
        let right = row.count(column);
        row.within(column, f64::from(right), (0.0, f64::from(u16::MAX)));
        u16::try_from(right).unwrap_or(u16::MAX)
    };
    let mut races: Vec<Outcome> = Vec::new();
    for row in table.iter() {
        let seed = row.count("seed");
        if races.iter().any(|race| race.seed == seed) {
            row.fault(format!("is a second race of the seed {seed}"), BLESS);
        }
        let [teacher, scratch, distilled] = ["teacher_right", "alone_right", "taught_right"].map(|column| right(row, column));
        races.push(Outcome { seed, teacher, scratch, distilled });
    }
    if races.len() != RACES as usize {
        table.fault(format!("holds {} races, and the lab shows {RACES}", races.len()), BLESS);
    }
    races
}

fn map(facts: &Facts) -> Map {
    let mut map = Map::default();
    let Some(table) = facts.table("lab_map") else { return map };
    for row in table.iter() {
        let (asked_labels, asked_noise) = (row.number("labels"), row.number("noise_percent"));
        let labels = MAP_LABELS.iter().position(|labels| f64::from(*labels) == asked_labels);
        let noise = MAP_NOISE.iter().position(|noise| (100.0 * f64::from(*noise) - asked_noise).abs() < 0.5);
        let (Some(labels), Some(noise)) = (labels, noise) else {
            row.fault(format!("{asked_labels} examples, {asked_noise} % of them wrong: no cell of the map"), BLESS);
            continue;
        };
        let tally = Tally { wins: row.count("wins"), losses: row.count("losses"), ties: row.count("ties") };
        let races = tally.wins + tally.losses + tally.ties;
        if races != MAP_SEEDS {
            row.fault(format!("counts {races} races, and a cell of the map has {MAP_SEEDS}"), BLESS);
        }
        map[noise][labels] = tally;
    }
    if map.iter().flatten().any(|tally| *tally == Tally::default()) {
        table.fault("leaves cells of the map out".to_owned(), BLESS);
    }
    map
}
