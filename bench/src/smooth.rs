//! Is the page free while the simulations work? Frames while a slider moves, and the longest task on a slowed machine.

use anyhow::Result;
use browsers::page::Page;
use serde_json::json;

use crate::{
    command::DevTools,
    report::{Limit, Report, Row},
};

/// Moves a slider at every frame for two seconds; times between frames, in milliseconds.
const SLIDE: &str = "
    const slider = document.querySelector(arguments[0]);
    const [min, max] = [Number(slider.min), Number(slider.max)];
    globalThis.frames = []; globalThis.isDone = false;
    let last, start;
    const frame = (now) => {
        if (last !== undefined) frames.push(now - last);
        start ??= now; last = now;
        if (now - start > 2000) return (isDone = true);
        slider.value = min + (max - min) * (0.5 + 0.4 * Math.sin(now / 250));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);";

/// Keeps the length of every task above 50 ms, which is what browsers call long.
const WATCH: &str = "
    globalThis.longest = 0;
    new PerformanceObserver((list) => { for (const task of list.getEntries()) longest = Math.max(longest, task.duration); })
        .observe({ type: 'longtask' });";

/// A task of 60 ms.
const PLANTED: &str = "setTimeout(() => { const start = performance.now(); while (performance.now() - start < 60); })";

/// Starts everything that the lab can do at once.
const PLAY: &str = "
    for (const name of ['labels', 'width', 'noise']) {
        const slider = document.querySelector(`#distillation-lab-${name}`);
        slider.value = Number(slider.value) + 7 * Number(slider.step);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    document.querySelector('#distillation-races .task-start').click();
    document.querySelector('.replay button').click();";

pub(crate) async fn measure(page: &Page, stage: &str, report: &mut Report) -> Result<()> {
    // A frame is late if it takes half as long again as the screen's own.
    page.goto(&format!("{stage}/site/en/embed/frontier/world/index.html")).await?;
    page.wake("#frontier-diagram").await?;
    let mut late = Vec::new();
    for _ in 0..5 {
        page.eval_with(SLIDE, vec![json!("#frontier-world-transfer")]).await?;
        page.until("return isDone ? 'done' : ''", "done").await?;
        late.push(
            page.number("const usual = 1000 / 60; return 100 * frames.filter((ms) => ms > 1.5 * usual).length / frames.length").await?,
        );
    }
    let what = "frames that come late while a slider redraws the diagram, %";
    report.rows.push(Row::absolute(what, "Chromium", &late, Limit::AtMost(0.0)));

    for (name, setup) in [("worker", ""), ("page", "globalThis.Worker = class { constructor() { throw new Error('forbidden'); } }")] {
        page.goto(&format!("{stage}/site/en/embed/distillation/lab/index.html")).await?;
        page.wake("#distillation-lab").await?;
        page.eval(setup).await?;
        page.command(DevTools { name: "Emulation.setCPUThrottlingRate", parameters: json!({ "rate": 4 }) }).await?;
        page.eval(WATCH).await?;
        // The watch sees a task that is there.
        page.eval(PLANTED).await?;
        page.until("return longest >= 50 ? 'seen' : ''", "seen").await?;
        let mut longest = Vec::new();
        for _ in 0..3 {
            page.eval("longest = 0").await?;
            page.eval(PLAY).await?;
            tokio::time::sleep(std::time::Duration::from_secs(5)).await;
            longest.push(page.number("return longest").await?);
        }
        page.command(DevTools { name: "Emulation.setCPUThrottlingRate", parameters: json!({ "rate": 1 }) }).await?;
        let what = format!("longest task while the lab works, CPU slowed 4 ×, engine in the {name}, ms (0: none above 50)");
        report.rows.push(Row::absolute(&what, "Chromium", &longest, Limit::AtMost(50.0)));
    }
    Ok(())
}
