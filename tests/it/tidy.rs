//! Rules of the repository that the compiler cannot keep; ARCHITECTURE.md states them.

use std::{collections::BTreeSet, fs, path::Path};

use course_ia::scenes::SCENES;

use crate::project::{files, root, shown};

/// Each layer and those it may import.
const LAYERS: [(&str, &[&str]); 8] = [
    ("model", &[]),
    ("facts", &["model"]),
    ("text", &["model", "facts"]),
    ("chart", &["model", "facts"]),
    ("instrument", &["model", "text", "chart"]),
    ("ui", &["model", "facts", "text", "chart", "instrument"]),
    ("scenes", &["model", "facts", "text", "chart", "instrument", "ui"]),
    ("page", &["model", "facts", "text", "chart", "instrument", "ui", "scenes"]),
];

/// Longest source file, in lines.
const LONGEST: usize = 400;

fn sources() -> Vec<(String, String)> {
    let folders = ["src", "engine", "bench/src", "bench/page", "xtask/src", "tests/it", "tests/browser", "style", "content"];
    let paths = folders.into_iter().flat_map(files).filter(|path| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        matches!(extension, Some("rs" | "css" | "ftl" | "js"))
    });
    paths.map(|path| (shown(&path), fs::read_to_string(&path).expect("text"))).collect()
}

#[test]
fn layers_import_downwards_only() {
    let mut checked = 0;
    for (path, text) in sources() {
        let Some((layer, rest)) = path.strip_prefix("src/").and_then(|path| path.split_once('/')) else { continue };
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else { continue };
        for imported in imports(&text) {
            let is_known = LAYERS.iter().any(|(name, _)| *name == imported);
            let is_allowed = !is_known || imported == layer || allowed.contains(&imported.as_str());
            assert!(is_allowed, "{path} imports crate::{imported}; {layer} may import {allowed:?}");
            checked += 1;
        }
        if layer == "scenes"
            && let Some((scene, _)) = rest.split_once('/')
        {
            for other in SCENES.iter().map(|other| folder(other.slug)).filter(|other| other != scene) {
                let is_named = text.contains(&format!("scenes::{other}")) || text.contains(&format!("        {other}::"));
                assert!(!is_named, "{path} imports another scene, {other}");
            }
        }
    }
    assert!(checked > 50, "only {checked} imports were found");
}

/// The folder of a scene: a module's name has no hyphens.
fn folder(slug: &str) -> String {
    slug.replace('-', "_")
}

/// First names after `crate::`, in plain and in grouped imports.
fn imports(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for after in text.split("crate::").skip(1) {
        if let Some(group) = after.strip_prefix('{') {
            let mut depth = 0;
            let mut word = String::new();
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => {}
                    c if depth == 0 && (c.is_alphanumeric() || c == '_') => {
                        word.push(c);
                        continue;
                    }
                    _ => {}
                }
                if depth == 0 || c == '{' {
                    found.insert(std::mem::take(&mut word));
                }
            }
        } else {
            found.insert(after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    found.remove("");
    found
}

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
fn the_browser_stands_behind_one_folder() {
    for (path, text) in sources().iter().filter(|(path, _)| path.starts_with("src/") && !path.starts_with("src/ui/browser/")) {
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            assert!(!line.contains("web_sys") && !line.contains("gloo::"), "{path}: {line}; go through ui::browser");
        }
    }
}

#[test]
fn the_model_knows_no_screen_and_the_charts_no_colour() {
    for (path, text) in sources() {
        if path.starts_with("src/") && path.ends_with("/model.rs") {
            for word in ["leptos", "Phrases", "plotters", "chart::"] {
                assert!(!text.contains(word), "{path} knows of {word}");
            }
        }
        let is_drawing = path.starts_with("src/chart/") || path.ends_with("/chart.rs");
        assert!(!is_drawing || !names_a_color(&text), "{path} names a colour; use a Role");
    }
    for path in files("style") {
        let text = fs::read_to_string(&path).expect("a sheet");
        let is_tokens = path.ends_with("tokens.css");
        assert!(is_tokens || !text.contains(": #"), "{} names a colour; use a token", shown(&path));
    }
}

/// True if a string of the text is a hexadecimal colour.
fn names_a_color(text: &str) -> bool {
    text.split("\"#")
        .skip(1)
        .filter_map(|after| after.split('"').next())
        .any(|word| matches!(word.len(), 3 | 6) && word.chars().all(|c| c.is_ascii_hexdigit()))
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
    // Every invariant names the test that keeps it, and the test exists.
    let tests: String = sources().into_iter().map(|(_, text)| text).collect();
    let invariants = text.split_once("## Invariants").map(|(_, rest)| rest.split("\n## ").next().unwrap_or_default()).unwrap_or_default();
    let rows: Vec<&str> =
        invariants.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| invariant") && !line.starts_with("|--")).collect();
    assert!(rows.len() >= 10, "only {} invariants", rows.len());
    for row in rows {
        let name = row.rsplit('`').nth(1).unwrap_or_default();
        assert!(tests.contains(&format!("fn {name}(")), "no test is called {name}: {row}");
    }
}
