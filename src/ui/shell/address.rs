//! The settings in the page's address: read at the start, written once the hand rests, so that they survive a reload and the
//! way back, and can be sent.

use std::rc::Rc;

use crate::{
    instrument::{Kind, WORDS, from_link, to_link},
    ui::{
        browser::{self, Timer},
        shell::Shell,
    },
};

/// How long the hand rests before the address is written, in milliseconds: browsers refuse more than some writes a second.
const REST_MS: u32 = 300;

impl Shell {
    /// Takes what the address asks for, or what the reader left here.
    pub(super) fn read_address(self: &Rc<Self>) {
        let declaration = &self.declaration;
        let formerly = || declaration.formerly.as_deref().and_then(browser::query);
        let found = browser::kept(&declaration.id()).or_else(|| browser::query(&declaration.id())).or_else(formerly);
        let Some(text) = found else { return };
        let asked = from_link(declaration, &text);
        self.put(asked.settings, asked.preset);
        for (index, control) in declaration.controls.iter().enumerate() {
            let (panel, is_locked, is_hidden) = (declaration.panel_id(control.panel), asked.locked[index], asked.hidden[index]);
            browser::hold(&panel, index, is_locked, is_hidden);
            if matches!(control.kind, Kind::Time(..)) {
                browser::mark(&panel, ".play", "hidden", is_locked || is_hidden);
            }
        }
        for picture in 0..declaration.pictures.len() {
            let mut of_panel = declaration.controls.iter().zip(&asked.hidden).filter(|(control, _)| control.panel == picture).peekable();
            // Nothing left to move, and nothing to go back from.
            let is_empty = of_panel.peek().is_some() && of_panel.all(|(_, is_hidden)| *is_hidden);
            browser::mark(&declaration.panel_id(picture), ".controls", "hidden", is_empty);
        }
        let is_word = |part: &&str| part.split_once(':').is_some_and(|(word, _)| WORDS[1..].contains(&word));
        *self.words.borrow_mut() = text.split(',').filter(is_word).map(|part| format!(",{part}")).collect();
        *self.locked.borrow_mut() = asked.locked;
        if !asked.refused.is_empty() {
            let names = asked.refused.join(&self.phrases.get("list-separator"));
            *self.notice.borrow_mut() = (0, self.phrases.fill("link-refused", &[("names", names.into())]));
            self.moved.make();
        }
    }

    /// Writes address and link when the hand has rested.
    pub(super) fn write_address_soon(self: &Rc<Self>) {
        let shell = Rc::clone(self);
        *self.writer.borrow_mut() = Some(Timer::once(REST_MS, move || shell.write_address()));
    }

    /// Writes the settings to the address, if they are not the author's, and the link that leads to them.
    pub(super) fn write_address(&self) {
        let (declaration, settings) = (&self.declaration, self.settings());
        let (id, text) = (declaration.id(), to_link(&declaration.controls, &settings));
        let words = self.words.borrow();
        let is_author = settings == declaration.author() && words.is_empty();
        browser::keep(&id, declaration.formerly.as_deref(), (!is_author).then(|| format!("{text}{words}")).as_deref());
        // What can be taken away is made of it by `reading.js`, which knows the addresses of pages.
        browser::write_attribute(&declaration.panel_id(0), ".share-form", "data-query", &format!("?{id}={text}"));
    }
}
