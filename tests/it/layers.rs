//! What may know of what: layers, scenes, the browser, screens and colours. ARCHITECTURE.md states it.

use std::{fs, path::Path};

use course_ia::scenes::SCENES;
use proc_macro2::{TokenStream, TokenTree};

use crate::{
    project::{files, shown, sources},
    rust::{self, Source},
};

/// Each layer and those it may import.
pub const LAYERS: [(&str, &[&str]); 8] = [
    ("model", &[]),
    ("facts", &["model"]),
    ("text", &["model", "facts"]),
    ("chart", &["model", "facts"]),
    ("instrument", &["model", "text", "chart"]),
    ("ui", &["model", "facts", "text", "chart", "instrument"]),
    ("scenes", &["model", "facts", "text", "chart", "instrument", "ui"]),
    ("page", &["model", "facts", "text", "chart", "instrument", "ui", "scenes"]),
];

/// Crates that speak to a browser.
const BROWSER: [&str; 3] = ["web_sys", "js_sys", "gloo"];

/// Files of a scene that say, draw or print: all others are its pure part.
const SHOWN: [&str; 8] = ["mod.rs", "data.rs", "view.rs", "chart.rs", "sentence.rs", "judge.rs", "strip.rs", "cars.rs"];

/// Those that read the facts for them, or draw one of several instruments, by the end of their names.
const READING: [&str; 3] = ["_data.rs", "_table.rs", "_chart.rs"];

/// What a pure file of a scene may know of the crate, besides the pure files of its own scene.
const PURE: [&str; 3] = ["model", "facts", "instrument"];

/// The sources of the library and of the engine, with what they name.
fn read() -> Vec<(String, Source)> {
    let rust = sources().into_iter().filter(|(path, _)| {
        Path::new(path).extension().is_some_and(|extension| extension == "rs") && (path.starts_with("src/") || path.starts_with("engine/"))
    });
    rust.map(|(path, text)| {
        let source = rust::read(&path, &text);
        (path, source)
    })
    .collect()
}

#[test]
fn layers_import_downwards_only() {
    let mut checked = 0;
    for (path, source) in read() {
        let faults = upwards(&path, &source);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        checked += source.inside.len();
    }
    assert!(checked > 1_000, "only {checked} paths were found");
}

/// What a file imports and may not.
fn upwards(path: &str, source: &Source) -> Vec<String> {
    let Some((layer, rest)) = path.strip_prefix("src/").and_then(|path| path.split_once('/')) else { return Vec::new() };
    let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else { return Vec::new() };
    let scene = rest.split_once('/').map(|(scene, _)| scene).filter(|_| layer == "scenes");
    let mut faults = Vec::new();
    for (parts, line) in &source.inside {
        let Some(imported) = parts.first() else { continue };
        let is_known = LAYERS.iter().any(|(name, _)| name == imported);
        if is_known && imported != layer && !allowed.contains(&imported.as_str()) {
            faults.push(format!("{path}:{line}: imports crate::{}; {layer} may import {allowed:?}", parts.join("::")));
        }
        let Some(scene) = scene.filter(|_| imported == "scenes") else { continue };
        let of_scenes = parts.get(1).map_or("*", String::as_str);
        let is_other = of_scenes == "*" || SCENES.iter().map(|other| folder(other.slug)).any(|other| other == of_scenes && other != scene);
        if is_other {
            faults.push(format!("{path}:{line}: imports crate::{}; a scene never imports another", parts.join("::")));
        }
    }
    for moved in source.moved.iter().filter(|moved| moved.contains('/')) {
        faults.push(format!("{path}: {moved:?} stands in another folder than its module"));
    }
    faults
}

#[test]
fn what_goes_upwards_is_found_however_it_is_written() {
    let found = |path: &str, text: &str| upwards(path, &rust::read(path, text)).len();
    let view = "src/scenes/programmes/view.rs";
    for text in [
        "use crate::{facts::Unit, scenes::{Movements, frontier::{chart, data}}};",
        "fn f() { crate::scenes::stargate_europe::data::programme(); }",
        "use super::super::frontier::Worlds;",
        "use crate::scenes;\nfn f() { scenes::frontier::data::worlds(); }",
        "fn f() { view! { <p>{crate::scenes::frontier::SLUG}</p> } }",
        "use crate::scenes::*;",
        "use crate::{facts, page::{Edition}};",
        "#[path = \"../frontier/chart.rs\"]\nmod chart;",
    ] {
        assert!(found(view, text) > 0, "not found: {text}");
    }
    for text in ["use crate::scenes::{Movements, programmes::chart};", "use super::model;", "use crate::{ui::{Html}, text::Arg};"] {
        assert_eq!(found(view, text), 0, "{text}");
    }
    assert!(found("src/chart/svg.rs", "use crate::{model::math, ui::{a, b::{c}}};") > 0);
    assert!(found("src/model/math.rs", "use super::super::facts::Unit;") > 0);
}

