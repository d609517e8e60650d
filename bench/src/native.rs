//! The same work, natively.

use std::{hint::black_box, time::Instant};

use ::engine::{
    Shape, Training,
    frontier::{Diagram, Parameter, Plane, World},
    job::Job,
    jobs::{DiagramJob, RacesJob},
    lab::Settings,
    teacher_data,
};
use serde_json::{Value, json};

/// Trains the lab's teacher; milliseconds.
pub(crate) fn train(steps: u32) -> f64 {
    let start = Instant::now();
    let (mut teacher, data) = (Training::teacher(1), teacher_data(Shape::Spirals, 1));
    for _ in 0..steps {
        teacher.step(&data);
    }
    black_box(teacher.network().parameters().iter().sum::<f32>());
    start.elapsed().as_secs_f64() * 1_000.0
}

/// Computes the diagram; milliseconds.
pub(crate) fn diagram(size: usize) -> f64 {
    let start = Instant::now();
    black_box(Diagram::new(plane(), size).finish().iter().sum::<f32>());
    start.elapsed().as_secs_f64() * 1_000.0
}

/// The diagram as the page is asked for it.
pub(crate) fn diagram_settings(size: usize) -> Value {
    let plane = plane();
    let job = DiagramJob { plane, coarse: 8, fine: 8 }.to_bytes();
    json!({ "job": job, "world": Parameter::ALL.map(|parameter| plane.world.get(parameter)), "across": plane.across as usize, "up": plane.up as usize, "size": size })
}

/// The hundred default races, as bytes.
pub(crate) fn races_job() -> Vec<u8> {
    RacesJob { settings: Settings::default(), first: 1, count: 100 }.to_bytes()
}

/// A world close to the default one.
fn plane() -> Plane {
    let world = World::new([0.5, 0.8, 0.1, 0.085, 0.01, 1.66, 3.0, 0.5, 0.3, 0.5, 0.5, 30.0, 4.0]);
    Plane { world, across: Parameter::Openness, up: Parameter::FollowerBudget, is_newcomer: false }
}
