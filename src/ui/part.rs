//! A part of the page that answers: printed as it is, told what hands do to it, kept up to date by effects.
//!
//! There is one type of element, of event handler, of signal and of effect in the module, whatever is shown: each further one
//! would bring the framework's code again, some kilobytes each.

use std::rc::Rc;

use leptos::prelude::*;

use crate::ui::browser::{self, Hand};

/// What to do with a hand.
pub type OnHand = Rc<dyn Fn(Hand)>;

/// A part with its HTML: printed natively; the browser has it in the page.
pub fn part(id: String, class: &'static str, printed: String, on_hand: OnHand) -> impl IntoView {
    let told = move || {
        let on_hand = Rc::clone(&on_hand);
        move |event: &leptos::web_sys::Event| on_hand(browser::hand(event))
    };
    let (input, change, click, draw, key) = (told(), told(), told(), told(), told());
    view! {
        <div
            class=class
            id=id
            on:input=move |event| input(&event)
            on:change=move |event| change(&event)
            on:click=move |event| click(&event)
            on:pointermove=move |event| draw(&event)
            on:keydown=move |event| key(&event)
            inner_html=printed
        ></div>
    }
}

/// Does something once the page is alive, and again whenever a [`Mark`] that it follows is made.
pub fn follow(effect: impl Fn() + 'static) {
    erased(Box::new(effect));
}

fn erased(effect: Box<dyn Fn()>) {
    Effect::new(move |_: Option<()>| effect());
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
