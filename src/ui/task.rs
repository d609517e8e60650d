//! Long work as an instrument sees it: started, halted, resumed, cancelled; what it gives is shown once a frame.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use crate::ui::{
    Mark,
    browser::{self, Job, News},
};

/// How far long work is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum TaskState {
    /// Not begun, or cancelled.
    Idle,
    /// Under way: share done, 0 to 1.
    Running(f64),
    /// Halted at this share.
    Paused(f64),
    /// Everything is there.
    Done,
    /// The engine did not start, or stopped.
    Failed,
}

/// Long work; one at a time.
#[derive(Debug)]
pub struct Task {
    job: RefCell<Option<Job>>,
    state: Cell<TaskState>,
    /// The share done that waits for the next frame.
    due: Cell<Option<f64>>,
    /// Made when how far it is changes.
    pub moved: Mark,
    /// Made when it has given something new to show.
    pub gave: Mark,
}

impl Default for Task {
    fn default() -> Self {
        Self {
            job: RefCell::new(None),
            state: Cell::new(TaskState::Idle),
            due: Cell::new(None),
            moved: Mark::default(),
            gave: Mark::default(),
        }
    }
}

impl Task {
    /// How far it is.
    #[must_use]
    pub fn state(&self) -> TaskState {
        self.state.get()
    }

    fn turn(&self, state: TaskState) {
        self.state.set(state);
        self.moved.make();
    }

    /// Starts the job in `bytes` in place of what was under way. `take` takes each answer and gives the share of the work
    /// that is then done, 0 to 1; `fail` hears that no more will come.
    pub fn start(self: &Rc<Self>, bytes: &[u8], take: impl Fn(&[u8]) -> f64 + 'static, fail: impl Fn() + 'static) {
        self.due.set(None);
        self.turn(TaskState::Running(0.0));
        let task = Rc::clone(self);
        let job = Job::start(bytes, move |news| match news {
            News::Update(bytes) => {
                let share = take(&bytes);
                // Answers may come faster than frames.
                if task.due.replace(Some(share)).is_none() {
                    let task = Rc::clone(&task);
                    browser::next_frame(move || task.show());
                }
            }
            News::Done => {
                task.show();
                task.turn(TaskState::Done);
            }
            News::Failed => {
                fail();
                task.gave.make();
                task.turn(TaskState::Failed);
            }
        });
        *self.job.borrow_mut() = Some(job);
    }

    /// Shows what has come since the last frame.
    fn show(&self) {
        let Some(share) = self.due.take() else { return };
        self.gave.make();
        match self.state.get() {
            TaskState::Running(_) => self.turn(TaskState::Running(share)),
            TaskState::Paused(_) => self.turn(TaskState::Paused(share)),
            _ => {}
        }
    }

    /// Halts it, or lets it go on.
    pub fn toggle(&self) {
        let next = match self.state.get() {
            TaskState::Running(share) => TaskState::Paused(share),
            TaskState::Paused(share) => TaskState::Running(share),
            _ => return,
        };
        if let Some(job) = &*self.job.borrow() {
            job.pause(matches!(next, TaskState::Paused(_)));
        }
        self.turn(next);
    }

    /// Forgets it.
    pub fn cancel(&self) {
        *self.job.borrow_mut() = None;
        self.due.set(None);
        self.gave.make();
        if self.state.get() != TaskState::Idle {
            self.turn(TaskState::Idle);
        }
    }
}