/// The folder of a scene: a module's name has no hyphens.
pub fn folder(slug: &str) -> String {
    slug.replace('-', "_")
}

#[test]
fn the_browser_stands_behind_one_folder() {
    for (path, source) in read().iter().filter(|(path, _)| path.starts_with("src/") && !path.starts_with("src/ui/browser/")) {
        // Numbers are written by the browser's `Intl`.
        let is_spared = |name: &str| path == "src/text/number.rs" && name == "js_sys";
        for (parts, line) in &source.outside {
            let named = parts.iter().find(|part| BROWSER.contains(&part.as_str()) && !is_spared(part));
            assert!(named.is_none(), "{path}:{line}: {}; go through ui::browser", parts.join("::"));
        }
    }
    let planted = rust::read("src/ui/a.rs", "use leptos::{prelude::*, web_sys::{Window}};");
    assert!(planted.outside.iter().any(|(parts, _)| parts.iter().any(|part| part == "web_sys")), "a grouped import is not seen");
}

/// True for a file of a scene that computes and shows nothing.
fn is_pure(path: &str, source: &Source) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let is_shown = SHOWN.contains(&name) || READING.iter().any(|end| name.ends_with(end));
    let is_of_a_scene = path.strip_prefix("src/scenes/").is_some_and(|rest| rest.contains('/'));
    is_of_a_scene && !is_shown && !source.traits.iter().any(|name| name == "Instrument")
}

/// What a pure file knows and may not.
fn knows_a_screen(path: &str, source: &Source) -> Vec<String> {
    let own: Vec<&str> = path.trim_start_matches("src/").split('/').take(2).collect();
    let inside = source.inside.iter().filter(|(parts, _)| match parts.first().map(String::as_str) {
        Some("scenes") => {
            let file = parts.get(2).map_or_else(String::new, |file| format!("{file}.rs"));
            parts.get(1).map(String::as_str) != own.get(1).copied() || SHOWN.contains(&file.as_str())
        }
        Some(layer) => LAYERS.iter().any(|(known, _)| *known == layer) && !PURE.contains(&layer),
        None => false,
    });
    let screens = ["leptos", "plotters", "wasm_bindgen"];
    let outside = source.outside.iter().filter(|(parts, _)| screens.iter().chain(&BROWSER).any(|screen| parts[0] == *screen));
    inside.chain(outside).map(|(parts, line)| format!("{path}:{line}: {} in what computes", parts.join("::"))).collect()
}

/// What of a scene's file reads a table around `facts.table`, which notes what is missing: a field `tables`, or the raw type.
fn raw_tables(path: &str, text: &str) -> Vec<String> {
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut lines = Vec::new();
    named_tables(tokens, &mut lines);
    let inside = rust::read(path, text).inside;
    let is_raw = |parts: &[String]| parts.first().is_some_and(|layer| layer == "facts") && parts.get(1).is_some_and(|name| name == "Table");
    lines.extend(inside.iter().filter(|(parts, _)| is_raw(parts)).map(|(_, line)| *line));
    lines.iter().map(|line| format!("{path}:{line}: reads a raw table; go through facts.table(…), which notes what is missing")).collect()
}

