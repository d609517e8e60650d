//! Programs that are not crates: found, or installed by Debian's packages, or a clear word on what to run.

use std::{
    env, fs,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Mutex, OnceLock, PoisonError},
};

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use crate::cache;

/// The path of a program, if it is installed.
pub(crate) fn found(program: &str) -> Option<PathBuf> {
    let paths = env::var_os("PATH")?;
    env::split_paths(&paths).map(|dir| dir.join(program)).find(|path| path.is_file())
}

/// True on Debian, Ubuntu and their kin.
pub(crate) fn has_apt() -> bool {
    found("apt-get").is_some()
}

/// Installs Debian packages, with the rights it has.
///
/// # Errors
/// Says which command to run by hand.
pub(crate) fn apt_install(packages: &[&str]) -> Result<()> {
    let by_hand = format!("sudo apt-get update && sudo apt-get install --no-install-recommends {}", packages.join(" "));
    if !has_apt() {
        bail!("these programs are needed: {}; install them with your system's package manager", packages.join(", "));
    }
    println!("  installing {} (minutes, once)", packages.join(" "));
    let run = |arguments: &[&str]| -> Result<bool> {
        let mut command = if is_root() {
            Command::new("apt-get")
        } else {
            let mut command = Command::new("sudo");
            command.args(["--non-interactive", "apt-get"]);
            command
        };
        // It says what it does: minutes of silence look like an end.
        let command = command.env("DEBIAN_FRONTEND", "noninteractive").args(arguments);
        Ok(command.status().context("cannot run apt-get")?.success())
    };
    // An old package list makes the first try fail; a fresh one needs no update.
    let mut install = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    install.extend(packages);
    let is_installed = run(&install).unwrap_or(false) || (run(&["update", "--quiet"]).unwrap_or(false) && run(&install).unwrap_or(false));
    if !is_installed {
        bail!("could not install {} ; the lines above say why. Run this, then try again:\n  {by_hand}", packages.join(", "));
    }
    Ok(())
}

/// Held while a program is installed: who wants the same one waits for it.
static INSTALLING: Mutex<()> = Mutex::new(());

/// Installs this version of a program from crates.io into `target/tools`, unless it is there.
///
/// # Errors
/// Says what to run by hand.
pub(crate) fn cargo_install(root: &Path, name: &str, version: &str) -> Result<PathBuf> {
    let tools = root.join("target/tools").join(format!("{name}-{version}"));
    let path = tools.join("bin").join(name);
    let _held = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    if !path.is_file() {
        println!("  installing {name} {version} from crates.io (a few minutes, once)");
        let mut command = Command::new("cargo");
        // Not in the project's folder: this is no part of its workspace. Tools that tests wait for are built fast, not made fast.
        command
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .args(["install", "--locked", "--debug", name, "--version", version, "--root"])
            .arg(&tools);
        if !command.status().context("cannot run cargo")?.success() {
            bail!(
                "could not install {name} {version}; connect to the network and run: cargo install --locked {name} --version {version} --root {}",
                tools.display()
            );
        }
    }
    Ok(path)
}

/// Installs what the `package-lock.json` of `folder` names into `target/tools`, running none of it; hands back `node_modules`.
///
/// # Errors
/// If the registry cannot be reached, or npm is neither there nor to be had.
pub(crate) fn npm_ci(root: &Path, folder: &str) -> Result<PathBuf> {
    let from = root.join(folder);
    let to = root.join("target/tools").join(folder.replace('/', "-"));
    fs::create_dir_all(&to)?;
    let lock = fs::read(from.join("package-lock.json")).with_context(|| format!("cannot read {folder}/package-lock.json"))?;
    // Written last: an installation cut short is made again.
    let installed = to.join("installed-lock.json");
    if fs::read(&installed).ok().as_ref() != Some(&lock) {
        if found("npm").is_none() {
            apt_install(&["npm"])?;
        }
        println!("  installing what {folder}/package-lock.json names from the npm registry");
        fs::copy(from.join("package.json"), to.join("package.json"))?;
        fs::write(to.join("package-lock.json"), &lock)?;
        let mut command = Command::new("npm");
        command.args(["ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(&to);
        if !command.status().context("cannot run npm")?.success() {
            bail!("could not install what {folder}/package-lock.json names; connect to the network and try again");
        }
        cache::write_whole(&installed, &lock)?;
    }
    Ok(to.join("node_modules"))
}

/// Where cargo puts what it builds: `target/`, unless the machine's settings say otherwise. Asked once.
///
/// # Errors
/// If cargo cannot read the project.
pub(crate) fn cargo_target(root: &Path) -> Result<PathBuf> {
    /// What is read of cargo's word on the project.
    #[derive(Deserialize)]
    struct Metadata {
        target_directory: PathBuf,
    }
    static FOUND: OnceLock<PathBuf> = OnceLock::new();
    if let Some(found) = FOUND.get() {
        return Ok(found.clone());
    }
    let mut command = Command::new("cargo");
    command.current_dir(root).args(["metadata", "--no-deps", "--format-version", "1", "--offline", "--locked"]);
    let output = command.output().context("cannot run cargo; install Rust from https://rustup.rs")?;
    if !output.status.success() {
        bail!("cargo cannot read the project: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    let metadata: Metadata = serde_json::from_slice(&output.stdout).context("cargo says nothing of where it builds")?;
    Ok(FOUND.get_or_init(|| metadata.target_directory).clone())
}

/// How cargo's lines begin that tell how far it is: nothing of a fault.
const PROGRESS: [&str; 6] = ["Compiling ", "Finished ", "Blocking ", "Downloading ", "Downloaded ", "Updating "];

/// Runs a command; what it writes to its error stream is shown as it comes, and is the error if it fails.
///
/// # Errors
/// If it cannot be run, or with what it wrote.
pub(crate) fn said(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let mut child = command.stderr(Stdio::piped()).spawn().with_context(|| format!("cannot run {program}"))?;
    let mut lines = Vec::new();
    if let Some(stream) = child.stderr.take() {
        for line in BufReader::new(stream).lines() {
            let line = line.with_context(|| format!("cannot read what {program} says"))?;
            eprintln!("{line}");
            if !PROGRESS.iter().any(|start| line.trim_start().starts_with(start)) {
                lines.push(line);
            }
        }
    }
    if !child.wait().with_context(|| format!("cannot run {program}"))?.success() {
        bail!("{}", lines.join("\n"));
    }
    Ok(())
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_command_says_is_its_error_without_its_progress() {
        let script = "echo '   Compiling x v1' >&2; echo 'error: what is wrong' >&2; echo ' --> src/lib.rs:3' >&2; exit";
        assert!(said(Command::new("sh").args(["-c", &format!("{script} 0")])).is_ok());
        let error = said(Command::new("sh").args(["-c", &format!("{script} 1")])).unwrap_err();
        assert_eq!(error.to_string(), "error: what is wrong\n --> src/lib.rs:3");
    }
}
