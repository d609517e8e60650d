//! The first seconds of a page and the moves of its slider, beside the same bars and slider made with seven libraries: on a slow
//! link (1.6 Mbit/s, 150 ms) and a CPU slowed four times, contenders taking turns.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use browsers::page::Page;
use serde_json::{Value, json};

use crate::{
    command::DevTools,
    report::{Limit, Report, Row},
};

/// Rounds of loads; every contender once a round.
const ROUNDS: usize = 5;

/// The peers, as `bench/peers/bars/` names them.
const PEERS: [(&str, &str); 7] = [
    ("d3", "D3"),
    ("plot", "Observable Plot"),
    ("chartjs", "Chart.js"),
    ("echarts", "ECharts"),
    ("highcharts", "Highcharts"),
    ("vega", "Vega-Lite"),
    ("react", "React + D3"),
];

/// A page of ours: its address, what it is, how many pictures follow a move.
const PAGES: [(&str, Kind); 13] = [
    ("en/", Kind::Page),
    ("en/programmes/", Kind::Page),
    ("en/distillation/", Kind::Page),
    ("en/frontier/", Kind::Page),
    ("en/stargate-europe/", Kind::Page),
    ("en/embed/programmes/money/", Kind::Embed(1)),
    ("en/embed/programmes/to-scale/", Kind::Embed(1)),
    ("en/embed/programmes/matrix/", Kind::Still),
    ("en/embed/distillation/analogy/", Kind::Embed(1)),
    ("en/embed/distillation/explorer/", Kind::Embed(1)),
    ("en/embed/distillation/lab/", Kind::Still),
    ("en/embed/frontier/world/", Kind::Embed(2)),
    ("en/embed/stargate-europe/plan/", Kind::Embed(3)),
];

/// What is asked of a page of ours.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    /// The front or a scene: its first paint and start.
    Page,
    /// An embed whose slider moves so many pictures.
    Embed(u8),
    /// An embed without a slider that redraws at once.
    Still,
}

/// Watches a page from before its first byte: paint, chart, long tasks, shifts, and the slider poked until it answers.
const WATCH: &str = r"
    const seen = (globalThis.seen = { chart: 0, answer: 0, tasks: [], shift: 0 });
    new PerformanceObserver((list) => { for (const task of list.getEntries()) seen.tasks.push(task.duration); })
        .observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => { for (const shift of list.getEntries()) if (!shift.hadRecentInput) seen.shift += shift.value; })
        .observe({ type: 'layout-shift', buffered: true });
    const CHART = '#chart svg, #chart canvas, .picture svg, .proof svg';
    const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const look = () => {
        if (document.querySelector(CHART) && painted()) {
            // Ours stands in the page: it is painted with it. A peer's is painted after the frame in which it is first there.
            seen.chart = document.querySelector('#chart') ? performance.now() : painted();
        } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    const slider = () => document.querySelector('#chart ~ label input, .side input[type=range]:not([data-control=presets])');
    let former = 0;
    const poke = () => {
        if (seen.answer) return;
        const input = slider();
        const picture = document.querySelector('#chart, .picture .chart-host, .picture');
        if (input && picture && !input.disabled) {
            const count = () => document.documentElement.dataset.drawn ?? picture.innerHTML;
            const before = count();
            former = 1 - former;
            input.value = Number(input.value) + (former ? 1 : -1) * Number(input.step || 1);
            input.dispatchEvent(new Event('input', { bubbles: true }));
            requestAnimationFrame(() => { if (count() !== before) seen.answer ||= performance.now(); });
        }
        setTimeout(poke, 50);
    };
    addEventListener('DOMContentLoaded', () => setTimeout(poke, 50));";

/// Moves the slider forty times and notes the time from each input to the painted frame.
const SLIDE: &str = r"
    const input = document.querySelector('#chart ~ label input, .side input[type=range]:not([data-control=presets])');
    const [min, max] = [Number(input.min), Number(input.max)];
    const times = []; globalThis.slid = '';
    const move = (turn) => {
        if (turn === 40) return void (slid = JSON.stringify(times.slice(5)));
        const start = performance.now();
        input.value = min + (max - min) * (0.5 + 0.4 * Math.sin(turn / 3));
        input.dispatchEvent(new Event('input', { bubbles: true }));
        requestAnimationFrame(() => {
            // After the frame: a message comes once it is painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => { times.push(performance.now() - start); setTimeout(() => move(turn + 1), 60); };
            port2.postMessage('');
        });
    };
    setTimeout(() => move(0), 300);";

/// One load of a page.
#[derive(Debug, Default, Clone)]
struct Load {
    kilobytes: f64,
    requests: f64,
    chart: f64,
    answer: f64,
    blocked: f64,
    longest: f64,
    shift: f64,
    /// Times of the slider's moves.
    moves: Vec<f64>,
}

pub(crate) async fn measure(page: &Page, stage: &str, report: &mut Report) -> Result<()> {
    let peers = PEERS.map(|(key, _)| (key, format!("{stage}/stage/bars/{key}.html"), true));
    let ours = PAGES.map(|(path, kind)| (path, format!("{stage}/site/{path}index.html"), matches!(kind, Kind::Embed(_))));
    let mut loads: BTreeMap<&str, Vec<Load>> = BTreeMap::new();
    for round in 0..ROUNDS {
        for (key, address, answers) in peers.iter().chain(&ours) {
            println!("  round {} of {ROUNDS}: {key}", round + 1);
            loads.entry(*key).or_default().push(load(page, address, *answers).await?);
        }
    }
    rows(&loads, report);
    Ok(())
}

async fn command(page: &Page, name: &'static str, parameters: Value) -> Result<Value> {
    page.command(DevTools { name, parameters }).await
}

async fn load(page: &Page, address: &str, answers: bool) -> Result<Load> {
    page.goto("about:blank").await?;
    command(page, "Network.enable", json!({})).await?;
    command(page, "Network.clearBrowserCache", json!({})).await?;
    let link = json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750 });
    command(page, "Network.emulateNetworkConditions", link).await?;
    command(page, "Emulation.setDeviceMetricsOverride", json!({ "width": 412, "height": 823, "deviceScaleFactor": 1, "mobile": true }))
        .await?;
    command(page, "Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
    let added = command(page, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await?;
    page.goto(address).await?;
    if answers {
        page.until("return seen.answer ? 'answered' : ''", "answered").await?;
    }
    // What comes after belongs to the start as well.
    tokio::time::sleep(std::time::Duration::from_millis(1_200)).await;
    let seen = page
        .eval(
            "const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
            return { ...seen, bytes: files.reduce((sum, file) => sum + file.encodedBodySize, 0), requests: files.length }",
        )
        .await?;
    let number = |key: &str| seen[key].as_f64().unwrap_or(f64::NAN);
    let tasks: Vec<f64> = seen["tasks"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    let mut out = Load {
        kilobytes: number("bytes") / 1_000.0,
        requests: number("requests"),
        chart: number("chart"),
        answer: number("answer"),
        blocked: tasks.iter().map(|task| (task - 50.0).max(0.0)).sum(),
        longest: tasks.iter().copied().fold(0.0, f64::max),
        shift: number("shift"),
        moves: Vec::new(),
    };
    ensure!(out.chart > 0.0, "{address} shows no chart");
    if answers {
        page.eval(SLIDE).await?;
        page.until_not("return slid", "").await?;
        let times: Vec<f64> = serde_json::from_str(&page.text("return slid").await?)?;
        out.moves = times;
    }
    command(page, "Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": added["identifier"] })).await?;
    command(page, "Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
    command(
        page,
        "Network.emulateNetworkConditions",
        json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 }),
    )
    .await?;
    Ok(out)
}

