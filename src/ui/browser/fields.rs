//! What is printed of an instrument, found again and kept the same as its settings: inputs by `data-control` and
//! `data-part`, buttons by `data-press`, texts by selector, all below the id of their panel.

use js_sys::Reflect;
use leptos::web_sys::Event;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent, PointerEvent};

use super::{document, places::called};
use crate::{
    instrument::{Field, Way},
    model::math::{parse_plain, plain},
    text::Ruler,
    ui::browser::{Gesture, Hand},
};

/// What a hand did, if it did anything to a control or a button.
pub fn hand(event: &Event) -> Hand {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return Hand::Nothing };
    // What answers at every move and every key, and not only once the hand leaves it.
    let is_live = target.get_attribute("type").is_some_and(|kind| kind == "range" || kind == "search");
    let found = match event.type_().as_str() {
        "input" if is_live => moved(&target),
        "change" if !is_live => moved(&target),
        "click" => pressed(&target).or_else(|| pointed(&target, event.unchecked_ref(), Gesture::Click)),
        // A browser that fills a field from its list of suggestions says so with a “keydown” that is no key.
        "keydown" => event.dyn_ref().and_then(|event| key(&target, event).or_else(|| walked(&target, event))),
        "pointermove" => drawn(&target, event.unchecked_ref()).or_else(|| {
            let event: &PointerEvent = event.unchecked_ref();
            pointed(&target, event, if event.buttons() == 1 { Gesture::Drag } else { Gesture::Over })
        }),
        "pointerdown" if is_first_button(event) => held(&target, event.unchecked_ref()),
        "pointerup" if is_first_button(event) => pointed(&target, event.unchecked_ref(), Gesture::Up),
        "pointercancel" => pointed(&target, event.unchecked_ref(), Gesture::Over),
        _ => None,
    };
    found.unwrap_or(Hand::Nothing)
}

fn is_first_button(event: &Event) -> bool {
    event.unchecked_ref::<PointerEvent>().button() == 0
}

fn moved(input: &Element) -> Option<Hand> {
    let text = if let Some(input) = input.dyn_ref::<HtmlInputElement>() {
        match input.type_().as_str() {
            "checkbox" => if input.checked() { "on" } else { "off" }.to_owned(),
            "text" => match searched(input)? {
                Ok(key) => key,
                Err(name) => return Some(Hand::Missed { control: input.get_attribute("data-control")?, typed: input.value(), name }),
            },
            _ => input.value(),
        }
    } else {
        input.dyn_ref::<HtmlSelectElement>()?.value()
    };
    hand_of(input, text)
}

fn hand_of(input: &Element, text: String) -> Option<Hand> {
    let control = input.get_attribute("data-control")?;
    let part = input.get_attribute("data-part").and_then(|part| part.parse().ok()).unwrap_or_default();
    Some(Hand::Moved { control, field: Field { part, text } })
}

/// The key of the option whose name was typed, or of the first that holds what was typed; else the name nearest to it.
fn searched(input: &HtmlInputElement) -> Option<Result<String, String>> {
    let typed = lower(&input.value());
    let list = document()?.get_element_by_id(&input.get_attribute("list")?)?;
    let options = list.query_selector_all("option").ok()?;
    let (mut holds, mut nearest, mut ruler) = (None, (usize::MAX, String::new()), Ruler::new(&typed));
    for index in 0..options.length() {
        let option: Element = options.get(index)?.dyn_into().ok()?;
        let (Some(name), key) = (option.get_attribute("value"), option.get_attribute("data-key")) else { continue };
        let plain = lower(&name);
        if plain == typed {
            return key.map(Ok);
        }
        if holds.is_none() && js_sys::JsString::from(plain.as_str()).includes(&typed, 0) {
            holds = key;
        }
        let size = ruler.to(&plain, nearest.0);
        if size < nearest.0 && !name.is_empty() {
            nearest = (size, name);
        }
    }
    // Nothing typed is nothing searched.
    let is_asked = !typed.is_empty();
    Some(holds.filter(|_| is_asked).map_or_else(|| if is_asked { Err(nearest.1) } else { Ok(String::new()) }, Ok))
}

