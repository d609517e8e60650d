//! Dots along an axis, with their names: each in the row nearest to the axis that has room for it.

use crate::{
    chart::{Align, Canvas, ChartError, Ink, Role, TextKind, rows, text_px},
    model::math::to_f64,
};

/// Between rows of dots without names, at most, in CSS px.
const DENSE_PX: f64 = 10.0;

/// Between the axis and the first row, in CSS px.
const FIRST_ROW_PX: f64 = 10.0;

/// Beyond the rows: where names stand that have no room beside their dots, in CSS px.
const APART_PX: f64 = 9.0;

/// Where a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// Left of its dot.
    Left,
    /// Right of it.
    Right,
}

/// A dot in its row.
#[derive(Debug, Clone, PartialEq)]
pub struct LaneDot {
    /// Its middle, in CSS px.
    pub at_px: (f64, f64),
    /// Its name and the side that stands on; none unless every dot of its lane has room for one.
    name: Option<(String, Side)>,
}

/// The rows beside an axis, in CSS px from the top of the sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lane {
    /// Where the axis lies.
    pub axis_px: f64,
    /// Height of all rows.
    pub rows_px: f64,
    /// Between rows with names.
    pub row_px: f64,
    /// True if the rows lie above the axis.
    pub is_above: bool,
}

impl Lane {
    /// Radius of a dot, in CSS px.
    pub const DOT_PX: f64 = 3.6;

    /// From the middle of a dot to its name, in CSS px.
    pub const NAME_PX: f64 = 8.0;

    /// Height of the line of names that stand apart.
    #[must_use]
    pub fn apart_px(&self) -> f64 {
        self.away_px(self.rows_px + APART_PX)
    }

    /// Each dot in its row, on a sheet of `width_px`. `dots` are places on the axis in CSS px, from the left, with names.
    #[must_use]
    pub fn place(&self, dots: Vec<(f64, String)>, width_px: f64) -> Vec<LaneDot> {
        let room = |name: &str| Self::NAME_PX + text_px(name);
        let named: Vec<(f64, String, Side)> = dots
            .into_iter()
            .map(|(x, name)| {
                let side = if x + room(&name) > width_px { Side::Left } else { Side::Right };
                (x, name, side)
            })
            .collect();
        let with_names = rows(named.iter().map(|(x, name, side)| match side {
            Side::Left => (x - room(name), x + Self::DOT_PX),
            Side::Right => (x - Self::DOT_PX, x + room(name)),
        }));
        let last = |rows: &[usize]| rows.iter().copied().max().map_or(0.0, to_f64);
        let room_px = self.rows_px - FIRST_ROW_PX;
        let has_room = last(&with_names) * self.row_px <= room_px;
        let (found, pitch) = if has_room {
            (with_names, self.row_px)
        } else {
            let dense = rows(named.iter().map(|(x, ..)| (x - DENSE_PX / 2.0, x + DENSE_PX / 2.0)));
            let pitch = DENSE_PX.min(room_px / last(&dense).max(1.0));
            (dense, pitch)
        };
        named
            .into_iter()
            .zip(found)
            .map(|((x, name, side), of)| {
                let away = (FIRST_ROW_PX + pitch * to_f64(of)).min(self.rows_px);
                LaneDot { at_px: (x, self.away_px(away)), name: has_room.then_some((name, side)) }
            })
            .collect()
    }

