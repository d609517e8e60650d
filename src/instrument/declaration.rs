//! What an instrument is, as data.

use serde::{Deserialize, Serialize};

use crate::instrument::{Control, Settings, Value};

/// What an instrument is, as data: travels in the page, and is all that the shell needs beside the functions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Declaration {
    /// Slug of its scene.
    pub scene: String,
    /// Key of the instrument in its scene, and of its first picture.
    pub key: String,
    /// What links of the first version called it.
    pub formerly: Option<String>,
    /// Its pictures, in the order shown.
    pub pictures: Vec<Picture>,
    /// Its controls.
    pub controls: Vec<Control>,
    /// Named settings, the author's first.
    pub presets: Vec<Preset>,
    /// What choosing a preset means. Printed natively.
    #[serde(skip)]
    pub presets_label: String,
    /// Its data, in [postcard](https://docs.rs/postcard), for the constructor that its scene knows.
    pub data: Vec<u8>,
}

/// One picture with the sentence, the table and the controls that stand with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// Names it in its scene: in ids of elements, saved files and snapshots.
    pub key: String,
    /// What it is.
    pub look: PictureLook,
    /// Whether the engine has a hand in it.
    pub effort: Effort,
    /// Its title, if it has one of its own. Printed natively.
    #[serde(skip)]
    pub title: String,
    /// What the button says that starts the engine, or what is said while it works. Printed natively.
    #[serde(skip)]
    pub effort_label: String,
    /// A printed picture, as HTML whose rows have the attribute `data-row`. Printed natively.
    #[serde(skip)]
    pub printed: String,
}

/// What a picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PictureLook {
    /// A chart, drawn for the width of its column.
    Chart,
    /// A drawing taller than its window; the control of this index tells how far it has been travelled, in percent.
    Window(usize),
    /// A chart whose spots choose an option of the control of this index: by pointer, by touch, by keys.
    Points(usize),
    /// A chart with a place for each item of a field in each group: by pointer, by touch, by keys an item goes from one to
    /// another. The indices of the control that chooses an item, and of the one that holds their groups.
    Sorts(usize, usize),
    /// Printed rows, which the settings put in order.
    Rows,
}

/// Whether the engine has a hand in a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effort {
    /// It has not.
    None,
    /// It works by itself after a move.
    Follows,
    /// It works when the reader asks for it.
    Asked,
}

/// Named values for some of the controls.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Preset {
    /// Key, for ids and links.
    pub key: String,
    /// Index of a control, and its value. Other controls stay as they are.
    pub values: Vec<(usize, Value)>,
    /// Name on the page. Printed natively; the browser has it in the page.
    #[serde(skip)]
    pub label: String,
}

impl Picture {
    /// A chart that needs no engine.
    #[must_use]
    pub fn chart(key: &str) -> Self {
        Self {
            key: key.to_owned(),
            look: PictureLook::Chart,
            effort: Effort::None,
            title: String::new(),
            effort_label: String::new(),
            printed: String::new(),
        }
    }
}

impl Declaration {
    /// An instrument with one chart, without controls yet. `data` is what the constructor of its scene reads.
    #[must_use]
    pub fn new(scene: &str, key: &str, data: Vec<u8>) -> Self {
        Self {
            scene: scene.to_owned(),
            key: key.to_owned(),
            formerly: None,
            pictures: vec![Picture::chart(key)],
            controls: Vec::new(),
            presets: Vec::new(),
            presets_label: String::new(),
            data,
        }
    }

    /// Names the instrument among all of them: in addresses, ids of elements and storage.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}-{}", self.scene, self.key)
    }

    /// Id of a picture's part of the page.
    #[must_use]
    pub fn panel_id(&self, picture: usize) -> String {
        format!("{}-{}", self.scene, self.pictures.get(picture).map_or("", |picture| &picture.key))
    }

    /// The settings that the page is printed with.
    #[must_use]
    pub fn author(&self) -> Settings {
        Settings::author(&self.controls)
    }

    /// The settings with the author's values for the controls of a panel, or for all from the first one.
    #[must_use]
    pub fn reset(&self, settings: &Settings, panel: usize) -> Settings {
        let mut settings = settings.clone();
        for (index, control) in self.controls.iter().enumerate().filter(|(_, control)| panel == 0 || control.panel == panel) {
            settings.set(&self.controls, index, control.default.clone());
        }
        settings
    }

    /// The settings with a preset's values in place of theirs.
    #[must_use]
    pub fn with_preset(&self, settings: &Settings, preset: usize) -> Settings {
        let mut settings = settings.clone();
        for (control, value) in self.presets.get(preset).into_iter().flat_map(|preset| &preset.values) {
            settings.set(&self.controls, *control, value.clone());
        }
        settings
    }

    /// The preset whose values these settings hold: `chosen` if it is one of them, else the first.
    #[must_use]
    pub fn preset_of(&self, settings: &Settings, chosen: Option<usize>) -> Option<usize> {
        let is_held = |preset: &usize| self.with_preset(settings, *preset) == *settings;
        chosen.filter(|preset| *preset < self.presets.len()).filter(is_held).or_else(|| (0..self.presets.len()).find(is_held))
    }
}
