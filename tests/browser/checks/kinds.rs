//! Every kind of control, whether or not an instrument has it yet: moved by keys and by pointer, told in the link, taken back.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use course_ia::{page::specimen_island, text::Library};
use fantoccini::key::Key;
use serde_json::json;

use crate::World;

/// Puts the specimen in the place of the first instrument, and brings it to life as the loader does.
const REPLACE: &str = "
    const former = document.querySelector('leptos-island:has(.instrument)');
    const place = document.createElement('div');
    place.innerHTML = MARKUP;
    const island = place.firstElementChild;
    former.replaceWith(island);
    document.documentElement.dataset.testAlive = wasm_bindgen.instrument(island);";

/// Presses the pointer on the first column of the curve and drags it over the others, upwards.
pub(super) const DRAW: &str = "
    const columns = [...document.querySelectorAll('.curve input')].map(input => input.getBoundingClientRect());
    columns.forEach((place, at) => {
        const clientY = place.bottom - place.height * (at + 1) / (columns.length + 1);
        document.querySelector('.curve input').dispatchEvent(new PointerEvent('pointermove', { bubbles: true, buttons: 1, clientX: place.left + place.width / 2, clientY }));
    });";

pub(super) async fn every_kind_is_moved_by_keys_and_pointer(world: &World, page: &Page) -> Result<()> {
    let library = Library::open(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")))
        .map_err(|problems| anyhow::anyhow!("{} problems in the project's data", problems.len()))?;
    let island = specimen_island(&library, "en", "programmes").context("there is no English")?;
    page.goto(&world.sites.page("en/programmes/")).await?;
    page.wake("#programmes-to-scale").await?;
    page.inject(&REPLACE.replace("MARKUP", &json!(island.trim()).to_string())).await?;
    page.until("return document.documentElement.dataset.testAlive ?? ''", "true").await?;
    let id = |key: &str| format!("#programmes-matrix-{key}");
    let link = "return document.querySelector('#programmes-matrix .link').value";
    page.until(&format!("return ({}) ? 'there' : ''", link.trim_start_matches("return ")), "there").await?;
    let author = page.text(link).await?;
    for (key, wanted) in [
        ("share", "share:0.01,"),
        ("parts", "parts:red~blue"),
        ("rank", "rank:first~second~third"),
        ("years", "years:2015~2025"),
        ("guess", "guess:50~50~50"),
        ("uses", "uses:in~out"),
    ] {
        ensure!(author.contains(wanted), "{key} is told otherwise: {author}");
    }

    page.press(&id("share"), Key::Left, 2).await?;
    told(page, link, "share:0.00794").await?;
    page.press(&id("count"), Key::End, 1).await?;
    told(page, link, "count:9").await?;
    page.press(&id("log-0"), Key::Space, 1).await?;
    told(page, link, "log:off").await?;
    page.press(&id("parts-1"), Key::Space, 1).await?;
    told(page, link, "parts:red~green~blue").await?;
    page.press(&id("parts-0"), Key::Space, 1).await?;
    told(page, link, "parts:green~blue").await?;
    page.choose_last(&id("where")).await?;
    told(page, link, "where:elsewhere").await?;
    page.choose_last(&id("uses-0")).await?;
    told(page, link, "uses:both~out").await?;

    // A search: what is typed is one of the names, or nothing, and an empty field is none of them.
    let before = page.text(link).await?;
    page.write(&id("which"), "beta").await?;
    told(page, link, "which:beta").await?;
    page.write(&id("which"), "delta").await?;
    page.until(&format!("return document.querySelector('{}').value", id("which")), "beta").await?;
    told(page, link, "which:beta").await?;
    page.write(&id("which"), &char::from(Key::Backspace).to_string()).await?;
    page.until(link, &before).await?;
    page.write(&id("which"), "beta").await?;
    told(page, link, "which:beta").await?;

    // An order: twice on the same button, which keeps the focus.
    let down = "[data-order] [data-item='0'] button[data-by='1']";
    page.press(down, Key::Enter, 1).await?;
    told(page, link, "rank:second~first~third").await?;
    ensure!(
        page.text(&format!("return String(document.activeElement === document.querySelector(\"{down}\"))")).await? == "true",
        "the focus is lost"
    );
    page.press(down, Key::Enter, 1).await?;
    told(page, link, "rank:second~third~first").await?;

    // A period: its lower end stops at its upper one.
    page.press(&id("years-1"), Key::Left, 5).await?;
    told(page, link, "years:2015~2020").await?;
    page.press(&id("years-0"), Key::End, 1).await?;
    told(page, link, "years:2020~2020").await?;
    page.press(&id("years-0"), Key::End, 1).await?;
    page.until(&format!("return document.querySelector('{}').value", id("years-0")), "2020").await?;

    // A curve, point by point and drawn.
    page.press(&id("guess-1"), Key::Home, 1).await?;
    told(page, link, "guess:50~0~50").await?;
    page.inject(DRAW).await?;
    told(page, link, "guess:25~50~75").await?;

    // A time that plays from its start to its end.
    page.click("#programmes-matrix .play").await?;
    page.until("return document.querySelector('#programmes-matrix .play').dataset.playing", "yes").await?;
    page.until("return document.querySelector('#programmes-matrix .play').dataset.playing", "no").await?;
    ensure!(page.text(&format!("return document.querySelector('{}').value", id("year"))).await? == "2025", "it does not play to its end");

    // And all of it back.
    page.press(&id("count"), Key::Escape, 1).await?;
    page.until(link, &author).await
}

async fn told(page: &Page, link: &str, part: &str) -> Result<()> {
    page.until(&format!("return ({}).includes({}) ? 'told' : ({0})", link.trim_start_matches("return "), json!(part)), "told").await
}
