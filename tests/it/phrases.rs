//! The live phrases, filled in by our code, read as Fluent itself would write them.

use course_ia::text::{Arg, Part, Variant};

use crate::project::library;

#[test]
fn live_phrases_agree_with_fluent() {
    let mut compared = 0;
    for words in library().languages() {
        for (key, parts) in &words.phrases().entries {
            for args in choices(parts) {
                let borrowed: Vec<(&str, &str)> = args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let live: Vec<(&str, Arg<'_>)> = borrowed.iter().map(|(name, value)| (*name, Arg::from(*value))).collect();
                let ours = words.phrases().fill(key, &live);
                let fluents = words.text_with(key, &borrowed);
                assert_eq!(ours, fluents, "{}/{key} with {args:?}", words.lang());
                compared += 1;
            }
        }
        assert_eq!(words.missing(), [], "Fluent asked for what is not there");
    }
    assert!(compared > 200, "only {compared} comparisons");
}

/// Arguments that bring out every case of every choice of a phrase.
fn choices(parts: &[Part]) -> Vec<Vec<(String, String)>> {
    let mut names = Vec::new();
    collect(parts, &mut names);
    let plain: Vec<(String, String)> = names.iter().map(|(name, _)| (name.clone(), "X".to_owned())).collect();
    let mut out = vec![plain.clone()];
    for (name, cases) in &names {
        for case in cases {
            let chosen = plain.iter().map(|(other, value)| (other.clone(), if other == name { case.clone() } else { value.clone() }));
            out.push(chosen.collect());
        }
    }
    out
}

/// Names of blanks, with the cases that depend on them.
fn collect(parts: &[Part], names: &mut Vec<(String, Vec<String>)>) {
    for part in parts {
        let (name, variants) = match part {
            Part::Text(_) => continue,
            Part::Blank { name } => (name, &Vec::new()),
            Part::Select { name, variants } => (name, variants),
        };
        if !names.iter().any(|(known, _)| known == name) {
            names.push((name.clone(), Vec::new()));
        }
        for Variant(case, inner) in variants {
            if let Some((_, cases)) = names.iter_mut().find(|(known, _)| known == name) {
                cases.push(case.clone());
            }
            collect(inner, names);
        }
    }
}
