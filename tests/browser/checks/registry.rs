//! What a page shows of the registry: its scenes, and its instruments with their controls. No check lists them by hand.

use anyhow::{Result, ensure};
use browsers::page::Page;

/// The scenes of the page, by slug.
pub(super) async fn scenes(page: &Page) -> Result<Vec<String>> {
    listed(page, "document.querySelectorAll('.scene')").await
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

/// The first slider of each scene's first instrument that has one.
pub(super) async fn sliders(page: &Page) -> Result<Vec<String>> {
    listed(page, "[...document.querySelectorAll('.scene')].map(scene => scene.querySelector('.controls-row .slider input'))").await
}

/// Ids of what a selector finds below a part of the page.
pub(super) async fn below(page: &Page, part: &str, selector: &str) -> Result<Vec<String>> {
    let text = page.text(&format!("return [...document.querySelectorAll('{part} {selector}')].map(found => found.id).join(' ')")).await?;
    Ok(text.split_whitespace().map(str::to_owned).collect())
}

async fn listed(page: &Page, found: &str) -> Result<Vec<String>> {
    let text = page.text(&format!("return [...{found}].map(part => part.id).join(' ')")).await?;
    let ids: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    ensure!(!ids.is_empty(), "nothing is found: {found}");
    Ok(ids)
}
