//! The worlds that the scene compares, and what they come to. The equations are the engine's. Pure.

use engine::frontier::{BANDS, MONTHS, Month, PARAMETERS, Parameter, Plane, Reading, World};
use serde::{Deserialize, Serialize};

use crate::instrument::Settings;

/// Worlds along a side of the picture that needs no script.
pub const STILL: u16 = 80;
/// Worlds along a side while a control moves.
pub const COARSE: u16 = 40;
/// Worlds along a side once it rests.
pub const FINE: u16 = 200;

/// A named world: the author's, or a source's as we read it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Named {
    /// `default`, or the letter of a source.
    pub key: String,
    /// Its parameters.
    pub world: World,
    /// For each parameter, the figure that gives it; empty where it is assumed.
    pub figures: Vec<String>,
}

/// The plane that the scene opens with.
#[must_use]
pub const fn author(world: World) -> Plane {
    Plane { world, across: Parameter::Openness, up: Parameter::FollowerBudget, is_newcomer: false }
}

/// Index of the control that says what a share is a share of; those before it are the parameters, in their order.
pub const READING: usize = PARAMETERS;
/// Keys of the ways to read a share, in the order of their control.
pub const READINGS: [(&str, Reading); 2] = [("level", Reading::Level), ("logarithm", Reading::Logarithm)];
/// Index of the controls of the diagram.
pub const ACROSS: usize = READING + 1;
/// See [`ACROSS`].
pub const UP: usize = ACROSS + 1;
/// See [`ACROSS`].
pub const WHO: usize = ACROSS + 2;

/// The plane that settings ask for.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "the engine works in f32")]
pub fn plane(settings: &Settings) -> Plane {
    let axis = |control| Parameter::ALL[settings.option(control).min(PARAMETERS - 1)];
    let reading = READINGS.get(settings.option(READING)).map_or(Reading::Level, |(_, reading)| *reading);
    let world = World::new(Parameter::ALL.map(|parameter| settings.number(parameter as usize) as f32));
    Plane { world: world.read_as(reading), across: axis(ACROSS), up: axis(UP), is_newcomer: settings.option(WHO) == 1 }
}

/// True if the diagram of `now` is another than that of `former`: its axes' own values do not matter.
#[must_use]
pub fn redraws(former: &Plane, now: &Plane) -> bool {
    let at_rest = |plane: &Plane| plane.world.with(now.across, 0.0).with(now.up, 0.0);
    (former.across, former.up, former.is_newcomer) != (now.across, now.up, now.is_newcomer) || at_rest(former) != at_rest(now)
}

/// What a world comes to after ten years.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ending {
    /// The last month.
    pub last: Month,
    /// The first month, counted from zero, in which the follower is less than a month behind.
    pub caught_up: Option<usize>,
}

/// The end of a world, given its months.
#[must_use]
pub fn ending(months: &[Month]) -> Ending {
    let caught_up = months.iter().position(|month| month.gap_months[0] < BANDS[0]);
    let nobody = Month { capability: [0.0; 3], share: [0.0; 3], gap_months: [0.0; 2] };
    Ending { last: months.get(MONTHS).copied().unwrap_or(nobody), caught_up }
}

#[cfg(test)]
mod tests {
    use engine::frontier::trajectory;

    use super::*;

    fn world() -> World {
        World::new([0.5, 0.8, 0.1, 0.085, 0.01, 1.66, 3.0, 0.5, 0.3, 0.5, 0.5, 30.0, 4.0])
    }

    #[test]
    fn a_diagram_is_drawn_again_only_where_it_changes() {
        let plane = author(world());
        let with = |parameter, value| Plane { world: world().with(parameter, value), ..plane };
        assert!(!redraws(&plane, &plane) && !redraws(&plane, &with(Parameter::Openness, 0.9)), "an axis holds every value");
        assert!(redraws(&plane, &with(Parameter::Transfer, 0.9)));
        assert!(redraws(&plane, &Plane { world: world().read_as(Reading::Logarithm), ..plane }));
        assert!(redraws(&plane, &Plane { is_newcomer: true, ..plane }) && redraws(&plane, &Plane { up: Parameter::Price, ..plane }));
    }

    #[test]
    fn who_is_level_from_the_start_has_caught_up_at_once() {
        let twin = world().with(Parameter::FollowerBudget, 1.0).with(Parameter::Openness, 1.0).with(Parameter::Price, 1.0);
        assert_eq!(ending(&trajectory(&twin)).caught_up, Some(0));
        assert_eq!(ending(&trajectory(&world().with(Parameter::Transfer, 0.0).with(Parameter::Openness, 0.0))).caught_up, None);
    }
}
