//! Each kind of control as it is printed. Native: the browser finds the inputs by `data-control` and `data-part`.

use leptos::prelude::*;

use crate::{
    instrument::{Control, Declaration, Field, Kind, Look, Track, Value},
    ui::{
        shell::hand::{PRESETS, end},
        use_phrases,
    },
};

/// From so many letters of names on, presets are a list.
const LONG_NAMES: usize = 90;

/// And every choice, where room is scarce.
const DENSE_NAMES: usize = 30;

/// Up to so many, options side by side need no line of their own.
const SHORT_NAMES: usize = 14;

/// Key of the option of a search that stands for none.
const NONE: &str = "none";

/// The presets, as a choice of one: a list where they are long or room is scarce.
pub(super) fn presets(declaration: &Declaration, is_dense: bool) -> AnyView {
    let names = declaration.presets.iter().map(|preset| preset.label.clone()).collect::<Vec<_>>();
    let keys = declaration.presets.iter().map(|preset| preset.key.clone()).collect::<Vec<_>>();
    let held = declaration.preset_of(&declaration.author(), None).and_then(|preset| keys.get(preset).cloned()).unwrap_or_default();
    let options = Options {
        id: format!("{}-preset", declaration.id()),
        control: PRESETS.to_owned(),
        label: declaration.presets_label.clone(),
        keys,
        names,
        held,
    };
    // A list shows an empty line while no preset holds.
    let is_long = is_dense || options.letters() > LONG_NAMES;
    view! { <div class="field">{if is_long { options.list(true) } else { options.segments() }}</div> }.into_any()
}

/// A control with the author's value, and what is said of it.
pub(super) fn control(instrument: &str, index: usize, control: &Control, said: &str, is_dense: bool) -> AnyView {
    let id = format!("{instrument}-{}", control.key);
    let held = control.clamped(control.default.clone());
    let fields = control.fields(&held);
    let text = |part: usize| fields.iter().find(|field: &&Field| field.part == part).map(|field| field.text.clone()).unwrap_or_default();
    let printed = Printed { id: &id, index, control, held: &held, said };
    let body = match &control.kind {
        Kind::Slider(track) | Kind::Time(track, _) => printed.slider(track, &text(0)),
        Kind::Choice(keys, look) => {
            let options = Options {
                id: id.clone(),
                control: index.to_string(),
                label: control.label.clone(),
                keys: keys.clone(),
                names: control.names.clone(),
                held: text(0),
            };
            match look {
                Look::Segments if is_dense && options.letters() > DENSE_NAMES => options.list(false),
                Look::Segments => options.segments(),
                Look::List => options.list(false),
                Look::Search => options.search(),
            }
        }
        Kind::Switch => view! { <div class="several">{printed.check(0, &control.label, text(0) == "on", "switch")}</div> }.into_any(),
        Kind::Several(keys) => {
            let checks =
                (0..keys.len()).map(|part| printed.check(part, &printed.name(part), text(part) == "on", "checkbox")).collect_view();
            printed.group("several", checks.into_any())
        }
        Kind::Order(keys) => printed.order(keys.len()),
        Kind::Period(track) => {
            let ends = ["control-from", "control-to"]
                .iter()
                .enumerate()
                .map(|(part, key)| printed.range(track, part, &use_phrases().get(key), &text(part)));
            let moves = MOVES.map(|(key, by)| {
                view! { <button type="button" data-control=index data-part="2" data-by=by>{use_phrases().get(key)}</button> }
            });
            let moves = view! { <div class="moves">{moves.collect_view()}</div> };
            printed.group("period", view! { {ends.collect_view()} {moves} }.into_any())
        }
        Kind::Curve(track, places) => {
            let points = (0..places.len()).map(|part| printed.range(track, part, &printed.name(part), &text(part))).collect_view();
            printed.group("curve", points.into_any())
        }
        Kind::Groups(items, groups) => printed.groups(items, groups, &fields),
    };
    let note = (!control.note.is_empty()).then(|| view! { <p class="slider-note" inner_html=control.note.clone()></p> });
    view! {
        <div class="field" data-field=index>
            {body}
            {note}
            <p class="field-locked" hidden>{use_phrases().get("control-locked")}</p>
        </div>
    }
    .into_any()
}

