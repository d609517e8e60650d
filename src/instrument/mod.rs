//! The unit of the product: an instrument is one comparison that a reader moves. Data and pure functions.
//!
//! It declares its [`Control`]s; the values that a reader gives them are its [`Settings`], which are clamped on the only way
//! in and travel in a link. What the settings come to is said, drawn and listed by the functions of [`Instrument`]. No screen
//! is known here: the shell (`ui::shell`) shows any instrument, and native tests walk all of them.

mod control;
mod link;
mod settings;

use serde::{Deserialize, Serialize};

pub use control::{Control, Digits, Format, Kind, Look, Scale, Track};
pub use link::{from_link, to_link};
pub use settings::{Settings, Value, kept};

use crate::{
    chart::{ChartError, Table},
    text::Phrases,
};

/// What an instrument is, as data: travels in the page, and is all that the shell needs beside the functions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Declaration {
    /// Names the instrument in addresses, ids of elements and keys of phrases.
    pub slug: String,
    /// Its controls.
    pub controls: Vec<Control>,
    /// Named settings, the author's first.
    pub presets: Vec<Preset>,
    /// Its data, in [postcard](https://docs.rs/postcard), for the constructor that the registry knows.
    pub data: Vec<u8>,
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

impl Declaration {
    /// The settings that the page is printed with.
    #[must_use]
    pub fn author(&self) -> Settings {
        Settings::author(&self.controls)
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

/// What the functions of an instrument look at.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The values of the controls.
    pub settings: &'a Settings,
    /// The controls.
    pub controls: &'a [Control],
    /// Words.
    pub phrases: &'a Phrases,
}

impl View<'_> {
    /// A number as the control of this index shows it, with its unit.
    #[must_use]
    pub fn shown(&self, control: usize, value: f64) -> String {
        match self.controls.get(control).map(|control| &control.kind) {
            Some(Kind::Slider(track)) => track.format.write(value, self.phrases),
            _ => String::new(),
        }
    }
}

/// What a move of the controls asks of the engine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Work {
    /// Nothing new: what is under way goes on.
    Keep,
    /// Nothing any more: what is under way ends.
    Stop,
    /// A job in the engine's bytes, in place of what is under way.
    Run(Vec<u8>),
}

/// A comparison that a reader moves.
pub trait Instrument {
    /// Keys of its pictures, in the order shown. A control stands with the picture of its panel.
    fn pictures(&self) -> &'static [&'static str];

    /// The picture that answers of the engine change, if there is one.
    fn worked(&self) -> Option<usize> {
        None
    }

    /// Brings settings that contradict each other to some that do not; the index of the control that gave way.
    fn settle(&self, _former: &Settings, _now: &mut Settings) -> Option<usize> {
        None
    }

    /// What the settings come to, in a sentence of HTML.
    fn sentence(&self, picture: usize, view: &View<'_>) -> String;

    /// What they come to as SVG, for a width in CSS px.
    ///
    /// # Errors
    /// If it cannot be drawn.
    fn draw(&self, picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError>;

    /// The table behind the picture.
    fn table(&self, picture: usize, view: &View<'_>) -> Table;

    /// Takes note of a move; what it asks of the engine.
    fn moved(&mut self, _former: &Settings, _now: &Settings) -> Work {
        Work::Keep
    }

    /// Takes an answer of the engine, in its bytes.
    fn take(&mut self, _answer: &[u8]) {}
}
