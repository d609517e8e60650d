//! By double-click: the single file, and the folder that the zip makes.

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;

use crate::{
    World,
    checks::{embed::moves, registry::sliders},
};

pub(super) async fn single_file(world: &World, page: &Page) -> Result<()> {
    for lang in ["fr", "en"] {
        page.goto_file(&world.dist.join(format!("course-ia-{lang}.html"))).await?;
        ensure!(page.text("return document.documentElement.lang").await? == lang, "the file of {lang} is in another language");
        turns_its_pages(page).await?;
        for slider in sliders(page).await? {
            // Each stands on its page: the front, or that of its scene.
            page.eval(&format!("location.hash = document.getElementById('{slider}').closest('.scene, .front').id")).await?;
            moves(page, &slider).await.with_context(|| slider.clone())?;
        }
    }
    page.follow(".topbar a[hreflang=fr]").await?;
    ensure!(page.text("return document.documentElement.lang").await? == "fr", "the language switch leads elsewhere");
    Ok(())
}

/// One page at a time, named in the fragment; back and forward; an entry on its page.
async fn turns_its_pages(page: &Page) -> Result<()> {
    let shown = "return [...document.querySelectorAll('main > .sheet')].filter(sheet => !sheet.hidden).map(sheet => sheet.querySelector('[id]').id).join()";
    page.until(shown, "front").await?;
    page.click(".contents ol a").await?;
    let scene = page.text("return location.hash.slice(1)").await?;
    page.until(shown, &scene).await?;
    ensure!(page.number("return scrollY").await? < 400.0, "the scene is not shown from its beginning");
    page.eval("history.back()").await?;
    page.until(shown, "front").await?;
    page.eval("history.forward()").await?;
    page.until(shown, &scene).await?;
    page.eval("location.hash = 'claim-a-ferrari-80pct'").await?;
    page.until(shown, "claims").await?;
    page.until("const place = document.getElementById('claim-a-ferrari-80pct').getBoundingClientRect(); return place.top >= 0 && place.top < innerHeight ? 'seen' : ''", "seen").await?;
    page.eval("location.hash = ''").await?;
    page.until(shown, "front").await
}

pub(super) async fn folder_from_the_zip(world: &World, page: &Page) -> Result<()> {
    // Opened inside the zip, a file stands alone: it asks to extract first.
    page.goto_file(&world.alone).await?;
    ensure!(page.find(".extract-first").await?.is_displayed().await?, "inside the zip nothing asks to extract first");

    page.goto_file(&world.zip.join("LISEZMOI.html")).await?;
    let warning = "return getComputedStyle(document.querySelector('.extract-first')).display";
    ensure!(page.text(warning).await? == "none", "the extracted zip still asks to be extracted");
    page.follow("a[href='fr/index.html']").await?;
    ensure!(page.text("return document.documentElement.lang").await? == "fr", "the first page leads elsewhere");
    moves(page, "programmes-money-price").await?;
    // A number is explained where it stands, from disk too.
    page.click("#front-programmes .figure-link").await?;
    page.until("return document.querySelector('.note:popover-open') ? 'open' : ''", "open").await?;
    page.goto_file(&world.zip.join("en/embed/programmes/money/index.html")).await?;
    moves(page, "programmes-money-price").await
}
