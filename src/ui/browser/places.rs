//! Where things stand and how large they are: widths, scrolled windows, printed rows, folded parts, frames.

use gloo::events::EventListener;
use js_sys::{Array, Function};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{Element, EventTarget, ResizeObserver, ResizeObserverEntry};

use super::document;

#[wasm_bindgen]
extern "C" {
    /// See `drawing.js`.
    #[wasm_bindgen(js_name = courseIaChange)]
    fn change(host: &Element, changes: &str) -> bool;
}

fn find(panel_id: &str, selector: &str) -> Option<Element> {
    document()?.get_element_by_id(panel_id)?.query_selector(selector).ok()?
}

/// Calls `on_width` with the content width of something in a panel, in whole CSS px, now and whenever it changes.
pub fn observe_width(panel_id: &str, selector: &str, on_width: impl Fn(f64) + 'static) {
    let Some(element) = find(panel_id, selector) else { return };
    // The width as the observer tells it: rounded otherwise, the first chart would be drawn twice.
    on_width(element.get_bounding_client_rect().width().floor());
    let callback = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
        for entry in entries.iter() {
            let entry: ResizeObserverEntry = entry.unchecked_into();
            on_width(entry.content_rect().width().floor());
        }
    });
    if let Ok(observer) = ResizeObserver::new(callback.as_ref().unchecked_ref()) {
        observer.observe(&element);
    }
    // The page keeps its charts as long as it lives.
    callback.forget();
}

/// Writes what stands in something of a panel, as HTML. Of a drawing only `changes` are made, if there are any: those of
/// [`changes`](crate::chart::changes) that lead to it.
pub fn write_html(panel_id: &str, selector: &str, html: &str, changes: Option<&str>) {
    let Some(host) = find(panel_id, selector) else { return };
    if !changes.is_some_and(|changes| change(&host, changes)) {
        host.set_inner_html(html);
    }
}

/// Calls `on_event` at every `event` of something in a panel, as long as the page lives.
pub fn listen(panel_id: &str, selector: &str, event: &'static str, on_event: impl Fn() + 'static) {
    if let Some(element) = find(panel_id, selector) {
        hear(&element, event, Box::new(on_event));
    }
}

/// Calls `then` whenever the window says so, as long as the page lives: `hashchange` after a link inside the page was followed,
/// `beforeprint` before it is printed.
pub fn on_window(event: &'static str, then: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        hear(&window, event, Box::new(then));
    }
}

/// One copy for all that is heard.
fn hear(target: &EventTarget, event: &'static str, on_event: Box<dyn Fn()>) {
    EventListener::new(target, event, move |_| on_event()).forget();
}

/// Calls `then` before the next frame is painted.
pub fn next_frame(then: impl FnOnce() + 'static) {
    frame(Box::new(then));
}

/// One copy for all that is called.
fn frame(then: Box<dyn FnOnce()>) {
    let _ = web_sys::window().map(|window| window.request_animation_frame(&called(then)));
}

/// Calls `then` in the frame after the one that shows what the page holds by now: a frame that is asked for in a hand's turn is
/// the one that answers it, and a task that is asked for in a frame may run before that is painted.
pub fn after_paint(then: impl FnOnce() + 'static) {
    painted(Box::new(then));
}

fn painted(then: Box<dyn FnOnce()>) {
    frame(Box::new(move || frame(then)));
}

/// Calls `then` in a turn of its own, after those asked for before: the page is free between them.
pub fn soon(then: impl FnOnce() + 'static) {
    later(Box::new(then));
}

fn later(then: Box<dyn FnOnce()>) {
    let _ = web_sys::window().map(|window| window.set_timeout_with_callback(&called(then)));
}

/// One copy for all that is called once. Freed when it was called: a handle that is forgotten would stay for ever, and a page is
/// redrawn thousands of times.
pub(super) fn called(then: Box<dyn FnOnce()>) -> Function {
    Closure::once_into_js(move |_: JsValue| then()).unchecked_into()
}

/// True if something foldable in a panel is unfolded.
#[must_use]
pub fn is_open(panel_id: &str, selector: &str) -> bool {
    find(panel_id, selector).is_some_and(|element| element.has_attribute("open"))
}

/// Gives something in a panel a class.
pub fn mark_class(panel_id: &str, selector: &str, class: &str) {
    if let Some(element) = find(panel_id, selector) {
        let _ = element.class_list().add_1(class);
    }
}

/// Puts the printed rows of a panel in this order, counted from zero in the printed order.
pub fn order_rows(panel_id: &str, order: &[usize]) {
    let Some(body) = find(panel_id, ".picture tbody") else { return };
    for index in order {
        if let Ok(Some(row)) = body.query_selector(&format!("[data-row=\"{index}\"]")) {
            // A row that is already in the page moves.
            let _ = body.append_child(&row);
        }
    }
}

/// Scrolls a window in a panel to `top_px`.
#[expect(clippy::cast_possible_truncation, reason = "clamped to what a page can be long")]
pub fn scroll_to(panel_id: &str, selector: &str, top_px: f64) {
    if let Some(window) = find(panel_id, selector) {
        window.set_scroll_top(top_px.max(0.0).min(1e7) as i32);
    }
}

/// How far a window in a panel is scrolled, and how far it can be, in CSS px.
#[must_use]
pub fn scroll_position(panel_id: &str, selector: &str) -> (f64, f64) {
    let Some(window) = find(panel_id, selector) else { return (0.0, 0.0) };
    let reach = window.scroll_height() - window.client_height();
    (f64::from(window.scroll_top()), f64::from(reach.max(0)))
}