/// What the buttons of a period say, and by what shares of its length they move its ends.
const MOVES: [(&str, &str); 4] =
    [("control-earlier", "-0.5 -0.5"), ("control-later", "0.5 0.5"), ("control-closer", "0.25 -0.25"), ("control-wider", "-0.5 0.5")];

/// A control on its way to the page.
struct Printed<'a> {
    id: &'a str,
    index: usize,
    control: &'a Control,
    held: &'a Value,
    /// The value in words, as the author has it.
    said: &'a str,
}

impl Printed<'_> {
    fn name(&self, part: usize) -> String {
        self.control.names.get(part).cloned().unwrap_or_default()
    }

    fn slider(&self, track: &Track, position: &str) -> AnyView {
        let (id, shown) = (self.id.to_owned(), self.said.to_owned());
        view! {
            <div class="slider">
                <label class="slider-label" for=id.clone()>
                    <span id=format!("{id}-name")>{self.control.label.clone()}</span>
                    " "
                    <b class="slider-value" data-value=self.index>{shown.clone()}</b>
                </label>
                {self.input(track, 0, position, id.clone(), Some(format!("{id}-name")), shown)}
            </div>
        }
        .into_any()
    }

    fn input(&self, track: &Track, part: usize, position: &str, id: String, name: Option<String>, shown: String) -> AnyView {
        let end = |number: f64| track.position_text(number);
        view! {
            <input
                class="slider-input"
                id=id
                type="range"
                min=end(track.min)
                max=end(track.max)
                step=crate::model::math::plain(track.step)
                value=position.to_owned()
                aria-labelledby=name
                aria-valuetext=shown
                data-control=self.index
                data-part=part

            />
        }
        .into_any()
    }

    /// One of several ranges of a control.
    fn range(&self, track: &Track, part: usize, name: &str, position: &str) -> AnyView {
        let id = format!("{}-{part}", self.id);
        let number = if let Value::Numbers(numbers) = self.held { numbers.get(part).copied().unwrap_or_default() } else { 0.0 };
        let shown = end(self.said, part).map_or_else(|| track.format.write(number, &use_phrases()), str::to_owned);
        view! {
            <div class="range">
                <label for=id.clone()>{name.to_owned()}</label>
                {self.input(track, part, position, id, None, shown)}
            </div>
        }
        .into_any()
    }

    fn check(&self, part: usize, name: &str, is_on: bool, role: &'static str) -> AnyView {
        let id = format!("{}-{part}", self.id);
        let role = (role == "switch").then_some(role);
        view! {
            <span class="check">
                <input type="checkbox" id=id.clone() role=role checked=is_on data-control=self.index data-part=part/>
                <label for=id>{name.to_owned()}</label>
            </span>
        }
        .into_any()
    }

    fn group(&self, class: &'static str, children: AnyView) -> AnyView {
        view! {
            <fieldset class=format!("field-group {class}")>
                <legend>{self.control.label.clone()} " " <b class="slider-value" data-value=self.index>{self.said.to_owned()}</b></legend>
                <div class="field-parts">{children}</div>
            </fieldset>
        }
        .into_any()
    }

    /// Items in their order, each with a button to either side.
    fn order(&self, length: usize) -> AnyView {
        let Value::Indices(order) = self.held else { return ().into_any() };
        let items = order.iter().filter(|item| **item < length).map(|&item| {
            let name = self.name(item);
            let button = |key: &str, sign: &'static str, by: &'static str| {
                let label = use_phrases().fill(key, &[("name", name.as_str().into())]);
                view! { <button type="button" data-control=self.index data-part=item data-by=by aria-label=label>{sign}</button> }
            };
            view! {
                <li data-item=item>
                    <span class="order-name">{name.clone()}</span>
                    {button("control-up", "↑", "-1")}
                    {button("control-down", "↓", "1")}
                </li>
            }
        });
        let list = view! { <ol class="order" data-order=self.index>{items.collect_view()}</ol> };
        self.group("order-field", list.into_any())
    }

    /// Each item with a list of the groups.
    fn groups(&self, items: &[String], groups: &[String], fields: &[Field]) -> AnyView {
        let rows = fields.iter().map(|field| {
            let id = format!("{}-{}", self.id, field.part);
            let options = groups.iter().enumerate().map(|(at, key)| {
                let name = self.name(items.len() + at);
                view! { <option value=key.clone() selected=*key == field.text>{name}</option> }
            });
            view! {
                <div class="choice">
                    <label for=id.clone()>{self.name(field.part)}</label>
                    <select id=id data-control=self.index data-part=field.part>{options.collect_view()}</select>
                </div>
            }
        });
        self.group("groups", rows.collect_view().into_any())
    }
}

