//! Every control moves what it says, by mouse and by keyboard, and there is a way back.

use anyhow::{Context as _, Result, ensure};
use browsers::{engine::Engine, page::Page};
use fantoccini::key::Key;

use crate::{
    World,
    checks::registry::{below, embeds, movable, scenes, sliders},
};

/// What counts only once another control is moved: the price of a chip, where chips are rented.
const LATER: [&str; 1] = ["moment-cost-chip"];

pub(super) async fn each_moves_what_it_says(world: &World, page: &Page) -> Result<()> {
    for scene in scenes(world, page, "fr").await? {
        // On its own page in one engine; in the others where each instrument stands alone, which is half the work.
        let addresses = match page.engine {
            Engine::Chromium => vec![format!("{scene}/")],
            Engine::Firefox | Engine::WebKit => embeds(world, page, "fr", &scene).await?,
        };
        let mut moved = 0;
        for address in addresses {
            let address = world.sites.page(&format!("fr/{address}"));
            page.goto(&address).await?;
            for instrument in movable(page).await.unwrap_or_default() {
                // Anew: what the one before has asked of the engine may still be on its way to a picture of this one.
                page.goto(&address).await?;
                page.wake(&instrument).await?;
                move_every_control(page, &instrument).await.with_context(|| instrument.clone())?;
                moved += 1;
            }
        }
        ensure!(moved > 0, "{scene}: no instrument was moved");
    }
    Ok(())
}

/// Every element of the drawings on screen, with its attributes in order.
const DRAWN: &str = "return [...document.querySelectorAll('.picture svg, .picture svg *')].map(element =>
    element.tagName + [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort().join(' ')
    + (element.childElementCount ? '' : element.textContent)).join('\\n')";

/// A drawing that was changed in place is the one that is drawn anew.
pub(super) async fn drawings_are_the_same_whichever_way_they_came(world: &World, page: &Page) -> Result<()> {
    let mut compared = 0;
    for scene in scenes(world, page, "en").await? {
        for embed in embeds(world, page, "en", &scene).await? {
            page.goto(&world.sites.page(&format!("en/{embed}"))).await?;
            let Ok(sliders) = sliders(page).await else { continue };
            let Some(slider) = sliders.first().map(|id| format!("#{id}")) else { continue };
            page.wake(&slider).await?;
            // A window travels along one drawing; what the engine draws is gone after a reload.
            if page.text("return document.querySelector('.picture-window, .task') ? 'other' : ''").await? == "other" {
                continue;
            }
            let author = page.text(DRAWN).await?;
            page.press(&slider, Key::Left, 3).await?;
            page.press(&slider, Key::Right, 5).await?;
            page.until_not(DRAWN, &author).await?;
            page.until("return location.search ? 'written' : ''", "written").await?;
            let moved = page.text(DRAWN).await?;
            page.reload().await?;
            page.wake(&slider).await?;
            page.until(DRAWN, &moved).await.with_context(|| format!("{embed}: moved in place and drawn anew differ"))?;
            compared += 1;
        }
    }
    ensure!(compared > 3, "only {compared} drawings were compared");
    Ok(())
}

/// Moves each control of an instrument from its author's view and back.
async fn move_every_control(page: &Page, instrument: &str) -> Result<()> {
    let start = page.state(instrument).await?;
    let sliders = below(page, instrument, ".controls input[type=range]").await?;
    let radios = below(page, instrument, ".controls input[type=radio]:not(:checked)").await?;
    let lists = below(page, instrument, ".controls select").await?;
    ensure!(sliders.len() + radios.len() + lists.len() > 0, "no control was found");
    for id in sliders {
        // Of several ranges of a control, the legend says the value.
        let label = format!(
            "return (document.querySelector(\"label[for='{id}'] b\") ?? document.getElementById('{id}').closest('fieldset').querySelector('legend b')).textContent"
        );
        let is_one = page.eval(&format!("return document.querySelector(\"label[for='{id}'] b\") !== null")).await? == true;
        let before = page.text(&label).await?;
        let is_at_end =
            page.eval(&format!("const slider = document.getElementById('{id}'); return slider.value === slider.max")).await? == true;
        // The lower of two ends goes down, since the upper one may stop it.
        let is_at_start =
            page.eval(&format!("const slider = document.getElementById('{id}'); return slider.value === slider.min")).await? == true;
        let is_lower = !is_one && id.ends_with("-0") && !is_at_start;
        page.press(&format!("#{id}"), if is_at_end || is_lower { Key::Left } else { Key::Right }, 4).await?;
        page.until_not(&label, &before).await.with_context(|| format!("the label of {id} still says {before}"))?;
        let after = page.text(&label).await?;
        if !LATER.contains(&id.as_str()) {
            page.until_state(instrument, &start, false, &id).await?;
        }
        let read = page.text(&format!("return document.getElementById('{id}').getAttribute('aria-valuetext')")).await?;
        ensure!(if is_one { read == after } else { after.contains(&read) }, "{id} shows {after:?} and is read as {read:?}");
        // Escape, where the hand is.
        page.press(&format!("#{id}"), Key::Escape, 1).await?;
        page.until_state(instrument, &start, true, &id).await?;
    }
    for id in lists {
        // The last one, or the first where the last is held.
        let is_last = page
            .eval(&format!("const list = document.getElementById('{id}'); return list.selectedIndex === list.options.length - 1"))
            .await?;
        if is_last == true {
            page.press(&format!("#{id}"), Key::Home, 1).await?;
        } else {
            page.choose_last(&format!("#{id}")).await?;
        }
        page.until_state(instrument, &start, false, &id).await?;
        back(page, instrument, &start, &id).await?;
    }
    let (mut presets, mut moving) = (0, 0);
    for id in radios {
        page.press(&format!("#{id}"), Key::Space, 1).await?;
        page.frames().await?;
        page.until(&format!("return String(document.getElementById('{id}').checked)"), "true").await?;
        // Two presets may hold the same settings: the one chosen is the one shown.
        let is_preset = page.text(&format!("return document.getElementById('{id}').dataset.control")).await? == "presets";
        if is_preset {
            presets += 1;
            moving += i32::from(page.state(instrument).await? != start);
        } else {
            page.until_state(instrument, &start, false, &id).await?;
        }
        back(page, instrument, &start, &id).await?;
    }
    ensure!(presets == 0 || moving > 0, "no preset changes anything");
    Ok(())
}

