//! A picture whose items are sorted into groups: by dragging, by a press, by keys, by buttons.

use anyhow::{Result, ensure};
use browsers::page::Page;
use fantoccini::key::Key;

use crate::World;

const PICTURE: &str = "#rules-sort .picture-sorts";

/// The drawing in the form that is shown.
const DRAWING: &str = "#rules-sort .picture-sorts svg";

/// The item chosen, and the group of an item: the controls of the list.
const CHOSEN: &str = "return String(document.querySelector('#rules-sort-use').selectedIndex)";

fn group_of(item: usize) -> String {
    format!("return String(document.querySelector('#rules-sort-sorted-{item}').selectedIndex)")
}

/// The places of the first row, as shares of the drawing's width and height: those that are free follow that of what is in no group.
async fn places(page: &Page) -> Result<impl Fn(f64) -> (f64, f64)> {
    let dot = |at: usize, number: usize, side: &str| {
        format!(
            "const svg = document.querySelector('{DRAWING}'); const free = svg.querySelector('path[stroke-linecap=round][stroke*=hair]').getAttribute('d'); \
             return Number(free.match(/M[^h]+h0/g)[{at}].slice(1, -2).split(' ')[{number}]) / svg.viewBox.baseVal.{side}"
        )
    };
    let (first, second) = (page.number(&dot(0, 0, "width")).await?, page.number(&dot(1, 0, "width")).await?);
    let row = page.number(&dot(0, 1, "height")).await?;
    Ok(move |group: f64| (first + (group - 1.0) * (second - first), row))
}

pub(super) async fn are_sorted_by_hand_keys_and_buttons(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/rules/")).await?;
    page.wake("#rules-sort-use").await?;
    ensure!(page.text(&group_of(0)).await? == "0", "the first use is sorted before anybody has sorted it");
    ensure!(
        page.number("return document.querySelector('#rules-sort .judgements').childElementCount").await? == 0.0,
        "nothing is judged yet"
    );
    let places = places(page).await?;
    page.drag(DRAWING, places(0.0), places(2.0)).await?;
    page.until(&group_of(0), "2").await?;
    ensure!(page.text(CHOSEN).await? == "0", "what was dragged is not chosen");
    page.until("return document.querySelector('#rules-sort .judgements').childElementCount > 0 ? 'judged' : ''", "judged").await?;
    page.drag(DRAWING, places(3.0), places(3.0)).await?;
    page.until(&group_of(0), "3").await?;
    page.press(PICTURE, Key::Left, 1).await?;
    page.until(&group_of(0), "2").await?;
    page.press(PICTURE, Key::Down, 1).await?;
    page.until(CHOSEN, "1").await?;
    page.press(PICTURE, Key::Right, 1).await?;
    page.until(&group_of(1), "1").await?;
    page.click("#rules-sort .groups-buttons button:nth-of-type(3)").await?;
    page.until(&group_of(1), "2").await?;
    ensure!(page.text(&group_of(0)).await? == "2", "another use was moved as well");
    // The way back empties every group.
    page.press("#rules-sort-use", Key::Escape, 1).await?;
    page.until(&group_of(1), "0").await
}
