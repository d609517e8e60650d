//! The three ways to open the product: a site, a zip, one file a language.

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Write as _},
    path::Path,
};

use anyhow::{Context as _, Result};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::{
    assets::{Assets, files, hashed_name, is_a, sha256},
    compress,
    pages::{self, Inside},
    parallel,
};

/// The editions, as the pages' program knows them.
pub(crate) const NAMES: [&str; 3] = ["site", "zip", "single"];

/// First file of the zip: says to extract first, when it is opened inside.
const FIRST: &str = "LISEZMOI.html";

/// What was made.
pub(crate) struct Made {
    /// The pages of the site by path, for their sizes.
    pub(crate) pages: BTreeMap<String, String>,
    /// Files of `dist/` other than the site.
    pub(crate) files: Vec<String>,
}

/// The rendered pages of an edition, by path.
pub(crate) fn rendered_pages(rendered: &Path, edition: &str) -> Result<BTreeMap<String, String>> {
    files(&rendered.join(edition))?.into_iter().map(|(path, bytes)| Ok((path, String::from_utf8(bytes)?))).collect()
}

/// Packages the rendered pages into `dist`.
pub(crate) fn write_all(root: &Path, rendered: &Path, dist: &Path, assets: &Assets) -> Result<Made> {
    let site_pages = rendered_pages(rendered, "site")?;
    let written: Vec<(String, Vec<u8>)> = site(&site_pages, assets)?.into_iter().collect();
    parallel::map(&written, |(path, bytes)| write_packed(root, &dist.join("site"), path, bytes))?;
    let kept = site_pages.into_iter().filter(|(path, _)| is_a(path, "html")).collect();
    let mut made = Made { pages: kept, files: Vec::new() };
    let zip_name = format!("course-ia-{}.zip", env!("CARGO_PKG_VERSION"));
    write(&dist.join(&zip_name), &zip(rendered_pages(rendered, "zip")?, assets)?)?;
    made.files.push(zip_name);
    let inside = inside(assets)?;
    for (name, html) in rendered_pages(rendered, "single")? {
        write(&dist.join(&name), pages::with_all(&html, &inside).with_context(|| name.clone())?.as_bytes())?;
        made.files.push(name);
    }
    made.files.sort_by_key(|file| (is_a(file, "zip"), !file.contains("-fr"), file.clone()));
    Ok(made)
}

/// Files of the site: names follow the content, so that a host can keep them for ever.
///
/// # Errors
/// If a page is not made as `index.html` is.
pub(crate) fn site(rendered: &BTreeMap<String, String>, assets: &Assets) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut out = BTreeMap::new();
    let mut names = BTreeMap::new();
    let (mut style, mut embed_style) = (assets.style.clone(), assets.embed_style.clone());
    for (name, bytes) in &assets.fonts {
        let hashed = hashed_name(name, bytes);
        for style in [&mut style, &mut embed_style] {
            *style = style.replace(&format!("fonts/{name}"), &format!("fonts/{hashed}"));
        }
        out.insert(format!("assets/fonts/{hashed}"), bytes.clone());
    }
    let module = &assets.module;
    let loaded =
        [("icon.svg", assets.icon.as_slice()), ("boot.js", assets.boot.as_bytes()), ("app.js", &module.glue), ("app.wasm", &module.wasm)];
    let engines = assets.engines.iter().map(|(name, script)| (name.as_str(), script.as_bytes()));
    for (name, bytes) in loaded.into_iter().chain(engines) {
        let hashed = hashed_name(name, bytes);
        out.insert(format!("assets/{hashed}"), bytes.to_vec());
        names.insert(name.to_owned(), hashed);
    }
    let mut parts = BTreeMap::new();
    for (set, part) in &module.parts {
        for (name, bytes) in ["app.wasm", "app.js"].iter().zip(part) {
            let hashed = hashed_name(name, bytes);
            out.insert(format!("assets/{hashed}"), bytes.clone());
            parts.entry(set.clone()).or_insert_with(|| names.clone()).insert((*name).to_owned(), hashed);
        }
    }
    for (path, html) in rendered {
        let page = if is_a(path, "html") {
            let names = parts.get(&pages::scenes_of(html)).unwrap_or(&names);
            let style = if html.contains("data-page=\"embed\"") { &embed_style } else { &style };
            // In a sheet the fonts are named from the sheet's folder, here from the page's. A sheet of its own would hold the
            // first paint up for a journey over the network.
            let style = style.replace("url(\"fonts/", &format!("url(\"{}assets/fonts/", "../".repeat(path.matches('/').count())));
            pages::for_site(html, &style, names).with_context(|| path.clone())?
        } else {
            html.clone()
        };
        out.insert(path.clone(), page.into_bytes());
    }
    add_data_and_licences(&mut out, assets);
    Ok(out)
}

