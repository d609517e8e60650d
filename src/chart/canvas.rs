//! The sheet that a scene draws on, in CSS px.

use core::{convert::Infallible, fmt};

use plotters::{
    coord::Shift,
    drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea},
    element::{Circle, PathElement, Polygon, Rectangle},
    style::{Color, FontDesc, FontFamily, FontStyle, TextStyle},
};
use plotters_backend::text_anchor::{HPos, Pos, VPos};

use crate::chart::{
    Field, Ink, Pattern, Role, SvgBackend,
    dots::Dots,
    escape::escape_into,
    svg::{tenths, tenths_unsigned, write_tenths},
};

/// A drawing that plotters refused.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChartError(String);

impl fmt::Display for ChartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for ChartError {}

impl From<DrawingAreaErrorKind<Infallible>> for ChartError {
    fn from(error: DrawingAreaErrorKind<Infallible>) -> Self {
        Self(error.to_string())
    }
}

/// How a text in a chart is set; the style sheet gives each kind its face and weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// Tick labels, 12 px.
    Axis,
    /// Names of what is drawn, 14 px, semi-bold.
    Label,
    /// Values at the end of what they measure, 14 px, semi-bold, tabular figures.
    Value,
    /// Remarks, 12 px.
    Note,
}

impl TextKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Axis => "chart-axis",
            Self::Label => "chart-label",
            Self::Value => "chart-value",
            Self::Note => "chart-note",
        }
    }

    const fn size_px(self) -> f64 {
        match self {
            Self::Axis | Self::Note => 12.0,
            Self::Label | Self::Value => 14.0,
        }
    }
}

/// Where a text stands beside its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// To the right of the point, centred on its height.
    Start,
    /// Centred on the point.
    Middle,
    /// To the left of the point, centred on its height.
    End,
}

/// Draws a chart of `width_px` by `height_px` and hands back its SVG.
///
/// `label` names the chart for those who do not see it; sentence and table say the rest.
///
/// # Errors
/// If plotters refuses a coordinate system.
pub fn draw(
    width_px: f64,
    height_px: f64,
    label: &str,
    fill: &dyn Fn(&Canvas<'_>) -> Result<(), ChartError>,
) -> Result<String, ChartError> {
    let mut shapes = String::new();
    {
        let root = SvgBackend::new(&mut shapes, width_px, height_px).into_drawing_area();
        fill(&Canvas { root, width_px, height_px })?;
    }
    let mut out = String::with_capacity(shapes.len() + 256);
    out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" viewBox=\"0 0 ");
    write_tenths(&mut out, tenths(width_px));
    out.push(' ');
    write_tenths(&mut out, tenths(height_px));
    out.push_str("\" width=\"");
    write_tenths(&mut out, tenths(width_px));
    out.push_str("\" height=\"");
    write_tenths(&mut out, tenths(height_px));
    out.push_str("\" aria-label=\"");
    escape_into(&mut out, label);
    out.push_str("\">\n");
    out.push_str(&shapes);
    out.push_str("</svg>");
    Ok(out)
}

/// A sheet in CSS px, over plotters' drawing area.
pub struct Canvas<'a> {
    root: DrawingArea<SvgBackend<'a>, Shift>,
    /// Width of the sheet.
    pub width_px: f64,
    /// Height of the sheet.
    pub height_px: f64,
}

impl Canvas<'_> {
    /// A text.
    ///
    /// # Errors
    /// If plotters refuses to draw.
    pub fn text(&self, (x, y): (f64, f64), text: &str, kind: TextKind, align: Align, role: Role) -> Result<(), ChartError> {
        let h_pos = match align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        let style = text_style(kind, role).pos(Pos::new(h_pos, VPos::Center));
        Ok(self.root.draw_text(text, &style, (tenths(x), tenths(y)))?)
    }

    /// A line through `points`.
    ///
    /// # Errors
    /// If plotters refuses to draw.
    pub fn line(&self, points: &[(f64, f64)], ink: Ink, width_px: f64) -> Result<(), ChartError> {
        let points: Vec<(i32, i32)> = points.iter().map(|&(x, y)| (tenths(x), tenths(y))).collect();
        Ok(self.root.draw(&PathElement::new(points, ink.line(width_px)))?)
    }

    /// A grid of shades.
    ///
    /// # Errors
    /// If plotters refuses to draw.
    pub fn field(&self, field: &Field<'_>) -> Result<(), ChartError> {
        Ok(self.root.draw(field)?)
    }

    /// A filled shape through `points`.
    ///
    /// # Errors
    /// If plotters refuses to draw.
    pub fn polygon(&self, points: &[(f64, f64)], role: Role) -> Result<(), ChartError> {
        let points: Vec<(i32, i32)> = points.iter().map(|&(x, y)| (tenths(x), tenths(y))).collect();
        Ok(self.root.draw(&Polygon::new(points, Ink::solid(role).fill()))?)
    }

    /// A dot: filled if solid, hollow if dashed.
    ///
    /// # Errors
    /// If plotters refuses to draw.
    pub fn dot(&self, (x, y): (f64, f64), radius_px: f64, ink: Ink) -> Result<(), ChartError> {
        let at = (tenths(x), tenths(y));
        let radius = tenths_unsigned(radius_px);
        if ink.pattern == Pattern::Dashed {
            self.root.draw(&Circle::new(at, radius, Ink::solid(Role::Sheet).fill()))?;
            return Ok(self.root.draw(&Circle::new(at, radius, Ink::solid(ink.role).line(2.0)))?);
        }
        Ok(self.root.draw(&Circle::new(at, radius, ink.fill()))?)
    }

    /// Many dots of one size, as one shape: filled if solid, hollow if dashed.
    ///
    /// # Errors
    /// If plotters refuses to draw.
    pub fn dots(&self, points: &[(f64, f64)], radius_px: f64, ink: Ink) -> Result<(), ChartError> {
        let points: Vec<(i32, i32)> = points.iter().map(|&(x, y)| (tenths(x), tenths(y))).collect();
        self.root.draw(&Dots { points: &points, diameter: 2 * tenths(radius_px), role: ink.role })?;
        if ink.pattern == Pattern::Dashed {
            self.root.draw(&Dots { points: &points, diameter: 2 * tenths(radius_px) - 24, role: Role::Sheet })?;
        }
        Ok(())
    }

    /// A rectangle: filled if solid, outlined by dashes if dashed.
    ///
    /// # Errors
    /// If plotters refuses to draw.
    pub fn rect(&self, (x, y): (f64, f64), (width, height): (f64, f64), ink: Ink) -> Result<(), ChartError> {
        let corners = [(tenths(x), tenths(y)), (tenths(x + width), tenths(y + height))];
        let style = if ink.pattern == Pattern::Dashed { ink.line(1.5) } else { ink.fill() };
        Ok(self.root.draw(&Rectangle::new(corners, style))?)
    }
}

fn text_style(kind: TextKind, role: Role) -> TextStyle<'static> {
    // plotters takes sizes in backend units.
    let font = FontDesc::new(FontFamily::Name(kind.class()), kind.size_px() * 10.0, FontStyle::Normal);
    TextStyle { color: Ink::solid(role).to_backend_color(), ..TextStyle::from(font) }
}
