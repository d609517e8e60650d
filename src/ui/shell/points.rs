//! A picture whose spots choose: by pointer, by touch, by keys.

use std::rc::Rc;

use crate::{
    instrument::{Kind, PictureLook, Spot, Value, Way, covered, nearest, step},
    ui::{
        browser::{self, Gesture},
        shell::Shell,
    },
};

/// How far from a spot a press still means it, in CSS px: half a finger.
const REACH_PX: f64 = 24.0;

/// How far from a spot a pointer that passes over names it.
const NAME_PX: f64 = 10.0;

/// How far a pointer that is down has to move to mean a stretch, in CSS px.
const DRAG_PX: f64 = 12.0;

/// What a pointer that went down has come to.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) enum Drag {
    /// It is up.
    #[default]
    None,
    /// It went down so far from the drawing's left edge, in CSS px.
    From(f64),
    /// It meant a stretch: the click that ends it chooses nothing.
    Done,
}

impl Shell {
    /// Does what a pointer asks for at a place of a drawing.
    pub(super) fn point(self: &Rc<Self>, picture: usize, at_px: (f64, f64), width_px: f64, gesture: Gesture) {
        if self.sort_item(picture, at_px, width_px, gesture) {
            return;
        }
        match gesture {
            Gesture::Over => {
                self.forget_drag(picture);
                self.name_spot(picture, at_px, width_px);
            }
            Gesture::Down => self.drag.set(Drag::From(at_px.0)),
            Gesture::Drag | Gesture::Up => self.drag_to(picture, at_px.0, width_px, gesture),
            Gesture::Click => {
                if self.drag.take() != Drag::Done
                    && let Some((control, spots)) = self.spots(picture, width_px)
                {
                    self.choose_spot(control, nearest(&spots, at_px, REACH_PX));
                }
            }
        }
    }

    /// Shows the stretch that is dragged over; where the pointer goes up, keeps its part of the period.
    fn drag_to(self: &Rc<Self>, picture: usize, x: f64, width_px: f64, gesture: Gesture) {
        let Drag::From(from) = self.drag.get() else { return };
        if (x - from).abs() < DRAG_PX {
            if gesture == Gesture::Up {
                // It came back: a click, if anything.
                self.forget_drag(picture);
            }
            return;
        }
        let Some((control, px)) = self.ask(|instrument, _| instrument.period_px(picture, width_px)) else { return };
        let id = self.declaration.panel_id(picture);
        if gesture == Gesture::Drag {
            return browser::show_stretch(&id, Some((from, x)));
        }
        browser::show_stretch(&id, None);
        self.drag.set(Drag::Done);
        if let [first, last] = *self.settings().numbers(control) {
            let (first, last) = covered((first, last), px, (from, x));
            self.stop();
            self.set(control, Value::Numbers(vec![first, last]));
        }
    }

    fn forget_drag(&self, picture: usize) {
        if self.drag.take() != Drag::None {
            browser::show_stretch(&self.declaration.panel_id(picture), None);
        }
    }

    /// Names the spot that a pointer passes.
    fn name_spot(&self, picture: usize, at_px: (f64, f64), width_px: f64) {
        let Some((control, spots)) = self.spots(picture, width_px) else { return };
        let spot = nearest(&spots, at_px, NAME_PX).and_then(|option| spots.iter().find(|spot| spot.option == option));
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
