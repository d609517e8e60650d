//! Bad data fails, with file, line, what is wrong and what would be right: each kind is planted here.

use std::{
    fs,
    path::{Path, PathBuf},
};

use course_ia::{facts::Problem, text::Library};

use crate::project::root;

/// A copy of data and words with one change, and what must be said of it.
pub(crate) struct Plant {
    pub(crate) name: &'static str,
    pub(crate) file: &'static str,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    /// What the message names.
    pub(crate) what: &'static str,
    /// What the message proposes.
    pub(crate) remedy: &'static str,
    /// File in the message, where it is not the changed one.
    pub(crate) reported_in: Option<&'static str>,
    /// Beginning of the faulty line, without its indentation, where that is not the first line of the change.
    pub(crate) at: Option<&'static str>,
}

/// A table's file.
macro_rules! table {
    ($name:literal) => {
        concat!("public/data/tables/", $name, ".csv")
    };
}
pub(crate) use table;

pub(crate) const SAFE: Plant = Plant { name: "", file: "", from: "", to: "", what: "", remedy: "", reported_in: None, at: None };

pub(crate) const PLANTS: &[Plant] = &[
    Plant {
        name: "unknown-source",
        file: "public/data/figures.json",
        from: "\"source\": \"ref-02\"",
        to: "\"source\": \"ref-99\"",
        what: "unknown source \"ref-99\"",
        remedy: "name a source of sources.json",
        ..SAFE
    },
    Plant {
        name: "foreign-document",
        file: "public/data/claims.json",
        from: "\"evidence_documents\": [",
        to: "\"evidence_documents\": [\n        \"https://nowhere.example/\",",
        what: "no document of its evidence",
        remedy: "name an address of one of the sources in \"evidence\"",
        at: Some("\"https://nowhere.example/"),
        ..SAFE
    },
    Plant {
        name: "missing-source",
        file: "public/data/figures.json",
        from: "      \"source\": \"ref-02\",\n",
        to: "",
        what: "\"source\" is a required property",
        remedy: "schema/figures.schema.json",
        at: Some(r#""id": "v3-gpu-hours","#),
        ..SAFE
    },
    Plant {
        name: "unknown-claim",
        file: "public/data/figures.json",
        from: "\"claim\": \"d-ratio-stargate-europe\"",
        to: "\"claim\": \"d-no-such-claim\"",
        what: "unknown claim \"d-no-such-claim\"",
        remedy: "name a claim of claims.json",
        ..SAFE
    },
    Plant {
        name: "unknown-operand",
        file: "public/data/figures.json",
        from: "[\"stargate-announced\", \"v3-final-run\"]",
        to: "[\"stargate-announced\", \"no-such-figure\"]",
        what: "no-such-figure",
        remedy: "name figures or claims with a number",
        ..SAFE
    },
    Plant {
        name: "missing-currency",
        file: "public/data/figures.json",
        from: "      \"unit\": \"money\",\n      \"currency\": \"USD\",\n",
        to: "      \"unit\": \"money\",\n",
        what: "\"currency\" is a required property",
        remedy: "schema/figures.schema.json",
        at: Some(r#""id": "v3-final-run","#),
        ..SAFE
    },
    Plant {
        name: "needless-currency",
        file: "public/data/figures.json",
        from: "      \"unit\": \"hours\",\n",
        to: "      \"unit\": \"hours\",\n\n      \"currency\": \"GBP\",\n",
        what: "\"currency\" is not allowed here",
        remedy: "schema/figures.schema.json",
        at: Some(r#""currency": "GBP""#),
        ..SAFE
    },
    Plant {
        name: "unit-mismatch",
        file: "public/data/figures.json",
        from: "[\"ai-factory-sites-wave1\", \"ai-factory-sites-wave2\", \"ai-factory-sites-wave3\"]",
        to: "[\"ai-factory-sites-wave1\", \"v3-gpu-hours\"]",
        what: "unit mismatch: \"ai-factory-sites\"",
        remedy: "combine figures of fitting units",
        ..SAFE
    },
    Plant {
        name: "currency-mismatch",
        file: "public/data/figures.json",
        from: "{\"op\": \"ratio\", \"of\": [\"stargate-announced\", \"v3-final-run\"]}",
        to: "{\"op\": \"sum\", \"of\": [\"stargate-announced\", \"jupiter-budget\"]}",
        what: "unit mismatch: \"stargate-over-v3-run\"",
        remedy: "convert currencies with an exchange rate first",
        ..SAFE
    },
    Plant {
        name: "older-than-the-fact",
        file: "public/data/figures.json",
        from: "\"as_of\": \"2024-12-26\"",
        to: "\"as_of\": \"2024-12-27\"",
        what: "holds for 2024-12-27, and its source \"ref-02\" is of 2024-12-26",
        remedy: "name the document that says it",
        ..SAFE
    },
    Plant {
        name: "a-document-of-another-source",
        file: "public/data/figures.json",
        from: "\"source\": \"ref-02\",\n",
        to: "\"source\": \"ref-02\",\n      \"document\": \"https://example.org/elsewhere\",\n",
        what: "in a document that \"ref-02\" does not list",
        remedy: "add it to its `also`",
        at: Some(r#""document": "https://example.org/elsewhere""#),
        ..SAFE
    },
    Plant {
        name: "a-bare-host",
        file: "public/data/sources.json",
        from: "\"url\": \"https://arxiv.org/abs/2502.08606\"",
        to: "\"url\": \"https://arxiv.org/\"",
        what: "the front page of a site",
        remedy: "give the address of the document",
        ..SAFE
    },
    Plant {
        name: "bad-date",
        file: "public/data/figures.json",
        from: "\"as_of\": \"2024-12-26\"",
        to: "\"as_of\": \"2024-02-30\"",
        what: "bad date \"2024-02-30\"",
        remedy: "write",
        ..SAFE
    },
    Plant {
        name: "bad-date-in-a-table",
        file: "public/data/tables/stargate.csv",
        from: "2025-01-21",
        to: "21 January",
        what: "bad date \"21 January\"",
        remedy: "write the cell as tables.json",
        ..SAFE
    },
    Plant {
        name: "duplicate-id",
        file: "public/data/figures.json",
        from: "\"id\": \"v3-gpu-hour-price\"",
        to: "\"id\": \"v3-gpu-hours\"",
        what: "duplicate id \"v3-gpu-hours\"",
        remedy: "an id of its own",
        ..SAFE
    },
    Plant {
        name: "no-json",
        file: "public/data/claims.json",
        from: "\"claims\": [",
        to: "\"claims\": [,",
        what: "is not JSON",
        remedy: "check commas",
        ..SAFE
    },
    Plant {
        name: "word-for-a-number",
        file: "public/data/tables/deepseek_r1_distillation.csv",
        from: ",79.8,",
        to: ",many,",
        what: "\"many\" is not a number",
        remedy: "write the cell as tables.json",
        ..SAFE
    },
    Plant {
        name: "unknown-claim-of-a-question",
        file: "public/data/tables/claim_questions.csv",
        from: "a-title-race,q02",
        to: "a-no-such-claim,q02",
        what: "unknown claim \"a-no-such-claim\"",
        remedy: "name a claim of claims.json",
        ..SAFE
    },
    Plant {
        name: "a-question-of-what-is-no-claim",
        file: "public/data/tables/claim_questions.csv",
        from: "a-title-race,q02",
        to: "a-doc-date,q02",
        what: "\"a-doc-date\" is no claim of a text",
        remedy: "take the row out",
        ..SAFE
    },
    Plant {
        name: "unknown-question",
        file: "public/data/tables/questions.csv",
        from: "q02,race",
        to: "q10,race",
        what: "unknown question \"q02\"",
        remedy: "name a question of questions.csv",
        reported_in: Some("public/data/tables/claim_questions.csv"),
        at: Some("a-title-race,q02"),
    },
    Plant {
        name: "a-question-twice",
        file: "public/data/tables/questions.csv",
        from: "q02,race",
        to: "q01,race",
        what: "second row of the question \"q01\"",
        remedy: "an id of its own",
        ..SAFE
    },
    Plant {
        name: "unknown-source-of-a-question",
        file: "public/data/tables/questions.csv",
        from: "REF-20",
        to: "REF-89",
        what: "unknown source \"REF-89\"",
        remedy: "name a source of sources.json",
        ..SAFE
    },
    Plant {
        name: "missing-translation",
        file: "content/en/programmes.ftl",
        from: "programmes-name =",
        to: "# programmes-name =",
        what: "\"programmes-name\" has no translation in content/en",
        remedy: "translate it there",
        reported_in: Some("content/fr/programmes.ftl"),
        at: Some("programmes-name ="),
    },
    Plant {
        name: "number-in-prose",
        file: "content/fr/programmes.ftl",
        from: "programmes-name =",
        to: "programmes-extra = Environ 89 000 fois plus.\nprogrammes-name =",
        what: "types the number \"89\" in prose",
        remedy: "refer to a figure",
        at: Some("programmes-extra ="),
        ..SAFE
    },
    Plant {
        name: "number-in-words",
        file: "content/fr/programmes.ftl",
        from: "programmes-name =",
        to: "programmes-extra = Quarante milliards, dit-on.\nprogrammes-name =",
        what: "writes the number \"quarante milliards\" in words",
        remedy: "refer to a figure",
        at: Some("programmes-extra ="),
        ..SAFE
    },
    Plant {
        name: "unknown-figure-in-prose",
        file: "content/fr/programmes.ftl",
        from: "FIGURE(\"ai-factories-total\")",
        to: "FIGURE(\"ai-factories-grand-total\")",
        what: "unknown figure \"ai-factories-grand-total\"",
        remedy: "name a figure of figures.json",
        ..SAFE
    },
    Plant {
        name: "duplicate-message",
        file: "content/fr/programmes.ftl",
        from: "programmes-name =",
        to: "programmes-name = Deux fois\nprogrammes-name =",
        what: "duplicate id \"programmes-name\"",
        remedy: "a key of its own",
        at: Some("programmes-name = Stargate"),
        ..SAFE
    },
    Plant {
        name: "broken-message",
        file: "content/fr/programmes.ftl",
        from: "programmes-name =",
        to: "programmes-broken = { FIGURE( }\nprogrammes-name =",
        what: "is not Fluent",
        remedy: "write `key = text`",
        at: Some("programmes-broken ="),
        ..SAFE
    },
];

#[test]
fn every_planted_fault_is_found_and_explained() {
    find(PLANTS, &|dir| Library::open(dir).err().unwrap_or_default());
}

/// Plants each fault in a copy of its own, and looks for it in what `problems` says of the copy: there, in so many words, on
/// the very line.
pub(crate) fn find(plants: &[Plant], problems: &dyn Fn(&Path) -> Vec<Problem>) {
    let mut silent = Vec::new();
    for plant in plants {
        let dir = copy(plant.name);
        let path = dir.join(plant.file);
        let text = fs::read_to_string(&path).expect("the file");
        let start = text.find(plant.from).unwrap_or_else(|| panic!("{}: {} no longer holds {:?}", plant.name, plant.file, plant.from));
        fs::write(&path, text.replacen(plant.from, plant.to, 1)).expect("the change");
        let file = plant.reported_in.unwrap_or(plant.file);
        let line = match plant.at {
            None => text[..start].matches('\n').count() + 1,
            Some(at) => {
                let faulty = fs::read_to_string(dir.join(file)).expect("the faulty file");
                let mut lines = faulty.lines().enumerate().filter(|(_, line)| line.trim_start().starts_with(at));
                let (index, _) = lines.next().unwrap_or_else(|| panic!("{}: no line of {file} begins with {at:?}", plant.name));
                assert!(lines.next().is_none(), "{}: several lines of {file} begin with {at:?}", plant.name);
                index + 1
            }
        };
        let problems = problems(&dir);
        let is_explained = problems.iter().any(|problem| {
            (problem.file.as_str(), problem.line) == (file, line)
                && problem.what.contains(plant.what)
                && problem.to_string().contains(plant.remedy)
        });
        if !is_explained {
            let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
            silent.push(format!("{}: wanted {file}:{line}: {:?}, got:\n  {}", plant.name, plant.what, said.join("\n  ")));
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

/// Data and words of the project in a folder of their own.
pub(crate) fn copy(name: &str) -> PathBuf {
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join("planted").join(name);
    if to.exists() {
        fs::remove_dir_all(&to).expect("an old copy goes");
    }
    for folder in ["content", "public/data"] {
        for file in crate::project::files(folder) {
            let target = to.join(file.strip_prefix(root()).expect("inside"));
            fs::create_dir_all(target.parent().expect("a folder")).expect("a folder");
            fs::copy(&file, &target).expect("a copy");
        }
    }
    to
}
