//! The pages: the front, one a scene, one a text, the registers, one embed an instrument, and the choice of language.

mod chrome;
mod edition;
mod embed;
mod front;
mod language_choice;
mod pictures;
mod portraits;
mod proof;
mod published;
mod registers;
mod scene_page;
mod sheet;
mod shell;
mod site;
mod specimen;
mod terms;

pub use edition::Edition;
pub use pictures::render_charts;
pub use portraits::check as check_portraits;
pub use site::{Page, render_all};
pub use specimen::specimen_island;
