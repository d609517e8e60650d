//! Bad data of a scene fails the build, with file, line, what is wrong and what would be right: none of it becomes a zero.

use std::{fs, path::Path};

use course_ia::{
    facts::Problem,
    page::{Edition, render_all},
    scenes::check,
    text::Library,
};

use crate::{
    planted::{Plant, SAFE, copy, find, table},
    project::{library, lines},
};

pub(crate) const PLANTS: &[Plant] = &[
    Plant {
        name: "figure-of-a-constant",
        file: table!("programme_costs"),
        from: "jupiter-chip-price",
        to: "jupiter-chip-prize",
        what: "\"low_figure\" names the unknown figure \"jupiter-chip-prize\"",
        remedy: "name a figure of figures.json",
        ..SAFE
    },
    Plant {
        name: "figure-of-a-world",
        file: table!("frontier_worlds"),
        from: "big-four-growth",
        to: "big-five-growth",
        what: "\"figure\" names the unknown figure \"big-five-growth\"",
        remedy: "name a figure of figures.json",
        ..SAFE
    },
    Plant {
        name: "figure-of-a-budget",
        file: table!("programme_plans"),
        from: "d-own-sums",
        to: "d-own-sum",
        what: "\"budget_figure\" names the unknown figure \"d-own-sum\"",
        remedy: "name a figure of figures.json",
        ..SAFE
    },
    Plant {
        name: "source-of-a-row",
        file: table!("jupiter"),
        from: ",ref-15,",
        to: ",ref-99,",
        what: "\"source\" names the unknown source \"ref-99\"",
        remedy: "name a source of sources.json",
        ..SAFE
    },
    Plant {
        name: "constant-left-out",
        file: table!("programme_costs"),
        from: "person-cost,30000,,60000,,100000,\n",
        to: "",
        what: "has no row whose \"constant\" is \"person-cost\"",
        remedy: "src/scenes/stargate_europe/data.rs:",
        at: Some("constant,low"),
        ..SAFE
    },
    Plant {
        name: "constant-twice",
        file: table!("programme_costs"),
        from: "pilot-cost,10000000,",
        to: "leverage,10000000,",
        what: "is a second row whose \"constant\" is \"leverage\"",
        remedy: "keep one of them",
        ..SAFE
    },
    Plant {
        name: "constant-given-twice",
        file: table!("programme_costs"),
        from: "chip-price,,",
        to: "chip-price,5,",
        what: "the low value is given twice",
        remedy: "fill either \"low\" or \"low_figure\"",
        ..SAFE
    },
    Plant {
        name: "constant-not-given",
        file: table!("programme_costs"),
        from: "load,0.6,,0.775,",
        to: "load,0.6,,,",
        what: "the mid value is given twice or not at all",
        remedy: "fill either \"mid\" or \"mid_figure\"",
        ..SAFE
    },
    Plant {
        name: "constant-out-of-order",
        file: table!("programme_costs"),
        from: "load,0.6,",
        to: "load,0.9,",
        what: "goes from 0.9 over 0.775 to 0.95",
        remedy: "low ≤ mid ≤ high",
        ..SAFE
    },
    Plant {
        name: "budget-beyond-its-control",
        file: table!("programme_plans"),
        from: "d,d-own-sums,",
        to: "d,stargate-announced,",
        what: "\"budget_figure\" comes to 500",
        remedy: "widen the range in src/scenes/stargate_europe/data.rs:",
        ..SAFE
    },
    Plant {
        name: "world-without-a-value",
        file: table!("frontier_worlds"),
        from: "a,sensitivity,0.8,",
        to: "a,sensitivity,,",
        what: "the value is given twice or not at all",
        remedy: "fill either \"value\" or \"figure\"",
        ..SAFE
    },
    Plant {
        name: "world-beyond-its-control",
        file: table!("frontier_worlds"),
        from: "a,openness,0,",
        to: "a,openness,5,",
        what: "\"value\" comes to 5, outside 0 to 1",
        remedy: "widen the range in src/scenes/frontier/data.rs:",
        ..SAFE
    },
    Plant {
        name: "world-with-a-gap",
        file: table!("frontier_worlds"),
        from: "default,reinvested,0.3,\n",
        to: "",
        what: "the default world has no \"reinvested\"",
        remedy: "a row for every parameter",
        at: Some("world,parameter"),
        ..SAFE
    },
    Plant {
        name: "world-in-pieces",
        file: table!("frontier_worlds"),
        from: "c,openness,0.3,",
        to: "a,openness,0.3,",
        what: "the world \"a\" begins here",
        remedy: "each world in one piece",
        ..SAFE
    },
    Plant {
        name: "no-teacher",
        file: table!("deepseek_r1_distillation"),
        from: "DeepSeek-R1,teacher,",
        to: "DeepSeek-R1,base,",
        what: "has no row whose \"role\" is \"teacher\"",
        remedy: "src/scenes/distillation/data.rs:",
        at: Some("model,role"),
        ..SAFE
    },
    Plant {
        name: "student-without-a-size",
        file: table!("deepseek_r1_distillation"),
        from: "Qwen2.5-Math-7B,7,",
        to: "Qwen2.5-Math-7B,,",
        what: "\"params_b\" holds no number",
        remedy: "src/scenes/distillation/data.rs:",
        ..SAFE
    },
    Plant {
        name: "race-twice",
        file: table!("lab_races"),
        from: "\n2,996,",
        to: "\n1,996,",
        what: "is a second race of the seed 1",
        remedy: "cargo xtask bless",
        at: Some("1,996,983"),
        ..SAFE
    },
    Plant {
        name: "race-left-out",
        file: table!("lab_races"),
        from: "2,996,983,994\n",
        to: "",
        what: "holds 99 races",
        remedy: "cargo xtask bless",
        at: Some("seed,"),
        ..SAFE
    },
    Plant {
        name: "cell-left-out",
        file: table!("lab_map"),
        from: "50,0,19,0,1\n",
        to: "",
        what: "leaves cells of the map out",
        remedy: "cargo xtask bless",
        at: Some("labels,"),
        ..SAFE
    },
    Plant {
        name: "cell-off-the-map",
        file: table!("lab_map"),
        from: "50,0,",
        to: "51,0,",
        what: "no cell of the map",
        remedy: "cargo xtask bless",
        ..SAFE
    },
    Plant {
        name: "cell-without-its-races",
        file: table!("lab_map"),
        from: "20,0,20,0,0",
        to: "20,0,19,0,0",
        what: "counts 19 races",
        remedy: "cargo xtask bless",
        ..SAFE
    },
    Plant {
        name: "price-beyond-its-control",
        file: "public/data/figures.json",
        from: "\"value\": 2\n",
        to: "\"value\": 20\n",
        what: "\"v3-gpu-hour-price\" is 20, and the control \"price\" goes from 1 to 6",
        remedy: "widen the range in src/scenes/programmes/data.rs:",
        ..SAFE
    },
    Plant {
        name: "share-beyond-its-control",
        file: "public/data/claims.json",
        from: "\"value\": 80,\n        \"unit\": \"percent\"",
        to: "\"value\": 180,\n        \"unit\": \"percent\"",
        what: "\"a-ferrari-80pct\" is 180",
        remedy: "src/scenes/distillation/data.rs:",
        ..SAFE
    },
];

