//! Pure drawing: numbers in, themable SVG out.
//!
//! Conventions: lengths are CSS px, x grows to the right, y grows downwards. Colours are [`Role`]s, which the
//! style sheet gives a value; a chart knows no language and no theme. plotters does scales, ticks and shapes.

mod canvas;
mod change;
mod dots;
mod escape;
mod field;
mod lane;
mod palette;
mod rows;
mod scale;
mod spread;
mod svg;
mod table;
mod wrap;

pub use canvas::{Align, Canvas, ChartError, TextKind, draw};
pub use change::changes;
pub use escape::escape_html;
pub use field::Field;
pub use lane::{Lane, LaneDot};
pub use palette::{Ink, Pattern, Role};
pub use rows::rows;
pub use scale::Scale;
pub use spread::spread;
pub use svg::{SvgBackend, raised, tenths};
pub use table::{Cell, Column, Table};
pub use wrap::{text_px, wrap};

/// The two shapes of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For a phone: one column, labels above.
    Narrow,
    /// For a screen or paper.
    Wide,
}

impl Form {
    /// Width from which a chart takes its wide form, in CSS px; the style sheet switches at the same one.
    pub const WIDE_FROM_PX: f64 = 560.0;

    /// Width up to which a wide form is dense, in CSS px; the style sheet knows it too.
    pub const DENSE_BELOW_PX: f64 = 720.0;

    /// A width at which the wide form is dense: what an embed leaves of a frame of 640 px.
    pub const DENSE_WIDTH_PX: f64 = 608.0;

    /// The form that a column of this width asks for.
    #[must_use]
    pub fn of_width(width_px: f64) -> Self {
        if width_px < Self::WIDE_FROM_PX { Self::Narrow } else { Self::Wide }
    }

    /// True where a wide form stands alone on somebody else's page, which is seldom wider: it is then lower too.
    #[must_use]
    pub fn is_dense(width_px: f64) -> bool {
        (Self::WIDE_FROM_PX..Self::DENSE_BELOW_PX).contains(&width_px)
    }

    /// Name in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }

    /// Width drawn before the real one is known: what an instrument leaves of a 320 px screen, and of a desktop column.
    #[must_use]
    pub const fn default_width_px(self) -> f64 {
        match self {
            Self::Narrow => 262.0,
            Self::Wide => 880.0,
        }
    }
}
