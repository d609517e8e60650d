//! The compiler for the browser: which one there is, how one is had, and what it is told.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

use anyhow::{Context as _, Result, bail};

use crate::{budgets::READY_PERCENT, tools};

/// The target of the browser.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's packages that hold a compiler for the browser.
const DEBIAN: [&str; 5] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22"];

/// How the module is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compiler {
    /// The active toolchain, with the source of its standard library, which is built too: small, without texts of panics.
    Active,
    /// Debian's compiler for the browser, in the same way.
    Debian,
    /// The active toolchain with its standard library as it comes: works everywhere, weighs more.
    Ready,
}

/// The standard library built here: what panics say is never read in a browser, where they only stop the module.
const BUILT: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];

/// No places in the source and no `Debug`, which nobody reads there.
const SILENT: [&str; 3] = ["-Zunstable-options", "-Zlocation-detail=none", "-Zfmt-debug=none"];

/// A panic stops at once; the standard library must be built so too.
const ABORT: &str = "-Cpanic=immediate-abort";

/// What a user's settings must not change: the same commit gives the same bytes.
const SETTINGS_OF_USERS: [&str; 2] = ["RUSTFLAGS", "CARGO_INCREMENTAL"];

/// A cargo command for the target of the browser; `flags` are told to rustc for every crate.
///
/// # Errors
/// If there is no compiler for it, with what to do.
pub(crate) fn cargo(root: &Path, verb: &str, flags: &[&str]) -> Result<Command> {
    Ok(cargo_by(compiler(root)?, &places(root)?, root, verb, flags))
}

/// The same by a compiler, for folders that are known.
fn cargo_by(compiler: Compiler, places: &[(PathBuf, &str)], root: &Path, verb: &str, flags: &[&str]) -> Command {
    let mut command = Command::new(if compiler == Compiler::Debian { "/usr/bin/cargo" } else { "cargo" });
    command.current_dir(root).args([verb, "--locked", "--target", TARGET]);
    if compiler != Compiler::Ready {
        command.args(BUILT);
    }
    // What builds the standard library and what silences it are not stable yet.
    command.env("RUSTC_BOOTSTRAP", "1");
    if compiler == Compiler::Debian {
        let path = env::var("PATH").unwrap_or_default();
        command.env("PATH", format!("/usr/bin:{path}")).env("RUSTC", "/usr/bin/rustc");
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "rust-lld").env_remove("RUSTUP_TOOLCHAIN");
    }
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| SETTINGS_OF_USERS.contains(&name) || name.starts_with("CARGO_PROFILE_")) {
            command.env_remove(name);
        }
    }
    // This one is stronger than every other way to give flags, and paths in it may hold spaces.
    let all = rustflags(compiler, places).into_iter().chain(flags.iter().map(|flag| (*flag).to_owned()));
    command.env("CARGO_ENCODED_RUSTFLAGS", all.collect::<Vec<_>>().join("\u{1f}"));
    command
}

/// What rustc is told for every crate of every module.
fn rustflags(compiler: Compiler, places: &[(PathBuf, &str)]) -> Vec<String> {
    let mut flags: Vec<String> = SILENT.map(str::to_owned).into();
    if compiler != Compiler::Ready {
        flags.push(ABORT.to_owned());
    }
    flags.extend(places.iter().map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display())));
    flags
}

/// The folders that differ from one machine to another, with what the module calls them; the narrower ones last, which win.
///
/// # Errors
/// If the folder of cargo or of rustc cannot be found.
pub(crate) fn places(root: &Path) -> Result<Vec<(PathBuf, &'static str)>> {
    Ok(vec![(root.to_owned(), "/project"), (cargo_home()?, "/cargo"), (sysroot(root)?, "/rust")])
}

