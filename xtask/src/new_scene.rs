//! Starts a scene: the folder, and what is left to write.

use std::path::Path;

use anyhow::{Result, bail};

pub(crate) fn run(_root: &Path, _slug: &str) -> Result<()> {
    bail!("later")
}