    /// Writes the names of a few dots of a lane that has no room for names: each in the line apart, with a stroke to its dot.
    /// `named` are dots from the left, each with its name and the colour of that.
    ///
    /// # Errors
    /// If plotters refuses to draw.
    pub fn name_apart<'a>(&self, canvas: &Canvas<'_>, named: impl Iterator<Item = (&'a LaneDot, String, Role)>) -> Result<(), ChartError> {
        let y = self.apart_px();
        let toward = if self.is_above { 8.0 } else { -8.0 };
        let mut taken_px = 0.0;
        for (dot, name, role) in named.filter(|(dot, ..)| dot.name.is_none()) {
            let half = text_px(&name) / 2.0;
            let x = dot.at_px.0.min(canvas.width_px - half).max(half);
            // Two names never stand on each other: the later one is found by pointing.
            if x - half < taken_px {
                continue;
            }
            taken_px = x + half + 8.0;
            canvas.line(&[(dot.at_px.0, y + toward), dot.at_px], Ink::solid(Role::InkSecond), 1.0)?;
            canvas.text((x, y), &name, TextKind::Note, Align::Middle, role)?;
        }
        Ok(())
    }

    /// So many CSS px from the axis, on the side of the rows.
    fn away_px(&self, px: f64) -> f64 {
        if self.is_above { self.axis_px - px } else { self.axis_px + px }
    }
}

impl LaneDot {
    /// Writes the name beside its dot, if there is room for it.
    ///
    /// # Errors
    /// If plotters refuses to draw.
    pub fn name(&self, canvas: &Canvas<'_>, role: Role) -> Result<(), ChartError> {
        let Some((name, side)) = &self.name else { return Ok(()) };
        let (x, y) = self.at_px;
        let (x, align) = match side {
            Side::Left => (x - Lane::NAME_PX, Align::End),
            Side::Right => (x + Lane::NAME_PX, Align::Start),
        };
        canvas.text((x, y), name, TextKind::Note, align, role)
    }

    /// Draws the dot as the one that is chosen: in a ring.
    ///
    /// # Errors
    /// If plotters refuses to draw.
    pub fn ring(&self, canvas: &Canvas<'_>, ink: Ink) -> Result<(), ChartError> {
        canvas.dot(self.at_px, Lane::DOT_PX + 4.4, Ink::solid(Role::Ink))?;
        canvas.dot(self.at_px, Lane::DOT_PX + 2.4, Ink::solid(Role::Sheet))?;
        canvas.dot(self.at_px, Lane::DOT_PX, ink)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOVE: Lane = Lane { axis_px: 100.0, rows_px: 60.0, row_px: 18.0, is_above: true };

    fn dots(xs: &[f64]) -> Vec<(f64, String)> {
        xs.iter().map(|x| (*x, "a name".to_owned())).collect()
    }

    #[test]
    fn names_stand_beside_their_dots_where_all_have_room() {
        let placed = ABOVE.place(dots(&[20.0, 30.0, 280.0]), 300.0);
        let ys: Vec<f64> = placed.iter().map(|dot| dot.at_px.1).collect();
        // The second in the row above the first; the third has the first row to itself again.
        assert_eq!(ys, [90.0, 72.0, 90.0]);
        let sides: Vec<Option<Side>> = placed.iter().map(|dot| dot.name.as_ref().map(|(_, side)| *side)).collect();
        assert_eq!(sides, [Some(Side::Right), Some(Side::Right), Some(Side::Left)]);
    }

    #[test]
    fn without_room_no_dot_has_its_name_and_none_leaves_the_rows() {
        let crowd: Vec<f64> = (0..40).map(|index| 100.0 + f64::from(index)).collect();
        let below = Lane { is_above: false, ..ABOVE };
        for (lane, from, to) in [(ABOVE, 40.0, 90.0), (below, 110.0, 160.0)] {
            let placed = lane.place(dots(&crowd), 300.0);
            assert!(placed.iter().all(|dot| dot.name.is_none()));
            let (least, most) =
                placed.iter().fold((f64::MAX, f64::MIN), |(least, most), dot| (least.min(dot.at_px.1), most.max(dot.at_px.1)));
            assert!(least >= from - 1e-9 && most <= to + 1e-9, "{least} to {most}");
            assert!((lane.apart_px() - lane.axis_px).abs() > 60.0);
        }
    }

    #[test]
    fn no_dot_is_no_fault() {
        assert!(ABOVE.place(Vec::new(), 300.0).is_empty());
    }
}
