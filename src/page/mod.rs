//! The pages: the article, one embed a scene, and the choice of language.

mod article;
mod edition;
mod embed;
mod language_choice;
mod method;
mod opening;
mod pictures;
mod register;
mod scene_section;
mod shell;
mod site;
mod sources;
mod specimen;

pub use edition::Edition;
pub use opening::opening_chart;
pub use pictures::render_charts;
pub use site::{Page, render_all};
pub use specimen::specimen_island;
