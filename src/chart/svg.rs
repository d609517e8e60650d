//! A plotters backend that writes SVG with CSS variables for colours.
//!
//! plotters counts in whole pixels: here its unit is a tenth of a CSS px, so that output has one decimal.

use core::convert::Infallible;

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    text_anchor::{HPos, VPos},
};

use crate::{
    chart::{Ink, Pattern, escape::escape_into},
    model::math::plain,
};

/// Backend units in one CSS px.
const TENTHS: f64 = 10.0;

/// Smallest text in a chart, in tenths of a CSS px.
const MIN_TEXT: i32 = 110;

/// Points of a path that are passed by without being written, at most: each further one is held against all of them.
const PASSED: usize = 64;

/// Writes SVG elements, one a line.
pub struct SvgBackend<'a> {
    out: &'a mut String,
    size: (u32, u32),
}

impl<'a> SvgBackend<'a> {
    /// A backend of `width_px` by `height_px` that appends to `out`.
    pub fn new(out: &'a mut String, width_px: f64, height_px: f64) -> Self {
        Self { out, size: (tenths_unsigned(width_px), tenths_unsigned(height_px)) }
    }

    /// What is written so far, for elements that plotters does not know.
    pub(crate) fn markup(&mut self) -> &mut String {
        self.out
    }

    fn stroke(&mut self, color: BackendColor, width: u32) {
        if let Some(ink) = Ink::decode(color.rgb) {
            self.attribute("stroke", ink.role.css());
            self.number("stroke-width", i32::try_from(width.max(1)).unwrap_or(i32::MAX));
            if ink.pattern == Pattern::Dashed {
                self.attribute("stroke-dasharray", "4 3");
            }
        }
    }

    fn paint(&mut self, color: BackendColor, width: u32, fill: bool) {
        match Ink::decode(color.rgb) {
            Some(ink) if fill => self.attribute("fill", ink.role.css()),
            _ => {
                self.attribute("fill", "none");
                self.stroke(color, width);
            }
        }
        if color.alpha < 1.0 {
            self.number("opacity", tenths(color.alpha));
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        self.out.push_str(value);
        self.out.push('"');
    }

    fn number(&mut self, name: &str, value: i32) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        write_tenths(self.out, value);
        self.out.push('"');
    }

    /// The points of a path, without those that nobody would miss.
    fn points(&mut self, points: impl IntoIterator<Item = BackendCoord>) {
        let mut written: Option<BackendCoord> = None;
        let mut passed: Vec<BackendCoord> = Vec::new();
        for point in points {
            match (written, passed.last()) {
                (None, _) => written = Some(self.step(None, point)),
                (Some(from), Some(last)) if passed.len() == PASSED || !passed.iter().all(|between| is_between(*between, from, point)) => {
                    written = Some(self.step(Some(from), *last));
                    passed.clear();
                }
                _ => {}
            }
            passed.push(point);
        }
        // The first point alone is no way.
        if let Some(last) = passed.last().filter(|last| passed.len() > 1 || written != Some(**last)) {
            self.step(written, *last);
        }
    }

    /// Writes the way to a point: from point to point, the same picture in half the letters.
    fn step(&mut self, former: Option<BackendCoord>, (x, y): BackendCoord) -> BackendCoord {
        let step = former.map_or((x, y), |(from_x, from_y)| (x.saturating_sub(from_x), y.saturating_sub(from_y)));
        self.out.push(if former.is_none() { 'M' } else { 'l' });
        write_tenths(self.out, step.0);
        if step.1 >= 0 {
            self.out.push(' ');
        }
        write_tenths(self.out, step.1);
        (x, y)
    }
}

/// The figures of an exponent, from nought.
const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

fn is_raised(c: char) -> bool {
    RAISED.contains(&c)
}

fn lowered(c: char) -> char {
    ('0'..='9').zip(RAISED).find_map(|(figure, raised)| (raised == c).then_some(figure)).unwrap_or(c)
}

