//! Settings in an address: `key:value,key:value`.

use crate::{
    instrument::{Control, Kind, Settings, Value},
    model::math::{parse_plain, plain},
};

/// A link that is not ours may be of any length.
const LONGEST: usize = 200;

/// The settings as a link writes them: every control, so that a link keeps its meaning when a default changes.
#[must_use]
pub fn to_link(controls: &[Control], settings: &Settings) -> String {
    let part = |(index, control): (usize, &Control)| {
        let value = match (&control.kind, settings.get(index)) {
            (Kind::Choice { keys, .. }, Some(Value::Option(option))) => keys.get(*option).cloned().unwrap_or_default(),
            (_, Some(Value::Number(number))) => plain(*number),
            _ => String::new(),
        };
        format!("{}:{value}", control.key)
    };
    controls.iter().enumerate().map(part).collect::<Vec<_>>().join(",")
}

/// The settings that `text` gives, and the names of what in it could not be taken as it was: unknown, no value of the
/// control, or outside its range and then clamped.
#[must_use]
pub fn from_link(controls: &[Control], text: &str) -> (Settings, Vec<String>) {
    let mut settings = Settings::author(controls);
    let mut refused = Vec::new();
    for part in text.split(',').filter(|part| !part.is_empty()).take(LONGEST) {
        let (name, value) = part.split_once(':').unwrap_or((part, ""));
        let found = controls.iter().position(|control| control.key == name).and_then(|index| {
            let asked = read(&controls[index], value)?;
            Some((index, asked))
        });
        let is_taken = found.is_some_and(|(index, asked)| {
            settings.set(controls, index, asked.clone());
            settings.get(index).is_some_and(|held| is_near(held, &asked))
        });
        if !is_taken {
            refused.push(name.to_owned());
        }
    }
    (settings, refused)
}

/// The value that a link's text gives a control.
fn read(control: &Control, text: &str) -> Option<Value> {
    match &control.kind {
        Kind::Slider(_) => parse_plain(text).map(Value::Number),
        Kind::Choice { keys, .. } => keys.iter().position(|key| key == text).map(Value::Option),
    }
}

/// True if what is held is what was asked: a rounded end of a range is that end.
fn is_near(held: &Value, asked: &Value) -> bool {
    match (held, asked) {
        (Value::Number(held), Value::Number(asked)) => (held - asked).abs() <= 1e-3 * held.abs().max(asked.abs()),
        _ => held == asked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Digits, Format, Look, Scale, Track};

    fn controls() -> Vec<Control> {
        let control = |key: &str, kind, default| Control {
            key: key.to_owned(),
            panel: 0,
            kind,
            default,
            label: String::new(),
            note: String::new(),
            options: Vec::new(),
        };
        let track = |min, max, scale| Kind::Slider(Track { min, max, step: 0.05, scale, format: Format::percent(Digits::Two) });
        let keys = ["one", "two"].map(str::to_owned).to_vec();
        vec![
            control("share", track(0.000_01, 1.0, Scale::Log), Value::Number(0.01)),
            control("months", track(0.0, 48.0, Scale::Linear), Value::Number(30.0)),
            control("who", Kind::Choice { keys, look: Look::Segments }, Value::Option(0)),
        ]
    }

    #[test]
    fn a_link_goes_there_and_back_from_another_state() {
        let controls = controls();
        let mut settings = Settings::author(&controls);
        settings.set(&controls, 0, Value::Number(0.000_123_456_7));
        settings.set(&controls, 1, Value::Number(7.0));
        settings.set(&controls, 2, Value::Option(1));
        let link = to_link(&controls, &settings);
        assert_eq!(link, "share:0.000123457,months:7,who:two");
        assert_eq!(from_link(&controls, &link), (settings, Vec::new()));
    }

    #[test]
    fn what_a_link_may_not_say_is_clamped_and_named() {
        let controls = controls();
        let (settings, refused) = from_link(&controls, "share:NaN,months:99,who:me,<script>:1,share,:2,who:two");
        assert_eq!((settings.number(0), settings.number(1), settings.option(2)), (0.01, 48.0, 1));
        assert_eq!(refused, ["share", "months", "who", "<script>", "share", ""]);
        assert_eq!(from_link(&controls, &"months:1,".repeat(5_000)).0.number(1), 1.0);
        assert_eq!(from_link(&controls, &"x,".repeat(5_000)).1.len(), LONGEST);
    }
}
