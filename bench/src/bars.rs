//! The first seconds of a page and the moves of its slider, beside the same bars and slider made with seven libraries: on a slow
//! link (1.6 Mbit/s, 150 ms) and a CPU slowed four times, contenders taking turns.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use serde_json::{Value, json};

use crate::{
    command::DevTools,
    options::Options,
    table::{Cell, Table},
};

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

/// Watches a page from before its first byte: paint, chart, long tasks, shifts, and the slider poked until it answers.
const WATCH: &str = r"
    const seen = (globalThis.seen = { chart: 0, answer: 0, pokes: 0, tasks: [], shift: 0 });
    new PerformanceObserver((list) => { for (const task of list.getEntries()) seen.tasks.push(task.duration); })
        .observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => { for (const shift of list.getEntries()) if (!isMoved && !shift.hadRecentInput) seen.shift += shift.value; })
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
    let former = 0, isMoved = false;
    const poke = () => {
        if (seen.answer) return;
        const input = slider();
        const picture = document.querySelector('#chart, .picture .chart-host, .picture');
        if (input && picture && !input.disabled) {
            // What a hand moves is no shift.
            isMoved = true;
            const count = () => document.documentElement.dataset.drawn ?? picture.innerHTML;
            const before = count();
            former = 1 - former; seen.pokes += 1;
            input.value = Number(input.value) + (former ? 1 : -1) * Number(input.step || 1);
            input.dispatchEvent(new Event('input', { bubbles: true }));
            requestAnimationFrame(() => { if (count() !== before) seen.answer ||= performance.now(); });
        }
        setTimeout(poke, 50);
    };
    addEventListener('DOMContentLoaded', () => setTimeout(poke, 50));";

const HAS_SLIDER: &str =
    "return document.querySelector('#chart ~ label input, .side input[type=range]:not([data-control=presets])') ? 'yes' : ''";

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

/// The loads of each page and peer, in the order of the rounds.
type Loads<'a> = BTreeMap<&'a str, Vec<Load>>;

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
    /// Pictures that may follow a move.
    pictures: f64,
    /// Times of the slider's moves.
    moves: Vec<f64>,
}

/// Loads every page and every peer once a round, and says how they compare.
pub(crate) async fn measure(page: &Page, stage: &str, pages: &[String], options: &Options) -> Result<Table> {
    let peers = PEERS.iter().filter(|(key, _)| options.has_page(key)).map(|(key, _)| (*key, format!("{stage}/stage/bars/{key}.html")));
    let ours = pages.iter().map(|path| (path.as_str(), format!("{stage}/site/{path}index.html")));
    let all: Vec<(&str, String)> = peers.chain(ours).collect();
    let mut loads = Loads::new();
    for round in 0..options.rounds {
        for (key, address) in &all {
            let load = load(page, address).await.with_context(|| format!("cannot measure {address}"))?;
            println!(
                "  round {} of {}: {key}: chart {:.0}, answer {:.0}, slider p95 {:.0}, blocked {:.0}, longest {:.0}, shift {}",
                round + 1,
                options.rounds,
                load.chart,
                load.answer,
                p95(&load),
                load.blocked,
                load.longest,
                load.shift
            );
            loads.entry(*key).or_default().push(load);
        }
    }
    Ok(table(&loads, pages))
}

async fn command(page: &Page, name: &'static str, parameters: Value) -> Result<Value> {
    page.command(DevTools { name, parameters }).await
}

async fn load(page: &Page, address: &str) -> Result<Load> {
    first_visit(page, address).await?;
    let added = on_every_page(page, WATCH).await?;
    page.goto(address).await?;
    // On the front and in scenes the sliders are far below.
    let mut has_slider = (address.contains("/embed/") || address.contains("/stage/")) && page.text(HAS_SLIDER).await? == "yes";
    if has_slider {
        page.until("return seen.answer || seen.pokes > 200 ? 'over' : ''", "over").await?;
        // What its slider moves may be worked out first, or scrolled: then there is no answer to time.
        has_slider = page.number("return seen.answer").await? > 0.0;
    }
    // What comes after belongs to the start as well.
    tokio::time::sleep(std::time::Duration::from_millis(1_500)).await;
    let seen = page
        .eval(
            "const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
            return { ...seen, pictures: document.querySelectorAll('.picture .chart-host').length, bytes: files.reduce((sum, file) => sum + file.encodedBodySize, 0), requests: files.length }",
        )
        .await?;
    let number = |key: &str| seen[key].as_f64().unwrap_or(f64::NAN);
    let tasks: Vec<f64> = seen["tasks"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    let mut out = Load {
        kilobytes: number("bytes") / 1_000.0,
        requests: number("requests"),
        chart: number("chart"),
        answer: if has_slider { number("answer") } else { f64::NAN },
        blocked: tasks.iter().map(|task| (task - 50.0).max(0.0)).sum(),
        longest: tasks.iter().copied().fold(0.0, f64::max),
        shift: number("shift"),
        pictures: number("pictures"),
        moves: Vec::new(),
    };
    ensure!(out.chart > 0.0, "{address} shows no chart");
    if has_slider {
        page.eval(SLIDE).await?;
        page.until_not("return slid", "").await?;
        let times: Vec<f64> = serde_json::from_str(&page.text("return slid").await?)?;
        out.moves = times;
    }
    as_it_was(page, &added).await?;
    Ok(out)
}

/// Makes the machine a phone on a slow link that was never at `address`.
pub(crate) async fn first_visit(page: &Page, address: &str) -> Result<()> {
    page.goto("about:blank").await?;
    command(page, "Network.enable", json!({})).await?;
    command(page, "Network.clearBrowserCache", json!({})).await?;
    let origin = url::Url::parse(address).context("an address of the bench")?.origin();
    // A file has no origin of its own, and keeps nothing.
    if origin.is_tuple() {
        let parameters = json!({ "origin": origin.ascii_serialization(), "storageTypes": "all" });
        command(page, "Storage.clearDataForOrigin", parameters).await?;
    }
    let link = json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750 });
    command(page, "Network.emulateNetworkConditions", link).await?;
    command(page, "Emulation.setDeviceMetricsOverride", json!({ "width": 412, "height": 823, "deviceScaleFactor": 1, "mobile": true }))
        .await?;
    command(page, "Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await.map(drop)
}

