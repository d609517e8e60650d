//! Long work: the same digits as natively in every way the engine can run, and a hand on what is under way.

use anyhow::{Context as _, Result, ensure};
use browsers::page::Page;
use engine::{
    frontier::{Parameter, Plane, Reading, World as Ours},
    job::{Job, Slice, open},
    jobs::{DiagramJob, MapJob, RacesJob, WatchJob},
    lab::Settings,
};
use fantoccini::key::Key;
use serde_json::json;

use crate::World;

/// A way the engine runs: its name, what makes the page choose it, what it is given to do.
type Way = (&'static str, &'static str, fn() -> Vec<Piece>);

/// With and without SIMD, in a worker and in slices of the page. Without SIMD the engine is ten times slower, and gets less to do.
const WAYS: [Way; 4] = [
    ("worker simd", "", whole),
    ("worker base", "WebAssembly.validate = () => false;", small),
    ("page simd", "globalThis.Worker = class { constructor() { throw new Error('forbidden'); } };", whole),
    ("page base", "WebAssembly.validate = () => false; globalThis.Worker = undefined;", small),
];

/// Runs a job in the page until it has answered so often, counts its answers, and keeps the FNV-1a hash of their bytes.
const RUN: &str = "
    const page = document.documentElement.dataset;
    let hash = 2166136261, heard = 0;
    const end = (how) => { page.testHash = hash; page.testEnd = how; };
    page.testEnd = 'running';
    const id = courseIaJobs.start(new Uint8Array(JOB), (told) => {
        if (!(told instanceof Uint8Array)) return end(told === undefined ? 'done' : told);
        for (const byte of told) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
        page.testHeard = heard += 1;
        if (heard < ANSWERS) return;
        courseIaJobs.cancel(id);
        end('done');
    });";

pub(super) async fn digits_are_the_same_everywhere(world: &World, page: &Page) -> Result<()> {
    for (way, setting, pieces) in WAYS {
        page.goto(&world.sites.page("en/")).await?;
        page.inject(setting).await?;
        for Piece { job, answers } in pieces() {
            let script = RUN.replace("JOB", &json!(job).to_string()).replace("ANSWERS", &answers.to_string());
            page.inject(&script).await?;
            page.until("return document.documentElement.dataset.testEnd", "done")
                .await
                .with_context(|| format!("{way}: the job {}", job[0]))?;
            let hash = page.text("return document.documentElement.dataset.testHash").await?;
            ensure!(hash == native(&job, answers)?.to_string(), "{way}: other digits than natively for the job {}", job[0]);
        }
        let ran = page.text("return document.documentElement.dataset.engine").await?;
        ensure!(ran == way, "the engine ran as {ran}, not as {way}");
    }
    Ok(())
}

/// A job, and how many of its answers are compared.
struct Piece {
    job: Vec<u8>,
    answers: u32,
}

impl Piece {
    fn all_of(job: &impl Job) -> Self {
        Self { job: job.to_bytes(), answers: u32::MAX }
    }
}

/// A width that is no multiple of the lanes, wrong labels among the right ones, lessons among the examples.
fn settings() -> Settings {
    Settings { labels: 60, label_noise: 0.1, width: 11, temperature: 3.5, transfer: 0.8, seed: 7, ..Settings::default() }
}

fn whole() -> Vec<Piece> {
    let settings = settings();
    vec![Piece::all_of(&WatchJob { settings }), Piece::all_of(&RacesJob { settings, first: 3, count: 2 }), Piece::all_of(&diagram(16, 48))]
}

/// A teacher of few steps, the student alone and the beginning of the taught one, a race to its end, and a coarse diagram.
fn small() -> Vec<Piece> {
    let settings = Settings { teacher_steps: 25, ..settings() };
    vec![
        Piece { job: WatchJob { settings }.to_bytes(), answers: 70 },
        Piece::all_of(&RacesJob { settings: Settings { width: 3, ..settings }, first: 3, count: 1 }),
        Piece::all_of(&diagram(8, 16)),
    ]
}

fn diagram(coarse: u16, fine: u16) -> DiagramJob {
    let world = Ours::new([0.4, 0.8, 0.02, 0.1, 0.01, 1.7, 4.0, 0.5, 0.3, 0.5, 0.5, 30.0, 4.0]).read_as(Reading::Logarithm);
    let plane = Plane { world, across: Parameter::Openness, up: Parameter::FollowerBudget, is_newcomer: false };
    DiagramJob { plane, coarse, fine }
}

