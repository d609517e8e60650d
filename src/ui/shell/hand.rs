//! What a hand does: a control moved, a preset chosen, a button pressed; and what it then finds on the controls.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use crate::{
    instrument::{Field, Kind, Value, View},
    ui::{
        browser::{self, Hand},
        follow,
        shell::{Shell, State, panel::in_turn},
    },
};

/// In place of a control's index: the presets.
pub(super) const PRESETS: &str = "presets";

/// Width of a saved chart, in CSS px.
const SAVED_PX: f64 = 880.0;

impl Shell {
    /// Does what a hand asks for in a panel.
    pub(super) fn handle(self: &Rc<Self>, panel: usize, hand: Hand) {
        match hand {
            Hand::Moved { control, field } => {
                self.stop();
                if control == PRESETS { self.choose(&field.text) } else { self.give(&control, &field) }
            }
            Hand::Missed { control, typed, name } => self.miss(&control, typed, name),
            Hand::Pressed(name) => self.press(panel, &name),
            Hand::Pointed { at_px, width_px, gesture } => self.point(panel, at_px, width_px, gesture),
            Hand::Walked(way, width_px) => self.walk(panel, way, width_px),
            Hand::Nothing => {}
        }
    }

    fn give(self: &Rc<Self>, control: &str, field: &Field) {
        let Ok(index) = control.parse::<usize>() else { return };
        let settings = self.settings();
        let held = self.declaration.controls.get(index).zip(settings.get(index));
        if let Some(value) = held.and_then(|(control, held)| control.read(held, field)) {
            self.set(index, value);
        }
        // Where the hand asked for more than there is, the input shows again what the settings hold.
        self.write_control(index, &Written::of(self, index));
    }

    /// Says which name is nearest to what was searched in vain, and shows again what is held.
    fn miss(self: &Rc<Self>, control: &str, typed: String, name: String) {
        let Ok(index) = control.parse::<usize>() else { return };
        let Some(panel) = self.declaration.controls.get(index).map(|control| control.panel) else { return };
        let said = self.phrases.fill("control-unmatched", &[("typed", typed.into()), ("name", name.into())]);
        *self.notice.borrow_mut() = (panel, said);
        self.moved.make();
        self.write_control(index, &Written::of(self, index));
    }

    fn choose(self: &Rc<Self>, key: &str) {
        if let Some(preset) = self.declaration.presets.iter().position(|preset| preset.key == key) {
            self.put(self.declaration.with_preset(&self.settings(), preset), Some(preset));
        }
        self.write_panels();
    }

    fn press(self: &Rc<Self>, panel: usize, name: &str) {
        let id = self.declaration.panel_id(panel);
        let say = |key: &str| browser::say(&id, ".panel-status", key);
        let saved = |outcome: Result<(), browser::Unavailable>| say(if outcome.is_ok() { "" } else { "failed" });
        let table = || self.ask(|instrument, view| instrument.table(panel, view));
        let file = |extension: &str| format!("{id}.{extension}");
        match name {
            "reset" => {
                self.stop();
                self.put(self.declaration.reset(&self.settings(), panel), None);
            }
            "csv" => saved(browser::save(&file(name), "text/csv;charset=utf-8", &table().to_csv())),
            "json" => saved(browser::save_json(&file(name), &table())),
            "svg" => saved(browser::save_svg(&file(name), &self.drawn(panel, SAVED_PX))),
            "png" => saved(browser::save_png(&file(name), &self.drawn(panel, SAVED_PX))),
            "link" | "embed" | "cite" => self.copy(id, name),
            "run" => {
                let job = self.instrument.borrow_mut().start(panel, &self.settings());
                if let Some(job) = job {
                    self.run(panel, &job);
                }
            }
            "pause" => self.tasks[panel].toggle(),
            "cancel" => {
                self.instrument.borrow_mut().cancel(panel);
                self.tasks[panel].cancel();
            }
            "play" => self.play(panel),
            _ => self.sort_into(panel, name),
        }
    }

