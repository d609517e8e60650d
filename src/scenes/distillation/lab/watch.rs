//! The race to watch: run, recorded, replayed, and looked at step by step.

use std::sync::Arc;

use engine::{
    job::{Answer, Job},
    lab::{FRAME_STEPS, STEPS, Settings},
};
use leptos::{ev::KeyboardEvent, prelude::*};

use super::{
    chart,
    model::{Picture, Recording},
    sentence,
};
use crate::{
    text::Phrases,
    ui::{Slider, Task, TaskState, browser::Timer, use_phrases, use_ready},
};

/// Time between two frames of the replay, in milliseconds.
const FRAME_MS: u32 = 60;

/// The race to watch: its recording, the step shown, and the replay.
#[derive(Clone, Copy)]
pub(super) struct Watch {
    task: Task,
    recording: StoredValue<Recording>,
    picture: RwSignal<Picture>,
    step: RwSignal<f64>,
    replay: StoredValue<Option<Timer>, LocalStorage>,
    is_playing: RwSignal<bool>,
}

impl Watch {
    pub(super) fn new(picture: Picture) -> Self {
        Self {
            task: Task::default(),
            recording: StoredValue::new(Recording::default()),
            picture: RwSignal::new(picture),
            step: RwSignal::new(f64::from(STEPS)),
            replay: StoredValue::new_local(None),
            is_playing: RwSignal::new(false),
        }
    }

    /// Shows a race that is known already.
    pub(super) fn show(self, picture: Picture) {
        self.stop();
        self.task.cancel();
        self.recording.set_value(Recording::default());
        self.step.set(f64::from(STEPS));
        self.picture.set(picture);
    }

    /// Runs a race and shows its end.
    pub(super) fn start(self, settings: &Settings) {
        self.stop();
        self.recording.set_value(Recording::default());
        self.task.start(&Job::Watch(*settings).to_bytes(), move |bytes| {
            match Answer::from_bytes(bytes) {
                Some(Answer::Examples(examples)) => self.recording.update_value(|recording| recording.examples = examples),
                Some(Answer::Frame(frame)) => self.recording.update_value(|recording| recording.push(frame)),
                Some(Answer::Outcome(_)) => self.redraw(),
                _ => {}
            }
            self.recording.with_value(Recording::share)
        });
    }

    /// Shows the recording at the step asked for.
    fn redraw(self) {
        let step = self.step.get_untracked();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a step of the control")]
        self.picture.set(self.recording.with_value(|recording| recording.at(step as u32)));
    }

    fn stop(self) {
        self.replay.set_value(None);
        self.is_playing.set(false);
    }

    /// Replays the race from its first step, running it first if it has not been recorded.
    fn play(self, settings: &Settings) {
        if self.is_playing.get_untracked() {
            return self.stop();
        }
        if self.recording.with_value(|recording| recording.share() < 1.0) {
            self.start(settings);
        }
        self.step.set(0.0);
        self.is_playing.set(true);
        let timer = Timer::every(FRAME_MS, move || {
            if self.recording.with_value(|recording| recording.share() < 1.0) {
                return;
            }
            let next = self.step.get_untracked() + f64::from(FRAME_STEPS);
            self.step.set(next.min(f64::from(STEPS)));
            self.redraw();
            if next >= f64::from(STEPS) {
                self.stop();
            }
        });
        self.replay.set_value(Some(timer));
    }

    /// Buttons, step, and what the step shows.
    pub(super) fn view(self, settings: Memo<Settings>, phrases: Arc<Phrases>) -> impl IntoView {
        // A hand on the step asks for a recording, and then for its picture.
        Effect::new(move |former: Option<f64>| {
            let step = self.step.get();
            if former.is_some_and(|former| former != step) && !self.is_playing.get_untracked() {
                // The recording is whole a moment before the task is over.
                if self.recording.with_value(|recording| recording.share() >= 1.0) {
                    self.redraw();
                } else if step < f64::from(STEPS) && matches!(self.task.state(), TaskState::Idle | TaskState::Failed) {
                    self.start(&settings.get_untracked());
                }
            }
            step
        });
        let shown = {
            let phrases = phrases.clone();
            Signal::derive(move || phrases.number(self.step.get()))
        };
        let is_ready = use_ready();
        let (play, pause) = (phrases.get("distillation-lab-play"), phrases.get("task-pause"));
        let busy = phrases.get("distillation-lab-busy");
        let status = move || match self.task.state() {
            TaskState::Running(_) => busy.clone(),
            TaskState::Failed => use_phrases().get("task-failed"),
            _ => String::new(),
        };
        // Escape goes back to the end of the training, as it goes back to the author's view elsewhere.
        let on_keydown = move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                self.stop();
                self.step.set(f64::from(STEPS));
            }
        };
        view! {
            <fieldset class="replay" disabled=move || !is_ready.get() on:keydown=on_keydown>
                <legend class="visually-hidden">{phrases.get("distillation-lab-replay")}</legend>
                <button type="button" on:click=move |_| self.play(&settings.get_untracked())>
                    {move || if self.is_playing.get() { pause.clone() } else { play.clone() }}
                </button>
                <Slider
                    id="distillation-lab-step".to_owned()
                    label=phrases.get("distillation-lab-step")
                    value=self.step
                    min=0.0
                    max=f64::from(STEPS)
                    step=f64::from(FRAME_STEPS)
                    shown=shown
                />
                <p class="replay-status" role="status">{status}</p>
            </fieldset>
            {super::outcome("distillation-lab", self.picture, phrases, sentence::race, chart::race, chart::race_table)}
        }
    }
}
