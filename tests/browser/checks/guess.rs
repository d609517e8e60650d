//! The guess: by keyboard, kept on the reader's machine, and forgotten when asked.

use anyhow::{Result, ensure};
use browsers::page::Page;
use fantoccini::key::Key;

use crate::World;

const COMPARED: &str = "return document.querySelector('#distillation .guess-compared').textContent";
const OPEN: &str = "return String(document.querySelector('#distillation .guess-answer').open)";

pub(super) async fn is_kept_and_forgotten(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/distillation/")).await?;
    page.wake("#distillation-your-guess-slider").await?;
    ensure!(page.text(COMPARED).await?.is_empty() && page.text(OPEN).await? == "false", "the answer is given away");
    page.press("#distillation-your-guess-slider", Key::Right, 7).await?;
    page.press("#distillation .guess-submit", Key::Enter, 1).await?;
    page.until(OPEN, "true").await?;
    let compared = page.text(COMPARED).await?;
    ensure!(compared.contains("57"), "the comparison does not name the guess: {compared}");

    page.reload().await?;
    page.wake("#distillation-your-guess-slider").await?;
    page.until(&format!("return ({}) === {compared:?} ? 'same' : ''", COMPARED.trim_start_matches("return ")), "same").await?;
    page.click("#distillation .guess-forget").await?;
    page.until(COMPARED, "").await?;
    page.reload().await?;
    page.wake("#distillation-your-guess-slider").await?;
    ensure!(page.text(COMPARED).await?.is_empty(), "the guess was not forgotten");
    Ok(())
}
