//! The browser's modules: compiles them and makes their glue.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::Command,
};

use anyhow::{Context as _, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    cache::{Cache, version_of},
    glue, parallel, split,
    toolchain::{self, Compiler, TARGET},
    tools,
    weights::{self, Weights},
};

/// Where modules and glue are kept.
pub(crate) fn cache(root: &Path) -> Cache {
    Cache::new(root, "module")
}

/// The module and the script that loads it.
#[derive(Clone)]
pub(crate) struct Module {
    /// WebAssembly.
    pub(crate) wasm: Vec<u8>,
    /// A classic script that defines `wasm_bindgen`.
    pub(crate) glue: Vec<u8>,
    /// False if the standard library is the one that the toolchain brings, which is larger.
    pub(crate) is_small: bool,
    /// What its code is made of.
    pub(crate) weights: Weights,
    /// As it was compiled, names included.
    named: Vec<u8>,
    /// By the slugs of scenes, as a page names them: the module and the glue of these alone.
    pub(crate) parts: BTreeMap<String, [Vec<u8>; 2]>,
}

#[cfg(test)]
impl Module {
    /// A module of these bytes, for tests of what is done with it.
    pub(crate) fn of(wasm: &[u8], glue: &[u8]) -> Self {
        let (weights, named, parts) = (Weights::default(), Vec::new(), BTreeMap::new());
        Self { wasm: wasm.to_vec(), glue: glue.to_vec(), is_small: true, weights, named, parts }
    }
}

/// The engine of long work, once for machines with SIMD and once for those without.
#[derive(Clone)]
pub(crate) struct Engine {
    /// Name of the variant in the loader: `simd` or `base`.
    pub(crate) variant: &'static str,
    /// WebAssembly.
    pub(crate) wasm: Vec<u8>,
    /// A script that defines `engine`.
    pub(crate) glue: Vec<u8>,
}

/// The variants of the engine, with what rustc is told for each.
const ENGINES: [(&str, &[&str]); 2] = [("simd", &["-Ctarget-feature=+simd128"]), ("base", &[])];

/// Compiles the module, or takes it from the last build if nothing changed.
pub(crate) fn build(root: &Path) -> Result<Module> {
    println!("  compiling the module (a few minutes the first time, seconds when nothing changed)");
    run(&mut app(root, "build", "wasm")?)?;
    let named = read(&tools::cargo_target(root)?.join(TARGET).join("wasm/course_ia.wasm"))?;
    let (wasm, glue) = with_glue(root, &named, "wasm_bindgen")?;
    let is_small = toolchain::compiler(root)? != Compiler::Ready;
    let weights = weights::weigh(&named, &scenes(root)?)?;
    Ok(Module { wasm, glue, is_small, weights, named, parts: BTreeMap::new() })
}

/// Makes a module for each set of scenes: their slugs, separated by spaces.
pub(crate) fn part(root: &Path, module: &mut Module, sets: &BTreeSet<String>) -> Result<()> {
    let sets: Vec<&String> = sets.iter().filter(|set| !set.is_empty()).collect();
    let mut all = scenes(root)?;
    all.push(weights::FINDER.to_owned());
    let parts = parallel::map(&sets, |set| {
        let kept = kept(set, &all)?;
        let how = format!("of {set} alone, by {}", include_str!("split.rs"));
        let [named] = cache(root).made(&how, &module.named, || Ok([split::only(&module.named, &all, &kept)?]))?;
        let (wasm, glue) = with_glue(root, &named, "wasm_bindgen")?;
        Ok([wasm, glue])
    })?;
    module.parts = sets.into_iter().cloned().zip(parts).collect();
    Ok(())
}

/// The folders of a set of scenes, as a page names them by their slugs.
///
/// # Errors
/// If one is not among `all`: its module would hold nothing that the page needs.
fn kept(set: &str, all: &[String]) -> Result<Vec<String>> {
    let folders: Vec<String> = set.split(' ').map(|slug| slug.replace('-', "_")).collect();
    if let Some(unknown) = folders.iter().find(|folder| !all.contains(folder)) {
        bail!("a page names {unknown:?} in data-scenes={set:?}, which is no folder of src/scenes; correct it where the page is made");
    }
    Ok(folders)
}

/// Compiles the module for looking at a change: quickly, and large. The command says why, if it does not compile.
pub(crate) fn build_quickly(root: &Path) -> Result<Module> {
    tools::said(&mut app(root, "build", "quick")?)?;
    let named = read(&tools::cargo_target(root)?.join(TARGET).join("quick/course_ia.wasm"))?;
    let (wasm, glue) = bound(&named, "wasm_bindgen")?;
    Ok(Module { wasm, glue: glue.into_bytes(), is_small: false, weights: Weights::default(), named: Vec::new(), parts: BTreeMap::new() })
}

/// The folders of the scenes, the first of the alphabet first.
fn scenes(root: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(root.join("src/scenes")).context("cannot read src/scenes")?;
    let mut folders: Vec<String> =
        entries.filter_map(|entry| entry.ok().filter(|entry| entry.path().is_dir())?.file_name().into_string().ok()).collect();
    folders.sort();
    Ok(folders)
}

/// Compiles the engine in its variants, each by a command that `run` runs.
pub(crate) fn build_engines(root: &Path, run: fn(&mut Command) -> Result<()>) -> Result<Vec<Engine>> {
    engines(root, "engine", &[], run)
}

/// The same with the functions that are measured.
pub(crate) fn build_bench_engines(root: &Path) -> Result<Vec<Engine>> {
    engines(root, "engine-bench", &["--features", "engine-module/bench"], run)
}

