//! Settings in an address: `key:value,key:value`, and what else an address may ask of an instrument.

use crate::{
    instrument::{Control, Declaration, Kind, Settings, Value},
    model::math::{parse_plain, plain},
};

/// A link that is not ours may be of any length.
const LONGEST: usize = 200;

/// So much of a name that is refused is said, in bytes.
const LONGEST_NAME: usize = 40;

/// Stands between the values of a control that has several: no key holds it, and addresses leave it as it is.
const BETWEEN: char = '~';

/// What stands for no option at all.
const NONE: &str = "none";

/// Words of an address that are not keys of controls.
pub const WORDS: [&str; 3] = ["preset", "lock", "hide"];

/// In place of a key after `lock` or `hide`: every control.
const ALL: &str = "all";

/// What an address asks of an instrument.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The settings.
    pub settings: Settings,
    /// The preset that it names.
    pub preset: Option<usize>,
    /// By control: true if the reader may not move it.
    pub locked: Vec<bool>,
    /// By control: true if the reader does not see it.
    pub hidden: Vec<bool>,
    /// Names of what could not be taken as it was: unknown, no value of the control, or outside its range and then clamped.
    pub refused: Vec<String>,
}

/// The settings as a link writes them: every control, so that a link keeps its meaning when a default changes.
#[must_use]
pub fn to_link(controls: &[Control], settings: &Settings) -> String {
    let part = |(index, control): (usize, &Control)| {
        format!("{}:{}", control.key, settings.get(index).map_or_else(String::new, |value| write(control, value)))
    };
    controls.iter().enumerate().map(part).collect::<Vec<_>>().join(",")
}

/// What `text` asks of the instrument: values of controls by key, `preset:key`, `lock:key`, `hide:key`; `lock:all` and
/// `hide:all` mean every control. A preset counts first, wherever it stands.
#[must_use]
pub fn from_link(declared: &Declaration, text: &str) -> Asked {
    let controls = &declared.controls;
    let none = || vec![false; controls.len()];
    let mut asked = Asked { settings: declared.author(), preset: None, locked: none(), hidden: none(), refused: Vec::new() };
    let parts = text.split(',').filter(|part| !part.is_empty()).take(LONGEST).map(|part| part.split_once(':').unwrap_or((part, "")));
    let (words, values): (Vec<_>, Vec<_>) = parts.partition(|(name, _)| WORDS.contains(name));
    for (word, key) in words {
        let is_taken = match word {
            "preset" => {
                asked.preset = declared.presets.iter().position(|preset| preset.key == key).or(asked.preset);
                asked.settings =
                    asked.preset.map_or_else(|| asked.settings.clone(), |preset| declared.with_preset(&asked.settings, preset));
                declared.presets.iter().any(|preset| preset.key == key)
            }
            _ => {
                let marks = if word == "lock" { &mut asked.locked } else { &mut asked.hidden };
                let mut marked = marks.iter_mut().zip(controls).filter(|(_, control)| key == ALL || control.key == key).peekable();
                let is_known = marked.peek().is_some();
                marked.for_each(|(mark, _)| *mark = true);
                is_known
            }
        };
        if !is_taken {
            asked.refused.push(clipped(&format!("{word}:{key}")));
        }
    }
    for (name, value) in values {
        let found = controls.iter().position(|control| control.key == name);
        let is_taken = found.and_then(|index| Some((index, read(&controls[index], value)?))).is_some_and(|(index, value)| {
            asked.settings.set(controls, index, value.clone());
            asked.settings.get(index).is_some_and(|held| is_near(held, &value, &controls[index].kind))
        });
        if !is_taken {
            asked.refused.push(clipped(name));
        }
    }
    asked
}

fn clipped(name: &str) -> String {
    name.get(..name.floor_char_boundary(LONGEST_NAME)).unwrap_or_default().to_owned()
}

/// A value as a link writes it.
fn write(control: &Control, value: &Value) -> String {
    let joined = |texts: Vec<String>| texts.join(&BETWEEN.to_string());
    let keyed = |keys: &[String], indices: &[usize]| joined(indices.iter().filter_map(|index| keys.get(*index).cloned()).collect());
    match (&control.kind, value) {
        (_, Value::Number(number)) => plain(*number),
        (_, Value::Numbers(numbers)) => joined(numbers.iter().copied().map(plain).collect()),
        (Kind::Choice(keys, _), Value::Option(option)) => keys.get(*option).cloned().unwrap_or_default(),
        (_, Value::Option(option)) => if *option == 1 { "on" } else { "off" }.to_owned(),
        (_, Value::Indices(indices)) if indices.is_empty() => NONE.to_owned(),
        (Kind::Several(keys) | Kind::Order(keys) | Kind::Groups(_, keys), Value::Indices(indices)) => keyed(keys, indices),
        (_, Value::Indices(_)) => String::new(),
    }
}

/// The value that a link's text gives a control.
fn read(control: &Control, text: &str) -> Option<Value> {
    let numbers = || text.split(BETWEEN).take(LONGEST).map(parse_plain).collect::<Option<Vec<_>>>().map(Value::Numbers);
    let indices = |keys: &[String]| {
        let index = |key: &str| keys.iter().position(|known| known == key);
        text.split(BETWEEN).take(LONGEST).map(index).collect::<Option<Vec<_>>>().map(Value::Indices)
    };
    match &control.kind {
        Kind::Slider(_) | Kind::Time(..) => parse_plain(text).map(Value::Number),
        Kind::Choice(keys, _) => keys.iter().position(|key| key == text).map(Value::Option),
        Kind::Switch => ["off", "on"].iter().position(|word| *word == text).map(Value::Option),
        Kind::Several(_) if text == NONE => Some(Value::Indices(Vec::new())),
        Kind::Several(keys) | Kind::Order(keys) | Kind::Groups(_, keys) => indices(keys),
        Kind::Period(_) | Kind::Curve(..) => numbers(),
    }
}

/// True if what is held is what was asked: a rounded end of a range is that end.
fn is_near(held: &Value, asked: &Value, kind: &Kind) -> bool {
    let near = |held: &f64, asked: &f64| (held - asked).abs() <= 1e-3 * held.abs().max(asked.abs());
    match (held, asked) {
        (Value::Number(held), Value::Number(asked)) => near(held, asked),
        (Value::Numbers(held), Value::Numbers(asked)) => {
            held.len() == asked.len() && held.iter().zip(asked).all(|(held, asked)| near(held, asked))
        }
        // Several are held once each and in an order of their own: as many are the same.
        (Value::Indices(held), Value::Indices(asked)) if matches!(kind, Kind::Several(_)) => held.len() == asked.len(),
        _ => held == asked,
    }
}
