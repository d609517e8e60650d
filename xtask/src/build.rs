//! The main job: everything into `dist/`.

use std::{fs, io, path::Path, process::Command, time::Instant};

use anyhow::{Context as _, Result, bail};

use crate::{
    assets::Assets,
    editions::{self, Made},
    report, tools, wasm,
};

/// Builds everything and says what to open.
pub(crate) fn run(root: &Path) -> Result<()> {
    let start = Instant::now();
    let (assets, made) = make(root)?;
    report::print(root, &assets, &made)?;
    println!("({:.1} s)", start.elapsed().as_secs_f64());
    Ok(())
}

/// Builds everything.
pub(crate) fn make(root: &Path) -> Result<(Assets, Made)> {
    println!("1/4 the browser's modules");
    let module = wasm::build(root)?;
    let engines = wasm::build_engines(root)?;
    println!("2/4 the pages");
    let rendered = root.join("target/xtask/rendered");
    clear(&rendered)?;
    prerender(root, &rendered)?;
    println!("3/4 style, fonts, data");
    let assets = Assets::read(root, module, &engines)?;
    println!("4/4 site, zip and single files");
    let dist = root.join("dist");
    clear(&dist)?;
    let made = editions::write_all(root, &rendered, &dist, &assets)?;
    Ok((assets, made))
}

/// Renders every edition to HTML with the native binary.
fn prerender(root: &Path, out: &Path) -> Result<()> {
    let mut build = Command::new("cargo");
    build.current_dir(root).args(["build", "--quiet", "--package", "course-ia", "--bin", "prerender", "--features", "ssr"]);
    if !build.status().context("cannot run cargo")?.success() {
        bail!("the pages' program did not compile; the lines above say where");
    }
    let program = tools::cargo_target(root)?.join("debug").join(format!("prerender{}", std::env::consts::EXE_SUFFIX));
    for edition in editions::NAMES {
        let status = Command::new(&program).current_dir(root).args(["--edition", edition, "--out"]).arg(out.join(edition)).status();
        if !status.context("cannot run the pages' program")?.success() {
            bail!("data or words are at fault; the lines above say where and what would be right");
        }
    }
    Ok(())
}

pub(crate) fn clear(dir: &Path) -> Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot clear {}; close what uses it", dir.display()))
        }
        _ => Ok(()),
    }
}
