//! The only folder that names `web_sys`: storage, clipboard, downloads, sizes.
//!
//! Everything here may be refused (sandbox, `file://`, privacy settings): refusal is an answer, not a crash.
//! Natively every function answers as a browser that refuses.

use leptos::web_sys::HtmlDivElement;
#[cfg_attr(all(feature = "hydrate", not(feature = "ssr")), path = "live.rs")]
#[cfg_attr(not(all(feature = "hydrate", not(feature = "ssr"))), path = "absent.rs")]
mod platform;

pub use leptos::web_sys::HtmlElement;

use crate::{chart::Table, text::Phrases};

/// The browser refused, or there is no browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unavailable;

/// Calls `on_width` with the content width of `element`, in whole CSS px, now and whenever it changes.
pub fn observe_width(element: &HtmlDivElement, on_width: impl Fn(f64) + 'static) {
    platform::observe_width(element, Box::new(on_width));
}

/// The live phrases that the page carries.
#[must_use]
pub fn phrases() -> Option<Phrases> {
    platform::phrases()
}

/// The bytes that `text` encodes, if it is base64.
#[must_use]
pub fn bytes_from_base64(text: &str) -> Option<Vec<u8>> {
    platform::bytes_from_base64(text)
}

/// Puts the rows of the table body in the element `id` in this order, counted from zero in the printed order.
pub fn order_rows(id: &str, order: &[usize]) {
    platform::order_rows(id, order);
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

/// The address of the page, without fragment and query.
#[must_use]
pub fn page_address() -> Option<String> {
    platform::page_address()
}

/// `path` seen from the address `base`.
#[must_use]
pub fn resolve(base: &str, path: &str) -> Option<String> {
    platform::resolve(base, path)
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

/// True if a `<details>` is unfolded.
#[must_use]
pub fn is_open(element: &leptos::web_sys::HtmlDetailsElement) -> bool {
    platform::is_open(element)
}

/// Scrolls `element` to `top_px`.
pub fn scroll_to(element: &HtmlDivElement, top_px: f64) {
    platform::scroll_to(element, top_px);
}

/// How far `element` is scrolled, and how far it can be, in CSS px.
#[must_use]
pub fn scroll_position(element: &HtmlDivElement) -> (f64, f64) {
    platform::scroll_position(element)
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

/// A call that repeats until this is dropped.
pub struct Timer {
    _timer: platform::Timer,
}

impl Timer {
    /// Calls `tick` every `period_ms` milliseconds.
    #[must_use]
    pub fn every(period_ms: u32, tick: impl FnMut() + 'static) -> Self {
        Self { _timer: platform::Timer::every(period_ms, Box::new(tick)) }
    }
}

/// Prints the part `id` of the page, its tables open, and nothing else. Where pages may not print, nothing happens.
pub fn print_part(id: &str) {
    platform::print_part(id);
}

/// What the page's address says after `?` under `key`.
#[must_use]
pub fn query(key: &str) -> Option<String> {
    platform::query(key)
}

/// Keys are prefixed, since pages opened from disk share one storage.
fn storage_key(key: &str) -> String {
    format!("course-ia:{key}")
}
