//! One question, answered before the evidence is seen: skippable, never scored, never sent.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::prelude::*;

use crate::{
    instrument::Field,
    ui::{
        Mark,
        browser::{self, Hand},
        follow, island, part, use_phrases,
    },
};

mod asked;
#[cfg(feature = "ssr")]
mod print;

pub use asked::{Answer, GuessInputs, Stop};

/// The control that holds the guess, as a hand names it.
const GUESS: &str = "guess";

island!(guess(GuessInputs) => view);

fn view(inputs: GuessInputs) -> impl IntoView {
    let id = format!("{}-your-guess", inputs.slug);
    let printed = print(&inputs, &id);
    let guess = Rc::new(Guess {
        numbers: RefCell::new(inputs.middle()),
        is_made: Cell::new(false),
        was_made: Cell::new(false),
        moved: Mark::default(),
        id: id.clone(),
        inputs,
    });
    let (waking, shown) = (Rc::clone(&guess), Rc::clone(&guess));
    follow(move || waking.wake());
    follow(move || shown.show());
    part(id, "guess", printed, Rc::new(move |hand| guess.handle(hand)))
}

#[cfg(not(feature = "ssr"))]
fn print(_inputs: &GuessInputs, _id: &str) -> String {
    String::new()
}

#[cfg(feature = "ssr")]
fn print(inputs: &GuessInputs, id: &str) -> String {
    print::print(inputs, id, &use_phrases())
}

/// A guess on the page.
struct Guess {
    inputs: GuessInputs,
    id: String,
    /// One number, or one for each stop of a line.
    numbers: RefCell<Vec<f64>>,
    is_made: Cell<bool>,
    /// What was shown last.
    was_made: Cell<bool>,
    /// Made at every move.
    moved: Mark,
}

impl Guess {
    fn key(&self) -> String {
        format!("guess-{}", self.inputs.slug)
    }

    fn set(&self, numbers: Vec<f64>, is_made: bool) {
        self.numbers.replace(numbers);
        self.is_made.set(is_made);
        self.moved.make();
    }

    /// Takes what was guessed before.
    fn wake(&self) {
        if let Some(numbers) = browser::stored(&self.key()).and_then(|text| self.inputs.read(&text)) {
            self.set(numbers, true);
        }
        browser::enable(&self.id);
    }

    fn handle(&self, hand: Hand) {
        match hand {
            Hand::Moved { field, .. } => {
                let numbers = self.numbers.borrow().clone();
                if let Some(numbers) = self.inputs.taken(numbers, &field) {
                    self.set(numbers, self.is_made.get());
                }
            }
            Hand::Pressed(name) if name == "submit" => {
                let numbers = self.numbers.borrow().clone();
                browser::store(&self.key(), &GuessInputs::stored(&numbers));
                self.set(numbers, true);
            }
            Hand::Pressed(name) if name == "forget" => {
                browser::forget(&self.key());
                self.set(self.inputs.middle(), false);
            }
            _ => {}
        }
    }

    fn show(&self) {
        self.moved.follow();
        let (numbers, is_made, phrases) = (self.numbers.borrow(), self.is_made.get(), use_phrases());
        let stops = if self.inputs.is_choice() { &[] } else { self.inputs.stops() };
        for (part, number) in numbers.iter().enumerate() {
            let yours = self.inputs.show(*number, &phrases);
            let said = match stops.get(part) {
                Some(stop) if is_made => {
                    let real = self.inputs.show(stop.value, &phrases);
                    phrases.fill("guess-line-said", &[("yours", yours.as_str().into()), ("real", real.into())])
                }
                _ => yours.clone(),
            };
            browser::write_field(&self.id, GUESS, &Field { part, text: self.inputs.held(*number) }, &said);
            browser::write_text(&self.id, &format!("[data-value='{part}']"), &yours);
        }
        if !stops.is_empty() {
            browser::write_attribute(&self.id, ".guess-yours", "points", &self.inputs.line(numbers.iter().copied()));
            browser::mark(&self.id, ".guess-line", "data-made", is_made);
        }
        let compared = if is_made { self.inputs.compared(&numbers, &phrases) } else { String::new() };
        browser::write_html(&self.id, ".guess-compared", &compared, None);
        browser::mark(&self.id, ".guess-forget", "hidden", !is_made);
        // A reader may have opened the answer without a guess.
        if self.was_made.replace(is_made) != is_made {
            browser::mark(&self.id, ".guess-answer", "open", is_made);
        }
    }
}
