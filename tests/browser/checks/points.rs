//! A picture whose spots choose: by pointer, by keys, by name; and its period, kept by dragging.

use anyhow::{Context, Result, ensure};
use browsers::page::Page;
use fantoccini::key::Key;

use crate::World;

/// The picture, its drawing in the form that is shown, and the control that it sets.
const PICTURE: &str = "#moment-timeline .picture-points";
const DRAWING: &str = "#moment-timeline .picture-points svg";
const CHOSEN: &str = "return document.querySelector('#moment-timeline-event').value";
const SAID: &str = "return document.querySelector('#moment-timeline .sentence').textContent";
const PERIOD: &str = "return ['0', '1'].map(end => document.querySelector('#moment-timeline-shown-' + end).value).join(' ')";

/// Where a spot of the drawing lies, as shares of its width and height: dots are the beginnings of paths without a length.
async fn a_spot(page: &Page) -> Result<(f64, f64)> {
    let of = |group: usize, side: &str| {
        format!(
            "const svg = document.querySelector('{DRAWING}'); const dots = svg.querySelector('path[stroke-linecap=round]').getAttribute('d'); \
             return Number(/^M([\\d.]+) ([\\d.]+)h0/.exec(dots)[{group}]) / svg.viewBox.baseVal.{side}"
        )
    };
    Ok((page.number(&of(1, "width")).await?, page.number(&of(2, "height")).await?))
}

pub(super) async fn are_chosen_by_pointer_keys_and_name(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/moment/")).await?;
    page.wake("#moment-timeline-event").await?;
    let (none, overview) = (page.text(CHOSEN).await?, page.text(SAID).await?);
    let spot = a_spot(page).await?;
    page.drag(DRAWING, spot, spot).await?;
    page.until_not(CHOSEN, &none).await?;
    let first = page.text(CHOSEN).await?;
    page.until_not(SAID, &overview).await.context("the sentence does not say what was pressed")?;
    page.press(PICTURE, Key::Right, 1).await?;
    page.until_not(CHOSEN, &first).await?;
    page.press(PICTURE, Key::End, 1).await?;
    let last = page.text(CHOSEN).await?;
    page.press(PICTURE, Key::Home, 1).await?;
    page.until_not(CHOSEN, &last).await?;
    // By name: part of one is enough, and where nothing has it the nearest is named.
    page.write("#moment-timeline-event", "stargate").await?;
    page.until("return String(/stargate/i.test(document.querySelector('#moment-timeline-event').value))", "true").await?;
    page.write("#moment-timeline-event", "Startgaet").await?;
    page.until("return String(/Startgaet/.test(document.querySelector('#moment-timeline').textContent))", "true").await
}

/// What browsers send when a suggestion is taken by keys: a “keydown” that is no key, on the field, before anything else.
pub(super) async fn a_suggestion_taken_by_keys_breaks_nothing(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/moment/")).await?;
    page.wake("#moment-timeline-event").await?;
    let overview = page.text(SAID).await?;
    for place in ["#moment-timeline-event", PICTURE] {
        page.eval(&format!("document.querySelector('{place}').dispatchEvent(new Event('keydown', {{ bubbles: true, cancelable: true }}))"))
            .await?;
    }
    page.write("#moment-timeline-event", "stargate").await?;
    page.until_not(SAID, &overview).await?;
    ensure!(page.text("return document.documentElement.dataset.live").await? == "yes", "the page says that nothing moves any more");
    Ok(())
}

pub(super) async fn a_period_is_kept_by_dragging(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/moment/")).await?;
    page.wake("#moment-timeline-event").await?;
    let (whole, chosen) = (page.text(PERIOD).await?, page.text(CHOSEN).await?);
    page.drag(DRAWING, (0.55, 0.5), (0.8, 0.5)).await?;
    page.until_not(PERIOD, &whole).await?;
    let kept = page.text(PERIOD).await?;
    let ends: Vec<f64> = kept.split(' ').filter_map(|end| end.parse().ok()).collect();
    let all: Vec<f64> = whole.split(' ').filter_map(|end| end.parse().ok()).collect();
    let share = |end: usize| (ends[end] - all[0]) / (all[1] - all[0]);
    ensure!(
        ends.len() == 2 && (0.5..0.6).contains(&share(0)) && (0.74..0.85).contains(&share(1)),
        "dragged over 55 to 80 %: {kept} of {whole}"
    );
    ensure!(page.text(CHOSEN).await? == chosen, "the click that ended the stretch chose an event");
    // A second stretch is one of what is shown now.
    page.drag(DRAWING, (0.85, 0.5), (0.1, 0.5)).await?;
    page.until_not(PERIOD, &kept).await?;
    // Buttons bring its ends together, move it and bring it back; its length stays.
    let ends = |text: &str| text.split(' ').filter_map(|end| end.parse::<f64>().ok()).collect::<Vec<_>>();
    let mut before = page.text(PERIOD).await?;
    for by in ["0.25 -0.25", "-0.5 -0.5", "0.5 0.5", "-0.5 0.5"] {
        page.press(&format!("[data-field] .moves [data-by='{by}']"), Key::Enter, 1).await?;
        page.until_not(PERIOD, &before).await.with_context(|| format!("the button {by}"))?;
        let now = page.text(PERIOD).await?;
        let (was, is) = (ends(&before), ends(&now));
        let is_right = match by {
            "0.25 -0.25" => is[0] > was[0] && is[1] < was[1],
            "-0.5 0.5" => is[0] <= was[0] && is[1] >= was[1],
            _ => (is[1] - is[0] - was[1] + was[0]).abs() < 1e-6,
        };
        ensure!(is_right, "the button {by} leads from {before} to {now}");
        before = now;
    }
    page.press("#moment-timeline-shown-0", Key::Escape, 1).await?;
    page.until(PERIOD, &whole).await
}
