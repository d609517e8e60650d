//! Whatever a reader moves, the picture that it changes is in sight; and pages keep their measure.

use anyhow::{Result, ensure};
use browsers::{engine::Engine, page::Page};

use crate::{
    World,
    checks::registry::{movable, scenes},
};

/// Windows of phones, tablets and screens, in CSS px: the first three in every engine.
const WINDOWS: [(u32, u32); 5] = [(360, 740), (768, 1024), (1280, 800), (390, 844), (1920, 1080)];

/// Brings each control of a panel to a place of the window, and tells how much of the panel's picture is then in sight.
const SIGHTS: &str = "
    const panel = document.querySelector(PANEL);
    const picture = panel.querySelector('.picture');
    for (const details of panel.querySelectorAll('.further, .further-picture')) details.open = true;
    const worst = [];
    const controls = [...panel.querySelectorAll('.controls :is(input, select, button:not(.reset)), .task-start')];
    if (!controls.length) worst.push('no control at all');
    for (const control of controls) {
        // As a page scrolls to what takes the focus: from above, from below, and to the middle.
        for (const [from, block] of [[0, 'nearest'], [1e6, 'nearest'], [0, 'center']]) {
            scrollTo({ top: from, behavior: 'instant' });
            control.scrollIntoView({ block, behavior: 'instant' });
            const place = control.getBoundingClientRect();
            const seen = picture.getBoundingClientRect();
            const share = (Math.min(seen.bottom, innerHeight) - Math.max(seen.top, 0)) / seen.height;
            const isCovered = place.top < seen.bottom - 1 && place.bottom > seen.top + 1 && place.left < seen.right && place.right > seen.left;
            if (share < 0.5 || isCovered) worst.push(`${control.id || control.className} (${block} from ${from}): ${Math.round(100 * share)} %${isCovered ? ', covered' : ''}`);
        }
    }
    return worst.slice(0, 4).join('; ')";

/// At least half of a picture that a control changes is on screen while it is moved, and the control is not behind it.
pub(super) async fn every_control_sees_its_picture(world: &World, page: &Page) -> Result<()> {
    let mut addresses: Vec<String> = vec!["fr/".to_owned()];
    addresses.extend(scenes(world, page, "fr").await?.iter().map(|scene| format!("fr/{scene}/")));
    let windows = if page.engine == Engine::Chromium { WINDOWS.len() } else { 3 };
    for (width, height) in WINDOWS.into_iter().take(windows) {
        for address in &addresses {
            page.goto(&world.sites.window(&world.sites.page(address), (width, height))).await?;
            page.enter_frame().await?;
            let panels = movable(page).await?;
            for panel in &panels {
                page.wake(panel).await?;
            }
            // All of them first: what wakes beside a panel moves it as it is drawn.
            page.frames().await?;
            for panel in &panels {
                let worst = page.text(&SIGHTS.replace("PANEL", &format!("{panel:?}"))).await?;
                ensure!(worst.is_empty(), "{address} at {width} × {height}, {panel}: out of sight of its picture: {worst}");
            }
        }
    }
    Ok(())
}

/// Largest heights on a phone, in CSS px, and elements of the front.
const FRONT: (f64, f64) = (10_000.0, 1_800.0);
const SCENE: f64 = 16_000.0;

pub(super) async fn pages_keep_their_measure(world: &World, page: &Page) -> Result<()> {
    let slugs = scenes(world, page, "fr").await?;
    let goto = async |address: String| -> Result<()> {
        page.goto(&world.sites.window(&world.sites.page(&address), (390, 844))).await?;
        page.enter_frame().await
    };
    let height = "return document.documentElement.scrollHeight";
    for lang in ["fr", "en"] {
        goto(format!("{lang}/")).await?;
        for panel in movable(page).await? {
            page.wake(&panel).await?;
        }
        let tall = page.number(height).await?;
        ensure!(tall <= FRONT.0, "the front of {lang} is {tall} px high on a phone");
        let elements = page.number("return document.querySelectorAll('*').length").await?;
        ensure!(elements <= FRONT.1, "the front of {lang} has {elements} elements");
        for slug in &slugs {
            goto(format!("{lang}/{slug}/")).await?;
            for panel in movable(page).await? {
                page.wake(&panel).await?;
            }
            let tall = page.number(height).await?;
            ensure!(tall <= SCENE, "{lang}/{slug} is {tall} px high on a phone");
        }
    }
    Ok(())
}
