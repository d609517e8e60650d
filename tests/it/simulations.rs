//! What is published of the simulations is what they compute, and what the pages assume is what they run.

use std::{env, fs, thread};

use engine::{
    job::{Answer, Job, Runner, Slice},
    lab::{BATCH, Outcome, PLENTY, STEPS, Settings},
    races::{MAP_LABELS, MAP_NOISE},
};

use course_ia::scenes::distillation::lab::model::{MAP_SEEDS, Map, RACES, place};

use crate::project::{library, root};

/// Compares a published table with what was computed, or rewrites it when blessing.
fn check(table: &str, computed: &str) {
    let path = root().join(format!("public/data/tables/{table}.csv"));
    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, computed).expect("a table");
    }
    let published = fs::read_to_string(&path).unwrap_or_default();
    assert!(published == computed, "{table}.csv is not what the engine computes; if that is meant, run `cargo xtask bless`");
}

fn answers(job: Job) -> Vec<Answer> {
    let mut runner = Runner::new(job);
    let mut out = Vec::new();
    loop {
        match runner.advance() {
            Slice::Working => {}
            Slice::Answer(answer) => out.push(answer),
            Slice::Done => return out,
        }
    }
}

#[test]
fn the_published_races_are_those_of_the_lab() {
    let half = RACES / 2;
    let settings = Settings::default();
    let parts = [1, half + 1].map(|first| thread::spawn(move || answers(Job::Races { settings, first, count: half })));
    let mut csv = String::from("seed,teacher_right,alone_right,taught_right\n");
    for answer in parts.into_iter().flat_map(|part| part.join().expect("races")) {
        let Answer::Outcome(Outcome { seed, teacher, scratch, distilled }) = answer else { continue };
        csv.push_str(&format!("{seed},{teacher},{scratch},{distilled}\n"));
    }
    check("lab_races", &csv);
}

#[test]
fn the_published_map_is_that_of_the_lab() {
    let mut map = Map::default();
    for answer in answers(Job::Map { settings: Settings::default(), seeds: MAP_SEEDS }) {
        if let Answer::Placed(placed) = answer {
            place(&mut map, &placed);
        }
    }
    let mut csv = String::from("labels,noise_percent,wins,losses,ties\n");
    for (row, noise) in map.iter().zip(MAP_NOISE) {
        for (tally, labels) in row.iter().zip(MAP_LABELS) {
            csv.push_str(&format!("{labels},{:.0},{},{},{}\n", 100.0 * noise, tally.wins, tally.losses, tally.ties));
        }
    }
    check("lab_map", &csv);
}

#[test]
fn the_pages_say_what_the_lab_does() {
    let facts = library().facts();
    let value = |id: &str| facts.figures.get(id).map(|figure| figure.quantity.value.to_string());
    assert_eq!(value("lab-plenty"), Some(PLENTY.to_string()));
    assert_eq!(value("lab-batch"), Some(BATCH.to_string()));
    assert_eq!(value("lab-steps"), Some(STEPS.to_string()));
}
