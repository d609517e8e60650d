//! Two cars in profile, drawn to any length.

use crate::chart::{Canvas, ChartError, Ink, Role};

/// A profile: x along its length, y from roof to ground, both 0 to 1.
pub(super) struct Car {
    /// Height of the car, as a share of its length.
    pub(super) height: f64,
    body: &'static [(f64, f64)],
    windows: &'static [&'static [(f64, f64)]],
}

/// Low and long.
pub(super) const SPORTS_CAR: Car = Car {
    height: 0.27,
    body: &[
        (0.02, 0.82),
        (0.0, 0.64),
        (0.03, 0.48),
        (0.1, 0.4),
        (0.2, 0.34),
        (0.3, 0.16),
        (0.38, 0.06),
        (0.46, 0.02),
        (0.54, 0.05),
        (0.62, 0.18),
        (0.7, 0.38),
        (0.8, 0.44),
        (0.9, 0.51),
        (0.97, 0.61),
        (1.0, 0.73),
        (0.99, 0.82),
        (0.02, 0.82),
    ],
    windows: &[&[(0.33, 0.36), (0.39, 0.16), (0.46, 0.11), (0.53, 0.13), (0.6, 0.25), (0.645, 0.38), (0.33, 0.36)]],
};

/// Short and tall.
pub(super) const MODEST_CAR: Car = Car {
    height: 0.34,
    body: &[
        (0.01, 0.82),
        (0.0, 0.54),
        (0.03, 0.4),
        (0.06, 0.2),
        (0.11, 0.06),
        (0.2, 0.01),
        (0.48, 0.01),
        (0.57, 0.07),
        (0.7, 0.36),
        (0.84, 0.41),
        (0.95, 0.48),
        (1.0, 0.61),
        (1.0, 0.82),
        (0.01, 0.82),
    ],
    windows: &[
        &[(0.1, 0.37), (0.14, 0.12), (0.32, 0.1), (0.32, 0.38), (0.1, 0.37)],
        &[(0.36, 0.38), (0.36, 0.1), (0.48, 0.1), (0.53, 0.13), (0.64, 0.36), (0.36, 0.38)],
    ],
};

impl Car {
    /// Draws the car `length_px` long, its rear wheels' side at `rear` on the ground.
    pub(super) fn draw(&self, canvas: &Canvas<'_>, (rear, ground): (f64, f64), length_px: f64) -> Result<(), ChartError> {
        let height_px = length_px * self.height;
        let place = |&(along, down): &(f64, f64)| (rear + along * length_px, ground - (1.0 - down) * height_px);
        canvas.polygon(&self.body.iter().map(place).collect::<Vec<_>>(), Role::InkSecond)?;
        for window in self.windows {
            canvas.polygon(&window.iter().map(place).collect::<Vec<_>>(), Role::Sheet)?;
        }
        let radius = length_px * 0.065;
        for along in [0.2, 0.8] {
            let hub = (rear + along * length_px, ground - radius);
            canvas.dot(hub, radius * 1.18, Ink::solid(Role::Sheet))?;
            canvas.dot(hub, radius, Ink::solid(Role::Ink))?;
            canvas.dot(hub, radius * 0.42, Ink::solid(Role::Sheet))?;
        }
        Ok(())
    }
}
