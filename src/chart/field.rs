//! A grid of shades: one path a level, runs of cells merged, so that a picture of a thousand cells stays small.

use core::convert::Infallible;

use plotters::element::{Drawable, PointCollection};
use plotters_backend::{BackendCoord, DrawingErrorKind};

use crate::chart::{
    Role, SvgBackend,
    svg::{tenths, write_tenths, write_whole},
};

/// Levels laid out in rows, drawn as shades of one role.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    /// Upper left corner, in CSS px.
    pub at: (f64, f64),
    /// Width and height of a cell, in CSS px.
    pub cell: (f64, f64),
    /// Cells in a row.
    pub columns: usize,
    /// Level of each cell, row by row from the upper left.
    pub levels: &'a [u8],
    /// What is shaded.
    pub role: Role,
    /// Opacity of each level in tenths: 0 shows the sheet, 10 is solid. Levels beyond the list are left out.
    pub tenths: &'a [u8],
}

/// The place that plotters maps: the field carries its own.
const ORIGIN: [BackendCoord; 1] = [(0, 0)];

impl<'a> PointCollection<'a, BackendCoord> for &'a Field<'_> {
    type Point = &'a BackendCoord;
    type IntoIter = core::slice::Iter<'a, BackendCoord>;

    fn point_iter(self) -> Self::IntoIter {
        ORIGIN.iter()
    }
}

impl Drawable<SvgBackend<'_>> for Field<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        _pos: I,
        backend: &mut SvgBackend<'_>,
        _parent: (u32, u32),
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let out = backend.markup();
        for (level, opacity) in (0_u8..).zip(self.tenths).filter(|(_, opacity)| **opacity > 0) {
            let start = out.len();
            out.push_str("<path shape-rendering=\"crispEdges\" transform=\"translate(");
            write_tenths(out, tenths(self.at.0));
            out.push(' ');
            // Runs are strokes one cell thick, along the middle of their row.
            write_thousandths(out, self.at.1 + self.cell.1 / 2.0);
            out.push_str(") scale(");
            write_thousandths(out, self.cell.0);
            out.push(' ');
            write_thousandths(out, self.cell.1);
            out.push_str(")\" fill=\"none\" stroke=\"");
            out.push_str(self.role.css());
            out.push_str(if *opacity < 10 { "\" opacity=\"." } else { "\" opacity=\"1" });
            if *opacity < 10 {
                write_whole(out, u32::from(*opacity));
            }
            out.push_str("\" d=\"");
            let before = out.len();
            self.runs(level, out);
            if out.len() == before {
                out.truncate(start);
            } else {
                out.push_str("\"/>\n");
            }
        }
        Ok(())
    }
}

impl Field<'_> {
    /// Runs of a level in each row, in cells.
    fn runs(&self, level: u8, out: &mut String) {
        for (row, cells) in self.levels.chunks(self.columns.max(1)).enumerate() {
            let mut column = 0;
            while column < cells.len() {
                let length = cells[column..].iter().take_while(|cell| **cell == level).count();
                if length > 0 {
                    for (before, value) in [("M", column), (" ", row), ("h", length)] {
                        out.push_str(before);
                        write_whole(out, u32::try_from(value).unwrap_or_default());
                    }
                }
                column += length.max(1);
            }
        }
    }
}

fn write_thousandths(out: &mut String, px: f64) {
    out.push_str(&crate::model::math::plain(crate::model::math::round_to(px, 3)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_neighbours_are_one_run() {
        let field = Field { at: (0.0, 0.0), cell: (2.0, 2.0), columns: 3, levels: &[1, 1, 0, 0, 1, 1], role: Role::Ink, tenths: &[0, 4] };
        let mut svg = String::new();
        field.draw([(0, 0)].into_iter(), &mut SvgBackend::new(&mut svg, 10.0, 10.0), (0, 0)).expect("drawn");
        assert_eq!(svg.matches("<path").count(), 1, "level 0 shows the sheet");
        assert!(svg.contains("d=\"M0 0h2M1 1h2\"") && svg.contains("opacity=\".4\""), "{svg}");
    }
}
