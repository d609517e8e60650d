//! The browser tests: what they need, installed; run once or many times, with a line for each run.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Result, bail};

use crate::{
    build::clear,
    test::{Options, cargo, done},
    tools,
};

/// Debian's packages that the browser tests need: the program looked for, by its names on several systems
/// (`tests/browser/engine.rs` runs it by the same), and the package that holds it.
const BROWSERS: [(&[&str], &str); 5] = [
    (&["chromium", "chromium-browser"], "chromium"),
    (&["chromedriver"], "chromium-driver"),
    (&["firefox-esr", "firefox"], "firefox-esr"),
    (&["WebKitWebDriver"], "webkit2gtk-driver"),
    (&["Xvfb"], "xvfb"),
];

/// What drives Firefox, from crates.io: Debian does not hold it everywhere.
const GECKODRIVER: &str = "0.37.1";

/// Reads `dist/`, which the step before made.
pub(crate) fn run(root: &Path, options: &Options) -> Result<()> {
    install()?;
    let geckodriver = geckodriver(root)?;
    let axe = tools::npm_ci(root, "tests/browser")?.join("axe-core/axe.min.js");
    // What failed checks of earlier runs saw.
    clear(&root.join("target/browser-tests"))?;
    let mut command = cargo(root, &["test", "--locked", "--quiet", "--package", "browser-tests", "--test", "browser"]);
    command.env("GECKODRIVER", geckodriver).env("AXE", axe).env("CHECK", &options.check).env("ENGINE", &options.engine);
    if options.repeat == 1 {
        return done(&mut command);
    }
    let mut lines = Vec::new();
    let mut failed = 0;
    for run in 1..=options.repeat {
        println!("-- run {run} of {}", options.repeat);
        let start = Instant::now();
        let is_passed = done(command.env("RUN", run.to_string())).is_ok();
        failed += u32::from(!is_passed);
        lines.push(format!("run {run}: {}, {:.0} s", if is_passed { "passed" } else { "failed" }, start.elapsed().as_secs_f64()));
    }
    println!("{}", lines.join("\n"));
    if failed > 0 {
        bail!("{failed} of {} runs failed; what their failed checks saw is in target/browser-tests", options.repeat);
    }
    Ok(())
}

/// What drives Firefox, installed if it is not in the project.
pub(crate) fn geckodriver(root: &Path) -> Result<PathBuf> {
    tools::cargo_install(root, "geckodriver", GECKODRIVER)
}

/// Installs the browsers and drivers that are missing.
pub(crate) fn install() -> Result<()> {
    let is_missing = |names: &[&str]| names.iter().all(|name| tools::found(name).is_none());
    let missing: Vec<&str> = BROWSERS.iter().filter(|(names, _)| is_missing(names)).map(|(_, package)| *package).collect();
    if !missing.is_empty() {
        tools::apt_install(&missing)?;
    }
    Ok(())
}
