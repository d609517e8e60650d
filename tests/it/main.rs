//! One native binary for every test that looks at the project from outside.

mod facts;