/// The value below which a share of the values lie.
fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "an index of a short list")]
    let index = ((sorted.len() as f64 * share).ceil() as usize).clamp(1, sorted.len().max(1)) - 1;
    sorted.get(index).copied().unwrap_or(f64::NAN)
}

fn rows(loads: &BTreeMap<&str, Vec<Load>>, report: &mut Report) {
    let of = |key: &str, value: &dyn Fn(&Load) -> f64| loads.get(key).into_iter().flatten().map(value).collect::<Vec<f64>>();
    let p95 = |load: &Load| quantile(&load.moves, 0.95);
    let p50 = |load: &Load| quantile(&load.moves, 0.5);
    for (path, kind) in PAGES {
        let chart = of(path, &|load| load.chart);
        let most = if kind == Kind::Page { 1.0 } else { 0.8 };
        report.rows.push(Row::share("first chart, ms", path, &chart, "D3", &of("d3", &|load| load.chart), Limit::Times(most)));
        report.rows.push(Row::absolute("main thread blocked at start, ms", path, &of(path, &|load| load.blocked), Limit::AtMost(150.0)));
        report.rows.push(Row::absolute("longest task at start, ms", path, &of(path, &|load| load.longest), Limit::AtMost(100.0)));
        report.rows.push(Row::absolute("layout shift", path, &of(path, &|load| load.shift), Limit::AtMost(0.0)));
        report.rows.push(Row::absolute("kB until it rests", path, &of(path, &|load| load.kilobytes), Limit::None));
        report.rows.push(Row::absolute("requests", path, &of(path, &|load| load.requests), Limit::None));
        let Kind::Embed(pictures) = kind else { continue };
        let answer = of(path, &|load| load.answer);
        report.rows.push(Row::share("first answer, ms", path, &answer, "ECharts", &of("echarts", &|load| load.answer), Limit::Times(0.9)));
        report.rows.push(Row::share("first answer, ms", path, &answer, "Observable Plot", &of("plot", &|load| load.answer), Limit::None));
        let most = if pictures == 1 { 1.0 } else { 1.5 };
        report.rows.push(Row::share("slider to painted frame, p95, ms", path, &of(path, &p95), "D3", &of("d3", &p95), Limit::Times(most)));
        report.rows.push(Row::share("slider to painted frame, p50, ms", path, &of(path, &p50), "D3", &of("d3", &p50), Limit::None));
    }
    for (key, name) in PEERS {
        for (what, value) in [
            ("kB", &(|load: &Load| load.kilobytes) as &dyn Fn(&Load) -> f64),
            ("first chart, ms", &|load| load.chart),
            ("first answer, ms", &|load| load.answer),
            ("slider to painted frame, p50, ms", &p50),
            ("slider to painted frame, p95, ms", &p95),
            ("main thread blocked at start, ms", &|load| load.blocked),
        ] {
            report.rows.push(Row::absolute(&format!("a peer’s {what}"), name, &of(key, value), Limit::None));
        }
    }
}
