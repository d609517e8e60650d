//! Long work: the same digits as natively in every way the engine can run, and a hand on what is under way.

use anyhow::{Context as _, Result, ensure};
use engine::{
    frontier::{Parameter, Plane, World as Ours},
    job::{Job, Runner, Slice},
    lab::Settings,
};
use fantoccini::key::Key;
use serde_json::json;

use crate::{World, page::Page};

/// The ways the engine runs: with and without SIMD, in a worker and in slices of the page.
const WAYS: [(&str, &str); 4] = [
    ("worker simd", ""),
    ("worker base", "WebAssembly.validate = () => false;"),
    ("page simd", "globalThis.Worker = class { constructor() { throw new Error('forbidden'); } };"),
    ("page base", "WebAssembly.validate = () => false; globalThis.Worker = undefined;"),
];

/// Runs a job in the page and keeps the FNV-1a hash of every byte it answers.
const RUN: &str = "
    const page = document.documentElement.dataset;
    let hash = 2166136261;
    page.testEnd = 'running';
    courseIaJobs.start(new Uint8Array(JOB), (told) => {
        if (told instanceof Uint8Array) for (const byte of told) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
        else { page.testHash = hash; page.testEnd = told === undefined ? 'done' : told; }
    });";

/// Runs a script as one of the page's own: Firefox keeps the driver's scripts in a world apart.
async fn inject(page: &Page, script: &str) -> Result<()> {
    let add = "const script = document.createElement('script'); script.textContent = `{${arguments[0]}}`; document.head.append(script)";
    page.eval_with(add, vec![json!(script)]).await.map(drop)
}

pub(super) async fn digits_are_the_same_everywhere(world: &World, page: &Page) -> Result<()> {
    for (way, setting) in WAYS {
        page.goto(&world.sites.page("en/")).await?;
        inject(page, setting).await?;
        for job in jobs() {
            inject(page, &RUN.replace("JOB", &json!(job.to_bytes()).to_string())).await?;
            page.until("return document.documentElement.dataset.testEnd", "done").await.with_context(|| way.to_owned())?;
            let hash = page.text("return document.documentElement.dataset.testHash").await?;
            ensure!(hash == native(job).to_string(), "{way}: other digits than natively for {job:?}");
        }
        let ran = page.text("return document.documentElement.dataset.engine").await?;
        ensure!(ran == way, "the engine ran as {ran}, not as {way}");
    }
    Ok(())
}

fn jobs() -> Vec<Job> {
    let settings = Settings { labels: 60, label_noise: 0.1, width: 11, temperature: 3.5, transfer: 0.8, seed: 7, ..Settings::default() };
    let world = Ours([0.4, 0.8, 0.02, 0.1, 0.01, 1.7, 0.5, 0.3, 0.5, 0.5, 30.0, 4.0]);
    let plane = Plane { world, across: Parameter::Openness, up: Parameter::FollowerBudget, is_newcomer: false };
    vec![Job::Watch(settings), Job::Races { settings, first: 3, count: 2 }, Job::Diagram { plane, coarse: 16, fine: 48 }]
}

fn native(job: Job) -> u32 {
    let mut runner = Runner::new(job);
    let mut hash = 2_166_136_261_u32;
    loop {
        match runner.advance() {
            Slice::Working => {}
            Slice::Answer(answer) => answer.to_bytes().iter().for_each(|byte| hash = (hash ^ u32::from(*byte)).wrapping_mul(16_777_619)),
            Slice::Done => return hash,
        }
    }
}

pub(super) async fn the_lab_is_in_hand(world: &World, page: &Page) -> Result<()> {
    page.goto_file(&world.dist.join("course-ia-en.html")).await?;
    in_hand(page).await.context("the single file")?;
    page.goto(&world.sites.frame(&world.sites.page("fr/embed/distillation/"), 700, "allow-scripts")).await?;
    page.enter_frame().await?;
    in_hand(page).await.context("a sandboxed frame")
}