/// The hash of the first answers of a job.
fn native(job: &[u8], answers: u32) -> Result<u32> {
    let mut work = open(job).context("the engine does not know this job")?;
    let (mut hash, mut heard) = (2_166_136_261_u32, 0);
    while heard < answers {
        match work.advance() {
            Slice::Working => {}
            Slice::Answer(answer) => {
                heard += 1;
                for byte in &answer {
                    hash = (hash ^ u32::from(*byte)).wrapping_mul(16_777_619);
                }
            }
            Slice::Done => break,
        }
    }
    Ok(hash)
}

pub(super) async fn the_lab_is_in_hand(world: &World, page: &Page) -> Result<()> {
    page.goto_file(&world.dist.join("course-ia-en.html")).await?;
    page.eval("location.hash = 'distillation'").await?;
    in_hand(page).await.context("the single file")?;
    page.goto(&world.sites.frame(&world.sites.page("fr/embed/distillation/lab/"), 700, "allow-scripts")).await?;
    page.enter_frame().await?;
    in_hand(page).await.context("a sandboxed frame")
}

/// Runs, halts, resumes and cancels races; watches a race; finds the way back.
async fn in_hand(page: &Page) -> Result<()> {
    let (lab, races) = ("#distillation-lab", "#distillation-races");
    // Unfolded first: what is folded is drawn when it is seen.
    page.wake(&format!("{races} .picture")).await?;
    page.wake(lab).await?;
    let author = (page.state(lab).await?, page.state(races).await?);
    // A race for other settings, without a click: its end is drawn, then it is over.
    page.press("#distillation-lab-labels", Key::Left, 1).await?;
    page.until_state(lab, &author.0, false, "the race").await?;
    page.until("return document.querySelector('#distillation-lab .task-status').textContent", "").await?;
    let not_run = page.state(races).await?;
    ensure!(not_run != author.1, "races of other settings are still shown");
    // Its steps.
    let end = page.state(lab).await?;
    page.press("#distillation-lab-step", Key::Home, 1).await?;
    page.until_state(lab, &end, false, "the first step").await?;
    page.press("#distillation-lab-step", Key::End, 1).await?;
    page.until_state(lab, &end, true, "the last step").await?;
    // Races: begun, halted, resumed, cancelled, at a speed that leaves time for a hand.
    page.inject(&CROWD.replace("JOB", &json!(crowd().to_bytes()).to_string())).await?;
    let button = |name: &str| format!("{races} .task-{name}");
    let share = "return document.querySelector('#distillation-races .task progress').value > 0 ? 'begun' : ''";
    page.click(&button("start")).await?;
    page.until(share, "begun").await?;
    page.click(&button("pause")).await?;
    a_race_elsewhere(page, "first").await?;
    page.frames().await?;
    let halted = page.state(races).await?;
    ensure!(halted != not_run, "no race has ended");
    a_race_elsewhere(page, "second").await?;
    ensure!(page.state(races).await? == halted, "the races go on although they are halted");
    page.click(&button("pause")).await?;
    page.until_state(races, &halted, false, "the races that go on").await?;
    page.click(&button("cancel")).await?;
    page.until_state(races, &not_run, true, "cancelled races").await?;
    page.inject("for (const id of testCrowd) courseIaJobs.cancel(id)").await?;
    // Back to the author's view, races and all.
    page.press("#distillation-lab-labels", Key::Escape, 1).await?;
    page.until_state(lab, &author.0, true, "the author's race").await?;
    page.until_state(races, &author.1, true, "the author's races").await
}

/// The diagram follows what is no axis of it, which only the engine can tell; the replay of a short teacher's race plays.
pub(super) async fn what_the_engine_gives_is_shown(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/embed/frontier/world/")).await?;
    page.wake("#frontier-diagram").await?;
    let author = page.state("#frontier-diagram").await?;
    page.press("#frontier-world-transfer", Key::Home, 1).await?;
    page.until_state("#frontier-diagram", &author, false, "the plane of another transfer").await?;
    page.press("#frontier-world-transfer", Key::Escape, 1).await?;
    page.until_state("#frontier-diagram", &author, true, "the author's plane").await?;

    page.goto(&format!("{}?distillation=teacher-steps:100", world.sites.page("en/embed/distillation/lab/"))).await?;
    page.wake("#distillation-lab").await?;
    page.click("#distillation-lab .replay button").await?;
    let step = "return document.querySelector('#distillation-lab-step').value";
    page.until_not(step, "1500").await.context("the replay does not start")?;
    page.until(step, "1500").await.context("the replay does not end")
}

