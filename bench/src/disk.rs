//! The single file, opened from disk, until an instrument answers, beside the embed of the same instrument over http.

use std::path::Path;

use anyhow::{Result, ensure};
use browsers::page::Page;

use crate::{
    bars::{as_it_was, first_visit, on_every_page},
    report::{Limit, Report, Row},
};

/// The instrument: its embed, and its place in the single file.
const EMBED: &str = "en/embed/programmes/money/";
const PLACE: &str = "programmes-money";

/// Pokes the instrument's first slider until its picture follows.
const WATCH: &str = r"
    globalThis.answered = 0;
    let former = 0;
    const poke = () => {
        if (answered) return;
        const input = document.querySelector('#programmes-money .side input[type=range]:not([data-control=presets])');
        if (input && !input.matches(':disabled') && !input.closest('[hidden]')) {
            const count = () => document.documentElement.dataset.drawn ?? input.closest('#programmes-money').innerHTML;
            const before = count();
            former = 1 - former;
            input.value = Number(input.value) + (former ? 1 : -1) * Number(input.step || 1);
            input.dispatchEvent(new Event('input', { bubbles: true }));
            requestAnimationFrame(() => { if (count() !== before) answered ||= performance.now(); });
        }
        setTimeout(poke, 50);
    };
    addEventListener('DOMContentLoaded', () => setTimeout(poke, 50));";

/// How much longer the single file may take.
const MOST: f64 = 1.5;

pub(crate) async fn measure(page: &Page, root: &Path, stage: &str, rounds: usize, report: &mut Report) -> Result<()> {
    let file = root.join("dist/course-ia-en.html");
    ensure!(file.is_file(), "{} is not there; run `cargo xtask build`", file.display());
    let addresses = [format!("file://{}#{PLACE}", file.display()), format!("{stage}/site/{EMBED}index.html")];
    let mut found = [Vec::new(), Vec::new()];
    for _ in 0..rounds {
        for (address, found) in addresses.iter().zip(&mut found) {
            first_visit(page, address).await?;
            let added = on_every_page(page, WATCH).await?;
            page.goto(address).await?;
            page.until("return answered ? 'yes' : ''", "yes").await?;
            found.push(page.number("return answered").await?);
            as_it_was(page, &added).await?;
        }
    }
    let [disk, http] = found;
    let what = "from opening to the first answer, CPU slowed 4 ×, link of 1.6 Mbit/s, ms";
    report.rows.push(Row::ratio(what, "the single file, from disk", &disk, "the embed, over http", &http, Limit::AtLeast(1.0 / MOST)));
    Ok(())
}
