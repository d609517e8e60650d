//! A finder: words and filters over a printed list, whose entries it shows or puts away. What is asked stands in the address.
//!
//! Without JavaScript the whole list stands there, and the finder does not show.

mod model;
#[cfg(feature = "ssr")]
mod view;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

pub use model::FILTERS;
use model::{Asked, Found, Index, WORDS};
#[cfg(feature = "ssr")]
pub use view::Filter;

use crate::{
    instrument::Field,
    model::math::to_f64,
    text::{Arg, Phrases},
    ui::{
        browser::{self, Hand, Listing, Timer},
        follow, island, part, use_phrases,
    },
};

/// Id of the finder in its page, and of what is kept of it in the history.
const ID: &str = "finder";

/// What is read of an entry: its words and its sources, not its verdict nor the names of scenes and questions, which are filters.
pub const READ: &str = ".claim-text, .claim-quote, .claim-reason, .claim-evidence, .entry-permanent";

/// How long the hand rests before the address is written and what was found is said aloud, in milliseconds.
const REST_MS: u32 = 400;

/// So many entries fill most screens. Those below follow, so many a frame: a frame costs the same however few they are.
const SCREENFUL: usize = 3;
const FURTHER: usize = 100;

/// The finder of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FinderInputs {
    /// Id of the list in its page. Its entries are articles with an attribute for each of [`FILTERS`].
    pub list: String,
    /// Its filters, in the order of [`FILTERS`]. Printed natively.
    #[cfg(feature = "ssr")]
    #[serde(skip)]
    pub filters: Vec<Filter>,
    /// How many claims the list holds. Printed natively.
    #[serde(skip)]
    pub claims: usize,
    /// How many entries it holds that are no claims. Printed natively.
    #[serde(skip)]
    pub others: usize,
}

island!(finder(FinderInputs) => finder_view);

fn finder_view(inputs: FinderInputs) -> impl IntoView {
    let printed = print(&inputs);
    let finder = Rc::new(Finder {
        list: inputs.list,
        listing: RefCell::default(),
        is_listing: Cell::new(false),
        index: RefCell::default(),
        asked: RefCell::default(),
        refused: RefCell::default(),
        near: RefCell::default(),
        is_awake: Cell::new(false),
        writer: RefCell::default(),
    });
    let waking = Rc::clone(&finder);
    follow(move || {
        let waking = Rc::clone(&waking);
        browser::soon(move || waking.wake());
    });
    part(ID.to_owned(), ID, printed, Rc::new(move |hand| finder.handle(hand)))
}

#[cfg(feature = "ssr")]
fn print(inputs: &FinderInputs) -> String {
    view::print(inputs, &use_phrases())
}

#[cfg(not(feature = "ssr"))]
fn print(_inputs: &FinderInputs) -> String {
    String::new()
}

/// A finder on the page.
struct Finder {
    /// Id of the list.
    list: String,
    listing: RefCell<Listing>,
    /// True while entries below the screen follow what is asked.
    is_listing: Cell<bool>,
    index: RefCell<Index>,
    asked: RefCell<Asked>,
    /// What the address asked and the list does not know.
    refused: RefCell<Vec<String>>,
    /// The word that is nearest to one that stands nowhere, and that word.
    near: RefCell<Option<(String, String)>>,
    is_awake: Cell<bool>,
    /// Writes the address, and has said what was found.
    writer: RefCell<Option<Timer>>,
}

impl Finder {
    /// Reads the list and the address.
    fn wake(self: &Rc<Self>) {
        if self.is_awake.replace(true) {
            return;
        }
        let listing = Listing::of(&self.list);
        *self.index.borrow_mut() = Index::new(listing.read(FILTERS.map(attribute), READ));
        *self.listing.borrow_mut() = listing;
        browser::enable(ID);
        self.read_address();
        let finder = Rc::clone(self);
        browser::on_window("hashchange", move || finder.follow_link());
    }

    /// Takes what the address asks, or what the reader left here.
    fn read_address(self: &Rc<Self>) {
        let kept = browser::kept(ID);
        let ask = |name: &str| kept.as_ref().map_or_else(|| browser::query(name), |kept| Asked::part(kept, name));
        let (asked, refused) = Asked::read(ask, &self.index.borrow());
        *self.refused.borrow_mut() = refused;
        self.ask(asked);
        self.reveal();
    }

    /// Another address of the same page: it asks for the list anew, or names an entry.
    fn follow_link(self: &Rc<Self>) {
        if browser::fragment() == self.list {
            self.read_address();
        } else {
            self.reveal();
        }
    }

    /// What the address names is shown, whatever was asked.
    fn reveal(self: &Rc<Self>) {
        let named = browser::fragment();
        if browser::is_away(&named) {
            self.ask(Asked::default());
            self.write_soon();
            browser::scroll_to_entry(&named);
        }
    }

