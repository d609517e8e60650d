//! What pages weigh as scenes are added, read from the site as it was built.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};
use brotli::enc::BrotliEncoderParams;

use crate::table::{Cell, Table};

/// A page's bytes, as a host sends them with brotli.
#[derive(Debug, Clone, Default, PartialEq)]
struct Weight {
    /// The scenes that are alive on it.
    scenes: Vec<String>,
    /// Words, drawings, tables and all else of its HTML.
    html: f64,
    /// The style that stands in it.
    style: f64,
    /// What its instruments are made of, and the words that follow the hand.
    data: f64,
    /// The WebAssembly of its scenes.
    module: f64,
    /// The scripts that load and call it.
    glue: f64,
}

/// The pages one by one, and the module by the number of scenes that it holds.
///
/// # Errors
/// If a page names a file that the site does not hold.
pub(crate) fn read(site: &Path, pages: &[String]) -> Result<[Table; 2]> {
    let weights: Vec<(&String, Weight)> = pages.iter().map(|page| Ok((page, weight(site, page)?))).collect::<Result<_>>()?;
    Ok([by_page(&weights), by_scenes(&weights)])
}

fn weight(site: &Path, page: &str) -> Result<Weight> {
    let path = site.join(page).join("index.html");
    let html = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let sent = |path: &Path| -> Result<f64> {
        let mut packed = path.as_os_str().to_owned();
        packed.push(".br");
        #[expect(clippy::cast_precision_loss, reason = "bytes of a file")]
        let bytes = fs::metadata(&packed).with_context(|| format!("{} is not there", packed.display()))?.len() as f64;
        Ok(bytes)
    };
    let asked = |name: &str| -> Result<f64> {
        let Some(address) = attribute(&html, name) else { return Ok(0.0) };
        sent(&path.with_file_name(address))
    };
    let (style, data) = (packed(&style_of(&html))?, packed(&data_of(&html))?);
    let scenes: Vec<String> = attribute(&html, "data-scenes").unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    // A page without a live part loads no module.
    let (module, glue) = if scenes.is_empty() { (0.0, 0.0) } else { (asked("data-wasm")?, asked("data-glue")?) };
    let boot = html
        .split_once("id=\"boot\"")
        .map_or(Ok(0.0), |(_, rest)| attribute(rest, "src").map_or(Ok(0.0), |src| sent(&path.with_file_name(src))))?;
    // Parts weigh a little more apart than together: what is left is what the rest adds.
    Ok(Weight { html: (sent(&path)? - style - data).max(0.0), scenes, style, data, module, glue: glue + boot })
}

/// The value of the first attribute of this name.
fn attribute<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// What stands between each pair of marks.
fn between(html: &str, open: &str, close: &str) -> String {
    html.split(open).skip(1).filter_map(|rest| rest.split_once(close)).map(|(held, _)| held).collect()
}

fn style_of(html: &str) -> String {
    between(html, "<style>", "</style>")
}

fn data_of(html: &str) -> String {
    between(html, " data-props=\"", "\"") + &between(html, "id=\"phrases\">", "</script>")
}

/// Bytes of a text after brotli, as the build compresses.
fn packed(text: &str) -> Result<f64> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: text.len(), ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut text.as_bytes(), &mut out, &params).context("brotli failed")?;
    #[expect(clippy::cast_precision_loss, reason = "bytes of a page")]
    let bytes = if text.is_empty() { 0.0 } else { out.len() as f64 };
    Ok(bytes)
}

