//! Long work as an island sees it: started, halted, resumed, cancelled, with its progress on screen.

use leptos::prelude::*;

use crate::ui::{
    browser::{Job, News},
    use_phrases,
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

/// Long work of an island; one at a time.
#[derive(Clone, Copy)]
pub struct Task {
    job: StoredValue<Option<Job>, LocalStorage>,
    state: RwSignal<TaskState>,
}

impl Default for Task {
    fn default() -> Self {
        Self { job: StoredValue::new_local(None), state: RwSignal::new(TaskState::Idle) }
    }
}

impl Task {
    /// How far it is.
    #[must_use]
    pub fn state(self) -> TaskState {
        self.state.get()
    }

    /// Starts the job in `bytes` in place of what was under way. `on_update` takes each update and answers the share
    /// of the work that is then done, 0 to 1.
    pub fn start(self, bytes: &[u8], on_update: impl Fn(&[u8]) -> f64 + 'static) {
        self.state.set(TaskState::Running(0.0));
        let job = Job::start(bytes, move |news| match news {
            News::Update(bytes) => {
                let share = on_update(&bytes);
                self.state.update(|state| {
                    *state = match state {
                        TaskState::Paused(_) => TaskState::Paused(share),
                        _ => TaskState::Running(share),
                    }
                });
            }
            News::Done => self.state.set(TaskState::Done),
            News::Failed => self.state.set(TaskState::Failed),
        });
        self.job.set_value(Some(job));
    }

    /// Halts it, or lets it go on.
    pub fn toggle(self) {
        let next = match self.state.get_untracked() {
            TaskState::Running(share) => TaskState::Paused(share),
            TaskState::Paused(share) => TaskState::Running(share),
            other => other,
        };
        self.job.with_value(|job| {
            if let Some(job) = job {
                job.pause(matches!(next, TaskState::Paused(_)));
            }
        });
        self.state.set(next);
    }

    /// Forgets it.
    pub fn cancel(self) {
        self.job.set_value(None);
        self.state.set(TaskState::Idle);
    }
}

/// Buttons to start, halt and cancel a task, and its progress.
#[component]
pub fn TaskBar(
    /// The task.
    task: Task,
    /// What its start button says.
    label: String,
    /// Starts it.
    #[prop(into)]
    on_start: Callback<()>,
    /// Forgets what it gave.
    #[prop(into)]
    on_cancel: Callback<()>,
) -> impl IntoView {
    let phrases = use_phrases();
    let is_under_way = move || matches!(task.state(), TaskState::Running(_) | TaskState::Paused(_));
    let (pause, resume, failed) = (phrases.get("task-pause"), phrases.get("task-resume"), phrases.get("task-failed"));
    let percent = move || match task.state() {
        TaskState::Running(share) | TaskState::Paused(share) => crate::model::math::plain(libm::round(share * 100.0)),
        _ => "0".to_owned(),
    };
    view! {
        <div class="task">
            <button type="button" class="task-start" hidden=is_under_way on:click=move |_| on_start.run(())>{label}</button>
            <button type="button" hidden=move || !is_under_way() on:click=move |_| task.toggle()>
                {move || if matches!(task.state(), TaskState::Paused(_)) { resume.clone() } else { pause.clone() }}
            </button>
            <button
                type="button"
                hidden=move || !is_under_way()
                on:click=move |_| {
                    task.cancel();
                    on_cancel.run(());
                }
            >
                {phrases.get("task-cancel")}
            </button>
            <progress max="100" value=percent hidden=move || !is_under_way() aria-label=phrases.get("task-progress")></progress>
            <p class="task-failed" role="status">{move || if task.state() == TaskState::Failed { failed.clone() } else { String::new() }}</p>
        </div>
    }
}
