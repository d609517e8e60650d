//! A printed list, found again: its entries are read once, then shown or put away.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, NodeList};

use super::{document, window};

/// The entries of a printed list. They are kept, and what is known of them too: asking the page for each took longer than a key may.
#[derive(Debug, Default)]
pub struct Listing {
    entries: Vec<Element>,
    shown: Vec<bool>,
    asked: Vec<bool>,
    /// The first entry that was not yet compared with what is asked.
    next: usize,
}

impl Listing {
    /// The articles of the list of this id.
    #[must_use]
    pub fn of(list: &str) -> Self {
        let list = document().and_then(|document| document.get_element_by_id(list)?.query_selector_all("article").ok());
        let entries: Vec<Element> = list.as_ref().map(|found| elements(found).collect()).unwrap_or_default();
        let shown = entries.iter().map(|entry| !entry.has_attribute("hidden")).collect();
        Self { entries, shown, asked: Vec::new(), next: 0 }
    }

    /// By entry: the values of attributes, and the text of what the selector `words` finds in it.
    #[must_use]
    pub fn read<const N: usize>(&self, attributes: [&str; N], words: &str) -> Vec<([String; N], String)> {
        let read = |entry: &Element| {
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
        self.entries.iter().map(read).collect()
    }

    /// Asks for these entries and no others. [`Listing::show`] shows them.
    pub fn ask(&mut self, asked: Vec<bool>) {
        (self.asked, self.next) = (asked, 0);
    }

    /// Shows what is asked and puts the rest away, from where it stopped last until it came by so many entries to be shown. True if
    /// it is not through.
    pub fn show(&mut self, most: usize) -> bool {
        let mut came_by = 0;
        let rest = self.entries.iter().zip(&mut self.shown).zip(&self.asked).skip(self.next);
        for ((entry, is_shown), is_asked) in rest {
            if came_by == most {
                return true;
            }
            if is_shown != is_asked {
                *is_shown = *is_asked;
                let _ = entry.toggle_attribute_with_force("hidden", !is_asked);
            }
            came_by += usize::from(*is_asked);
            self.next += 1;
        }
        false
    }
}

fn elements(found: &NodeList) -> impl Iterator<Item = Element> {
    (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok())
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
