//! axe-core on every kind of page, in both themes.

use std::{env, fs};

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;

use crate::World;

pub(super) async fn axe_finds_nothing(world: &World, page: &Page) -> Result<()> {
    let path = env::var("AXE").context("the variable AXE names no file; run `cargo xtask test --only browser`")?;
    let axe = fs::read_to_string(&path).with_context(|| format!("cannot read {path}"))?;
    for address in [
        "",
        "fr/",
        "en/",
        "fr/programmes/",
        "en/distillation/",
        "fr/frontier/",
        "en/stargate-europe/",
        "fr/claims/",
        "en/figures/",
        "fr/glossary/",
        "fr/embed/programmes/money/",
        "en/embed/distillation/lab/",
    ] {
        for theme in ["light", "dark"] {
            page.goto(&world.sites.page(address)).await?;
            page.eval(&format!(
                "document.documentElement.dataset.theme = '{theme}'; document.querySelectorAll('details').forEach(part => part.open = true)"
            ))
            .await?;
            page.eval(&axe).await?;
            page.eval(
                "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(found => { \
                 globalThis.axeFound = found.violations.map(rule => rule.id + ': ' + rule.nodes.slice(0, 4).map(node => node.html.slice(0, 120)).join(' / ')).join('\\n'); \
                 globalThis.axeState = 'done' }, error => { globalThis.axeFound = String(error); globalThis.axeState = 'done' })",
            )
            .await?;
            page.until("return globalThis.axeState ?? ''", "done").await?;
            let found = page.text("return globalThis.axeFound").await?;
            ensure!(found.is_empty(), "{address} in {theme}:\n{found}");
        }
    }
    Ok(())
}
