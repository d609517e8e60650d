//! The name of an event, in the page's language. Native.

use crate::{
    facts::{Event, Quantity, Unit},
    text::Style,
    ui::PageContext,
};

impl PageContext {
    /// What an event is about, a colon, what happened: `event-<id>`, its chips filled in.
    #[must_use]
    pub fn event_name(&self, event: &Event<'_>) -> String {
        let chips = event.row.given("chips").map(|chips| self.words.phrases().quantity(Quantity::plain(chips, Unit::Chips), Style::Short));
        self.words.text_with(&format!("event-{}", event.id), &[("chips", &chips.unwrap_or_default())])
    }
}
