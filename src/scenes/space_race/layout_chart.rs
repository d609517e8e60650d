//! Where events stand in the drawing: the space race above, AI below, each event in the row nearest to its axis that has room.

use crate::{
    chart::{Form, Scale, rows},
    instrument::Settings,
    scenes::space_race::{
        model::{Event, Line},
        races::Races,
        sentence,
    },
};

/// Radius of an event, in CSS px.
pub(super) const DOT_PX: f64 = 3.6;

/// Width of a letter of a label, in CSS px.
const LETTER_PX: f64 = 6.3;

/// From a dot to its label, in CSS px.
pub(super) const LABEL_PX: f64 = 8.0;

/// Between rows of dots without labels, at most, in CSS px.
const DENSE_PX: f64 = 10.0;

/// Between the axis and the first row, in CSS px.
const FIRST_ROW_PX: f64 = 10.0;

/// Between the two axes, in CSS px: the years of both stand there.
const BETWEEN_PX: f64 = 42.0;

/// An event in the drawing.
pub(super) struct Placed {
    /// Index of the event.
    pub(super) index: usize,
    /// Its middle, in CSS px.
    pub(super) at_px: (f64, f64),
    /// Its label, and true if that stands left of it; none unless every event of its line has room for one.
    pub(super) label: Option<(String, bool)>,
}

/// The sheet, in CSS px from the top.
pub(super) struct Frame {
    /// Where the axis of each line lies.
    pub(super) axes_px: [f64; 2],
    /// Height of the rows of each line.
    rows_px: [f64; 2],
    /// Between rows with labels.
    row_px: f64,
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
        let first = 38.0 + rows_px[0];
        let axes_px = [first, first + BETWEEN_PX];
        let scale = Scale::new((f64::from(from), f64::from(to)), (8.0, width_px - 8.0));
        Self { axes_px, rows_px, row_px, height_px: axes_px[1] + rows_px[1] + 38.0 + key_px, scale }
    }

    /// Where the name of a line stands.
    pub(super) fn name_px(&self, line: Line) -> f64 {
        match line {
            Line::Space => 9.0,
            Line::Ai => self.axes_px[1] + self.rows_px[1] + 29.0,
        }
    }

    /// Height of labels that stand apart from their events: beyond the rows.
    pub(super) fn apart_px(&self, line: Line) -> f64 {
        match line {
            Line::Space => self.axes_px[0] - self.rows_px[0] - 9.0,
            Line::Ai => self.axes_px[1] + self.rows_px[1] + 9.0,
        }
    }

    /// Height of a row of a line, counted from its axis.
    fn row_y(&self, line: Line, row: usize, pitch: f64) -> f64 {
        let side = line as usize;
        let away = (FIRST_ROW_PX + pitch * f64::from(u8::try_from(row).unwrap_or(u8::MAX))).min(self.rows_px[side]);
        if side == 0 { self.axes_px[0] - away } else { self.axes_px[1] + away }
    }
}

/// The events shown, line by line, each in its place.
pub(super) fn place(races: &Races, settings: &Settings, width_px: f64) -> (Frame, Vec<Placed>) {
    let laid = races.laid(settings);
    let frame = Frame::new(laid.days(), width_px);
    let mut placed = Vec::new();
    for line in Line::ALL {
        let of_line: Vec<(usize, &Event)> = races.in_view(settings).filter(|(_, event)| event.line == line).collect();
        let xs: Vec<f64> = of_line.iter().map(|(_, event)| frame.scale.px(f64::from(laid.day(event)))).collect();
        let labels: Vec<(String, bool)> = of_line
            .iter()
            .zip(&xs)
            .map(|((_, event), x)| {
                let label = sentence::short(event).to_owned();
                let is_left = x + room(&label) > width_px;
                (label, is_left)
            })
            .collect();
        let spans = xs.iter().zip(&labels).map(
            |(x, (label, is_left))| {
                if *is_left { (x - room(label), x + DOT_PX) } else { (x - DOT_PX, x + room(label)) }
            },
        );
        let with_labels = rows(spans);
        let room_px = frame.rows_px[line as usize] - FIRST_ROW_PX;
        let has_room = with_labels.iter().all(|row| to_f64(*row) * frame.row_px <= room_px);
        let found = if has_room { with_labels } else { rows(xs.iter().map(|x| (x - DENSE_PX / 2.0, x + DENSE_PX / 2.0))) };
        let last = to_f64(found.iter().copied().max().unwrap_or_default());
        let pitch = if has_room { frame.row_px } else { DENSE_PX.min(room_px / last.max(1.0)) };
        for (((index, _), x), (row, label)) in of_line.iter().zip(xs).zip(found.into_iter().zip(labels)) {
            placed.push(Placed { index: *index, at_px: (x, frame.row_y(line, row, pitch)), label: has_room.then_some(label) });
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
    LETTER_PX * to_f64(label.chars().count())
}

/// A small count as a number.
pub(super) fn to_f64(count: usize) -> f64 {
    f64::from(u16::try_from(count).unwrap_or(u16::MAX))
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
                for row in [0, 3, 200] {
                    let y = frame.row_y(line, row, 18.0);
                    assert!((20.0..frame.height_px - 20.0).contains(&y), "{y}");
                }
            }
        }
    }
}
