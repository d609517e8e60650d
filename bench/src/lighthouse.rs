//! What Lighthouse says of each page, as it judges phones.

use std::{fs, path::Path, process::Command};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::{
    options::Options,
    table::{Cell, Table},
};

/// Loads of each page, and of each category the least score that is asked for.
const ROUNDS: usize = 3;
const CATEGORIES: [(&str, &str, f64); 4] = [
    ("performance", "performance ≥ 98", 98.0),
    ("accessibility", "accessibility 100", 100.0),
    ("best-practices", "best practices 100", 100.0),
    ("seo", "search engines 100", 100.0),
];

pub(crate) fn measure(root: &Path, peers: &Path, stage: &str, pages: &[String], options: &Options) -> Result<Table> {
    let mut table = Table { columns: CATEGORIES.map(|(_, name, _)| name.to_owned()).to_vec(), lines: Vec::new() };
    let folder = root.join("target/bench");
    fs::create_dir_all(&folder).with_context(|| format!("cannot write {}", folder.display()))?;
    let out = folder.join("lighthouse.json");
    for page in pages {
        println!("  Lighthouse: {page}");
        let mut scores = vec![Vec::new(); CATEGORIES.len()];
        for _ in 0..ROUNDS.min(options.rounds) {
            let status = Command::new(peers.join(".bin/lighthouse"))
                .arg(format!("{stage}/site/{page}index.html"))
                .args(["--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox --disable-gpu"])
                .arg("--only-categories=performance,accessibility,best-practices,seo")
                .arg(format!("--output-path={}", out.display()))
                .env("CHROME_PATH", "/usr/bin/chromium")
                .status()
                .context("cannot run Lighthouse")?;
            ensure!(status.success(), "Lighthouse could not measure {page}");
            let said: Value = serde_json::from_slice(&fs::read(&out)?).context("Lighthouse wrote no JSON")?;
            for ((key, _, _), scores) in CATEGORIES.iter().zip(&mut scores) {
                scores.push((100.0 * said["categories"][key]["score"].as_f64().unwrap_or(f64::NAN)).round());
            }
        }
        let cells = CATEGORIES.iter().zip(&scores).map(|((_, _, least), scores)| Cell::at_least(scores, *least)).collect();
        table.lines.push((page.clone(), cells));
    }
    Ok(table)
}
