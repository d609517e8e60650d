//! Without scripts, and without WebAssembly: text, charts and tables are there, and the page says what is missing.

use anyhow::{Result, ensure};
use browsers::{engine::Engine, page::Page};
use course_ia::scenes::SCENES;

use crate::World;

pub(super) async fn scripts(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/")).await?;
    ensure!(page.find(".proof-column a").await?.is_displayed().await?, "the proof sheet is gone");
    page.follow("#front-programmes .figure-link").await?;
    ensure!(page.text("return location.pathname").await?.ends_with("/fr/figures/"), "a number leads elsewhere");
    page.goto(&world.sites.page("fr/programmes/")).await?;
    everything_is_readable(page).await?;
    ensure!(!page.find("#programmes-money .controls").await?.is_displayed().await?, "controls that cannot work are shown");
    ensure!(page.shown("body").await?.contains("JavaScript"), "the page does not say why nothing moves");
    page.click("#programmes .guess-answer summary").await?;
    ensure!(page.find("#programmes .guess-answer p").await?.is_displayed().await?, "the answer cannot be unfolded");
    page.click("#programmes-money .data-table summary").await?;
    ensure!(page.find("#programmes-money table").await?.is_displayed().await?, "the table cannot be unfolded");
    for scene in SCENES {
        page.goto(&world.sites.page(&format!("en/{}/", scene.slug))).await?;
        each_scene_is_readable(page, scene.slug).await?;
    }
    Ok(())
}

pub(super) async fn wasm(world: &World, page: &Page) -> Result<()> {
    // Chromium has no switch for it; a host's policy does the same.
    let address =
        if page.engine == Engine::Chromium { world.sites.page_without_wasm("fr/programmes/") } else { world.sites.page("fr/programmes/") };
    page.goto(&address).await?;
    page.eval("document.querySelector('#programmes').scrollIntoView()").await?;
    page.until("return document.documentElement.dataset.live ?? ''", "failed").await?;
    everything_is_readable(page).await?;
    ensure!(page.find("#live-failed").await?.is_displayed().await?, "the page does not say what is missing");
    ensure!(!page.find("#programmes-money .controls").await?.is_displayed().await?, "controls that cannot work are shown");
    page.click("#live-failed button").await?;
    ensure!(!page.find("#live-failed").await?.is_displayed().await?, "the note cannot be closed");
    page.click("[data-theme-choice=dark]").await?;
    page.until("return document.documentElement.dataset.theme ?? ''", "dark").await?;
    for scene in SCENES {
        let path = format!("en/{}/", scene.slug);
        let address = if page.engine == Engine::Chromium { world.sites.page_without_wasm(&path) } else { world.sites.page(&path) };
        page.goto(&address).await?;
        page.eval("document.querySelector('leptos-island').scrollIntoView()").await?;
        page.until("return document.documentElement.dataset.live ?? ''", "failed").await?;
        each_scene_is_readable(page, scene.slug).await?;
    }
    Ok(())
}

/// Each picture of a scene is there with its sentence and in one form; nothing offers to be moved.
async fn each_scene_is_readable(page: &Page, slug: &str) -> Result<()> {
    let wrong = page
        .text(
            "const seen = (part) => part.getClientRects().length > 0; \
             return [...document.querySelectorAll('leptos-island .instrument')].filter((panel) => { \
                 const forms = [...panel.querySelectorAll('.picture svg.chart')].filter(seen).length; \
                 const isWhole = panel.querySelector('.picture [data-row]') ? true : forms === 1; \
                 const offers = [...panel.querySelectorAll('fieldset, input, select')].some(seen); \
                 return !seen(panel.querySelector('.sentence')) || !isWhole || offers; \
             }).map((panel) => panel.id).join(' ')",
        )
        .await?;
    ensure!(wrong.is_empty(), "{slug}: not readable or not honest as it stands: {wrong}");
    ensure!(page.find(&format!("#{slug} .claim-note")).await?.is_displayed().await?, "{slug}: the verdicts are gone");
    Ok(())
}

async fn everything_is_readable(page: &Page) -> Result<()> {
    for selector in ["h1", "#programmes h1", "#programmes-money .sentence", "#programmes .claim-note"] {
        ensure!(page.find(selector).await?.is_displayed().await?, "{selector} is not shown");
    }
    // In the form that fits its column.
    let drawn =
        "return [...document.querySelectorAll('#programmes-money .picture svg')].filter(svg => svg.getClientRects().length > 0).length";
    ensure!(page.number(drawn).await? == 1.0, "the picture is not shown in one form");
    Ok(())
}