/// A whole number from 0 on as an exponent, to stand at the end of a label.
#[must_use]
pub fn raised(number: f64) -> String {
    plain(number).bytes().filter_map(|figure| RAISED.get(usize::from(figure.wrapping_sub(b'0')))).collect()
}

/// True if `point` lies on the way from one point to another, or within a unit of it.
fn is_between(point: BackendCoord, from: BackendCoord, to: BackendCoord) -> bool {
    let vector = |to: BackendCoord| (i64::from(to.0) - i64::from(from.0), i64::from(to.1) - i64::from(from.1));
    let ((x, y), (along, down)) = (vector(point), vector(to));
    let (length, reach, off) = (along * along + down * down, x * along + y * down, x * down - y * along);
    (0..=length).contains(&reach) && off.saturating_mul(off) <= length
}

impl DrawingBackend for SvgBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Result<(), DrawingErrorKind<Infallible>> {
        Ok(())
    }

    fn present(&mut self) -> Result<(), DrawingErrorKind<Infallible>> {
        Ok(())
    }

    fn draw_pixel(&mut self, _point: BackendCoord, _color: BackendColor) -> Result<(), DrawingErrorKind<Infallible>> {
        // Every shape is drawn as a shape; nothing is rasterised.
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Result<(), DrawingErrorKind<Infallible>> {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.out.push_str("<rect");
        self.number("x", upper_left.0.min(bottom_right.0));
        self.number("y", upper_left.1.min(bottom_right.1));
        self.number("width", bottom_right.0.saturating_sub(upper_left.0).saturating_abs());
        self.number("height", bottom_right.1.saturating_sub(upper_left.1).saturating_abs());
        self.paint(style.color(), style.stroke_width(), fill);
        self.out.push_str("/>\n");
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.out.push_str("<path d=\"");
        self.points(path);
        self.out.push('"');
        self.paint(style.color(), style.stroke_width(), false);
        self.out.push_str("/>\n");
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.out.push_str("<circle");
        self.number("cx", center.0);
        self.number("cy", center.1);
        self.number("r", i32::try_from(radius).unwrap_or(i32::MAX));
        self.paint(style.color(), style.stroke_width(), fill);
        self.out.push_str("/>\n");
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.out.push_str("<path d=\"");
        self.points(vert);
        self.out.push_str("Z\"");
        self.paint(style.color(), style.stroke_width(), true);
        self.out.push_str("/>\n");
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, pos: BackendCoord) -> Result<(), DrawingErrorKind<Infallible>> {
        let size = tenths(style.size() / TENTHS).max(MIN_TEXT);
        let anchor = style.anchor();
        // Baselines are computed here: engines disagree on dominant-baseline.
        let drop = match anchor.v_pos {
            VPos::Top => size * 8 / 10,
            VPos::Center => size * 35 / 100,
            VPos::Bottom => -(size * 2 / 10),
        };
        self.out.push_str("<text");
        self.attribute("class", style.family().as_str());
        self.number("x", pos.0);
        self.number("y", pos.1.saturating_add(drop));
        self.number("font-size", size);
        match anchor.h_pos {
            HPos::Left => {}
            HPos::Center => self.attribute("text-anchor", "middle"),
            HPos::Right => self.attribute("text-anchor", "end"),
        }
        if let Some(ink) = Ink::decode(style.color().rgb) {
            self.attribute("fill", ink.role.css());
        }
        self.out.push('>');
        // Our letters hold no raised figures: ordinary ones are raised.
        let (said, raised) = text.split_at(text.find(is_raised).unwrap_or(text.len()));
        escape_into(self.out, said);
        if !raised.is_empty() {
            self.out.push_str("<tspan dy=\"-5\">");
            self.out.extend(raised.chars().map(lowered));
            self.out.push_str("</tspan>");
        }
        self.out.push_str("</text>\n");
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(&self, text: &str, style: &S) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        // The same answer on every machine: plotters must not measure through fonts or the page.
        let size = style.size();
        let characters = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        Ok((unsigned(f64::from(characters) * size * 0.55), unsigned(size)))
    }

    fn blit_bitmap(&mut self, _pos: BackendCoord, _size: (u32, u32), _src: &[u8]) -> Result<(), DrawingErrorKind<Infallible>> {
        Ok(())
    }
}

