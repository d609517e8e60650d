//! What a reader can set: key, kind, range and unit, in the units of the model. A range stands once, here.

use serde::{Deserialize, Serialize};

use crate::{
    instrument::{Track, Value},
    model::math::parse_plain,
};

/// Something that a reader can set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Control {
    /// Names it in links, in ids of elements and in phrases.
    pub key: String,
    /// Index of the picture that it stands with.
    pub panel: usize,
    /// What its values are.
    pub kind: Kind,
    /// The author's value.
    pub default: Value,
    /// What it sets.
    pub label: String,
    /// Where range and default come from, as HTML. Printed natively; the browser has it in the page.
    #[serde(skip)]
    pub note: String,
    /// The group of further controls in which it stands, folded under this name; empty for those in sight. Printed natively.
    #[serde(skip)]
    pub group: String,
    /// The names of its keys, in their order; for [`Kind::Groups`] those of the items, then of the groups. Printed natively.
    #[serde(skip)]
    pub names: Vec<String>,
}

/// What the values of a control are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    /// A number on a track.
    Slider(Track),
    /// A number on a track that plays from one end to the other by itself, a step every so many milliseconds.
    Time(Track, u32),
    /// One of some options, by key.
    Choice(Vec<String>, Look),
    /// Off or on: options 0 and 1.
    Switch,
    /// Any number of some options, by key.
    Several(Vec<String>),
    /// All of some items, by key, in the reader's order.
    Order(Vec<String>),
    /// Two ends on one track, the lower first.
    Period(Track),
    /// A number on the same track for each of some places, by key.
    Curve(Track, Vec<String>),
    /// Each of some items in one of some groups, both by key.
    Groups(Vec<String>, Vec<String>),
}

/// How a choice is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Look {
    /// Side by side, for a few short ones.
    Segments,
    /// As a list to unfold.
    List,
    /// As a list to search by typing, for many; an option of key `none` is an empty field.
    Search,
}

/// What an input inside a control holds, as text: the control of one number has one, others one for each end, item or option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Which of the control's inputs.
    pub part: usize,
    /// A position on a track, a key, `on` or `off`, or a place in an order.
    pub text: String,
}

/// Keys as a control holds them.
#[cfg(feature = "ssr")]
#[must_use]
pub fn keys(keys: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    keys.into_iter().map(Into::into).collect()
}

impl Control {
    /// A control without its words.
    #[must_use]
    pub fn new(key: &str, panel: usize, kind: Kind, default: Value) -> Self {
        Self {
            key: key.to_owned(),
            panel,
            kind,
            default,
            label: String::new(),
            note: String::new(),
            group: String::new(),
            names: Vec::new(),
        }
    }

