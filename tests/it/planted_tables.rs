//! Bad data in the tables of computing power, models, capital and energy fails the build: no sum leaves out a row in silence.

use crate::{
    planted::{Plant, SAFE, find, table},
    planted_scenes::problems,
};

pub(crate) const PLANTS: &[Plant] = &[
    Plant {
        name: "region-of-a-quarter",
        file: table!("epoch_gpu_cluster_share_by_region_quarterly"),
        from: "2025-06-30,EU27,53,8.45082934e+19,6.32,47,8.17154e+19,6.72\n",
        to: "",
        what: "has no row whose \"date\" is \"2025-06-30\" and \"region\" is \"EU27\"",
        remedy: "src/scenes/compute/data.rs:",
        at: Some("date,region"),
        ..SAFE
    },
    Plant {
        name: "region-of-a-quarter-twice",
        file: table!("epoch_gpu_cluster_share_by_owner_quarterly"),
        from: "2025-06-30,several,",
        to: "2025-06-30,China,",
        what: "is a second row whose \"date\" is \"2025-06-30\" and \"owner_region\" is \"China\"",
        remedy: "keep one of them",
        ..SAFE
    },
    Plant {
        name: "owner-misspelt",
        file: table!("epoch_chip_owners_quarterly"),
        from: "2025-06-30,Amazon,",
        to: "2025-06-30,Amazonas,",
        what: "column \"owner\" holds the unknown word \"Amazonas\"",
        remedy: "src/scenes/compute/data.rs:",
        ..SAFE
    },
    Plant {
        name: "owner-of-chips-misspelt",
        file: table!("epoch_chip_owners"),
        from: "2025-06-30,Meta,AMD,",
        to: "2025-06-30,Meta AI,AMD,",
        what: "column \"owner\" holds the unknown word \"Meta AI\"",
        remedy: "src/scenes/compute/data.rs:",
        ..SAFE
    },
    Plant {
        name: "chips-left-out",
        file: table!("epoch_chip_owners"),
        from: "2025-06-30,Meta,AMD,205698,281457,381136,no\n",
        to: "",
        what: "holds 1416840, and the chips of epoch_chip_owners.csv come to 1135383",
        remedy: "mend the one or the other",
        reported_in: Some(table!("epoch_chip_owners_quarterly")),
        at: Some("2025-06-30,Meta,"),
    },
    Plant {
        name: "owner-without-a-number",
        file: table!("epoch_chip_owners_quarterly"),
        from: "2025-06-30,xAI,200000,",
        to: "2025-06-30,xAI,,",
        what: "holds 0, and the chips of epoch_chip_owners.csv come to 200000",
        remedy: "mend the one or the other",
        ..SAFE
    },
    Plant {
        name: "cluster-misspelt",
        file: table!("epoch_gpu_clusters"),
        from: "\"Jupiter, Jülich\",Existing",
        to: "\"Jupiter, Juelich\",Existing",
        what: "has no row whose \"name\" is \"Jupiter, Jülich\"",
        remedy: "src/scenes/compute/cluster_data.rs:",
        at: Some("id,name"),
        ..SAFE
    },
    Plant {
        name: "cluster-before-the-calendar",
        file: table!("epoch_gpu_clusters"),
        from: "Public,2025-06-10,,NVIDIA GH200",
        to: "Public,2005-06-10,,NVIDIA GH200",
        what: "column \"first_operational\" holds the unknown word \"2005-06-10\"",
        remedy: "src/scenes/compute/cluster_data.rs:",
        ..SAFE
    },
    Plant {
        name: "leader-misspelt",
        file: table!("top500_leaders"),
        from: "Argonne NL Aurora",
        to: "Argonne Aurora",
        what: "\"record_name\" names \"Argonne Aurora\", no counted machine",
        remedy: "write it as the record does",
        ..SAFE
    },
    Plant {
        name: "leader-of-one-list",
        file: table!("top500_leaders"),
        from: "2025-06,2,Frontier,",
        to: "2025-11,2,Frontier,",
        what: "has no row whose \"date\" is \"2025-06\" and \"record_name\" is \"Oak Ridge NL Frontier\"",
        remedy: "src/scenes/compute/cluster_data.rs:",
        at: Some("date,rank"),
        ..SAFE
    },
    Plant {
        name: "country-of-a-site",
        file: table!("eurohpc_ai_factories"),
        from: "BSC AIF,Spain,",
        to: "BSC AIF,Spein,",
        what: "column \"country\" holds the unknown word \"Spein\"",
        remedy: "src/scenes/compute/map_data.rs:",
        ..SAFE
    },
    Plant {
        name: "sites-counted-otherwise",
        file: "public/data/figures.json",
        from: "\"value\": 7\n    },\n    {\n      \"id\": \"ai-factory-sites-wave2\"",
        to: "\"value\": 8\n    },\n    {\n      \"id\": \"ai-factory-sites-wave2\"",
        what: "\"ai-factory-sites-wave1\" is 8, and what eurohpc_ai_factories.csv holds goes from 7 to 7",
        remedy: "src/scenes/compute/map_data.rs:",
        ..SAFE
    },
    Plant {
        name: "outline-in-pieces",
        file: table!("europe_outline"),
        from: "1,AT,yes,10.31,47.31",
        to: "2,AT,yes,10.31,47.31",
        what: "the line \"1\" begins here once more",
        remedy: "each line in one piece",
        at: Some("1,AT,yes,12.21,"),
        ..SAFE
    },
    Plant {
        name: "model-without-a-day",
        file: table!("epoch_notable_models_2010_2025"),
        from: "Upstage,2025-12-31,",
        to: "Upstage,2025-12,",
        what: "\"2025-12\" does not match",
        remedy: "write the cell as tables.json",
        ..SAFE
    },
    Plant {
        name: "model-for-an-unknown-reason",
        file: table!("epoch_notable_models_2010_2025"),
        from: "no,Training cost,https://huggingface.co/upstage",
        to: "no,Training price,https://huggingface.co/upstage",
        what: "column \"notability_criteria\" holds the unknown word \"Training price\"",
        remedy: "src/scenes/models/data.rs:",
        ..SAFE
    },
    Plant {
        name: "country-of-a-model",
        file: table!("epoch_notable_2024_by_snapshot"),
        from: "2024-01-17,Mathematics,US;GB",
        to: "2024-01-17,Mathematics,US;UKx",
        what: "\"US;UKx\" does not match",
        remedy: "write the cell as tables.json",
        ..SAFE
    },
    Plant {
        name: "model-of-another-copy",
        file: table!("epoch_notable_2024_by_snapshot"),
        from: "2024-12-24,AlphaGeometry,",
        to: "2025-02-24,AlphaGeometry,",
        what: "holds 46, and epoch_notable_2024_by_snapshot.csv has 45 rows",
        remedy: "write the rows that are left out",
        reported_in: Some(table!("epoch_notable_snapshots")),
        at: Some("2024-12-24,"),
    },
    Plant {
        name: "copy-counted-otherwise",
        file: table!("epoch_notable_snapshots"),
        from: ",884,2024-12-06,46,",
        to: ",884,2024-12-06,47,",
        what: "holds 47, and epoch_notable_2024_by_snapshot.csv has 46 rows",
        remedy: "write the rows that are left out",
        ..SAFE
    },
    Plant {
        name: "list-of-another-day",
        file: table!("ai_index_notable_models"),
        from: "China,2024,15,2025-03-17",
        to: "China,2024,15,2025-03-18",
        what: "counted another list than the row before it",
        remedy: "one day is asked for",
        ..SAFE
    },
    Plant {
        name: "round-without-a-day",
        file: table!("funding_rounds"),
        from: "OpenAI,2019-03-11,",
        to: "OpenAI,2019-03,",
        what: "column \"date\" holds \"2019-03\"",
        remedy: "src/scenes/capital/data.rs:",
        ..SAFE
    },
    Plant {
        name: "round-of-nothing",
        file: table!("funding_rounds"),
        from: "OpenAI,2019-03-11,USD,,50000000,",
        to: "OpenAI,2019-03-11,USD,,,",
        what: "says neither a price nor what was raised",
        remedy: "fill \"valuation\" or \"raised\"",
        ..SAFE
    },
    Plant {
        name: "sum-that-is-no-money",
        file: table!("capital_sums"),
        from: "five-hundreds,jupiter,jupiter-budget,",
        to: "five-hundreds,jupiter,v3-gpu-hours,",
        what: "column \"figure\" names \"v3-gpu-hours\", which is in",
        remedy: "a figure of figures.json that is money",
        ..SAFE
    },
    Plant {
        name: "spending-left-out",
        file: table!("hyperscaler_capex"),
        from: "Alphabet,FY2023,",
        to: "Alphabet,FY2022,",
        what: "has no row of Alphabet, FY2023",
        remedy: "write it",
        at: Some("company,period"),
        ..SAFE
    },
    Plant {
        name: "place-of-a-period-twice",
        file: table!("ai_private_investment"),
        from: "2024,at,1.51",
        to: "2024,de,1.51",
        what: "is a second row of \"de\" and \"2024\"",
        remedy: "keep one of them",
        ..SAFE
    },
    Plant {
        name: "word-for-a-sum",
        file: table!("sap_40bn_wordings"),
        from: "condition,40,5",
        to: "condition,many,5",
        what: "\"many\" is not a number",
        remedy: "write the cell as tables.json",
        ..SAFE
    },
    Plant {
        name: "price-of-another-period",
        file: table!("electricity_prices"),
        from: "at,Austria,EU,2023,wholesale",
        to: "at,Austria,EU,2022,wholesale",
        what: "column \"period\" holds the unknown word \"2022\"",
        remedy: "src/scenes/energy/data.rs:",
        ..SAFE
    },
    Plant {
        name: "price-given-twice",
        file: table!("electricity_prices"),
        from: "at,Austria,EU,2024,wholesale",
        to: "at,Austria,EU,2023,wholesale",
        what: "is a second wholesale price of \"at\" and \"2023\"",
        remedy: "keep one of them",
        ..SAFE
    },
    Plant {
        name: "site-without-a-cost",
        file: table!("energy_presets"),
        from: "reported\",1500,3803,",
        to: "reported\",1500,,",
        what: "column \"cost\" holds no number",
        remedy: "src/scenes/energy/data.rs:",
        ..SAFE
    },
    Plant {
        name: "site-of-no-price",
        file: table!("energy_presets"),
        from: "\"Memphis, Tennessee\",us,",
        to: "\"Memphis, Tennessee\",tn,",
        what: "column \"country\" names \"tn\", which has no wholesale price of 2025-H1",
        remedy: "name a place of electricity_prices.csv",
        ..SAFE
    },
    Plant {
        name: "word-for-a-rating",
        file: table!("chip_power"),
        from: "2020-05-14,400,",
        to: "2020-05-14,much,",
        what: "\"much\" is not a number",
        remedy: "write the cell as tables.json",
        ..SAFE
    },
];

#[test]
fn every_fault_planted_in_a_table_is_found_and_explained() {
    find(PLANTS, &problems);
}