fn engines(root: &Path, folder: &str, features: &[&str], run: fn(&mut Command) -> Result<()>) -> Result<Vec<Engine>> {
    let mut engines = Vec::new();
    for (variant, flags) in ENGINES {
        println!("  compiling the engine ({variant})");
        // A folder a variant: their files have the same names.
        let target = tools::cargo_target(root)?.join(folder).join(variant);
        let mut command = toolchain::cargo(root, "build", flags)?;
        command.args(["--package", "engine-module", "--profile", "engine"]).args(features).env("CARGO_TARGET_DIR", &target);
        run(&mut command)?;
        let (wasm, glue) = with_glue(root, &read(&target.join(TARGET).join("engine/engine_module.wasm"))?, "engine")?;
        engines.push(Engine { variant, wasm, glue });
    }
    Ok(engines)
}

/// A compiled module with the script that calls it, which defines `global`; taken from the last build if nothing changed.
fn with_glue(root: &Path, compiled: &[u8], global: &str) -> Result<(Vec<u8>, Vec<u8>)> {
    // Made anew when what makes it shorter changes.
    let how = format!(
        "no-modules {global}, without names, by wasm-bindgen {}, walrus {} and {}",
        version_of("wasm-bindgen-cli-support")?,
        version_of("walrus")?,
        include_str!("glue.rs")
    );
    let [wasm, glue] = cache(root).made(&how, compiled, || {
        println!("  making its glue");
        let (wasm, glue) = bound(compiled, global)?;
        let (wasm, glue) = glue::shortened(&wasm, &glue)?;
        Ok([wasm, glue.into_bytes()])
    })?;
    Ok((wasm, glue))
}

/// A compiled module and its glue as wasm-bindgen makes them.
fn bound(compiled: &[u8], global: &str) -> Result<(Vec<u8>, String)> {
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes("app", compiled.to_vec()).typescript(false).remove_name_section(true).remove_producers_section(true);
    let mut made = bindgen
        .no_modules(true)
        .and_then(|bindgen| bindgen.no_modules_global(global))
        .and_then(Bindgen::generate_output)
        .map_err(|error| anyhow::anyhow!("wasm-bindgen refused the module: {error:#}"))?;
    Ok((made.wasm_mut().emit_wasm(), made.js().to_owned()))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Runs a command that says on the terminal what it does.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().context("cannot run cargo; install Rust from https://rustup.rs")?;
    if !status.success() {
        bail!(
            "the module did not compile; the lines above say where. If a crate could not be downloaded, connect to the network once and build again"
        );
    }
    Ok(())
}

/// Checks the module with clippy, by the same compiler.
pub(crate) fn clippy_command(root: &Path) -> Result<Command> {
    let mut command = app(root, "clippy", "wasm")?;
    command.args(["--quiet", "--", "-D", "warnings"]);
    Ok(command)
}

/// A cargo command for the page's module, with the features of the browser.
fn app(root: &Path, verb: &str, profile: &str) -> Result<Command> {
    // Functions that happen to be alike stay two: a page's module holds those of its own scenes (`split.rs`).
    let mut command = toolchain::cargo(root, verb, &["-Zmerge-functions=disabled"])?;
    command.args(["--package", "course-ia", "--lib", "--profile", profile, "--no-default-features", "--features", "hydrate"]);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The smallest module: its magic number and its version.
    const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

    #[test]
    fn a_page_names_folders_that_there_are() {
        let all = ["bread", "north_pole", weights::FINDER].map(str::to_owned);
        assert_eq!(kept("bread north-pole", &all).unwrap(), ["bread", "north_pole"]);
        assert_eq!(kept("finder", &all).unwrap(), ["finder"]);
        for set in ["bred", "bread  north-pole", "bread none"] {
            let error = kept(set, &all).unwrap_err().to_string();
            assert!(error.contains(set) && error.contains("src/scenes"), "{error}");
        }
    }

    #[test]
    fn scenes_are_the_folders_and_in_their_order() {
        let root = std::env::temp_dir().join(format!("xtask-scenes-{}", std::process::id()));
        crate::build::clear(&root).unwrap();
        let scenes_dir = root.join("src/scenes");
        for scene in ["water", "bread", "north_pole"] {
            fs::create_dir_all(scenes_dir.join(scene)).unwrap();
        }
        fs::write(scenes_dir.join("mod.rs"), "").unwrap();
        assert_eq!(scenes(&root).unwrap(), ["bread", "north_pole", "water"]);
        crate::build::clear(&root).unwrap();
        assert!(scenes(&root).unwrap_err().to_string().contains("src/scenes"));
    }

    #[test]
    fn a_module_gets_a_script_that_defines_its_name() {
        let (wasm, glue) = bound(EMPTY, "engine").unwrap();
        assert!(wasm.starts_with(b"\0asm") && glue.contains("let engine") && !glue.contains("export "), "{glue}");
        let error = bound(b"no module", "engine").unwrap_err().to_string();
        assert!(error.contains("wasm-bindgen refused the module"), "{error}");
    }

    #[test]
    fn the_engine_is_made_with_simd_and_without_and_told_apart() {
        let told: Vec<bool> = ENGINES.iter().map(|(_, flags)| flags.contains(&"-Ctarget-feature=+simd128")).collect();
        assert_eq!(ENGINES.map(|(variant, _)| variant), ["simd", "base"]);
        assert_eq!(told, [true, false]);
    }
}
