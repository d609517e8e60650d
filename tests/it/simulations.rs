//! What is published of the simulations is what they compute, and what the pages assume is what they run.

use std::{env, fs, thread};

use engine::{
    frontier::{MONTHS, Month, Parameter, Reading, World, trajectory},
    job::finish,
    jobs::{MapJob, RacesJob},
    lab::{BATCH, Outcome, PLENTY, STEPS, Settings},
    races::{MAP_LABELS, MAP_NOISE},
};

use course_ia::scenes::distillation::lab::model::{MAP_SEEDS, Map, RACES, place};
use course_ia::scenes::frontier::{data::worlds, model::READINGS};

use crate::{
    project::{library, root},
    snapshots::put,
};

/// Compares a published table with what was computed, or rewrites it when blessing.
fn check(table: &str, computed: &str) {
    let path = root().join(format!("public/data/tables/{table}.csv"));
    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        put(&path, computed);
    }
    let published = fs::read_to_string(&path).unwrap_or_default();
    assert!(published == computed, "{table}.csv is not what the engine computes; if that is meant, run `cargo xtask bless`");
}

#[test]
fn the_published_races_are_those_of_the_lab() {
    let half = RACES / 2;
    let settings = Settings::default();
    let parts = [1, half + 1].map(|first| thread::spawn(move || finish(RacesJob { settings, first, count: half })));
    let mut csv = String::from("seed,teacher_right,alone_right,taught_right\n");
    for Outcome { seed, teacher, scratch, distilled } in parts.into_iter().flat_map(|part| part.join().expect("races")) {
        csv.push_str(&format!("{seed},{teacher},{scratch},{distilled}\n"));
    }
    check("lab_races", &csv);
}

#[test]
fn the_published_map_is_that_of_the_lab() {
    let mut map = Map::default();
    for placed in finish(MapJob { settings: Settings::default(), seeds: MAP_SEEDS }) {
        place(&mut map, &placed);
    }
    let mut csv = String::from("labels,noise_percent,wins,losses,ties\n");
    for (row, noise) in map.iter().zip(MAP_NOISE) {
        for (tally, labels) in row.iter().zip(MAP_LABELS) {
            csv.push_str(&format!("{labels},{:.0},{},{},{}\n", 100.0 * noise, tally.wins, tally.losses, tally.ties));
        }
    }
    check("lab_map", &csv);
}

/// The runs that the findings quote, in the scene's starting world.
const RUNS: [(&str, f32, f32); 4] =
    [("closed-whole", 0.0, 1.0), ("published-alone", 1.0, 0.0), ("published-most", 1.0, 0.8), ("published-whole", 1.0, 1.0)];

/// The end of such a run.
fn run(reading: Reading, openness: f32, transfer: f32) -> Month {
    let world = starting_world().read_as(reading).with(Parameter::Openness, openness).with(Parameter::Transfer, transfer);
    trajectory(&world)[MONTHS]
}

/// The world that the scene opens with.
fn starting_world() -> World {
    worlds(library().facts()).named[0].world
}

#[test]
fn the_published_runs_are_those_of_the_model() {
    let mut csv = String::from("run,reading,openness_percent,transfer_percent,follower_months,newcomer_months,leader_share_percent\n");
    for (name, openness, transfer) in RUNS {
        for (key, reading) in READINGS {
            let month = run(reading, openness, transfer);
            let [follower, newcomer] = month.gap_months.map(|gap| (10.0 * gap).round() / 10.0);
            let share = (100.0 * month.share[0]).round();
            csv.push_str(&format!("{name},{key},{},{},{follower},{newcomer},{share}\n", 100.0 * openness, 100.0 * transfer));
        }
    }
    check("frontier_runs", &csv);
}

/// What the finding and the reasons of `frontier` say of the model: `frontier-conclusion`, sentence by sentence.
#[test]
fn the_pages_say_what_the_catching_up_model_does() {
    let behind = |reading, openness, transfer| run(reading, openness, transfer).gap_months[0];
    let assumed = starting_world();
    for (_, reading) in READINGS {
        // “If nothing is published, the follower ends … behind, even if distillation hands over everything: that is the leak time.”
        let closed = behind(reading, 0.0, 1.0);
        assert!((closed - assumed.get(Parameter::ClosedLag)).abs() < 0.1, "{closed}");
        // “If everything is published but nothing is distilled, it still ends … behind”: more than a year.
        let published = behind(reading, 1.0, 0.0);
        assert!(published > 12.0 && (published - behind(Reading::Level, 1.0, 0.0)).abs() < 0.1, "{published}");
        // “It catches up if everything is published, everything handed over, and it can pay.”
        assert!(behind(reading, 1.0, 1.0) < 1.0 && assumed.get(Parameter::CostShare) < 2.0 * assumed.get(Parameter::FollowerBudget));
        let unpaid = assumed.read_as(reading).with(Parameter::Openness, 1.0).with(Parameter::Transfer, 1.0).with(Parameter::CostShare, 1.0);
        assert!(trajectory(&unpaid)[MONTHS].gap_months[0] > 6.0);
    }
    // “In between, the reading decides.” The share is the one that the sentence names: text A's, and the start's.
    let transfer = assumed.get(Parameter::Transfer);
    let named = library().facts().figures["a-ferrari-80pct"].quantity.value / 100.0;
    assert!((f64::from(transfer) - named).abs() < 1e-6);
    let [level, logarithm] = [Reading::Level, Reading::Logarithm].map(|reading| behind(reading, 1.0, transfer));
    assert!(level < 6.0 && logarithm > 12.0, "{level} {logarithm}");
    // The title and `frontier-meaning` speak of the evidence alone; text A's world has no transfer to competitors.
    let worlds = worlds(library().facts());
    let of_a = worlds.named.iter().find(|named| named.key == "a").expect("text A's world");
    assert_eq!((of_a.world.get(Parameter::Transfer), of_a.world.get(Parameter::Openness)), (0.0, 0.0));
    // A budget that is said to be beyond anything known is no named world's.
    assert!(worlds.named.iter().all(|named| named.world.budget_factor() < 10.0));
}

#[test]
fn the_pages_say_what_the_lab_does() {
    let facts = library().facts();
    let value = |id: &str| facts.figures.get(id).map(|figure| figure.quantity.value.to_string());
    assert_eq!(value("lab-plenty"), Some(PLENTY.to_string()));
    assert_eq!(value("lab-batch"), Some(BATCH.to_string()));
    assert_eq!(value("lab-steps"), Some(STEPS.to_string()));
    assert_eq!(value("lab-map-seeds"), Some(MAP_SEEDS.to_string()));
    assert_eq!((value("lab-few"), value("lab-many")), (MAP_LABELS.first().map(u32::to_string), MAP_LABELS.last().map(u32::to_string)));
    assert_eq!(value("lab-noisy"), MAP_NOISE.last().map(|noise| (100.0 * noise).round().to_string()));
}
