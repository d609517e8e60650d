//! By double-click: the single file, and the folder that the zip makes.

use anyhow::{Result, ensure};
use browsers::page::Page;

use crate::{
    World,
    checks::{embed::moves, registry::sliders},
};

pub(super) async fn single_file(world: &World, page: &Page) -> Result<()> {
    for lang in ["fr", "en"] {
        page.goto_file(&world.dist.join(format!("course-ia-{lang}.html"))).await?;
        ensure!(page.text("return document.documentElement.lang").await? == lang, "the file of {lang} is in another language");
        for slider in sliders(page).await? {
            moves(page, &slider).await?;
        }
    }
    page.follow(".topbar a[hreflang=fr]").await?;
    ensure!(page.text("return document.documentElement.lang").await? == "fr", "the language switch leads elsewhere");
    Ok(())
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
    moves(page, "distillation-explorer-bar").await?;
    page.goto_file(&world.zip.join("en/embed/programmes/index.html")).await?;
    moves(page, "programmes-money-price").await
}