/// Where cargo keeps what it fetched.
pub(crate) fn cargo_home() -> Result<PathBuf> {
    let set = env::var_os("CARGO_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    set.or_else(|| Some(env::home_dir()?.join(".cargo"))).context("this user has no home folder; set CARGO_HOME")
}

/// The folder of the active toolchain.
fn sysroot(root: &Path) -> Result<PathBuf> {
    let found = printed(root, "rustc", &["--print", "sysroot"]);
    found.map(PathBuf::from).context("rustc does not say where it is installed; install Rust from https://rustup.rs")
}

/// What a program says, if it succeeds.
fn printed(root: &Path, program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).current_dir(root).args(arguments).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The version of the compiler, and how it makes the standard library: with the commit, what the bytes depend on.
///
/// # Errors
/// If there is no compiler, with what to do.
pub(crate) fn said(root: &Path) -> Result<String> {
    let compiler = compiler(root)?;
    let program = if compiler == Compiler::Debian { "/usr/bin/rustc" } else { "rustc" };
    let version = printed(root, program, &["--version"]).unwrap_or_else(|| "rustc".to_owned());
    Ok(format!("{version}, with {} standard library", if compiler == Compiler::Ready { "its ready-made" } else { "a small" }))
}

/// The compiler, looked for once.
///
/// # Errors
/// If there is none, with what to do.
pub(crate) fn compiler(root: &Path) -> Result<Compiler> {
    static FOUND: OnceLock<Compiler> = OnceLock::new();
    if let Some(found) = FOUND.get() {
        return Ok(*found);
    }
    let compiler = choose(&ThisMachine { root })?;
    Ok(*FOUND.get_or_init(|| compiler))
}

/// What a machine has and can be asked for.
trait Machine {
    /// True if the active toolchain holds the source of its standard library.
    fn has_source(&self) -> bool;
    /// True if Debian's compiler for the browser is installed, its source and its linker too.
    fn has_debian(&self) -> bool;
    /// True if the active toolchain holds the standard library of the target.
    fn has_target(&self) -> bool;
    /// Has rustup add something to the active toolchain, over the network.
    fn rustup(&self, arguments: &[&str]);
    /// Has apt install Debian's compiler: over the network, with rights.
    fn install_debian(&self) -> Result<()>;
}

/// What is there comes before what must be fetched, and the small module before the large one.
fn choose(machine: &impl Machine) -> Result<Compiler> {
    let say = |what: &str| println!("  {TARGET}: {what}");
    if machine.has_source() {
        say("the active toolchain has the source of its standard library");
        return Ok(Compiler::Active);
    }
    if machine.has_debian() {
        say("Debian's compiler, with a standard library built here");
        return Ok(Compiler::Debian);
    }
    machine.rustup(&["component", "add", "rust-src"]);
    if machine.has_source() {
        say("rustup added the source of the standard library");
        return Ok(Compiler::Active);
    }
    if !machine.has_target() {
        machine.rustup(&["target", "add", TARGET]);
    }
    if machine.has_target() {
        say(&format!("the active toolchain has it as it comes, without the source: the module will weigh up to {READY_PERCENT} % more"));
        return Ok(Compiler::Ready);
    }
    say("rustup could not add it; trying Debian's packages");
    let refused = machine.install_debian().err();
    if machine.has_debian() {
        say("Debian's compiler, with a standard library built here");
        return Ok(Compiler::Debian);
    }
    if let Some(error) = refused {
        say(&format!("{error:#}"));
    }
    bail!(
        "there is no compiler for {TARGET}; do one of these and build again:\n  \
         1. install Rust from https://rustup.rs, then run: rustup component add rust-src\n  \
         2. on Debian or Ubuntu, run: sudo apt-get install --no-install-recommends {}\n  \
         3. install a toolchain that ships the {TARGET} standard library (rustc --print target-libdir --target {TARGET})",
        DEBIAN.join(" ")
    )
}

/// The machine that this runs on.
struct ThisMachine<'a> {
    root: &'a Path,
}

