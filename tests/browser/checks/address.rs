//! The page's address: settings that survive a reload and the way back, and what an address may ask.

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use fantoccini::key::Key;

use crate::World;

const PANEL: &str = "#programmes-money";
const PRICE: &str = "return document.querySelector('#programmes-money-price').value";
const LINK: &str = "return document.querySelector('#programmes-money .link').value";

pub(super) async fn settings_survive_reload_and_the_way_back(world: &World, page: &Page) -> Result<()> {
    let embed = world.sites.page("en/embed/programmes/money/");
    page.goto(&embed).await?;
    page.wake(PANEL).await?;
    let author = page.state(PANEL).await?;
    page.press("#programmes-money-price", Key::Right, 3).await?;
    page.until_state(PANEL, &author, false, "the price").await?;
    let (moved, price) = (page.state(PANEL).await?, page.text(PRICE).await?);
    // The address is written once the hand rests.
    page.until(&format!("return decodeURIComponent(location.search).includes('price:{price}') ? 'written' : ''"), "written").await?;
    page.reload().await?;
    page.wake(PANEL).await?;
    page.until_state(PANEL, &moved, true, "the reload").await?;
    // Away and back, as with the browser's button.
    page.goto(&world.sites.page("en/embed/frontier/world/")).await?;
    page.eval("history.back()").await?;
    page.until("return document.querySelector('#programmes-money') ? 'back' : ''", "back").await?;
    page.wake(PANEL).await?;
    page.until(PRICE, &price).await?;
    page.until_state(PANEL, &moved, true, "the way back").await?;
    // The author's view leaves nothing behind, neither here nor after a reload.
    page.click(&format!("{PANEL} .reset")).await?;
    page.until("return location.search", "").await?;
    page.reload().await?;
    page.wake(PANEL).await?;
    page.until_state(PANEL, &author, true, "the author's view").await?;
    let link = page.text(LINK).await?;
    ensure!(
        link.starts_with(&format!("{}?programmes-money=basis:announced,", world.sites.page("en/programmes/"))),
        "the link leads elsewhere: {link}"
    );

    // In the single file they stand in the fragment, behind the name of the page.
    page.goto_file(&world.dist.join("course-ia-en.html")).await?;
    page.eval("location.hash = 'programmes'").await?;
    page.wake(PANEL).await?;
    page.press("#programmes-money-price", Key::Right, 3).await?;
    page.until_not(PRICE, "2").await?;
    let price = page.text(PRICE).await?;
    page.until("return location.hash.startsWith('#programmes?programmes-money=') ? 'kept' : ''", "kept").await?;
    page.reload().await?;
    page.wake(PANEL).await?;
    page.until(PRICE, &price).await.context("from disk")
}

pub(super) async fn an_address_presets_locks_and_hides(world: &World, page: &Page) -> Result<()> {
    let query = "?frontier-world=preset:b,growth:2,lock:growth,hide:origin";
    page.goto(&format!("{}{query}", world.sites.page("fr/frontier/"))).await?;
    let panel = "#frontier-world";
    page.wake(panel).await?;
    page.wake("#frontier-world-growth").await?;
    let growth = "return document.querySelector('#frontier-world-growth').value";
    page.until(growth, "2").await?;
    ensure!(
        page.eval("return document.querySelector('#frontier-world-growth').disabled").await? == true,
        "a control that the address holds can be moved"
    );
    ensure!(page.shown("[data-field]:has(#frontier-world-growth) .field-locked").await?.contains("adresse"), "nothing says why");
    ensure!(!page.find("#frontier-world-origin").await?.is_displayed().await?, "a control that the address hides is seen");
    // Neither another world nor the way back moves what is held.
    page.press("#frontier-world-preset-default", Key::Space, 1).await?;
    page.until("return String(document.querySelector('#frontier-world-openness').value)", "0.5").await?;
    ensure!(page.text(growth).await? == "2", "a preset moves what the address holds");
    page.click(&format!("{panel} .reset")).await?;
    page.reload().await?;
    page.wake(panel).await?;
    page.until(growth, "2").await?;
    ensure!(page.eval("return document.querySelector('#frontier-world-growth').disabled").await? == true, "a reload opens the lock");
    Ok(())
}
