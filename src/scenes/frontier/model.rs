//! The worlds that the scene compares, and what they come to. The equations are the engine's. Pure.

use engine::frontier::{BANDS, MONTHS, Month, Parameter, Plane, World};
use serde::{Deserialize, Serialize};

use crate::model::math::{exp10, log10, parse_plain, plain, round_to};

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

/// What the reader looks at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// The world and the diagram's axes.
    pub plane: Plane,
}

/// The view that the scene opens with.
#[must_use]
pub const fn author(world: World) -> View {
    View { plane: Plane { world, across: Parameter::Openness, up: Parameter::FollowerBudget, is_newcomer: false } }
}

/// What a world comes to after ten years.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ending {
    /// The last month.
    pub last: Month,
    /// The first month, counted from one, in which the follower is less than a month behind.
    pub caught_up: Option<usize>,
}

/// The end of a world, given its months.
#[must_use]
pub fn ending(months: &[Month]) -> Ending {
    let caught_up = months.iter().position(|month| month.gap_months[0] < BANDS[0]);
    let nobody = Month { capability: [0.0; 3], share: [0.0; 3], gap_months: [0.0; 2] };
    Ending { last: months.get(MONTHS).copied().unwrap_or(nobody), caught_up }
}

/// A parameter as its control holds it: the exponent of ten where the range is logarithmic.
#[must_use]
pub fn to_control(parameter: Parameter, value: f32) -> f64 {
    if parameter.range().is_log { log10(f64::from(value)) } else { round_to(f64::from(value), 6) }
}

/// A parameter from its control.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "the engine works in f32")]
pub fn from_control(parameter: Parameter, control: f64) -> f32 {
    (if parameter.range().is_log { exp10(control) } else { control }) as f32
}

/// Distance between two values of a control.
#[must_use]
pub const fn step(parameter: Parameter) -> f64 {
    match parameter {
        Parameter::Openness | Parameter::Transfer | Parameter::Sensitivity | Parameter::Reinvested => 0.01,
        Parameter::CostShare | Parameter::FollowerBudget | Parameter::NewcomerBudget | Parameter::Price | Parameter::Growth => 0.05,
        Parameter::Progress => 0.05,
        Parameter::ClosedLag => 1.0,
        Parameter::Origin => 0.5,
    }
}

/// The view as a link writes it.
#[must_use]
pub fn to_link(view: &View) -> String {
    let Plane { world, across, up, is_newcomer } = view.plane;
    let mut out = format!("across:{},up:{},who:{}", across.key(), up.key(), if is_newcomer { "newcomer" } else { "follower" });
    for parameter in Parameter::ALL {
        out.push_str(&format!(",{}:{}", parameter.key(), plain(round_to(f64::from(world.get(parameter)), 6))));
    }
    out
}

/// The view of a link, and the names of what it gave that could not be taken as it was.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "the engine works in f32")]
pub fn from_link(parts: &[(String, String)], default: &World) -> (View, Vec<String>) {
    let mut plane = author(*default).plane;
    let mut refused = Vec::new();
    for (name, value) in parts {
        let is_taken = match (name.as_str(), Parameter::parse(name), Parameter::parse(value)) {
            ("across", _, Some(parameter)) => {
                plane.across = parameter;
                true
            }
            ("up", _, Some(parameter)) => {
                plane.up = parameter;
                true
            }
            ("who", ..) => {
                plane.is_newcomer = value == "newcomer";
                plane.is_newcomer || value == "follower"
            }
            (_, Some(parameter), _) => match parse_plain(value) {
                Some(number) => {
                    let (range, number) = (parameter.range(), number as f32);
                    plane.world = plane.world.with(parameter, number.max(range.min).min(range.max));
                    // A rounded end of a range is that end.
                    (range.min * 0.999..=range.max * 1.001).contains(&number)
                }
                None => false,
            },
            _ => false,
        };
        if !is_taken {
            refused.push(name.clone());
        }
    }
    if plane.across == plane.up {
        plane = Plane { across: Parameter::Openness, up: Parameter::FollowerBudget, ..plane };
        refused.push("up".to_owned());
    }
    (View { plane }, refused)
}

#[cfg(test)]
mod tests {
    use engine::frontier::trajectory;

    use super::*;

    fn world() -> World {
        World([0.5, 0.8, 0.016, 0.085, 0.004, 1.68, 0.5, 0.3, 0.5, 0.5, 30.0, 4.0])
    }

    fn link(text: &str) -> (View, Vec<String>) {
        let parts: Vec<(String, String)> =
            text.split(',').filter_map(|part| part.split_once(':')).map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        from_link(&parts, &world())
    }

    #[test]
    fn a_link_goes_there_and_back() {
        let view = View {
            plane: Plane {
                world: world().with(Parameter::Price, 0.01),
                across: Parameter::Transfer,
                up: Parameter::Growth,
                is_newcomer: true,
            },
        };
        let (back, refused) = link(&to_link(&view));
        assert!(refused.is_empty(), "{refused:?}");
        assert_eq!((back.plane.across, back.plane.up, back.plane.is_newcomer), (Parameter::Transfer, Parameter::Growth, true));
        for parameter in Parameter::ALL {
            assert!((back.plane.world.get(parameter) - view.plane.world.get(parameter)).abs() < 1e-5, "{parameter:?}");
        }
    }

    #[test]
    fn a_bad_link_is_clamped_and_named() {
        let (view, refused) = link("openness:-3,transfer:NaN,growth:99999999,price:,across:up,up:openness,who:me,alert(1):2");
        let at = |parameter| view.plane.world.get(parameter);
        assert_eq!((at(Parameter::Openness), at(Parameter::Growth)), (0.0, 3.0));
        assert_eq!((at(Parameter::Transfer), at(Parameter::Price)), (0.8, 0.5));
        assert_eq!((view.plane.across, view.plane.up), (Parameter::Openness, Parameter::FollowerBudget));
        assert_eq!(refused, ["openness", "transfer", "growth", "price", "across", "who", "alert(1)", "up"]);
    }

    #[test]
    fn a_control_goes_there_and_back() {
        for parameter in Parameter::ALL {
            let value = world().get(parameter);
            assert!((from_control(parameter, to_control(parameter, value)) - value).abs() <= value.abs() * 1e-5, "{parameter:?}");
        }
    }

    #[test]
    fn who_is_level_from_the_start_has_caught_up_at_once() {
        let twin = world().with(Parameter::FollowerBudget, 1.0).with(Parameter::Openness, 1.0).with(Parameter::Price, 1.0);
        assert_eq!(ending(&trajectory(&twin)).caught_up, Some(0));
        assert_eq!(ending(&trajectory(&world().with(Parameter::Transfer, 0.0).with(Parameter::Openness, 0.0))).caught_up, None);
    }
}
