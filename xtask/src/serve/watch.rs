//! What changed in the project's files, and what must be made anew for it.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver},
    time::Duration,
};

use anyhow::{Context as _, Result};
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

/// Folders, of which every change makes a new build worth while.
const FOLDERS: [&str; 5] = ["engine", "src", "content", "public", "style"];

/// Files of the project's own folder, of which the same holds.
const FILES: [&str; 3] = ["index.html", "Cargo.toml", "Cargo.lock"];

/// An editor writes several times: this long nothing changes once it has done.
const QUIET: Duration = Duration::from_millis(100);

/// What is to be made anew. Pages always are: words, data, style and scripts are read as they are.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Changed {
    /// The pages' program and the module.
    pub(super) code: bool,
    /// The engine of long work.
    pub(super) engine: bool,
    /// A path that changed, to be told.
    path: PathBuf,
}

impl Changed {
    /// As at the start.
    pub(super) fn everything() -> Self {
        Self { code: true, engine: true, path: PathBuf::from("everything") }
    }

    /// With another change.
    pub(super) fn add(&mut self, other: Self) {
        *self = Self { code: self.code || other.code, engine: self.engine || other.engine, path: other.path };
    }

    /// What a path below the project's folder is part of.
    fn of(path: &Path) -> Self {
        // Every crate is compiled with the workspace's settings; the engine stands in pages' program and module too.
        let is_all = path.starts_with("Cargo.toml") || path.starts_with("Cargo.lock");
        let is_engine = is_all || path.starts_with("engine");
        // The pages' scripts are read, not compiled, and so are a scene's words.
        let is_source = path.starts_with("src") && path.extension().is_none_or(|extension| extension != "js");
        Self { code: is_engine || is_source, engine: is_engine, path: path.to_owned() }
    }
}

impl fmt::Display for Changed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.display().fmt(f)
    }
}

/// Paths that change, for as long as it is held.
pub(super) struct Changes {
    paths: Receiver<PathBuf>,
    root: PathBuf,
    _watcher: RecommendedWatcher,
}

/// Starts to watch.
///
/// # Errors
/// If the system watches no more files.
pub(super) fn start(root: &Path) -> Result<Changes> {
    let (sender, paths) = mpsc::channel();
    // Some systems tell paths without the links that lead to them.
    let root = root.canonicalize().with_context(|| format!("cannot find {}", root.display()))?;
    let of = root.clone();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let Ok(event) = event else { return };
        if event.kind.is_create() || event.kind.is_modify() || event.kind.is_remove() {
            for path in event.paths.into_iter().filter(|path| is_watched(path.strip_prefix(&of).unwrap_or(path))) {
                // Nobody listens once the server ends.
                let _ = sender.send(path);
            }
        }
    })
    .context("cannot watch files; raise the system's limit of watches")?;
    for name in FOLDERS {
        watcher.watch(&root.join(name), RecursiveMode::Recursive).with_context(|| format!("cannot watch {name}"))?;
    }
    // Not its files: an editor saves another file in their place, which a watch over the former one does not see.
    watcher.watch(&root, RecursiveMode::NonRecursive).with_context(|| format!("cannot watch {}", root.display()))?;
    Ok(Changes { paths, root, _watcher: watcher })
}

/// True for a path below the project's folder that a build reads.
fn is_watched(path: &Path) -> bool {
    FOLDERS.iter().any(|folder| path.starts_with(folder)) || FILES.iter().any(|file| path == Path::new(file))
}

/// Waits until something changed and it is quiet again.
///
/// # Errors
/// If nothing is watched any more.
pub(super) fn next(changes: &Changes) -> Result<Changed> {
    let of = |path: PathBuf| Changed::of(path.strip_prefix(&changes.root).unwrap_or(&path));
    let mut changed = of(changes.paths.recv().context("the watch over the files ended; start again")?);
    while let Ok(path) = changes.paths.recv_timeout(QUIET) {
        changed.add(of(path));
    }
    Ok(changed)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A project of empty files, and the watch over it.
    fn project(name: &str) -> Changes {
        let root = std::env::temp_dir().join(format!("xtask-watch-{name}-{}", std::process::id()));
        crate::build::clear(&root).unwrap();
        for folder in FOLDERS {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        for file in FILES {
            fs::write(root.join(file), "").unwrap();
        }
        start(&root).unwrap()
    }

    /// Saves a file as an editor does: written beside it, then put in its place.
    fn save(changes: &Changes, file: &str) {
        let beside = changes.root.join(format!("{file}~"));
        fs::write(&beside, "saved").unwrap();
        fs::rename(beside, changes.root.join(file)).unwrap();
    }

    /// Waits until a file is said to have changed; hands back what was said before.
    fn until(changes: &Changes, file: &str) -> Vec<PathBuf> {
        let mut before = Vec::new();
        loop {
            // A limit for a watch that never says it, not a measure of how quickly it does.
            let path =
                changes.paths.recv_timeout(Duration::from_mins(1)).unwrap_or_else(|_| panic!("no word of {file}, only of {before:?}"));
            if path == changes.root.join(file) {
                return before;
            }
            before.push(path);
        }
    }

    #[test]
    fn a_file_that_is_saved_in_the_place_of_another_is_seen_each_time() {
        let changes = project("rename");
        for _ in 0..3 {
            save(&changes, "index.html");
            until(&changes, "index.html");
            // What is said comes in order: nothing is left of the first save once the second is told.
            save(&changes, "style/main.css");
            until(&changes, "style/main.css");
        }
        crate::build::clear(&changes.root).unwrap();
    }

    #[test]
    fn what_no_build_reads_is_not_told() {
        let changes = project("other");
        fs::create_dir(changes.root.join("dist.new")).unwrap();
        fs::write(changes.root.join("README.md"), "").unwrap();
        save(&changes, "index.html");
        assert!(until(&changes, "index.html").is_empty());
        crate::build::clear(&changes.root).unwrap();
    }

    #[test]
    fn words_and_style_compile_nothing_and_code_compiles_what_it_is_part_of() {
        let of = |path: &str| {
            let changed = Changed::of(Path::new(path));
            (changed.code, changed.engine)
        };
        for path in ["content/fr/frontier.ftl", "public/data/figures.json", "style/main.css", "index.html", "src/page/boot.js"] {
            assert_eq!(of(path), (false, false), "{path}");
        }
        assert_eq!(of("src/scenes/frontier/model.rs"), (true, false));
        assert_eq!(of("engine/src/loss.rs"), (true, true));
        assert_eq!(of("Cargo.lock"), (true, true));
        let mut both = Changed::of(Path::new("content/fr/frontier.ftl"));
        both.add(Changed::of(Path::new("src/lib.rs")));
        both.add(Changed::of(Path::new("style/main.css")));
        assert!(both.code && !both.engine);
    }
}
