//! The table: medians, spreads, ratios, what was asked for, and on which machine.

use std::{fmt::Write as _, fs, path::Path, process::Command};

use anyhow::{Context as _, Result};
use browsers::page::Page;
use serde_json::Value;

use crate::table::{Table, worst};

/// How the document comes to be.
const HOW: &str = "Written by `cargo xtask bench`. `cargo xtask bench --only growth` measures one part alone and prints it: `engine`, \
                   `smooth`, `pages`, `growth`, `lighthouse` or `memory`; `--rounds 2` makes it shorter.";

/// What stands above the picture of points.
const POINTS: &str = "The embed of the scene `models` as it was built, with a longer list in it, beside the same points drawn by three \
libraries, by turns: a CPU slowed four times, a window of 412 × 823. A hand moves the first year, so that nearly all points stay and each \
one moves. Times in ms, medians of the rounds with the least and the most in brackets. A redraw ends when the page’s thread has handed its \
frame over: canvases (uPlot, ECharts) are painted by then, SVG (ours, Observable Plot) is painted by other threads. The last column holds \
both: while the hand moves at every frame, none begins before the one before the last is painted, nor sooner than the screen’s 16.7 ms. \
A ratio is ours over the peer’s of the same round, the best peer being the least of each round; the worst round is judged. The longest list is measured in two rounds.";

/// What stands above the weights.
const WEIGHTS: &str = "Read from `dist/site`: what a first visit fetches, as a host sends it with brotli, without fonts, icon and what is \
fetched later (the engine, the entries of the registers). Data are the inputs of instruments and the words that follow the hand. The HTML \
is what the rest of the page adds to style and data, each compressed by itself.";

/// What stands above the module's growth.
const MODULES: &str = "The same by the number of scenes, in the order of the lines above: a page asks for the module of its own scenes, so \
that a scene adds nothing to the pages of the others. What scenes share is computed from the front’s module and those of its scenes alone; \
a module of so many scenes is that and their own parts: compressed as one it weighs some kB less.";

/// What a row is asked to be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Limit {
    /// Nothing: for information.
    None,
    /// At least this ratio, in the worst round.
    AtLeast(f64),
    /// At most this value, in the worst round.
    AtMost(f64),
}

/// A comparison, or a measure alone.
#[derive(Debug)]
pub(crate) struct Row {
    what: String,
    ours: (String, Vec<f64>),
    peer: Option<(String, Vec<f64>)>,
    limit: Limit,
}

/// Everything that one run measured.
#[derive(Debug)]
pub(crate) struct Report {
    /// The rows, in the order they were measured.
    pub(crate) rows: Vec<Row>,
    /// The pages beside their peers.
    pub(crate) pages: Table,
    /// What Lighthouse says of the pages.
    pub(crate) lighthouse: Table,
    /// A picture beside its peers, as its points grow.
    pub(crate) points: Table,
    /// What each page weighs.
    pub(crate) weights: Table,
    /// The module by the number of its scenes.
    pub(crate) modules: Table,
    /// How often pages and peers took turns.
    rounds: usize,
    machine: String,
    versions: String,
}

impl Row {
    /// Ours beside a peer's: the ratio is the peer's time over ours.
    pub(crate) fn ratio(what: &str, ours: &str, our_times: &[f64], peer: &str, peer_times: &[f64], limit: Limit) -> Self {
        let peer = Some((peer.to_owned(), peer_times.to_vec()));
        Self { what: what.to_owned(), ours: (ours.to_owned(), our_times.to_vec()), peer, limit }
    }

    /// A measure alone.
    pub(crate) fn absolute(what: &str, ours: &str, values: &[f64], limit: Limit) -> Self {
        Self { what: what.to_owned(), ours: (ours.to_owned(), values.to_vec()), peer: None, limit }
    }

    fn line(&self) -> String {
        let (peer, ratio, values) = match &self.peer {
            Some((name, times)) => {
                // Contenders take turns: what a busy moment does to one it does to the other.
                let ratios: Vec<f64> = self.ours.1.iter().zip(times).map(|(ours, theirs)| theirs / ours).collect();
                (format!("{name}: {}", spread(times)), ratio_spread(&ratios), ratios)
            }
            None => (String::new(), String::new(), self.ours.1.clone()),
        };
        // The worst round is judged.
        let most = worst(&values);
        let least = -worst(&values.iter().map(|value| -value).collect::<Vec<f64>>());
        let (asked, kept) = match self.limit {
            Limit::None => (String::new(), ""),
            Limit::AtLeast(limit) => (format!("≥ {} ×", (100.0 * limit).round() / 100.0), if least >= limit { "yes" } else { "**no**" }),
            Limit::AtMost(limit) => (format!("≤ {limit}"), if most <= limit { "yes" } else { "**no**" }),
        };
        format!("| {} | {}: {} | {peer} | {ratio} | {asked} | {kept} |", self.what, self.ours.0, spread(&self.ours.1))
    }
}

