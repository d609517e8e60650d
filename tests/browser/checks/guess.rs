//! The guess: by keyboard, kept on the reader's machine, and forgotten when asked.

use anyhow::{Result, ensure};
use browsers::page::Page;
use fantoccini::key::Key;

use crate::{World, checks::kinds::DRAW};

const COMPARED: &str = "return document.querySelector('#distillation .guess-compared').textContent";
const OPEN: &str = "return String(document.querySelector('#distillation .guess-answer').open)";

pub(super) async fn is_kept_and_forgotten(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/distillation/")).await?;
    page.wake("#distillation-your-guess-slider").await?;
    ensure!(page.text(COMPARED).await?.is_empty() && page.text(OPEN).await? == "false", "the answer is given away");
    page.press("#distillation-your-guess-slider", Key::Right, 7).await?;
    page.press("#distillation .guess-submit", Key::Enter, 1).await?;
    page.until(OPEN, "true").await?;
    let compared = page.text(COMPARED).await?;
    ensure!(compared.contains("57"), "the comparison does not name the guess: {compared}");

    page.reload().await?;
    page.wake("#distillation-your-guess-slider").await?;
    page.until(&format!("return ({}) === {compared:?} ? 'same' : ''", COMPARED.trim_start_matches("return ")), "same").await?;
    page.click("#distillation .guess-forget").await?;
    page.until(COMPARED, "").await?;
    page.reload().await?;
    page.wake("#distillation-your-guess-slider").await?;
    ensure!(page.text(COMPARED).await?.is_empty(), "the guess was not forgotten");
    Ok(())
}

/// A guess of dollars, from thousands to billions: what is said of it is what the slider holds.
pub(super) async fn a_guess_on_a_log_scale_says_what_it_is(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/programmes/")).await?;
    let slider = "#programmes-your-guess-slider";
    page.wake(slider).await?;
    page.press(slider, Key::Home, 1).await?;
    let held = "return document.querySelector('#programmes-your-guess-slider').getAttribute('aria-valuetext')";
    let least = page.text(held).await?;
    page.press(slider, Key::End, 1).await?;
    page.until_not(held, &least).await?;
    let most = page.text(held).await?;
    page.press("#programmes .guess-submit", Key::Enter, 1).await?;
    page.until("return String(document.querySelector('#programmes .guess-answer').open)", "true").await?;
    let compared = page.text("return document.querySelector('#programmes .guess-compared').textContent").await?;
    ensure!(compared.contains(&most) && !compared.contains(&format!(" {least} ")), "the guess is {most}, what is said of it: {compared}");
    Ok(())
}

/// Choices: several are ticked, of some one is picked; what was chosen stands beside what is so, is kept and forgotten.
pub(super) async fn choices_are_compared_and_kept(world: &World, page: &Page) -> Result<()> {
    for (scene, chosen, count) in [("space-race", [0, 1], 2.0), ("rules", [0, 2], 1.0)] {
        let panel = format!("#{scene}-your-guess");
        let address = world.sites.page(&format!("en/{scene}/"));
        page.goto(&address).await?;
        page.wake(&format!("{panel}-0")).await?;
        for part in chosen {
            page.press(&format!("{panel}-{part}"), Key::Space, 1).await?;
        }
        page.press(&format!("{panel} .guess-submit"), Key::Enter, 1).await?;
        let compared = format!("return document.querySelector('{panel} .guess-compared').textContent");
        page.until_not(&compared, "").await?;
        let names = "return [...document.querySelectorAll('PANEL :checked + label')].map(label => label.textContent).join(', ')";
        let yours = page.text(&names.replace("PANEL", &panel)).await?;
        let held = page.number(&format!("return document.querySelectorAll('{panel} :checked').length")).await?;
        ensure!((held - count).abs() < 0.5, "{scene}: chosen are {yours:?}");
        let said = page.text(&compared).await?;
        ensure!(said.starts_with(&format!("Your choice: {yours}. The answer: ")) && !said.contains("none"), "{scene}: {said}");
        page.goto(&address).await?;
        page.wake(&format!("{panel}-0")).await?;
        page.until(&compared, &said).await?;
        page.until(&names.replace("PANEL", &panel), &yours).await?;
        page.click(&format!("{panel} .guess-forget")).await?;
        page.until(&compared, "").await?;
        page.until(&names.replace("PANEL", &panel), "").await?;
    }
    Ok(())
}

/// A drawn guess: by keys and by a pointer held down, compared stop by stop, kept, read back, forgotten.
pub(super) async fn a_line_is_drawn_compared_and_kept(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/compute/")).await?;
    let first = "#compute-your-guess-0";
    page.wake(first).await?;
    let real = "return getComputedStyle(document.querySelector('#compute-your-guess polyline.guess-real')).visibility";
    ensure!(page.text(real).await? == "hidden", "the record is seen before the guess");
    page.press(first, Key::Home, 1).await?;
    page.until("return document.querySelector('#compute-your-guess [data-value=\"0\"]').textContent", "0%").await?;
    let held = "return [...document.querySelectorAll('#compute-your-guess input')].map(input => input.value).join(' ')";
    let before = page.text(held).await?;
    page.inject(DRAW).await?;
    page.until_not(held, &before).await?;
    let drawn = page.text(held).await?;
    let stops: Vec<&str> = drawn.split(' ').collect();
    ensure!(stops.iter().skip(1).any(|stop| *stop != stops[1]), "the pointer drew a level line: {drawn}");
    page.press("#compute .guess-submit", Key::Enter, 1).await?;
    page.until(real, "visible").await?;
    let compared = page.text("return document.querySelector('#compute .guess-compared').textContent").await?;
    ensure!(compared.contains("points"), "the comparison says no distance: {compared}");
    page.goto(&world.sites.page("en/compute/")).await?;
    page.wake(first).await?;
    page.until(held, &drawn).await?;
    page.click("#compute .guess-forget").await?;
    page.until(real, "hidden").await
}
