//! Renders every page of an edition: `prerender --edition site|zip|single --out DIR`.

use std::{env, fs, path::PathBuf, process::ExitCode};

use course_ia::{
    facts::Problem,
    page::{Edition, render_all},
    text::Library,
};

const USAGE: &str = "usage: prerender --edition site|zip|single --out DIR (from the project's folder)";

fn main() -> ExitCode {
    match run() {
        Ok(count) => {
            println!("{count} pages");
            ExitCode::SUCCESS
        }
        Err(lines) => {
            for line in &lines {
                eprintln!("{line}");
            }
            eprintln!("{} fault(s); nothing was written", lines.len());
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<usize, Vec<String>> {
    let (edition, out) = arguments().ok_or_else(|| vec![USAGE.to_owned()])?;
    let root = env::current_dir().map_err(|error| vec![format!("no current folder: {error}")])?;
    let template = fs::read_to_string(root.join("index.html"))
        .map_err(|error| vec![format!("index.html:1: cannot be read: {error}; run this from the project's folder")])?;
    let lines = |problems: Vec<Problem>| problems.iter().map(ToString::to_string).collect::<Vec<_>>();
    let library = Library::open(&root).map_err(lines)?;
    let pages = render_all(&library, edition, &template).map_err(lines)?;
    for page in &pages {
        let path = out.join(&page.path);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, &page.html));
        written
            .map_err(|error| vec![format!("{}: cannot be written: {error}; free some space or choose another --out", path.display())])?;
    }
    Ok(pages.len())
}

fn arguments() -> Option<(Edition, PathBuf)> {
    let (mut edition, mut out) = (None, None);
    let mut arguments = env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next()?;
        match name.as_str() {
            "--edition" => edition = Some(Edition::parse(&value)?),
            "--out" => out = Some(PathBuf::from(value)),
            _ => return None,
        }
    }
    Some((edition?, out?))
}
