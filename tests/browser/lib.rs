//! What drives browsers: a driver and a session for each check, a page with the gestures of a reader, waits that follow
//! progress, and what a failed check leaves behind. The checks and the bench stand on it.

pub mod driver;
pub mod engine;
pub mod evidence;
pub mod page;
pub mod patience;
pub mod port;
