//! The project under test.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{LazyLock, OnceLock},
};

use course_ia::{
    facts::Problem,
    page::{Edition, Page, render_all},
    text::Library,
};

/// The folder of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Its facts and words, opened once.
pub fn library() -> &'static Library {
    static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::open(root()).unwrap_or_else(|problems| panic!("{}", lines(&problems))));
    &LIBRARY
}

/// Problems, a line each.
pub fn lines(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Every file of an edition, rendered once.
pub fn rendered(edition: Edition) -> &'static [Page] {
    static EDITIONS: [OnceLock<Vec<Page>>; 3] = [const { OnceLock::new() }; 3];
    EDITIONS[edition as usize].get_or_init(|| {
        let template = fs::read_to_string(root().join("index.html")).expect("the template");
        render_all(library(), edition, &template).unwrap_or_else(|problems| panic!("{}", lines(&problems)))
    })
}

/// Text of every source file with its path, of the languages that people write here.
pub fn sources() -> Vec<(String, String)> {
    let folders = [
        "src",
        "engine",
        "server",
        "bench/src",
        "bench/points",
        "bench/page",
        "xtask/src",
        "tests/it",
        "tests/browser",
        "style",
        "content",
    ];
    let paths = folders.into_iter().flat_map(files).filter(|path| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        matches!(extension, Some("rs" | "css" | "ftl" | "js"))
    });
    paths.map(|path| (shown(&path), fs::read_to_string(&path).expect("text"))).collect()
}

/// Every file below `folder` of the project, sorted.
pub fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![root().join(folder)];
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("an entry").path()));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A path as the reader of a message knows it.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
