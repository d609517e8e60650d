//! What was made: sizes, budgets, what to open.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result, bail};

use crate::{
    assets::{Assets, files, is_a, sha256, short_hash},
    compress,
    editions::Made,
    parallel, toolchain,
    weights::Weight,
};

/// Largest size of the module and its glue with every scene in it, brotli, in bytes: so much, and so much for each scene. It
/// travels in what is opened from disk only.
const MODULE_BUDGET: (usize, usize) = (100_000, 12_000);

/// Largest size of the module and the glue that a page asks for, brotli, in bytes.
const PART_BUDGET: usize = 120_000;

/// What it may weigh more where the standard library is the one that the toolchain brings. The same budget cannot hold there: that
/// library is compiled for speed and prints what panics say, and nothing that we tell rustc reaches it.
const READY_BUDGET: usize = 15_000;

/// Largest size of what a scene adds to the modules of its own pages for each of its pictures, with sentence, table and
/// controls: brotli, bytes.
const PICTURE_BUDGET: usize = 5_500;

/// Largest size of a variant of the engine, brotli, in bytes.
const ENGINE_BUDGET: usize = 45_000;

/// Largest size of a single file, in bytes.
const SINGLE_BUDGET: usize = 3_500_000;

/// From so many rows of tables on, a page may be a long one.
const LONG_ROWS: usize = 500;

/// Largest size of all fonts, in bytes.
const FONTS_BUDGET: usize = 100_000;

/// Prints sizes and what to open.
///
/// # Errors
/// If a budget is exceeded.
pub(crate) fn print(root: &Path, assets: &Assets, made: &Made) -> Result<()> {
    println!("\n{:<34} {:>10} {:>10} {:>10}", "", "raw", "gzip", "brotli");
    let line = |name: &str, bytes: &[u8]| -> Result<usize> {
        let packed = compress::packed(root, bytes)?;
        println!("{name:<34} {:>10} {:>10} {:>10}", kilobytes(bytes.len()), kilobytes(packed.gzip.len()), kilobytes(packed.brotli.len()));
        Ok(packed.brotli.len())
    };
    let module = line("module (app.wasm)", &assets.module.wasm)? + line("its glue (app.js)", &assets.module.glue)?;
    let mut largest = (0, "");
    for (scenes, [wasm, glue]) in &assets.module.parts {
        let size = compress::packed(root, wasm)?.brotli.len() + compress::packed(root, glue)?.brotli.len();
        println!("  of {scenes:<51} {:>10}", kilobytes(size));
        largest = largest.max((size, scenes));
    }
    let mut engine = 0;
    for (name, script) in &assets.engines {
        engine = engine.max(line(name, script.as_bytes())?);
    }
    // All that is asked for below, packed on every core first.
    let weights = &assets.module.weights;
    let rests = weights.scenes.iter().map(|weight| weight.rest.as_slice());
    let all: Vec<&[u8]> = rests.chain([weights.all.as_slice()]).chain(made.pages.values().map(String::as_bytes)).collect();
    parallel::map(&all, |bytes| compress::packed(root, bytes))?;
    line("loader (boot.js)", assets.boot.as_bytes())?;
    line("style (style.css)", assets.style.as_bytes())?;
    let is_long = pages(root, &made.pages)?;
    let fonts: usize = assets.fonts.values().map(Vec::len).sum();
    println!("{:<34} {:>10}", "fonts", kilobytes(fonts));
    println!("\n{:<34} {:>10} {:>10} {:>10}", "what each scene adds to the module", "raw", "allowed", "brotli");
    let all = compress::packed(root, &weights.all)?.brotli.len();
    let mut is_heavy = false;
    for Weight { scene, bytes, rest } in &weights.scenes {
        let added = all.saturating_sub(compress::packed(root, rest)?.brotli.len());
        let allowed = PICTURE_BUDGET * pictures(made, scene);
        is_heavy |= added > allowed;
        println!("  {scene:<32} {:>10} {:>10} {:>10}", kilobytes(*bytes), kilobytes(allowed), kilobytes(added));
    }
    let module_budget = MODULE_BUDGET.0 + MODULE_BUDGET.1 * weights.scenes.len() + if assets.module.is_small { 0 } else { READY_BUDGET };
    println!(
        "\nmodule and glue: {} brotli of {} allowed; engine: {} of {}; fonts: {} of {}",
        kilobytes(module),
        kilobytes(module_budget),
        kilobytes(engine),
        kilobytes(ENGINE_BUDGET),
        kilobytes(fonts),
        kilobytes(FONTS_BUDGET)
    );

    println!("\nmade in dist/:");
    println!("  {:<32} {} pages, for a static host", "site/", made.pages.len());
    for file in &made.files {
        let size = fs::metadata(root.join("dist").join(file)).with_context(|| format!("cannot read dist/{file}"))?.len();
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        println!("  {file:<32} {}", kilobytes(size));
        is_heavy |= is_a(file, "html") && size > SINGLE_BUDGET;
    }
    let first = made.files.iter().find(|file| is_a(file, "html")).map_or("site/index.html", String::as_str);
    println!("\nby {}; sum of dist/: {}", toolchain::said(root)?, sum(&root.join("dist"))?);
    println!("open dist/{first} with a double-click, or run `cargo xtask serve`");
    println!("largest module of a page ({}), its glue included: {} of {}", largest.1, kilobytes(largest.0), kilobytes(PART_BUDGET));
    if largest.0 > PART_BUDGET || module > module_budget || is_heavy || is_long || engine > ENGINE_BUDGET || fonts > FONTS_BUDGET {
        bail!("a budget is exceeded; take something out before adding more");
    }
    Ok(())
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

/// The heaviest page of each kind, beside its budget; true if one exceeds it.
pub(crate) fn pages(root: &Path, pages: &BTreeMap<String, String>) -> Result<bool> {
    let mut is_heavy = false;
    for (kind, budget, is_of) in PAGE_BUDGETS {
        let mut heaviest = (0, "");
        for (path, html) in pages.iter().filter(|(path, html)| is_of(path, html)) {
            heaviest = heaviest.max((compress::packed(root, html.as_bytes())?.brotli.len(), path));
        }
        println!(
            "{:<34} {:>10} {:>10} {:>10}",
            format!("heaviest {kind}, its style apart"),
            heaviest.1,
            kilobytes(budget),
            kilobytes(heaviest.0)
        );
        is_heavy |= heaviest.0 > budget;
    }
    Ok(is_heavy)
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

/// Thousands of bytes, for reading.
fn kilobytes(bytes: usize) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}
