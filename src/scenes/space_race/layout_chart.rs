//! Where events stand in the drawing: the space race above, AI below.

use crate::{
    chart::{Form, Lane, LaneDot, Scale},
    instrument::Settings,
    scenes::space_race::{
        model::{Event, Line},
        races::Races,
        sentence,
    },
};

/// Between the two axes, in CSS px: the years of both stand there.
const BETWEEN_PX: f64 = 42.0;

/// An event in the drawing.
pub(super) struct Placed {
    /// Index of the event.
    pub(super) index: usize,
    /// Where it stands.
    pub(super) dot: LaneDot,
}

/// The sheet, in CSS px from the top.
pub(super) struct Frame {
    /// The rows of each line.
    pub(super) lanes: [Lane; 2],
    /// Height of the sheet.
    pub(super) height_px: f64,
    /// From days of the space line to CSS px.
    pub(super) scale: Scale,
}

impl Frame {
    /// The sheet for a width and the days shown.
    pub(super) fn new((from, to): (i32, i32), width_px: f64) -> Self {
        let (row_px, rows_px, key_px) = match Form::of_width(width_px) {
            Form::Narrow => (17.0, [96.0, 112.0], 37.0),
            Form::Wide if Form::is_dense(width_px) => (17.0, [96.0, 112.0], 20.0),
            Form::Wide => (18.0, [120.0, 176.0], 20.0),
        };
        let above = Lane { axis_px: 38.0 + rows_px[0], rows_px: rows_px[0], row_px, is_above: true };
        let below = Lane { axis_px: above.axis_px + BETWEEN_PX, rows_px: rows_px[1], row_px, is_above: false };
        let scale = Scale::new((f64::from(from), f64::from(to)), (8.0, width_px - 8.0));
        Self { lanes: [above, below], height_px: below.axis_px + rows_px[1] + 38.0 + key_px, scale }
    }

    /// The rows of a line.
    pub(super) const fn rows(&self, line: Line) -> &Lane {
        match line {
            Line::Space => &self.lanes[0],
            Line::Ai => &self.lanes[1],
        }
    }

    /// Where the name of a line stands.
    pub(super) fn name_px(&self, line: Line) -> f64 {
        match line {
            Line::Space => 9.0,
            Line::Ai => self.rows(line).apart_px() + 20.0,
        }
    }
}

/// The events shown, line by line, each in its place.
pub(super) fn place(races: &Races, settings: &Settings, width_px: f64) -> (Frame, Vec<Placed>) {
    let laid = races.laid(settings);
    let frame = Frame::new(laid.days(), width_px);
    let mut placed = Vec::new();
    for line in Line::ALL {
        let of_line: Vec<(usize, &Event)> = races.in_view(settings).filter(|(_, event)| event.line == line).collect();
        let dot = |(_, event): &(usize, &Event)| (frame.scale.px(f64::from(laid.day(event))), sentence::short(event).to_owned());
        let dots = frame.rows(line).place(of_line.iter().map(dot).collect(), width_px);
        placed.extend(of_line.iter().zip(dots).map(|((index, _), dot)| Placed { index: *index, dot }));
    }
    (frame, placed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_is_high_enough() {
        for width in [262.0, 320.0, 420.0, 640.0] {
            let frame = Frame::new((0, 1_461), width);
            assert!(frame.height_px <= 420.0, "{}", frame.height_px);
            for line in Line::ALL {
                let crowd = (0..300).map(|x| (f64::from(x % 9) + 20.0, "a name".to_owned())).collect();
                for dot in frame.rows(line).place(crowd, width) {
                    assert!((20.0..frame.height_px - 20.0).contains(&dot.at_px.1), "{dot:?}");
                }
            }
        }
    }
}
