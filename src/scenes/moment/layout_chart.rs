//! Where events stand in the drawing: models above the dates, money and machines below.

use crate::{
    chart::{Form, Lane as Rows, LaneDot, Scale},
    instrument::View,
    scenes::moment::{
        model::{Event, Lane},
        sentence,
        timeline::Timeline,
    },
};

/// An event in the drawing.
pub(super) struct Placed {
    /// Index of the event.
    pub(super) index: usize,
    /// Where it stands.
    pub(super) dot: LaneDot,
}

/// The sheet of the time line, in CSS px from the top.
pub(super) struct Frame {
    /// The rows of the upper lane, and of the lower one: the dates stand between their axes.
    pub(super) lanes: [Rows; 2],
    /// Height of the sheet.
    pub(super) height_px: f64,
    /// Middle of the first line of the key of marks.
    pub(super) key_px: f64,
    /// From days to CSS px.
    pub(super) scale: Scale,
}

/// Width from which the key of marks has room on one line, and from a line of it to the next, in CSS px.
const KEY_FROM_PX: f64 = 420.0;
pub(super) const KEY_LINE_PX: f64 = 18.0;

/// From where to where the days lie, in CSS px.
pub(super) const fn across_px(width_px: f64) -> (f64, f64) {
    (8.0, width_px - 8.0)
}

impl Frame {
    /// The sheet for a width and the days shown.
    pub(super) fn new((from, to): (i32, i32), width_px: f64) -> Self {
        let (row_px, [over_px, under_px]) = match Form::of_width(width_px) {
            Form::Narrow => (17.0, [166.0, 115.0]),
            Form::Wide if Form::is_dense(width_px) => (17.0, [112.0, 86.0]),
            Form::Wide => (18.0, [164.0, 128.0]),
        };
        // Above: the lane's name, and a line for names that stand apart.
        let above = Rows { axis_px: 38.0 + over_px, rows_px: over_px, row_px, is_above: true };
        let below = Rows { axis_px: above.axis_px + 22.0, rows_px: under_px, row_px, is_above: false };
        let scale = Scale::new((f64::from(from), f64::from(to)), across_px(width_px));
        let key_px = below.axis_px + under_px + 49.0;
        Self {
            lanes: [above, below],
            height_px: key_px + 9.0 + if Self::is_key_parted(width_px) { KEY_LINE_PX } else { 0.0 },
            key_px,
            scale,
        }
    }

    /// True if the key of marks takes two lines.
    pub(super) const fn is_key_parted(width_px: f64) -> bool {
        width_px < KEY_FROM_PX
    }

    /// The rows of a lane.
    pub(super) const fn rows(&self, lane: Lane) -> &Rows {
        match lane {
            Lane::Models => &self.lanes[0],
            Lane::Money => &self.lanes[1],
        }
    }
}

/// The events in view, lane by lane, each in its place.
pub(super) fn place(timeline: &Timeline, view: &View<'_>, width_px: f64) -> (Frame, Vec<Placed>) {
    let frame = Frame::new(Timeline::window(view.settings).days(), width_px);
    let mut placed = Vec::new();
    for lane in Lane::ALL {
        let of_lane: Vec<(usize, &Event)> = timeline.in_view(view.settings).filter(|(_, event)| event.lane == lane).collect();
        let dot = |(_, event): &(usize, &Event)| (frame.scale.px(f64::from(event.day) + 0.5), sentence::short(event));
        let dots = frame.rows(lane).place(of_lane.iter().map(dot).collect(), width_px);
        placed.extend(of_lane.iter().zip(dots).map(|((index, _), dot)| Placed { index: *index, dot }));
    }
    (frame, placed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_is_high_enough() {
        for width in [262.0, 320.0, 640.0, 880.0] {
            let frame = Frame::new((0, 31), width);
            assert!(frame.height_px <= 420.0, "{}", frame.height_px);
            for lane in Lane::ALL {
                let crowd = (0..300).map(|x| (f64::from(x % 9) + 20.0, "a name".to_owned())).collect();
                for dot in frame.rows(lane).place(crowd, width) {
                    assert!((20.0..frame.height_px - 20.0).contains(&dot.at_px.1), "{dot:?}");
                }
            }
        }
    }
}
