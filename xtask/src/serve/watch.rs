//! What changed in the project's files, and what must be made anew for it.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver},
    time::Duration,
};

use anyhow::{Context as _, Result};
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

/// What a change of makes a new build worth while.
const WATCHED: [&str; 8] = ["engine", "src", "content", "public", "style", "index.html", "Cargo.toml", "Cargo.lock"];

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
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let Ok(event) = event else { return };
        if event.kind.is_create() || event.kind.is_modify() || event.kind.is_remove() {
            for path in event.paths {
                // Nobody listens once the server ends.
                let _ = sender.send(path);
            }
        }
    })
    .context("cannot watch files; raise the system's limit of watches")?;
    for name in WATCHED {
        watcher.watch(&root.join(name), RecursiveMode::Recursive).with_context(|| format!("cannot watch {name}"))?;
    }
    Ok(Changes { paths, root: root.to_owned(), _watcher: watcher })
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
    use super::*;

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
