//! Reading over http: language, theme, and a page that stays itself when it comes alive.

use anyhow::{Context as _, Result, bail, ensure};
use browsers::{page::Page, patience::Patience};
use serde_json::json;

use crate::{
    World,
    checks::registry::{panels, scenes},
};

/// Gathers how far things moved by themselves, from the page's start on.
const WATCH_SHIFTS: &str = "globalThis.shifts = []; \
                            new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true })";

/// Moves an instrument that is in sight, and notes when.
const SHIFT: &str = "document.documentElement.style.overflowAnchor = 'none'; globalThis.planted = performance.now(); \
                     document.querySelector(arguments[0]).style.marginTop = '120px'";

const GROUND: &str = "return getComputedStyle(document.documentElement).backgroundColor";

pub(super) async fn language_and_theme(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("")).await?;
    page.follow("a[hreflang=fr]").await?;
    ensure!(page.text("return document.documentElement.lang").await? == "fr", "the choice of languages leads elsewhere");
    page.follow(".topbar a[hreflang=en]").await?;
    ensure!(page.text("return document.documentElement.lang").await? == "en", "the language switch leads to another language");
    ensure!(page.text("return location.href").await? == world.sites.page("en/"), "the language switch leads elsewhere");

    page.click("[data-theme-choice=light]").await?;
    let light = page.text(GROUND).await?;
    page.click("[data-theme-choice=dark]").await?;
    let dark = page.text(GROUND).await?;
    ensure!(light != dark, "the dark theme has the light theme's ground, {light}");
    page.reload().await?;
    page.until("return document.documentElement.dataset.theme ?? ''", "dark").await?;
    ensure!(page.text(GROUND).await? == dark, "the theme is forgotten on reload");
    ensure!(
        page.text("return document.querySelector('[data-theme-choice=dark]').ariaPressed").await? == "true",
        "the chosen theme is not marked"
    );
    page.click("[data-theme-choice=auto]").await?;
    page.until("return document.documentElement.dataset.theme ?? ''", "").await
}

/// Coming alive puts no other word in the place of a printed one. That the module would write the same ones, the way back from every
/// control says (`controls::each_moves_what_it_says`).
pub(super) async fn coming_alive_changes_nothing(world: &World, page: &Page) -> Result<()> {
    let words = "return JSON.stringify([...document.querySelectorAll('.instrument :is(.sentence, .table-scroll), .guess, .share summary')].map(part => part.textContent))";
    let slugs = scenes(world, page, "fr").await?;
    for lang in slugs.iter().flat_map(|slug| [format!("fr/{slug}"), format!("en/{slug}")]).chain(["fr".to_owned()]) {
        page.goto(&world.sites.page(&format!("{lang}/"))).await?;
        let printed = page.text(words).await?;
        for island in panels(page).await? {
            page.wake(&island).await?;
        }
        let alive = page.text(words).await?;
        ensure!(printed == alive, "{lang}: printed\n{printed}\nalive\n{alive}");
    }
    Ok(())
}

/// What an address names is unfolded, however deep, and brought into sight: at once, and after a link inside the page.
pub(super) async fn what_an_address_names_is_unfolded(world: &World, page: &Page) -> Result<()> {
    page.goto(&world.sites.page("fr/distillation/")).await?;
    // The page of a scene folds opinions and what can be taken away.
    let folded = "return [...document.querySelectorAll('main details:not([open]) [id]')].filter(part => !part.closest('svg, summary, [hidden]')).map(part => part.id).join(' ')";
    let ids: Vec<String> = page.text(folded).await?.split_whitespace().map(str::to_owned).collect();
    let (Some(first), Some(last)) = (ids.first(), ids.last()) else { bail!("nothing is folded away") };
    let shown = |id: &str| {
        format!(
            "const found = document.getElementById({}); const {{ top, bottom, height }} = found.getBoundingClientRect(); \
             return !found.closest('details:not([open])') && height > 0 && bottom > 0 && top < innerHeight ? 'shown' : `${{top}} to ${{bottom}}`",
            json!(id)
        )
    };
    page.goto(&world.sites.page(&format!("fr/distillation/#{first}"))).await?;
    page.until(&shown(first), "shown").await.with_context(|| format!("the address of {first}"))?;
    page.eval(&format!("location.hash = {}", json!(last))).await?;
    page.until(&shown(last), "shown").await.with_context(|| format!("a link to {last}"))
}

