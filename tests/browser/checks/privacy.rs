//! No request to anyone else, no cookie.

use anyhow::{Result, ensure};
use browsers::page::Page;

use crate::World;

pub(super) async fn nothing_leaves(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/")).await?;
    page.wake("#programmes-money").await?;
    page.click("#front-programmes .figure-link").await?;
    page.until("return document.querySelector('.note:popover-open') ? 'open' : ''", "open").await?;
    let others = "return performance.getEntriesByType('resource').map(entry => entry.name).filter(name => new URL(name).origin !== location.origin).join(' ')";
    let others = page.text(others).await?;
    ensure!(others.is_empty(), "the page asked others for: {others}");
    let loaded = page.number("return performance.getEntriesByType('resource').length").await?;
    ensure!(loaded >= 4.0, "style, scripts and module should have been loaded; {loaded} were");
    ensure!(page.text("return document.cookie").await?.is_empty(), "the page set a cookie");
    Ok(())
}
