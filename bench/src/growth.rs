//! A picture as its points grow from a hundred to a hundred thousand: ours beside `uPlot`, `ECharts` and Observable Plot.
//!
//! Ours is the built embed of the models' points; `bench/points` puts a longer list into it and gives the peers the same one.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use serde_json::{Value, json};

use crate::{
    bars::quantile,
    command::DevTools,
    options::Options,
    table::{Cell, Table},
};

/// How many points, how many moves are timed in a round, and in how many rounds at most: peers take seconds for the longest
/// list. `bench/points` makes these.
const COUNTS: [(u32, usize, usize); 4] = [(100, 40, 99), (1_000, 40, 99), (10_000, 20, 99), (100_000, 3, 2)];

/// Ours first, then the peers, as `bench/peers/points/` names them.
const CONTENDERS: [(&str, &str); 4] = [("ours", "ours"), ("uplot", "uPlot"), ("echarts", "ECharts"), ("plot", "Observable Plot")];

/// The number of points that is judged, and how many times as long as the best peer's our frame may be.
const JUDGED: u32 = 10_000;
const MOST: f64 = 1.5;

/// Moves the first year of the picture, first with a rest after each move, then at every frame; leaves the times and the
/// number of points that are drawn in `moved`.
///
/// A redraw ends when the page's thread has handed over its frame. Canvases are painted on that thread, SVG is painted on
/// others: what they take is in the second measure, since a frame does not begin while the one before the last is painted.
const MOVE: &str = r"
    const input = document.querySelector('#chart ~ label input, #models-points-period-0');
    const moves = arguments[0];
    // Moves that only warm up.
    const first = moves > 10 ? 2 : 1;
    const YEARS = [2011, 2012, 2013, 2012, 2011, 2010];
    let turn = 0;
    const move = () => {
        input.value = YEARS[turn++ % YEARS.length];
        input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const frame = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));
    const painted = () => frame().then(() => new Promise((done) => {
        // After the frame: a message comes once it is handed over.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage('');
    }));
    const drawn = () => {
        if (document.querySelector('#chart')) return Number(document.documentElement.dataset.kept);
        // A hollow dot is two: what is drawn over it is no point.
        const paths = [...document.querySelectorAll('.picture svg path[stroke-linecap=round]')];
        const dots = paths.filter((path) => !path.getAttribute('stroke').includes('--sheet'));
        return dots.reduce((sum, path) => sum + path.getAttribute('d').split('h0').length - 1, 0);
    };
    globalThis.moved = '';
    (async () => {
        const redraws = [];
        for (let index = -first; index < moves; index++) {
            const start = performance.now();
            move();
            await painted();
            if (index >= 0) redraws.push(performance.now() - start);
            // What other threads still paint of it is not to meet the next one.
            await frame();
            await frame();
            await new Promise((done) => setTimeout(done, 60));
        }
        let start, end;
        for (let index = -first; index <= moves; index++) {
            end = await frame();
            if (index === 0) start = end;
            move();
        }
        await painted();
        moved = JSON.stringify({ redraws, dragged: (end - start) / moves, drawn: drawn() });
    })().catch((error) => (moved = String(error)));";

/// What a round found.
#[derive(Debug)]
struct Frames {
    /// From the input to the frame handed over, in milliseconds.
    redraws: Vec<f64>,
    /// From frame to frame while the input moves at each, in milliseconds, on average.
    dragged: f64,
    /// Points in the picture after the last move.
    drawn: f64,
}

