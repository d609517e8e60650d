//! One control of every kind, for tests.

use crate::instrument::{Control, Declaration, Digits, Format, Kind, Look, Preset, Track, Value};

/// A declaration with a control of every kind, their words in one language of nobody.
#[must_use]
pub fn specimen() -> Declaration {
    let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
    let percent = || Format::percent(Digits::Fixed(0));
    let kinds = [
        ("share", Kind::Slider(Track::log(0.000_01, 1.0, 0.05, Format::share(Digits::Two))), Value::Number(0.01)),
        ("months", Kind::Slider(Track::linear(0.0, 48.0, 0.5, Format::plain(1))), Value::Number(30.0)),
        ("count", Kind::Slider(Track::whole(1.0, 9.0, 1.0, Format::plain(0))), Value::Number(3.0)),
        ("year", Kind::Time(Track::whole(2019.0, 2025.0, 1.0, Format::plain(0)), 200), Value::Number(2025.0)),
        ("who", Kind::Choice(keys(&["one", "two"]), Look::Segments), Value::Option(0)),
        ("where", Kind::Choice(keys(&["here", "there", "elsewhere"]), Look::List), Value::Option(1)),
        ("which", Kind::Choice(keys(&["none", "alpha", "beta", "gamma"]), Look::Search), Value::Option(0)),
        ("log", Kind::Switch, Value::Option(1)),
        ("parts", Kind::Several(keys(&["red", "green", "blue"])), Value::Indices(vec![0, 2])),
        ("rank", Kind::Order(keys(&["first", "second", "third"])), Value::Indices(vec![0, 1, 2])),
        ("years", Kind::Period(Track::whole(2010.0, 2025.0, 1.0, Format::plain(0))), Value::Numbers(vec![2015.0, 2025.0])),
        ("guess", Kind::Curve(Track::linear(0.0, 100.0, 5.0, percent()), keys(&["a", "b", "c"])), Value::Numbers(vec![50.0; 3])),
        ("uses", Kind::Groups(keys(&["cat", "dog"]), keys(&["in", "out", "both"])), Value::Indices(vec![0, 1])),
    ];
    let controls: Vec<Control> = kinds
        .into_iter()
        .map(|(key, kind, default)| {
            let names = match &kind {
                Kind::Choice(keys, _) | Kind::Several(keys) | Kind::Order(keys) | Kind::Curve(_, keys) => keys.clone(),
                Kind::Groups(items, groups) => items.iter().chain(groups).cloned().collect(),
                _ => Vec::new(),
            };
            Control { label: key.to_uppercase(), names, ..Control::new(key, 0, kind, default) }
        })
        .collect();
    let preset = |key: &str, months: f64| Preset { key: key.to_owned(), values: vec![(1, Value::Number(months))], label: key.to_owned() };
    let presets = vec![preset("author", 30.0), preset("short", 6.0)];
    Declaration { controls, presets, ..Declaration::new("specimen", "kinds", Vec::new()) }
}
