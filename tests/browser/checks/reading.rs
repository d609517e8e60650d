//! Reading over http: language, theme, and a page that stays itself when it comes alive.

use anyhow::{Result, ensure};

use crate::{World, page::Page};

const GROUND: &str = "return getComputedStyle(document.documentElement).backgroundColor";

pub(super) async fn language_and_theme(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("")).await?;
    page.click("a[hreflang=fr]").await?;
    page.until("return document.documentElement.lang", "fr").await?;
    page.click(".topbar a[hreflang=en]").await?;
    page.until("return document.documentElement.lang", "en").await?;
    ensure!(page.text("return location.href").await? == world.sites.page("en/"), "the language switch leads elsewhere");

    page.click("[data-theme-choice=light]").await?;
    let light = page.text(GROUND).await?;
    page.click("[data-theme-choice=dark]").await?;
    let dark = page.text(GROUND).await?;
    ensure!(light != dark, "the dark theme has the light theme's ground, {light}");
    page.reload().await?;
    page.until("return document.documentElement.dataset.theme ?? ''", "dark").await?;
    ensure!(page.text(GROUND).await? == dark, "the theme is forgotten on reload");
    ensure!(
        page.text("return document.querySelector('[data-theme-choice=dark]').ariaPressed").await? == "true",
        "the chosen theme is not marked"
    );
    page.click("[data-theme-choice=auto]").await?;
    page.until("return document.documentElement.dataset.theme ?? ''", "").await
}

/// The words that the native side printed are those that the module would write.
pub(super) async fn coming_alive_changes_nothing(world: &World, page: &Page) -> Result<()> {
    let words = "return JSON.stringify([...document.querySelectorAll('.instrument :is(.sentence, .table-scroll), .guess, .share summary')].map(part => part.textContent))";
    for lang in ["fr", "en"] {
        page.goto(&world.sites.page(&format!("{lang}/"))).await?;
        let printed = page.text(words).await?;
        for island in ["#programmes-matrix", "#programmes-money", "#programmes-to-scale", "#distillation-analogy", "#distillation-explorer"]
        {
            page.wake(island).await?;
        }
        let alive = page.text(words).await?;
        ensure!(printed == alive, "{lang}: printed\n{printed}\nalive\n{alive}");
    }
    Ok(())
}

/// Fonts that arrive and charts that come alive move nothing that a reader looks at.
pub(super) async fn nothing_shifts(world: &World, page: &Page) -> Result<()> {
    for (address, island) in
        [("fr/", "#programmes-matrix"), ("en/embed/distillation/", "#distillation-analogy"), ("fr/embed/programmes/", "#programmes-money")]
    {
        page.goto(&world.sites.page(address)).await?;
        page.wake(island).await?;
        page.eval(
            "globalThis.shifts = []; new PerformanceObserver(list => globalThis.shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true })",
        )
        .await?;
        // The observer hands over what it kept a moment later.
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let total = page.number("return globalThis.shifts.reduce((sum, shift) => sum + shift.value, 0)").await?;
        ensure!(total <= 0.02, "{address}: the page shifts by {total}");
    }
    Ok(())
}
