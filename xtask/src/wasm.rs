//! The browser's module: finds a way to compile it, compiles it, and makes its glue.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    assets::short_hash,
    glue, tools,
    weights::{self, Weights},
};

const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's packages that hold a compiler for the browser.
const DEBIAN: [&str; 5] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22"];

/// The module and the script that loads it.
pub(crate) struct Module {
    /// WebAssembly.
    pub(crate) wasm: Vec<u8>,
    /// A classic script that defines `wasm_bindgen`.
    pub(crate) glue: Vec<u8>,
    /// False if the standard library is the one that the toolchain brings, which is larger.
    pub(crate) is_small: bool,
    /// What its code is made of.
    pub(crate) weights: Weights,
}

/// The engine of long work, once for machines with SIMD and once for those without.
pub(crate) struct Engine {
    /// Name of the variant in the loader: `simd` or `base`.
    pub(crate) variant: &'static str,
    /// WebAssembly.
    pub(crate) wasm: Vec<u8>,
    /// A script that defines `engine`.
    pub(crate) glue: Vec<u8>,
}

/// The variants of the engine, with what rustc is told for each.
const ENGINES: [(&str, &str); 2] = [("simd", "-C target-feature=+simd128"), ("base", "")];

/// How the module is compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Compiler {
    /// The active toolchain, with the source of its standard library, which is built too: small, without texts of panics.
    Active,
    /// Debian's compiler for the browser, in the same way.
    Debian,
    /// The active toolchain with its standard library as it comes: works everywhere, weighs more.
    Ready,
}

/// The standard library built here: what panics say is never read in a browser, where they only stop the module.
const BUILT: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
const SILENT: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// Compiles the module, or takes it from the last build if nothing changed.
pub(crate) fn build(root: &Path) -> Result<Module> {
    let compiler = find_compiler()?;
    println!("  compiling the module (a few minutes the first time, seconds when nothing changed)");
    run(&mut app(root, compiler, "build"))?;
    let compiled = tools::cargo_target(root)?.join(TARGET).join("wasm/course_ia.wasm");
    let (wasm, glue) = with_glue(root, &compiled, "wasm_bindgen")?;
    let named = fs::read(&compiled).with_context(|| format!("cannot read {}", compiled.display()))?;
    Ok(Module { wasm, glue, is_small: compiler != Compiler::Ready, weights: weights::weigh(&named, &scenes(root)?)? })
}

/// The folders of the scenes, the first of the alphabet first.
fn scenes(root: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(root.join("src/scenes")).context("cannot read src/scenes")?;
    let mut folders: Vec<String> =
        entries.filter_map(|entry| entry.ok().filter(|entry| entry.path().is_dir())?.file_name().into_string().ok()).collect();
    folders.sort();
    Ok(folders)
}

/// Compiles the engine in its variants.
pub(crate) fn build_engines(root: &Path) -> Result<Vec<Engine>> {
    engines(root, "engine", &[])
}

/// The same with the functions that are measured.
pub(crate) fn build_bench_engines(root: &Path) -> Result<Vec<Engine>> {
    engines(root, "engine-bench", &["--features", "engine-module/bench"])
}

fn engines(root: &Path, folder: &str, features: &[&str]) -> Result<Vec<Engine>> {
    let compiler = find_compiler()?;
    let mut engines = Vec::new();
    for (variant, flags) in ENGINES {
        println!("  compiling the engine ({variant})");
        // A folder a variant: their files have the same names.
        let target = tools::cargo_target(root)?.join(folder).join(variant);
        let mut command = cargo(root, compiler, "build");
        command
            .args(["--package", "engine-module", "--profile", "engine"])
            .args(features)
            .env("RUSTFLAGS", format!("{} {flags}", rustflags(compiler)))
            .env("CARGO_TARGET_DIR", &target);
        run(&mut command)?;
        let (wasm, glue) = with_glue(root, &target.join(TARGET).join("engine/engine_module.wasm"), "engine")?;
        engines.push(Engine { variant, wasm, glue });
    }
    Ok(engines)
}

/// A compiled module with the script that calls it, which defines `global`; taken from the last build if nothing changed.
fn with_glue(root: &Path, compiled: &Path, global: &str) -> Result<(Vec<u8>, Vec<u8>)> {
    let read = |path: &Path| fs::read(path).with_context(|| format!("cannot read {}", path.display()));
    // Made anew when what makes it shorter changes.
    let made_of = [read(compiled)?, include_bytes!("glue.rs").to_vec()].concat();
    let dir = root.join("target/xtask/module").join(short_hash(&made_of));
    let (wasm_path, glue_path) = (dir.join("small.wasm"), dir.join("small.js"));
    if !wasm_path.is_file() || !glue_path.is_file() {
        println!("  making its glue");
        let mut bindgen = Bindgen::new();
        bindgen.input_path(compiled).out_name("app").typescript(false).remove_name_section(true).remove_producers_section(true);
        bindgen
            .no_modules(true)
            .and_then(|bindgen| bindgen.no_modules_global(global))
            .and_then(|bindgen| bindgen.generate(&dir))
            .map_err(|error| anyhow::anyhow!("wasm-bindgen refused the module: {error:#}"))?;
        let glue = String::from_utf8(read(&dir.join("app.js"))?).context("the glue is no text")?;
        let (wasm, glue) = glue::shortened(&read(&dir.join("app_bg.wasm"))?, &glue)?;
        fs::write(&glue_path, glue)?;
        fs::write(&wasm_path, wasm)?;
    }
    Ok((read(&wasm_path)?, read(&glue_path)?))
}

