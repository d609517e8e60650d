//! The table: medians, spreads, ratios, what was asked for, and on which machine.

use std::{fmt::Write as _, fs, path::Path, process::Command};

use anyhow::{Context as _, Result};
use browsers::page::Page;
use serde_json::Value;

use crate::table::Table;

/// What a row is asked to be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Limit {
    /// Nothing: for information.
    None,
    /// At least this ratio.
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
        let own = median(&self.ours.1);
        let worst = self.ours.1.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let (peer, ratio, value) = match &self.peer {
            Some((name, times)) => {
                let ratio = median(times) / own;
                (format!("{name}: {}", spread(times)), format!("{ratio:.2} ×"), ratio)
            }
            None => (String::new(), String::new(), worst),
        };
        let (asked, kept) = match self.limit {
            Limit::None => (String::new(), ""),
            Limit::AtLeast(least) => (format!("≥ {least} ×"), if value >= least { "yes" } else { "**no**" }),
            Limit::AtMost(most) => (format!("≤ {most}"), if value <= most { "yes" } else { "**no**" }),
        };
        format!("| {} | {}: {} | {peer} | {ratio} | {asked} | {kept} |", self.what, self.ours.0, spread(&self.ours.1))
    }
}

impl Report {
    /// An empty report of this machine and this browser.
    pub(crate) async fn new(page: &Page) -> Result<Self> {
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
        fs::write(root.join("docs/bench.md"), format!("# Bench\n\nWritten by `cargo xtask bench`.\n\n{}", self.whole()))
            .context("cannot write docs/bench.md")?;
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
             ## Lighthouse, mobile\n\n{}\n## The simulations\n\nHere a ratio is the peer's time over ours.\n\n{}",
            self.head(),
            self.pages.whole(),
            self.lighthouse.whole(),
            self.table(|_| true),
        )
    }

    /// What is asked for, alone.
    fn short(&self) -> String {
        format!("{}{}\n{}", self.head(), self.pages.short(), self.table(|row| row.limit != Limit::None))
    }

    fn table(&self, is_in: impl Fn(&Row) -> bool) -> String {
        let mut out = String::from("| what | ours | beside | ratio | asked | kept |\n|---|---|---|---|---|---|\n");
        for row in self.rows.iter().filter(|row| is_in(row)) {
            let _ = writeln!(out, "{}", row.line());
        }
        out
    }

    fn head(&self) -> String {
        format!("{}: {}; {}.\n\n", output("date", &["+%Y-%m-%d"]), self.machine, self.versions)
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

/// « 12.3 (11.9–14.0) ».
pub(crate) fn spread(values: &[f64]) -> String {
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    format!("{} ({}–{})", short(median(values)), short(least), short(most))
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
        let row = Row::absolute("work", "ours", &[60.0], Limit::AtMost(50.0));
        assert!(row.line().ends_with("| **no** |"), "{}", row.line());
    }
}
