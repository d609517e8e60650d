//! Language: phrases, number and date formats.
//!
//! Words live in `content/<lang>/*.ftl` (Fluent). Most are rendered natively, once.
//! The files `*.live.ftl` hold the phrases that change under the reader's hand: they are compiled to
//! [`Phrases`] natively, travel in the page, and are filled in by the same code on both sides.

mod distance;
mod number;
mod phrase;
mod quantity;

#[cfg(feature = "ssr")]
mod compile;
#[cfg(feature = "ssr")]
mod date;
#[cfg(feature = "ssr")]
mod folder;
#[cfg(feature = "ssr")]
mod lint;
#[cfg(feature = "ssr")]
mod typography;
#[cfg(feature = "ssr")]
mod words;

pub use distance::{Ruler, distance};
pub use number::{PluralCategory, decimal, plural_category, tidy};
pub use phrase::{Arg, Part, Phrases, Variant};
pub use quantity::Style;

#[cfg(feature = "ssr")]
pub(crate) use typography::keep_hyphenated;
#[cfg(feature = "ssr")]
pub use words::{Library, Words};
