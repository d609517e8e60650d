//! A printed list, found again: its entries are read once, then shown or put away.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, NodeList};

use super::{document, window};

fn entries(list: &str) -> Option<NodeList> {
    document()?.get_element_by_id(list)?.query_selector_all("article").ok()
}

fn elements(found: &NodeList) -> impl Iterator<Item = Element> {
    (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok())
}

/// By entry of the list of this id: the values of attributes, and the text of what the selector `words` finds in it.
#[must_use]
pub fn read_entries<const N: usize>(list: &str, attributes: [&str; N], words: &str) -> Vec<([String; N], String)> {
    let Some(entries) = entries(list) else { return Vec::new() };
    let read = |entry: Element| {
        let values = attributes.map(|name| entry.get_attribute(name).unwrap_or_default());
        let mut text = String::new();
        if let Ok(found) = entry.query_selector_all(words) {
            for part in elements(&found) {
                text.push_str(&part.text_content().unwrap_or_default());
                text.push(' ');
            }
        }
        (values, text)
    };
    elements(&entries).map(read).collect()
}

/// Shows those entries of a list, and puts the others away. Only those are touched that change.
pub fn show_entries(list: &str, shown: &[bool]) {
    let Some(entries) = entries(list) else { return };
    for (entry, is_shown) in elements(&entries).zip(shown) {
        if entry.has_attribute("hidden") == *is_shown {
            let _ = entry.toggle_attribute_with_force("hidden", !is_shown);
        }
    }
}

/// True if there is something of this id, and it is put away.
#[must_use]
pub fn is_away(id: &str) -> bool {
    document().and_then(|document| document.get_element_by_id(id)).is_some_and(|element| element.has_attribute("hidden"))
}

/// Scrolls to what has this id.
pub fn scroll_to_entry(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        element.scroll_into_view();
    }
}

/// The id that the page's address names.
#[must_use]
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    // In the single file what is asked stands behind it.
    hash.trim_start_matches('#').split('?').next().unwrap_or_default().to_owned()
}

/// Gives the focus to something in a panel.
pub fn focus(panel_id: &str, selector: &str) {
    let found = document().and_then(|document| document.get_element_by_id(panel_id)?.query_selector(selector).ok()?);
    if let Some(element) = found {
        let _ = element.unchecked_ref::<HtmlElement>().focus();
    }
}