/// Checks the module with clippy, by the same compiler.
pub(crate) fn clippy_command(root: &Path) -> Result<Command> {
    let compiler = find_compiler()?;
    let mut command = app(root, compiler, "clippy");
    command.args(["--", "-D", "warnings"]);
    Ok(command)
}

fn find_compiler() -> Result<Compiler> {
    if has_source() {
        println!("  {TARGET}: the active toolchain has the source of its standard library");
        return Ok(Compiler::Active);
    }
    println!("  {TARGET}: trying `rustup component add rust-src`");
    if rustup(&["component", "add", "rust-src"]) && has_source() {
        println!("  {TARGET}: rustup added the source of the standard library");
        return Ok(Compiler::Active);
    }
    if has_debian() {
        println!("  {TARGET}: Debian's compiler, with a standard library built here");
        return Ok(Compiler::Debian);
    }
    if has_target() || rustup(&["target", "add", TARGET]) && has_target() {
        println!("  {TARGET}: the active toolchain has it as it comes, without the source: the module will weigh some 10 % more");
        return Ok(Compiler::Ready);
    }
    if tools::has_apt() {
        println!("  {TARGET}: rustup could not add it; trying Debian's packages");
        match tools::apt_install(&DEBIAN) {
            Ok(()) => {
                println!("  {TARGET}: Debian's compiler, with a standard library built here");
                return Ok(Compiler::Debian);
            }
            Err(error) => println!("  {TARGET}: {error:#}"),
        }
    }
    bail!(
        "there is no compiler for {TARGET}; do one of these and build again:\n  \
         1. install Rust from https://rustup.rs, then run: rustup component add rust-src\n  \
         2. on Debian or Ubuntu, run: apt-get install {}\n  \
         3. install a toolchain that ships the {TARGET} standard library (rustc --print target-libdir --target {TARGET})",
        DEBIAN.join(" ")
    )
}

fn rustup(arguments: &[&str]) -> bool {
    Command::new("rustup").args(arguments).status().is_ok_and(|status| status.success())
}

/// True if the active toolchain holds the source of its standard library.
fn has_source() -> bool {
    let Ok(output) = Command::new("rustc").args(["--print", "sysroot"]).output() else { return false };
    PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file()
}

/// True if Debian's compiler for the browser is installed, its source and its linker too.
fn has_debian() -> bool {
    let is_there = |path: &str| Path::new(path).exists();
    is_there("/usr/bin/cargo") && is_there("/usr/lib/rustlib/src/rust/library/std/Cargo.toml") && tools::found("rust-lld").is_some()
}

/// True if the active toolchain holds the standard library of the target.
fn has_target() -> bool {
    let Ok(output) = Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]).output() else {
        return false;
    };
    let dir = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    fs::read_dir(dir)
        .is_ok_and(|mut entries| entries.any(|entry| entry.is_ok_and(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))))
}

/// A cargo command for the page's module, with the features of the browser.
fn app(root: &Path, compiler: Compiler, verb: &str) -> Command {
    let mut command = cargo(root, compiler, verb);
    command.args(["--package", "course-ia", "--lib", "--profile", "wasm", "--no-default-features", "--features", "hydrate"]);
    command
}

/// A cargo command for the target of the browser.
fn cargo(root: &Path, compiler: Compiler, verb: &str) -> Command {
    let mut command = match compiler {
        Compiler::Active | Compiler::Ready => Command::new("cargo"),
        Compiler::Debian => Command::new("/usr/bin/cargo"),
    };
    command.current_dir(root).args([verb, "--quiet", "--target", TARGET]);
    command.env("RUSTFLAGS", rustflags(compiler));
    if compiler != Compiler::Ready {
        // What builds the standard library is not stable yet; Debian's packages need it too.
        command.args(BUILT).env("RUSTC_BOOTSTRAP", "1");
    }
    if compiler == Compiler::Debian {
        let path = std::env::var("PATH").unwrap_or_default();
        command.env("PATH", format!("/usr/bin:{path}")).env("RUSTC", "/usr/bin/rustc");
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "rust-lld").env_remove("RUSTUP_TOOLCHAIN");
    }
    command
}

/// What rustc is told for every crate.
const fn rustflags(compiler: Compiler) -> &'static str {
    match compiler {
        Compiler::Ready => "",
        Compiler::Active | Compiler::Debian => SILENT,
    }
}

fn run(command: &mut Command) -> Result<()> {
    let status = command.status().context("cannot run cargo; install Rust from https://rustup.rs")?;
    if !status.success() {
        bail!(
            "the module did not compile; the lines above say where. If a crate could not be downloaded, connect to the network once and build again"
        );
    }
    Ok(())
}