/// In small letters, by the browser: Rust's table of them weighs as much as a scene.
fn lower(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().trim().into()
}

fn pressed(target: &Element) -> Option<Hand> {
    let button = target.closest("button").ok()??;
    if let Some(press) = button.get_attribute("data-press") {
        return Some(Hand::Pressed(press));
    }
    // A stretch moves by shares of its length, an item of an order by one place.
    let by = button.get_attribute("data-by")?;
    let Some(item) = button.closest("li").ok()? else { return hand_of(&button, by) };
    let by: i64 = by.parse().ok()?;
    let mut place: i64 = 0;
    let mut before = item.previous_element_sibling();
    while let Some(other) = before {
        place += 1;
        before = other.previous_element_sibling();
    }
    hand_of(&button, (place + by).max(0).to_string())
}

/// Escape goes back to the author, where the hand is on the controls.
fn key(target: &Element, event: &KeyboardEvent) -> Option<Hand> {
    let is_inside = target.closest("fieldset.controls").ok()?.is_some();
    (is_inside && event.key() == "Escape").then(|| Hand::Pressed("reset".to_owned()))
}

/// The drawing with spots in which something lies, and its place on screen.
fn drawing(target: &Element) -> Option<web_sys::DomRect> {
    Some(target.closest(".picture-points").ok()??.query_selector("svg").ok()??.get_bounding_client_rect())
}

/// A place in a drawing with spots.
fn pointed(target: &Element, event: &PointerEvent, gesture: Gesture) -> Option<Hand> {
    let place = drawing(target)?;
    let at_px = (f64::from(event.client_x()) - place.left(), f64::from(event.client_y()) - place.top());
    Some(Hand::Pointed { at_px, width_px: place.width(), gesture })
}

/// A pointer that goes down on a drawing with spots: it stays with it until it goes up, wherever it moves.
fn held(target: &Element, event: &PointerEvent) -> Option<Hand> {
    let picture = target.closest(".picture-points").ok()??;
    // One that is gone already cannot be held.
    let _ = picture.set_pointer_capture(event.pointer_id());
    pointed(target, event, Gesture::Down)
}

/// A key on a drawing with spots: arrows walk, letters search.
fn walked(target: &Element, event: &KeyboardEvent) -> Option<Hand> {
    let place = drawing(target)?;
    // What the browser or the system does with a key.
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    let name = event.key();
    let way = match name.as_str() {
        "ArrowLeft" => Way::Left,
        "ArrowRight" => Way::Right,
        "ArrowUp" => Way::Up,
        "ArrowDown" => Way::Down,
        "Home" => Way::First,
        "End" => Way::Last,
        _ => {
            if name.len() == 1 && name != " " {
                // The letter goes where the focus is when the key's turn ends.
                let search = target.closest(".instrument").ok()??.query_selector("input[list]").ok()??;
                search.unchecked_ref::<HtmlInputElement>().select();
                let _ = search.unchecked_ref::<HtmlElement>().focus();
            }
            return None;
        }
    };
    event.prevent_default();
    Some(Hand::Walked(way, place.width()))
}

/// A pointer held down over a curve's ranges draws it.
fn drawn(target: &Element, event: &PointerEvent) -> Option<Hand> {
    if event.buttons() != 1 || target.closest(".curve").ok()?.is_none() {
        return None;
    }
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    let curve = target.closest(".curve").ok()??;
    let inputs = curve.query_selector_all("input").ok()?;
    for index in 0..inputs.length() {
        let input: HtmlInputElement = inputs.get(index)?.dyn_into().ok()?;
        let place = input.get_bounding_client_rect();
        if (place.left()..place.right()).contains(&x) && place.height() > place.width() {
            let share = ((place.bottom() - y) / place.height()).max(0.0).min(1.0);
            let end = |name: &str| input.get_attribute(name).and_then(|text| parse_plain(&text));
            let (min, max, step) = (end("min")?, end("max")?, end("step")?);
            let position = min + f64::round(share * (max - min) / step) * step;
            return hand_of(&input, plain(position));
        }
    }
    None
}

