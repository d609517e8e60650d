//! The shell: shows any instrument. Controls, pictures, sentences, tables, link, work of the engine, notices.
//!
//! One state: the settings, in the units of the model. What a hand does reaches [`Shell::put`] as new settings, and
//! everything on screen follows from them. All that an instrument shows at first is in the page already (`print.rs`): here is
//! what moves.

mod address;
mod hand;
mod judged;
mod panel;
mod picture;
mod play;
mod points;
#[cfg(feature = "ssr")]
mod print;
#[cfg(feature = "ssr")]
mod print_controls;
mod sorts;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    sync::Arc,
};

use leptos::prelude::*;

use crate::{
    instrument::{Declaration, Instrument, Settings, Value, View, Work},
    text::Phrases,
    ui::{Mark, Task, browser, browser::Timer, follow, part, together, use_phrases},
};

/// What the reader looks at.
#[derive(Debug, Clone, PartialEq)]
struct State {
    settings: Settings,
    /// The preset that holds these settings, if one does: of two that are alike, the one chosen.
    preset: Option<usize>,
}

/// An instrument on the page.
struct Shell {
    declaration: Declaration,
    phrases: Arc<Phrases>,
    instrument: RefCell<Box<dyn Instrument>>,
    state: RefCell<State>,
    /// Made at every move.
    moved: Mark,
    /// The engine's hand in each picture.
    tasks: Vec<Rc<Task>>,
    /// What of a link or of a move could not be taken as it was, and the panel that says it.
    notice: RefCell<(usize, String)>,
    /// By control: true if the page's address holds it fast.
    locked: RefCell<Vec<bool>>,
    /// What the address asked beside values: kept when it is written again.
    words: RefCell<String>,
    /// Writes the address once the hand rests.
    writer: RefCell<Option<Timer>>,
    /// Plays a control that plays by itself.
    player: RefCell<Option<Timer>>,
    /// True while a window shows all of its drawing.
    fits: Cell<bool>,
    /// The pointer that is down on a drawing.
    drag: Cell<points::Drag>,
    /// The place from which an item is dragged, and whether it has left it.
    dragged: Cell<Option<(usize, bool)>>,
}

/// Shows an instrument with the author's settings, or those of the page's address.
pub fn show(declaration: Declaration, instrument: Box<dyn Instrument>) -> impl IntoView {
    let shell = Rc::new(Shell::new(declaration, instrument));
    let pictures = 0..shell.declaration.pictures.len();
    let panels = pictures.clone().map(|picture| {
        let handler = Rc::clone(&shell);
        let on_hand = Rc::new(move |hand| handler.handle(picture, hand));
        part(shell.declaration.panel_id(picture), "instrument", shell.printed(picture), on_hand)
    });
    let panels = panels.collect_view();
    // It answers at once. What it shows is there: it is brought up to date afterwards, in turns of their own, since one long turn
    // would hold the page up.
    follow(move || {
        shell.wake();
        for picture in pictures.clone() {
            let shell = Rc::clone(&shell);
            browser::soon(move || shell.follow_picture(picture));
        }
        let first = Rc::clone(&shell);
        browser::soon(move || first.follow_controls());
        for picture in pictures.clone() {
            let shell = Rc::clone(&shell);
            browser::soon(move || shell.follow_moves(picture));
        }
        let last = Rc::clone(&shell);
        browser::soon(move || last.write_address());
    });
    panels
}

impl Shell {
    fn new(declaration: Declaration, instrument: Box<dyn Instrument>) -> Self {
        let settings = declaration.author();
        let preset = declaration.preset_of(&settings, None);
        Self {
            tasks: declaration.pictures.iter().map(|_| Rc::default()).collect(),
            declaration,
            phrases: use_phrases(),
            instrument: RefCell::new(instrument),
            state: RefCell::new(State { settings, preset }),
            moved: Mark::default(),
            notice: RefCell::default(),
            locked: RefCell::default(),
            words: RefCell::default(),
            writer: RefCell::default(),
            player: RefCell::default(),
            drag: Cell::default(),
            fits: Cell::new(false),
            dragged: Cell::default(),
        }
    }

    /// Makes what is printed answer.
    fn wake(self: &Rc<Self>) {
        self.read_address();
        for picture in 0..self.tasks.len() {
            browser::enable(&self.declaration.panel_id(picture));
        }
        // A link inside the page makes an entry of the history that knows nothing yet; in the single file it may ask for settings.
        let shell = Rc::clone(self);
        browser::on_window("hashchange", move || {
            let id = shell.declaration.id();
            let is_asked = browser::kept(&id).is_none() && browser::asks_within(&id);
            if is_asked { shell.read_address() } else { shell.write_address() }
        });
    }

