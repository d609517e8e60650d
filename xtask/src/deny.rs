//! What may come into the project: licences, sources and versions of crates, and what is known against them, by cargo-deny and
//! `deny.toml`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

use anyhow::{Context as _, Result};

use crate::{
    test::{cargo, done},
    toolchain, tools,
};

/// The version whose settings `deny.toml` is written in.
const VERSION: &str = "0.20.2";

/// How the checker's copy of the advisories is called, before a number that follows from its address.
const DATABASE: &str = "advisory-db-";

/// Seconds of a day.
const DAY: u64 = 24 * 60 * 60;

/// Checks what needs no network but for crates that are not on this machine yet; where the checker or a crate can neither be found
/// nor had, says so and passes.
///
/// # Errors
/// If a crate may not be here.
pub(crate) fn run(root: &Path) -> Result<()> {
    let had = program(root);
    // Of crates for other systems, which no build here asks for, the checker reads the licence too.
    let ready = had.and_then(|program| fetched(root).map(|()| program));
    let program = match ready {
        Ok(program) => program,
        Err(error) => {
            println!("skipped: nothing was checked, since {error:#}");
            return Ok(());
        }
    };
    if let Some(other) = other_version(&said_version(&program)?) {
        println!("{} is {other}; deny.toml is written for {VERSION}, which may judge otherwise", program.display());
    }
    let check = |what: &[&str]| {
        let mut command = Command::new(&program);
        command.current_dir(root).args(["--offline", "--locked", "--workspace", "check"]).args(what);
        done(&mut command)
    };
    check(&["licenses", "bans", "sources"])?;
    let Some(database) = database(&toolchain::cargo_home()?) else {
        println!("advisories: skipped, no database here; `cargo deny check advisories` asks the network");
        return Ok(());
    };
    println!("advisories: by the database here, {}", fetched_when(&database));
    check(&["advisories"])
}

/// The checker, installed if it is not on this machine.
pub(crate) fn program(root: &Path) -> Result<PathBuf> {
    tools::found("cargo-deny").map_or_else(|| tools::cargo_install(root, "cargo-deny", VERSION), Ok)
}

/// Has cargo fetch the crates that are not on this machine yet.
fn fetched(root: &Path) -> Result<()> {
    tools::said(&mut cargo(root, &["fetch", "--locked"])).context("not every crate is on this machine, nor could be fetched")
}

/// What the checker says of its version.
fn said_version(program: &Path) -> Result<String> {
    let output = Command::new(program).arg("--version").output();
    let output = output.with_context(|| format!("cannot run {}; install cargo-deny again", program.display()))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// What is said of a version, if it is another one than that of the settings.
fn other_version(said: &str) -> Option<&str> {
    let is_ours = said.split_whitespace().last() == Some(VERSION);
    (!is_ours).then_some(if said.is_empty() { "of a version that it does not say" } else { said })
}

/// The checker's copy of the advisories below cargo's folder, if there is a whole one.
fn database(cargo_home: &Path) -> Option<PathBuf> {
    let copies = fs::read_dir(cargo_home.join("advisory-dbs")).ok()?.filter_map(Result::ok);
    let mut whole = copies.filter(|copy| copy.file_name().to_string_lossy().starts_with(DATABASE)).map(|copy| copy.path());
    whole.find(|copy| copy.join("crates").is_dir() && copy.join(".git").is_dir())
}

/// When a copy was fetched, as it is told.
fn fetched_when(database: &Path) -> String {
    let fetched = ["FETCH_HEAD", "HEAD"].iter().find_map(|file| database.join(".git").join(file).metadata().ok()?.modified().ok());
    let age = fetched.and_then(|when| SystemTime::now().duration_since(when).ok());
    age.map_or_else(|| "nobody knows how old".to_owned(), |age| format!("fetched {} days ago", age.as_secs() / DAY))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_version_is_said() {
        assert_eq!(other_version(&format!("cargo-deny {VERSION}")), None);
        assert_eq!(other_version("cargo-deny 0.18.9"), Some("cargo-deny 0.18.9"));
        assert!(other_version("").is_some());
    }

    #[test]
    fn only_a_whole_database_is_asked() {
        let home = std::env::temp_dir().join(format!("xtask-deny-{}", std::process::id()));
        let copy = home.join("advisory-dbs/advisory-db-3157b0e258782691");
        crate::build::clear(&home).unwrap();
        assert_eq!(database(&home), None);
        // A lock alone, a folder of another program, a copy cut short.
        fs::create_dir_all(home.join("advisory-dbs/other/crates")).unwrap();
        fs::write(home.join("advisory-dbs/db.lock"), "").unwrap();
        fs::create_dir_all(copy.join(".git")).unwrap();
        assert_eq!(database(&home), None);
        fs::create_dir_all(copy.join("crates")).unwrap();
        assert_eq!(database(&home), Some(copy.clone()));
        assert!(fetched_when(&copy).contains("nobody knows"));
        fs::write(copy.join(".git/HEAD"), "").unwrap();
        assert_eq!(fetched_when(&copy), "fetched 0 days ago");
        crate::build::clear(&home).unwrap();
    }
}