/// Our type is found and shown, from pages of every depth (the style stands inside the page and names it from there) and from disk.
pub(super) async fn type_is_shown(world: &World, page: &Page) -> Result<()> {
    let online = ["fr/", "fr/programmes/", "en/embed/programmes/money/"].map(|address| world.sites.page(address));
    let disk =
        [world.dist.join("course-ia-fr.html"), world.zip.join("en/frontier/index.html")].map(|file| format!("file://{}", file.display()));
    for address in online.into_iter().chain(disk) {
        page.goto(&address).await?;
        // As on a second visit: however slow this machine is, the page asks for it.
        page.eval("try { localStorage.setItem('course-ia:type', 'here') } catch {}").await?;
        // A slow machine may show a page without it; the next visit finds it in the browser's keeping.
        let mut visits = Patience::new(format!("our type at {address}"));
        loop {
            page.reload().await?;
            page.until("return ['ours', 'theirs'].includes(document.documentElement.dataset.type) ? 'shown' : ''", "shown").await?;
            let shown = page.text("return document.documentElement.dataset.type").await?;
            if shown == "ours" {
                break;
            }
            visits.look(&shown).await?;
        }
        // A word in each of the page's families is as wide as in our face of it, and not as in the one that stands in for it.
        let drawn = page.text(AS_DRAWN).await?;
        ensure!(drawn == "ours", "{address}: our type is there and not shown: {drawn}");
    }
    Ok(())
}

const AS_DRAWN: &str = r#"
    const width = (family) => {
        const word = document.createElement("span");
        word.textContent = "Wagons filtrés, mmm iiiii 1 029";
        word.style.cssText = "position: absolute; visibility: hidden; white-space: nowrap; font-size: 80px";
        word.style.fontFamily = family;
        document.body.append(word);
        const there = word.getBoundingClientRect().width;
        word.remove();
        return there;
    };
    const wrong = [["--display", '"Newsreader Display"'], ["--serif", '"Newsreader"'], ["--sans", '"Instrument Sans"']].filter(([name, ours]) =>
        width(`var(${name})`) !== width(ours) || width(`var(${name})`) === width(`var(${name}-there)`));
    return wrong.length === 0 ? "ours" : wrong.map(([name, ours]) => `${name}: ${width(`var(${name})`)}, ours ${width(ours)}, theirs ${width(`var(${name}-there)`)}`).join("; ");
"#;

/// Pages and an instrument of each, with the width of the frame in which they stand: as wide as a window, a tablet, an article's column.
const STEADY: [(&str, &str, Option<u32>); 11] = [
    ("fr/", "#programmes-money", None),
    ("fr/programmes/", "#programmes-matrix", None),
    ("en/embed/distillation/analogy/", "#distillation-analogy", None),
    ("fr/embed/programmes/money/", "#programmes-money", None),
    ("fr/embed/stargate-europe/plan/", "#stargate-europe-plan", None),
    ("fr/compute/", "#compute-shares", Some(768)),
    ("en/voices/", "#voices-map", Some(1024)),
    ("en/embed/voices/map/", "#voices-map", Some(640)),
    ("fr/embed/stargate-europe/plan/", "#stargate-europe-plan", Some(640)),
    ("fr/embed/moment/timeline/", "#moment-timeline", Some(640)),
    ("en/embed/compute/factories/", "#compute-factories", Some(360)),
];

/// Fonts that arrive and charts that come alive move nothing that a reader looks at.
pub(super) async fn nothing_shifts(world: &World, page: &Page) -> Result<()> {
    for (address, island, frame_px) in STEADY {
        // The module comes late, so that what is printed is seen before.
        let late = world.sites.page_with_late_module(address);
        match frame_px {
            None => page.goto(&late).await?,
            Some(width_px) => {
                page.goto(&world.sites.window(&late, (width_px, 1400))).await?;
                page.enter_frame().await?;
            }
        }
        page.wake(island).await?;
        // What coming alive moves is painted in the next frames.
        page.eval("requestAnimationFrame(() => requestAnimationFrame(() => document.documentElement.dataset.testPainted = 'yes'))").await?;
        page.until("return document.fonts.status + (document.documentElement.dataset.testPainted ?? ' no')", "loadedyes").await?;
        page.eval(WATCH_SHIFTS).await?;
        // Following a link inside the page moves the reader, not the page.
        let anchor = "const far = [...document.querySelectorAll('main [id]')].filter(part => !part.closest('details')).at(-1); location.hash = far.id; return far.id";
        let far = page.text(anchor).await?;
        page.until(
            &format!("return document.getElementById({}).getBoundingClientRect().top < innerHeight ? 'there' : 'far'", json!(far)),
            "there",
        )
        .await?;
        page.wake(island).await?;
        // Shifts are told in their order: once the observer tells of one that is made here, it has told of all before.
        page.eval_with(SHIFT, vec![json!(island)]).await?;
        page.until("return shifts.some(shift => shift.startTime >= planted) ? 'seen' : `${shifts.length} before`", "seen")
            .await
            .context("the observer does not see a shift")?;
        let total =
            page.number("return shifts.filter(shift => shift.startTime < planted).reduce((sum, shift) => sum + shift.value, 0)").await?;
        ensure!(total <= 0.02, "{address} in {frame_px:?} px: the page shifts by {total}");
    }
    Ok(())
}
