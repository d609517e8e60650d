//! Reusable components, without knowledge of any scene.
//!
//! Two kinds: parts of islands, compiled for both targets, and static parts (native only), which print
//! what never changes. [`browser`] is the only file that names `web_sys`.

pub mod browser;

mod chart_view;
mod choice;
mod controls;
mod guess;
mod island;
mod lens;
mod link;
mod outcome;
mod phrases;
mod print_button;
mod segmented;
mod share;
mod shell;
mod slider;
mod table_view;
mod task;

#[cfg(feature = "ssr")]
mod claim_lead;
#[cfg(feature = "ssr")]
mod claim_note;
#[cfg(feature = "ssr")]
mod source_chip;
#[cfg(feature = "ssr")]
mod words;

pub use chart_view::{ChartView, Draw};
pub use choice::Choice;
pub use controls::{Controls, use_ready};
pub use guess::{GuessInputs, GuessScale};
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
pub use island::hydrate_island;
pub(crate) use island::island;
#[cfg(feature = "ssr")]
pub use island::print_island;
pub use lens::Lens;
pub use link::{LinkBar, LinkNotice, linked, parse_link};
pub use outcome::Outcome;
pub use phrases::use_phrases;
pub use print_button::PrintButton;
pub use segmented::Segmented;
pub use share::ShareInputs;
pub use shell::show;
pub use slider::Slider;
pub use table_view::{Downloads, TableView};
pub use task::{Task, TaskBar, TaskState};

#[cfg(feature = "ssr")]
pub(crate) use guess::island as guess;
#[cfg(feature = "ssr")]
pub(crate) use share::island as share;

#[cfg(feature = "ssr")]
pub use claim_lead::ClaimLead;
#[cfg(feature = "ssr")]
pub use claim_note::{ClaimNote, VerdictMark};
#[cfg(feature = "ssr")]
pub use source_chip::SourceChip;
#[cfg(feature = "ssr")]
pub use words::{Html, PageContext, Place, Shown, use_page};