async fn back(page: &Page, instrument: &str, start: &str, id: &str) -> Result<()> {
    page.click(&format!("{instrument} .reset")).await?;
    page.until_state(instrument, start, true, id).await
}

pub(super) async fn rows_change_order(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/programmes/")).await?;
    page.wake("#programmes-matrix").await?;
    let rows = "return [...document.querySelectorAll('#programmes-matrix .matrix tbody th')].map(cell => cell.textContent).join('|')";
    let printed = page.text(rows).await?;
    // Arrow keys move between radio buttons.
    page.press("#programmes-matrix-sort-text", Key::Right, 1).await?;
    page.until(
        &format!(
            "return document.querySelector('#programmes-matrix-sort-verdict').checked && ({}) !== {:?} ? 'sorted' : ''",
            rows.trim_start_matches("return "),
            printed
        ),
        "sorted",
    )
    .await?;
    let sorted = page.text(rows).await?;
    let mut by_verdict: Vec<&str> = sorted.split('|').collect();
    page.click("#programmes-matrix-sort-name").await?;
    page.until_not(rows, &sorted).await?;
    let by_name: Vec<String> = page.text(rows).await?.split('|').map(str::to_owned).collect();
    ensure!(by_name.windows(2).all(|pair| plain(&pair[0]) <= plain(&pair[1])), "not alphabetical: {by_name:?}");
    by_verdict.sort_by_key(|name| plain(name));
    ensure!(by_verdict == by_name, "rows were lost");
    page.click("#programmes-matrix .reset").await?;
    page.until(rows, &printed).await.context("reset does not bring text D's order back")
}

pub(super) async fn the_strip_travels(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/programmes/")).await?;
    let instrument = "#programmes-to-scale";
    page.wake(instrument).await?;
    let window = format!("document.querySelector('{instrument} .picture-window')");
    let travelled = "return document.querySelector('#programmes-to-scale-travel').value";
    ensure!(page.number(&format!("return {window}.scrollTop")).await? == 0.0, "the strip does not start at its top");
    let start = page.state(instrument).await?;
    page.press("#programmes-to-scale-travel", Key::End, 1).await?;
    let is_at_end =
        format!("return {window}.scrollTop > 0 && {window}.scrollTop + {window}.clientHeight >= {window}.scrollHeight - 2 ? 'end' : ''");
    page.until(&is_at_end, "end").await?;
    page.until_state(instrument, &start, false, "the way travelled").await?;
    // The first sum is seen from the top.
    page.press("#programmes-to-scale-preset-deepseek", Key::Space, 1).await?;
    page.until(&format!("return {window}.scrollTop === 0 ? 'top' : ''"), "top").await?;
    // A hand on the window moves the slider.
    page.eval(&format!("{window}.scrollTop = {window}.scrollHeight / 2")).await?;
    page.until_not(travelled, "0").await?;
    page.choose_last("#programmes-to-scale-square").await?;
    page.until_state(instrument, &start, false, "the square").await?;
    // In larger squares the strip fits its window: there is no way left to go, and the slider says so.
    page.until(
        &format!(
            "return {window}.scrollHeight > {window}.clientHeight ? 'scrolls' : document.querySelector('#programmes-to-scale-travel').value"
        ),
        "100",
    )
    .await?;
    back(page, instrument, &start, "reset").await
}

fn plain(name: &str) -> String {
    name.to_lowercase().replace(['é', 'è', 'ê'], "e").replace(['à', 'â'], "a")
}