type Found = BTreeMap<(u32, &'static str), Vec<Frames>>;

/// Moves each picture, contenders by turns, and says how they compare.
pub(crate) async fn measure(page: &Page, stage: &str, options: &Options) -> Result<Table> {
    let mut found = Found::new();
    for round in 0..options.rounds {
        for (count, moves, _) in COUNTS.into_iter().filter(|(.., rounds)| round < *rounds) {
            let mut drawn = Vec::new();
            for (key, name) in CONTENDERS {
                let address = match key {
                    "ours" => format!("{stage}/stage/points/{count}.html"),
                    key => format!("{stage}/stage/points/{key}.html?points={count}"),
                };
                let frames = frames(page, &address, moves).await.with_context(|| format!("cannot measure {address}"))?;
                println!(
                    "  round {} of {}: {count} points, {name}: redraw p50 {:.1}, p95 {:.1}, dragged {:.1}",
                    round + 1,
                    options.rounds,
                    quantile(&frames.redraws, 0.5),
                    quantile(&frames.redraws, 0.95),
                    frames.dragged,
                );
                drawn.push(frames.drawn);
                found.entry((count, key)).or_default().push(frames);
            }
            ensure!(drawn.iter().all(|points| *points == drawn[0] && *points > 0.0), "not the same points are drawn: {drawn:?} of {count}");
        }
    }
    Ok(table(&found))
}

async fn frames(page: &Page, address: &str, moves: usize) -> Result<Frames> {
    let command = async |name: &'static str, parameters: Value| page.command(DevTools { name, parameters }).await;
    command("Emulation.setDeviceMetricsOverride", json!({ "width": 412, "height": 823, "deviceScaleFactor": 1, "mobile": true })).await?;
    page.goto(address).await?;
    if address.contains('?') {
        page.until_not("return document.documentElement.dataset.kept ?? ''", "").await?;
    } else {
        page.wake("#models-points").await?;
    }
    command("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
    page.eval_with(MOVE, vec![json!(moves)]).await?;
    let moved = loop {
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        let moved = page.text("return moved").await?;
        if !moved.is_empty() {
            break moved;
        }
    };
    command("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
    let said: Value = serde_json::from_str(&moved).with_context(|| format!("the moves ended with {moved:?}"))?;
    let redraws = said["redraws"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    let number = |key: &str| said[key].as_f64().with_context(|| format!("no {key} in {moved}"));
    Ok(Frames { redraws, dragged: number("dragged")?, drawn: number("drawn")? })
}

/// For each number of points ours, then the peers.
fn table(found: &Found) -> Table {
    let columns = [
        "points drawn".to_owned(),
        "a redraw, p50".to_owned(),
        format!("a redraw, p95: at {JUDGED} points ≤ {MOST} × the best peer"),
        format!("a frame while the hand drags, mean: at {JUDGED} points ≤ {MOST} × the best peer"),
    ];
    let measures: [fn(&Frames) -> f64; 4] =
        [|frames| frames.drawn, |frames| quantile(&frames.redraws, 0.5), |frames| quantile(&frames.redraws, 0.95), |frames| frames.dragged];
    let mut table = Table { columns: columns.to_vec(), lines: Vec::new() };
    for (count, ..) in COUNTS {
        let of = |key: &'static str, measure: fn(&Frames) -> f64| -> Vec<f64> {
            found.get(&(count, key)).into_iter().flatten().map(measure).collect()
        };
        for (key, name) in CONTENDERS {
            let cells = measures.iter().enumerate().map(|(index, measure)| {
                let own = of(key, *measure);
                if key != "ours" || index < 2 {
                    return Cell::measure(&own, None);
                }
                let peers: Vec<(&str, Vec<f64>)> = CONTENDERS[1..].iter().map(|(key, name)| (*name, of(key, *measure))).collect();
                let best = best(&peers);
                let limit = (count == JUDGED).then_some(MOST);
                let all: Vec<(&str, &[f64], Option<f64>)> = std::iter::once(("best peer", best.as_slice(), limit))
                    .chain(peers.iter().map(|(name, times)| (*name, times.as_slice(), None)))
                    .collect();
                Cell::shares(&own, &all)
            });
            table.lines.push((format!("{count} points, {name}"), cells.collect()));
        }
    }
    table
}

/// The least that any peer took, round by round: no single one is chosen.
fn best(peers: &[(&str, Vec<f64>)]) -> Vec<f64> {
    let rounds = peers.iter().map(|(_, times)| times.len()).min().unwrap_or(0);
    (0..rounds).map(|round| peers.iter().map(|(_, times)| times[round]).fold(f64::INFINITY, f64::min)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frames(ms: f64) -> Frames {
        Frames { redraws: vec![ms, ms], dragged: 2.0 * ms, drawn: 99.0 }
    }

    #[test]
    fn ours_is_judged_at_ten_thousand_points_by_the_best_peer_of_each_round() {
        let rounds = |a, b| vec![frames(a), frames(b)];
        let mut found = Found::new();
        for (count, ..) in COUNTS {
            found.insert((count, "ours"), rounds(30.0, 32.0));
            found.insert((count, "uplot"), rounds(20.0, 90.0));
            found.insert((count, "echarts"), rounds(40.0, 20.0));
            found.insert((count, "plot"), rounds(400.0, 500.0));
        }
        let text = table(&found).whole();
        let line = |start: &str| text.lines().find(|line| line.starts_with(start)).unwrap_or_default().to_owned();
        let ours = line("| 10000 points, ours |");
        assert!(ours.contains("best peer 1.55 ×, worst 1.60 ✗; uPlot 0.93 ×, worst 1.50; ECharts"), "{ours}");
        assert_eq!(text.matches('✗').count() + text.matches('✓').count(), 2, "{text}");
        assert!(line("| 100 points, uPlot |").contains("| 55.0 (20.0–90.0) |"));
    }
}
