//! The bench: everything it needs, built; the measuring is in `bench/`.

use std::{fs, path::Path, process::Command};

use anyhow::{Context as _, Result, bail};

use crate::{
    browser, build,
    test::{cargo, done},
    tools, wasm,
};

/// Builds the site, the engines with their measured functions and the peers, then measures.
pub(crate) fn run(root: &Path) -> Result<()> {
    browser::install()?;
    build::run(root)?;
    let stage = root.join("target/xtask/bench");
    fs::create_dir_all(&stage).with_context(|| format!("cannot write {}", stage.display()))?;
    for engine in wasm::build_bench_engines(root)? {
        // The glue defines `engine`: each variant keeps its own.
        let glue = format!("globalThis.{} = (() => {{ {}; return engine; }})();\n", engine.variant, String::from_utf8_lossy(&engine.glue));
        fs::write(stage.join(format!("{}.js", engine.variant)), glue)?;
        fs::write(stage.join(format!("{}.wasm", engine.variant)), &engine.wasm)?;
    }
    let peers = peers(root)?;
    let mut command = cargo(root, &["run", "--quiet", "--package", "bench", "--profile", "engine"]);
    command.env("BENCH_STAGE", &stage).env("BENCH_PEERS", &peers);
    done(&mut command)
}

/// The peers, as `bench/peers/package-lock.json` names them.
fn peers(root: &Path) -> Result<std::path::PathBuf> {
    let from = root.join("bench/peers");
    let to = root.join("target/tools/peers");
    fs::create_dir_all(&to)?;
    let lock = fs::read(from.join("package-lock.json")).context("cannot read bench/peers/package-lock.json")?;
    let is_installed = to.join("node_modules").is_dir() && fs::read(to.join("package-lock.json")).ok().as_ref() == Some(&lock);
    if !is_installed {
        if tools::found("npm").is_none() {
            tools::apt_install(&["npm"])?;
        }
        println!("  installing the peers from the npm registry");
        fs::copy(from.join("package.json"), to.join("package.json"))?;
        fs::write(to.join("package-lock.json"), &lock)?;
        let status =
            Command::new("npm").args(["ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(&to).status();
        if !status.context("cannot run npm")?.success() {
            bail!("could not install the peers; connect to the network and try again");
        }
    }
    Ok(to.join("node_modules"))
}
