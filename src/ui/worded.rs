//! The words of a control, found by its key. Native.

use crate::{
    instrument::{Control, Kind},
    ui::PageContext,
};

impl PageContext {
    /// The control with its words: `<prefix>-<key>` is its label, `<prefix>-<key>-note` where range and default come from, if
    /// there is such a message, `<prefix>-<key>-<option>` the name of an option.
    #[must_use]
    #[track_caller]
    pub fn worded(&self, prefix: &str, control: Control) -> Control {
        let of = format!("{prefix}-{}", control.key);
        let note = format!("{of}-note");
        let names = |keys: &[String]| keys.iter().map(|key| self.text(&format!("{of}-{key}"))).collect::<Vec<_>>();
        let names = match &control.kind {
            // Names that the scene has given already stay.
            _ if !control.names.is_empty() => control.names.clone(),
            Kind::Choice(keys, _) | Kind::Several(keys) | Kind::Order(keys) | Kind::Curve(_, keys) => names(keys),
            Kind::Groups(items, groups) => [names(items), names(groups)].concat(),
            _ => Vec::new(),
        };
        let note = if control.note.is_empty() && self.words.has(&note) { self.html(&note) } else { control.note.clone() };
        Control { label: self.text(&of), note, names, ..control }
    }
}
