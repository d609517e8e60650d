//! What fails stays small: the page is readable, and says what is missing.

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use fantoccini::key::Key;

use crate::World;

/// An instrument whose data cannot be read: it says so, and the others answer.
pub(super) async fn an_instrument_without_data_says_so(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/programmes/")).await?;
    page.inject("document.querySelector('leptos-island:has(#programmes-money)').dataset.props = 'AAAA'").await?;
    page.eval("document.querySelector('#programmes-money').scrollIntoView()").await?;
    page.until("return document.querySelector('leptos-island:has(#programmes-money)').dataset.hydrated ?? ''", "failed").await?;
    ensure!(
        page.find("leptos-island:has(#programmes-money) .instrument-failed").await?.is_displayed().await?,
        "nothing says what is missing"
    );
    ensure!(page.find("#programmes-money .sentence").await?.is_displayed().await?, "its sentence is gone");
    ensure!(!page.find("#programmes-money .controls").await?.is_displayed().await?, "controls that cannot work are shown");
    page.wake("#programmes-to-scale").await?;
    let start = page.state("#programmes-to-scale").await?;
    page.press("#programmes-to-scale-travel", Key::Right, 9).await?;
    page.until_state("#programmes-to-scale", &start, false, "the instrument beside").await
}

/// A function of an instrument that fails at a move: what was shown stays, and the page says that nothing moves any more.
pub(super) async fn a_function_that_fails_leaves_the_page_readable(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/embed/frontier/world/")).await?;
    page.wake("#frontier-world").await?;
    let shown = page.shown("#frontier-world .sentence").await?;
    page.inject("Object.defineProperty(Element.prototype, 'innerHTML', { set() { throw new Error('planted') } })").await?;
    page.press("#frontier-world-transfer", Key::Left, 5).await?;
    page.until("return document.documentElement.dataset.live ?? ''", "failed").await?;
    page.frames().await?;
    ensure!(page.find("#live-failed").await?.is_displayed().await?, "the page does not say what is missing");
    ensure!(page.shown("#frontier-world .sentence").await? == shown, "the sentence is another one");
    ensure!(!page.find("#frontier-world .controls").await?.is_displayed().await?, "controls that cannot work are shown");
    Ok(())
}

/// Keeps the workers that the page starts within reach.
const REACH: &str = "const Ours = globalThis.Worker; \
                     globalThis.Worker = class extends Ours { constructor(...of) { super(...of); globalThis.testWorker = this } }";

/// An engine that dies at work: what it was asked for says so, and the next work starts another one.
pub(super) async fn an_engine_that_dies_is_said(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/distillation/")).await?;
    page.inject(REACH).await?;
    let races = "#distillation-races";
    page.wake(races).await?;
    let state = "return document.querySelector('#distillation-races .task').dataset.task";
    page.click(&format!("{races} .task-start")).await?;
    page.until(state, "running").await?;
    page.until("return document.documentElement.dataset.engine ?? ''", "worker simd").await?;
    page.inject("globalThis.testWorker.dispatchEvent(new ErrorEvent('error', { message: 'planted' }))").await?;
    page.until(state, "failed").await.context("the work that is lost")?;
    let said = "const status = document.querySelector('#distillation-races .task-status'); return status.textContent === status.dataset.failed ? 'said' : ''";
    page.until(said, "said").await?;
    page.click(&format!("{races} .task-start")).await?;
    let share = "return document.querySelector('#distillation-races .task progress').value > 0 ? 'under way' : ''";
    page.until(share, "under way").await.context("the next work")
}

/// An engine that cannot be fetched: work that was asked for says so, and what is shown stays.
pub(super) async fn an_engine_that_does_not_come_is_said(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/embed/distillation/lab/")).await?;
    page.eval("Object.assign(document.getElementById('boot').dataset, { engineSimd: 'nowhere.js', engineBase: 'nowhere.js' })").await?;
    page.wake("#distillation-lab").await?;
    let shown = page.shown("#distillation-lab .sentence").await?;
    page.press("#distillation-lab-seed", Key::Right, 1).await?;
    let said = "const status = document.querySelector('#distillation-lab .task-status'); return String(status.textContent === status.dataset.failed && status.dataset.failed.length > 20)";
    page.until(said, "true").await?;
    ensure!(page.find("#distillation-lab .task-status").await?.is_displayed().await?, "what failed is not seen");
    ensure!(page.find("#distillation-lab .picture svg").await?.is_displayed().await?, "the picture is gone");
    ensure!(!shown.is_empty() && !page.shown("#distillation-lab .sentence").await?.is_empty(), "the sentence is gone");

    // What was published stays, when it is to be run again and cannot be.
    let races = "#distillation-races";
    page.wake(races).await?;
    let sentence = "return document.querySelector('#distillation-races .sentence').textContent";
    let published = page.text(sentence).await?;
    page.press(&format!("{races} .task-start"), Key::Enter, 1).await?;
    page.until(&said.replace("distillation-lab", "distillation-races"), "true").await?;
    page.frames().await?;
    let left = page.text(sentence).await?;
    ensure!(left == published, "the published races are gone: {published:?}, then {left:?}");
    Ok(())
}

/// A column that becomes narrow: the picture is drawn anew for it, with the same settings.
pub(super) async fn a_narrower_column_draws_anew(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/stargate-europe/")).await?;
    page.wake("#stargate-europe-plan").await?;
    let budget = "return document.querySelector('#stargate-europe-plan-budget').value";
    let former = page.text(budget).await?;
    page.press("#stargate-europe-plan-budget", Key::End, 1).await?;
    page.until_not(budget, &former).await?;
    let moved = page.text(budget).await?;
    page.eval("document.querySelector('#stargate-europe-plan').style.maxInlineSize = '20rem'").await?;
    let drawn = "const host = document.querySelector('#stargate-europe-plan .chart-host'); const forms = [...host.querySelectorAll('svg.chart')]; \
        return forms.length === 1 && forms[0].viewBox.baseVal.width === host.clientWidth && host.clientWidth <= 320 ? 'drawn' : `${forms.length} forms, ${forms[0]?.viewBox.baseVal.width} in ${host.clientWidth}`";
    page.until(drawn, "drawn").await?;
    ensure!(page.text(budget).await? == moved, "the settings are lost");
    Ok(())
}
