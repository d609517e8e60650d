//! What a page shows of the registry: its scenes, and its instruments with their controls. No check lists them by hand.

use anyhow::{Result, ensure};
use browsers::page::Page;

use crate::World;

/// The scenes of a language, by slug: the menu of its front lists them.
pub(super) async fn scenes(world: &World, page: &Page, lang: &str) -> Result<Vec<String>> {
    page.goto(&world.sites.page(&format!("{lang}/"))).await?;
    let script = "return [...document.querySelectorAll('.contents ol a')].map(link => link.pathname.split('/').at(-2)).join(' ')";
    words(&page.text(script).await?, "the menu names no scene")
}

/// The embeds of a scene, below the folder of its language: its instruments offer them.
pub(super) async fn embeds(world: &World, page: &Page, lang: &str, scene: &str) -> Result<Vec<String>> {
    page.goto(&world.sites.page(&format!("{lang}/{scene}/"))).await?;
    let script = "return [...document.querySelectorAll('.share-form')].map(form => form.dataset.embed.replaceAll('../', '')).join(' ')";
    words(&page.text(script).await?, "no instrument offers an embed")
}

fn words(text: &str, nothing: &str) -> Result<Vec<String>> {
    let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    ensure!(!words.is_empty(), "{nothing}");
    Ok(words)
}

/// The panels of the page's instruments, as selectors.
pub(super) async fn panels(page: &Page) -> Result<Vec<String>> {
    let ids = listed(page, "document.querySelectorAll('leptos-island .instrument')").await?;
    Ok(ids.into_iter().map(|id| format!("#{id}")).collect())
}

/// The panels in which something can be moved.
pub(super) async fn movable(page: &Page) -> Result<Vec<String>> {
    let ids =
        listed(page, "[...document.querySelectorAll('leptos-island .instrument')].filter(part => part.querySelector('.controls'))").await?;
    Ok(ids.into_iter().map(|id| format!("#{id}")).collect())
}

/// The first slider of each instrument that has one.
pub(super) async fn sliders(page: &Page) -> Result<Vec<String>> {
    let ids = "document.querySelectorAll('leptos-island:has(.slider)')].map(island => island.querySelector('.controls .slider input')).filter(Boolean";
    listed(page, &format!("[...{ids})")).await
}

/// Ids of what a selector finds below a part of the page.
pub(super) async fn below(page: &Page, part: &str, selector: &str) -> Result<Vec<String>> {
    let text = page.text(&format!("return [...document.querySelectorAll('{part} {selector}')].map(found => found.id).join(' ')")).await?;
    Ok(text.split_whitespace().map(str::to_owned).collect())
}

async fn listed(page: &Page, found: &str) -> Result<Vec<String>> {
    let text = page.text(&format!("return [...{found}].map(part => part.id).join(' ')")).await?;
    words(&text, &format!("nothing is found: {found}"))
}
