//! What may come into the project: licences, sources and versions of crates, by cargo-deny and `deny.toml`.

use std::{path::Path, process::Command};

use anyhow::Result;

use crate::{
    test::{cargo, done},
    tools,
};

/// The version whose settings `deny.toml` is written in.
const VERSION: &str = "0.20.2";

/// Checks what needs no network but for crates that are not on this machine yet; where the checker can neither be found nor had, says so and passes.
///
/// # Errors
/// If a crate may not be here.
pub(crate) fn run(root: &Path) -> Result<()> {
    let program = match tools::found("cargo-deny").map_or_else(|| tools::cargo_install(root, "cargo-deny", VERSION), Ok) {
        Ok(program) => program,
        Err(error) => {
            println!("skipped, nothing was checked: {error:#}");
            return Ok(());
        }
    };
    // Of crates for other systems, which no build here asks for, the checker reads the licence too.
    done(&mut cargo(root, &["fetch", "--locked"]))?;
    let mut command = Command::new(program);
    command.current_dir(root).args(["--offline", "--locked", "--workspace", "check", "licenses", "bans", "sources"]);
    done(&mut command)
}
