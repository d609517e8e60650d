//! Bad data in the tables that the pages have their numbers from, figure by figure, fails the build; every table has a plant.

use std::collections::BTreeSet;

use course_ia::scenes::SCENES;

use crate::{
    planted::{self, Plant, SAFE, find, table},
    planted_readings,
    planted_scenes::{self, problems},
    planted_tables,
};

const PLANTS: &[Plant] = &[
    Plant {
        name: "rival-misspelt",
        file: table!("counterexample_qwq32b"),
        from: "QwQ-32B,",
        to: "QwQ-33B,",
        what: "no row of table \"counterexample_qwq32b\" has",
        remedy: "name a table, a row and a number column",
        reported_in: Some("public/data/figures.json"),
        at: Some("\"cell\": {\"table\": \"counterexample_qwq32b\", \"where\": {\"model\": \"QwQ-32B\"}, \"column\": \"aime2024_pass1\"}"),
    },
    Plant {
        name: "price-of-a-region-misspelt",
        file: table!("electricity_price_comparison"),
        from: "\"European Union, mean wholesale\"",
        to: "\"Europe, mean wholesale\"",
        what: "no row of table \"electricity_price_comparison\" has",
        remedy: "name a table, a row and a number column",
        reported_in: Some("public/data/figures.json"),
        at: Some(
            "\"cell\": {\"table\": \"electricity_price_comparison\", \"where\": {\"comparison\": \"European Union, mean wholesale\"}, \"column\": \"value\"}",
        ),
    },
    Plant {
        name: "overhead-of-another-year",
        file: table!("pue_ranges"),
        from: "\"world, survey average\",2025,",
        to: "\"world, survey average\",2020,",
        what: "no row of table \"pue_ranges\" has",
        remedy: "name a table, a row and a number column",
        reported_in: Some("public/data/figures.json"),
        at: Some(
            "\"cell\": {\"table\": \"pue_ranges\", \"where\": {\"scope\": \"world, survey average\", \"year\": \"2025\"}, \"column\": \"value\"}",
        ),
    },
    Plant {
        name: "load-misspelt",
        file: table!("load_factors"),
        from: "\"JUPITER, average",
        to: "\"Jupiter, average",
        what: "no row of table \"load_factors\" has",
        remedy: "name a table, a row and a number column",
        reported_in: Some("public/data/figures.json"),
        at: Some(
            "\"cell\": {\"table\": \"load_factors\", \"where\": {\"scope\": \"JUPITER, average over reported capacity\"}, \"column\": \"value\", \"scale\": 100}",
        ),
    },
    Plant {
        name: "run-misspelt",
        file: table!("frontier_runs"),
        from: "closed-whole,level,",
        to: "closed-all,level,",
        what: "no row of table \"frontier_runs\" has",
        remedy: "name a table, a row and a number column",
        reported_in: Some("public/data/figures.json"),
        at: Some(
            "\"cell\": {\"table\": \"frontier_runs\", \"where\": {\"run\": \"closed-whole\", \"reading\": \"level\"}, \"column\": \"follower_months\"}",
        ),
    },
    Plant {
        name: "recount-by-another-rule",
        file: table!("models_recount"),
        from: "2025-02-24,2024,each,",
        to: "2025-02-24,2024,none,",
        what: "no row of table \"models_recount\" has",
        remedy: "name a table, a row and a number column",
        reported_in: Some("public/data/figures.json"),
        at: Some(
            "\"cell\": {\"table\": \"models_recount\", \"where\": {\"snapshot\": \"2025-02-24\", \"year\": \"2024\", \"joint_rule\": \"each\"}, \"column\": \"us\"}",
        ),
    },
    Plant {
        name: "column-misspelt",
        file: table!("models_completeness"),
        from: "training_compute_flop,",
        to: "training_flop,",
        what: "no row of table \"models_completeness\" has",
        remedy: "name a table, a row and a number column",
        reported_in: Some("public/data/figures.json"),
        at: Some(
            "\"cell\": {\"table\": \"models_completeness\", \"where\": {\"column_name\": \"training_compute_flop\"}, \"column\": \"rows\"}",
        ),
    },
    Plant {
        name: "loss-misspelt",
        file: table!("nvidia_2025_01_27"),
        from: "market value lost (most cited)",
        to: "market value gone (most cited)",
        what: "no row of table \"nvidia_2025_01_27\" has",
        remedy: "name a table, a row and a number column",
        reported_in: Some("public/data/figures.json"),
        at: Some(
            "\"cell\": {\"table\": \"nvidia_2025_01_27\", \"where\": {\"item\": \"market value lost (most cited)\"}, \"column\": \"value\", \"scale\": 1000000000}",
        ),
    },
    Plant {
        name: "product-misspelt",
        file: table!("chat_prices"),
        from: "ChatGPT Pro,",
        to: "ChatGPT Professional,",
        what: "no row of table \"chat_prices\" has",
        remedy: "name a table, a row and a number column",
        reported_in: Some("public/data/figures.json"),
        at: Some("\"cell\": {\"table\": \"chat_prices\", \"where\": {\"product\": \"ChatGPT Pro\"}, \"column\": \"price\"}"),
    },
    Plant {
        name: "stage-misspelt",
        file: table!("deepseek_v3_training_cost"),
        from: "total,",
        to: "post-training,",
        what: "no row of table \"deepseek_v3_training_cost\" has",
        remedy: "name a table, a row and a number column",
        reported_in: Some("public/data/figures.json"),
        at: Some("\"cell\": {\"table\": \"deepseek_v3_training_cost\", \"where\": {\"stage\": \"total\"}, \"column\": \"h800_gpu_hours\"}"),
    },
    Plant {
        name: "rent-without-an-end",
        file: table!("gpu_rental_prices"),
        from: "2023,H100,7,,12,peak",
        to: "2023,H100,7,,,peak",
        what: "\"high\" of table \"gpu_rental_prices\" holds no number",
        remedy: "name a table, a row and a number column",
        reported_in: Some("public/data/figures.json"),
        at: Some("\"cell\": {\"table\": \"gpu_rental_prices\", \"where\": {\"what\": \"peak of scarcity\"}, \"column\": \"high\"}"),
    },
    Plant {
        name: "milestone-misspelt",
        file: table!("eu_ai_funding_milestones"),
        from: "First 7 AI Factories",
        to: "First 8 AI Factories",
        what: "no row of table \"eu_ai_funding_milestones\" has",
        remedy: "name a table, a row and a number column",
        reported_in: Some("public/data/figures.json"),
        at: Some(
            "\"cell\": {\"table\": \"eu_ai_funding_milestones\", \"where\": {\"item\": \"First 7 AI Factories (EU + national)\"}, \"column\": \"amount_eur_billion\", \"scale\": 1000000000}",
        ),
    },
    Plant {
        name: "site-of-another-day",
        file: table!("epoch_abilene_timeline"),
        from: "2025-09-26,",
        to: "2025-09-27,",
        what: "no row of table \"epoch_abilene_timeline\" has",
        remedy: "name a table, a row and a number column",
        reported_in: Some("public/data/figures.json"),
        at: Some(
            "\"cell\": {\"table\": \"epoch_abilene_timeline\", \"where\": {\"date\": \"2025-09-26\"}, \"column\": \"power_mw\", \"scale\": 1000000},",
        ),
    },
    Plant {
        name: "word-for-a-cost",
        file: table!("deepseek_cost_trace"),
        from: ",5328000,",
        to: ",dear,",
        what: "\"dear\" is not a number",
        remedy: "write the cell as tables.json",
        ..SAFE
    },
    Plant {
        name: "word-for-a-step",
        file: table!("ai_act_timeline"),
        from: "signed,2024-06-13,",
        to: "signed,June 2024,",
        what: "bad date \"June 2024\"",
        remedy: "write the cell as tables.json",
        ..SAFE
    },
    Plant {
        name: "steps-out-of-order",
        file: table!("ai_act_timeline"),
        from: "published,2024-07-12,",
        to: "published,2024-06-12,",
        what: "holds steps out of their order",
        remedy: "write them by date",
        at: Some("id,date"),
        ..SAFE
    },
];

#[test]
fn every_fault_planted_in_a_cell_is_found_and_explained() {
    find(PLANTS, &problems);
}

#[test]
fn every_table_that_a_scene_declares_has_a_plant() {
    let all = [PLANTS, planted::PLANTS, planted_readings::PLANTS, planted_scenes::PLANTS, planted_tables::PLANTS];
    let planted: BTreeSet<&str> = all.into_iter().flatten().map(|plant| plant.file).collect();
    let declared: BTreeSet<&str> = SCENES.iter().flat_map(|scene| scene.tables).map(|(id, _)| *id).collect();
    let bare: Vec<&&str> = declared.iter().filter(|id| !planted.contains(format!("public/data/tables/{id}.csv").as_str())).collect();
    assert!(bare.is_empty(), "no fault is planted in {bare:?}; plant one that names its file, its line and the remedy");
}
