//! From facts to the instrument: the named worlds, the author's diagram, the controls with their ranges and words. Native.

use std::sync::Mutex;

use engine::frontier::{Diagram, PARAMETERS, Parameter, World};

use crate::{
    facts::{Facts, Row, Unit},
    instrument::{Control, Declaration, Digits, Effort, Format, Kind, Look, Picture, Preset, Scale, Track, Value, kept},
    scenes::{
        frontier::{
            SLUG,
            model::{ACROSS, Named, READING, READINGS, STILL, UP, author},
            worlds::Worlds,
        },
        pack,
    },
    ui::PageContext,
};

/// The instrument's functions with their data.
#[must_use]
pub fn worlds(facts: &Facts) -> Worlds {
    let named = named(facts);
    let still = named.first().map(|first| still(first.world)).unwrap_or_default();
    Worlds { named, still, drawn: None, held: None }
}

/// The levels of the author's diagram, worked out once for all pages.
fn still(world: World) -> Vec<u8> {
    static LAST: Mutex<Option<(World, Vec<u8>)>> = Mutex::new(None);
    let levels = || Diagram::new(author(world), usize::from(STILL)).levels();
    let Ok(mut last) = LAST.lock() else { return levels() };
    match &*last {
        Some((of, levels)) if *of == world => levels.clone(),
        _ => last.insert((world, levels())).1.clone(),
    }
}

/// The instrument as the page carries it.
pub(super) fn declaration(page: &PageContext, worlds: &Worlds) -> Declaration {
    let text = |key: String| page.words.phrases().get(&key);
    let world = worlds.named.first().map_or(World::new([0.0; PARAMETERS]), |named| named.world);
    let mut controls: Vec<Control> = Parameter::ALL
        .into_iter()
        .map(|parameter| Control {
            label: text(format!("frontier-label-{}", parameter.key())),
            note: page.html(&format!("frontier-note-{}", parameter.key())),
            group: group(parameter).map(|group| page.text(&format!("frontier-further-{group}"))).unwrap_or_default(),
            ..Control::new(parameter.key(), 0, Kind::Slider(track(parameter)), Value::Number(f64::from(world.get(parameter))))
        })
        .collect();
    let choice_of = |picture, key: &str, keys: Vec<&str>, look, default| Control {
        names: keys.iter().map(|key| text(format!("frontier-{key}"))).collect(),
        label: text(format!("frontier-{key}")),
        ..Control::new(key, picture, Kind::Choice(keys.into_iter().map(str::to_owned).collect(), look), Value::Option(default))
    };
    let choice = |key: &str, keys: Vec<&str>, look, default| choice_of(1, key, keys, look, default);
    controls.push(Control {
        note: page.html("frontier-note-reading"),
        group: page.text("frontier-further-diffusion"),
        ..choice_of(0, "reading", READINGS.map(|(key, _)| key).to_vec(), Look::Segments, 0)
    });
    let axes = || Parameter::ALL.map(Parameter::key).to_vec();
    let plane = author(world);
    controls.push(choice("across", axes(), Look::List, plane.across as usize));
    controls.push(choice("up", axes(), Look::List, plane.up as usize));
    controls.push(choice("who", vec!["follower", "newcomer"], Look::Segments, usize::from(plane.is_newcomer)));
    debug_assert!(controls[READING].key == "reading" && controls[ACROSS].key == "across" && controls[UP].key == "up");
    let presets = worlds.named.iter().map(|named| Preset {
        key: named.key.clone(),
        values: Parameter::ALL.map(|parameter| (parameter as usize, Value::Number(f64::from(named.world.get(parameter))))).to_vec(),
        label: text(format!("frontier-name-{}", named.key)),
    });
    let diagram = Picture { effort: Effort::Follows, title: page.text("frontier-diagram-title"), ..Picture::chart("diagram") };
    Declaration {
        formerly: Some(SLUG.to_owned()),
        pictures: vec![Picture::chart("world"), diagram],
        presets: presets.collect(),
        presets_label: page.text("frontier-choose"),
        controls,
        ..Declaration::new(SLUG, "world", pack(worlds))
    }
}

