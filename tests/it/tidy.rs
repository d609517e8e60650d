//! Rules of the repository that the compiler cannot keep; ARCHITECTURE.md states them.

use std::{collections::BTreeSet, fs, path::Path};

use course_ia::scenes::SCENES;

use crate::{
    layers::{LAYERS, folder},
    project::{root, sources},
};

/// Longest source file, in lines.
const LONGEST: usize = 400;

#[test]
fn one_registry_knows_every_scene() {
    let folders: BTreeSet<String> = fs::read_dir(root().join("src/scenes"))
        .expect("scenes")
        .filter_map(|entry| entry.ok().filter(|entry| entry.path().is_dir())?.file_name().into_string().ok())
        .collect();
    let registered: BTreeSet<String> = SCENES.iter().map(|scene| folder(scene.slug)).collect();
    assert_eq!(folders, registered, "src/scenes/ and SCENES differ");
    // A second list would name at least two slugs.
    for (path, text) in sources() {
        let is_registry = path == "src/scenes/mod.rs" || path.starts_with("tests/") || path.starts_with("content/");
        let named = SCENES.iter().filter(|scene| text.contains(&format!("\"{}\"", scene.slug))).count();
        assert!(is_registry || named < 2, "{path} names {named} scenes; walk SCENES instead");
    }
    for scene in SCENES {
        for file in ["mod.rs", "data.rs", "model.rs", "chart.rs", "sentence.rs", "view.rs", "README.md"] {
            assert!(root().join("src/scenes").join(folder(scene.slug)).join(file).is_file(), "{} has no {file}", scene.slug);
        }
        assert!(scene.readme.contains("## What it leaves out"), "{}: README without its limits", scene.slug);
    }
}

#[test]
fn every_file_says_what_it_is_and_stays_small() {
    for (path, text) in sources() {
        let opening = match Path::new(&path).extension().and_then(|extension| extension.to_str()) {
            Some("rs") => "//! ",
            Some("css") => "/* ",
            Some("ftl") => "# ",
            _ => "// ",
        };
        assert!(text.starts_with(opening), "{path} does not start with {opening:?} and what it is");
        let lines = text.lines().count();
        assert!(lines <= LONGEST, "{path} has {lines} lines; split it");
    }
}

#[test]
fn nothing_is_left_for_later() {
    let words =
        [["to", "do!("].concat(), ["unimple", "mented!("].concat(), ["FIX", "ME"].concat(), ["TO", "DO"].concat(), ["/wo", "rk/"].concat()];
    for (path, text) in sources() {
        for word in &words {
            assert!(!text.contains(word.as_str()), "{path} holds {word}");
        }
    }
}

#[test]
fn the_architecture_is_written_down() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    for (layer, _) in LAYERS {
        assert!(text.contains(&format!("`src/{layer}/`")), "ARCHITECTURE.md does not name src/{layer}/");
    }
    // Every invariant names the tests that keep it, and they exist.
    let tests: String = sources().into_iter().map(|(_, text)| text).collect();
    let invariants = text.split_once("## Invariants").map(|(_, rest)| rest.split("\n## ").next().unwrap_or_default()).unwrap_or_default();
    let rows: Vec<&str> =
        invariants.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| invariant") && !line.starts_with("|--")).collect();
    assert!(rows.len() >= 10, "only {} invariants", rows.len());
    for row in rows {
        let kept_by = row.trim_end_matches([' ', '|']).rsplit("| ").next().unwrap_or_default();
        let names: Vec<&str> = kept_by.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "no test is named: {row}");
        for name in names {
            let function = name.rsplit("::").next().unwrap_or_default();
            assert!(tests.contains(&format!("fn {function}(")), "no test is called {name}: {row}");
        }
    }
}
