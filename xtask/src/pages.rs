//! A page made for its edition: what `index.html` names by logical paths (`assets/style.css`) becomes what the edition holds.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

use anyhow::{Result, anyhow, ensure};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use lol_html::{
    HandlerTypes, RewriteStrSettings, element,
    html_content::{
        ContentType::{Html, Text},
        Element,
    },
    rewrite_str, text,
};

use crate::compress::gzip;

/// The words that instruments say.
const PHRASES: &str = "script#phrases";

/// The style sheet's line.
const STYLE: &str = "link[rel=\"stylesheet\"]";

/// What the loader's line says of the scenes on the page.
const SCENES: &str = " data-scenes=\"";

/// The slugs of the scenes whose instruments a page holds, separated by spaces; `finder` for one that holds none, nothing for one
/// that holds all of them.
pub(crate) fn scenes_of(html: &str) -> String {
    let found = html.split_once(SCENES).and_then(|(_, rest)| rest.split_once('"'));
    found.map(|(scenes, _)| scenes.to_owned()).unwrap_or_default()
}

/// A page of the site with `style` inside, and with each asset's name replaced by the one that `names` gives.
///
/// # Errors
/// If the page does not hold one style sheet.
pub(crate) fn for_site(html: &str, style: &str, names: &BTreeMap<String, String>) -> Result<String> {
    let found = Cell::new(0);
    let page = rewrite_str(
        html,
        RewriteStrSettings {
            element_content_handlers: vec![
                element!(STYLE, |sheet| {
                    found.set(found.get() + 1);
                    sheet.replace(&sheet_inside(style), Html);
                    Ok(())
                }),
                element!("link, script", |loaded| Ok(rename(loaded, names)?)),
            ],
            ..RewriteStrSettings::default()
        },
    )?;
    one_style(found.get())?;
    Ok(page)
}

/// A page of the zip: nothing is asked for ahead, and the module comes as a script, since `fetch` does not work from disk.
///
/// # Errors
/// If the page is no HTML.
pub(crate) fn for_disk(html: &str) -> Result<String> {
    let page = rewrite_str(
        html,
        RewriteStrSettings {
            element_content_handlers: vec![
                element!("link[rel=\"preload\"]", |ahead| {
                    ahead.remove();
                    Ok(())
                }),
                element!("script[data-wasm]", |boot| {
                    let module = boot.get_attribute("data-wasm").unwrap_or_default();
                    boot.remove_attribute("data-wasm");
                    Ok(boot.set_attribute("data-payload", &module.replace("app.wasm", "payload.js"))?)
                }),
            ],
            ..RewriteStrSettings::default()
        },
    )?;
    Ok(page)
}

/// What a page holds that has everything inside.
pub(crate) struct Inside {
    /// The style sheet, fonts inside.
    pub(crate) style: String,
    /// The address of the icon, which holds it.
    pub(crate) icon: String,
    /// The module, base64 of its gzip.
    pub(crate) payload: String,
    /// The scripts, in the order in which they run; the last is the loader.
    pub(crate) scripts: Vec<String>,
}

/// One page with everything inside; its scripts stand at the end, after the payload. The words that its instruments say are
/// packed like the module: nothing else reads them.
///
/// # Errors
/// If the page does not hold one style sheet.
pub(crate) fn with_all(html: &str, inside: &Inside) -> Result<String> {
    let found = Cell::new(0);
    let mut last = format!("<script type=\"text/plain\" id=\"payload\">{}</script>\n", inside.payload);
    for (index, script) in inside.scripts.iter().enumerate() {
        let id = if index + 1 == inside.scripts.len() { " id=\"boot\"" } else { "" };
        last.push_str(&format!("<script{id}>\n{}</script>\n", script.replace("</script", "<\\/script")));
    }
    let phrases = RefCell::new(String::new());
    let page = rewrite_str(
        html,
        RewriteStrSettings {
            element_content_handlers: vec![
                element!(PHRASES, |script| Ok(script.set_attribute("data-packed", "")?)),
                text!(PHRASES, |chunk| {
                    phrases.borrow_mut().push_str(chunk.as_str());
                    if chunk.last_in_text_node() {
                        chunk.replace(&STANDARD.encode(gzip(phrases.borrow().as_bytes())?), Text);
                    } else {
                        chunk.remove();
                    }
                    Ok(())
                }),
                element!(STYLE, |sheet| {
                    found.set(found.get() + 1);
                    sheet.replace(&sheet_inside(&inside.style), Html);
                    Ok(())
                }),
                element!("link[rel=\"icon\"]", |icon| Ok(icon.set_attribute("href", &inside.icon)?)),
                element!("link[rel=\"preload\"], script#boot", |loaded| {
                    loaded.remove();
                    Ok(())
                }),
                element!("body", |body| {
                    body.append(&last, Html);
                    Ok(())
                }),
            ],
            ..RewriteStrSettings::default()
        },
    )?;
    one_style(found.get())?;
    Ok(page)
}