/// The group of further assumptions in which a parameter stands; none for those in sight.
const fn group(parameter: Parameter) -> Option<&'static str> {
    match parameter {
        Parameter::Openness | Parameter::Transfer => None,
        Parameter::CostShare | Parameter::ClosedLag | Parameter::Origin => Some("diffusion"),
        Parameter::FollowerBudget
        | Parameter::NewcomerBudget
        | Parameter::Growth
        | Parameter::GrowthYears
        | Parameter::Progress
        | Parameter::Reinvested => Some("means"),
        Parameter::Sensitivity | Parameter::Price => Some("market"),
    }
}

fn track(parameter: Parameter) -> Track {
    let range = parameter.range();
    let (step, format) = match parameter {
        Parameter::Openness | Parameter::Transfer | Parameter::Reinvested => (0.01, Format::share(Digits::Fixed(0))),
        Parameter::Sensitivity => (0.01, Format::plain(2)),
        Parameter::CostShare | Parameter::FollowerBudget | Parameter::NewcomerBudget | Parameter::Price => {
            (0.05, Format::share(Digits::Two))
        }
        Parameter::Growth => (0.05, Format::with("unit-ratio", Digits::Fixed(2))),
        Parameter::GrowthYears => (1.0, Format::with("unit-years", Digits::Fixed(0))),
        Parameter::Progress => (0.05, Format::plain(1)),
        Parameter::ClosedLag => (1.0, Format::with("frontier-months", Digits::Fixed(0))),
        Parameter::Origin => (0.5, Format::plain(1)),
    };
    let scale = if range.is_log { Scale::Log } else { Scale::Linear };
    Track { min: end(range.min), max: end(range.max), step, scale, format }
}

/// An end of a range as people write it: the engine's numbers are short ones.
fn end(value: f32) -> f64 {
    kept(f64::from(value))
}

/// Key of the world from which the others differ.
const DEFAULT: &str = "default";

/// The worlds of the table `frontier_worlds`: what a source's rows leave out is as in the default world.
fn named(facts: &Facts) -> Vec<Named> {
    let Some(table) = facts.table("frontier_worlds") else { return Vec::new() };
    let mut out: Vec<Named> = Vec::new();
    let mut given: Vec<(&str, Parameter)> = Vec::new();
    for row in table.iter() {
        let key = row.text("world");
        if out.last().is_none_or(|named| named.key != key) {
            if out.is_empty() != (key == DEFAULT) || out.iter().any(|named| named.key == key) {
                row.fault(format!("the world {key:?} begins here"), "write the default world first, and each world in one piece");
            }
            let base = out.first().map_or(World::new([0.0; PARAMETERS]), |first| first.world);
            let figures = out.first().map_or_else(|| vec![String::new(); PARAMETERS], |first| first.figures.clone());
            out.push(Named { key: key.to_owned(), world: base, figures });
        }
        let Some(parameter) = row.parsed("parameter", Parameter::parse) else { continue };
        if given.contains(&(key, parameter)) {
            row.fault(format!("gives {:?} of the world {key:?} again", parameter.key()), "keep one of the rows");
        }
        given.push((key, parameter));
        if let (Some(named), Some((value, figure))) = (out.last_mut(), value(row)) {
            let range = parameter.range();
            row.within(if figure.is_empty() { "value" } else { "figure" }, value, (end(range.min), end(range.max)));
            // As settings hold it: a world and the settings that ask for it are the same to the last bit.
            #[expect(clippy::cast_possible_truncation, reason = "the engine works in f32")]
            let value = kept(value) as f32;
            named.world = named.world.with(parameter, value);
            figure.clone_into(&mut named.figures[parameter as usize]);
        }
    }
    for parameter in Parameter::ALL.into_iter().filter(|parameter| !given.contains(&(DEFAULT, *parameter))) {
        table.fault(format!("the default world has no {:?}", parameter.key()), "write a row for every parameter of the model");
    }
    out
}

/// The value of a row, and the figure that gives it, if one does.
fn value(row: Row<'_>) -> Option<(f64, &str)> {
    let assumed = row.given("value");
    if row.text("figure").is_empty() == assumed.is_none() {
        row.fault("the value is given twice or not at all".to_owned(), "fill either \"value\" or \"figure\"");
    }
    let Some(figure) = row.figure("figure") else { return Some((assumed?, "")) };
    // A figure as a parameter takes it: shares from percent, months from years.
    let quantity = figure.quantity;
    let value = match quantity.unit {
        Unit::Percent => quantity.value / 100.0,
        Unit::Years => 12.0 * quantity.value,
        _ => quantity.value,
    };
    Some((value, &figure.id))
}
