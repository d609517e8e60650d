//! No browser: every answer is a refusal.

#![expect(missing_docs, reason = "what is documented is what a browser does: `fields.rs`")]

use leptos::web_sys::Event;

use crate::{
    chart::Table,
    instrument::Field,
    text::Phrases,
    ui::browser::{Hand, News},
};

pub(super) fn phrases() -> Option<Phrases> {
    None
}

pub(super) fn stored(_key: &str) -> Option<String> {
    None
}

pub(super) fn store(_key: &str, _value: &str) {}

pub(super) fn forget(_key: &str) {}

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

    pub(super) fn once(_delay_ms: u32, _tick: Box<dyn FnMut()>) -> Self {
        Self
    }

    #[expect(clippy::unused_self, reason = "the shape of the browser's")]
    pub(super) fn end(self) {}
}

pub fn hand(_event: &Event) -> Hand {
    Hand::Nothing
}

pub fn enable(_panel_id: &str) {}

pub fn hold(_panel_id: &str, _control: usize, _is_locked: bool, _is_hidden: bool) {}

pub fn write_field(_panel_id: &str, _control: &str, _field: &Field, _said: &str) {}

pub fn order_items(_panel_id: &str, _control: usize, _order: &[usize]) {}

pub fn name_spot(_panel_id: &str, _control: &str, _key: &str, _at_px: Option<(f64, f64)>) {}

pub fn show_stretch(_panel_id: &str, _stretch_px: Option<(f64, f64)>) {}

pub fn write_text(_panel_id: &str, _selector: &str, _text: &str) {}

pub fn write_html(_panel_id: &str, _selector: &str, _html: &str, _changes: Option<&str>) {}

pub fn holds_html(_panel_id: &str, _selector: &str, _html: &str) -> bool {
    false
}

pub fn mark(_panel_id: &str, _selector: &str, _name: &str, _is_marked: bool) {}

pub fn write_attribute(_panel_id: &str, _selector: &str, _name: &str, _value: &str) {}

pub fn say(_panel_id: &str, _selector: &str, _key: &str) {}

pub fn show_task(_panel_id: &str, _state: &str, _share: f64) {}

pub fn copy_text_of(_panel_id: &str, _selector: &str, _on_done: impl Fn(bool) + 'static) {}

pub(super) fn kept(_key: &str) -> Option<String> {
    None
}

pub(super) fn keep(_key: &str, _formerly: Option<&str>, _text: Option<&str>) {}

pub(super) fn keep_all(_key: &str, _text: &str, _named: &[(&str, &str)]) {}

pub fn on_window(_event: &'static str, _then: impl Fn() + 'static) {}

pub(super) const fn is_single() -> bool {
    false
}

pub(super) fn query(_key: &str) -> Option<String> {
    None
}

pub fn listen(_panel_id: &str, _selector: &str, _event: &'static str, _on_event: impl Fn() + 'static) {}

pub fn is_open(_panel_id: &str, _selector: &str) -> bool {
    false
}

pub fn after_paint(_then: impl FnOnce() + 'static) {}

pub fn next_frame(_then: impl FnOnce() + 'static) {}

pub fn soon(_then: impl FnOnce() + 'static) {}

pub fn mark_class(_panel_id: &str, _selector: &str, _class: &str) {}

pub fn observe_width(_panel_id: &str, _selector: &str, _on_width: impl Fn(f64) + 'static) {}

pub fn order_rows(_panel_id: &str, _order: &[usize]) {}

pub fn scroll_to(_panel_id: &str, _selector: &str, _top_px: f64) {}

pub fn scroll_position(_panel_id: &str, _selector: &str) -> (f64, f64) {
    (0.0, 0.0)
}

#[derive(Debug, Default)]
pub struct Listing;

impl Listing {
    pub fn of(_list: &str) -> Self {
        Self
    }

    pub fn read<const N: usize>(&self, _attributes: [&str; N], _words: &str) -> Vec<([String; N], String)> {
        Vec::new()
    }

    pub fn ask(&mut self, _asked: Vec<bool>) {}

    pub fn show(&mut self, _most: usize) -> bool {
        false
    }
}

pub fn is_away(_id: &str) -> bool {
    false
}

pub fn scroll_to_entry(_id: &str) {}

pub fn fragment() -> String {
    String::new()
}

pub fn focus(_panel_id: &str, _selector: &str) {}
