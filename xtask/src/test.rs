//! Everything that must hold before a change lands.

use std::{path::Path, process::Command, time::Instant};

use anyhow::{Context as _, Result, bail};

use crate::{build, tools, wasm};

/// Runs on the project at a root.
type Step = fn(&Path) -> Result<()>;

/// The steps, in the order they run: the quickest to fail first.
const STEPS: [(&str, Step); 5] = [("fmt", fmt), ("clippy", clippy), ("native", native), ("build", build::run), ("browser", browser)];

/// Debian's packages that the browser tests need: the program looked for, the package that holds it.
const BROWSERS: [(&str, &str); 5] = [
    ("chromium", "chromium"),
    ("chromedriver", "chromium-driver"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("xvfb-run", "xvfb"),
];

/// The accessibility checker, from the npm registry.
const AXE: &str = "axe-core@4.14.1";

/// Runs every step, or the one named.
pub(crate) fn run(root: &Path, only: Option<&str>) -> Result<()> {
    if let Some(name) = only
        && STEPS.iter().all(|(step, _)| *step != name)
    {
        bail!("there is no step {name:?}; the steps are: {}", STEPS.map(|(step, _)| step).join(" "));
    }
    for (name, step) in STEPS.iter().filter(|(name, _)| only.is_none_or(|only| only == *name)) {
        println!("\n== {name}");
        let start = Instant::now();
        step(root).with_context(|| format!("step {name} failed; run it alone with `cargo xtask test --only {name}`"))?;
        println!("== {name}: {:.0} s", start.elapsed().as_secs_f64());
    }
    println!("\nall is well");
    Ok(())
}

/// Rewrites the snapshots.
pub(crate) fn bless(root: &Path) -> Result<()> {
    let mut command =
        cargo(root, &["test", "--quiet", "--package", "course-ia", "--features", "ssr", "--test", "it", "--", "snapshots", "simulations"]);
    command.env("UPDATE_SNAPSHOTS", "1");
    done(&mut command)?;
    println!("review with `git diff tests/snapshots public/data/tables`");
    Ok(())
}

fn fmt(root: &Path) -> Result<()> {
    done(&mut cargo(root, &["fmt", "--all", "--check"]))
}

fn clippy(root: &Path) -> Result<()> {
    done(&mut cargo(root, &["clippy", "--quiet", "--workspace", "--all-targets", "--features", "course-ia/ssr", "--", "-D", "warnings"]))?;
    done(&mut wasm::clippy_command(root)?)
}

fn native(root: &Path) -> Result<()> {
    done(&mut cargo(
        root,
        &[
            "test",
            "--quiet",
            "--package",
            "course-ia",
            "--package",
            "engine",
            "--package",
            "server",
            "--package",
            "xtask",
            "--features",
            "course-ia/ssr",
        ],
    ))
}

/// Reads `dist/`, which the step before made.
fn browser(root: &Path) -> Result<()> {
    need_browsers()?;
    let geckodriver = tools::cargo_install(root, "geckodriver")?;
    let axe = tools::npm_install(root, AXE)?.join("axe.min.js");
    let mut command = cargo(root, &["test", "--quiet", "--package", "browser-tests", "--"]);
    command.env("GECKODRIVER", geckodriver).env("AXE", axe);
    done(&mut command)
}

/// Installs the browsers and drivers that are missing.
pub(crate) fn need_browsers() -> Result<()> {
    let missing: Vec<&str> = BROWSERS.iter().filter(|(program, _)| tools::found(program).is_none()).map(|(_, package)| *package).collect();
    if !missing.is_empty() {
        tools::apt_install(&missing)?;
    }
    Ok(())
}

pub(crate) fn cargo(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root).args(arguments);
    command
}

pub(crate) fn done(command: &mut Command) -> Result<()> {
    let status = command.status().context("cannot run cargo; install Rust from https://rustup.rs")?;
    if !status.success() {
        bail!("`{}` failed; the lines above say why", shown(command));
    }
    Ok(())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
