//! A new scene that builds: its folder, its words in every language, and its name in the registry.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail, ensure};

use crate::{build, test};

/// The files of a scene's folder, as templates: `SLUG` and `FOLDER` stand for its names.
const FILES: [(&str, &str); 8] = [
    ("mod.rs", include_str!("../template/mod.rs.txt")),
    ("data.rs", include_str!("../template/data.rs.txt")),
    ("model.rs", include_str!("../template/model.rs.txt")),
    ("chart.rs", include_str!("../template/chart.rs.txt")),
    ("sentence.rs", include_str!("../template/sentence.rs.txt")),
    ("trial.rs", include_str!("../template/trial.rs.txt")),
    ("view.rs", include_str!("../template/view.rs.txt")),
    ("README.md", include_str!("../template/README.md.txt")),
];

/// Its words: those that are printed and those that move. Languages other than these begin with the English ones.
const WORDS: [(&str, &str, &str); 2] = [
    ("fr", include_str!("../template/fr.ftl.txt"), include_str!("../template/fr.live.ftl.txt")),
    ("en", include_str!("../template/en.ftl.txt"), include_str!("../template/en.live.ftl.txt")),
];

/// Words that no module may be called by.
const KEYWORDS: [&str; 24] = [
    "as", "async", "await", "box", "break", "const", "crate", "dyn", "else", "enum", "fn", "for", "if", "impl", "in", "let", "loop",
    "match", "mod", "move", "ref", "type", "use", "where",
];

/// The line of the registry.
const REGISTRY: &str = "src/scenes/mod.rs";
const LIST: (&str, &str) = ("\nscenes!(", ");");

/// Makes the scene `slug` and says what to do next.
///
/// # Errors
/// If there is one, or the slug is no name for a folder and an address. Nothing is written then.
pub(crate) fn run(root: &Path, slug: &str) -> Result<()> {
    for path in make(root, slug)? {
        println!("  {}", path.strip_prefix(root).unwrap_or(&path).display());
    }
    println!("\nthe scene {slug:?} builds; write it: the words in content/, what it computes, draws and says in its folder.");
    println!("`cargo xtask serve` shows it while you write, `cargo xtask bless` keeps its first pictures");
    Ok(())
}

/// What is not copied: what builds and browsers leave, and the history.
const LEFT: [&str; 6] = ["target", "dist", "dist.new", "dist.old", "node_modules", ".git"];

/// The scene that is tried out.
const SCENE: &str = "try-out";

/// Makes a scene in a copy of the project, and has the project's tests move its instrument there.
///
/// # Errors
/// If it does not build, or a test of every instrument, every scene or every page fails.
pub(crate) fn a_new_scene_builds_and_is_moved(root: &Path) -> Result<()> {
    let folder = root.join("target/new-scene");
    let copy = folder.join("project");
    build::clear(&copy)?;
    copy_all(root, &copy)?;
    make(&copy, SCENE)?;
    // Not the project's own folder, where cargo would take the copy's packages for the project's.
    let target = folder.join("target");
    lend(root, &target)?;
    // The packages of the tests before, so that cargo asks for the same features of the crates that are lent.
    let mut command = test::cargo(&copy, &["test", "--locked", "--quiet"]);
    command
        .args(test::TESTED.iter().flat_map(|package| ["--package", package]))
        .args(["--features", "course-ia/ssr", "--lib", "--test", "it", "--"])
        .args(["scenes::try_out", "instruments", "pages", "phrases", "one_registry", "layers"])
        // Of the map, which is another scene's.
        .args(["--skip", "a_picture_that_keeps_its_shape"])
        .env("CARGO_TARGET_DIR", target)
        // The instruments that were there are moved by the project's own tests.
        .env("SCENE", SCENE);
    test::done(&mut command)?;
    test::done(Command::new("rustfmt").current_dir(&copy).args(["--check", "--edition", "2024", "src/scenes/try_out/mod.rs"]))
}

/// Gives the copy's folder of builds what the project's holds, but for the package that the scene is added to: crates of
/// others as links, packages of the project as copies, so that nothing the copy's cargo writes reaches the project's.
fn lend(root: &Path, target: &Path) -> Result<()> {
    #[derive(serde::Deserialize)]
    struct Package {
        name: String,
    }
    #[derive(serde::Deserialize)]
    struct Metadata {
        packages: Vec<Package>,
    }
    let said = test::cargo(root, &["metadata", "--locked", "--no-deps", "--format-version", "1"]).output().context("cannot run cargo")?;
    let metadata: Metadata = serde_json::from_slice(&said.stdout).context("cargo metadata says what cannot be read")?;
    let is_of = |entry: &str, package: &str| {
        let named = entry.rsplit_once('-').map_or(entry, |(name, _)| name).replace('-', "_");
        [package.replace('-', "_"), format!("lib{}", package.replace('-', "_"))].contains(&named)
    };
    for part in [".fingerprint", "build", "deps"] {
        let Ok(entries) = fs::read_dir(root.join("target/debug").join(part)) else { continue };
        for entry in entries.filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let to = target.join("debug").join(part).join(&name);
            if to.exists() || is_of(&name, "course-ia") {
                continue;
            }
            let is_own = metadata.packages.iter().any(|package| is_of(&name, &package.name));
            give(&entry.path(), &to, if is_own { copied } else { |from, to| fs::hard_link(from, to).or_else(|_| copied(from, to)) })
                .with_context(|| format!("cannot lend {} to the copy", entry.path().display()))?;
        }
    }
    Ok(())
}

