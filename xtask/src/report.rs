//! What was made: sizes, budgets, what to open.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result, bail};

use crate::{
    assets::{Assets, files, is_a, sha256, short_hash},
    budgets::{self, Scene, Sizes, Weighed, kilobytes},
    cache,
    compress::{self, Packed},
    editions::Made,
    parallel, toolchain,
    weights::Weight,
};

/// Where the build leaves what it weighed, for `serve` to tell.
const KEPT: &str = "target/xtask/budgets.txt";

/// From so many rows of tables on, a page may be a long one.
const LONG_ROWS: usize = 500;

/// Prints sizes and what to open.
///
/// # Errors
/// If a budget is exceeded, with what exceeds it.
pub(crate) fn print(root: &Path, assets: &Assets, made: &Made) -> Result<()> {
    let mut sizes = of_assets(root, assets)?;
    println!("\npages, each the heaviest of its kind");
    let pages = pages(root, &made.pages)?;
    sizes.scenes = scenes(root, assets, made)?;
    println!("\nwhat each scene adds to the module\n{}", budgets::lines(&sizes.of_scenes()));
    println!("made in dist/:");
    println!("  {:<32} {} pages, for a static host", "site/", made.pages.len());
    for file in &made.files {
        let size = fs::metadata(root.join("dist").join(file)).with_context(|| format!("cannot read dist/{file}"))?.len();
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        println!("  {file:<32} {}", kilobytes(size));
        if is_a(file, "html") {
            sizes.singles.push((file.clone(), size));
        }
    }
    let wholes = budgets::lines(&sizes.wholes());
    cache::write_whole(&root.join(KEPT), wholes.as_bytes())?;
    println!("\nof what is allowed (brotli, fonts apart):\n{wholes}");
    let first = made.files.iter().find(|file| is_a(file, "html")).map_or("site/index.html", String::as_str);
    println!("by {}; sum of dist/: {}", toolchain::said(root)?, sum(&root.join("dist"))?);
    println!("open dist/{first} with a double-click, or run `cargo xtask serve`");
    let over = budgets::over(&[pages, sizes.wholes(), sizes.of_scenes(), sizes.of_singles()].concat());
    if !over.is_empty() {
        bail!("over its budget: {over}; take something out before adding more");
    }
    Ok(())
}

/// What the last build weighed as a whole, each beside its budget; nothing if none was made here.
pub(crate) fn last(root: &Path) -> Option<String> {
    fs::read_to_string(root.join(KEPT)).ok()
}

/// Prints what pages load, and hands back what of it has a budget.
fn of_assets(root: &Path, assets: &Assets) -> Result<Sizes> {
    println!("\n{:<34} {:>10} {:>10} {:>10}", "", "raw", "gzip", "brotli");
    let line = |name: &str, bytes: &[u8]| -> Result<usize> {
        let Packed { gzip, brotli } = compress::packed(root, bytes)?;
        println!("{name:<34} {:>10} {:>10} {:>10}", kilobytes(bytes.len()), kilobytes(gzip.len()), kilobytes(brotli.len()));
        Ok(brotli.len())
    };
    let mut sizes = Sizes { is_small: assets.module.is_small, ..Sizes::default() };
    sizes.module = line("module (app.wasm)", &assets.module.wasm)? + line("its glue (app.js)", &assets.module.glue)?;
    for (scenes, [wasm, glue]) in &assets.module.parts {
        let size = compress::packed(root, wasm)?.brotli.len() + compress::packed(root, glue)?.brotli.len();
        println!("  of {scenes:<51} {:>10}", kilobytes(size));
        sizes.part = sizes.part.max((size, scenes.clone()));
    }
    for (name, script) in &assets.engines {
        sizes.engine = sizes.engine.max(line(name, script.as_bytes())?);
    }
    line("loader (boot.js)", assets.boot.as_bytes())?;
    line("style (style.css)", assets.style.as_bytes())?;
    sizes.fonts = assets.fonts.values().map(Vec::len).sum();
    Ok(sizes)
}

/// What each scene adds to the module.
fn scenes(root: &Path, assets: &Assets, made: &Made) -> Result<Vec<Scene>> {
    let weights = &assets.module.weights;
    let all = compress::packed(root, &weights.all)?.brotli.len();
    // What is left without a scene is as long as the module: packed on every core.
    parallel::map(&weights.scenes, |Weight { scene, rest }| {
        let added = all.saturating_sub(compress::packed(root, rest)?.brotli.len());
        Ok(Scene { name: scene.clone(), pictures: pictures(made, scene), added })
    })
}