/// What reading the data and opening the scenes finds.
pub(crate) fn problems(dir: &Path) -> Vec<Problem> {
    Library::open(dir).map_or_else(|problems| problems, |library| check(&library))
}

#[test]
fn every_fault_planted_in_a_scene_is_found_and_explained() {
    assert_eq!(lines(&check(library())), "", "the published data is sound");
    find(PLANTS, &problems);
}

#[test]
fn the_pages_are_not_made_of_bad_data() {
    let dir = copy("pages");
    let path = dir.join("public/data/tables/programme_costs.csv");
    let text = fs::read_to_string(&path).expect("the table");
    fs::write(&path, text.replacen("load,0.6,", "load,0.9,", 1)).expect("the change");
    let library = Library::open(&dir).unwrap_or_else(|problems| panic!("{}", lines(&problems)));
    let problems = render_all(&library, Edition::Site, "{body}").expect_err("a fault");
    assert!(problems.iter().any(|problem| problem.what.contains("goes from 0.9 over 0.775")), "{}", lines(&problems));
}

#[test]
fn a_column_that_a_scene_reads_is_missed() {
    let dir = copy("column");
    for file in ["tables.json", "tables/programme_plans.csv", "schema/tables/programme_plans.schema.json"] {
        let path = dir.join("public/data").join(file);
        let text = fs::read_to_string(&path).expect("a file");
        fs::write(&path, text.replace("rhythm", "tempo")).expect("the change");
    }
    let described = fs::read_to_string(dir.join("public/data/tables.json")).expect("tables.json");
    let table = described.lines().position(|line| line.contains("\"programme_plans\"")).expect("the table");
    let columns = described.lines().skip(table).position(|line| line.contains("\"columns\"")).expect("its columns");
    let problems = problems(&dir);
    let missed = |problem: &&Problem| problem.what.contains("\"programme_plans\" has no column \"rhythm\"");
    let problem = problems.iter().find(missed).unwrap_or_else(|| panic!("{}", lines(&problems)));
    assert_eq!((problem.file.as_str(), problem.line), ("public/data/tables.json", table + columns + 1));
    assert!(problem.remedy.contains("src/scenes/stargate_europe/data.rs:"), "{problem}");
}

