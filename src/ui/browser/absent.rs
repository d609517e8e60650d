//! No browser: every answer is a refusal.

use leptos::web_sys::HtmlDivElement;

use crate::{chart::Table, text::Phrases, ui::browser::News};

pub(super) fn observe_width(_element: &HtmlDivElement, _on_width: Box<dyn Fn(f64)>) {}

pub(super) fn phrases() -> Option<Phrases> {
    None
}

pub(super) fn bytes_from_base64(_text: &str) -> Option<Vec<u8>> {
    None
}

pub(super) fn order_rows(_id: &str, _order: &[usize]) {}

pub(super) fn stored(_key: &str) -> Option<String> {
    None
}

pub(super) fn store(_key: &str, _value: &str) {}

pub(super) fn forget(_key: &str) {}

pub(super) fn page_address() -> Option<String> {
    None
}

pub(super) fn resolve(_base: &str, _path: &str) -> Option<String> {
    None
}

pub(super) fn copy(_text: &str, _on_done: Box<dyn Fn(bool)>) {}

pub(super) fn save(_name: &str, _mime: &str, _text: &str) -> Option<()> {
    None
}

pub(super) fn json(_table: &Table) -> Option<String> {
    None
}

pub(super) fn standalone(_svg: &str) -> Option<String> {
    None
}

pub(super) fn save_png(_name: &str, _svg: &str) -> Option<()> {
    None
}

pub(super) fn scroll_to(_element: &HtmlDivElement, _top_px: f64) {}

pub(super) fn scroll_position(_element: &HtmlDivElement) -> (f64, f64) {
    (0.0, 0.0)
}

/// Never made into anything: it only has the shape of the browser's.
pub(super) struct Job;

impl Job {
    pub(super) fn start(_bytes: &[u8], _tell: Box<dyn Fn(News)>) -> Self {
        Self
    }

    #[expect(clippy::unused_self, reason = "the shape of the browser's")]
    pub(super) fn pause(&self, _is_paused: bool) {}
}

pub(super) struct Timer;

impl Timer {
    pub(super) fn every(_period_ms: u32, _tick: Box<dyn FnMut()>) -> Self {
        Self
    }
}

pub(super) fn query(_key: &str) -> Option<String> {
    None
}

pub(super) fn print_part(_id: &str) {}

pub(super) fn is_open(_element: &leptos::web_sys::HtmlDetailsElement) -> bool {
    false
}
