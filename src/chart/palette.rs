//! Colours by what they mean. plotters carries them as codes; the backend writes CSS variables.

use plotters::style::{Color, ShapeStyle};
use plotters_backend::BackendColor;

/// What a colour means. Each has its value in `style/tokens.css`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Text and axes.
    Ink,
    /// Text of second rank.
    InkSecond,
    /// Grid lines and frames.
    Hair,
    /// Ground of a chart.
    Sheet,
    /// The corrector's mark, and nothing else.
    Pencil,
    /// The United States.
    Us,
    /// China.
    China,
    /// The European Union: shapes.
    Eu,
    /// The European Union: text.
    EuText,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 9] =
        [Self::Ink, Self::InkSecond, Self::Hair, Self::Sheet, Self::Pencil, Self::Us, Self::China, Self::Eu, Self::EuText];

    /// The value of an SVG colour attribute.
    #[must_use]
    pub const fn css(self) -> &'static str {
        match self {
            Self::Ink => "var(--ink)",
            Self::InkSecond => "var(--ink-2)",
            Self::Hair => "var(--hair)",
            Self::Sheet => "var(--sheet)",
            Self::Pencil => "var(--pencil)",
            Self::Us => "var(--us)",
            Self::China => "var(--china)",
            Self::Eu => "var(--eu)",
            Self::EuText => "var(--eu-text)",
        }
    }

    /// The role for text about what this role draws.
    #[must_use]
    pub const fn text(self) -> Self {
        match self {
            Self::Eu => Self::EuText,
            other => other,
        }
    }
}

/// How sure a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// Existing or confirmed: solid lines, filled shapes.
    Solid,
    /// Announced, partial or disputed: dashed lines, hollow shapes.
    Dashed,
}

/// A colour role with its pattern: what plotters takes for a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ink {
    /// What the colour means.
    pub role: Role,
    /// How sure the mark is.
    pub pattern: Pattern,
}

impl Ink {
    /// A solid mark.
    #[must_use]
    pub const fn solid(role: Role) -> Self {
        Self { role, pattern: Pattern::Solid }
    }

    /// A dashed or hollow mark.
    #[must_use]
    pub const fn dashed(role: Role) -> Self {
        Self { role, pattern: Pattern::Dashed }
    }

    /// A line of this ink, `width_px` wide.
    #[must_use]
    pub fn line(self, width_px: f64) -> ShapeStyle {
        ShapeStyle { color: self.to_rgba(), filled: false, stroke_width: crate::chart::svg::tenths_unsigned(width_px) }
    }

    /// A shape filled with this ink.
    #[must_use]
    pub fn fill(self) -> ShapeStyle {
        ShapeStyle { color: self.to_rgba(), filled: true, stroke_width: 0 }
    }

    /// The ink that a plotters colour stands for.
    #[must_use]
    pub fn decode(rgb: (u8, u8, u8)) -> Option<Self> {
        let role = Role::ALL.get(usize::from(rgb.0)).copied()?;
        let pattern = if rgb.1 == 0 { Pattern::Solid } else { Pattern::Dashed };
        Some(Self { role, pattern })
    }

    fn code(self) -> (u8, u8, u8) {
        let index = Role::ALL.iter().position(|role| *role == self.role).unwrap_or_default();
        (u8::try_from(index).unwrap_or_default(), u8::from(self.pattern == Pattern::Dashed), 0)
    }
}

impl Color for Ink {
    fn to_backend_color(&self) -> BackendColor {
        BackendColor { rgb: self.code(), alpha: 1.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ink_survives_plotters() {
        for role in Role::ALL {
            for ink in [Ink::solid(role), Ink::dashed(role)] {
                assert_eq!(Ink::decode(ink.to_backend_color().rgb), Some(ink));
            }
        }
        assert_eq!(Ink::decode((200, 0, 0)), None);
    }

    #[test]
    fn every_role_has_its_token() {
        let tokens = include_str!("../../style/tokens.css");
        for role in Role::ALL {
            let name = role.css().trim_start_matches("var(").trim_end_matches(')');
            assert!(tokens.contains(&format!("{name}: ")), "style/tokens.css lacks {name}");
        }
    }
}
