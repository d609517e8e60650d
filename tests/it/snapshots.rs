//! Every chart and every scene as printed, in both languages, against the files in `tests/snapshots`.
//!
//! After a change that is meant: `cargo xtask bless`, then read the diff.

use std::{
    collections::BTreeSet,
    env, fs, io, panic,
    path::{Path, PathBuf},
    process,
};

use course_ia::{
    page::{Edition, render_all, render_charts},
    scenes::SCENES,
};

use crate::project::{files, library, root, shown};

#[test]
fn charts_and_scenes_are_as_last_reviewed() {
    let mut made = render_charts(library());
    made.extend(scenes());
    let dir = root().join("tests/snapshots");
    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        bless(&dir, &made);
    }
    let mut changed = Vec::new();
    for (name, content) in &made {
        assert!(!content.is_empty(), "{name} is empty");
        if fs::read_to_string(dir.join(name)).ok().as_deref() != Some(content) {
            changed.push(name.clone());
        }
    }
    let known: BTreeSet<PathBuf> = made.iter().map(|(name, _)| dir.join(name)).collect();
    let stale: Vec<String> = files("tests/snapshots").iter().filter(|path| !known.contains(*path)).map(|path| shown(path)).collect();
    assert!(changed.is_empty(), "these changed: {changed:?}; if it is meant, run `cargo xtask bless` and review the diff");
    assert!(stale.is_empty(), "no chart or scene makes these any more: {stale:?}; run `cargo xtask bless`");
}

#[test]
fn what_is_blessed_takes_the_place_of_what_was_there() {
    let dir = env::temp_dir().join(format!("course-ia-bless-{}", process::id()));
    let made = |files: [(&str, &str); 2]| files.map(|(name, content)| (name.to_owned(), content.to_owned()));
    bless(&dir, &made([("fr/front.html", "one"), ("energy.svg", "two")]));
    // What a bless that was cut short left.
    fs::write(dir.join("fr/.front.html.new"), "on").expect("a rest");
    // Who reads a snapshot meanwhile reads the whole of the former one.
    let former = fs::File::open(dir.join("energy.svg")).expect("a snapshot");
    // One that cannot be written: what nothing makes any more stays, until all others are there.
    let stop = panic::catch_unwind(|| bless(&dir, &made([("energy.svg", "three"), ("energy.svg/none", "four")])));
    assert!(stop.is_err() && dir.join("fr/front.html").is_file());
    bless(&dir, &made([("energy.svg", "three"), ("en/front.html", "four")]));
    let found: Vec<String> = files(&dir.to_string_lossy()).iter().map(|path| fs::read_to_string(path).expect("text")).collect();
    assert_eq!(found, ["four", "three"]);
    assert_eq!(io::read_to_string(former).expect("text"), "two");
    fs::remove_dir_all(&dir).expect("what the test wrote goes");
}

/// Writes a file beside its place, then puts it there: nobody ever sees a part of it.
pub fn put(path: &Path, content: &str) {
    let name = path.file_name().expect("a name").to_string_lossy();
    let beside = path.with_file_name(format!(".{name}.new"));
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(&beside, content).expect("a file beside");
    fs::rename(&beside, path).expect("a file in its place");
}

/// Writes every snapshot, then removes those that nothing makes any more: what stops between leaves no hole.
fn bless(dir: &Path, made: &[(String, String)]) {
    for (name, content) in made {
        put(&dir.join(name), content);
    }
    let known: BTreeSet<PathBuf> = made.iter().map(|(name, _)| dir.join(name)).collect();
    for stale in files(&dir.to_string_lossy()).iter().filter(|path| !known.contains(*path)) {
        fs::remove_file(stale).expect("a stale snapshot goes");
    }
}

/// What the front and each scene print, a tag a line, without the islands' packed inputs.
fn scenes() -> Vec<(String, String)> {
    let pages = render_all(library(), Edition::Site, "{body}").expect("the pages");
    let shown = pages.iter().filter_map(|page| {
        let (lang, path) = page.path.strip_suffix("index.html")?.split_once('/')?;
        let name = if path.is_empty() { "front" } else { path.trim_end_matches('/') };
        let is_shown = name == "front" || SCENES.iter().any(|scene| scene.slug == name);
        is_shown.then(|| (format!("{lang}/{name}.html"), readable(&page.html)))
    });
    shown.collect()
}

fn readable(html: &str) -> String {
    let main = html.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).map_or(html, |(main, _)| main);
    let mut out = String::new();
    let mut rest = main;
    while let Some((before, after)) = rest.split_once(" data-props=\"") {
        out.push_str(before);
        rest = after.split_once('"').map_or("", |(_, tail)| tail);
    }
    out.push_str(rest);
    // Charts have snapshots of their own.
    let mut short = String::new();
    let mut rest = out.as_str();
    while let Some((before, after)) = rest.split_once("<svg xmlns") {
        short.push_str(before);
        short.push_str("<svg/>");
        rest = after.split_once("</svg>").map_or("", |(_, tail)| tail);
    }
    short.push_str(rest);
    let mut lines = short.replace("<!>", "");
    for tag in [
        "<article",
        "<aside",
        "<blockquote",
        "<button",
        "<details",
        "<div",
        "<dd",
        "<dt",
        "<fieldset",
        "<footer",
        "<h",
        "<input",
        "<leptos",
        "<li",
        "<option",
        "<p",
        "<section",
        "<select",
        "<span class=\"segment",
        "<td",
        "<th",
        "<tr",
        "<ul",
    ] {
        lines = lines.replace(tag, &format!("\n{tag}"));
    }
    format!("<main{lines}\n")
}
