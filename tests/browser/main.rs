//! The product in Chromium, Firefox and WebKitGTK, through one WebDriver client.
//!
//! Reads `dist/` as `cargo xtask build` left it, over http, from disk and in frames of another origin.
//! `cargo xtask test --only browser` installs what it needs and runs it; `--check NAME` and `--engine NAME` pick.

mod checks;
mod server;

use std::{
    env, fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use browsers::{driver::sweep, engine::Engine, page::Page};
use libtest_mimic::{Arguments, Trial};
use tokio::time::timeout;

use crate::{
    checks::{CHECKS, Check},
    server::Sites,
};

/// What every check can reach.
pub struct World {
    /// `dist/`.
    pub dist: PathBuf,
    /// The zip, extracted.
    pub zip: PathBuf,
    /// Its first page without the rest, as a program that looks into the zip opens it.
    pub alone: PathBuf,
    /// The site over http, and a host of another origin.
    pub sites: Sites,
    /// Where sessions keep their files, and failed checks what they saw.
    scratch: PathBuf,
}

/// In the folder of a run: what each check took.
const TIMES: &str = "times.txt";

/// No check takes so long: a command that its driver never answers does. Waits end by themselves.
const HANG: Duration = Duration::from_mins(40);

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let (world, chosen) = match open_world().and_then(|world| Ok((Arc::new(world), chosen()?))) {
        Ok(opened) => opened,
        Err(error) => {
            eprintln!("error: {error:#}");
            return ExitCode::FAILURE;
        }
    };
    let trials = chosen.into_iter().map(|(engine, check)| {
        let world = Arc::clone(&world);
        Trial::test(name(engine, check), move || run(&world, engine, check).map_err(|error| format!("{error:#}").into()))
    });
    // Two cores: more sessions at once only wait for each other.
    let arguments = Arguments { test_threads: arguments.test_threads.or(Some(2)), ..arguments };
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

/// The checks in the engines that the variables `CHECK` (a part of a name) and `ENGINE` pick; all without them.
fn chosen() -> Result<Vec<(Engine, &'static Check)>> {
    let variable = |name| env::var(name).unwrap_or_default();
    let (part, engine) = (variable("CHECK"), variable("ENGINE"));
    if !engine.is_empty() && Engine::ALL.iter().all(|known| known.name() != engine) {
        bail!("there is no engine {engine:?}; the engines are: {}", Engine::ALL.map(Engine::name).join(" "));
    }
    let pairs = CHECKS.iter().flat_map(|check| check.engines.iter().map(move |&engine| (engine, check)));
    let chosen: Vec<_> = pairs.filter(|(of, check)| check.name.contains(&part) && (engine.is_empty() || of.name() == engine)).collect();
    if chosen.is_empty() {
        let names: Vec<&str> = CHECKS.iter().map(|check| check.name).collect();
        bail!("no check has {part:?} in its name and runs in {engine:?}; the checks are:\n  {}", names.join("\n  "));
    }
    Ok(chosen)
}

fn name(engine: Engine, check: &Check) -> String {
    format!("{}::{}", engine.name(), check.name)
}

fn run(world: &World, engine: Engine, check: &Check) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let folder = world.scratch.join(name(engine, check).replace("::", "-"));
    let start = Instant::now();
    let outcome = runtime.block_on(async {
        let page = Page::open(engine, check.needs, &folder).await?;
        let outcome = timeout(HANG, (check.run)(world, &page)).await.unwrap_or_else(|_| bail!("not done after forty minutes"));
        let kept = page.close(outcome.is_err()).await;
        outcome.with_context(|| {
            let kept = kept.map_or_else(String::new, |folder| format!("; picture, markup, console and log are in {}", folder.display()));
            format!("failed after {:.1} s{kept}", start.elapsed().as_secs_f64())
        })
    });
    note_time(&world.scratch.join(TIMES), &name(engine, check), start.elapsed())?;
    outcome
}

/// How long each check took, for those who would have them shorter: a line a check in `target/browser-tests/times.txt`.
fn note_time(times: &Path, name: &str, took: Duration) -> Result<()> {
    let mut file = fs::OpenOptions::new().create(true).append(true).open(times)?;
    Ok(writeln!(file, "{:.1} s {name}", took.as_secs_f64())?)
}

fn open_world() -> Result<World> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let dist = root.join("dist");
    let name = format!("course-ia-{}.zip", env!("CARGO_PKG_VERSION"));
    let archive = fs::File::open(dist.join(&name)).with_context(|| format!("dist/{name} is missing; run `cargo xtask build`"))?;
    sweep();
    // Runs that repeat keep what each of them saw.
    let scratch = root.join("target/browser-tests").join(env::var("RUN").map(|run| format!("run-{run}")).unwrap_or_default());
    if scratch.exists() {
        fs::remove_dir_all(&scratch).with_context(|| format!("cannot empty {}", scratch.display()))?;
    }
    let zip = scratch.join("zip");
    zip::ZipArchive::new(archive)?.extract(&zip)?;
    let alone = scratch.join("LISEZMOI.html");
    fs::copy(zip.join("LISEZMOI.html"), &alone)?;
    Ok(World { sites: Sites::start(&dist.join("site"))?, dist, zip, alone, scratch })
}
