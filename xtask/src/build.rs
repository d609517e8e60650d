//! The main job: everything into `dist/`.

use std::{fs, io, path::Path, process::Command, time::Instant};

use anyhow::{Context as _, Result, bail};

use crate::{assets::Assets, compress, editions, pages, parallel, report, tools, traces, wasm};

/// Builds everything and says what to open.
pub(crate) fn run(root: &Path) -> Result<()> {
    let start = Instant::now();
    println!("1/4 the browser's modules");
    let mut module = wasm::build(root)?;
    let engines = wasm::build_engines(root, wasm::run)?;
    println!("2/4 the pages");
    let rendered = root.join("target/xtask/rendered");
    clear(&rendered)?;
    if !pages_program(root).status().context("cannot run cargo")?.success() {
        bail!("the pages' program did not compile; the lines above say where");
    }
    parallel::map(&editions::NAMES, |edition| {
        if render(root, edition, &rendered.join(edition))?.status().context("cannot run the pages' program")?.success() {
            return Ok(());
        }
        bail!("data or words are at fault; the lines above say where and what would be right")
    })?;
    println!("3/4 style, fonts, data, the modules of pages");
    let pages = editions::rendered_pages(&rendered, "site")?;
    wasm::part(root, &mut module, &pages.values().map(|html| pages::scenes_of(html)).collect())?;
    let assets = Assets::read(root, module, &engines)?;
    println!("4/4 site, zip and single files");
    // What is in dist/ stays whole until all is made.
    let (new, dist) = (root.join("dist.new"), root.join("dist"));
    clear(&new)?;
    let made = editions::write_all(root, &rendered, &new, &assets)?;
    let engines: Vec<&[u8]> = engines.iter().map(|engine| engine.wasm.as_slice()).collect();
    traces::refuse(root, &assets, &engines, &made)?;
    put(&new, &dist)?;
    report::print(root, &assets, &made)?;
    compress::cache(root).forget();
    wasm::cache(root).forget();
    println!("({:.1} s)", start.elapsed().as_secs_f64());
    Ok(())
}

/// The command that compiles the pages' program.
pub(crate) fn pages_program(root: &Path) -> Command {
    let mut command = Command::new("cargo");
    // Beside xtask, as the tests are: the crates that both use then have the same features, and are compiled once.
    command.current_dir(root).args(["build", "--locked", "--package", "course-ia", "--package", "xtask"]);
    command.args(["--bin", "prerender", "--features", "course-ia/ssr"]);
    command
}

/// The command that renders an edition to HTML below `out`.
pub(crate) fn render(root: &Path, edition: &str, out: &Path) -> Result<Command> {
    let mut command = Command::new(tools::cargo_target(root)?.join("debug").join(format!("prerender{}", std::env::consts::EXE_SUFFIX)));
    command.current_dir(root).args(["--edition", edition, "--out"]).arg(out);
    Ok(command)
}

/// Puts the folder `new` in the place of `old`, which is moved aside first and then removed.
fn put(new: &Path, old: &Path) -> Result<()> {
    let aside = old.with_extension("old");
    clear(&aside)?;
    match fs::rename(old, &aside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(error).with_context(|| format!("cannot move {} aside; close what uses it", old.display()));
        }
        _ => {}
    }
    if let Err(error) = fs::rename(new, old) {
        // What was there comes back; if even that fails, it is beside.
        let _ = fs::rename(&aside, old);
        return Err(error).with_context(|| format!("cannot put {} in its place; close what uses it", old.display()));
    }
    clear(&aside)
}

pub(crate) fn clear(dir: &Path) -> Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot clear {}; close what uses it", dir.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_put_whole_and_what_was_there_stays_if_it_cannot_be() {
        let base = std::env::temp_dir().join(format!("xtask-put-{}", std::process::id()));
        clear(&base).unwrap();
        let (new, old) = (base.join("dist.new"), base.join("dist"));
        let write = |dir: &Path, text: &str| {
            fs::create_dir_all(dir).unwrap();
            fs::write(dir.join("page"), text).unwrap();
        };
        let held = || fs::read_to_string(old.join("page")).unwrap();
        for text in ["first", "second"] {
            write(&new, text);
            put(&new, &old).unwrap();
            assert_eq!(held(), text);
            // Neither the new one nor the old one is left beside it.
            assert_eq!(fs::read_dir(&base).unwrap().count(), 1);
        }
        // Nothing was made: what is there stays.
        assert!(put(&new, &old).is_err());
        assert_eq!(held(), "second");
        clear(&base).unwrap();
    }
}
