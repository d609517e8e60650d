//! Where events stand in the drawing: two lanes along one axis, each event in the row nearest to the axis that has room for it.

use crate::{
    chart::{Form, Scale, rows},
    instrument::View,
    scenes::moment::{
        model::{Event, Lane},
        sentence,
        timeline::Timeline,
    },
};

/// Radius of an event, in CSS px.
pub(super) const DOT_PX: f64 = 3.6;

/// Width of a letter of a label, in CSS px.
pub(super) const LETTER_PX: f64 = 6.3;

/// From a dot to its label, in CSS px.
pub(super) const LABEL_PX: f64 = 8.0;

/// Between rows of dots without labels, in CSS px.
const DENSE_PX: f64 = 10.0;

/// Between the axis and the first row, in CSS px.
const FIRST_ROW_PX: f64 = 10.0;

/// An event in the drawing.
pub(super) struct Placed {
    /// Index of the event.
    pub(super) index: usize,
    /// Its middle, in CSS px.
    pub(super) at_px: (f64, f64),
    /// Its label and the side it stands on, if every event of its lane has room for one.
    pub(super) label: Option<(String, Side)>,
}

/// Where a label stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Left of its event.
    Left,
    /// Right of it.
    Right,
}

/// The sheet of the time line, in CSS px from the top.
pub(super) struct Frame {
    /// Where the axis of the upper lane lies, and that of the lower one: the dates stand between them.
    pub(super) axes_px: [f64; 2],
    /// Height of the rows of each lane.
    rows_px: [f64; 2],
    /// Between rows with labels.
    row_px: f64,
    /// Height of the sheet.
    pub(super) height_px: f64,
    /// From days to CSS px.
    pub(super) scale: Scale,
}

/// From where to where the days lie, in CSS px.
pub(super) const fn across_px(width_px: f64) -> (f64, f64) {
    (8.0, width_px - 8.0)
}

impl Frame {
    /// The sheet for a width and the days shown.
    pub(super) fn new((from, to): (i32, i32), width_px: f64) -> Self {
        let (row_px, rows_px) = match Form::of_width(width_px) {
            Form::Narrow => (17.0, [172.0, 121.0]),
            Form::Wide if Form::is_dense(width_px) => (17.0, [112.0, 86.0]),
            Form::Wide => (18.0, [164.0, 128.0]),
        };
        // Above: the lane's name, and a line for labels that stand apart.
        let first = 38.0 + rows_px[0];
        let axes_px = [first, first + 22.0];
        let scale = Scale::new((f64::from(from), f64::from(to)), across_px(width_px));
        Self { axes_px, rows_px, row_px, height_px: axes_px[1] + rows_px[1] + 58.0, scale }
    }

    /// Height of a line for labels that stand apart from their events: beyond the rows.
    pub(super) fn apart_px(&self, lane: Lane) -> f64 {
        match lane {
            Lane::Models => self.axes_px[0] - self.rows_px[0] - 9.0,
            Lane::Money => self.axes_px[1] + self.rows_px[1] + 9.0,
        }
    }

    /// Height of a row of a lane, counted from its axis.
    fn row_y(&self, lane: Lane, row: usize, pitch: f64) -> f64 {
        let away = FIRST_ROW_PX + pitch * f64::from(u8::try_from(row).unwrap_or(u8::MAX));
        let side = lane as usize;
        let away = away.min(self.rows_px[side]);
        if side == 0 { self.axes_px[0] - away } else { self.axes_px[1] + away }
    }
}

/// The events in view, lane by lane, each in its place.
pub(super) fn place(timeline: &Timeline, view: &View<'_>, width_px: f64) -> (Frame, Vec<Placed>) {
    let frame = Frame::new(Timeline::window(view.settings).days(), width_px);
    let mut placed = Vec::new();
    for lane in Lane::ALL {
        let of_lane: Vec<(usize, &Event)> = timeline.in_view(view.settings).filter(|(_, event)| event.lane == lane).collect();
        let xs: Vec<f64> = of_lane.iter().map(|(_, event)| frame.scale.px(f64::from(event.day) + 0.5)).collect();
        let labels: Vec<String> = of_lane.iter().map(|(index, _)| sentence::short(*index, view)).collect();
        let sides: Vec<Side> =
            xs.iter().zip(&labels).map(|(x, label)| if x + room(label) > width_px { Side::Left } else { Side::Right }).collect();
        let with_labels = rows(xs.iter().zip(labels.iter().zip(&sides)).map(|(x, (label, side))| match side {
            Side::Left => (x - room(label), x + DOT_PX),
            Side::Right => (x - DOT_PX, x + room(label)),
        }));
        let most = 1.0 + (frame.rows_px[lane as usize] - FIRST_ROW_PX) / frame.row_px;
        let has_room = with_labels.iter().all(|row| f64::from(u8::try_from(*row).unwrap_or(u8::MAX)) + 1.0 <= most);
        let found = if has_room { with_labels } else { rows(xs.iter().map(|x| (x - DENSE_PX / 2.0, x + DENSE_PX / 2.0))) };
        let pitch = if has_room { frame.row_px } else { DENSE_PX };
        for ((((index, _), x), row), (label, side)) in of_lane.iter().zip(xs).zip(found).zip(labels.into_iter().zip(sides)) {
            let at_px = (x, frame.row_y(lane, row, pitch));
            placed.push(Placed { index: *index, at_px, label: has_room.then_some((label, side)) });
        }
    }
    (frame, placed)
}

/// From the middle of an event to the far end of its label, in CSS px.
fn room(label: &str) -> f64 {
    LABEL_PX + width_px(label)
}

/// Width of a label, in CSS px.
pub(super) fn width_px(label: &str) -> f64 {
    LETTER_PX * f64::from(u32::try_from(label.chars().count()).unwrap_or(u32::MAX))
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
                for row in [0, 3, 200] {
                    let y = frame.row_y(lane, row, 18.0);
                    assert!((20.0..frame.height_px - 20.0).contains(&y), "{y}");
                }
            }
        }
    }
}