fn panel(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// One copy for all that is done to each.
fn each(panel_id: &str, selector: &str, change: &dyn Fn(Element)) {
    let Some(found) = panel(panel_id).and_then(|panel| panel.query_selector_all(selector).ok()) else { return };
    for index in 0..found.length() {
        if let Some(element) = found.get(index).and_then(|node| node.dyn_into().ok()) {
            change(element);
        }
    }
}

/// Makes the fieldsets of a panel answer.
pub fn enable(panel_id: &str) {
    each(panel_id, "fieldset[disabled]", &|set| {
        let _ = set.remove_attribute("disabled");
    });
}

/// Holds a control fast, or hides it.
pub fn hold(panel_id: &str, control: usize, is_locked: bool, is_hidden: bool) {
    each(panel_id, &format!("[data-field='{control}']"), &|field| {
        let _ = field.toggle_attribute_with_force("hidden", is_hidden);
        let inputs = field.query_selector_all("input, select, button, .field-locked");
        let Ok(inputs) = inputs else { return };
        for index in 0..inputs.length() {
            let Some(input) = inputs.get(index).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
            let is_note = input.class_name() == "field-locked";
            let _ = input.toggle_attribute_with_force(if is_note { "hidden" } else { "disabled" }, is_locked != is_note);
        }
    });
}

/// Gives an input what it holds, and what a screen reader says of it.
pub fn write_field(panel_id: &str, control: &str, field: &Field, said: &str) {
    each(panel_id, &format!("[data-control='{control}']"), &|element| {
        let part = element.get_attribute("data-part").and_then(|part| part.parse().ok()).unwrap_or(0);
        if part != field.part {
            return;
        }
        if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            match input.type_().as_str() {
                "checkbox" => input.set_checked(field.text == "on"),
                "radio" => input.set_checked(input.value() == field.text),
                "text" => input.set_value(&name_of(input, &field.text)),
                _ => {
                    if input.value() != field.text {
                        input.set_value(&field.text);
                    }
                    let _ = input.set_attribute("aria-valuetext", said);
                }
            }
        } else if let Some(list) = element.dyn_ref::<HtmlSelectElement>() {
            // To choose what is chosen has every option styled anew.
            if list.value() != field.text {
                list.set_value(&field.text);
            }
        }
    });
}

/// The name of an option of a search, by its key.
fn name_of(input: &HtmlInputElement, key: &str) -> String {
    let list = input.get_attribute("list").and_then(|list| document()?.get_element_by_id(&list));
    let option = list.and_then(|list| list.query_selector(&format!("[data-key='{key}']")).ok()?);
    option.and_then(|option| option.get_attribute("value")).unwrap_or_default()
}

/// Says the name of an option, a key of a search, beside its spot in the drawing; nothing for no spot.
pub fn name_spot(panel_id: &str, control: &str, key: &str, at_px: Option<(f64, f64)>) {
    let name = || {
        let input = panel(panel_id)?.query_selector(&format!("input[data-control='{control}']")).ok()??;
        Some(name_of(input.unchecked_ref(), key))
    };
    let name = at_px.and_then(|_| name()).unwrap_or_default();
    each(panel_id, ".spot-name", &|element| {
        let _ = element.toggle_attribute_with_force("hidden", name.is_empty());
        element.set_text_content(Some(&name));
        let (x, y) = at_px.unwrap_or_default();
        let _ = element.set_attribute("style", &format!("--spot-x: {}px; --spot-y: {}px", plain(f64::round(x)), plain(f64::round(y))));
    });
}

/// Shows from where to where a pointer was dragged over a drawing, in CSS px from its left edge; nothing for no stretch.
pub fn show_stretch(panel_id: &str, stretch_px: Option<(f64, f64)>) {
    each(panel_id, ".stretch", &|element| {
        let _ = element.toggle_attribute_with_force("hidden", stretch_px.is_none());
        let (from, to) = stretch_px.unwrap_or_default();
        let (left, width) = (plain(f64::round(from.min(to))), plain(f64::round((to - from).abs())));
        let _ = element.set_attribute("style", &format!("--stretch-x: {left}px; --stretch-px: {width}px"));
    });
}

