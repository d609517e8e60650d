//! Builds, serves and tests the product: `cargo xtask build | serve | test | bench | new-scene | bless`.

mod assets;
mod bench;
mod browser;
mod budgets;
mod build;
mod cache;
mod compress;
mod deny;
mod editions;
mod glue;
mod new_scene;
mod pages;
mod parallel;
mod repeat;
mod report;
mod serve;
mod split;
mod style;
mod test;
mod toolchain;
mod tools;
mod traces;
mod wasm;
mod weights;

use std::{
    env,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Result, bail};

use crate::test::Options;

const USAGE: &str = "\
usage: cargo xtask <command>

  build              builds everything into dist/ and says what to open
  serve              serves the site alone on this machine, quickly made; reloads on change, shows errors in the page
  test               format, crates, lints, native tests, build, browser tests
    --only STEP      one of them: fmt deny clippy native new-scene build browser; or repeat: two clean builds, compared
    --check NAME     of the browser tests, those whose name holds NAME
    --engine NAME    of the browser tests, those in chromium, firefox or webkit
    --repeat N       the browser tests N times, with a line for each run
  bench              measures the simulations beside their peers, writes docs/bench.md and the table of the README
    --only A,B       some of its parts: engine smooth pages growth lighthouse memory; written if the first three are there
    --rounds N       loads every page N times instead of 5
    --pages A,B      of the pages and peers, those whose name holds A or B
  new-scene SLUG     makes a scene that builds: its folder, its words, its name in the registry
  bless              rewrites snapshots and computed tables after a change; review them as a diff";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let root = project_root()?;
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["build"] => build::run(&root),
        ["serve"] => serve::run(&root),
        ["test", options @ ..] => test::run(&root, &Options::parse(options)?),
        ["bench", options @ ..] => bench::run(&root, options),
        ["bless"] => test::bless(&root),
        ["new-scene", slug] => new_scene::run(&root, slug),
        _ => bail!("{USAGE}"),
    }
}

/// The folder that holds this workspace.
fn project_root() -> Result<PathBuf> {
    let Some(root) = Path::new(env!("CARGO_MANIFEST_DIR")).parent() else { bail!("xtask has no parent folder") };
    Ok(root.to_owned())
}