/// CSS px as backend units: the one rounding of every coordinate.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "clamped to what a drawing can be large")]
pub fn tenths(px: f64) -> i32 {
    if px.is_nan() { 0 } else { f64::round((px * TENTHS).max(-1e8).min(1e8)) as i32 }
}

/// CSS px as backend units, zero if negative.
#[must_use]
pub(crate) fn tenths_unsigned(px: f64) -> u32 {
    u32::try_from(tenths(px)).unwrap_or(0)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what a drawing can be large")]
fn unsigned(value: f64) -> u32 {
    if value.is_nan() { 0 } else { value.max(0.0).min(1e8) as u32 }
}

/// Writes tenths as a decimal number without a useless zero.
pub(crate) fn write_tenths(out: &mut String, value: i32) {
    let size = value.unsigned_abs();
    if value < 0 {
        out.push('-');
    }
    if size >= 10 || size == 0 {
        write_whole(out, size / 10);
    }
    if !size.is_multiple_of(10) {
        out.push('.');
        write_whole(out, size % 10);
    }
}

/// Writes a whole number, without the formatter: a picture has tens of thousands of them.
pub(crate) fn write_whole(out: &mut String, mut value: u32) {
    let mut digits = [0_u8; 10];
    let mut first = digits.len();
    loop {
        first -= 1;
        digits[first] = b'0' + u8::try_from(value % 10).unwrap_or_default();
        value /= 10;
        if value == 0 || first == 0 {
            break;
        }
    }
    out.extend(digits[first..].iter().map(|digit| char::from(*digit)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{Align, Role, TextKind, draw};

    fn path(points: &[BackendCoord]) -> String {
        let mut out = String::new();
        SvgBackend::new(&mut out, 100.0, 100.0).points(points.iter().copied());
        out
    }

    #[test]
    fn a_path_leaves_out_what_nobody_would_miss() {
        assert_eq!(path(&[(0, 0), (10, 10), (20, 20), (30, 31), (40, 40)]), "M0 0l4 4");
        assert_eq!(path(&[(0, 0), (10, 10), (20, 24), (30, 30)]), "M0 0l1 1l1 1.4l1 .6", "a bend stays");
        assert_eq!(path(&[(0, 0), (10, 0), (5, 0), (5, 20)]), "M0 0l1 0l-.5 0l0 2", "and so does a way back");
        assert_eq!(path(&[(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)]), "M0 0l1 0l0 1l-1 0l0-1", "and a corner");
        let slope: Vec<BackendCoord> = (0..=200).map(|x| (x, 0)).collect();
        assert_eq!(path(&slope), "M0 0l6.3 0l6.4 0l6.4 0l.9 0", "a long way is written in parts");
    }

    #[test]
    fn an_exponent_stands_raised_in_its_label() {
        let power = "10".to_owned() + &raised(23.0);
        assert_eq!(power, "10²³");
        draw(9.0, 9.0, "", &|canvas| canvas.text((5.0, 5.0), &power, TextKind::Axis, Align::End, Role::Ink))
            .map(|drawing| assert!(drawing.contains(">10<tspan dy=\"-5\">23</tspan></text>"), "{drawing}"))
            .expect("drawn");
    }

    #[test]
    fn a_path_of_one_point_is_that_point() {
        assert_eq!((path(&[]), path(&[(5, 5)]), path(&[(5, 5), (5, 5)])), (String::new(), "M.5 .5".to_owned(), "M.5 .5l0 0".to_owned()));
    }
}