/// Lines where tokens read the field `tables`, or take it out of the facts by a pattern.
fn named_tables(tokens: TokenStream, lines: &mut Vec<usize>) {
    let mut before = [String::new(), String::new()];
    for token in tokens {
        let now = match &token {
            TokenTree::Group(group) => {
                let is_taken = before[1] == "Facts" && group.stream().into_iter().any(|token| token.to_string() == "tables");
                lines.extend(is_taken.then(|| group.span_open().start().line));
                named_tables(group.stream(), lines);
                String::new()
            }
            TokenTree::Ident(name) => {
                // `..tables` ends a range.
                lines.extend((*name == "tables" && before[1] == "." && before[0] != ".").then(|| name.span().start().line));
                name.to_string()
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => token.to_string(),
        };
        before = [core::mem::take(&mut before[1]), now];
    }
}

#[test]
fn scenes_read_tables_by_what_notes_a_fault() {
    let mut checked = 0;
    for (path, text) in sources() {
        let is_scene = path.strip_prefix("src/scenes/").is_some_and(|rest| rest.contains('/'));
        if !is_scene {
            continue;
        }
        let faults = raw_tables(&path, &text);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        checked += usize::from(text.contains("facts.table("));
    }
    assert!(checked >= SCENES.len(), "only {checked} files were seen to read tables");
    let found = |text: &str| raw_tables("src/scenes/energy/data.rs", text).len();
    for text in [
        "fn f(page: &PageContext) { page.facts.tables.get(\"jupiter\"); }",
        "fn f(facts: &Facts) -> &str { facts\n  .tables[\"jupiter\"].record.file.as_str() }",
        "fn f(facts: &Facts) { let Facts { tables: all, .. } = facts; }",
        "use crate::facts::{Table as Raw, Unit};",
        "fn f() { view! { <p>{page.facts.tables.len()}</p> } }",
        "fn f(of: &crate::facts::Table) {}",
    ] {
        assert!(found(text) > 0, "not found: {text}");
    }
    for text in
        ["fn f() { facts.table(\"jupiter\"); }", "const SCENE: Scene = Scene { tables: &[\"jupiter\"] };", "use crate::chart::Table;"]
    {
        assert_eq!(found(text), 0, "{text}");
    }
}

#[test]
fn the_model_knows_no_screen_and_the_charts_no_colour() {
    let mut pure = 0;
    for (path, source) in read() {
        if is_pure(&path, &source) || path.starts_with("src/model/") || path.starts_with("engine/src/") {
            let faults = knows_a_screen(&path, &source);
            assert!(faults.is_empty(), "{}", faults.join("\n"));
            pure += usize::from(path.starts_with("src/scenes/"));
        }
        for (text, line) in &source.texts {
            let color = color_in(text).filter(|_| path.starts_with("src/"));
            assert!(color.is_none(), "{path}:{line}: names the colour {color:?}; use a Role or a token");
        }
    }
    assert!(pure >= SCENES.len() + 2, "only {pure} files were taken for pure");
    for path in files("style").into_iter().filter(|path| !path.ends_with("tokens.css")) {
        let text = fs::read_to_string(&path).expect("a sheet");
        let color = color_in(&text);
        assert!(color.is_none(), "{} names the colour {color:?}; use a token", shown(&path));
    }
}

/// The first hexadecimal or computed colour in a text.
fn color_in(text: &str) -> Option<&str> {
    let computed = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch("];
    if let Some(name) = computed.into_iter().find(|name| text.contains(name)) {
        return Some(name);
    }
    text.match_indices('#').find_map(|(at, _)| {
        let is_reference = text[..at].ends_with(['&', '/']) || text[..at].ends_with("href=\"") || text[..at].ends_with("url(");
        let rest = &text[at + 1..];
        let digits = rest.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(rest.len());
        let ends = !rest[digits..].starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '_');
        (!is_reference && ends && matches!(digits, 3 | 4 | 6 | 8)).then(|| &text[at..=at + digits])
    })
}

#[test]
fn colours_and_screens_are_found_wherever_they_hide() {
    for text in ["#fff", "<path fill=\"#1a2b3c\" d=\"M0 0\"/>", "stroke:#ABCD;", "color: rgb(1 2 3)", "a #00000080 b"] {
        assert!(color_in(text).is_some(), "not found: {text}");
    }
    for text in ["#fig-x", "href=\"#fade\"", "&#39;", "claims/#added-later", "#12", "url(#abc)", "issue #12345"] {
        assert_eq!(color_in(text), None, "{text}");
    }
    let found = |path: &str, text: &str| {
        let source = rust::read(path, text);
        assert!(is_pure(path, &source), "{path}");
        knows_a_screen(path, &source).len()
    };
    let costs = "src/scenes/stargate_europe/costs.rs";
    for text in [
        "use crate::{model::math, text::{Phrases}};",
        "use leptos::prelude::*;",
        "use super::chart;",
        "fn f(p: &crate::chart::Table) {}",
        "use crate::scenes::frontier::model::Named;",
    ] {
        assert!(found(costs, text) > 0, "not found: {text}");
    }
    assert_eq!(found(costs, "use crate::{model::math::pow, scenes::stargate_europe::model::Plan};"), 0);
    assert!(!is_pure("src/scenes/frontier/worlds.rs", &rust::read("src/scenes/frontier/worlds.rs", "impl Instrument for Worlds {}")));
}
