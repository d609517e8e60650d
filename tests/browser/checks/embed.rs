//! A scene in a frame of another origin, with nothing but scripts allowed.

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use fantoccini::key::Key;

use crate::{
    World,
    checks::registry::{scenes, sliders},
};

pub(super) async fn is_alive_in_a_sandbox_of_another_origin(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/")).await?;
    for slug in scenes(page).await? {
        page.goto(&world.sites.frame(&world.sites.page(&format!("fr/embed/{slug}/")), 360, "allow-scripts")).await?;
        page.enter_frame().await?;
        ensure!(page.text("try { localStorage.length; return 'storage' } catch { return 'none' }").await? == "none", "the sandbox is open");
        for slider in sliders(page).await? {
            moves(page, &slider).await?;
        }
        ensure!(page.eval("return document.querySelectorAll('.scene').length").await? == 1, "an embed holds one scene");
    }
    Ok(())
}

pub(super) async fn the_share_menu_gives_what_it_promises(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/")).await?;
    page.click("#distillation .share summary").await?;
    page.wake("#distillation-share-link").await?;
    let value = |name: &str| format!("return document.querySelector('#distillation-share-{name}').value");
    page.until(&format!("return ({}).startsWith('http') ? 'there' : ''", value("link").trim_start_matches("return ")), "there").await?;
    ensure!(page.text(&value("link")).await? == format!("{}#distillation", world.sites.page("en/")), "the link leads elsewhere");
    let snippet = page.text(&value("embed")).await?;
    let address = world.sites.page("en/embed/distillation/");
    for part in [
        format!("src=\"{address}\""),
        "title=\"".to_owned(),
        "loading=\"lazy\"".to_owned(),
        "min-height".to_owned(),
        "frame-sizing:content-height".to_owned(),
    ] {
        ensure!(snippet.contains(&part), "the snippet lacks {part}: {snippet}");
    }
    ensure!(!snippet.contains("<script"), "the snippet brings a script: {snippet}");
    page.goto(&address).await?;
    ensure!(
        page.eval("return document.querySelector('meta[name=responsive-embedded-sizing]') !== null").await? == true,
        "the embed does not offer its size"
    );

    // From disk there is nothing to embed yet: the menu says so.
    page.goto_file(&world.dist.join("course-ia-en.html")).await?;
    page.click("#distillation .share summary").await?;
    page.wake("#distillation-share-link").await?;
    ensure!(!page.find("#distillation-share-embed").await?.is_displayed().await?, "a file on disk offers a snippet");
    Ok(())
}

/// A slider, by keyboard, moves chart and sentence.
pub(super) async fn moves(page: &Page, slider: &str) -> Result<()> {
    let selector = format!("#{slider}");
    page.wake(&selector).await?;
    let sentence = format!("return document.querySelector('{selector}').closest('.instrument').querySelector('.sentence').textContent");
    let chart = format!("return document.querySelector('{selector}').closest('.instrument').querySelector('.picture').innerHTML");
    let before = (page.text(&sentence).await?, page.text(&chart).await?);
    page.press(&selector, Key::Left, 5).await?;
    page.until_not(&sentence, &before.0).await.with_context(|| format!("{slider} does not change the sentence"))?;
    page.until_not(&chart, &before.1).await.with_context(|| format!("{slider} does not change the chart"))
}
