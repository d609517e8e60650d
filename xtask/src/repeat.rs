//! The build repeats: two clean builds of the same files, in two folders, by users with two homes, give the same bytes.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail, ensure};

use crate::{
    assets::{files, sha256},
    build::clear,
    new_scene::copy_all,
    test::done,
    toolchain,
};

/// The folders of the two builds: of different lengths, one with a space.
const FOLDERS: [&str; 2] = ["one", "the other one/deeper"];

/// The settings of the two users: overflow checks, which a native build has anyway, would make another module.
const FLAGS: [&str; 2] = ["", "-Coverflow-checks=on"];

/// Builds twice and compares `dist/`, file by file.
///
/// # Errors
/// Names the files that differ.
pub(crate) fn two_clean_builds_are_the_same(root: &Path) -> Result<()> {
    let base = root.join("target/repeat");
    let mut made = Vec::new();
    // Both before the first build: what is written meanwhile is in neither.
    for folder in FOLDERS {
        let place = base.join(folder);
        clear(&place)?;
        copy_all(root, &place.join("project"))?;
        copy_registry(&toolchain::cargo_home()?, &place.join("home/.cargo"))?;
    }
    for (folder, flags) in FOLDERS.into_iter().zip(FLAGS) {
        let place = base.join(folder);
        let (project, home) = (place.join("project"), place.join("home"));
        println!("-- a clean build in {}", project.display());
        let mut command = Command::new("cargo");
        command.current_dir(&project).args(["run", "--quiet", "--locked", "--package", "xtask", "--", "build"]);
        command.env("RUSTUP_HOME", rustup_home()?).env("HOME", &home).env("CARGO_HOME", home.join(".cargo"));
        // Each builds where cargo builds by itself.
        command.env("RUSTFLAGS", flags).env_remove("CARGO_TARGET_DIR").env_remove("CARGO_ENCODED_RUSTFLAGS");
        let built = done(&mut command);
        let dist = project.join("dist");
        // What is over a budget repeats all the same: dist/ is put in its place before it is judged.
        if !dist.is_dir() {
            built?;
        }
        let dist = files(&dist)?;
        made.push(dist.into_iter().map(|(path, bytes)| (path, sha256(&bytes))).collect());
    }
    let [one, other] = made.as_slice() else { bail!("two builds were asked for, {} made", made.len()) };
    let differing = differing(one, other);
    ensure!(
        differing.is_empty(),
        "{} of {} files differ between two clean builds, in {}: {}",
        differing.len(),
        one.len(),
        base.display(),
        differing.join(" ")
    );
    println!("{} files, the same to the last byte", one.len());
    // They are some gigabytes.
    clear(&base)
}

/// The paths that only one side holds, or that hold something else.
fn differing(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> Vec<String> {
    let all = one.keys().chain(other.keys().filter(|path| !one.contains_key(*path)));
    all.filter(|path| one.get(*path) != other.get(*path)).cloned().collect()
}

/// What cargo fetched, packed as it came: it is unpacked anew in its new place, and the network is not needed.
fn copy_registry(from: &Path, to: &Path) -> Result<()> {
    for part in ["registry/index", "registry/cache"] {
        if from.join(part).is_dir() {
            copy_all(&from.join(part), &to.join(part))?;
        }
    }
    for settings in ["config.toml", "config"].map(|name| from.join(name)).iter().filter(|path| path.is_file()) {
        fs::copy(settings, to.join("config.toml")).with_context(|| format!("cannot copy {}", settings.display()))?;
    }
    Ok(())
}

/// Where the toolchains are; a home without any would have to fetch one.
fn rustup_home() -> Result<PathBuf> {
    let set = env::var_os("RUSTUP_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    set.or_else(|| Some(env::home_dir()?.join(".rustup"))).context("this user has no home folder; set RUSTUP_HOME")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_named() {
        let made = |files: &[(&str, &str)]| files.iter().map(|(path, hash)| ((*path).to_owned(), (*hash).to_owned())).collect();
        let one: BTreeMap<_, _> = made(&[("a", "1"), ("b", "2"), ("c", "3")]);
        assert!(differing(&one, &one.clone()).is_empty());
        assert_eq!(differing(&one, &made(&[("a", "1"), ("b", "9"), ("d", "4")])), ["b", "c", "d"]);
    }
}
