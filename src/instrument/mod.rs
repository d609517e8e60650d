//! The unit of the product: an instrument is one comparison that a reader moves. Data and pure functions.
//!
//! It declares its [`Control`]s; the values that a reader gives them are its [`Settings`], which are clamped on the only way
//! in and travel in a link. What the settings come to is said, drawn and listed by the functions of [`Instrument`]. No screen
//! is known here: the shell (`ui::shell`) shows any instrument, and native tests walk all of them.

mod control;
mod declaration;
mod judgement;
mod link;
mod settings;
#[cfg(any(test, feature = "ssr"))]
mod specimen;
mod spot;
mod track;

#[cfg(feature = "ssr")]
pub use control::keys;
pub use control::{Control, Field, Kind, Look};
pub use declaration::{Declaration, Effort, Picture, PictureLook, Preset};
pub use judgement::{Judgement, Ruling};
pub use link::{Asked, WORDS, from_link, to_link};
pub use settings::{Settings, Value, kept};
#[cfg(any(test, feature = "ssr"))]
pub use specimen::specimen;
pub use spot::{Spot, Way, covered, nearest, step};
pub use track::{Digits, Format, Scale, Track};

use crate::{
    chart::{ChartError, Table},
    text::Phrases,
};

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
            Some(Kind::Slider(track) | Kind::Time(track, _) | Kind::Period(track) | Kind::Curve(track, _)) => {
                track.format.write(value, self.phrases)
            }
            _ => String::new(),
        }
    }

    /// What the control of this index says of its value beside its label; nothing where its inputs say it.
    #[must_use]
    pub fn value(&self, control: usize) -> String {
        match self.settings.get(control) {
            Some(Value::Number(number)) => self.shown(control, *number),
            Some(Value::Numbers(numbers)) => match numbers[..] {
                [from, to] if matches!(self.controls[control].kind, Kind::Period(_)) => self
                    .phrases
                    .fill("control-period", &[("from", self.shown(control, from).into()), ("to", self.shown(control, to).into())]),
                _ => String::new(),
            },
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

/// A comparison that a reader moves. Pictures and controls are named by their index in the declaration.
pub trait Instrument {
    /// Brings settings that contradict each other to some that do not; the index of the control that gave way.
    fn settle(&self, _controls: &[Control], _former: &Settings, _now: &mut Settings) -> Option<usize> {
        None
    }

    /// What a control says of its value, if more than the value has to be known for it.
    fn shown(&self, _control: usize, _view: &View<'_>) -> Option<String> {
        None
    }

    /// What the settings come to, in a sentence of HTML.
    fn sentence(&self, picture: usize, view: &View<'_>) -> String;

    /// What they come to as SVG, for a width in CSS px. Not asked for where the picture is printed rows.
    ///
    /// # Errors
    /// If it cannot be drawn.
    fn draw(&self, picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError>;

    /// Where the options of a choice stand in the drawing for this width: those that are drawn, and only where the picture
    /// chooses one.
    fn spots(&self, _picture: usize, _view: &View<'_>, _width_px: f64) -> Vec<Spot> {
        Vec::new()
    }

    /// The control that holds a period, and from where to where its kept units, all as wide, lie side by side in the drawing for
    /// this width, in CSS px: a reader may drag over some of them to keep no others.
    fn period_px(&self, _picture: usize, _width_px: f64) -> Option<(usize, (f64, f64))> {
        None
    }

    /// The table behind the picture.
    fn table(&self, picture: usize, view: &View<'_>) -> Table;

    /// The order of the printed rows, counted from zero in the printed order.
    fn rows(&self, _view: &View<'_>) -> Vec<usize> {
        Vec::new()
    }

    /// Whether claims hold under these settings.
    fn judge(&self, _picture: usize, _view: &View<'_>) -> Vec<Judgement> {
        Vec::new()
    }

    /// Takes note of a move; what it asks of the engine for a picture.
    fn moved(&mut self, _picture: usize, _former: &Settings, _now: &Settings) -> Work {
        Work::Keep
    }

    /// The job that a reader asks for at a picture, in the engine's bytes.
    fn start(&mut self, _picture: usize, _now: &Settings) -> Option<Vec<u8>> {
        None
    }

    /// Takes an answer of the engine for a picture, in its bytes; the share of the work that is then done, 0 to 1.
    fn take(&mut self, _picture: usize, _answer: &[u8]) -> f64 {
        0.0
    }

    /// Hears that the engine cannot finish what it was asked for a picture.
    fn failed(&mut self, _picture: usize) {}

    /// Forgets what an asked job gave.
    fn cancel(&mut self, _picture: usize) {}
}