/// Puts the items of an order in their places; the focus stays on the button that moved one.
pub fn order_items(panel_id: &str, control: usize, order: &[usize]) {
    each(panel_id, &format!("[data-order='{control}']"), &|list| {
        let focused = document().and_then(|document| document.active_element());
        for item in order {
            if let Ok(Some(item)) = list.query_selector(&format!("[data-item='{item}']")) {
                let _ = list.append_child(&item);
            }
        }
        if let Some(focused) = focused.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = focused.focus();
        }
    });
}

/// Writes a text of a panel; the value of an input.
pub fn write_text(panel_id: &str, selector: &str, text: &str) {
    each(panel_id, selector, &|element| {
        if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            input.set_value(text);
        } else if let Some(area) = element.dyn_ref::<web_sys::HtmlTextAreaElement>() {
            area.set_value(text);
        } else if element.text_content().as_deref() != Some(text) {
            element.set_text_content(Some(text));
        }
    });
}

/// True if something in a panel holds this, as HTML.
pub fn holds_html(panel_id: &str, selector: &str, html: &str) -> bool {
    panel(panel_id).and_then(|panel| panel.query_selector(selector).ok()?).is_some_and(|element| element.inner_html() == html)
}

/// Gives something in a panel an attribute without a value, or takes it away.
pub fn mark(panel_id: &str, selector: &str, name: &str, is_marked: bool) {
    each(panel_id, selector, &|element| {
        let _ = element.toggle_attribute_with_force(name, is_marked);
    });
}

/// Writes an attribute of something in a panel.
pub fn write_attribute(panel_id: &str, selector: &str, name: &str, value: &str) {
    each(panel_id, selector, &|element| {
        if element.get_attribute(name).as_deref() != Some(value) {
            let _ = element.set_attribute(name, value);
        }
    });
}

/// Has a status say what stands in its attribute `data-<key>`; nothing for an empty key.
pub fn say(panel_id: &str, selector: &str, key: &str) {
    each(panel_id, selector, &|element| {
        let text = if key.is_empty() { None } else { element.get_attribute(&format!("data-{key}")) };
        element.set_text_content(Some(&text.unwrap_or_default()));
    });
}

/// Shows how far the engine's work is, 0 to 1, on the buttons of a panel.
pub fn show_task(panel_id: &str, state: &str, share: f64) {
    write_attribute(panel_id, ".task", "data-task", state);
    keep_focus(panel_id, state);
    write_attribute(panel_id, ".task progress", "value", &plain(f64::round(100.0 * share)));
    say(panel_id, ".task-status", state);
}

/// Where the button that has the focus went out of sight, the one in its place takes it.
fn keep_focus(panel_id: &str, state: &str) {
    let focused = document().and_then(|document| document.active_element());
    if focused.is_some_and(|element| element.client_height() == 0 && element.class_name().starts_with("task-")) {
        each(panel_id, if state == "running" { ".task-pause" } else { ".task-start" }, &|button| {
            let _ = button.unchecked_ref::<HtmlElement>().focus();
        });
    }
}

/// Copies the text of an input to the clipboard, then says whether it did.
pub fn copy_text_of(panel_id: &str, selector: &str, on_done: impl Fn(bool) + 'static) {
    let (panel_id, selector) = (panel_id.to_owned(), selector.to_owned());
    let copy = move || {
        let text = panel(&panel_id).and_then(|panel| panel.query_selector(&selector).ok()?);
        let text = text.and_then(|element| Reflect::get(&element, &"value".into()).ok()?.as_string()).unwrap_or_default();
        crate::ui::browser::copy(&text, on_done);
    };
    // `reading.js` fills the input in a microtask after the address was written; still in the hand's turn.
    let _ = web_sys::window().map(|window| window.queue_microtask(&called(Box::new(copy))));
}
