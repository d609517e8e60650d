//! A scene in a frame of another origin, with nothing but scripts allowed.

use anyhow::{Result, ensure};
use fantoccini::key::Key;

use crate::{World, page::Page};

pub(super) async fn is_alive_in_a_sandbox_of_another_origin(world: &World, page: &Page) -> Result<()> {
    for (slug, slider) in [("distillation", "distillation-transfer"), ("programmes", "programmes-price")] {
        page.goto(&world.sites.frame(&world.sites.page(&format!("fr/embed/{slug}/")), 360, "allow-scripts")).await?;
        page.enter_frame().await?;
        ensure!(page.text("try { localStorage.length; return 'storage' } catch { return 'none' }").await? == "none", "the sandbox is open");
        moves(page, slider).await?;
        ensure!(page.eval("return document.querySelectorAll('.scene').length").await? == 1, "an embed holds one scene");
    }
    Ok(())
}

/// A slider, by keyboard, moves chart and sentence.
pub(super) async fn moves(page: &Page, slider: &str) -> Result<()> {
    let selector = format!("#{slider}");
    page.wake(&selector).await?;
    let sentence = format!("return document.querySelector('{selector}').closest('.instrument').querySelector('.sentence').textContent");
    let chart = format!("return document.querySelector('{selector}').closest('.instrument').querySelector('.chart-host').innerHTML");
    let before = (page.text(&sentence).await?, page.text(&chart).await?);
    page.press(&selector, Key::Left, 5).await?;
    let after = (page.text(&sentence).await?, page.text(&chart).await?);
    ensure!(before.0 != after.0, "{slider} does not change the sentence: {}", before.0);
    ensure!(before.1 != after.1, "{slider} does not change the chart");
    Ok(())
}
