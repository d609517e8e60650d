//! Measures pages, pictures and simulations side by side with native code and with peers, in one run of headless Chromium.
//!
//! `cargo xtask bench` builds what it needs and runs it. It prints ratios with medians and spreads, writes them to
//! `docs/bench.md`, and puts the table into the README. Nothing here is a test: machines differ, ratios less.

mod bars;
mod command;
mod disk;
mod finder;
mod growth;
mod lighthouse;
mod memory;
mod native;
mod options;
mod report;
mod smooth;
mod stage;
mod table;
mod weight;

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, ensure};
use browsers::{
    engine::{Engine, Needs},
    page::Page,
};
use serde_json::{Value, json};

use crate::{
    options::{Options, Part},
    report::{Limit, Report, Row},
};

/// Times each piece of work is measured; contenders take turns, so that a busy moment hits them all.
const ROUNDS: usize = 7;
/// Steps of our networks and of the peer's, measured each time.
const STEPS: u32 = 1_500;
const PEER_STEPS: u32 = 300;
/// Worlds along a side of the diagram.
const SIZE: usize = 200;

fn main() -> Result<()> {
    let options = Options::parse(env::args().skip(1))?;
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let folder = |name: &str| env::var(name).map(PathBuf::from).with_context(|| format!("{name} is not set; run `cargo xtask bench`"));
    let peers = folder("BENCH_PEERS")?;
    let stage = stage::start(&root, folder("BENCH_STAGE")?, peers.clone())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let pages = stage::pages(&root, &options)?;
    let mut report = runtime.block_on(async {
        let page = Page::open(Engine::Chromium, Needs::Nothing, &root.join("target/bench")).await?;
        let report = measure(&page, &root, &stage, &pages, &options).await;
        page.close(report.is_err()).await;
        report
    })?;
    if options.has(Part::Growth) {
        [report.weights, report.modules] = weight::read(&root.join("dist/site"), &pages)?;
    }
    if options.has(Part::Lighthouse) {
        // It takes half an hour: what was measured so far is not lost with it.
        if options.is_written() {
            report.write(&root)?;
        }
        match lighthouse::measure(&root, &peers, &stage, &pages, &options) {
            Ok(table) => report.lighthouse = table,
            Err(error) => eprintln!("{error:#}"),
        }
    }
    report.print();
    if options.is_written() { report.write(&root) } else { Ok(()) }
}

async fn measure(page: &Page, root: &Path, stage: &str, pages: &[String], options: &Options) -> Result<Report> {
    let mut report = Report::new(page, options.rounds).await?;
    if options.has(Part::Engine) {
        page.goto(&format!("{stage}/bench/index.html")).await?;
        training(page, &mut report).await?;
        diagrams(page, &mut report).await?;
        races(page, stage, &mut report).await?;
    }
    if options.has(Part::Smooth) {
        smooth::measure(page, stage, &mut report).await?;
    }
    if options.has(Part::Pages) {
        disk::measure(page, root, stage, options.rounds, &mut report).await?;
        finder::measure(page, stage, options.rounds, &mut report).await?;
        report.pages = bars::measure(page, stage, pages, options).await?;
    }
    if options.has(Part::Growth) {
        report.points = growth::measure(page, stage, options).await?;
    }
    if options.has(Part::Memory) {
        memory::measure(page, stage, &mut report).await?;
    }
    Ok(report)
}

/// What a piece of work took in the page, in milliseconds; `None` if this browser cannot do it.
async fn work(page: &Page, name: &str, settings: &Value) -> Result<Option<f64>> {
    let ms = page.eval_with("return measure(arguments[0], arguments[1])", vec![json!(name), settings.clone()]).await;
    Ok(ms.with_context(|| format!("cannot measure {name}"))?.as_f64().filter(|ms| ms.is_finite()))
}

