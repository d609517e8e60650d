//! Everything that must hold before a change lands.

use std::{
    env, fs,
    path::Path,
    process::Command,
    thread,
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use anyhow::{Context as _, Result, bail};

use crate::{browser, build, deny, new_scene, repeat, wasm};

/// Runs on the project at a root.
type Step = fn(&Path, &Options) -> Result<()>;

/// The steps, in the order they run.
const STEPS: [(&str, Step); 7] = [
    ("fmt", |root, _| fmt(root)),
    ("clippy", |root, _| clippy(root)),
    ("native", |root, _| native(root)),
    ("deny", |root, _| deny::run(root)),
    ("new-scene", |root, _| new_scene::a_new_scene_builds_and_is_moved(root)),
    ("build", |root, _| build::run(root)),
    ("browser", browser::run),
];

/// Steps that run when they are named: too long for every change.
const ASKED: [(&str, Step); 1] = [("repeat", |root, _| repeat::two_clean_builds_are_the_same(root))];

/// What of the tests is run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Options {
    /// A step; all if empty.
    only: String,
    /// A part of the names of browser checks; all if empty.
    pub(crate) check: String,
    /// An engine of the browser tests; all if empty.
    pub(crate) engine: String,
    /// How often the browser tests run.
    pub(crate) repeat: u32,
}

impl Options {
    /// Reads `--only STEP --check NAME --engine NAME --repeat N`, in any order.
    ///
    /// # Errors
    /// Says which option is unknown, lacks its value, or has one that means nothing.
    pub(crate) fn parse(words: &[&str]) -> Result<Self> {
        let mut options = Self { only: String::new(), check: String::new(), engine: String::new(), repeat: 1 };
        for pair in words.chunks(2) {
            let &[option, value] = pair else { bail!("{} needs a value", pair.concat()) };
            match option {
                "--only" => value.clone_into(&mut options.only),
                "--check" => value.clone_into(&mut options.check),
                "--engine" => value.clone_into(&mut options.engine),
                "--repeat" => {
                    let times = value.parse().ok().filter(|times| *times > 0);
                    options.repeat = times.with_context(|| format!("--repeat {value}: how often?"))?;
                }
                _ => bail!("there is no option {option}; the options are: --only --check --engine --repeat"),
            }
        }
        if !options.only.is_empty() && steps().all(|(step, _)| *step != options.only) {
            bail!("there is no step {:?}; the steps are: {}", options.only, steps().map(|(step, _)| *step).collect::<Vec<_>>().join(" "));
        }
        let is_for_browsers = !options.check.is_empty() || !options.engine.is_empty() || options.repeat > 1;
        if is_for_browsers && !matches!(options.only.as_str(), "" | "browser") {
            bail!("--check, --engine and --repeat are for the browser tests; say --only browser");
        }
        Ok(options)
    }
}

/// Every step that can be named.
fn steps() -> impl Iterator<Item = &'static (&'static str, Step)> {
    STEPS.iter().chain(&ASKED)
}

/// Runs every step of a change, or the one named.
pub(crate) fn run(root: &Path, options: &Options) -> Result<()> {
    let asked: Vec<_> =
        if options.only.is_empty() { STEPS.iter().collect() } else { steps().filter(|(name, _)| options.only == *name).collect() };
    if options.only.is_empty() {
        prepare(root);
    }
    for (name, step) in asked {
        println!("\n== {name}");
        let start = Instant::now();
        step(root, options).with_context(|| format!("step {name} failed; run it alone with `cargo xtask test --only {name}`"))?;
        println!("== {name}: {:.0} s", start.elapsed().as_secs_f64());
    }
    println!("\nall is well");
    Ok(())
}

/// Begins to install what later steps need, while the earlier ones leave a core idle. A step that comes before its program is there
/// waits for it, and says what went wrong.
fn prepare(root: &Path) {
    let root = root.to_owned();
    thread::spawn(move || {
        let _ = deny::program(&root);
        let _ = browser::geckodriver(&root);
    });
}

/// Rewrites the snapshots.
pub(crate) fn bless(root: &Path) -> Result<()> {
    let mut command = cargo(
        root,
        &["test", "--locked", "--quiet", "--package", "course-ia", "--features", "ssr", "--test", "it", "--", "snapshots", "simulations"],
    );
    command.env("UPDATE_SNAPSHOTS", "1");
    done(&mut command)?;
    println!("review with `git diff tests/snapshots public/data/tables`");
    Ok(())
}