/// A choice of one of some options.
struct Options {
    id: String,
    control: String,
    label: String,
    keys: Vec<String>,
    names: Vec<String>,
    held: String,
}

impl Options {
    fn pairs(&self) -> impl Iterator<Item = (&String, &String)> {
        self.keys.iter().zip(&self.names)
    }

    fn letters(&self) -> usize {
        self.names.iter().map(|name| name.chars().count()).sum()
    }

    /// Side by side. Arrow keys move between them, as between any radio buttons.
    fn segments(&self) -> AnyView {
        let choices = self.pairs().map(|(key, name)| {
            // A key may be a decimal number; a dot would mean something in a selector.
            let id = format!("{}-{}", self.id, key.replace('.', "-"));
            view! {
                <span class="segment">
                    <input type="radio" id=id.clone() name=self.id.clone() value=key.clone() checked=*key == self.held data-control=self.control.clone()/>
                    <label for=id>{name.clone()}</label>
                </span>
            }
        });
        let choices = choices.collect_view();
        let class = if self.letters() <= SHORT_NAMES { "segmented is-short" } else { "segmented" };
        view! {
            <fieldset class=class>
                <legend>{self.label.clone()}</legend>
                <div class="segments">{choices}</div>
            </fieldset>
        }
        .into_any()
    }

    /// A list to unfold; with a line that stands for none of its options, if there may be none.
    fn list(&self, may_be_none: bool) -> AnyView {
        let none = may_be_none.then(|| view! { <option value="" hidden>{use_phrases().get("control-own")}</option> });
        let options =
            self.pairs().map(|(key, name)| view! { <option value=key.clone() selected=*key == self.held>{name.clone()}</option> });
        let options = options.collect_view();
        view! {
            <div class="choice">
                <label for=self.id.clone()>{self.label.clone()}</label>
                <select id=self.id.clone() data-control=self.control.clone()>{none} {options}</select>
            </div>
        }
        .into_any()
    }

    /// A list to search by typing: a text that is no option's name is not taken. An empty field stands for the option of
    /// none, if there is one, and says so.
    fn search(&self) -> AnyView {
        let list = format!("{}-options", self.id);
        let typed = |(key, name): (&String, &String)| if key == NONE { String::new() } else { name.clone() };
        let held = self.pairs().find(|(key, _)| **key == self.held).map(typed);
        let none = self.pairs().find(|(key, _)| *key == NONE).map(|(_, name)| name.clone());
        let options = self.pairs().map(|pair| view! { <option value=typed(pair) data-key=pair.0.clone()></option> }).collect_view();
        view! {
            <div class="choice">
                <label for=self.id.clone()>{self.label.clone()}</label>
                <input id=self.id.clone() type="text" list=list.clone() value=held placeholder=none data-control=self.control.clone() autocomplete="off"/>
                <datalist id=list>{options}</datalist>
            </div>
        }
        .into_any()
    }
}