/// Has every page that is opened run `script` first; hands back what takes that away again.
pub(crate) async fn on_every_page(page: &Page, script: &str) -> Result<Value> {
    command(page, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await
}

/// Undoes [`first_visit`] and [`on_every_page`].
pub(crate) async fn as_it_was(page: &Page, added: &Value) -> Result<()> {
    command(page, "Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": added["identifier"] })).await?;
    command(page, "Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
    let link = json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    command(page, "Network.emulateNetworkConditions", link).await.map(drop)
}

/// The value below which a share of the values lie.
pub(crate) fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "an index of a short list")]
    let index = ((sorted.len() as f64 * share).ceil() as usize).clamp(1, sorted.len().max(1)) - 1;
    sorted.get(index).copied().unwrap_or(f64::NAN)
}

fn p95(load: &Load) -> f64 {
    quantile(&load.moves, 0.95)
}

/// A line for each of our pages, then one for each peer.
fn table(loads: &Loads<'_>, pages: &[String]) -> Table {
    let of = |key: &str, value: fn(&Load) -> f64| loads.get(key).into_iter().flatten().map(value).collect::<Vec<f64>>();
    let columns = [
        "kB",
        "requests",
        "first chart: ≤ 0.8 × D3 (embed), 1.0 × (page)",
        "first answer: ≤ 0.9 × ECharts; Observable Plot",
        "slider to painted frame, p95: ≤ 1.5 × D3, 1.0 × with one picture",
        "blocked at start ≤ 150",
        "longest task ≤ 100",
        "layout shift until the first move 0",
    ];
    let mut table = Table { columns: columns.map(str::to_owned).to_vec(), lines: Vec::new() };
    for path in pages {
        let is_embed = path.contains("/embed/");
        let chart =
            Cell::shares(&of(path, |load| load.chart), &[("D3", &of("d3", |load| load.chart), Some(if is_embed { 0.8 } else { 1.0 }))]);
        let (mut answer, mut slider) = (Cell::default(), Cell::default());
        let answers = of(path, |load| load.answer);
        let answered = answers.iter().filter(|answer| answer.is_finite()).count();
        if answered > 0 && answered < answers.len() {
            // A slider that answers in some rounds only is no slider without an answer.
            (answer, slider) = (Cell::partly(answered, answers.len()), Cell::partly(answered, answers.len()));
        } else if answered > 0 {
            let has_one = loads.get(path.as_str()).into_iter().flatten().all(|load| load.pictures <= 1.0);
            let of_answer = |key| of(key, |load| load.answer);
            let asked = is_embed.then_some(0.9);
            answer = Cell::shares(&of_answer(path), &[("ECharts", &of_answer("echarts"), asked), ("Plot", &of_answer("plot"), None)]);
            let moved = |key| of(key, p95);
            let most = if has_one { 1.0 } else { 1.5 };
            slider = Cell::shares(&moved(path), &[("D3", &moved("d3"), Some(most))]);
        }
        let cells = vec![
            Cell::measure(&of(path, |load| load.kilobytes), None),
            Cell::measure(&of(path, |load| load.requests), None),
            chart,
            answer,
            slider,
            Cell::measure(&of(path, |load| load.blocked), Some(150.0)),
            Cell::measure(&of(path, |load| load.longest), Some(100.0)),
            Cell::measure(&of(path, |load| load.shift), Some(0.0)),
        ];
        table.lines.push((path.clone(), cells));
    }
    for (key, name) in PEERS.iter().filter(|(key, _)| loads.contains_key(key)) {
        let values: [fn(&Load) -> f64; 8] = [
            |load| load.kilobytes,
            |load| load.requests,
            |load| load.chart,
            |load| load.answer,
            p95,
            |load| load.blocked,
            |load| load.longest,
            |load| load.shift,
        ];
        table.lines.push(((*name).to_owned(), values.map(|value| Cell::measure(&of(key, value), None)).to_vec()));
    }
    table
}
