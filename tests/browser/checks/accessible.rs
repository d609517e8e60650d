//! axe-core on every page of the registry, alive and in the states that a reader brings about, in both themes.

use std::{env, fs};

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use fantoccini::key::Key;

use crate::{
    World,
    checks::registry::{embeds, movable, panels, scenes, sliders},
};

/// Pages without instruments.
const STILL: [&str; 9] =
    ["", "fr/claims/", "en/figures/", "fr/sources/", "en/sources/", "fr/glossary/", "en/method/", "fr/text-a/", "en/text-d/"];

const THEMES: [&str; 2] = ["light", "dark"];

const RUN: &str = "globalThis.axeState = ''; \
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(found => { \
    globalThis.axeFound = found.violations.map(rule => rule.id + ': ' + rule.nodes.slice(0, 4).map(node => node.html.slice(0, 120)).join(' / ')).join('\\n'); \
    globalThis.axeState = 'done' }, error => { globalThis.axeFound = String(error); globalThis.axeState = 'done' })";

pub(super) async fn axe_finds_nothing(world: &World, page: &Page) -> Result<()> {
    let path = env::var("AXE").context("the variable AXE names no file; run `cargo xtask test --only browser`")?;
    let axe = fs::read_to_string(&path).with_context(|| format!("cannot read {path}"))?;
    // Scenes in both themes; registers and embeds, whose colours are the same, by turns.
    let by_turns = |at: usize| &THEMES[at % 2..=at % 2];
    for (at, address) in STILL.into_iter().enumerate() {
        page.goto(&world.sites.page(address)).await?;
        look(page, &axe, address, by_turns(at)).await?;
    }
    for (at, scene) in scenes(world, page, "fr").await?.iter().enumerate() {
        // Each page once, the languages by turns.
        let (lang, other) = if at % 2 == 0 { ("fr", "en") } else { ("en", "fr") };
        for (embed, address) in embeds(world, page, other, scene).await?.into_iter().enumerate() {
            let address = format!("{other}/{address}");
            page.goto(&world.sites.page(&address)).await?;
            alive(page).await?;
            look(page, &axe, &address, by_turns(at + embed)).await?;
        }
        let address = format!("{lang}/{scene}/");
        page.goto(&world.sites.page(&address)).await?;
        alive(page).await?;
        guessed(page).await?;
        moved(page).await?;
        look(page, &axe, &address, &THEMES).await?;
    }
    // The front, with an entry open where it stands.
    page.goto(&world.sites.page("fr/")).await?;
    alive(page).await?;
    page.press("#front-programmes .figure-link", Key::Enter, 1).await?;
    page.until("return document.querySelector('.note:popover-open') ? 'open' : ''", "open").await?;
    look(page, &axe, "fr/ with a note", &THEMES).await?;
    // What a link asks for in vain is said.
    let absurd = "en/embed/programmes/money/?programmes-money=rate:99,basis:nothing";
    page.goto(&world.sites.page(absurd)).await?;
    alive(page).await?;
    page.until("return document.querySelector('.instrument-notice').textContent === '' ? '' : 'said'", "said").await?;
    look(page, &axe, absurd, &THEMES).await
}

/// Wakes every instrument of the page.
async fn alive(page: &Page) -> Result<()> {
    for panel in panels(page).await? {
        // What is folded away comes alive with the first picture of its instrument.
        if page.number(&format!("return document.querySelector('{panel}').getClientRects().length")).await? > 0.0 {
            page.wake(&panel).await?;
        }
    }
    Ok(())
}

/// Gives the guess, where it is one press.
async fn guessed(page: &Page) -> Result<()> {
    let submit = ".guess-submit";
    if page.eval(&format!("return document.querySelector('{submit}') !== null")).await? == true {
        page.wake(submit).await?;
        page.press(submit, Key::Enter, 1).await?;
        page.until("return String(document.querySelector('.guess-answer').open)", "true").await?;
    }
    Ok(())
}

/// Moves every instrument's slider: what is judged, noted and offered then is there.
async fn moved(page: &Page) -> Result<()> {
    if movable(page).await.is_err() {
        return Ok(());
    }
    for slider in sliders(page).await.unwrap_or_default() {
        let slider = format!("#{slider}");
        page.eval(&format!("for (let part = document.querySelector('{slider}'); part; part = part.parentElement) if (part.localName === 'details') part.open = true"))
            .await?;
        let value = format!("return document.querySelector('{slider}').value");
        let former = page.text(&value).await?;
        // One step from wherever it is, in the direction that is left.
        let is_last = page
            .eval(&format!("const end = document.querySelector('{slider}'); return Number(end.value) + Number(end.step) > Number(end.max)"))
            .await?;
        page.press(&slider, if is_last == true { Key::Left } else { Key::Right }, 1).await?;
        page.until_not(&value, &former).await?;
    }
    Ok(())
}

/// Lays out what waits until it comes near: its boxes are guesses before, which lie over those of its neighbours.
const LAY_OUT: &str = "const whole = new CSSStyleSheet(); \
    whole.replaceSync('* { content-visibility: visible !important }'); \
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, whole]";

/// Has axe look at the page with everything unfolded and laid out, in these themes.
async fn look(page: &Page, axe: &str, address: &str, themes: &[&str]) -> Result<()> {
    page.eval("document.querySelectorAll('details').forEach(part => part.open = true)").await?;
    page.eval(LAY_OUT).await?;
    page.eval(axe).await?;
    for theme in themes {
        page.eval(&format!("document.documentElement.dataset.theme = '{theme}'")).await?;
        page.eval(RUN).await?;
        page.until("return globalThis.axeState ?? ''", "done").await?;
        let found = page.text("return globalThis.axeFound").await?;
        ensure!(found.is_empty(), "{address} in {theme}:\n{found}");
    }
    Ok(())
}
