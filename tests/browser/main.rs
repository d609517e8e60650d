//! The product in Chromium, Firefox and WebKitGTK, through one WebDriver client.
//!
//! Reads `dist/` as `cargo xtask build` left it, over http, from disk and in frames of another origin.
//! `cargo xtask test --only browser` installs what it needs and runs it; a word after `--` picks tests by name.

mod checks;
mod engine;
mod page;
mod server;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context as _, Result};
use libtest_mimic::{Arguments, Trial};

use crate::{
    checks::CHECKS,
    engine::{Driver, Engine},
    server::Sites,
};

/// What every check can reach.
pub struct World {
    /// `dist/`.
    pub dist: PathBuf,
    /// The zip, extracted.
    pub zip: PathBuf,
    /// The site over http, and a host of another origin.
    pub sites: Sites,
    /// A running driver for each engine.
    pub drivers: Vec<Driver>,
}

impl World {
    fn driver(&self, engine: Engine) -> Result<&Driver> {
        self.drivers.iter().find(|driver| driver.engine == engine).with_context(|| format!("no driver for {engine:?}"))
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let world = match open_world() {
        Ok(world) => Arc::new(world),
        Err(error) => {
            eprintln!("error: {error:#}");
            return ExitCode::FAILURE;
        }
    };
    let mut trials = Vec::new();
    for check in CHECKS {
        for &engine in check.engines {
            let (world, name) = (Arc::clone(&world), format!("{engine:?}::{}", check.name).to_lowercase());
            trials.push(Trial::test(name, move || run(&world, engine, check).map_err(|error| format!("{error:#}").into())));
        }
    }
    // Two cores: more sessions at once only wait for each other.
    let arguments = Arguments { test_threads: arguments.test_threads.or(Some(2)), ..arguments };
    let conclusion = libtest_mimic::run(&arguments, trials);
    let code = if conclusion.has_failed() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
    // Drivers end with the world.
    drop(world);
    code
}

fn run(world: &World, engine: Engine, check: &checks::Check) -> Result<()> {
    let driver = world.driver(engine)?;
    let _turn = (engine == Engine::WebKit).then(|| driver.turn.lock());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let page = driver.open(check.needs).await?;
        let outcome = (check.run)(world, &page).await;
        page.close().await;
        outcome
    })
}

fn open_world() -> Result<World> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let dist = root.join("dist");
    let name = format!("course-ia-{}.zip", env!("CARGO_PKG_VERSION"));
    let archive = std::fs::File::open(dist.join(&name)).with_context(|| format!("dist/{name} is missing; run `cargo xtask build`"))?;
    let zip = root.join("target/browser-tests/zip");
    if zip.exists() {
        std::fs::remove_dir_all(&zip)?;
    }
    zip::ZipArchive::new(archive)?.extract(&zip)?;
    let drivers = Engine::ALL.into_iter().map(|engine| Driver::start(engine, &root)).collect::<Result<_>>()?;
    Ok(World { sites: Sites::start(&dist.join("site"))?, dist, zip, drivers })
}