fn fmt(root: &Path) -> Result<()> {
    done(&mut cargo(root, &["fmt", "--all", "--check"]))?;
    // The scenes' modules are named by a macro, into which cargo fmt does not look.
    let scenes = fs::read_dir(root.join("src/scenes")).context("cannot read src/scenes")?;
    let modules = scenes.filter_map(Result::ok).map(|scene| scene.path().join("mod.rs")).filter(|module| module.is_file());
    done(Command::new("rustfmt").current_dir(root).args(["--check", "--edition", "2024"]).args(modules))
}

fn clippy(root: &Path) -> Result<()> {
    done(&mut cargo(
        root,
        &["clippy", "--locked", "--quiet", "--workspace", "--all-targets", "--features", "course-ia/ssr", "--", "-D", "warnings"],
    ))?;
    done(&mut wasm::clippy_command(root)?)
}

/// Names the draws of property tests, for proptest and for whoever wants to see them again.
const SEED: &str = "PROPTEST_RNG_SEED";

/// The seed that is asked for; in CI always the same one, so that a change that fails is at fault itself; else a fresh one.
fn seed(asked: Option<String>, is_ci: bool, fresh: u64) -> String {
    asked.unwrap_or_else(|| if is_ci { "20250208".to_owned() } else { fresh.to_string() })
}

/// Packages of which all tests are native.
pub(crate) const TESTED: [&str; 4] = ["course-ia", "engine", "server", "xtask"];

/// What drives the browsers and what measures in them: their own tests need no browser.
const DRIVING: [&str; 3] = ["browser-tests", "bench", "bench-points"];

fn native(root: &Path) -> Result<()> {
    let fresh = SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |since| since.as_secs());
    let seed = seed(env::var(SEED).ok(), env::var_os("CI").is_some(), fresh);
    println!("property tests draw from {SEED}={seed}");
    let command = |packages: &[&str]| {
        let mut command = cargo(root, &["test", "--locked", "--quiet"]);
        command.args(packages.iter().flat_map(|package| ["--package", package]));
        command
    };
    done(command(&TESTED).args(["--features", "course-ia/ssr"]).env(SEED, seed))?;
    done(command(&DRIVING).args(["--lib", "--bins"]))
}

pub(crate) fn cargo(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root).args(arguments);
    command
}

pub(crate) fn done(command: &mut Command) -> Result<()> {
    let status = command.status().context("cannot run cargo; install Rust from https://rustup.rs")?;
    if !status.success() {
        bail!("`{}` failed; the lines above say why", shown(command));
    }
    Ok(())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_is_kept_in_ci_and_can_be_asked_for() {
        assert_eq!(seed(None, true, 1), seed(None, true, 2));
        assert_ne!(seed(None, false, 1), seed(None, false, 2));
        assert_eq!(seed(Some("7".to_owned()), true, 1), "7");
        assert_eq!(seed(Some("7".to_owned()), false, 1), "7");
    }

    #[test]
    fn options_are_read_in_any_order_and_refused_with_a_reason() {
        let options = Options::parse(&["--engine", "firefox", "--repeat", "5", "--check", "guess", "--only", "browser"]).unwrap();
        assert_eq!(options, Options { only: "browser".into(), check: "guess".into(), engine: "firefox".into(), repeat: 5 });
        assert_eq!(Options::parse(&[]).unwrap().repeat, 1);
        for (words, reason) in [
            (&["--only", "lint"][..], "there is no step"),
            (&["--check"], "--check needs a value"),
            (&["--repeat", "0"], "how often"),
            (&["--repeat", "often"], "how often"),
            (&["--twice", "x"], "there is no option --twice"),
            (&["--only", "fmt", "--engine", "webkit"], "say --only browser"),
        ] {
            let error = Options::parse(words).unwrap_err().to_string();
            assert!(error.contains(reason), "{words:?}: {error}");
        }
    }

    #[test]
    fn every_package_that_has_tests_is_tested() {
        let root = crate::project_root().unwrap();
        let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
        let members = manifest.split_once("members = [").and_then(|(_, rest)| rest.split_once(']')).unwrap().0;
        let mut seen = 0;
        for member in members.split('"').skip(1).step_by(2) {
            let manifest = fs::read_to_string(root.join(member).join("Cargo.toml")).unwrap();
            let name = manifest.split_once("name = \"").and_then(|(_, rest)| rest.split('"').next()).unwrap();
            let sources = crate::assets::files(&root.join(member).join("src")).unwrap_or_default();
            let has_tests = sources.values().any(|source| String::from_utf8_lossy(source).contains("\n    #[test]\n"));
            seen += usize::from(has_tests);
            assert!(!has_tests || TESTED.contains(&name) || DRIVING.contains(&name), "{name} is in no step");
        }
        assert!(seen >= 4, "only {seen} packages have tests");
    }
}
