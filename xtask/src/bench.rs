//! The bench: everything it needs, built; the measuring is in `bench/`.

use std::{fs, path::Path, process::Command};

use anyhow::{Context as _, Result, bail};

use crate::{
    browser, build, compress,
    test::{cargo, done},
    tools, wasm,
};

/// Builds the site, the engines with their measured functions and the peers, then measures.
pub(crate) fn run(root: &Path, options: &[&str]) -> Result<()> {
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
    let peers = tools::npm_ci(root, "bench/peers")?;
    bundle(root, &peers, &stage, "bars", &["d3", "plot", "chartjs", "echarts", "highcharts", "vega", "react"])?;
    bundle(root, &peers, &stage, "points", &["uplot", "echarts", "plot"])?;
    let mut points = cargo(root, &["run", "--locked", "--quiet", "--package", "bench-points", "--"]);
    done(points.arg(root.join("dist/site")).arg(stage.join("points")))?;
    let mut command = cargo(root, &["run", "--locked", "--quiet", "--package", "bench", "--profile", "engine"]);
    command.arg("--").args(options).env("BENCH_STAGE", &stage).env("BENCH_PEERS", &peers);
    done(&mut command)
}

/// The same chart and slider by each library: bundled, minified, and compressed as a host sends them.
fn bundle(root: &Path, modules: &Path, stage: &Path, folder: &str, names: &[&str]) -> Result<()> {
    let (from, to) = (root.join("bench/peers").join(folder), stage.join(folder));
    fs::create_dir_all(&to)?;
    let template = fs::read_to_string(from.join("page.html")).with_context(|| format!("cannot read bench/peers/{folder}/page.html"))?;
    for name in names {
        let out = to.join(format!("{name}.js"));
        let mut bundle = Command::new(modules.join(".bin/esbuild"));
        bundle.arg(from.join(format!("{name}.js"))).args(["--bundle", "--minify", "--target=es2022", "--log-level=warning"]);
        bundle.arg("--define:process.env.NODE_ENV=\"production\"").arg(format!("--outfile={}", out.display())).env("NODE_PATH", modules);
        if !bundle.status().context("cannot run esbuild")?.success() {
            bail!("bench/peers/{folder}/{name}.js cannot be bundled; the lines above say why");
        }
        let page = template.replace("PEER", name);
        for (file, bytes) in [(out, fs::read(to.join(format!("{name}.js")))?), (to.join(format!("{name}.html")), page.into_bytes())] {
            let mut packed = file.as_os_str().to_owned();
            packed.push(".br");
            fs::write(&packed, compress::packed(root, &bytes)?.brotli)?;
            fs::write(&file, bytes)?;
        }
    }
    Ok(())
}