impl Report {
    /// An empty report of this machine and this browser, for so many rounds.
    pub(crate) async fn new(page: &Page, rounds: usize) -> Result<Self> {
        let browser = page.text("return navigator.userAgent.match(/Chrom[a-z]*\\/[0-9.]+/)[0]").await?;
        let read = |path: &str, key: &str| {
            let text = fs::read_to_string(path).unwrap_or_default();
            let line = text.lines().find(|line| line.starts_with(key)).map(str::to_owned);
            line.and_then(|line| line.split_once(':').map(|(_, value)| value.trim().to_owned())).unwrap_or_default()
        };
        let cores = std::thread::available_parallelism().map_or(0, usize::from);
        let kilobytes = read("/proc/meminfo", "MemTotal").trim_end_matches(" kB").parse::<f64>().unwrap_or_default();
        let machine = format!("{}, {cores} cores, {:.0} GB of memory", read("/proc/cpuinfo", "model name"), kilobytes / 1e6);
        let rustc = output("rustc", &["--version"]);
        let peers = include_str!("../peers/package.json");
        let locked: Value = serde_json::from_str(peers)?;
        let locked = locked["dependencies"].as_object().into_iter().flatten();
        let versions: Vec<String> = locked.map(|(name, version)| format!("{name} {}", version.as_str().unwrap_or_default())).collect();
        Ok(Self {
            rows: Vec::new(),
            pages: Table::default(),
            lighthouse: Table::default(),
            points: Table::default(),
            weights: Table::default(),
            modules: Table::default(),
            rounds,
            machine,
            versions: format!("{browser} headless, {rustc}; {}", versions.join(", ")),
        })
    }

    /// Prints everything.
    pub(crate) fn print(&self) {
        println!("\n{}", self.whole());
    }

    /// Writes the report to `docs/bench.md`, and puts its short form into the README.
    pub(crate) fn write(&self, root: &Path) -> Result<()> {
        fs::write(root.join("docs/bench.md"), format!("# Bench\n\n{HOW}\n\n{}", self.whole())).context("cannot write docs/bench.md")?;
        let path = root.join("README.md");
        let readme = fs::read_to_string(&path).context("cannot read README.md")?;
        let (open, close) = ("<!-- bench -->\n", "<!-- /bench -->");
        if let Some((before, rest)) = readme.split_once(open)
            && let Some((_, after)) = rest.split_once(close)
        {
            fs::write(&path, format!("{before}{open}{}{close}{after}", self.short())).context("cannot write README.md")?;
        }
        println!("written to docs/bench.md and README.md");
        Ok(())
    }

    fn whole(&self) -> String {
        format!(
            "{}## Pages\n\nEach page of the site and the same three bars with a slider made by seven libraries, by turns: a link of 1.6 Mbit/s \
             and 150 ms, a CPU slowed four times, a window of 412 × 823. Times in ms, medians with the least and the most in brackets. \
             A ratio is ours over the peer's of the same round; the worst round is judged against what is asked (✓ kept, ✗ not).\n\n{}\n\
             ## Lighthouse, mobile\n\n{}\n## A picture as its points grow\n\n{POINTS}\n\n{}\n## Pages as scenes are added\n\n{WEIGHTS}\n\n{}\n{MODULES}\n\n{}\n\
             ## The simulations\n\nHere a ratio is the peer's time over ours, round by round; the worst round is judged.\n\n{}",
            self.head(),
            self.pages.whole(),
            self.lighthouse.whole(),
            self.points.whole(),
            self.weights.whole(),
            self.modules.whole(),
            self.table(|_| true),
        )
    }

    /// What is asked for, alone.
    fn short(&self) -> String {
        format!("{}{}\n{}\n{}", self.head(), self.pages.short(), self.points.short(), self.table(|row| row.limit != Limit::None))
    }

    fn table(&self, is_in: impl Fn(&Row) -> bool) -> String {
        let mut out = String::from("| what | ours | beside | ratio | asked | kept |\n|---|---|---|---|---|---|\n");
        for row in self.rows.iter().filter(|row| is_in(row)) {
            let _ = writeln!(out, "{}", row.line());
        }
        out
    }

    fn head(&self) -> String {
        let rounds = if self.rounds == 1 { "one round".to_owned() } else { format!("{} rounds", self.rounds) };
        format!("{}, {rounds}: {}; {}.\n\n", output("date", &["+%Y-%m-%d"]), self.machine, self.versions)
    }
}

/// The middle value; not a number if there is none.
pub(crate) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        length if length % 2 == 1 => sorted[length / 2],
        length => f64::midpoint(sorted[length / 2 - 1], sorted[length / 2]),
    }
}

/// « 12.3 (11.9–14.0) », without brackets where all values are the same.
pub(crate) fn spread(values: &[f64]) -> String {
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if least == most { short(most) } else { format!("{} ({}–{})", short(median(values)), short(least), short(most)) }
}

/// « 2.10 × (1.95–2.24) ».
fn ratio_spread(ratios: &[f64]) -> String {
    let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
    let most = ratios.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    format!("{:.2} × ({least:.2}–{most:.2})", median(ratios))
}

fn short(value: f64) -> String {
    if value >= 100.0 {
        format!("{value:.0}")
    } else if value >= 1.0 || value == 0.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.3}")
    }
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_in_the_middle() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn a_row_says_whether_it_keeps_what_is_asked() {
        let row = Row::ratio("work", "ours", &[2.0], "theirs", &[30.0], Limit::AtLeast(10.0));
        assert!(row.line().contains("15.00 ×") && row.line().ends_with("| yes |"), "{}", row.line());
        // The median would do, the worst round does not.
        let row = Row::ratio("work", "ours", &[2.0, 2.0, 4.0], "theirs", &[30.0, 30.0, 30.0], Limit::AtLeast(10.0));
        assert!(row.line().contains("15.00 × (7.50–15.00)") && row.line().ends_with("| **no** |"), "{}", row.line());
        let row = Row::ratio("work", "ours", &[], "theirs", &[], Limit::AtLeast(10.0));
        assert!(row.line().ends_with("| **no** |"), "{}", row.line());
        let row = Row::absolute("work", "ours", &[60.0], Limit::AtMost(50.0));
        assert!(row.line().ends_with("| **no** |"), "{}", row.line());
    }
}
