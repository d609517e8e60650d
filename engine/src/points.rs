//! Two classes of points in the plane, made from a stream of random numbers.

use serde::{Deserialize, Serialize};

use crate::random::Random;

/// How the two classes lie in the plane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// Two arms turned around each other.
    Spirals,
    /// A disc inside a ring.
    Circles,
    /// Two crescents hooked into each other.
    Moons,
}

impl Shape {
    /// Every shape, in the order of the control.
    pub const ALL: [Self; 3] = [Self::Spirals, Self::Circles, Self::Moons];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Spirals => "spirals",
            Self::Circles => "circles",
            Self::Moons => "moons",
        }
    }

    /// The shape with this key; spirals if there is none.
    #[must_use]
    pub fn parse(key: &str) -> Self {
        Self::ALL.into_iter().find(|shape| shape.key() == key).unwrap_or(Self::Spirals)
    }
}

/// Points with their labels.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Dataset {
    /// Places in the plane, mostly within −1.2..1.2.
    pub points: Vec<[f32; 2]>,
    /// Classes: 0 or 1.
    pub labels: Vec<f32>,
}

/// Standard deviation of the noise that blurs every point.
const BLUR: f32 = 0.08;

/// Half turns of a spiral's arm, from its inner to its outer end.
const SPIRAL_TURN: f32 = 1.75 * core::f32::consts::PI;

/// `count` points of `shape`, the classes in equal number (one more of class 0 if `count` is odd), blurred by normal noise.
#[must_use]
pub fn sample(shape: Shape, count: usize, random: &mut Random) -> Dataset {
    let mut data = Dataset::default();
    for index in 0..count {
        let class = (index % 2) as f32;
        let [x, y] = place(shape, class, random);
        data.points.push([x + BLUR * random.normal(), y + BLUR * random.normal()]);
        data.labels.push(class);
    }
    data
}

fn place(shape: Shape, class: f32, random: &mut Random) -> [f32; 2] {
    let turn = core::f32::consts::PI;
    match shape {
        Shape::Spirals => {
            let along = f32::sqrt(random.uniform());
            let (angle, radius) = (along * SPIRAL_TURN + class * turn, 0.1 + 0.9 * along);
            [radius * libm::cosf(angle), radius * libm::sinf(angle)]
        }
        Shape::Circles => {
            let angle = random.uniform() * 2.0 * turn;
            let radius = if class < 0.5 { 0.45 * f32::sqrt(random.uniform()) } else { 0.7 + 0.3 * random.uniform() };
            [radius * libm::cosf(angle), radius * libm::sinf(angle)]
        }
        Shape::Moons => {
            let angle = random.uniform() * turn;
            let (x, y) = (libm::cosf(angle), libm::sinf(angle));
            // The second crescent is the first one, upside down, moved into it; both are centred and shrunk.
            let [x, y] = if class < 0.5 { [x, y] } else { [1.0 - x, 0.5 - y] };
            [0.7 * (x - 0.5), 0.7 * (y - 0.25)]
        }
    }
}

impl Dataset {
    /// The same points, with each label turned with probability `share` (0 to 1).
    #[must_use]
    pub fn with_label_noise(mut self, share: f32, random: &mut Random) -> Self {
        for label in &mut self.labels {
            if random.uniform() < share {
                *label = 1.0 - *label;
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANY: usize = 20_000;

    fn radii(data: &Dataset, class: f32) -> Vec<f32> {
        let of_class = data.points.iter().zip(&data.labels).filter(|(_, label)| **label == class);
        of_class.map(|([x, y], _)| libm::hypotf(*x, *y)).collect()
    }

    fn mean(values: &[f32]) -> f64 {
        values.iter().map(|value| f64::from(*value)).sum::<f64>() / values.len() as f64
    }

    #[test]
    fn classes_are_equal_in_number_and_points_near_the_plane_shown() {
        for shape in Shape::ALL {
            let data = sample(shape, MANY, &mut Random::new(3, 0));
            assert_eq!(data.labels.iter().filter(|label| **label == 1.0).count(), MANY / 2);
            assert!(data.points.iter().flatten().all(|x| x.abs() < 1.4), "{shape:?}");
        }
    }

    #[test]
    fn spirals_are_each_other_turned_by_half() {
        let data = sample(Shape::Spirals, MANY, &mut Random::new(3, 0));
        let centre = |class: f32, axis: usize| {
            let values: Vec<f32> =
                data.points.iter().zip(&data.labels).filter(|(_, label)| **label == class).map(|(point, _)| point[axis]).collect();
            mean(&values)
        };
        for axis in [0, 1] {
            assert!((centre(0.0, axis) + centre(1.0, axis)).abs() < 0.02);
        }
        // Points lie evenly along the square of the way out: E[0.1 + 0.9 √u] = 0.7, blurred a little.
        assert!((mean(&radii(&data, 0.0)) - 0.7).abs() < 0.01);
    }

    #[test]
    fn a_ring_surrounds_a_disc() {
        let data = sample(Shape::Circles, MANY, &mut Random::new(3, 0));
        // E[0.45 √u] = 0.3 and E[0.7 + 0.3 u] = 0.85; the blur adds at most its variance over the radius.
        assert!((mean(&radii(&data, 0.0)) - 0.3).abs() < 0.02);
        assert!((mean(&radii(&data, 1.0)) - 0.85).abs() < 0.01);
    }

    #[test]
    fn moons_mirror_each_other() {
        let data = sample(Shape::Moons, MANY, &mut Random::new(3, 0));
        let height = |class: f32| {
            let values: Vec<f32> = data.points.iter().zip(&data.labels).filter(|(_, label)| **label == class).map(|(p, _)| p[1]).collect();
            mean(&values)
        };
        // The mean height of a half circle is 2/π.
        let expected = 0.7 * (core::f64::consts::FRAC_2_PI - 0.25);
        assert!((height(0.0) - expected).abs() < 0.01 && (height(1.0) + expected).abs() < 0.01);
    }

    #[test]
    fn label_noise_turns_its_share() {
        for share in [0.0, 0.1, 0.3] {
            let clean = sample(Shape::Moons, MANY, &mut Random::new(3, 0));
            let noisy = clean.clone().with_label_noise(share, &mut Random::new(3, 1));
            let turned = clean.labels.iter().zip(&noisy.labels).filter(|(a, b)| a != b).count();
            assert!((turned as f64 / MANY as f64 - f64::from(share)).abs() < 0.01);
        }
    }
}
