//! A scene in a frame of another origin, with nothing but scripts allowed.

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use fantoccini::key::Key;

use crate::{
    World,
    checks::registry::{embeds, scenes, sliders},
};

/// Largest heights of an embed, in CSS px, by the width of its frame.
const HEIGHTS: [(u32, f64); 2] = [(640, 720.0), (360, 900.0)];

pub(super) async fn is_alive_in_a_sandbox_of_another_origin(world: &World, page: &Page) -> Result<()> {
    for scene in scenes(world, page, "fr").await? {
        for embed in embeds(world, page, "fr", &scene).await? {
            page.goto(&world.sites.frame(&world.sites.page(&format!("fr/{embed}")), 360, "allow-scripts")).await?;
            page.enter_frame().await?;
            ensure!(
                page.text("try { localStorage.length; return 'storage' } catch { return 'none' }").await? == "none",
                "the sandbox is open"
            );
            ensure!(page.eval("return document.querySelectorAll('leptos-island').length").await? == 1, "{embed} holds one instrument");
            let slider = page.eval("return document.querySelector('.slider input') === null").await?;
            if slider == false {
                for slider in sliders(page).await? {
                    moves(page, &slider).await.with_context(|| embed.clone())?;
                }
            }
        }
    }
    Ok(())
}

/// As tall as a news site can set it, before and after it came alive.
pub(super) async fn fits_a_news_site(world: &World, page: &Page) -> Result<()> {
    for lang in ["fr", "en"] {
        for scene in scenes(world, page, lang).await? {
            for embed in embeds(world, page, lang, &scene).await? {
                for (width_px, most_px) in HEIGHTS {
                    // As tall as its content, as a host makes it: no bar to scroll takes of its width.
                    page.goto(&world.sites.window(&world.sites.page(&format!("{lang}/{embed}")), (width_px, 1400))).await?;
                    page.enter_frame().await?;
                    for when in ["printed", "alive"] {
                        let height = page.number("return document.body.scrollHeight").await?;
                        ensure!(height <= most_px, "{lang}/{embed} is {height} px high at {width_px} px, {when}; {most_px} are allowed");
                        page.wake("leptos-island .instrument").await?;
                    }
                }
            }
        }
    }
    Ok(())
}

pub(super) async fn the_share_menu_gives_what_it_promises(world: &World, page: &Page) -> Result<()> {
    let scene = world.sites.page("en/distillation/");
    page.goto(&scene).await?;
    page.wake("#distillation-analogy").await?;
    page.press("#distillation-analogy-transfer", Key::Left, 5).await?;
    let value = |name: &str| format!("return document.querySelector('#distillation-analogy-share-{name}').value");
    page.until(&format!("return ({}).includes('transfer:75') ? 'there' : ''", value("link").trim_start_matches("return ")), "there")
        .await?;
    page.click("#distillation-analogy .share summary").await?;
    ensure!(
        page.text(&value("link")).await? == format!("{scene}?distillation-analogy=transfer:75#distillation-analogy"),
        "the link leads elsewhere"
    );
    let snippet = page.text(&value("embed")).await?;
    let address = world.sites.page("en/embed/distillation/analogy/?distillation-analogy=transfer:75");
    for part in [
        format!("src=\"{address}\""),
        "title=\"".to_owned(),
        "loading=\"lazy\"".to_owned(),
        "min-height".to_owned(),
        "frame-sizing:content-height".to_owned(),
    ] {
        ensure!(snippet.contains(&part), "the snippet lacks {part}: {snippet}");
    }
    ensure!(!snippet.contains("<script") && !snippet.contains(" height="), "the snippet brings a script or a height: {snippet}");
    page.goto(&address).await?;
    page.wake("#distillation-analogy").await?;
    page.until("return document.querySelector('#distillation-analogy-transfer').value", "75").await?;
    ensure!(
        page.eval("return document.querySelector('meta[name=responsive-embedded-sizing]') !== null").await? == true,
        "the embed does not offer its size"
    );

    // From disk there is nothing to embed yet: the menu says so.
    page.goto_file(&world.dist.join("course-ia-en.html")).await?;
    page.eval("location.hash = 'distillation'").await?;
    page.wake("#distillation-analogy").await?;
    page.click("#distillation-analogy .share summary").await?;
    page.until(&format!("return ({}) ? 'there' : ''", value("link").trim_start_matches("return ")), "there").await?;
    ensure!(
        page.text(&value("link")).await?.contains("#distillation?distillation-analogy="),
        "the link of the single file leads elsewhere"
    );
    ensure!(!page.find("#distillation-analogy-share-embed").await?.is_displayed().await?, "a file on disk offers a snippet");
    ensure!(page.find("#distillation-analogy .share-offline").await?.is_displayed().await?, "nothing says why");
    Ok(())
}

/// A clipboard that takes a text, or refuses it.
const CLIPBOARD: &str = "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => { \
                         if (REFUSES) throw new Error('planted'); document.documentElement.dataset.testCopied = text } } })";

/// What is copied is what the field holds; where the browser refuses, the page says so.
pub(super) async fn links_are_copied(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/embed/distillation/analogy/")).await?;
    page.wake("#distillation-analogy").await?;
    page.click("#distillation-analogy .share > summary").await?;
    let said = |key: &str| {
        format!(
            "const said = document.querySelector('#distillation-analogy .panel-status'); return said.textContent === said.dataset.{key} ? 'said' : ''"
        )
    };
    for name in ["link", "embed", "cite"] {
        page.inject(&CLIPBOARD.replace("REFUSES", "false")).await?;
        page.click(&format!("#distillation-analogy [data-press={name}]")).await?;
        page.until(&said("copied"), "said").await.with_context(|| format!("{name}: copied"))?;
        let is_same = format!(
            "return document.documentElement.dataset.testCopied === document.querySelector('#distillation-analogy-share-{name}').value"
        );
        ensure!(page.eval(&is_same).await? == true, "{name}: something else was copied");
        page.inject(&CLIPBOARD.replace("REFUSES", "true")).await?;
        page.click(&format!("#distillation-analogy [data-press={name}]")).await?;
        page.until(&said("blocked"), "said").await.with_context(|| format!("{name}: refused"))?;
    }
    Ok(())
}

/// A slider, by keyboard, moves chart and sentence.
pub(super) async fn moves(page: &Page, slider: &str) -> Result<()> {
    let selector = format!("#{slider}");
    page.wake(&selector).await?;
    let sentence = format!("return document.querySelector('{selector}').closest('.instrument').querySelector('.sentence').textContent");
    let chart = format!("return document.querySelector('{selector}').closest('.instrument').querySelector('.picture')"); // What is drawn, or how far its window is scrolled.
    let chart = format!("const picture = {}; return picture.innerHTML + picture.scrollTop", chart.trim_start_matches("return "));
    let before = (page.text(&sentence).await?, page.text(&chart).await?);
    let is_at_start =
        page.eval(&format!("const slider = document.querySelector('{selector}'); return slider.value === slider.min")).await? == true;
    page.press(&selector, if is_at_start { Key::Right } else { Key::Left }, 5).await?;
    page.until_not(&sentence, &before.0).await.with_context(|| format!("{slider} does not change the sentence"))?;
    page.until_not(&chart, &before.1).await.with_context(|| format!("{slider} does not change the chart"))
}
