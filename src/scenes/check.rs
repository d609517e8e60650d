//! What the scenes make of the facts, checked before any page is made of it. Native.

use std::sync::Arc;

use crate::{
    facts::Problem,
    instrument::{Control, Declaration, PictureLook, Value, View},
    scenes::{SCENES, Scene, WRITTEN, open},
    text::{Library, Words},
    ui::{PageContext, Place},
};

/// Width at which pictures are tried, in CSS px.
const WIDTH_PX: f64 = 640.0;

/// Has every scene read its data in every language: what is missing in it, contradicts its controls, or cannot be shown.
#[must_use]
pub fn check(library: &Library) -> Vec<Problem> {
    let page = |words: &Arc<Words>| PageContext::new(words.clone(), library.facts().clone(), Place::default());
    let pages: Vec<PageContext> = library.languages().iter().map(page).collect();
    for page in &pages {
        for scene in SCENES {
            drop((scene.instruments)(page));
        }
    }
    // What is built on missing data would be at fault for that reason alone.
    let mut faults = library.faults();
    if faults.is_empty() {
        faults = pages.iter().flat_map(|page| SCENES.iter().flat_map(|scene| check_scene(scene, page))).collect();
    }
    faults.sort();
    faults.dedup();
    faults
}

/// What a scene names that does not exist, and what is wrong with what it declares; what it notes while it reads is the facts'.
#[must_use]
pub fn check_scene(scene: &Scene, page: &PageContext) -> Vec<Problem> {
    let mut faults = Vec::new();
    let mut fault = |word: &str, what: String, remedy: &str| {
        let (file, line) = written(scene.slug, [1, 0], word);
        faults.push(Problem { file, line, what, remedy: remedy.to_owned() });
    };
    for id in scene.claims.iter().filter(|id| page.facts.claims.iter().all(|claim| claim.id != **id)) {
        fault(id, format!("tests the unknown claim {id:?}"), "name a claim of claims.json");
    }
    let declared = (scene.instruments)(page);
    for (id, shown_by) in scene.tables {
        if !page.facts.tables.contains_key(*id) {
            fault(id, format!("draws from the unknown table {id:?}"), "name a table of tables.json");
        }
        for key in shown_by.iter().filter(|key| declared.iter().all(|declared| declared.key != **key)) {
            fault(id, format!("shows the table {id:?} in {key:?}, which is not declared"), "name an instrument of data.rs");
        }
    }
    let front = &scene.front;
    let shown = declared.iter().find(|declared| declared.key == front.instrument);
    if shown.is_none_or(|shown| shown.pictures.len() <= front.picture) {
        let what = format!("the front shows picture {} of {:?}, which is not declared", front.picture, front.instrument);
        fault(front.instrument, what, "name an instrument of data.rs, and one of its pictures");
    }
    for declared in &declared {
        for (word, what, remedy) in check_declaration(declared, page) {
            let (file, line) = written(scene.slug, [0, 1], &word);
            faults.push(Problem { file, line, what, remedy: remedy.to_owned() });
        }
    }
    faults
}

/// Word near which it stands, what is wrong, what would be right.
type Fault = (String, String, &'static str);

fn check_declaration(declared: &Declaration, page: &PageContext) -> Vec<Fault> {
    let mut faults = Vec::new();
    let id = declared.id();
    for control in &declared.controls {
        if !can_be(control, &control.default) {
            let what = format!("{id}: {:?} starts at {:?}, which it cannot have: {:?}", control.key, control.default, control.kind);
            faults.push((control.key.clone(), what, "mend the default, or widen the range"));
        }
        if control.panel >= declared.pictures.len() {
            let what = format!("{id}: {:?} stands with picture {}, which is not declared", control.key, control.panel);
            faults.push((control.key.clone(), what, "count the pictures from zero"));
        }
    }
    for preset in &declared.presets {
        for (index, value) in &preset.values {
            let control = declared.controls.get(*index);
            if control.is_none_or(|control| !can_be(control, value)) {
                let key = control.map_or("no control", |control| &control.key);
                let what = format!("{id}: the preset {:?} gives {key:?} {value:?}, which it cannot have", preset.key);
                faults.push((preset.key.clone(), what, "mend the preset, or widen the range"));
            }
        }
    }
    let travels = postcard::to_allocvec(declared).is_ok_and(|bytes| postcard::from_bytes::<Declaration>(&bytes).is_ok());
    let opened = open(declared).filter(|_| travels);
    let Some(instrument) = opened else {
        let what = format!("{id}: nobody can read what it is declared with");
        faults.push((declared.key.clone(), what, "name it in `open` of mod.rs, with the type that is packed in data.rs"));
        return faults;
    };
    let settings = declared.author();
    let view = View { settings: &settings, controls: &declared.controls, phrases: page.words.phrases() };
    for (picture, of) in declared.pictures.iter().enumerate().filter(|(_, of)| of.look != PictureLook::Rows) {
        if let Err(error) = instrument.draw(picture, &view, WIDTH_PX) {
            faults.push((
                of.key.clone(),
                format!("{id}: the picture {:?} cannot be drawn: {error:?}", of.key),
                "mend its chart or its data",
            ));
        }
    }
    faults
}

/// True if a control can have this value, but for the digits that settings keep.
fn can_be(control: &Control, value: &Value) -> bool {
    let near = |held: &f64, asked: &f64| (held - asked).abs() <= 1e-5 * asked.abs() + 1e-9;
    // What cannot be becomes the default: here one that can, whatever the control's own is.
    let Some(default) = control.extremes().into_iter().next() else { return false };
    let control = Control { default, ..control.clone() };
    match (&control.clamped(value.clone()), value) {
        (Value::Number(held), Value::Number(asked)) => near(held, asked),
        (Value::Numbers(held), Value::Numbers(asked)) => held.len() == asked.len() && held.iter().zip(asked).all(|(a, b)| near(a, b)),
        (held, asked) => held == asked,
    }
}

/// The file and line where a scene writes a word as a text of its own, looked for in its files in this order; else the first.
fn written(slug: &str, order: [usize; 2], word: &str) -> (String, usize) {
    let files = SCENES.iter().zip(WRITTEN).find(|(scene, _)| scene.slug == slug).map(|(_, files)| files);
    let files = files.map(|files| order.map(|index| files[index])).unwrap_or_default();
    let quoted = format!("{word:?}");
    let line = |text: &str| text.lines().position(|line| line.contains(&quoted));
    let found = files.iter().find_map(|(file, text)| Some((*file, line(text)? + 1)));
    let (file, line) = found.unwrap_or((files[0].0, 1));
    (file.to_owned(), line)
}