/// Takes a message out of every language of a copy.
fn without_message(name: &str, file: &str, key: &str) -> std::path::PathBuf {
    let dir = copy(name);
    for words in library().languages() {
        let path = dir.join("content").join(words.lang()).join(file);
        let text = fs::read_to_string(&path).expect("a file");
        assert!(text.contains(&format!("\n{key} =")), "{key}");
        fs::write(&path, text.replacen(&format!("\n{key} ="), &format!("\n{key}s ="), 1)).expect("the change");
    }
    dir
}

#[test]
fn a_message_that_a_scene_asks_for_is_missed() {
    let dir = without_message("message", "programmes.live.ftl", "programmes-basis");
    let problems = problems(&dir);
    let line = fs::read_to_string(dir.join("content/fr/programmes.live.ftl"))
        .expect("words")
        .lines()
        .position(|line| line.starts_with("programmes-basiss ="))
        .expect("the nearest")
        + 1;
    let problem =
        problems.iter().find(|problem| problem.file == "content/fr/programmes.live.ftl").unwrap_or_else(|| panic!("{}", lines(&problems)));
    assert_eq!(problem.line, line, "{problem}");
    assert!(problem.what.contains("\"programmes-basis\" is asked for and missing; the nearest is \"programmes-basiss\""), "{problem}");
    assert!(problem.remedy.contains("src/scenes/programmes/data.rs:"), "{problem}");
}

#[test]
fn a_phrase_that_an_instrument_asks_for_is_missed() {
    let dir = without_message("phrase", "frontier.live.ftl", "frontier-world-table");
    let library = Library::open(&dir).unwrap_or_else(|problems| panic!("{}", lines(&problems)));
    let problems = render_all(&library, Edition::Site, "{body}").expect_err("a fault");
    for words in library.languages() {
        let file = format!("content/{}/frontier.live.ftl", words.lang());
        let is_missed =
            |problem: &Problem| problem.file == file && problem.what.contains("\"frontier-world-table\" is asked for and missing");
        assert!(problems.iter().any(is_missed), "{file}: {}", lines(&problems));
    }
}
