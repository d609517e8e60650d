//! The only folder that names `web_sys`: storage, clipboard, downloads, sizes.
//!
//! Everything here may be refused (sandbox, `file://`, privacy settings): refusal is an answer, not a crash.
//! Natively every function answers as a browser that refuses.

#[cfg_attr(all(feature = "hydrate", not(feature = "ssr")), path = "live.rs")]
#[cfg_attr(not(all(feature = "hydrate", not(feature = "ssr"))), path = "absent.rs")]
mod platform;

pub use leptos::web_sys::{Event, HtmlElement};

use crate::{
    chart::Table,
    instrument::{Field, Way},
    text::Phrases,
};

pub use platform::{
    Listing, after_paint, copy_text_of, enable, focus, fragment, hand, hold, holds_html, is_away, is_open, listen, mark, mark_class,
    name_spot, next_frame, observe_width, on_window, order_items, order_rows, say, scroll_position, scroll_to, scroll_to_entry,
    show_stretch, show_task, soon, write_attribute, write_field, write_html, write_text,
};

/// The browser refused, or there is no browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unavailable;

/// What a hand did to what is printed of an instrument.
#[derive(Debug, Clone, PartialEq)]
pub enum Hand {
    /// It gave an input of a control another text.
    Moved {
        /// Index of the control, or a name in its place.
        control: String,
        /// The input, and its text.
        field: Field,
    },
    /// It typed what is the name of no option of a search.
    Missed {
        /// Index of the control.
        control: String,
        /// What it typed.
        typed: String,
        /// The name nearest to it.
        name: String,
    },
    /// It pressed the button of this name.
    Pressed(String),
    /// It points at a place of a drawing.
    Pointed {
        /// Where, in CSS px from the drawing's upper left corner.
        at_px: (f64, f64),
        /// How wide the drawing is.
        width_px: f64,
        /// What it does there.
        gesture: Gesture,
    },
    /// A key leads from what is chosen in a drawing of this width.
    Walked(Way, f64),
    /// Nothing that matters.
    Nothing,
}

/// What a pointer does at a place of a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gesture {
    /// It passes over, or is taken for something else, such as a finger that scrolls: nothing is down.
    Over,
    /// It goes down.
    Down,
    /// It moves while it is down.
    Drag,
    /// It goes up.
    Up,
    /// It went down and up.
    Click,
}

/// The live phrases that the page carries.
#[must_use]
pub fn phrases() -> Option<Phrases> {
    platform::phrases()
}

/// What was stored under `key`, if storage is allowed.
#[must_use]
pub fn stored(key: &str) -> Option<String> {
    platform::stored(&storage_key(key))
}

/// Stores `value` under `key`, if storage is allowed.
pub fn store(key: &str, value: &str) {
    platform::store(&storage_key(key), value);
}

/// Forgets what was stored under `key`.
pub fn forget(key: &str) {
    platform::forget(&storage_key(key));
}

/// Copies `text` to the clipboard, then says whether it did.
pub fn copy(text: &str, on_done: impl Fn(bool) + 'static) {
    platform::copy(text, Box::new(on_done));
}

/// Saves `text` as a file.
///
/// # Errors
/// If the page may not save files.
pub fn save(name: &str, mime: &str, text: &str) -> Result<(), Unavailable> {
    platform::save(name, mime, text).ok_or(Unavailable)
}

/// Saves the rows of a table as a JSON file: one object a row, numbers as numbers.
///
/// # Errors
/// If the page may not save files.
pub fn save_json(name: &str, table: &Table) -> Result<(), Unavailable> {
    platform::json(table).and_then(|json| platform::save(name, "application/json", &json)).ok_or(Unavailable)
}

/// Saves a chart as an SVG file, in the colours it has on screen.
///
/// # Errors
/// If the page may not save files.
pub fn save_svg(name: &str, svg: &str) -> Result<(), Unavailable> {
    platform::standalone(svg).and_then(|svg| platform::save(name, "image/svg+xml", &svg)).ok_or(Unavailable)
}

/// Saves a chart as a PNG file, at twice its size, in the colours it has on screen.
///
/// # Errors
/// If the page may not save files. A refusal that comes later leaves no file and does no harm.
pub fn save_png(name: &str, svg: &str) -> Result<(), Unavailable> {
    platform::standalone(svg).and_then(|svg| platform::save_png(name, &svg)).ok_or(Unavailable)
}

/// What is told of long work under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// Something to show, in the engine's bytes.
    Update(Vec<u8>),
    /// The work is done.
    Done,
    /// The work cannot be done: the engine did not start, or stopped.
    Failed,
}

/// Long work under way. Dropping it cancels it.
pub struct Job(platform::Job);

impl Job {
    /// Starts the engine's job in `bytes`, off the page's thread where the browser allows it, and tells what comes of it.
    #[must_use]
    pub fn start(bytes: &[u8], tell: impl Fn(News) + 'static) -> Self {
        Self(platform::Job::start(bytes, Box::new(tell)))
    }

    /// Halts the work, or lets it go on.
    pub fn pause(&self, is_paused: bool) {
        self.0.pause(is_paused);
    }
}

impl core::fmt::Debug for Job {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Job")
    }
}

/// A call to come, until this is dropped.
pub struct Timer(platform::Timer);

impl Timer {
    /// Calls `tick` every `period_ms` milliseconds.
    #[must_use]
    pub fn every(period_ms: u32, tick: impl FnMut() + 'static) -> Self {
        Self(platform::Timer::every(period_ms, Box::new(tick)))
    }

    /// Calls `tick` once, after `delay_ms` milliseconds.
    #[must_use]
    pub fn once(delay_ms: u32, tick: impl FnMut() + 'static) -> Self {
        Self(platform::Timer::once(delay_ms, Box::new(tick)))
    }

    /// Takes the call back.
    pub fn end(self) {
        self.0.end();
    }
}

/// What was kept under `key` where the reader is in the history: it survives a reload and the way back.
#[must_use]
pub fn kept(key: &str) -> Option<String> {
    platform::kept(key)
}

/// Keeps `text` under `key` where the reader is in the history, and in the page's address where pages may change it; what the
/// address says under the name that the key had `formerly` goes.
pub fn keep(key: &str, formerly: Option<&str>, text: Option<&str>) {
    platform::keep(key, formerly, text);
}

/// Keeps `text` under `key` where the reader is in the history, and in the page's address each value under its name; what has no
/// value goes.
pub fn keep_all(key: &str, text: &str, named: &[(&str, &str)]) {
    platform::keep_all(key, text, named);
}

/// What the page's address says after `?` under `key`.
#[must_use]
pub fn query(key: &str) -> Option<String> {
    platform::query(key)
}

/// True if a link inside the page asks for something under `key`: only in the single file does what is asked stand in the fragment.
#[must_use]
pub fn asks_within(key: &str) -> bool {
    platform::is_single() && query(key).is_some()
}

/// Keys are prefixed, since pages opened from disk share one storage.
fn storage_key(key: &str) -> String {
    format!("course-ia:{key}")
}
