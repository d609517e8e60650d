//! What pages load: style, fonts, icon, scripts, module, data; each by its logical path.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};

use crate::{
    compress, style,
    wasm::{Engine, Module},
};

/// The files beside the pages.
pub(crate) struct Assets {
    /// Style sheet, naming fonts as `fonts/<file>`.
    pub(crate) style: String,
    /// The same for embeds, which need less of it.
    pub(crate) embed_style: String,
    /// Fonts, by file name.
    pub(crate) fonts: BTreeMap<String, Vec<u8>>,
    /// Icon, SVG.
    pub(crate) icon: Vec<u8>,
    /// The loader.
    pub(crate) boot: String,
    /// The module and its glue.
    pub(crate) module: Module,
    /// The engine of long work as scripts, one a variant, by file name.
    pub(crate) engines: BTreeMap<String, String>,
    /// Published data and its schemas, by path below `data/`.
    pub(crate) data: BTreeMap<String, Vec<u8>>,
    /// Licences of code, data and fonts, by file name.
    pub(crate) licences: BTreeMap<String, Vec<u8>>,
}

impl Assets {
    /// Reads everything but the modules, which are given.
    pub(crate) fn read(root: &Path, module: Module, engines: &[Engine]) -> Result<Self> {
        let public = root.join("public");
        let mut fonts = files(&public.join("fonts"))?;
        let mut licences = BTreeMap::new();
        for (name, bytes) in &fonts {
            if name.starts_with("OFL") {
                licences.insert(name.clone(), bytes.clone());
            }
        }
        fonts.retain(|name, _| is_a(name, "woff2"));
        for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
            licences.insert(name.to_owned(), read(&root.join(name))?);
        }
        Ok(Self {
            style: style::join(root, false)?,
            embed_style: style::join(root, true)?,
            fonts,
            icon: read(&public.join("icon.svg"))?,
            boot: text(root, "src/page/jobs.js")?
                + &text(root, "src/page/reading.js")?
                + &text(root, "src/page/drawing.js")?
                + &text(root, "src/page/boot.js")?,
            module,
            engines: engines
                .iter()
                .map(|engine| Ok((format!("engine-{}.js", engine.variant), script(root, engine)?)))
                .collect::<Result<_>>()?,
            data: published(files(&public.join("data"))?),
            licences,
        })
    }

    /// The module as text: base64 of its gzip.
    pub(crate) fn payload(&self) -> Result<String> {
        Ok(STANDARD.encode(compress::gzip(&self.module.wasm)?))
    }

    /// The style sheet with its fonts inside.
    pub(crate) fn style_with_fonts(&self) -> String {
        let mut style = self.style.clone();
        for (name, bytes) in &self.fonts {
            let url = format!("data:font/woff2;base64,{}", STANDARD.encode(bytes));
            style = style.replace(&format!("fonts/{name}"), &url);
        }
        style
    }
}

/// What is data: an editor leaves copies beside it, which are nobody's affair.
fn published(mut found: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    found.retain(|path, _| {
        let name = path.rsplit('/').next().unwrap_or(path);
        let is_data = ["csv", "json", "md"].iter().any(|extension| is_a(name, extension)) && !name.starts_with(['.', '#']);
        if !is_data {
            println!("  public/data/{path} is no data (csv, json, md) and is left out");
        }
        is_data
    });
    found
}

/// An engine as a script: its module as base64 of gzip, and the function that runs it, which a worker can be made of.
fn script(root: &Path, engine: &Engine) -> Result<String> {
    Ok(format!(
        "(globalThis.courseIaEngines??={{}}).{}={{wasm:\"{}\",run:function(scope){{\n{}\n{}}}}};\n",
        engine.variant,
        STANDARD.encode(compress::gzip(&engine.wasm)?),
        String::from_utf8_lossy(&engine.glue),
        text(root, "engine/module/driver.js")?
    ))
}

fn text(root: &Path, path: &str) -> Result<String> {
    fs::read_to_string(root.join(path)).with_context(|| format!("cannot read {path}"))
}

/// A name that changes with the content: `style.css` → `style.3f2a91bc.css`.
pub(crate) fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let hash = short_hash(bytes);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{name}.{hash}"),
    }
}

/// The first 40 bits of SHA-256, in hexadecimal.
pub(crate) fn short_hash(bytes: &[u8]) -> String {
    let mut hash = sha256(bytes);
    hash.truncate(10);
    hash
}

/// SHA-256, in hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut out, byte| {
        // Writing to a String cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// True if `name` ends with this extension.
pub(crate) fn is_a(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == extension)
}

/// Every file below `dir`, by its path from there, with `/`.
pub(crate) fn files(dir: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut waiting: Vec<(PathBuf, String)> = vec![(dir.to_owned(), String::new())];
    while let Some((dir, prefix)) = waiting.pop() {
        for entry in fs::read_dir(&dir).with_context(|| format!("cannot read the folder {}", dir.display()))? {
            let path = entry?.path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
            if path.is_dir() {
                waiting.push((path.clone(), format!("{prefix}{name}/")));
            } else {
                found.insert(format!("{prefix}{name}"), read(&path)?);
            }
        }
    }
    Ok(found)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_editor_leaves_is_not_published() {
        let names = ["claims.json", "tables/a.csv", "README.md", "claims.json~", ".a.csv", "tables/.a.csv.swp", "tables/#a.csv"];
        let kept = published(names.map(|name| (name.to_owned(), Vec::new())).into());
        assert_eq!(kept.into_keys().collect::<Vec<_>>(), ["README.md", "claims.json", "tables/a.csv"]);
    }

    #[test]
    fn names_follow_the_content() {
        assert_eq!(hashed_name("style.css", b"abc"), "style.ba7816bf8f.css");
        assert_ne!(hashed_name("style.css", b"abd"), hashed_name("style.css", b"abc"));
    }
}
