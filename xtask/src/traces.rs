//! Nothing that is given away tells where it was made: a path of the builder would change its bytes from machine to machine.

use std::{env, path::Path};

use anyhow::{Result, bail};

use crate::{assets::Assets, editions::Made, toolchain};

/// What sources of crates and of the compiler have in their paths, wherever they stand.
const ANYWHERE: [&str; 2] = ["/registry/src/", "\\registry\\src\\"];

/// Reads the modules, the engines and the pages; zip and single files hold the same, packed.
///
/// # Errors
/// If one of them holds a path of this machine.
pub(crate) fn refuse(root: &Path, assets: &Assets, engines: &[&[u8]], made: &Made) -> Result<()> {
    let places = of_this_machine(root)?;
    let module = [("app.wasm", assets.module.wasm.as_slice()), ("app.js", &assets.module.glue), ("boot.js", assets.boot.as_bytes())];
    let engines = engines.iter().map(|bytes| ("an engine", *bytes));
    let pages = made.pages.iter().map(|(path, html)| (path.as_str(), html.as_bytes()));
    for (name, bytes) in module.into_iter().chain(engines).chain(pages) {
        if let Some(place) = found(bytes, &places) {
            bail!("{name} holds the path {place:?} of this machine; map it away in `places` of xtask/src/toolchain.rs, or do not print it");
        }
    }
    Ok(())
}

/// The folders of this project, user and compiler, as they would stand in a path.
fn of_this_machine(root: &Path) -> Result<Vec<String>> {
    let mut places: Vec<String> = toolchain::places(root)?.iter().map(|(path, _)| path.display().to_string()).collect();
    places.extend(env::home_dir().map(|home| home.display().to_string()));
    // A folder as high as `/` says nothing.
    places.retain(|place| place.len() > 2);
    let ends = |place: &String| format!("{}{}", place.trim_end_matches(['/', '\\']), std::path::MAIN_SEPARATOR);
    Ok(places.iter().map(ends).chain(ANYWHERE.map(str::to_owned)).collect())
}

/// The first of `places` that `bytes` hold.
fn found<'a>(bytes: &[u8], places: &'a [String]) -> Option<&'a str> {
    let text = String::from_utf8_lossy(bytes);
    places.iter().map(String::as_str).find(|place| text.contains(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_this_machine_is_found_among_other_bytes() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let places = of_this_machine(root).unwrap();
        let planted = |path: &str| [b"\0asm\x01\xff\xfe", path.as_bytes(), b"\x80\x00"].concat();
        for path in [
            format!("{}/src/lib.rs", root.display()),
            format!("{}/.cargo/x", env::home_dir().unwrap().display()),
            "/elsewhere/registry/src/index/leptos/src/lib.rs".to_owned(),
        ] {
            assert!(found(&planted(&path), &places).is_some(), "{path}");
        }
        assert_eq!(found(&planted("/project/src/lib.rs /cargo/registry/x /rust/lib"), &places), None);
    }
}
