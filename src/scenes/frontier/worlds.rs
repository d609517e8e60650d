//! The island: twelve parameters, five sources' worlds, ten years of one world, and the plane of all.

use std::sync::Arc;

use engine::{
    frontier::{Parameter, Plane, World, trajectory},
    job::{Answer, Job},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    scenes::frontier::{
        chart::{self, shown},
        model::{COARSE, FINE, Named, View, author, from_control, from_link, step, to_control, to_link},
        sentence,
    },
    ui::{Choice, Controls, Draw, LinkBar, LinkNotice, Outcome, Segmented, Slider, Task, TaskState, island, linked, use_phrases},
};

/// The named worlds and the author's diagram; without JavaScript they are all there is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WorldsInputs {
    /// The author's world first, then the sources'.
    pub named: Vec<Named>,
    /// Bands of the author's diagram, row by row from the upper left.
    pub levels: Vec<u8>,
    /// Where each default comes from, as HTML, by parameter.
    pub notes: Vec<String>,
}

island!(frontier_worlds(WorldsInputs) => view);

fn view(inputs: WorldsInputs) -> impl IntoView {
    let WorldsInputs { named, levels, notes } = inputs;
    let phrases = use_phrases();
    let first = named.first().map_or(World([1.0; 12]), |named| named.world);
    let state = State::new(first);
    let looked_at = Memo::new(move |_| Looked(state.view()));
    let months = Memo::new(move |_| trajectory(&looked_at.get().0.plane.world));
    let still = StoredValue::new(levels.clone());
    let levels = RwSignal::new(levels);
    let task = Task::default();
    let (refused, set_refused) = signal(Vec::new());

    Effect::new(move |former: Option<Looked>| {
        let now = looked_at.get();
        match former {
            None => {
                if let Some(parts) = linked("frontier") {
                    let (view, names) = from_link(&parts, &first);
                    set_refused.set(names);
                    state.set(&view);
                }
            }
            Some(former) if former != now && now.0 == author(first) => {
                task.cancel();
                still.with_value(|still| levels.set(still.clone()));
            }
            Some(former) if former != now && redraws(&former.0.plane, &now.0.plane) => draw_plane(task, now.0.plane, levels),
            Some(_) => {}
        }
        now
    });

    let named = Arc::new(named);
    let options = named.iter().map(|named| (named.key.clone(), phrases.get(&format!("frontier-name-{}", named.key)))).collect::<Vec<_>>();
    let chosen = RwSignal::new("default".to_owned());
    {
        // A name chosen sets every parameter; a parameter moved leaves the name.
        let worlds = named.clone();
        Effect::new(move |former: Option<String>| {
            let key = chosen.get();
            if former.is_some_and(|former| former != key)
                && let Some(named) = worlds.iter().find(|named| named.key == key)
            {
                state.set_world(&named.world);
            }
            key
        });
        let worlds = named.clone();
        Effect::new(move |_| {
            let world = looked_at.get().0.plane.world;
            let key = chosen.get_untracked();
            let is_named = worlds.iter().any(|named| named.key == key && is_near(&named.world, &world));
            if !is_named {
                chosen.set(worlds.iter().find(|named| is_near(&named.world, &world)).map_or_else(String::new, |named| named.key.clone()));
            }
        });
    }
    let axes: Vec<(String, String)> =
        Parameter::ALL.map(|parameter| (parameter.key().to_owned(), phrases.get(&format!("frontier-{}", parameter.key())))).to_vec();
    let whose = ["follower", "newcomer"].map(|key| (key.to_owned(), phrases.get(&format!("frontier-{key}")))).to_vec();
    let sliders = Parameter::ALL
        .into_iter()
        .zip(notes)
        .map(|(parameter, note)| {
            let (range, value, words) = (parameter.range(), state.values[parameter as usize], phrases.clone());
            let shown = Signal::derive(move || shown(parameter, f64::from(from_control(parameter, value.get())), &words));
            view! {
                <Slider
                    id=format!("frontier-{}", parameter.key())
                    label=phrases.get(&format!("frontier-label-{}", parameter.key()))
                    value=value
                    min=to_control(parameter, range.min)
                    max=to_control(parameter, range.max)
                    step=step(parameter)
                    shown=shown
                    note=note
                />
            }
        })
        .collect_view();
    let on_reset = move |()| {
        chosen.set("default".to_owned());
        state.set(&author(first));
    };
    let (words, rows, drawn) = (phrases.clone(), phrases.clone(), phrases.clone());
    let draw_world: Draw = Arc::new(move |width| months.with(|months| chart::world(months, width, &drawn).unwrap_or_default()));
    let (plane_words, plane_rows, plane_drawn) = (phrases.clone(), phrases.clone(), phrases.clone());
    let plane = move || looked_at.get().0.plane;
    let draw_diagram: Draw =
        Arc::new(move |width| levels.with(|levels| chart::diagram(&plane(), levels, &named, width, &plane_drawn).unwrap_or_default()));
    let [failed, choose, link, title, across, up, who] =
        ["task-failed", "frontier-choose", "frontier-link", "frontier-diagram-title", "frontier-across", "frontier-up", "frontier-who"]
            .map(|key| phrases.get(key));
    view! {
        <div class="instrument" id="frontier-worlds">
            <LinkNotice refused=refused/>
            <Controls on_reset=on_reset is_default=Signal::derive(move || looked_at.get().0 == author(first))>
                <Segmented name="frontier-world".to_owned() legend=choose options=options value=chosen/>
                {sliders}
            </Controls>
            <Outcome
                name="frontier-world"
                sentence=Signal::derive(move || months.with(|months| sentence::world(months, &words)))
                draw=draw_world
                table=Signal::derive(move || months.with(|months| chart::world_table(months, &rows)))
            />
            <LinkBar
                slug="frontier"
                settings=Signal::derive(move || to_link(&looked_at.get().0))
                label=link
            />
        </div>
        <div class="instrument" id="frontier-diagram">
            <h5>{title}</h5>
            <Controls on_reset=move |()| state.set_axes(&author(first)) is_default=Signal::derive(move || state.has_axes(&author(first)))>
                <Choice id="frontier-across".to_owned() label=across options=axes.clone() value=state.across/>
                <Choice id="frontier-up".to_owned() label=up options=axes value=state.up/>
                <Segmented name="frontier-who".to_owned() legend=who options=whose value=state.who/>
            </Controls>
            <p class="task-failed" role="status">{move || if task.state() == TaskState::Failed { failed.clone() } else { String::new() }}</p>
            <Outcome
                name="frontier-diagram"
                sentence=Signal::derive(move || levels.with(|levels| sentence::diagram(&plane(), levels, &plane_words)))
                draw=draw_diagram
                table=Signal::derive(move || levels.with(|levels| chart::diagram_table(&plane(), levels, &plane_rows)))
            />
        </div>
    }
}

