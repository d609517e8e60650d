//! Many dots as one shape: points drawn with a round pen, so that a hundred of them stay small.

use core::convert::Infallible;

use plotters::element::{Drawable, PointCollection};
use plotters_backend::{BackendCoord, DrawingErrorKind};

use crate::chart::{Role, SvgBackend, svg::write_tenths};

/// Dots of one size and colour.
#[derive(Debug)]
pub(crate) struct Dots<'a> {
    /// Their middles, in tenths of a CSS px.
    pub(crate) points: &'a [BackendCoord],
    /// Their width, in tenths of a CSS px.
    pub(crate) diameter: i32,
    /// Their colour.
    pub(crate) role: Role,
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Dots<'_> {
    type Point = &'a BackendCoord;
    type IntoIter = core::slice::Iter<'a, BackendCoord>;

    fn point_iter(self) -> Self::IntoIter {
        self.points.iter()
    }
}

impl Drawable<SvgBackend<'_>> for Dots<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        backend: &mut SvgBackend<'_>,
        _parent: (u32, u32),
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let out = backend.markup();
        out.push_str("<path fill=\"none\" stroke-linecap=\"round\" stroke=\"");
        out.push_str(self.role.css());
        out.push_str("\" stroke-width=\"");
        write_tenths(out, self.diameter);
        out.push_str("\" d=\"");
        for (x, y) in points {
            out.push('M');
            write_tenths(out, x);
            out.push(' ');
            write_tenths(out, y);
            out.push_str("h0");
        }
        out.push_str("\"/>\n");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_dots_are_one_path() {
        let mut svg = String::new();
        let dots = Dots { points: &[(10, 20), (30, 45)], diameter: 48, role: Role::Ink };
        dots.draw(dots.points.iter().copied(), &mut SvgBackend::new(&mut svg, 10.0, 10.0), (0, 0)).expect("drawn");
        assert!(svg.contains("stroke-width=\"4.8\" d=\"M1 2h0M3 4.5h0\""), "{svg}");
    }
}
