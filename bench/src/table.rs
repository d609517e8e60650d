//! A table of pages: what was measured of each, and whether it keeps what is asked.

use std::fmt::Write as _;

use crate::report::{median, spread};

/// Columns, and a line for each page.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// What each column holds and what is asked of it.
    pub(crate) columns: Vec<String>,
    /// Name and cells of each line.
    pub(crate) lines: Vec<(String, Vec<Cell>)>,
}

/// What was measured.
#[derive(Debug, Default, Clone)]
pub(crate) struct Cell {
    /// In full.
    whole: String,
    /// In a few characters.
    short: String,
}

impl Cell {
    /// A measure alone; with a limit, the worst round is judged.
    pub(crate) fn measure(values: &[f64], most: Option<f64>) -> Self {
        let mark = most.map_or("", |most| mark(worst(values) <= most));
        Self { whole: format!("{}{mark}", spread(values)), short: format!("{:.0}{mark}", median(values)) }
    }

    /// A measure of which the least round is judged.
    pub(crate) fn at_least(values: &[f64], least: f64) -> Self {
        let mark = mark(!values.is_empty() && values.iter().all(|value| *value >= least));
        Self { whole: format!("{}{mark}", spread(values)), short: format!("{:.0}{mark}", median(values)) }
    }

    /// What could be measured in some rounds only: that is not kept.
    pub(crate) fn partly(measured: usize, rounds: usize) -> Self {
        let text = format!("measured in {measured} of {rounds} rounds{}", mark(false));
        Self { whole: text.clone(), short: text }
    }

    /// Ours beside peers, round by round: each with its limit, if it has one.
    pub(crate) fn shares(ours: &[f64], peers: &[(&str, &[f64], Option<f64>)]) -> Self {
        let (mut whole, mut short) = (spread(ours), String::new());
        for (name, theirs, most) in peers {
            let rounds: Vec<f64> = ours.iter().zip(*theirs).map(|(ours, theirs)| ours / theirs).collect();
            // Without the peer there is nothing to keep, and nothing kept.
            if rounds.is_empty() {
                continue;
            }
            let mark = most.map_or("", |most| mark(worst(&rounds) <= most));
            let _ = write!(whole, "; {name} {:.2} ×, worst {:.2}{mark}", median(&rounds), worst(&rounds));
            if short.is_empty() {
                short = format!("{:.2} ×{mark}", worst(&rounds));
            }
        }
        Self { whole, short }
    }
}

impl Table {
    /// Everything.
    pub(crate) fn whole(&self) -> String {
        self.written(|cell| &cell.whole)
    }

    /// The worst rounds and the marks.
    pub(crate) fn short(&self) -> String {
        self.written(|cell| &cell.short)
    }

    fn written(&self, of: impl Fn(&Cell) -> &String) -> String {
        if self.lines.is_empty() {
            return "Not measured in this run.\n".to_owned();
        }
        let mut out = format!("| | {} |\n|---|{}\n", self.columns.join(" | "), "---|".repeat(self.columns.len()));
        for (name, cells) in &self.lines {
            let cells: Vec<&str> = cells.iter().map(|cell| of(cell).as_str()).collect();
            let _ = writeln!(out, "| {name} | {} |", cells.join(" | "));
        }
        out
    }
}

fn mark(is_kept: bool) -> &'static str {
    if is_kept { " ✓" } else { " ✗" }
}

/// The most; not a number if there is none, or if one of them is not: then no limit is kept.
pub(crate) fn worst(values: &[f64]) -> f64 {
    let most = |most: f64, value: &f64| if most.is_nan() || value.is_nan() { f64::NAN } else { most.max(*value) };
    values.iter().skip(1).fold(values.first().copied().unwrap_or(f64::NAN), most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_round_is_judged() {
        let cell = Cell::shares(&[10.0, 20.0], &[("D3", &[20.0, 20.0], Some(0.9)), ("ECharts", &[40.0, 40.0], Some(0.9))]);
        assert_eq!(cell.short, "1.00 × ✗");
        assert!(cell.whole.contains("D3 0.75 ×, worst 1.00 ✗; ECharts 0.38 ×, worst 0.50 ✓"), "{}", cell.whole);
        assert!(Cell::measure(&[10.0, 160.0], Some(150.0)).whole.ends_with('✗'));
        assert!(Cell::at_least(&[98.0, 97.0], 98.0).whole.ends_with('✗'));
    }

    #[test]
    fn nothing_measured_keeps_nothing() {
        assert!(Cell::measure(&[], Some(1.0)).whole.ends_with('✗'));
        assert!(Cell::measure(&[0.5, f64::NAN], Some(1.0)).whole.ends_with('✗'));
        assert!(Cell::at_least(&[], 98.0).whole.ends_with('✗'));
        let cell = Cell::shares(&[10.0], &[("D3", &[], Some(0.9))]);
        assert!(!cell.whole.contains(['✓', '✗']) && cell.short.is_empty(), "{}", cell.whole);
        assert!(Cell::partly(3, 5).short.contains("3 of 5 rounds ✗"));
    }

    #[test]
    fn a_table_says_when_it_was_not_measured() {
        assert_eq!(Table::default().whole(), "Not measured in this run.\n");
    }
}