/// Gives a file, or all files of a folder.
fn give(from: &Path, to: &Path, file: fn(&Path, &Path) -> io::Result<()>) -> io::Result<()> {
    if !from.is_dir() {
        fs::create_dir_all(to.parent().unwrap_or(to))?;
        return file(from, to);
    }
    fs::create_dir_all(to)?;
    fs::read_dir(from)?.try_for_each(|entry| entry.and_then(|entry| give(&entry.path(), &to.join(entry.file_name()), file)))
}

/// Copies a file with its date, by which cargo knows what changed.
fn copied(from: &Path, to: &Path) -> io::Result<()> {
    fs::copy(from, to)?;
    fs::File::open(to)?.set_modified(fs::metadata(from)?.modified()?)
}

/// Copies what a build of the project reads.
pub(crate) fn copy_all(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if LEFT.iter().any(|left| name == *left) {
            continue;
        }
        if path.is_dir() {
            copy_all(&path, &to.join(name))?;
        } else {
            copied(&path, &to.join(name)).with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    Ok(())
}

/// Writes everything; the paths written.
fn make(root: &Path, slug: &str) -> Result<Vec<PathBuf>> {
    let is_name = slug.split('-').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase()));
    ensure!(is_name, "{slug:?} is no name for a scene; use small letters, with hyphens between words, such as \"space-race\"");
    let folder = slug.replace('-', "_");
    let scene = root.join("src/scenes").join(&folder);
    ensure!(!KEYWORDS.contains(&folder.as_str()), "{slug:?} means something in Rust; choose another name");
    let module = root.join("src/scenes").join(format!("{folder}.rs"));
    let words =
        languages(root)?.into_iter().flat_map(|(_, path)| [path.join(format!("{slug}.ftl")), path.join(format!("{slug}.live.ftl"))]);
    for taken in [scene.clone(), module].into_iter().chain(words) {
        ensure!(!taken.exists(), "{} is there already; choose another name", taken.display());
    }
    let registry = root.join(REGISTRY);
    let registered = with_scene(&fs::read_to_string(&registry).with_context(|| format!("cannot read {REGISTRY}"))?, &folder)?;

    let filled =
        |template: &str| template.replace("SLUG\"", &format!("{slug}\"")).replace("SLUG-", &format!("{slug}-")).replace("FOLDER", &folder);
    // The constant of the same name stays what it is.
    let texts = |template: &str| {
        filled(template)
            .replace("SLUG:", &format!("{slug}:"))
            .replace("# SLUG", &format!("# {slug}"))
            .replace("« SLUG »", &format!("« {slug} »"))
            .replace("“SLUG”", &format!("“{slug}”"))
            .replace("= SLUG\n", &format!("= {slug}\n"))
    };
    let mut written = Vec::new();
    let mut write = |path: PathBuf, text: String| -> Result<()> {
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        written.push(path);
        Ok(())
    };
    fs::create_dir_all(&scene).with_context(|| format!("cannot make {}", scene.display()))?;
    for (name, template) in FILES {
        let text = if name == "README.md" { texts(template) } else { filled(template).replace("//! SLUG:", &format!("//! {slug}:")) };
        write(scene.join(name), text)?;
    }
    for (lang, language) in languages(root)? {
        let known = WORDS.iter().find(|(known, ..)| *known == lang).unwrap_or(&WORDS[1]);
        write(language.join(format!("{slug}.ftl")), texts(known.1))?;
        write(language.join(format!("{slug}.live.ftl")), texts(known.2))?;
    }
    write(registry, registered)?;
    // Imports stand in the order of their names, which differ from scene to scene. Without rustfmt they stand otherwise.
    let _ = Command::new("rustfmt").args(["--edition", "2024"]).arg(scene.join("mod.rs")).current_dir(root).status();
    Ok(written)
}

/// The languages, with their folders.
fn languages(root: &Path) -> Result<Vec<(String, PathBuf)>> {
    let entries = fs::read_dir(root.join("content")).context("cannot read content")?;
    let named = entries.filter_map(Result::ok).map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()));
    Ok(named.filter(|(_, path)| path.is_dir()).collect())
}

/// The registry with a scene at the end of its one list.
fn with_scene(registry: &str, folder: &str) -> Result<String> {
    let Some((before, rest)) = registry.split_once(LIST.0) else { bail!("{REGISTRY} holds no list {:?}", LIST.0.trim()) };
    let Some((list, after)) = rest.split_once(LIST.1) else { bail!("the list of {REGISTRY} has no end") };
    Ok(format!("{before}{}{list}, {folder}{}{after}", LIST.0, LIST.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registry_gets_one_name() {
        let text = "x\nscenes!(one, two);\ny\n";
        assert_eq!(with_scene(text, "three").ok().as_deref(), Some("x\nscenes!(one, two, three);\ny\n"));
        assert!(with_scene("nothing", "three").is_err());
    }

    #[test]
    fn a_bad_name_writes_nothing() {
        let empty = std::env::temp_dir().join(format!("no-scene-{}", std::process::id()));
        for slug in ["", "Space", "a b", "../x", "x-", "r1", "match"] {
            assert!(make(&empty, slug).is_err(), "{slug:?}");
        }
        assert!(!empty.exists());
        // A folder, a module and a file of words that are there.
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let scenes = fs::read_dir(root.join("src/scenes")).expect("scenes").filter_map(Result::ok).map(|entry| entry.path());
        let folder = scenes.filter(|path| path.is_dir()).find_map(|path| path.file_name()?.to_str().map(|name| name.replace('_', "-")));
        for slug in [folder.expect("a scene").as_str(), "scene", "figures", "ui"] {
            let refused = make(&root, slug).expect_err("taken").to_string();
            assert!(refused.contains("is there already"), "{slug:?}: {refused}");
        }
    }
}