    /// A choice by keys, with the first picture and without its words; the author's is the first.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn choice(key: &str, keys: impl IntoIterator<Item = impl Into<String>>, look: Look) -> Self {
        Self::new(key, 0, Kind::Choice(self::keys(keys), look), Value::Option(0))
    }

    /// The same choice, with another option as the author's.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn at(self, option: usize) -> Self {
        Self { default: Value::Option(option), ..self }
    }

    /// The same control, folded with others under a name.
    #[must_use]
    pub fn further(self, group: impl Into<String>) -> Self {
        Self { group: group.into(), ..self }
    }

    /// The value nearest to `asked` that this control can have; its default if there is none.
    #[must_use]
    pub fn clamped(&self, asked: Value) -> Value {
        let is_index = |index: &usize, length: usize| *index < length;
        let taken = match (&self.kind, asked) {
            (Kind::Slider(track) | Kind::Time(track, _), Value::Number(asked)) => {
                let Value::Number(default) = self.default else { return self.default.clone() };
                Some(Value::Number(track.clamped(asked, default)))
            }
            (Kind::Choice(keys, _), Value::Option(index)) => is_index(&index, keys.len()).then_some(Value::Option(index)),
            (Kind::Switch, Value::Option(index)) => is_index(&index, 2).then_some(Value::Option(index)),
            // In their order and each once, without a sort, whose code weighs more than all kinds of control.
            (Kind::Several(keys), Value::Indices(chosen)) => {
                Some(Value::Indices((0..keys.len()).filter(|index| chosen.contains(index)).collect()))
            }
            (Kind::Order(keys), Value::Indices(order)) => {
                let is_whole = order.len() == keys.len() && (0..keys.len()).all(|index| order.contains(&index));
                is_whole.then_some(Value::Indices(order))
            }
            (Kind::Groups(items, groups), Value::Indices(sorted)) => {
                let is_whole = sorted.len() == items.len() && sorted.iter().all(|group| is_index(group, groups.len()));
                is_whole.then_some(Value::Indices(sorted))
            }
            (Kind::Period(track), Value::Numbers(ends)) => match ends[..] {
                [a, b] => {
                    let (a, b) = (track.clamped(a, track.min), track.clamped(b, track.max));
                    Some(Value::Numbers(vec![a.min(b), a.max(b)]))
                }
                _ => None,
            },
            (Kind::Curve(track, places), Value::Numbers(drawn)) if drawn.len() == places.len() => {
                Some(Value::Numbers(drawn.into_iter().map(|asked| track.clamped(asked, track.min)).collect()))
            }
            _ => None,
        };
        taken.unwrap_or_else(|| self.default.clone())
    }

    /// What its inputs hold for a value.
    #[must_use]
    pub fn fields(&self, value: &Value) -> Vec<Field> {
        let whole = |text: String| vec![Field { part: 0, text }];
        let each = |texts: Vec<String>| texts.into_iter().enumerate().map(|(part, text)| Field { part, text }).collect();
        let switched = |is_on: bool| if is_on { "on" } else { "off" }.to_owned();
        match (&self.kind, value) {
            (Kind::Slider(track) | Kind::Time(track, _), Value::Number(number)) => whole(track.position_text(*number)),
            (Kind::Choice(keys, _), Value::Option(index)) => whole(keys.get(*index).cloned().unwrap_or_default()),
            (Kind::Switch, Value::Option(index)) => whole(switched(*index == 1)),
            (Kind::Several(keys), Value::Indices(chosen)) => each((0..keys.len()).map(|index| switched(chosen.contains(&index))).collect()),
            (Kind::Order(_), Value::Indices(order)) => {
                // By item: its place.
                let place = |item: usize| order.iter().position(|other| *other == item).unwrap_or_default();
                each((0..order.len()).map(|item| place(item).to_string()).collect())
            }
            (Kind::Groups(_, groups), Value::Indices(sorted)) => {
                each(sorted.iter().map(|group| groups.get(*group).cloned().unwrap_or_default()).collect())
            }
            (Kind::Period(track) | Kind::Curve(track, _), Value::Numbers(numbers)) => {
                each(numbers.iter().map(|number| track.position_text(*number)).collect())
            }
            _ => Vec::new(),
        }
    }

    /// The value that a reader asks for who gives one of its inputs another text; none if the text means nothing here.
    #[must_use]
    pub fn read(&self, held: &Value, field: &Field) -> Option<Value> {
        let Field { part, text } = field;
        let is_on = || text == "on";
        let number = |track: &Track| track.read_position(text);
        match (&self.kind, held) {
            (Kind::Slider(track) | Kind::Time(track, _), _) => number(track).map(Value::Number),
            (Kind::Choice(keys, _), _) => keys.iter().position(|key| key == text).map(Value::Option),
            (Kind::Switch, _) => Some(Value::Option(usize::from(is_on()))),
            (Kind::Several(keys), Value::Indices(chosen)) => {
                let mut chosen: Vec<usize> = chosen.iter().copied().filter(|index| index != part).collect();
                chosen.extend((is_on() && *part < keys.len()).then_some(*part));
                Some(Value::Indices(chosen))
            }
            (Kind::Order(_), Value::Indices(order)) => {
                let (from, to) = (order.iter().position(|item| item == part)?, text.parse::<usize>().ok()?);
                let mut order = order.clone();
                let item = order.remove(from);
                order.insert(to.min(order.len()), item);
                Some(Value::Indices(order))
            }
            (Kind::Groups(_, groups), Value::Indices(sorted)) => {
                let mut sorted = sorted.clone();
                *sorted.get_mut(*part)? = groups.iter().position(|group| group == text)?;
                Some(Value::Indices(sorted))
            }
            // Behind its two ends it moves as a whole: by shares of its length.
            (Kind::Period(track), Value::Numbers(ends)) if *part > 1 => {
                let (from, to) = text.split_once(' ')?;
                let shares = [parse_plain(from)?, parse_plain(to)?];
                Some(Value::Numbers(track.stretched(ends[..].try_into().ok()?, shares).to_vec()))
            }
            (Kind::Period(track), Value::Numbers(ends)) => {
                let asked = number(track)?;
                let other = *ends.get(1 - part.min(&1))?;
                // An end stops at the other one.
                let ends = if *part == 0 { vec![asked.min(other), other] } else { vec![other, asked.max(other)] };
                Some(Value::Numbers(ends))
            }
            (Kind::Curve(track, _), Value::Numbers(drawn)) => {
                let mut drawn = drawn.clone();
                *drawn.get_mut(*part)? = number(track)?;
                Some(Value::Numbers(drawn))
            }
            _ => None,
        }
    }

    /// The values that tests try: the ends and the middle of a track, every option, a few of what is more than a few.
    #[must_use]
    pub fn extremes(&self) -> Vec<Value> {
        let all = |length: usize| (0..length).collect::<Vec<_>>();
        match &self.kind {
            Kind::Slider(track) | Kind::Time(track, _) => track.extremes().map(Value::Number).to_vec(),
            Kind::Choice(keys, _) => all(keys.len()).into_iter().map(Value::Option).collect(),
            Kind::Switch => vec![Value::Option(0), Value::Option(1)],
            Kind::Several(keys) => vec![Value::Indices(Vec::new()), Value::Indices(all(keys.len())), Value::Indices(vec![0])],
            Kind::Order(keys) => vec![Value::Indices(all(keys.len())), Value::Indices(all(keys.len()).into_iter().rev().collect())],
            Kind::Groups(items, groups) => all(groups.len()).into_iter().map(|group| Value::Indices(vec![group; items.len()])).collect(),
            Kind::Period(track) => {
                let [min, middle, max] = track.extremes();
                [[min, max], [min, min], [middle, max], [max, max]].map(|ends| Value::Numbers(ends.to_vec())).to_vec()
            }
            Kind::Curve(track, places) => track.extremes().map(|number| Value::Numbers(vec![number; places.len()])).to_vec(),
        }
    }
}

#[cfg(test)]
#[path = "control_tests.rs"]
mod tests;
