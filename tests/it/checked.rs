//! What a scene names exists, what it declares can be, and what is asked for and missing names who asks.

use std::fs;

use course_ia::{
    facts::{Facts, Problem},
    instrument::{Declaration, Value},
    scenes::{SCENES, Scene, check_scene},
    ui::{PageContext, Place},
};

use crate::{
    instruments::page,
    project::{library, lines, root},
};

/// The scene whose faults are planted here.
fn programmes() -> Scene {
    *SCENES.iter().find(|scene| scene.slug == "programmes").expect("the programmes")
}

/// What is said of a scene that is changed so.
fn faults_of(change: impl FnOnce(&mut Scene)) -> Vec<Problem> {
    let mut scene = programmes();
    change(&mut scene);
    check_scene(&scene, &page(&library().languages()[0]))
}

#[test]
fn a_scene_names_what_exists() {
    assert_eq!(lines(&faults_of(|_| {})), "");
    let unknown = faults_of(|scene| scene.claims = &["d-no-such-claim"]);
    assert!(lines(&unknown).contains("src/scenes/programmes/mod.rs:1: tests the unknown claim \"d-no-such-claim\""), "{unknown:?}");
    let table = faults_of(|scene| scene.tables = &[("no_such_table", &["matricks"])]);
    assert!(lines(&table).contains("draws from the unknown table \"no_such_table\""), "{table:?}");
    assert!(lines(&table).contains("in \"matricks\", which is not declared"), "{table:?}");
    let front = faults_of(|scene| scene.front.instrument = "matricks");
    assert!(lines(&front).contains("\"matricks\", which is not declared"), "{front:?}");
    // The line is that of the name.
    let text = fs::read_to_string(root().join("src/scenes/programmes/mod.rs")).expect("the scene");
    let line = text.lines().position(|line| line.contains("\"jupiter\"")).expect("a table") + 1;
    let mut facts = Facts::load(root()).unwrap_or_else(|problems| panic!("{}", lines(&problems)));
    facts.tables.remove("jupiter");
    let faults = check_scene(&programmes(), &PageContext::new(library().languages()[0].clone(), facts.into(), Place::default()));
    let at = format!("src/scenes/programmes/mod.rs:{line}: draws from the unknown table \"jupiter\"");
    assert!(lines(&faults).contains(&at), "{}", lines(&faults));
}

/// The scene's money, changed.
fn money(page: &PageContext, change: impl Fn(&mut Declaration)) -> Vec<Declaration> {
    let mut declared = (programmes().instruments)(page);
    change(declared.iter_mut().find(|declared| declared.key == "money").expect("the money"));
    declared
}

#[test]
fn what_is_declared_can_be() {
    let text = fs::read_to_string(root().join("src/scenes/programmes/data.rs")).expect("the scene's data");
    let line = text.lines().position(|line| line.contains("\"rate\"")).expect("the control") + 1;
    let beyond = |scene: &mut Scene| {
        scene.instruments = |page| money(page, |declared| declared.controls[6].default = Value::Number(9.0));
    };
    let faults = lines(&faults_of(beyond));
    assert!(
        faults.contains(&format!("src/scenes/programmes/data.rs:{line}: programmes-money: \"rate\" starts at Number(9.0)")),
        "{faults}"
    );
    let nothing = |scene: &mut Scene| {
        scene.instruments = |page| money(page, |declared| declared.controls[6].default = Value::Number(f64::NAN));
    };
    assert!(lines(&faults_of(nothing)).contains("\"rate\" starts at Number(NaN)"));
    let option = |scene: &mut Scene| {
        scene.instruments = |page| money(page, |declared| declared.controls[0].default = Value::Option(99));
    };
    assert!(lines(&faults_of(option)).contains("\"basis\" starts at Option(99)"));
    let panel = |scene: &mut Scene| scene.instruments = |page| money(page, |declared| declared.controls[0].panel = 7);
    assert!(lines(&faults_of(panel)).contains("\"basis\" stands with picture 7"));
    let unread = |scene: &mut Scene| scene.instruments = |page| money(page, |declared| declared.data.clear());
    assert!(lines(&faults_of(unread)).contains("programmes-money: nobody can read what it is declared with"));
    let preset = |scene: &mut Scene| {
        scene.instruments = |page| {
            let mut declared = (programmes().instruments)(page);
            declared.iter_mut().flat_map(|declared| &mut declared.presets).for_each(|preset| preset.values[0].1 = Value::Number(400.0));
            declared
        };
    };
    assert!(lines(&faults_of(preset)).contains("which it cannot have"));
}

#[test]
fn what_is_asked_for_and_missing_names_who_asks() {
    let facts = Facts::load(root()).unwrap_or_else(|problems| panic!("{}", lines(&problems)));
    let before = line!();
    assert!(facts.value("no-such-figure").is_nan() && facts.claim("no-such-claim").is_none() && facts.table("no_such_table").is_none());
    assert!(facts.money("v3-gpu-hours").is_none());
    let faults = facts.faults();
    for unknown in ["figure \"no-such-figure\"", "claim \"no-such-claim\"", "table \"no_such_table\""] {
        let wanted = format!("{}:{}: asks for the unknown {unknown}; name a ", file!(), before + 1);
        assert!(lines(&faults).contains(&wanted), "{wanted}: {}", lines(&faults));
    }
    assert!(lines(&faults).contains("public/data/figures.json:7: \"v3-gpu-hours\" is in hours, and a sum of money is asked for"));
}
