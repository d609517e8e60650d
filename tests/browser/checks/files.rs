//! The files that a reader saves hold what the page shows.

use anyhow::{Result, ensure};
use browsers::page::Page;
use serde_json::Value;

use crate::World;

/// Keeps what the page would save, in the page, instead of saving it.
const CATCH: &str = "const script = document.createElement('script'); \
                     script.textContent = `HTMLAnchorElement.prototype.click = function () { \
                       fetch(this.href).then(answer => answer.blob()).then(async blob => { \
                         document.documentElement.dataset.saved = JSON.stringify({ name: this.download, size: blob.size, text: await blob.text(), \
                         head: [...new Uint8Array(await blob.slice(0, 3).arrayBuffer())].join() }) }) }`; \
                     document.head.append(script)";

pub(super) async fn hold_what_is_shown(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/programmes/")).await?;
    page.wake("#programmes-money").await?;
    page.eval(CATCH).await?;

    let csv = saved(page, 1, ".csv").await?;
    ensure!(csv.trim_start_matches('\u{feff}').starts_with("Programme,"), "the table lost its head: {csv}");
    // Spreadsheets know by the mark in front that it is UTF-8.
    let head = page.text("return JSON.parse(document.documentElement.dataset.saved).head").await?;
    ensure!(head == "239,187,191", "the table begins with {head} and not with the mark of UTF-8");
    ensure!(csv.contains("500000000000"), "numbers should be plain: {csv}");

    let json: Value = serde_json::from_str(&saved(page, 2, ".json").await?)?;
    ensure!(json.as_array().is_some_and(|rows| rows.len() == 3), "three programmes make three rows: {json}");

    let svg = saved(page, 3, ".svg").await?;
    ensure!(svg.starts_with("<svg ") && svg.contains("Stargate"), "no chart: {svg}");
    ensure!(!svg.contains("var(--"), "a file on its own knows no variables of the page");

    saved(page, 4, ".png").await?;
    ensure!(page.number("return JSON.parse(document.documentElement.dataset.saved).size").await? > 5000.0, "the picture is empty");
    Ok(())
}

/// Presses the button number `index`, and hands back the text of the file.
async fn saved(page: &Page, index: usize, extension: &str) -> Result<String> {
    page.eval("delete document.documentElement.dataset.saved").await?;
    page.click(&format!("#programmes-money .downloads button:nth-of-type({index})")).await?;
    page.until("return document.documentElement.dataset.saved ? 'saved' : ''", "saved").await?;
    let name = page.text("return JSON.parse(document.documentElement.dataset.saved).name").await?;
    ensure!(name == format!("programmes-money{extension}"), "the file is called {name}");
    page.text("return JSON.parse(document.documentElement.dataset.saved).text").await
}