    /// Takes new settings: settles what contradicts itself and says so, and asks the engine for what they need.
    fn put(self: &Rc<Self>, now: Settings, chosen: Option<usize>) {
        let former = self.settings();
        let (now, notice) = self.settled(&former, now);
        *self.notice.borrow_mut() = notice;
        self.take(&former, now, chosen);
    }

    /// What of new settings can be had, and what is said of the rest: nothing moves what the address holds.
    fn settled(&self, former: &Settings, mut now: Settings) -> (Settings, (usize, String)) {
        let locked = self.locked.borrow();
        let held = || locked.iter().enumerate().filter(|(_, is_locked)| **is_locked).map(|(control, _)| control);
        for control in held() {
            now.copy(control, former, control);
        }
        let corrected = self.instrument.borrow().settle(&self.declaration.controls, former, &mut now);
        if let Some(control) = held().find(|control| now.get(*control) != former.get(*control)) {
            return (former.clone(), self.said(control, "control-held"));
        }
        (now, corrected.map(|control| self.said(control, "control-corrected")).unwrap_or_default())
    }

    /// Gives a control a value that the page itself found, without a word.
    fn follow_page(self: &Rc<Self>, control: usize, value: Value) {
        let former = self.settings();
        let mut now = former.clone();
        now.set(&self.declaration.controls, control, value);
        let (now, _) = self.settled(&former, now);
        if now != former {
            let preset = self.state.borrow().preset;
            self.take(&former, now, preset);
        }
    }

    fn take(self: &Rc<Self>, former: &Settings, now: Settings, chosen: Option<usize>) {
        let ask = |picture| self.instrument.borrow_mut().moved(picture, former, &now);
        let works: Vec<Work> = (0..self.tasks.len()).map(ask).collect();
        let preset = self.declaration.preset_of(&now, chosen);
        *self.state.borrow_mut() = State { settings: now, preset };
        together(|| {
            self.moved.make();
            for (picture, work) in works.into_iter().enumerate() {
                match work {
                    Work::Keep => {}
                    Work::Stop => self.tasks[picture].cancel(),
                    Work::Run(job) => self.run(picture, &job),
                }
            }
        });
        self.write_address_soon();
    }

    /// Has the engine do a job for a picture, in place of what it does for it.
    fn run(self: &Rc<Self>, picture: usize, job: &[u8]) {
        let (shell, failing) = (Rc::clone(self), Rc::clone(self));
        self.tasks[picture].start(
            job,
            move |answer| shell.instrument.borrow_mut().take(picture, answer),
            move || failing.instrument.borrow_mut().failed(picture),
        );
    }

    /// Gives one control a value.
    fn set(self: &Rc<Self>, control: usize, value: Value) {
        let State { mut settings, preset } = self.state.borrow().clone();
        settings.set(&self.declaration.controls, control, value);
        self.put(settings, preset);
    }

    /// What is said of a control that gave way or did not, and the panel that says it.
    fn said(&self, control: usize, key: &str) -> (usize, String) {
        let Some(control) = self.declaration.controls.get(control) else { return Default::default() };
        let name = control.label.strip_suffix(':').unwrap_or(&control.label).trim_end();
        (control.panel, self.phrases.fill(key, &[("name", name.into())]))
    }

    fn is_locked(&self, control: usize) -> bool {
        self.locked.borrow().get(control).is_some_and(|is_locked| *is_locked)
    }

    /// Asks the instrument something of the settings as they are.
    fn ask<T>(&self, of: impl FnOnce(&dyn Instrument, &View<'_>) -> T) -> T {
        let state = self.state.borrow();
        let view = View { settings: &state.settings, controls: &self.declaration.controls, phrases: &self.phrases };
        of(&**self.instrument.borrow(), &view)
    }

    /// True as long as what the page brought says it all: the author's settings, and nothing to say of them.
    fn is_as_printed(&self) -> bool {
        self.state.borrow().settings == self.declaration.author() && self.notice.borrow().1.is_empty()
    }

    fn settings(&self) -> Settings {
        self.state.borrow().settings.clone()
    }
}

#[cfg(not(feature = "ssr"))]
impl Shell {
    /// What is printed; the browser has it in the page.
    #[expect(clippy::unused_self, reason = "the shape of what prints")]
    fn printed(&self, _picture: usize) -> String {
        String::new()
    }
}

#[cfg(all(test, feature = "ssr"))]
#[path = "shell_tests.rs"]
mod tests;
