//! Memory of a page that is used for ten minutes.

use std::time::{Duration, Instant};

use anyhow::Result;
use browsers::page::Page;
use serde_json::{Value, json};

use crate::{
    command::DevTools,
    report::{Limit, Report, Row},
};

/// The scene that asks most of page and engine at every move.
const PAGE: &str = "en/frontier/";

/// Moves one slider after the other, for ever.
const USED: &str = r"
    const sliders = [...document.querySelectorAll('.side input[type=range]')];
    let turn = 0;
    globalThis.moves = 0;
    setInterval(() => {
        const slider = sliders[Math.floor(turn / 50) % sliders.length];
        turn += 1; moves += 1;
        const [min, max] = [Number(slider.min), Number(slider.max)];
        slider.value = min + (max - min) * (0.5 + 0.4 * Math.sin(turn / 5));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
    }, 50);";

pub(crate) async fn measure(page: &Page, stage: &str, report: &mut Report) -> Result<()> {
    page.goto(&format!("{stage}/site/{PAGE}index.html")).await?;
    page.wake("#frontier-world").await?;
    page.eval(USED).await?;
    let mut heaps = Vec::new();
    // What is made once is there after the first minute.
    for minutes in [1, 9] {
        let start = Instant::now();
        while start.elapsed() < Duration::from_mins(minutes) {
            tokio::time::sleep(Duration::from_secs(5)).await;
        }
        heaps.push(heap(page).await?);
    }
    println!("  {PAGE}: {:.1} MB after a minute, {:.1} after ten, {} moves", heaps[0], heaps[1], page.number("return moves").await?);
    let what = format!("memory of {PAGE} after ten minutes of moves, times that after one");
    report.rows.push(Row::absolute(&what, "Chromium", &[heaps[1] / heaps[0]], Limit::AtMost(1.2)));
    report.rows.push(Row::absolute(&format!("memory of {PAGE} after ten minutes of moves, MB"), "Chromium", &heaps[1..], Limit::None));
    Ok(())
}

/// What scripts and modules of the page hold, in MB, after the collector has been.
async fn heap(page: &Page) -> Result<f64> {
    for name in ["HeapProfiler.enable", "HeapProfiler.collectGarbage"] {
        page.command(DevTools { name, parameters: json!({}) }).await?;
    }
    let usage: Value = page.command(DevTools { name: "Runtime.getHeapUsage", parameters: json!({}) }).await?;
    let bytes = |key: &str| usage[key].as_f64().unwrap_or_default();
    // A module's memory is a buffer beside the heap of scripts.
    Ok((bytes("usedSize") + bytes("embedderHeapUsedSize") + bytes("backingStorageSize")) / 1e6)
}
