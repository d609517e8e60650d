//! Typed, sourced data: what the five texts state, what we derive, what the evidence says.
//!
//! Values are stored in base units (dollars, watts, hours), never in millions; see [`Unit`].
//! Loading and validation are native; the browser receives only the values an island needs.

mod claim;
mod date;
mod figure;
mod mark;
mod quantity;
mod source;
mod table;

#[cfg(feature = "ssr")]
mod contradiction;
#[cfg(feature = "ssr")]
mod derive;
#[cfg(feature = "ssr")]
mod event;
#[cfg(feature = "ssr")]
mod load;
#[cfg(feature = "ssr")]
mod problem;
#[cfg(feature = "ssr")]
mod question;
#[cfg(feature = "ssr")]
mod read;
#[cfg(feature = "ssr")]
mod validate;

pub use claim::{Claim, ClaimQuantity, Kind, NotClaim, Per, Qualifier, Verdict};
pub use date::PartialDate;
pub use figure::{Ahead, Cell, Derivation, Figure, FigureRecord, Op, Origin, Pick, Status};
pub use mark::Mark;
pub use quantity::{Currency, Quantity, Unit, UnitMismatch};
pub use source::{Also, Seen, Source, SourceKind};
pub use table::{Column, ColumnType, Table, TableRecord};

#[cfg(feature = "ssr")]
pub use contradiction::Contradiction;
#[cfg(feature = "ssr")]
pub use event::{Certainty, Event};
#[cfg(feature = "ssr")]
pub use load::{DATA_SCHEMAS, Facts};
#[cfg(feature = "ssr")]
pub use problem::Problem;
#[cfg(feature = "ssr")]
pub use question::Question;
#[cfg(feature = "ssr")]
pub use read::{Row, Rows};