/// Runs, halts, resumes and cancels races; watches a race; finds the way back.
async fn in_hand(page: &Page) -> Result<()> {
    let (lab, races) = ("#distillation-lab", "#distillation-races");
    page.wake(lab).await?;
    let author = (page.state(lab).await?, page.state(races).await?);
    // A race for other settings, without a click.
    page.press("#distillation-lab-labels", Key::Left, 3).await?;
    page.until_state(lab, &author.0, false, "the race").await?;
    let not_run = page.state(races).await?;
    ensure!(not_run != author.1, "races of other settings are still shown");
    // Its steps.
    let end = page.state(lab).await?;
    page.press("#distillation-lab-step", Key::Home, 1).await?;
    page.until_state(lab, &end, false, "the first step").await?;
    page.press("#distillation-lab-step", Key::End, 1).await?;
    page.until_state(lab, &end, true, "the last step").await?;
    // Races: begun, halted, resumed, cancelled.
    let button = |nth: usize| format!("{races} .task button:nth-of-type({nth})");
    let done = "return document.querySelector('#distillation-races .task progress').value > 0 ? 'yes' : 'no'";
    page.click(&button(1)).await?;
    page.until(done, "yes").await?;
    page.click(&button(2)).await?;
    let halted = settled(page, races).await?;
    ensure!(halted != not_run, "no race has ended");
    page.click(&button(2)).await?;
    page.until_state(races, &halted, false, "the races that go on").await?;
    page.click(&button(3)).await?;
    page.until_state(races, &not_run, true, "cancelled races").await?;
    // Back to the author's view, races and all.
    page.press("#distillation-lab-labels", Key::Escape, 1).await?;
    page.until_state(lab, &author.0, true, "the author's race").await?;
    page.until_state(races, &author.1, true, "the author's races").await
}

/// The state of an instrument once it has stopped changing.
async fn settled(page: &Page, instrument: &str) -> Result<String> {
    let mut state = page.state(instrument).await?;
    for _ in 0..20 {
        tokio::time::sleep(std::time::Duration::from_millis(150)).await;
        let next = page.state(instrument).await?;
        if next == state {
            return Ok(state);
        }
        state = next;
    }
    anyhow::bail!("{instrument} goes on although it is halted")
}

pub(super) async fn absurd_links_are_clamped_and_said(world: &World, page: &Page) -> Result<()> {
    let links = [
        ("distillation", "labels:NaN,width:99999,seed:-4,<b>:1,noise:,transfer:50", "width", ["width:32", "transfer:50", "seed:1#"]),
        ("frontier", "openness:-1,growth:1000000,price:,across:<b>,progress:0.7", "growth", ["openness:0,", "growth:3,", "progress:0.7"]),
        ("stargate-europe", "budget:NaN,years:99,rhythm:<b>,sites:-5,talent:40", "budget", ["years:10", "sites:0", "talent:40"]),
    ];
    for (scene, query, name, kept) in links {
        page.goto(&format!("{}?{scene}={query}", world.sites.page(&format!("en/embed/{scene}/")))).await?;
        page.wake(".link-bar").await?;
        let notice = format!("return document.querySelector('.link-refused').textContent.includes('{name}') ? 'said' : ''");
        page.until(&notice, "said").await?;
        ensure!(page.find(".link-refused").await?.is_displayed().await?, "{scene}: what was refused is not seen");
        ensure!(page.eval("return document.querySelector('.link-refused b') === null").await? == true, "a link's text became markup");
        let link = page.text("return document.querySelector('.link-bar input').value").await?;
        for part in kept {
            ensure!(link.contains(part), "{scene}: {part} is not in {link}");
        }
    }
    Ok(())
}

pub(super) async fn a_plan_prints_alone(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/")).await?;
    page.wake("#stargate-europe-plan").await?;
    page.press("#stargate-europe-years", Key::Right, 2).await?;
    // The dialogue would wait for a hand: only the call is kept.
    inject(page, "window.print = () => { document.documentElement.dataset.testPrinted = document.querySelectorAll('.is-printed details.data-table[open]').length }").await?;
    page.click("#stargate-europe .print-bar button").await?;
    page.until("return document.documentElement.dataset.testPrinted > 2 ? 'printed' : ''", "printed").await?;
    let years = "return document.querySelectorAll('#stargate-europe-money .data-table th[scope=col]').length";
    ensure!(page.number(years).await? == 9.0, "the table printed is not that of the plan: a measure, seven years, a total");
    inject(page, "window.dispatchEvent(new Event('afterprint'))").await?;
    page.until(
        "return document.querySelectorAll('.is-printed, #stargate-europe details[open]').length === 0 ? 'as before' : ''",
        "as before",
    )
    .await
}
