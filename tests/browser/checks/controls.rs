//! Every control moves what it says, by mouse and by keyboard, and there is a way back.

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use fantoccini::key::Key;

use crate::World;

pub(super) async fn each_moves_what_it_says(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/")).await?;
    for instrument in [
        "#distillation-analogy",
        "#distillation-explorer",
        "#distillation-lab",
        "#programmes-money",
        "#frontier-world",
        "#frontier-diagram",
        "#stargate-europe-plan",
        "#stargate-europe-sensitivity",
    ] {
        page.wake(instrument).await?;
        move_every_control(page, instrument).await.with_context(|| instrument.to_owned())?;
    }
    Ok(())
}

/// Moves each control of an instrument from its author's view and back.
async fn move_every_control(page: &Page, instrument: &str) -> Result<()> {
    let start = page.state(instrument).await?;
    let sliders = ids(page, &format!("{instrument} input[type=range]")).await?;
    let radios = ids(page, &format!("{instrument} input[type=radio]:not(:checked)")).await?;
    let lists = ids(page, &format!("{instrument} select")).await?;
    ensure!(sliders.len() + radios.len() + lists.len() > 0, "no control was found");
    for id in sliders {
        let label = format!("return document.querySelector(\"label[for='{id}'] b\").textContent");
        let before = page.text(&label).await?;
        let is_at_end =
            page.eval(&format!("const slider = document.getElementById('{id}'); return slider.value === slider.max")).await? == true;
        page.press(&format!("#{id}"), if is_at_end { Key::Left } else { Key::Right }, 4).await?;
        page.until_state(instrument, &start, false, &id).await?;
        let after = page.text(&label).await?;
        ensure!(before != after, "the label of {id} still says {before}");
        let read = page.text(&format!("return document.getElementById('{id}').getAttribute('aria-valuetext')")).await?;
        ensure!(read == after, "{id} shows {after:?} and is read as {read:?}");
        // Escape, where the hand is.
        page.press(&format!("#{id}"), Key::Escape, 1).await?;
        page.until_state(instrument, &start, true, &id).await?;
    }
    for id in lists {
        page.choose_last(&format!("#{id}")).await?;
        page.until_state(instrument, &start, false, &id).await?;
        page.click(&format!("{instrument} .reset")).await?;
        page.until_state(instrument, &start, true, &id).await?;
    }
    for id in radios {
        // A currency is a choice only where money is shown.
        if id.contains("currency") {
            page.eval("const list = document.querySelector('#programmes-expression'); list.value = 'money'; list.dispatchEvent(new Event('change', { bubbles: true }))").await?;
        }
        let before = page.state(instrument).await?;
        page.press(&format!("#{id}"), Key::Space, 1).await?;
        page.until_state(instrument, &before, false, &id).await?;
        page.click(&format!("{instrument} .reset")).await?;
        page.until_state(instrument, &start, true, &id).await?;
    }
    Ok(())
}

pub(super) async fn rows_change_order(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/")).await?;
    page.wake("#programmes-matrix").await?;
    let rows = "return [...document.querySelectorAll('#programmes-matrix tbody th')].map(cell => cell.textContent).join('|')";
    let printed = page.text(rows).await?;
    // Arrow keys move between radio buttons.
    page.press("#programmes-sort-text", Key::Right, 1).await?;
    page.until(
        &format!(
            "return document.querySelector('#programmes-sort-verdict').checked && ({}) !== {:?} ? 'sorted' : ''",
            rows.trim_start_matches("return "),
            printed
        ),
        "sorted",
    )
    .await?;
    let sorted = page.text(rows).await?;
    let mut by_verdict: Vec<&str> = sorted.split('|').collect();
    page.click("#programmes-sort-name").await?;
    page.until_not(rows, &sorted).await?;
    let by_name: Vec<String> = page.text(rows).await?.split('|').map(str::to_owned).collect();
    ensure!(by_name.windows(2).all(|pair| plain(&pair[0]) <= plain(&pair[1])), "not alphabetical: {by_name:?}");
    by_verdict.sort_by_key(|name| plain(name));
    ensure!(by_verdict == by_name, "rows were lost");
    page.click("#programmes-matrix .reset").await?;
    page.until(rows, &printed).await.context("reset does not bring text D's order back")
}

pub(super) async fn the_strip_travels(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/")).await?;
    let instrument = "#programmes-to-scale";
    page.wake(instrument).await?;
    let top = format!("return document.querySelector('{instrument} .strip-scroll').scrollTop");
    ensure!(page.number(&top).await? == 0.0, "the strip does not start at its top");
    let start = page.state(instrument).await?;
    page.press("#programmes-travel", Key::End, 1).await?;
    page.until(&format!("const strip = document.querySelector('{instrument} .strip-scroll'); return strip.scrollTop > 0 && strip.scrollTop + strip.clientHeight >= strip.scrollHeight - 2 ? 'end' : ''"), "end").await?;
    page.until_state(instrument, &start, false, "the way travelled").await?;
    page.click(&format!("{instrument} .strip-stop:first-child")).await?;
    page.until(&format!("return document.querySelector('{instrument} .strip-scroll').scrollTop === 0 ? 'top' : ''"), "top").await?;
    page.choose_last("#programmes-square").await?;
    page.until_state(instrument, &start, false, "the square").await?;
    // In larger squares the strip fits its window: there is no way left to go, and the slider says so.
    page.until(&format!("const strip = document.querySelector('{instrument} .strip-scroll'); return strip.scrollHeight > strip.clientHeight ? 'scrolls' : document.querySelector('#programmes-travel').value"), "100").await?;
    page.click(&format!("{instrument} .reset")).await?;
    page.until_state(instrument, &start, true, "reset").await
}

async fn ids(page: &Page, selector: &str) -> Result<Vec<String>> {
    let text = page.text(&format!("return [...document.querySelectorAll('{selector}')].map(control => control.id).join(' ')")).await?;
    Ok(text.split_whitespace().map(str::to_owned).collect())
}

fn plain(name: &str) -> String {
    name.to_lowercase().replace(['é', 'è', 'ê'], "e").replace(['à', 'â'], "a")
}
