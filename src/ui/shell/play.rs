//! A control that plays by itself, from one end of its track to the other.

use std::rc::Rc;

use crate::{
    instrument::{Kind, Track, Value},
    ui::{
        TaskState,
        browser::{self, Timer},
        shell::Shell,
    },
};

impl Shell {
    /// Plays the panel's control that can play, from its start if it is at its end; halts it if it plays.
    pub(super) fn play(self: &Rc<Self>, panel: usize) {
        if self.player.borrow().is_some() {
            return self.stop();
        }
        let found = self.declaration.controls.iter().enumerate().find_map(|(index, control)| match &control.kind {
            Kind::Time(track, every_ms) if control.panel == panel => Some((index, track.clone(), *every_ms)),
            _ => None,
        });
        let Some((control, track, every_ms)) = found.filter(|(control, ..)| !self.is_locked(*control)) else { return };
        if self.settings().number(control) >= track.max {
            self.set(control, Value::Number(track.min));
        }
        let shell = Rc::clone(self);
        *self.player.borrow_mut() = Some(Timer::every(every_ms, move || shell.tick(panel, control, &track)));
        browser::write_attribute(&self.declaration.panel_id(panel), ".play", "data-playing", "yes");
    }

    fn tick(self: &Rc<Self>, panel: usize, control: usize, track: &Track) {
        // It may have been halted since; what is played may still have to be worked out.
        if self.player.borrow().is_none() || matches!(self.tasks[panel].state(), TaskState::Running(_)) {
            return;
        }
        // What cannot be worked out is not asked for again at every step.
        if self.tasks[panel].state() == TaskState::Failed {
            return self.stop();
        }
        let next = track.number(track.position(self.settings().number(control)) + track.step);
        self.set(control, Value::Number(next));
        if next >= track.max {
            self.stop();
        }
    }

    /// Halts what plays.
    pub(super) fn stop(self: &Rc<Self>) {
        if self.player.borrow().is_none() {
            return;
        }
        // Not here and now: it may be its own tick that ends it.
        let ended = self.player.borrow_mut().take();
        browser::next_frame(move || {
            if let Some(timer) = ended {
                timer.end();
            }
        });
        for picture in 0..self.tasks.len() {
            browser::write_attribute(&self.declaration.panel_id(picture), ".play", "data-playing", "no");
        }
    }
}
