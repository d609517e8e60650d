//! What is published of the simulations is what they compute, and what the pages assume is what they run.

use std::{env, fs, thread};

use engine::{
    frontier::{MONTHS, Parameter, World, trajectory},
    job::finish,
    jobs::{MapJob, RacesJob},
    lab::{BATCH, Outcome, PLENTY, STEPS, Settings},
    races::{MAP_LABELS, MAP_NOISE},
};

use course_ia::facts::Unit;
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

/// What the scene's verdicts and findings say of the catching-up model, in its default world.
#[test]
fn the_pages_say_what_the_model_does() {
    let world = default_world();
    let gaps = |world: &World| trajectory(world)[MONTHS].gap_months;
    let open = |openness: f32| world.with(Parameter::Openness, openness);
    // “A transfer of 80 % changes nothing in it after ten years; a whole transfer does.”
    let without = gaps(&world.with(Parameter::Transfer, 0.0));
    assert!((gaps(&world)[0] - without[0]).abs() < 0.1 && gaps(&world.with(Parameter::Transfer, 1.0))[0] < without[0] - 6.0);
    // “A small budget keeps a newcomer years behind; openness halves the delay and does not close it.”
    let (closed, opened) = (gaps(&open(0.0))[1], gaps(&open(1.0))[1]);
    assert!(closed > 36.0 && opened > 12.0 && (0.4..0.6).contains(&(opened / closed)), "{closed} {opened}");
    // “Size keeps a long lead in a closed world and a short one in an open world.”
    assert!(gaps(&open(0.0))[0] > 2.0 * gaps(&open(1.0))[0]);
    // “Capital counts less the more is published; it never counts for nothing.”
    let worth = |openness: f32| {
        let of = |budget: f32| gaps(&open(openness).with(Parameter::FollowerBudget, budget))[0];
        of(0.01) - of(0.1)
    };
    assert!(worth(0.0) > worth(0.5) && worth(0.5) > worth(1.0) && worth(1.0) > 1.0);
}

/// The world of the table `frontier_worlds`, as the scene reads it.
fn default_world() -> World {
    let facts = library().facts();
    let table = &facts.tables["frontier_worlds"];
    let mut world = World([0.0; 12]);
    for row in table.rows.iter().filter(|row| table.text(row, "world") == "default") {
        let figure = facts.figures.get(table.text(row, "figure")).map(|figure| match figure.quantity.unit {
            Unit::Percent => figure.quantity.value / 100.0,
            Unit::Years => 12.0 * figure.quantity.value,
            _ => figure.quantity.value,
        });
        let value = table.number(row, "value").or(figure).expect("a value or a figure");
        let parameter = Parameter::parse(table.text(row, "parameter")).expect("a parameter");
        #[expect(clippy::cast_possible_truncation, reason = "the engine works in f32")]
        let value = value as f32;
        world = world.with(parameter, value);
    }
    world
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
