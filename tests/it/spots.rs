//! Where the options of a choice stand in a drawing: each that is shown, once, on the sheet, and arrow keys lead to all of them.

use std::collections::{BTreeMap, BTreeSet};

use course_ia::{
    instrument::{Declaration, Kind, PictureLook, Settings, Spot, View, Way, step},
    scenes::SCENES,
};

use crate::{
    instruments::{opened, page},
    project::library,
};

/// Widths of a narrow embed, of a column and of a wide one, in CSS px.
const WIDTHS_PX: [f64; 3] = [262.0, 640.0, 880.0];

/// The pictures in which a row of spots leads to one option.
const IN_ROWS: [&str; 2] = ["space-race-matrix", "space-race-ladder"];

/// How many options are drawn in the author’s view, where the table does not list just these. All models; the rounds with a
/// price by then; the countries with a price of that half-year.
const DRAWN: [(&str, usize); 3] = [("models-points", 850), ("capital-rounds", 23), ("energy-prices", 34)];

#[test]
fn every_option_that_is_shown_stands_on_the_sheet_and_is_reached_by_keys() {
    let words = &library().languages()[0];
    let mut seen = BTreeSet::new();
    for declared in SCENES.iter().flat_map(|scene| (scene.instruments)(&page(words))) {
        let presets = declared.presets.iter().enumerate();
        let named = presets.map(|(at, preset)| (preset.key.as_str(), declared.with_preset(&declared.author(), at)));
        let states: Vec<(&str, Settings)> = std::iter::once(("the author’s", declared.author())).chain(named).collect();
        for (picture, of) in declared.pictures.iter().enumerate() {
            let (PictureLook::Points(control) | PictureLook::Sorts(control, _)) = of.look else { continue };
            seen.insert(declared.panel_id(picture));
            for (name, settings) in &states {
                for width_px in WIDTHS_PX {
                    let here = format!("{}, {name}, {width_px} px", declared.panel_id(picture));
                    check(&declared, picture, control, settings, width_px, &here);
                }
            }
        }
    }
    assert!(seen.len() >= 13, "{seen:?}");
}

fn check(declared: &Declaration, picture: usize, control: usize, settings: &Settings, width_px: f64, here: &str) {
    let words = &library().languages()[0];
    let view = View { settings, controls: &declared.controls, phrases: words.phrases() };
    let instrument = opened(declared);
    let spots = instrument.spots(picture, &view, width_px);
    let id = declared.panel_id(picture);
    let Kind::Choice(keys, _) = &declared.controls[control].kind else { panic!("{here}: no choice") };
    let options: BTreeSet<usize> = spots.iter().map(|spot| spot.option).collect();

    if let PictureLook::Sorts(_, groups) = declared.pictures[picture].look {
        // An item times the groups: those of the field shown, a row each. Its keys go by rows, not by places.
        let Kind::Groups(_, groups) = &declared.controls[groups].kind else { panic!("{here}: no groups") };
        let rows: BTreeSet<usize> = options.iter().map(|option| option / groups.len()).collect();
        assert_eq!((rows.len(), options.len()), (7, 7 * groups.len()), "{here}: a spot for each use and level");
        assert!(rows.iter().all(|row| *row < keys.len()), "{here}: {rows:?}");
    } else {
        let told = DRAWN.iter().find(|(told, _)| *told == id).map(|(_, count)| *count);
        let drawn = told.unwrap_or_else(|| instrument.table(picture, &view).rows.len());
        assert_eq!(options.len(), drawn, "{here}: a spot for each option that is drawn");
        assert!(options.iter().all(|option| *option < keys.len()), "{here}: {options:?}");
        assert!(IN_ROWS.contains(&id.as_str()) || spots.len() == options.len(), "{here}: two spots of one option");
        assert_eq!(astray(&spots), BTreeSet::new(), "{here}: arrow keys do not lead from the first to these, or not back");
    }
    let (width, height) = sheet(&instrument.draw(picture, &view, width_px).expect("a picture"));
    for spot in &spots {
        let (x, y) = spot.at_px;
        assert!((0.0..=width).contains(&x) && (0.0..=height).contains(&y), "{here}: {} stands outside, at {x}, {y}", spot.option);
    }
}

/// Width and height of a drawing.
fn sheet(svg: &str) -> (f64, f64) {
    let frame = svg.split_once("viewBox=\"").and_then(|(_, rest)| rest.split_once('"')).expect("a frame").0;
    let numbers: Vec<f64> = frame.split(' ').filter_map(|part| part.parse().ok()).collect();
    (numbers[2], numbers[3])
}

/// The options to which no arrow keys lead from the first spot, or from which none lead back to it: where there are none, any
/// spot is reached from any other.
fn astray(spots: &[Spot]) -> BTreeSet<usize> {
    let (mut ahead, mut back) = (BTreeMap::<usize, Vec<usize>>::new(), BTreeMap::<usize, Vec<usize>>::new());
    let options: BTreeSet<usize> = spots.iter().map(|spot| spot.option).collect();
    for option in &options {
        for to in [Way::Left, Way::Right, Way::Up, Way::Down].into_iter().filter_map(|way| step(spots, *option, way)) {
            ahead.entry(*option).or_default().push(to);
            back.entry(to).or_default().push(*option);
        }
    }
    let reached = |ways: &BTreeMap<usize, Vec<usize>>| {
        let mut open: Vec<usize> = spots.first().map(|spot| spot.option).into_iter().collect();
        let mut met: BTreeSet<usize> = open.iter().copied().collect();
        while let Some(from) = open.pop() {
            open.extend(ways.get(&from).into_iter().flatten().copied().filter(|to| met.insert(*to)));
        }
        met
    };
    let (there, here) = (reached(&ahead), reached(&back));
    options.into_iter().filter(|option| !there.contains(option) || !here.contains(option)).collect()
}
