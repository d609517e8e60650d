//! Programs that are not crates: found, or installed by Debian's packages, or a clear word on what to run.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};

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
    println!("  installing {}", packages.join(" "));
    let run = |arguments: &[&str]| -> Result<bool> {
        let mut command = if is_root() {
            Command::new("apt-get")
        } else {
            let mut command = Command::new("sudo");
            command.args(["--non-interactive", "apt-get"]);
            command
        };
        let command = command.env("DEBIAN_FRONTEND", "noninteractive").args(arguments);
        Ok(command.output().context("cannot run apt-get")?.status.success())
    };
    // An old package list makes the first try fail; a fresh one needs no update.
    let mut install = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    install.extend(packages);
    let is_installed = run(&install).unwrap_or(false) || (run(&["update", "--quiet"]).unwrap_or(false) && run(&install).unwrap_or(false));
    if !is_installed {
        bail!("could not install {} (no rights, no network or no space); run this, then try again:\n  {by_hand}", packages.join(", "));
    }
    Ok(())
}

/// Installs a program from crates.io into `target/tools`, unless it is installed.
pub(crate) fn cargo_install(root: &Path, name: &str) -> Result<PathBuf> {
    if let Some(path) = found(name) {
        return Ok(path);
    }
    let tools = root.join("target/tools");
    let path = tools.join("bin").join(name);
    if !path.is_file() {
        println!("  installing {name} from crates.io (a few minutes, once)");
        let status = Command::new("cargo").args(["install", "--quiet", "--locked", name, "--root"]).arg(&tools).status();
        if !status.context("cannot run cargo")?.success() {
            bail!("could not install {name}; connect to the network and run: cargo install --locked {name}");
        }
    }
    Ok(path)
}

/// Installs a package of the npm registry, with its version, into `target/tools`; hands back its folder.
pub(crate) fn npm_install(root: &Path, package: &str) -> Result<PathBuf> {
    let prefix = root.join("target/tools/npm").join(package);
    let name = package.rsplit_once('@').map_or(package, |(name, _)| name);
    let folder = prefix.join("node_modules").join(name);
    if !folder.is_dir() {
        if found("npm").is_none() {
            apt_install(&["npm"])?;
        }
        println!("  installing {package} from the npm registry");
        let status =
            Command::new("npm").args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"]).arg(&prefix).arg(package).status();
        if !status.context("cannot run npm")?.success() {
            bail!("could not install {package}; connect to the network and try again");
        }
    }
    Ok(folder)
}

/// Where cargo puts what it builds: `target/`, unless the machine's settings say otherwise.
pub(crate) fn cargo_target(root: &Path) -> Result<PathBuf> {
    let output = Command::new("cargo").current_dir(root).args(["metadata", "--no-deps", "--format-version", "1", "--offline"]).output();
    let output = output.context("cannot run cargo; install Rust from https://rustup.rs")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let found = text.split_once("\"target_directory\":\"").and_then(|(_, after)| after.split('"').next());
    Ok(found.map_or_else(|| root.join("target"), PathBuf::from))
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
