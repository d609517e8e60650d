//! From facts to the instruments: the controls with their words. Native; the tables are read beside this.

use crate::{
    instrument::{Control, Declaration, Digits, Format, Kind, Look, Picture, PictureLook, Preset, Track, Value, keys},
    scenes::{
        pack,
        space_race::{
            SLUG,
            ladder::{self, SIDES},
            ladder_data,
            matrix::{self, ROWS},
            matrix_data,
            model::{Line, RUNGS, SPANS, Side, Stance},
            races::{self, ENDS, STARTS},
            races_data,
        },
    },
    ui::PageContext,
};

/// Days by which the AI line may begin before or after the start of the space race.
const OFFSETS: (f64, f64) = (-1_100.0, 5_200.0);

/// The two lines, the matrix, the ladder.
pub(super) fn declarations(page: &PageContext) -> Vec<Declaration> {
    vec![races(page), matrix(page), ladder(page)]
}

/// The options of a control that may choose none.
fn or_none(none: &str, of: impl Iterator<Item = String>) -> Vec<String> {
    std::iter::once(none.to_owned()).chain(of).collect()
}

fn races(page: &PageContext) -> Declaration {
    let found = races_data::races(page);
    let text = |key: &str| page.text(&format!("space-race-races-{key}"));
    let names = or_none(&text("event-none"), found.data.events.iter().map(|event| event.name.clone()));
    let options = or_none("none", found.keys.iter().cloned());
    let offsets = Track::whole(OFFSETS.0, OFFSETS.1, 1.0, Format::with("unit-days-long", Digits::Fixed(0)));
    let further = || text("further");
    let controls = [
        Control { names, ..Control::choice("event", options, Look::Search) },
        Control::new("offset", 0, Kind::Slider(offsets), Value::Number(0.0)),
        Control::choice("start", STARTS, Look::List).further(further()),
        Control::choice("end", ENDS, Look::List).further(further()),
        Control::choice("span", SPANS.map(|(key, _)| key), Look::List).further(further()),
    ];
    // What is brought together: days from the first event of the space line to the beginning of the AI line.
    let day = |id: &str| found.keys.iter().zip(&found.data.events).find(|(key, _)| *key == id).map_or(0, |(_, event)| event.day);
    let [sputnik, apollo, r1] = ["sputnik", "apollo-11", "r1"].map(day);
    let preset = |(key, offset, span): (&str, i32, usize)| Preset {
        key: key.to_owned(),
        values: vec![
            (races::OFFSET, Value::Number(f64::from(offset))),
            (races::START, Value::Option(0)),
            (races::SPAN, Value::Option(span)),
            (races::EVENT, Value::Option(0)),
        ],
        label: text(&format!("preset-{key}")),
    };
    let presets =
        [("announcements", 0, 0), ("r1-sputnik", sputnik - r1, 0), ("chatgpt-sputnik", sputnik, 1), ("r1-apollo", apollo - r1, 2)];
    Declaration {
        pictures: vec![Picture { look: PictureLook::Points(races::EVENT), ..Picture::chart("races") }],
        controls: controls.map(|control| page.worded("space-race-races", control)).to_vec(),
        presets: presets.map(preset).to_vec(),
        presets_label: text("presets"),
        ..Declaration::new(SLUG, "races", pack(&found.data))
    }
}

fn matrix(page: &PageContext) -> Declaration {
    let data = matrix_data::matrix(page);
    let text = |key: &str| page.text(&format!("space-race-matrix-{key}"));
    let names = data.rows.iter().map(|row| row.name.clone());
    let stances = Stance::RATED.map(Stance::key);
    let rated: Vec<String> = names.clone().chain(stances.map(|key| text(&format!("rating-{key}")))).collect();
    let controls = [
        Control {
            names: or_none(&text("row-none"), names),
            ..Control::choice("row", or_none("none", ROWS.iter().map(|row| (*row).to_owned())), Look::List)
        },
        Control { names: rated, ..Control::new("rating", 0, Kind::Groups(keys(ROWS), keys(stances)), Value::Indices(vec![0; ROWS.len()])) },
    ];
    Declaration {
        pictures: vec![Picture { look: PictureLook::Points(matrix::ROW), ..Picture::chart("matrix") }],
        controls: controls.map(|control| page.worded("space-race-matrix", control)).to_vec(),
        ..Declaration::new(SLUG, "matrix", pack(&data))
    }
}

fn ladder(page: &PageContext) -> Declaration {
    let found = ladder_data::ladder(page);
    let text = |key: &str| page.text(&format!("space-race-ladder-{key}"));
    let all: Vec<usize> = (0..RUNGS.len()).collect();
    let names = or_none(&text("model-none"), found.data.models.iter().map(|model| model.name.clone()));
    let whose = or_none("everybody", SIDES.map(Side::key).iter().map(|key| (*key).to_owned()));
    let side = |side: Side| page.words.phrases().get(&format!("space-race-side-{}", side.key()));
    let controls = [
        Control {
            names: RUNGS.map(|rung| page.words.phrases().get(&format!("space-race-rung-{rung}"))).to_vec(),
            ..Control::new("asked", 0, Kind::Several(keys(RUNGS)), Value::Indices(all.clone()))
        },
        Control { names, ..Control::choice("model", or_none("none", found.keys.iter().cloned()), Look::Search).at(found.data.r1 + 1) },
        Control::new("part", 0, Kind::Switch, Value::Option(0)).further(text("further")),
        Control {
            names: or_none(&text("whose-everybody"), SIDES.map(side).into_iter()),
            ..Control::choice("whose", whose, Look::List).further(text("further"))
        },
    ];
    let preset = |(key, asked): (&str, Vec<usize>)| Preset {
        key: key.to_owned(),
        values: vec![(ladder::ASKED, Value::Indices(asked)), (ladder::PART, Value::Option(0))],
        label: text(&format!("preset-{key}")),
    };
    let rung = |name: &str| RUNGS.iter().position(|rung| *rung == name).unwrap_or_default();
    let presets = [
        ("everything", all),
        ("recipe", ["weights", "training_code", "data"].map(rung).to_vec()),
        ("use", ["weights", "inference_code", "licence"].map(rung).to_vec()),
        ("weights", vec![rung("weights")]),
    ];
    Declaration {
        pictures: vec![Picture { look: PictureLook::Points(ladder::MODEL), ..Picture::chart("ladder") }],
        controls: controls.map(|control| page.worded("space-race-ladder", control)).to_vec(),
        presets: presets.map(preset).to_vec(),
        presets_label: text("presets"),
        ..Declaration::new(SLUG, "ladder", pack(&found.data))
    }
}

/// Both lines by their keys, for those that read the table.
pub(super) fn line(key: &str) -> Option<Line> {
    Line::ALL.into_iter().find(|line| line.key() == key)
}

/// A side by its key.
pub(super) fn side(key: &str) -> Option<Side> {
    Side::ALL.into_iter().find(|side| side.key() == key)
}