/// The zip: pages made for a folder on disk, one payload for all.
fn zip(pages: BTreeMap<String, String>, assets: &Assets) -> Result<Vec<u8>> {
    let mut entries = BTreeMap::new();
    for (path, html) in pages {
        let page = if is_a(&path, "html") { pages::for_disk(&html).with_context(|| path.clone())? } else { html };
        entries.insert(path, page.into_bytes());
    }
    entries.insert("assets/style.css".to_owned(), assets.style.clone().into_bytes());
    entries.insert("assets/icon.svg".to_owned(), assets.icon.clone());
    entries.insert("assets/boot.js".to_owned(), assets.boot.clone().into_bytes());
    entries.insert("assets/app.js".to_owned(), assets.module.glue.clone());
    for (name, script) in &assets.engines {
        entries.insert(format!("assets/{name}"), script.clone().into_bytes());
    }
    entries.insert("assets/payload.js".to_owned(), format!("globalThis.courseIaPayload=\"{}\";\n", assets.payload()?).into_bytes());
    for (name, bytes) in &assets.fonts {
        entries.insert(format!("assets/fonts/{name}"), bytes.clone());
    }
    add_data_and_licences(&mut entries, assets);
    let sums: String = entries.iter().map(|(path, bytes)| format!("{}  {path}\n", sha256(bytes))).collect();
    entries.insert("SHA256SUMS".to_owned(), sums.into_bytes());

    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    // A fixed date: the same content gives the same zip.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(DateTime::default());
    let first = entries.remove_entry(FIRST);
    for (path, bytes) in first.into_iter().chain(entries) {
        writer.start_file(&path, options).with_context(|| format!("cannot add {path} to the zip"))?;
        writer.write_all(&bytes).with_context(|| format!("cannot write {path} to the zip"))?;
    }
    Ok(writer.finish().context("cannot finish the zip")?.into_inner())
}

/// What the single files hold, the same for each language.
fn inside(assets: &Assets) -> Result<Inside> {
    let mut scripts: Vec<String> = assets.engines.values().cloned().collect();
    scripts.push(String::from_utf8_lossy(&assets.module.glue).into_owned());
    scripts.push(assets.boot.clone());
    Ok(Inside {
        style: assets.style_with_fonts(),
        icon: format!("data:image/svg+xml;base64,{}", STANDARD.encode(&assets.icon)),
        payload: assets.payload()?,
        scripts,
    })
}

fn add_data_and_licences(out: &mut BTreeMap<String, Vec<u8>>, assets: &Assets) {
    for (path, bytes) in &assets.data {
        // The claims are there already, with what the pages say of them.
        out.entry(format!("data/{path}")).or_insert_with(|| bytes.clone());
    }
    for (name, bytes) in &assets.licences {
        out.insert(format!("licences/{name}"), bytes.clone());
    }
}