/// One number for all of `dist/`: the same from the same commit by the same compiler, wherever it was built.
fn sum(dist: &Path) -> Result<String> {
    let lines: String = files(dist)?.iter().map(|(path, bytes)| format!("{}  {path}\n", sha256(bytes))).collect();
    Ok(short_hash(lines.as_bytes()))
}

/// Pictures of a scene's instruments, counted on its page.
fn pictures(made: &Made, scene: &str) -> usize {
    let page = format!("/{}/index.html", scene.replace('_', "-"));
    let html = made.pages.iter().find(|(path, _)| path.ends_with(&page) && path.matches('/').count() == 2);
    html.map_or(0, |(_, html)| html.matches("class=\"picture").count())
}

/// The heaviest page of each kind, printed beside its budget.
pub(crate) fn pages(root: &Path, pages: &BTreeMap<String, String>) -> Result<Vec<Weighed>> {
    let kept: Vec<(&str, &str)> =
        pages.iter().map(|(path, html)| (path.as_str(), html.as_str())).filter(|page| has_budget(*page)).collect();
    let sizes = parallel::map(&kept, |(_, html)| Ok(compress::packed(root, html.as_bytes())?.brotli.len()))?;
    let heaviest = heaviest(&kept.into_iter().zip(sizes).collect::<Vec<_>>());
    print!("{}", budgets::lines(&heaviest));
    Ok(heaviest)
}

/// The heaviest page of each kind, of pages with what they weigh.
fn heaviest(pages: &[((&str, &str), usize)]) -> Vec<Weighed> {
    let of_kind = |(kind, budget, is_of): PageBudget| {
        let weighed = pages.iter().filter(|((path, html), _)| is_of(path, html)).map(|((path, _), size)| (*size, *path));
        let (size, path) = weighed.max().unwrap_or_default();
        Weighed { name: format!("{kind}, its style apart: {path}"), size, budget }
    };
    PAGE_BUDGETS.map(of_kind).into()
}

/// True for a page of some kind.
fn has_budget((path, html): (&str, &str)) -> bool {
    PAGE_BUDGETS.iter().any(|(_, _, is_of)| is_of(path, html))
}

/// A kind of page: its name, the largest size of its HTML (brotli, bytes), and whether a path and its HTML are of it.
type PageBudget = (&'static str, usize, fn(&str, &str) -> bool);

/// The kinds of pages whose size is kept.
const PAGE_BUDGETS: [PageBudget; 5] = [
    ("front", 30_000, |_, html| html.contains("data-page=\"front\"")),
    ("scene", 40_000, |_, html| html.contains("data-page=\"scene\"") && !is_long(html)),
    ("portrait", 40_000, |path, _| path.contains("/text-")),
    ("embed", 15_000, |_, html| html.contains("data-page=\"embed\"") && !is_long(html)),
    ("long page", 70_000, |_, html| !html.contains("data-page=\"register\"") && is_long(html)),
];

/// True if a page holds the rows of a large table, as rows or as points with names: more than so many.
fn is_long(html: &str) -> bool {
    html.matches("<tr>").count() + html.matches("<option ").count() > LONG_ROWS
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page of a kind, with so many rows of tables.
    fn page(kind: &str, rows: usize) -> String {
        format!("<html data-page=\"{kind}\">{}", "<tr>".repeat(rows))
    }

    #[test]
    fn a_page_of_each_kind_that_fills_its_budget_passes_and_a_byte_more_is_named() {
        let pages = [
            ("fr/index.html", page("front", 10), 30_000),
            ("fr/bread/index.html", page("scene", LONG_ROWS), 40_000),
            ("fr/text-a/index.html", page("text", 10), 40_000),
            ("fr/embed/bread/x/index.html", page("embed", LONG_ROWS), 15_000),
            ("fr/wine/index.html", page("scene", LONG_ROWS + 1), 70_000),
            ("fr/claims/index.html", page("register", 10 * LONG_ROWS), 500_000),
        ];
        for more in 0..pages.len() {
            let mut sized: Vec<_> =
                pages.iter().enumerate().map(|(at, (path, html, size))| ((*path, html.as_str()), size + usize::from(at == more))).collect();
            // A lighter page of the same kind hides nothing.
            sized.extend(pages.iter().map(|(_, html, size)| (("en/light", html.as_str()), size / 2)));
            let over = budgets::over(&heaviest(&sized));
            let path = pages[more].0;
            // A register has no budget.
            if path.contains("claims") {
                assert_eq!(over, "");
            } else {
                assert!(over.contains(path) && !over.contains(';'), "{path}: {over:?}");
            }
        }
    }
}
