//! Reusable components, without knowledge of any scene.
//!
//! Two kinds: parts of islands, compiled for both targets, and static parts (native only), which print
//! what never changes. [`browser`] is the only folder that names `web_sys`.

pub mod browser;

mod finder;
mod guess;
mod island;
mod letters;
mod part;
mod phrases;
mod shell;
mod table_view;
mod task;

#[cfg(feature = "ssr")]
mod claim_lead;
#[cfg(feature = "ssr")]
mod claim_note;
#[cfg(feature = "ssr")]
mod event;
#[cfg(feature = "ssr")]
mod source_chip;
#[cfg(feature = "ssr")]
mod worded;
#[cfg(feature = "ssr")]
mod words;

pub use finder::{FILTERS, FinderInputs, READ};
pub use guess::{Answer, GuessInputs, Stop};
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
pub use island::hydrate_island;
pub(crate) use island::island;
#[cfg(feature = "ssr")]
pub use island::print_island;
pub use part::{Mark, OnHand, Slot, follow, part, together};
pub use phrases::use_phrases;
pub use shell::show;
#[cfg(feature = "ssr")]
pub use table_view::TableView;
pub use table_view::table_markup;
pub use task::{Task, TaskState};

#[cfg(feature = "ssr")]
pub use finder::Filter;
#[cfg(feature = "ssr")]
pub(crate) use finder::island as finder;
#[cfg(feature = "ssr")]
pub(crate) use guess::island as guess;

#[cfg(feature = "ssr")]
pub use claim_lead::ClaimLead;
#[cfg(feature = "ssr")]
pub use claim_note::{ClaimMarks, ClaimNote, VerdictMark, verdict_mark};
#[cfg(feature = "ssr")]
pub use source_chip::SourceChip;
#[cfg(feature = "ssr")]
pub use words::{Entry, Html, PageContext, Place, use_page};