fn one_style(found: u32) -> Result<()> {
    ensure!(found == 1, "{found} style sheets are named; index.html should name assets/style.css once");
    Ok(())
}

fn sheet_inside(style: &str) -> String {
    format!("<style>\n{style}</style>")
}

/// Gives each attribute that names an asset the name that the asset has in this edition.
fn rename<H: HandlerTypes>(loaded: &mut Element<'_, '_, H>, names: &BTreeMap<String, String>) -> Result<()> {
    let held: Vec<(String, String)> = loaded.attributes().iter().map(|attribute| (attribute.name(), attribute.value())).collect();
    for (attribute, value) in held {
        let Some((before, name)) = value.rsplit_once("assets/") else { continue };
        if let Some(to) = names.get(name) {
            loaded.set_attribute(&attribute, &format!("{before}assets/{to}")).map_err(|error| anyhow!("{attribute}: {error}"))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    const PAGE: &str = "<!doctype html>\n<html lang=\"fr\">\n<head>\n\
        <link rel=\"preload\" as=\"script\" href=\"../assets/app.js\">\n<link rel=\"icon\" href=\"../assets/icon.svg\">\n\
        <link rel=\"stylesheet\" href=\"../assets/style.css\">\n<script>1</script>\n\
        <script id=\"boot\" defer src=\"../assets/boot.js\" data-glue=\"../assets/app.js\" data-wasm=\"../assets/app.wasm\"></script>\n\
        </head>\n<body>\n<p>« assets/app.js\" » & assets/style.css\n</p>\n</body>\n</html>\n";

    fn names() -> BTreeMap<String, String> {
        [("app.js", "app.1.js"), ("app.wasm", "app.2.wasm"), ("boot.js", "boot.3.js"), ("icon.svg", "icon.4.svg")]
            .map(|(from, to)| (from.to_owned(), to.to_owned()))
            .into()
    }

    #[test]
    fn the_site_has_names_that_follow_the_content_and_its_style_inside() {
        let page = for_site(PAGE, "a{}\n", &names()).unwrap();
        for held in [
            "<style>\na{}\n</style>\n<script>1",
            "href=\"../assets/app.1.js\"",
            "href=\"../assets/icon.4.svg\"",
            "src=\"../assets/boot.3.js\"",
            "data-glue=\"../assets/app.1.js\" data-wasm=\"../assets/app.2.wasm\"",
            // What the page says stays.
            "<p>« assets/app.js\" » & assets/style.css\n</p>",
        ] {
            assert!(page.contains(held), "{held} is missing from {page}");
        }
        assert!(!page.contains("rel=\"stylesheet\""));
    }

    #[test]
    fn the_zip_asks_for_nothing_ahead() {
        let page = for_disk(PAGE).unwrap();
        assert!(!page.contains("preload") && !page.contains("data-wasm"), "{page}");
        assert!(page.contains("data-payload=\"../assets/payload.js\"") && page.contains("href=\"../assets/style.css\""), "{page}");
    }

    #[test]
    fn a_single_file_asks_for_nothing_at_all() {
        let inside = Inside {
            style: "a{}\n".into(),
            icon: "data:image/svg+xml;base64,x".into(),
            payload: "AAAA".into(),
            scripts: vec!["glue()\n".into(), "\"</script>\"\n".into()],
        };
        let page = with_all(&PAGE.replace("</body>", "<script id=\"phrases\">{\"a\":1}</script>\n</body>"), &inside).unwrap();
        assert!(!page.contains("../assets/"), "{page}");
        let (before, words) = page.split_once("<script id=\"phrases\" data-packed=\"\">").unwrap();
        let (packed, after) = words.split_once("</script>\n").unwrap();
        let mut unpacked = String::new();
        flate2::read::GzDecoder::new(&*STANDARD.decode(packed).unwrap()).read_to_string(&mut unpacked).unwrap();
        assert_eq!(unpacked, "{\"a\":1}");
        let page = format!("{before}{after}");
        let (_, last) = page.split_once("</p>\n").unwrap();
        assert_eq!(
            last,
            "<script type=\"text/plain\" id=\"payload\">AAAA</script>\n<script>\nglue()\n</script>\n\
             <script id=\"boot\">\n\"<\\/script>\"\n</script>\n</body>\n</html>\n"
        );
    }

    #[test]
    fn a_page_without_its_style_sheet_is_refused() {
        let page = PAGE.replace("stylesheet", "sheet");
        for refused in [
            for_site(&page, "", &names()),
            with_all(&page, &Inside { style: String::new(), icon: String::new(), payload: String::new(), scripts: vec![] }),
        ] {
            assert!(refused.unwrap_err().to_string().contains("index.html should name assets/style.css once"));
        }
    }
}
