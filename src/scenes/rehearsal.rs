//! An instrument moved as the shell moves it, the engine's work included: for snapshots and tests. Native.

use engine::job::{Slice, open};

use crate::instrument::{Declaration, Instrument, Settings, Work};

/// Moves an instrument from one state to another, as a reader's hand and the engine would; the settings that it then has.
pub fn rehearse(instrument: &mut dyn Instrument, declared: &Declaration, former: &Settings, asked: &Settings) -> Settings {
    let mut now = asked.clone();
    let _ = instrument.settle(&declared.controls, former, &mut now);
    for picture in 0..declared.pictures.len() {
        if let Work::Run(job) = instrument.moved(picture, former, &now) {
            run(instrument, picture, &job);
        }
    }
    now
}

/// Has the engine do a job of a picture to its end; the share of the work that was then done.
pub fn run(instrument: &mut dyn Instrument, picture: usize, job: &[u8]) -> f64 {
    let Some(mut work) = open(job) else { return 0.0 };
    let mut share = 0.0;
    loop {
        match work.advance() {
            Slice::Working => {}
            Slice::Answer(answer) => share = instrument.take(picture, &answer),
            Slice::Done => return share,
        }
    }
}
