//! What fails stays small: the page is readable, and says what is missing.

use anyhow::{Result, ensure};
use browsers::page::Page;
use fantoccini::key::Key;

use crate::World;

/// An instrument whose data cannot be read: it says so, and the others answer.
pub(super) async fn an_instrument_without_data_says_so(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/programmes/")).await?;
    page.inject("document.querySelector('leptos-island:has(#programmes-money)').dataset.props = 'AAAA'").await?;
    page.eval("document.querySelector('#programmes-money').scrollIntoView()").await?;
    page.until("return document.querySelector('leptos-island:has(#programmes-money)').dataset.hydrated ?? ''", "failed").await?;
    ensure!(
        page.find("leptos-island:has(#programmes-money) .instrument-failed").await?.is_displayed().await?,
        "nothing says what is missing"
    );
    ensure!(page.find("#programmes-money .sentence").await?.is_displayed().await?, "its sentence is gone");
    ensure!(!page.find("#programmes-money .controls").await?.is_displayed().await?, "controls that cannot work are shown");
    page.wake("#programmes-to-scale").await?;
    let start = page.state("#programmes-to-scale").await?;
    page.press("#programmes-to-scale-travel", Key::Right, 9).await?;
    page.until_state("#programmes-to-scale", &start, false, "the instrument beside").await
}

/// A function of an instrument that fails at a move: what was shown stays, and the page says that nothing moves any more.
pub(super) async fn a_function_that_fails_leaves_the_page_readable(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/embed/frontier/world/")).await?;
    page.wake("#frontier-world").await?;
    let shown = page.shown("#frontier-world .sentence").await?;
    page.inject("Object.defineProperty(Element.prototype, 'innerHTML', { set() { throw new Error('planted') } })").await?;
    page.press("#frontier-world-transfer", Key::Left, 5).await?;
    page.until("return document.documentElement.dataset.live ?? ''", "failed").await?;
    ensure!(page.find("#live-failed").await?.is_displayed().await?, "the page does not say what is missing");
    ensure!(page.shown("#frontier-world .sentence").await? == shown, "the sentence is another one");
    ensure!(!page.find("#frontier-world .controls").await?.is_displayed().await?, "controls that cannot work are shown");
    Ok(())
}