/// Writes a file, with its compressed forms beside it if it has any use of them.
fn write_packed(root: &Path, dir: &Path, path: &str, bytes: &[u8]) -> Result<()> {
    write(&dir.join(path), bytes)?;
    if is_a(path, "woff2") {
        return Ok(());
    }
    let packed = compress::packed(root, bytes)?;
    write(&dir.join(format!("{path}.gz")), &packed.gzip)?;
    write(&dir.join(format!("{path}.br")), &packed.brotli)
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    path.parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(path, bytes))
        .with_context(|| format!("cannot write {}; free some space, or take back the right to write there", path.display()))
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use zip::ZipArchive;

    use super::*;
    use crate::wasm::Module;

    /// A page made as `index.html` is.
    const PAGE: &str = "<!doctype html>\n<html lang=\"fr\">\n<head>\n<link rel=\"icon\" href=\"../assets/icon.svg\">\n\
        <link rel=\"stylesheet\" href=\"../assets/style.css\">\n\
        <script id=\"boot\" defer src=\"../assets/boot.js\" data-glue=\"../assets/app.js\" data-wasm=\"../assets/app.wasm\"></script>\n\
        </head>\n<body>\n<p>une page</p>\n</body>\n</html>\n";

    fn assets() -> Assets {
        let file = |name: &str, text: &str| [(name.to_owned(), text.as_bytes().to_vec())];
        Assets {
            style: "a{}".to_owned(),
            embed_style: "b{}".to_owned(),
            fonts: file("text.woff2", "letters").into(),
            icon: b"<svg/>".to_vec(),
            boot: "boot();".to_owned(),
            module: Module::of(b"\0asm", b"glue();"),
            engines: [("engine-simd.js".to_owned(), "simd();".to_owned())].into(),
            data: file("figures.json", "{}").into(),
            licences: file("LICENSE-MIT", "as it is").into(),
        }
    }

    fn rendered() -> BTreeMap<String, String> {
        [("404.html", PAGE), ("fr/index.html", PAGE), (FIRST, PAGE), ("fr/entries.js", "entries();")]
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .into()
    }

    /// The files of a zip in their order, read back.
    fn unpacked(zip: Vec<u8>) -> Vec<(String, Vec<u8>)> {
        let mut archive = ZipArchive::new(Cursor::new(zip)).unwrap();
        let count = archive.len();
        let read = |at| {
            let mut file = archive.by_index(at).unwrap();
            // The same pages give the same zip.
            assert_eq!(file.last_modified(), Some(DateTime::default()));
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        };
        (0..count).map(read).collect()
    }

    #[test]
    fn every_file_of_the_zip_is_the_one_of_its_sum() {
        let files = unpacked(zip(rendered(), &assets()).unwrap());
        // What asks to extract is seen first.
        assert_eq!(files[0].0, FIRST);
        let of = |name: &str| files.iter().find(|(path, _)| path == name).map(|(_, bytes)| bytes.as_slice());
        let sums = String::from_utf8(of("SHA256SUMS").unwrap().to_vec()).unwrap();
        // As `sha256sum --check` reads it.
        let summed: BTreeMap<&str, &str> = sums.lines().map(|line| line.split_once("  ").unwrap()).map(|(sum, path)| (path, sum)).collect();
        assert_eq!(summed.len() + 1, files.len(), "{sums}");
        for (path, bytes) in files.iter().filter(|(path, _)| path != "SHA256SUMS") {
            assert_eq!(summed.get(path.as_str()), Some(&sha256(bytes).as_str()), "{path}");
        }
        for (path, held) in [
            ("assets/app.js", "glue();"),
            ("assets/engine-simd.js", "simd();"),
            ("assets/fonts/text.woff2", "letters"),
            ("data/figures.json", "{}"),
            ("licences/LICENSE-MIT", "as it is"),
            ("fr/entries.js", "entries();"),
        ] {
            assert_eq!(of(path), Some(held.as_bytes()), "{path}");
        }
        let page = String::from_utf8_lossy(of("fr/index.html").unwrap()).into_owned();
        assert!(page.contains("../assets/payload.js") && !page.contains("app.wasm"), "{page}");
    }

    #[test]
    fn every_asset_of_the_site_is_there_by_the_name_that_pages_give_it() {
        let site = site(&rendered(), &assets()).unwrap();
        let page = String::from_utf8_lossy(&site["fr/index.html"]).into_owned();
        for name in page.split("../").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(site.contains_key(name), "{name} is not in {:?}", site.keys());
        }
        let assets = site.keys().filter(|path| path.starts_with("assets/"));
        for path in assets {
            let name = path.rsplit('/').next().unwrap();
            assert!(name.contains(&crate::assets::short_hash(&site[path])), "{path} does not follow its content");
        }
    }
}
