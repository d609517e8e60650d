//! The shell: shows any instrument. Controls, pictures, sentences, tables, link, work of the engine, notices.
//!
//! One state: the settings, in the units of the model. A control is a lens on it; every move goes through [`Shell::put`].

use std::sync::Arc;

use leptos::prelude::{Track as _, *};

use crate::{
    instrument::{Control, Declaration, Instrument, Kind, Look, Settings, Track, Value, View, Work, from_link, to_link},
    model::math::round_to,
    text::Phrases,
    ui::{Choice, Controls, Draw, Lens, LinkBar, Outcome, Segmented, Slider, Task, TaskState, browser, use_phrases},
};

/// What the reader looks at.
#[derive(Debug, Clone, PartialEq)]
struct State {
    settings: Settings,
    /// The preset that holds these settings, if one does: of two that are alike, the one chosen.
    preset: Option<usize>,
}

/// An instrument on the page.
#[derive(Clone, Copy)]
struct Shell {
    declaration: StoredValue<Declaration>,
    phrases: StoredValue<Arc<Phrases>>,
    instrument: StoredValue<Box<dyn Instrument>, LocalStorage>,
    state: RwSignal<State>,
    /// Answers that the engine has given.
    answers: RwSignal<u32>,
    task: Task,
    /// What of a link or of a move could not be taken as it was, and the panel that says it.
    notice: RwSignal<(usize, String)>,
}

/// Shows an instrument with the author's settings, or those of the page's address.
pub fn show(declaration: Declaration, instrument: Box<dyn Instrument>) -> impl IntoView {
    let shell = Shell::new(declaration, instrument);
    // The page was printed with the author's settings: others come after it is alive.
    Effect::new(move |_| shell.read_link());
    let pictures = shell.instrument.with_value(|instrument| instrument.pictures());
    pictures.iter().enumerate().map(|(picture, key)| shell.panel(picture, key)).collect_view()
}

impl Shell {
    fn new(declaration: Declaration, instrument: Box<dyn Instrument>) -> Self {
        let settings = declaration.author();
        let preset = declaration.preset_of(&settings, None);
        Self {
            declaration: StoredValue::new(declaration),
            phrases: StoredValue::new(use_phrases()),
            instrument: StoredValue::new_local(instrument),
            state: RwSignal::new(State { settings, preset }),
            answers: RwSignal::new(0),
            task: Task::default(),
            notice: RwSignal::new((0, String::new())),
        }
    }

    /// Takes new settings: settles what contradicts itself and says so, and asks the engine for what they need.
    fn put(self, mut now: Settings, chosen: Option<usize>) {
        let former = self.state.with_untracked(|state| state.settings.clone());
        let corrected = self.instrument.with_value(|instrument| instrument.settle(&former, &mut now));
        self.notice.set(corrected.map(|control| self.corrected(control)).unwrap_or_default());
        let mut work = Work::Keep;
        self.instrument.update_value(|instrument| work = instrument.moved(&former, &now));
        match work {
            Work::Keep => {}
            Work::Stop => self.task.cancel(),
            Work::Run(job) => self.task.start(&job, move |answer| {
                self.instrument.update_value(|instrument| instrument.take(answer));
                self.answers.update(|answers| *answers += 1);
                // The picture itself shows how far it is.
                0.5
            }),
        }
        let preset = self.declaration.with_value(|declaration| declaration.preset_of(&now, chosen));
        self.state.set(State { settings: now, preset });
    }

    /// Gives one control a value.
    fn set(self, control: usize, value: Value) {
        let State { mut settings, preset } = self.state.get_untracked();
        self.declaration.with_value(|declaration| settings.set(&declaration.controls, control, value));
        self.put(settings, preset);
    }

    fn choose(self, preset: usize) {
        let settings = self.state.with_untracked(|state| state.settings.clone());
        self.put(self.declaration.with_value(|declaration| declaration.with_preset(&settings, preset)), Some(preset));
    }