pub(super) async fn equal_axes_trade_places(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/embed/frontier/world/")).await?;
    page.wake("#frontier-diagram").await?;
    let axes = "return ['across', 'up'].map(axis => document.querySelector(`#frontier-world-${axis}`).value).join()";
    ensure!(page.text(axes).await? == "openness,follower-budget", "another author's plane");
    let notice = "return document.querySelector('#frontier-diagram .instrument-notice').textContent.trim()";
    ensure!(page.text(notice).await?.is_empty(), "a notice before anything was moved");
    page.click("#frontier-world-across option[value=follower-budget]").await?;
    page.until(axes, "follower-budget,openness").await?;
    // What is said answers after the first picture.
    page.until(&format!("{notice}.includes('Upwards') ? 'named' : ''"), "named").await.context("what gave way")?;
    // Another move, and there is nothing to say any more.
    page.click("#frontier-world-up option[value=price]").await?;
    page.until(axes, "follower-budget,price").await?;
    page.until(notice, "").await
}

/// Jobs that never end while a test looks: the engine gives each of its jobs as much as the others, so that a hundred races
/// take far longer than a click, however slow the machine.
const CROWD: &str = "globalThis.testCrowd = Array.from({ length: 16 }, () => courseIaJobs.start(new Uint8Array(JOB), () => {}))";

fn crowd() -> MapJob {
    MapJob { settings: Settings::default(), seeds: 100 }
}

/// Has the engine run a race of our own to its end. What was told to it before has then been heard, and a job that is not
/// halted has got as far as this race.
async fn a_race_elsewhere(page: &Page, name: &str) -> Result<()> {
    let job = RacesJob { settings: Settings::default(), first: 1, count: 1 };
    let run =
        "courseIaJobs.start(new Uint8Array(JOB), (told) => { if (told === undefined) document.documentElement.dataset.testRace = NAME })";
    page.inject(&run.replace("JOB", &json!(job.to_bytes()).to_string()).replace("NAME", &json!(name).to_string())).await?;
    page.until("return document.documentElement.dataset.testRace ?? ''", name).await
}

pub(super) async fn absurd_links_are_clamped_and_said(world: &World, page: &Page) -> Result<()> {
    let links = [
        ("distillation", "lab", "labels:NaN,width:99999,seed:-4,<b>:1,noise:,transfer:50", "width", ["width:32", "transfer:50", "seed:1,"]),
        (
            "frontier",
            "world",
            "openness:-1,growth:1000000,price:,across:<b>,progress:0.7",
            "growth",
            ["openness:0,", "growth:3,", "progress:0.7"],
        ),
        ("stargate-europe", "plan", "budget:NaN,years:99,rhythm:<b>,sites:-5,talent:40", "budget", ["years:10", "sites:0", "talent:40"]),
    ];
    for (scene, key, query, name, kept) in links {
        let panel = format!("#{scene}-{key}");
        page.goto(&format!("{}?{scene}={query}", world.sites.page(&format!("en/embed/{scene}/{key}/")))).await?;
        page.wake(&panel).await?;
        let notice = format!("return document.querySelector('{panel} .instrument-notice').textContent.includes('{name}') ? 'said' : ''");
        page.until(&notice, "said").await?;
        ensure!(page.find(&format!("{panel} .instrument-notice")).await?.is_displayed().await?, "{scene}: what was refused is not seen");
        ensure!(page.eval("return document.querySelector('.instrument-notice b') === null").await? == true, "a link's text became markup");
        let link = page.text(&format!("return document.querySelector('{panel} .link').value")).await?;
        for part in kept {
            ensure!(link.contains(part), "{scene}: {part} is not in {link}");
        }
    }
    Ok(())
}

/// Notes what is on paper in the moment that the page is printed.
const PRINT: &str = "
    const page = document.documentElement.dataset;
    window.print = () => {
        page.testTables = document.querySelectorAll('.is-printed details.data-table[open]').length;
        page.testColumns = document.querySelectorAll('#stargate-europe-money .data-table th[scope=col]').length;
    };";

pub(super) async fn a_plan_prints_alone(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("en/stargate-europe/")).await?;
    page.wake("#stargate-europe-plan").await?;
    page.press("#stargate-europe-plan-years", Key::Right, 2).await?;
    // The dialogue would wait for a hand: only the call is kept.
    page.inject(PRINT).await?;
    page.click("#stargate-europe-plan [data-press=print]").await?;
    page.until("return document.documentElement.dataset.testTables == 3 ? 'printed' : ''", "printed").await?;
    let columns = page.text("return document.documentElement.dataset.testColumns").await?;
    ensure!(columns == "9", "the table printed is not that of the plan (a measure, seven years, a total): it has {columns} columns");
    page.inject("window.dispatchEvent(new Event('afterprint'))").await?;
    page.until(
        "return document.querySelectorAll('.is-printed, #stargate-europe .data-table[open]').length === 0 ? 'as before' : ''",
        "as before",
    )
    .await
}
