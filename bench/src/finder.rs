//! A keystroke in the finder of claims on a CPU slowed four times: what it takes of the frame that answers it.

use anyhow::Result;
use browsers::page::Page;
use serde_json::json;

use crate::{
    bars::quantile,
    command::DevTools,
    report::{Limit, Report, Row},
};

/// A frame of a usual screen, in milliseconds.
const FRAME_MS: f64 = 16.7;

/// Words that are typed letter by letter, and what each is.
const WORDS: [(&str, &str); 3] =
    [("a word that is there", "souveraineté"), ("a word with errors", "investisemment"), ("a word that stands nowhere", "xylophone")];

/// Types `arguments[0]` letter by letter, each at the beginning of a frame, and notes how long that frame takes until it is handed over.
const TYPE: &str = r"
    const input = document.querySelector('#finder-q');
    const word = arguments[0], times = [];
    globalThis.typed = '';
    const key = (letters) => {
        if (letters > word.length) return void (typed = JSON.stringify(times));
        requestAnimationFrame(() => {
            const start = performance.now();
            input.value = word.slice(0, letters);
            input.dispatchEvent(new Event('input', { bubbles: true }));
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => { times.push(performance.now() - start); setTimeout(() => key(letters + 1), 120); };
            port2.postMessage('');
        });
    };
    setTimeout(() => key(1), 300);";

pub(crate) async fn measure(page: &Page, stage: &str, rounds: usize, report: &mut Report) -> Result<()> {
    for (what, word) in WORDS {
        let mut found = Vec::new();
        for _ in 0..rounds.max(2) {
            page.goto(&format!("{stage}/site/fr/claims/index.html")).await?;
            page.wake("#finder-q").await?;
            throttle(page, 4).await?;
            page.eval_with(TYPE, vec![json!(word)]).await?;
            page.until_not("return typed", "").await?;
            let times: Vec<f64> = serde_json::from_str(&page.text("return typed").await?)?;
            throttle(page, 1).await?;
            found.push(quantile(&times, 0.95));
        }
        let what = format!("a keystroke in the finder of claims, CPU slowed 4 ×, {what}, p95, ms");
        report.rows.push(Row::absolute(&what, "Chromium", &found, Limit::AtMost(FRAME_MS)));
    }
    Ok(())
}

async fn throttle(page: &Page, rate: u32) -> Result<()> {
    page.command(DevTools { name: "Emulation.setCPUThrottlingRate", parameters: json!({ "rate": rate }) }).await.map(drop)
}
