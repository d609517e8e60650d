//! Narrow and wide, nothing runs out of the page and no chart text is too small to read.

use anyhow::{Result, ensure};
use browsers::{engine::Engine, page::Page};

use crate::{
    World,
    checks::registry::{panels, scenes},
};

/// Smallest text of a chart on any screen, in CSS px.
const MIN_TEXT_PX: f64 = 11.0;

/// Widths of windows, in CSS px.
const WIDTHS_PX: [u32; 3] = [320, 768, 1440];

pub(super) async fn fits_every_screen(world: &World, page: &Page) -> Result<()> {
    let scenes = scenes(world, page, "fr").await?;
    let mut addresses: Vec<String> =
        ["", "claims/", "figures/", "sources/", "glossary/", "method/", "text-a/", "text-d/"].map(str::to_owned).to_vec();
    let still = addresses.len();
    addresses.extend(scenes.iter().map(|scene| format!("{scene}/")));
    // All of them at once: a change of type moves labels on many pages.
    let mut faults = Vec::new();
    for (index, address) in addresses.iter().enumerate() {
        let is_alive = index == 0 || index >= still;
        let looks = WIDTHS_PX.into_iter().enumerate().flat_map(|(at, width_px)| [(at, width_px, "fr"), (at, width_px, "en")]);
        for (at, width_px, lang) in looks {
            // Elsewhere by turns: each page at each width and in each language, but not in all six pairs.
            if page.engine != Engine::Chromium && ((index + at) % 2 == 0) != (lang == "fr") {
                continue;
            }
            let lang = format!("{lang}/{address}");
            page.goto(&world.sites.frame(&world.sites.page(&lang), width_px, "")).await?;
            page.enter_frame().await?;
            for island in if is_alive { panels(page).await? } else { Vec::new() } {
                page.wake(&island).await?;
            }
            let wide = "const out = [...document.querySelectorAll('main *, header *, footer *')].filter(part => !part.closest('.table-scroll, .proof-columns, .visually-hidden, .skip-link, svg, summary') && \
                        getComputedStyle(part).clipPath === 'none' && part.getBoundingClientRect().right > document.documentElement.clientWidth + 1); \
                        return out.slice(0, 3).map(part => part.className + ' ' + part.id + ' ' + part.textContent.slice(0, 40)).join(' | ')";
            let out = page.text(wide).await?;
            if !out.is_empty() {
                faults.push(format!("{lang} at {width_px} px: these run out of the page: {out}"));
            }
            let scroll = page.number("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await?;
            if scroll > 0.0 {
                // Even what may be wider than its window, such as a table.
                let widest = "return [...document.querySelectorAll('body *')].filter(part => !part.closest('.table-scroll')).map(part => [part.getBoundingClientRect().right, part.localName + '.' + (part.getAttribute('class') ?? '') + '#' + part.id]) \
                              .sort((a, b) => b[0] - a[0]).slice(0, 6).join(' | ')";
                let widest = page.text(widest).await?;
                faults.push(format!("{lang} at {width_px} px: the page scrolls sideways by {scroll} px, up to {widest}"));
            }
            let smallest = "return Math.min(99, ...[...document.querySelectorAll('svg text')].filter(text => text.getClientRects().length > 0).map(text => { \
                            const svg = text.ownerSVGElement; return parseFloat(getComputedStyle(text).fontSize) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width }))";
            let smallest = page.number(smallest).await?;
            if smallest < MIN_TEXT_PX - 0.05 {
                faults.push(format!("{lang} at {width_px} px: a chart has text of {smallest} px"));
            }
            let cut = "const cut = [...document.querySelectorAll('.chart-host svg text')].filter(text => { const box = text.getBoundingClientRect(); \
                       const host = text.closest('.chart-host').getBoundingClientRect(); return box.width > 0 && (box.left < host.left - 8 || box.right > host.right + 8) }); \
                       return cut.map(text => text.textContent).join(' | ')";
            let cut = page.text(cut).await?;
            if !cut.is_empty() {
                faults.push(format!("{lang} at {width_px} px: these labels leave their chart: {cut}"));
            }
            let clash = "const boxes = [...document.querySelectorAll('.chart-host, .small-chart')].flatMap(chart => { \
                         const texts = [...chart.querySelectorAll('svg text')].map(text => [text.textContent, text.getBoundingClientRect()]).filter(([, box]) => box.width > 0); \
                         return texts.flatMap(([a, p], i) => texts.slice(i + 1).filter(([, q]) => p.right - 1 > q.left && q.right - 1 > p.left && p.bottom - 4 > q.top && q.bottom - 4 > p.top).map(([b]) => a + ' × ' + b)) }); \
                         return boxes.join(' | ')";
            let clash = page.text(clash).await?;
            if !clash.is_empty() {
                faults.push(format!("{lang} at {width_px} px: these labels overlap: {clash}"));
            }
        }
    }
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}