/// The front, each scene, and what embeds have.
fn by_page(weights: &[(&String, Weight)]) -> Table {
    let columns = ["scenes alive", "HTML, kB", "style, kB", "data, kB", "module, kB", "its scripts, kB", "in all, kB"].map(str::to_owned);
    let parts: [fn(&Weight) -> f64; 6] = [
        |weight| weight.html,
        |weight| weight.style,
        |weight| weight.data,
        |weight| weight.module,
        |weight| weight.glue,
        |weight| weight.html + weight.style + weight.data + weight.module + weight.glue,
    ];
    let line = |name: String, of: &[&Weight]| {
        let each = |part: &dyn Fn(&Weight) -> f64| Cell::measure(&of.iter().map(|weight| part(weight)).collect::<Vec<f64>>(), None);
        #[expect(clippy::cast_precision_loss, reason = "a few scenes")]
        let mut cells = vec![each(&|weight| weight.scenes.len() as f64)];
        cells.extend(parts.map(|part| each(&|weight| part(weight) / 1_000.0)));
        (name, cells)
    };
    let (embeds, pages): (Vec<_>, Vec<_>) = weights.iter().partition(|(page, _)| page.contains("/embed/"));
    let mut lines: Vec<(String, Vec<Cell>)> = pages.iter().map(|(page, weight)| line((*page).clone(), &[weight])).collect();
    if !embeds.is_empty() {
        let of: Vec<&Weight> = embeds.iter().map(|(_, weight)| weight).collect();
        lines.push(line(format!("an embed, of {}", of.len()), &of));
    }
    Table { columns: columns.to_vec(), lines }
}

/// The module by the number of its scenes: what a scene's page loads, what all share, and what a module of the first ones would be.
///
/// A page that holds several scenes says what they share: the sum of their own modules less that of the page, once for each
/// scene but one.
fn by_scenes(weights: &[(&String, Weight)]) -> Table {
    let alone: Vec<&Weight> =
        weights.iter().filter(|(page, of)| of.scenes.len() == 1 && !page.contains("/embed/")).map(|(_, of)| of).collect();
    let own = |scene: &String| alone.iter().find(|of| of.scenes[0] == *scene).map(|of| of.module);
    let shared = weights.iter().filter(|(_, of)| of.scenes.len() > 1).find_map(|(_, of)| {
        let sum = of.scenes.iter().map(own).sum::<Option<f64>>()?;
        let others = u32::try_from(of.scenes.len() - 1).ok()?;
        Some((sum - of.module) / f64::from(others))
    });
    let columns = [
        "module of its page, kB",
        "of which its own, kB",
        "a module of so many scenes, kB",
        "all pages so far read one after the other, kB",
    ];
    let mut table = Table { columns: columns.map(str::to_owned).to_vec(), lines: Vec::new() };
    let Some(shared) = shared else { return table };
    let (mut together, mut read) = (shared, 0.0);
    for (index, of) in alone.iter().enumerate() {
        together += of.module - shared;
        // Scripts are fetched once; style and HTML come with each page.
        read += of.html + of.style + of.data + of.module + if index == 0 { of.glue } else { 0.0 };
        let cells = [of.module, of.module - shared, together, read].map(|bytes| Cell::measure(&[bytes / 1_000.0], None));
        table.lines.push((format!("{}: {}", index + 1, of.scenes[0]), cells.to_vec()));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(scenes: &[&str], module: f64) -> Weight {
        let scenes = scenes.iter().map(|scene| (*scene).to_owned()).collect();
        Weight { scenes, html: 20_000.0, style: 8_000.0, data: 2_000.0, module, glue: 10_000.0 }
    }

    #[test]
    fn a_page_that_holds_two_scenes_says_what_they_share() {
        let pages = ["en/", "en/a/", "en/b/", "en/embed/a/one/"].map(str::to_owned);
        let weights = [of(&["a", "b"], 100_000.0), of(&["a"], 90_000.0), of(&["b"], 85_000.0), of(&["a"], 90_000.0)];
        let weights: Vec<(&String, Weight)> = pages.iter().zip(weights).collect();
        let text = by_scenes(&weights).short();
        assert!(text.contains("| 1: a | 90 | 15 | 90 | 130 |") && text.contains("| 2: b | 85 | 10 | 100 | 245 |"), "{text}");
        let text = by_page(&weights).short();
        assert!(text.contains("| en/ | 2 | 20 | 8 | 2 | 100 | 10 | 140 |") && text.contains("| an embed, of 1 | 1 |"), "{text}");
    }

    #[test]
    fn style_and_data_are_found_in_a_page() {
        let html = "<p id=\"x\"><style>a{}</style><i data-props=\"QUJD\" data-scenes=\"a b\"><style>b{}</style><script id=\"phrases\">{1}</script>";
        assert_eq!((style_of(html), data_of(html)), ("a{}b{}".to_owned(), "QUJD{1}".to_owned()));
        assert_eq!(attribute(html, "data-scenes"), Some("a b"));
    }
}