    /// Back to the author: everything from the first panel, from others their own controls.
    fn reset(self, panel: usize) {
        let settings = self.state.with_untracked(|state| state.settings.clone());
        self.put(self.declaration.with_value(|declaration| author_of(declaration, &settings, panel)), None);
    }

    fn read_link(self) {
        let Some(text) = self.declaration.with_value(|declaration| browser::query(&declaration.slug)) else { return };
        let (settings, refused) = self.declaration.with_value(|declaration| from_link(&declaration.controls, &text));
        self.put(settings, None);
        if !refused.is_empty() {
            let names = |phrases: &Phrases| refused.join(&phrases.get("list-separator"));
            let text = self.phrases.with_value(|phrases| phrases.fill("link-refused", &[("names", names(phrases).into())]));
            self.notice.set((0, text));
        }
    }

    /// Says that a control gave way, where it stands.
    fn corrected(self, control: usize) -> (usize, String) {
        self.declaration.with_value(|declaration| {
            let Some(control) = declaration.controls.get(control) else { return (0, String::new()) };
            let name = control.label.as_str();
            let text = self.phrases.with_value(|phrases| phrases.fill("control-corrected", &[("name", name.into())]));
            (control.panel, text)
        })
    }

    /// What a function of the instrument gives for the settings as they are; followed.
    fn ask<T>(self, picture: usize, of: impl FnOnce(&dyn Instrument, &View<'_>) -> T) -> T {
        self.instrument.with_value(|instrument| {
            if instrument.worked() == Some(picture) {
                self.answers.track();
            }
            self.state.with(|state| {
                self.declaration.with_value(|declaration| {
                    self.phrases.with_value(|phrases| {
                        of(&**instrument, &View { settings: &state.settings, controls: &declaration.controls, phrases })
                    })
                })
            })
        })
    }

    /// A picture with the controls that stand with it.
    fn panel(self, picture: usize, key: &str) -> impl IntoView + use<> {
        let (slug, phrases) = (self.declaration.with_value(|declaration| declaration.slug.clone()), use_phrases());
        let is_first = picture == 0;
        let name = format!("{slug}-{key}");
        let (title, file) = (format!("{name}-title"), name.clone());
        let notice = move || self.notice.with(|(panel, text)| if *panel == picture { text.clone() } else { String::new() });
        let title = phrases.has(&title).then(|| view! { <h5>{phrases.get(&title)}</h5> });
        let is_author = move || {
            self.declaration
                .with_value(|declaration| self.state.with(|state| author_of(declaration, &state.settings, picture) == state.settings))
        };
        let controls = self.declaration.with_value(|declaration| {
            let of_panel = declaration.controls.iter().enumerate().filter(|(_, control)| control.panel == picture);
            of_panel.map(|(index, control)| self.control(&slug, index, control)).collect_view()
        });
        let failed = self.instrument.with_value(|instrument| instrument.worked() == Some(picture)).then(|| {
            let failed = phrases.get("task-failed");
            let text = move || if self.task.state() == TaskState::Failed { failed.clone() } else { String::new() };
            view! { <p class="task-failed" role="status">{text}</p> }
        });
        let draw: Draw =
            Arc::new(move |width| self.ask(picture, |instrument, view| instrument.draw(picture, view, width)).unwrap_or_default());
        let link = is_first.then(|| {
            let settings =
                move || self.declaration.with_value(|declaration| self.state.with(|state| to_link(&declaration.controls, &state.settings)));
            view! { <LinkBar slug=slug.clone() settings=Signal::derive(settings) label=phrases.get(&format!("{slug}-link"))/> }
        });
        view! {
            <div class="instrument" id=name>
                <div role="status"><p class="link-refused" hidden=move || notice().is_empty()>{notice}</p></div>
                {title}
                <Controls on_reset=move |()| self.reset(picture) is_default=Signal::derive(is_author)>
                    {is_first.then(|| self.presets(&slug))}
                    {controls}
                </Controls>
                {failed}
                <Outcome
                    name=file
                    sentence=Signal::derive(move || self.ask(picture, |instrument, view| instrument.sentence(picture, view)))
                    draw=draw
                    table=Signal::derive(move || self.ask(picture, |instrument, view| instrument.table(picture, view)))
                />
                {link}
            </div>
        }
    }

    /// The presets, side by side.
    fn presets(self, slug: &str) -> Option<impl IntoView + use<>> {
        let (options, keys): (Vec<_>, Vec<_>) = self.declaration.with_value(|declaration| {
            declaration.presets.iter().map(|preset| ((preset.key.clone(), preset.label.clone()), preset.key.clone())).unzip()
        });
        let shown = keys.clone();
        let lens = Lens::new(
            move || self.state.with(|state| state.preset.and_then(|preset| shown.get(preset).cloned())).unwrap_or_default(),
            move |asked: String| {
                if let Some(preset) = keys.iter().position(|key| *key == asked) {
                    self.choose(preset);
                }
            },
        );
        let legend = use_phrases().get(&format!("{slug}-choose"));
        (!options.is_empty()).then(|| view! { <Segmented name=format!("{slug}-preset") legend=legend options=options value=lens/> })
    }

    /// One of the three kinds; the other two are nothing. No `AnyView`: it would bring 20 kB of its own into the module.
    fn control(self, slug: &str, index: usize, control: &Control) -> impl IntoView + use<> {
        let id = format!("{slug}-{}", control.key);
        match &control.kind {
            Kind::Slider(track) => (Some(self.slider(id, index, control, track.clone())), None, None),
            Kind::Choice { keys, look } => {
                let (lens, options) = self.options(index, control, keys);
                let label = control.label.clone();
                match look {
                    Look::Segments => (None, Some(view! { <Segmented name=id legend=label options=options value=lens/> }), None),
                    Look::List => (None, None, Some(view! { <Choice id=id label=label options=options value=lens/> })),
                }
            }
        }
    }

    fn slider(self, id: String, index: usize, control: &Control, track: Track) -> impl IntoView + use<> {
        let (min, max, step) = (at(track.position(track.min)), at(track.position(track.max)), track.step);
        let (format, shown) = (track.format.clone(), track.clone());
        let number = move || self.state.with(|state| state.settings.number(index));
        let lens = Lens::new(move || at(shown.position(number())), move |position| self.set(index, Value::Number(track.number(position))));
        let words = Signal::derive(move || self.phrases.with_value(|phrases| format.write(number(), phrases)));
        let (label, note) = (control.label.clone(), control.note.clone());
        view! { <Slider id=id label=label value=lens min=min max=max step=step shown=words note=note/> }
    }

    /// A choice by key, and its options with their names, which the browser has in the page.
    fn options(self, index: usize, control: &Control, keys: &[String]) -> (Lens<String>, Vec<(String, String)>) {
        let (shown, asked) = (keys.to_vec(), keys.to_vec());
        let lens = Lens::new(
            move || self.state.with(|state| shown.get(state.settings.option(index)).cloned()).unwrap_or_default(),
            move |key: String| {
                if let Some(option) = asked.iter().position(|known| *known == key) {
                    self.set(index, Value::Option(option));
                }
            },
        );
        let name = |at: usize| control.options.get(at).cloned().unwrap_or_default();
        (lens, keys.iter().enumerate().map(|(at, key)| (key.clone(), name(at))).collect())
    }
}

/// The settings with the author's values for the controls of a panel, or for all from the first one.
fn author_of(declaration: &Declaration, settings: &Settings, panel: usize) -> Settings {
    if panel == 0 {
        return declaration.author();
    }
    let mut settings = settings.clone();
    for (index, control) in declaration.controls.iter().enumerate().filter(|(_, control)| control.panel == panel) {
        settings.set(&declaration.controls, index, control.default.clone());
    }
    settings
}

/// A position as a range input takes it.
fn at(position: f64) -> f64 {
    round_to(position, 6)
}