    fn copy(&self, panel: String, field: &str) {
        self.write_address();
        let status = panel.clone();
        browser::copy_text_of(&panel, &format!("textarea.{field}"), move |is_copied| {
            browser::say(&status, ".panel-status", if is_copied { "copied" } else { "blocked" });
        });
    }

    /// What is said of a control's value: by the instrument, else by the control alone.
    pub(super) fn value_in_words(&self, control: usize) -> String {
        self.ask(|instrument, view| instrument.shown(control, view).unwrap_or_else(|| view.value(control)))
    }

    fn value(&self, control: usize) -> Option<Value> {
        self.ask(|_, view: &View<'_>| view.settings.get(control).cloned())
    }

    /// Keeps what the page's inputs show the same as the settings: what the hand holds at once, what else follows from it in turn.
    pub(super) fn follow_controls(self: &Rc<Self>) {
        let written = RefCell::new(self.declaration.controls.iter().map(|_| Written::default()).collect::<Vec<_>>());
        let shell = Rc::clone(self);
        let write: Rc<dyn Fn(bool)> = Rc::new(move |is_whole| shell.write_controls(&mut written.borrow_mut(), is_whole));
        let (write_whole, shell, is_first) = (Rc::clone(&write), Rc::clone(self), Cell::new(true));
        let later = in_turn(false, Rc::new(move || write_whole(true)));
        follow(move || {
            shell.moved.follow();
            write(is_first.get());
            if !is_first.replace(false) {
                later();
            }
        });
    }

    /// Writes the controls whose values moved; with `is_whole` also those of which something else is said, and the panels.
    fn write_controls(&self, written: &mut [Written], is_whole: bool) {
        for (control, written) in written.iter_mut().enumerate() {
            if is_whole || written.value != self.value(control) {
                let now = Written::of(self, control);
                if *written != now {
                    self.write_control(control, &now);
                    *written = now;
                }
            }
        }
        if is_whole {
            self.write_panels();
        }
    }

    fn write_control(&self, index: usize, written: &Written) {
        let (control, Some(value)) = (&self.declaration.controls[index], &written.value) else { return };
        let panel = self.declaration.panel_id(control.panel);
        if let (Kind::Order(_), Value::Indices(order)) = (&control.kind, value) {
            return browser::order_items(&panel, index, order);
        }
        for field in control.fields(value) {
            // What a screen reader says of a range.
            let said = match value {
                Value::Numbers(numbers) => match end(&written.shown, field.part) {
                    Some(end) => end.to_owned(),
                    None => self.ask(|_, view| numbers.get(field.part).map(|number| view.shown(index, *number)).unwrap_or_default()),
                },
                _ => written.shown.clone(),
            };
            browser::write_field(&panel, &index.to_string(), &field, &said);
        }
        browser::write_text(&panel, &format!("[data-value='{index}']"), &written.shown);
    }

    /// The preset held, and whether there is a way back.
    fn write_panels(&self) {
        let (declaration, State { settings, preset }) = (&self.declaration, self.state.borrow().clone());
        let key = preset.and_then(|preset| declaration.presets.get(preset)).map_or_else(String::new, |preset| preset.key.clone());
        if !declaration.presets.is_empty() {
            browser::write_field(&declaration.panel_id(0), PRESETS, &Field { part: 0, text: key }, "");
        }
        for picture in 0..declaration.pictures.len() {
            let author = declaration.reset(&settings, picture);
            let is_there = |control| self.is_locked(control) || author.get(control) == settings.get(control);
            let is_author = if (0..declaration.controls.len()).all(is_there) { "true" } else { "false" };
            browser::write_attribute(&declaration.panel_id(picture), ".reset", "aria-disabled", is_author);
        }
    }
}

/// What a screen reader hears of one end of a period: its half of what is said of both.
pub(super) fn end(said: &str, part: usize) -> Option<&str> {
    let (from, to) = said.split_once('–')?;
    Some(if part == 0 { from } else { to }.trim())
}

/// What a control's inputs are given.
#[derive(Default, PartialEq)]
struct Written {
    value: Option<Value>,
    shown: String,
}

impl Written {
    fn of(shell: &Shell, control: usize) -> Self {
        Self { value: shell.value(control), shown: shell.value_in_words(control) }
    }
}