    fn handle(self: &Rc<Self>, hand: Hand) {
        match hand {
            Hand::Moved { control, field } => {
                self.refused.borrow_mut().clear();
                self.asked.borrow_mut().set(&control, &field.text);
                self.show();
            }
            Hand::Pressed(name) if name == "reset" => {
                self.refused.borrow_mut().clear();
                self.ask(Asked::default());
                browser::focus(ID, "input");
            }
            Hand::Pressed(name) if name == "near" => {
                let mut asked = self.asked.borrow().clone();
                asked.replace(self.near.borrow().as_ref());
                self.ask(asked);
                browser::focus(ID, "input");
            }
            _ => return,
        }
        self.write_soon();
    }

    /// Has the fields hold this, and the whole list follow.
    fn ask(self: &Rc<Self>, asked: Asked) {
        for (name, value) in asked.named() {
            if name == WORDS {
                browser::write_text(ID, "input", value);
            } else {
                browser::write_field(ID, name, &Field { part: 0, text: value.to_owned() }, "");
            }
        }
        *self.asked.borrow_mut() = asked;
        let nowhere = self.show();
        self.offer_nearest(nowhere);
        // What is below is looked at next: the address may name it.
        self.listing.borrow_mut().show(usize::MAX);
    }

    /// Says and shows what is found; tells what stands nowhere.
    fn show(self: &Rc<Self>) -> Option<String> {
        let (index, phrases) = (self.index.borrow(), use_phrases());
        let found = index.find(&self.asked.borrow());
        browser::write_text(ID, ".finder-count", &count(&phrases, &found, index.claims()));
        browser::write_text(ID, ".finder-notice", &notice(&phrases, &found, &self.refused.borrow()));
        self.offer(None);
        self.listing.borrow_mut().ask(found.shown);
        self.list(SCREENFUL);
        found.nowhere
    }

    /// Has the next entries follow what is asked, and the others after them.
    fn list(self: &Rc<Self>, most: usize) {
        let is_more = self.listing.borrow_mut().show(most);
        if is_more && !self.is_listing.replace(true) {
            let finder = Rc::clone(self);
            browser::after_paint(move || {
                finder.is_listing.set(false);
                finder.list(FURTHER);
            });
        }
    }

    /// Looks for the word that is nearest to one that stands nowhere, and offers it.
    fn offer_nearest(&self, nowhere: Option<String>) {
        let near = nowhere.and_then(|typed| self.index.borrow().near(&typed).map(|near| (typed, near)));
        self.offer(near);
    }

    /// Offers a word in place of one that was typed, or none.
    fn offer(&self, near: Option<(String, String)>) {
        let offer = near.as_ref().map(|(_, near)| use_phrases().fill("finder-near", &[("word", near.as_str().into())]));
        browser::write_text(ID, ".finder-near", &offer.unwrap_or_default());
        browser::mark(ID, ".finder-near", "hidden", near.is_none());
        *self.near.borrow_mut() = near;
    }

    /// Once the hand has rested: writes the address, says what was found, and what is near to what was not.
    fn write_soon(self: &Rc<Self>) {
        let finder = Rc::clone(self);
        *self.writer.borrow_mut() = Some(Timer::once(REST_MS, move || finder.write()));
    }

    fn write(&self) {
        let asked = self.asked.borrow();
        browser::keep_all(ID, &asked.joined(), &asked.named().collect::<Vec<_>>());
        let (index, phrases) = (self.index.borrow(), use_phrases());
        let found = index.find(&asked);
        let said = format!("{} {}", count(&phrases, &found, index.claims()), notice(&phrases, &found, &self.refused.borrow()));
        browser::write_text(ID, ".finder-said", &said);
        self.offer_nearest(found.nowhere);
    }
}

/// Where an entry says its value for a filter.
const fn attribute(filter: &'static str) -> &'static str {
    match filter.as_bytes() {
        b"text" => "data-text",
        b"topic" => "data-topic",
        b"kind" => "data-kind",
        b"verdict" => "data-verdict",
        b"scene" => "data-scene",
        _ => "data-question",
    }
}

/// How many entries are shown, in words.
fn count(phrases: &Phrases, found: &Found, all: usize) -> String {
    counted(phrases, (found.claims, found.others), all)
}

fn counted(phrases: &Phrases, (claims, others): (usize, usize), all: usize) -> String {
    let number = |count: usize| Arg::Number(to_f64(count), 0);
    let others = if others == 0 { String::new() } else { phrases.fill("finder-others", &[("n", number(others))]) };
    phrases.fill(
        if claims == 0 { "finder-none" } else { "finder-count" },
        &[("n", number(claims)), ("all", number(all)), ("others", others.into())],
    )
}

/// What is to be said of the words that are looked for, and of the address.
fn notice(phrases: &Phrases, found: &Found, refused: &[String]) -> String {
    let mut said = Vec::new();
    if !refused.is_empty() {
        let names = refused.join(&phrases.get("list-separator"));
        said.push(phrases.fill("finder-refused", &[("names", names.into())]));
    }
    for (typed, word) in &found.instead {
        said.push(phrases.fill("finder-instead", &[("typed", typed.as_str().into()), ("word", word.as_str().into())]));
    }
    if let Some(typed) = &found.nowhere {
        said.push(phrases.fill("finder-nowhere", &[("typed", typed.as_str().into())]));
    } else if found.claims + found.others == 0 {
        said.push(phrases.get("finder-both"));
    }
    said.join(" ")
}