/// A view, comparable for a memo.
#[derive(Clone, Copy, PartialEq)]
struct Looked(View);

/// True if two worlds are the same but for what a control's steps round away.
fn is_near(one: &World, other: &World) -> bool {
    one.0.iter().zip(other.0).all(|(a, b)| (a - b).abs() <= 1e-4 * a.abs().max(1e-4))
}

/// True if the diagram of `now` is another than that of `former`: its axes' own values do not matter.
fn redraws(former: &Plane, now: &Plane) -> bool {
    let at_rest = |plane: &Plane| plane.world.with(now.across, 0.0).with(now.up, 0.0);
    (former.across, former.up, former.is_newcomer) != (now.across, now.up, now.is_newcomer) || at_rest(former) != at_rest(now)
}

/// Asks for the diagram, coarse first, then fine.
fn draw_plane(task: Task, plane: Plane, levels: RwSignal<Vec<u8>>) {
    task.start(&Job::Diagram { plane, coarse: COARSE, fine: FINE }.to_bytes(), move |bytes| {
        if let Some(Answer::Diagram(found)) = Answer::from_bytes(bytes) {
            levels.set(found);
        }
        0.5
    });
}

/// The controls' signals.
#[derive(Clone, Copy)]
struct State {
    values: [RwSignal<f64>; 12],
    across: RwSignal<String>,
    up: RwSignal<String>,
    who: RwSignal<String>,
    world: StoredValue<World>,
}

impl State {
    fn new(world: World) -> Self {
        let View { plane } = author(world);
        Self {
            values: Parameter::ALL.map(|parameter| RwSignal::new(to_control(parameter, world.get(parameter)))),
            across: RwSignal::new(plane.across.key().to_owned()),
            up: RwSignal::new(plane.up.key().to_owned()),
            who: RwSignal::new("follower".to_owned()),
            world: StoredValue::new(world),
        }
    }

    /// What the controls show, clamped. Two equal axes are the author's.
    fn view(self) -> View {
        let fallback = self.world.get_value();
        let mut world = fallback;
        for (parameter, value) in Parameter::ALL.into_iter().zip(self.values) {
            let value = value.get();
            // A control that still holds the author's value gives exactly that value.
            if value != to_control(parameter, fallback.get(parameter)) {
                world = world.with(parameter, from_control(parameter, value));
            }
        }
        let default = author(fallback).plane;
        let (across, up) = (Parameter::parse(&self.across.get()), Parameter::parse(&self.up.get()));
        let (across, up) = match (across, up) {
            (Some(across), Some(up)) if across != up => (across, up),
            (Some(across), _) if across != default.up => (across, default.up),
            _ => (default.across, default.up),
        };
        View { plane: Plane { world: world.clamped(&fallback), across, up, is_newcomer: self.who.get() == "newcomer" } }
    }

    fn set(self, view: &View) {
        self.set_world(&view.plane.world);
        self.set_axes(view);
    }

    fn set_world(self, world: &World) {
        for (parameter, value) in Parameter::ALL.into_iter().zip(self.values) {
            value.set(to_control(parameter, world.get(parameter)));
        }
    }

    fn set_axes(self, view: &View) {
        self.across.set(view.plane.across.key().to_owned());
        self.up.set(view.plane.up.key().to_owned());
        self.who.set(if view.plane.is_newcomer { "newcomer" } else { "follower" }.to_owned());
    }

    fn has_axes(self, view: &View) -> bool {
        let now = self.view().plane;
        (now.across, now.up, now.is_newcomer) == (view.plane.across, view.plane.up, view.plane.is_newcomer)
    }
}
