//! One native binary for every test that looks at the project from outside.

mod contrast;
mod facts;
mod pages;
mod phrases;
mod planted;
mod project;
mod snapshots;
mod tidy;
