//! A picture in which items go from group to group: by pointer, by dragging, by keys, by buttons.

use std::rc::Rc;

use crate::{
    instrument::{Kind, PictureLook, Settings, Spot, Value, Way, nearest},
    ui::{browser::Gesture, shell::Shell},
};

/// How far from a place a press still means it, in CSS px: half a finger.
const REACH_PX: f64 = 24.0;

/// What a button's name begins with that puts the item chosen into the group of the number that follows.
pub(super) const INTO: &str = "into-";

/// The controls behind such a picture: the item chosen, the group of each, and how many groups there are.
#[derive(Clone, Copy)]
struct Sorts {
    item: usize,
    groups: usize,
    count: usize,
}

impl Shell {
    /// Puts an item where it was pressed or dragged: true if the picture is one of items in groups.
    pub(super) fn sort_item(self: &Rc<Self>, picture: usize, at_px: (f64, f64), width_px: f64, gesture: Gesture) -> bool {
        let Some(sorts) = self.sorts(picture) else { return false };
        let near = || nearest(&self.places(picture, width_px), at_px, REACH_PX);
        match gesture {
            Gesture::Down => self.dragged.set(near().map(|place| (place, false))),
            Gesture::Drag => self.drag_item(sorts, &self.places(picture, width_px), at_px.0),
            Gesture::Click => {
                // The click that ends a drag is no press.
                if !self.dragged.take().is_some_and(|(_, has_left)| has_left)
                    && let Some(place) = near()
                {
                    self.put_item(sorts, place / sorts.count, place % sorts.count);
                }
            }
            Gesture::Over | Gesture::Up => {}
        }
        true
    }

    /// Drags the item of the row where the pointer went down; nothing moves before the pointer has left its place.
    fn drag_item(self: &Rc<Self>, sorts: Sorts, places: &[Spot], x: f64) {
        let Some((from, has_left)) = self.dragged.get() else { return };
        // However far above or below its row the pointer strays.
        let (mut found, mut least) = (from, f64::INFINITY);
        for spot in places {
            let away = (spot.at_px.0 - x).abs();
            if spot.option / sorts.count == from / sorts.count && away < least {
                (found, least) = (spot.option, away);
            }
        }
        if has_left || found != from {
            self.dragged.set(Some((from, true)));
            self.put_item(sorts, found / sorts.count, found % sorts.count);
        }
    }

    /// Goes to another item, or takes the one chosen to another group: true if the picture is one of items in groups.
    pub(super) fn walk_item(self: &Rc<Self>, picture: usize, way: Way, width_px: f64) -> bool {
        let Some(sorts) = self.sorts(picture) else { return false };
        let mut items: Vec<usize> = Vec::new();
        for place in self.places(picture, width_px) {
            let item = place.option / sorts.count;
            if !items.contains(&item) {
                items.push(item);
            }
        }
        let settings = self.settings();
        let item = settings.option(sorts.item);
        let group = group_of(&settings, sorts, item);
        let at = items.iter().position(|other| *other == item).unwrap_or_default();
        let (at, group) = match way {
            Way::Up => (at.saturating_sub(1), None),
            Way::Down => (at + 1, None),
            Way::Left => (at, Some(group.saturating_sub(1))),
            Way::Right => (at, Some((group + 1).min(sorts.count - 1))),
            Way::First => (0, None),
            Way::Last => (items.len().saturating_sub(1), None),
        };
        if let Some(&item) = items.get(at) {
            self.put_item(sorts, item, group.unwrap_or_else(|| group_of(&settings, sorts, item)));
        }
        true
    }

    /// Does what a button says that puts the item chosen into a group.
    pub(super) fn sort_into(self: &Rc<Self>, picture: usize, name: &str) {
        let group = name.strip_prefix(INTO).and_then(|group| group.parse::<usize>().ok());
        if let (Some(sorts), Some(group)) = (self.sorts(picture), group) {
            self.put_item(sorts, self.settings().option(sorts.item), group);
        }
    }

    fn put_item(self: &Rc<Self>, sorts: Sorts, item: usize, group: usize) {
        // What no group is would set all of them back.
        if group >= sorts.count {
            return;
        }
        self.stop();
        let former = self.settings();
        let mut now = former.clone();
        let controls = &self.declaration.controls;
        now.set(controls, sorts.item, Value::Option(item));
        let mut groups = former.indices(sorts.groups).to_vec();
        if let Some(held) = groups.get_mut(item) {
            *held = group;
        }
        now.set(controls, sorts.groups, Value::Indices(groups));
        if now != former {
            self.put(now, None);
        }
    }

    fn sorts(&self, picture: usize) -> Option<Sorts> {
        let PictureLook::Sorts(item, groups) = self.declaration.pictures.get(picture)?.look else { return None };
        let Kind::Groups(_, keys) = &self.declaration.controls.get(groups)?.kind else { return None };
        Some(Sorts { item, groups, count: keys.len() })
    }

    /// A spot's option is its item times the number of groups, plus its group.
    fn places(&self, picture: usize, width_px: f64) -> Vec<Spot> {
        self.ask(|instrument, view| instrument.spots(picture, view, width_px))
    }
}

fn group_of(settings: &Settings, sorts: Sorts, item: usize) -> usize {
    settings.indices(sorts.groups).get(item).copied().unwrap_or_default()
}
