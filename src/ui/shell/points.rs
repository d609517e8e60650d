//! A picture whose spots choose: by pointer, by touch, by keys.

use std::rc::Rc;

use crate::{
    instrument::{Kind, PictureLook, Spot, Value, Way, nearest, step},
    ui::{browser, shell::Shell},
};

/// How far from a spot a press still means it, in CSS px: half a finger.
const REACH_PX: f64 = 24.0;

/// How far from a spot a pointer that passes over names it.
const NAME_PX: f64 = 10.0;

impl Shell {
    /// Chooses the spot that was pressed, or names the one that a pointer passes.
    pub(super) fn point(self: &Rc<Self>, picture: usize, at_px: (f64, f64), width_px: f64, is_pressed: bool) {
        if self.press_item(picture, at_px, width_px, is_pressed) {
            return;
        }
        let Some((control, spots)) = self.spots(picture, width_px) else { return };
        let found = nearest(&spots, at_px, if is_pressed { REACH_PX } else { NAME_PX });
        if is_pressed {
            self.choose_spot(control, found);
            return;
        }
        let spot = found.and_then(|option| spots.iter().find(|spot| spot.option == option));
        let key = match &self.declaration.controls[control].kind {
            Kind::Choice(keys, _) => spot.and_then(|spot| keys.get(spot.option)),
            _ => None,
        };
        let key = key.map(String::as_str).unwrap_or_default();
        browser::name_spot(&self.declaration.panel_id(picture), &control.to_string(), key, spot.map(|spot| spot.at_px));
    }

    /// Chooses the spot to which a key leads.
    pub(super) fn walk(self: &Rc<Self>, picture: usize, way: Way, width_px: f64) {
        if self.walk_item(picture, way, width_px) {
            return;
        }
        let Some((control, spots)) = self.spots(picture, width_px) else { return };
        let found = step(&spots, self.settings().option(control), way);
        self.choose_spot(control, found);
    }

    fn choose_spot(self: &Rc<Self>, control: usize, option: Option<usize>) {
        if let Some(option) = option {
            self.stop();
            self.set(control, Value::Option(option));
        }
    }

    fn spots(&self, picture: usize, width_px: f64) -> Option<(usize, Vec<Spot>)> {
        let PictureLook::Points(control) = self.declaration.pictures.get(picture)?.look else { return None };
        Some((control, self.ask(|instrument, view| instrument.spots(picture, view, width_px))))
    }
}
