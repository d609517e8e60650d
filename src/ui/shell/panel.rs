//! What a panel shows of the settings: notice, sentence, judgements, table, and how far the engine is.

use std::{cell::Cell, rc::Rc};

use crate::ui::{
    Slot, TaskState, browser, follow,
    shell::{Shell, judged::judged},
    table_markup,
};

/// What answers to a move: at once, or in the frame after the one in which the first picture does; moves until then are one.
pub(super) fn in_turn(is_at_once: bool, answer: Rc<dyn Fn()>) -> impl Fn() {
    let is_asked = Rc::new(Cell::new(false));
    move || {
        if is_at_once {
            return answer();
        }
        if !is_asked.replace(true) {
            let (answer, is_asked) = (Rc::clone(&answer), Rc::clone(&is_asked));
            browser::after_paint(move || {
                is_asked.set(false);
                answer();
            });
        }
    }
}

impl Shell {
    /// Keeps a panel the same as the settings. What the page brought is not written again.
    pub(super) fn follow_moves(self: &Rc<Self>, picture: usize) {
        let panel = self.declaration.panel_id(picture);
        let (shell, id, is_first) = (Rc::clone(self), panel.clone(), Cell::new(true));
        let (sentence, judgements) = (Slot::new(&panel, ".sentence"), Slot::new(&panel, ".judgements"));
        let say = in_turn(
            false,
            Rc::new(move || {
                let notice = shell.notice.borrow();
                let said = if notice.0 == picture { notice.1.as_str() } else { "" };
                browser::write_text(&id, ".instrument-notice", said);
                browser::mark(&id, ".instrument-notice", "hidden", said.is_empty());
                sentence.write(shell.sentence(picture));
                judgements.write(shell.judgements(picture));
            }),
        );
        let shell = Rc::clone(self);
        follow(move || {
            shell.moved.follow();
            shell.tasks[picture].gave.follow();
            if !is_first.replace(false) || !shell.is_as_printed() {
                say();
            }
        });
        self.follow_table(picture);

        let (shell, id) = (Rc::clone(self), panel);
        follow(move || {
            let task = &shell.tasks[picture];
            task.moved.follow();
            let (key, share) = match task.state() {
                TaskState::Idle => ("idle", 0.0),
                TaskState::Running(share) => ("running", share),
                TaskState::Paused(share) => ("paused", share),
                TaskState::Done => ("done", 1.0),
                TaskState::Failed => ("failed", 0.0),
            };
            browser::show_task(&id, key, share);
        });
    }

    pub(super) fn sentence(&self, picture: usize) -> String {
        self.ask(|instrument, view| instrument.sentence(picture, view))
    }

    pub(super) fn judgements(&self, picture: usize) -> String {
        self.ask(|instrument, view| judged(&instrument.judge(picture, view), view.phrases))
    }

    /// A closed table is not seen: it is printed whole, for those without scripts, and follows the settings while open.
    fn follow_table(self: &Rc<Self>, picture: usize) {
        let panel = self.declaration.panel_id(picture);
        let opened = crate::ui::Mark::default();
        browser::listen(&panel, ".data-table", "toggle", move || opened.make());
        // What unfolds all for the print says so too late.
        browser::on_window("beforeprint", move || opened.make());
        let (shell, is_first, table) = (Rc::clone(self), Cell::new(true), Slot::new(&panel, ".table-scroll"));
        follow(move || {
            opened.follow();
            shell.moved.follow();
            shell.tasks[picture].gave.follow();
            let is_printed = is_first.replace(false);
            if !is_printed && browser::is_open(&panel, ".data-table") {
                table.write(table_markup(&shell.ask(|instrument, view| instrument.table(picture, view)), &shell.phrases));
            }
        });
    }
}