impl Machine for ThisMachine<'_> {
    fn has_source(&self) -> bool {
        sysroot(self.root).is_ok_and(|sysroot| sysroot.join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file())
    }

    fn has_debian(&self) -> bool {
        let needed = ["/usr/bin/cargo", "/usr/bin/rustc", "/usr/lib/rustlib/src/rust/library/std/Cargo.toml", "/usr/bin/rust-lld"];
        needed.iter().all(|path| Path::new(path).exists())
    }

    fn has_target(&self) -> bool {
        let Some(dir) = printed(self.root, "rustc", &["--print", "target-libdir", "--target", TARGET]) else { return false };
        fs::read_dir(dir).is_ok_and(|mut entries| {
            entries.any(|entry| entry.is_ok_and(|entry| entry.file_name().to_string_lossy().starts_with("libstd-")))
        })
    }

    fn rustup(&self, arguments: &[&str]) {
        // What the network refused once is not asked for at every build: a file remembers it, for this compiler.
        let asked = format!("{} {}", arguments.join(" "), printed(self.root, "rustc", &["--version"]).unwrap_or_default());
        let refused = self.root.join("target/xtask").join(format!("refused-{}", arguments.join("-")));
        if tools::found("rustup").is_none() || fs::read_to_string(&refused).is_ok_and(|text| text == asked) {
            return;
        }
        println!("  {TARGET}: trying `rustup {}`", arguments.join(" "));
        let is_done = Command::new("rustup").current_dir(self.root).args(arguments).status().is_ok_and(|status| status.success());
        if !is_done && let Err(error) = crate::cache::write_whole(&refused, asked.as_bytes()) {
            println!("  {error:#}");
        }
    }

    fn install_debian(&self) -> Result<()> {
        tools::apt_install(&DEBIAN)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    /// A machine that has some things, gets some when asked, and remembers what it was asked for.
    #[derive(Default)]
    struct Planned {
        has: Vec<&'static str>,
        can_add: Vec<&'static str>,
        asked: RefCell<Vec<String>>,
    }

    impl Planned {
        fn has(&self, what: &str) -> bool {
            let is_added = self.can_add.contains(&what) && self.asked.borrow().iter().any(|asked| asked.ends_with(what));
            self.has.contains(&what) || is_added
        }
    }

    impl Machine for Planned {
        fn has_source(&self) -> bool {
            self.has("rust-src")
        }
        fn has_debian(&self) -> bool {
            self.has("debian")
        }
        fn has_target(&self) -> bool {
            self.has(TARGET)
        }
        fn rustup(&self, arguments: &[&str]) {
            self.asked.borrow_mut().push(arguments.join(" "));
        }
        fn install_debian(&self) -> Result<()> {
            self.asked.borrow_mut().push("debian".to_owned());
            if self.can_add.contains(&"debian") { Ok(()) } else { bail!("no rights") }
        }
    }

    #[test]
    fn what_is_there_is_found_without_network_or_rights() {
        for (has, compiler) in [("rust-src", Compiler::Active), ("debian", Compiler::Debian)] {
            let machine = Planned { has: vec![has], ..Planned::default() };
            assert_eq!(choose(&machine).unwrap(), compiler);
            assert!(machine.asked.borrow().is_empty(), "{has}: asked for {:?}", machine.asked);
        }
        let machine = Planned { has: vec![TARGET], ..Planned::default() };
        assert_eq!(choose(&machine).unwrap(), Compiler::Ready);
        assert_eq!(*machine.asked.borrow(), ["component add rust-src"]);
    }

    #[test]
    fn what_is_missing_is_asked_for_in_order_and_the_error_names_the_ways() {
        for (can_add, compiler) in [("rust-src", Compiler::Active), (TARGET, Compiler::Ready), ("debian", Compiler::Debian)] {
            let machine = Planned { can_add: vec![can_add], ..Planned::default() };
            assert_eq!(choose(&machine).unwrap(), compiler);
        }
        let error = choose(&Planned::default()).unwrap_err().to_string();
        for way in ["rustup component add rust-src", "apt-get install", "rustc-web", "target-libdir"] {
            assert!(error.contains(way), "{way} is missing from: {error}");
        }
    }

    #[test]
    fn every_module_is_told_the_same_but_for_what_its_standard_library_needs() {
        let places = [(PathBuf::from("/home/a b/project"), "/project"), (PathBuf::from("/home/a b/.cargo"), "/cargo")];
        let (small, ready) = (rustflags(Compiler::Active, &places), rustflags(Compiler::Ready, &places));
        assert_eq!(small, rustflags(Compiler::Debian, &places));
        assert_eq!(small.iter().filter(|flag| !ready.contains(flag)).collect::<Vec<_>>(), [ABORT]);
        assert!(ready.contains(&"--remap-path-prefix=/home/a b/.cargo=/cargo".to_owned()));
    }

    #[test]
    fn the_users_flags_change_nothing() {
        let places = [(PathBuf::from("/home/a"), "/cargo")];
        let command = cargo_by(Compiler::Active, &places, Path::new("/project"), "build", &["-Ctarget-feature=+simd128"]);
        let set = |name: &str| command.get_envs().find(|(key, _)| *key == name).and_then(|(_, value)| value);
        let flags = set("CARGO_ENCODED_RUSTFLAGS").unwrap().to_string_lossy().into_owned();
        assert!(flags.ends_with("\u{1f}-Ctarget-feature=+simd128") && flags.contains("--remap-path-prefix="), "{flags}");
        assert!(command.get_args().any(|argument| argument == "--locked"));
    }
}