async fn training(page: &Page, report: &mut Report) -> Result<()> {
    let contenders = ["train simd", "train base", "train tf wasm", "train tf cpu", "train tf webgl"];
    let mut native = Vec::new();
    let mut found: Vec<Vec<f64>> = vec![Vec::new(); contenders.len()];
    for round in 0..=ROUNDS {
        let ms = native::train(STEPS);
        for (name, found) in contenders.iter().zip(&mut found) {
            let steps = if name.contains("tf") { PEER_STEPS } else { STEPS };
            let measured = work(page, name, &json!({ "steps": steps })).await?;
            // The first round warms up.
            if round > 0
                && let Some(ms) = measured
            {
                found.push(1_000.0 * ms / f64::from(steps));
            }
        }
        if round > 0 {
            native.push(1_000.0 * ms / f64::from(STEPS));
        }
    }
    let [simd, base, tf @ ..] = found.as_slice() else { return Ok(()) };
    let best = tf.iter().filter(|times| !times.is_empty()).min_by(|a, b| report::median(a).total_cmp(&report::median(b)));
    let what = "a training step of the teacher (2–32–32–1, batch of 64, Adam), µs";
    report.rows.push(Row::ratio(what, "WASM with SIMD", simd, "native", &native, Limit::AtLeast(0.8)));
    report.rows.push(Row::ratio(what, "WASM without SIMD", base, "native", &native, Limit::None));
    if let Some(best) = best {
        report.rows.push(Row::ratio(what, "WASM with SIMD", simd, "TensorFlow.js, its best backend", best, Limit::AtLeast(40.0)));
    }
    for (name, times) in contenders[2..].iter().zip(tf).filter(|(_, times)| !times.is_empty()) {
        let name = name.replace("train tf", "TensorFlow.js,");
        report.rows.push(Row::ratio(what, "WASM with SIMD", simd, &name, times, Limit::None));
    }
    Ok(())
}

async fn diagrams(page: &Page, report: &mut Report) -> Result<()> {
    let settings = native::diagram_settings(SIZE);
    let sums = page.eval_with("return diagramSums(arguments[0])", vec![settings.clone()]).await?;
    let sum = |index: usize| sums[index].as_f64().unwrap_or(f64::NAN);
    ensure!((sum(0) / sum(1) - 1.0).abs() < 1e-3, "the two diagrams differ: {sums}");
    let contenders = ["diagram simd", "diagram base", "diagram js"];
    let mut native = Vec::new();
    let mut found: Vec<Vec<f64>> = vec![Vec::new(); contenders.len()];
    for round in 0..=ROUNDS {
        let ms = native::diagram(SIZE);
        for (name, found) in contenders.iter().zip(&mut found) {
            let measured = work(page, name, &settings).await?;
            if round > 0 {
                found.extend(measured);
            }
        }
        if round > 0 {
            native.push(ms);
        }
    }
    let what = "the catching-up diagram (200 × 200 worlds, 120 months), ms";
    report.rows.push(Row::absolute(what, "WASM with SIMD", &found[0], Limit::AtMost(100.0)));
    report.rows.push(Row::ratio(what, "WASM with SIMD", &found[0], "native", &native, Limit::AtLeast(0.8)));
    report.rows.push(Row::ratio(what, "WASM with SIMD", &found[0], "JavaScript, typed arrays", &found[2], Limit::AtLeast(9.0)));
    report.rows.push(Row::ratio(what, "WASM without SIMD", &found[1], "JavaScript, typed arrays", &found[2], Limit::None));
    Ok(())
}

/// The hundred default races, as a reader starts them: in the page, through the worker.
async fn races(page: &Page, stage: &str, report: &mut Report) -> Result<()> {
    page.goto(&format!("{stage}/site/en/embed/distillation/lab/index.html")).await?;
    let run = "const start = performance.now(); let races = 0; globalThis.racesTook = '';
        courseIaJobs.start(new Uint8Array(arguments[0]), (told) => {
            if (told instanceof Uint8Array) races += 1;
            else racesTook = told === undefined && races === 100 ? String(performance.now() - start) : 'failed ' + told;
        })";
    let mut seconds = Vec::new();
    for _ in 0..3 {
        page.eval_with(run, vec![json!(native::races_job())]).await?;
        let took = loop {
            tokio::time::sleep(std::time::Duration::from_millis(200)).await;
            let took = page.text("return racesTook").await?;
            if !took.is_empty() {
                break took;
            }
        };
        seconds.push(took.parse::<f64>().with_context(|| format!("the races ended with {took:?}"))? / 1_000.0);
    }
    report.rows.push(Row::absolute("100 default races in the page's worker, s", "Chromium", &seconds, Limit::AtMost(20.0)));
    Ok(())
}
