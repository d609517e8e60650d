//! A part of the page that answers: printed as it is, told what hands do to it, kept up to date by effects.
//!
//! There is one type of element, of event handler, of signal and of effect in the module, whatever is shown: each further one
//! would bring the framework's code again, some kilobytes each.

use std::{cell::RefCell, rc::Rc};

use leptos::{
    ev::Custom,
    html,
    prelude::*,
    reactive::effect::{ImmediateEffect, batch},
    tachys::html::event::on,
};
use send_wrapper::SendWrapper;

use crate::{
    chart::changes,
    ui::browser::{self, Event, Hand},
};

/// What to do with a hand.
pub type OnHand = Rc<dyn Fn(Hand)>;

/// A part with its HTML: printed natively; the browser has it in the page.
pub fn part(id: String, class: &'static str, printed: String, on_hand: OnHand) -> impl IntoView {
    let told: Rc<dyn Fn(Event)> = Rc::new(move |event| on_hand(browser::hand(&event)));
    let handler = |name: &'static str| {
        let told = Rc::clone(&told);
        // One type of event for all: what was meant is read from the event itself.
        on(Custom::<Event>::new(name), move |event| told(event))
    };
    html::div().class(class).id(id).inner_html(printed).add_any_attr((
        handler("input"),
        handler("change"),
        handler("click"),
        handler("pointermove"),
        handler("pointerdown"),
        handler("pointerup"),
        handler("pointercancel"),
        handler("keydown"),
    ))
}

/// Does something now that the page is alive, and again at once whenever a [`Mark`] that it follows is made. Natively never.
pub fn follow(effect: impl Fn() + 'static) {
    erased(Box::new(effect));
}

fn erased(effect: Box<dyn Fn()>) {
    // The page has one thread; what follows lives as long as the page.
    let effect = SendWrapper::new(effect);
    core::mem::forget(ImmediateEffect::new(move || (*effect)()));
}

/// Makes several marks as one.
pub fn together(change: impl FnOnce()) {
    batch(change);
}

/// A place in a part whose content follows something: written only when it is another than last time, so that what did not
/// change is neither laid out nor read aloud again.
#[derive(Debug)]
pub struct Slot {
    part: String,
    selector: &'static str,
    last: RefCell<Option<String>>,
}

impl Slot {
    /// The place that `selector` finds in the part of this id, of which nothing is known yet.
    #[must_use]
    pub fn new(part: &str, selector: &'static str) -> Self {
        Self { part: part.to_owned(), selector, last: RefCell::new(None) }
    }

    /// Has it hold this, as HTML; of a drawing only what changed is touched.
    pub fn write(&self, html: String) {
        let is_there = match &*self.last.borrow() {
            Some(last) => *last == html,
            // What the page brought is known to the page.
            None => browser::holds_html(&self.part, self.selector, &html),
        };
        if !is_there {
            let changes = self.last.borrow().as_deref().and_then(|last| changes(last, &html));
            browser::write_html(&self.part, self.selector, &html, changes.as_deref());
        }
        *self.last.borrow_mut() = Some(html);
    }
}

/// Something that changes: effects that follow it run again.
#[derive(Debug, Clone, Copy)]
pub struct Mark(RwSignal<u32>);

impl Default for Mark {
    fn default() -> Self {
        Self(RwSignal::new(0))
    }
}

impl Mark {
    /// Has the effect that asks run again at the next change.
    pub fn follow(self) {
        let _ = self.0.get();
    }

    /// Says that there was a change.
    pub fn make(self) {
        self.0.update(|times| *times = times.wrapping_add(1));
    }
}
