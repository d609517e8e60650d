//! A page under test, with the gestures of a reader.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};
use fantoccini::{
    Client, Locator,
    actions::{InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    elements::Element,
    key::Key,
    wd::WebDriverCompatibleCommand,
};
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::{
    driver::{Driver, END, PROFILE},
    engine::{Engine, Needs},
    evidence,
    patience::Patience,
};

/// What of a page moves while it gets somewhere: loading, coming alive, work under way. Part of every look.
const PULSE: &str = "[document.readyState, performance.getEntriesByType('resource').length, document.querySelectorAll('[data-hydrated=yes]').length, \
                     ...Object.values(document.documentElement.dataset), ...[...document.querySelectorAll('progress')].map(bar => bar.value)].join(' ')";

/// True if a script was not run to its end because its page went, or the next had no root yet: what may be run any number of times
/// is run again.
fn is_leaving(error: &str) -> bool {
    ["before the unload event", "documentElement is null"].iter().any(|said| error.contains(said))
}

/// A page in a browser of its own.
pub struct Page {
    client: Client,
    /// The browser's engine.
    pub engine: Engine,
    /// True inside a frame.
    is_framed: std::cell::Cell<bool>,
    folder: PathBuf,
    /// Ends when the page does.
    driver: Driver,
}

impl Page {
    /// An empty page in a new browser, whose files are kept in `folder`.
    ///
    /// # Errors
    /// If no session can be opened.
    pub async fn open(engine: Engine, needs: Needs, folder: &Path) -> Result<Self> {
        let (driver, client) = Driver::open(engine, needs, folder).await?;
        Ok(Self { client, engine, is_framed: false.into(), folder: folder.to_owned(), driver })
    }

    /// Ends browser and driver. After a failure picture, console and logs stay in the page's folder, which is handed back.
    pub async fn close(self, has_failed: bool) -> Option<PathBuf> {
        if has_failed {
            evidence::keep(&self.client, self.engine, &self.folder).await;
        }
        // The browser may be gone already, or never answer: the driver ends it.
        let _ = timeout(END, self.client.close()).await;
        drop(self.driver);
        let waste = if has_failed { self.folder.join(PROFILE) } else { self.folder.clone() };
        let _ = fs::remove_dir_all(waste);
        has_failed.then_some(self.folder)
    }

    /// Opens an address.
    pub async fn goto(&self, address: &str) -> Result<()> {
        self.client.goto(address).await.with_context(|| format!("cannot open {address}"))?;
        self.is_framed.set(false);
        self.arrive().await
    }

    /// Opens a file from disk.
    pub async fn goto_file(&self, path: &Path) -> Result<()> {
        self.goto(&format!("file://{}", path.display())).await
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Result<()> {
        self.client.refresh().await?;
        self.arrive().await
    }

    /// Steps into the frame on the page.
    pub async fn enter_frame(&self) -> Result<()> {
        self.find("#frame").await?.enter_frame().await.context("cannot enter the frame")?;
        self.is_framed.set(true);
        self.record().await
    }

    /// Waits until the page is whole: now and then Chromium's driver says so before, and WebKit's while it still leaves the last one.
    async fn arrive(&self) -> Result<()> {
        let mut patience = Patience::new("the page to be whole");
        loop {
            match self.client.execute("return document.readyState", Vec::new()).await {
                Ok(state) if state == "complete" => return self.record().await,
                Ok(state) => patience.look(&state.to_string()).await?,
                Err(error) if is_leaving(&error.to_string()) => patience.look("another page").await?,
                Err(error) => return Err(error).context("cannot see whether the page is whole"),
            }
        }
    }

    /// Waits until the page has shown what it draws and says in the frame after the next one too.
    pub async fn frames(&self) -> Result<()> {
        let script = "const kept = document.documentElement.dataset; kept.testFrames = ''; \
                      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => (kept.testFrames = 'shown'))))";
        self.eval(script).await?;
        self.until("return document.documentElement.dataset.testFrames", "shown").await
    }

    /// Waits until nothing moves any more of what a hand did: what is said a frame later may be a line longer, and moves what is below.
    async fn rest(&self) -> Result<()> {
        if self.eval("return document.documentElement.dataset.live ?? ''").await? == "yes" { self.frames().await } else { Ok(()) }
    }

    async fn record(&self) -> Result<()> {
        if self.engine == Engine::WebKit {
            self.eval(evidence::RECORD).await?;
        }
        Ok(())
    }

    /// Clicks a link, and returns once the page that it leads to is loaded.
    pub async fn follow(&self, selector: &str) -> Result<()> {
        self.eval("document.documentElement.dataset.testLeft = 'not yet'").await?;
        self.click(selector).await?;
        let arrived = "return document.documentElement.dataset.testLeft ?? document.readyState";
        self.until(arrived, "complete").await.with_context(|| format!("after a click on {selector}"))?;
        self.record().await
    }

    /// What `script` returns. It runs once.
    pub async fn eval(&self, script: &str) -> Result<Value> {
        self.eval_with(script, Vec::new()).await
    }

    /// What `script` returns, given `arguments`. It runs once.
    pub async fn eval_with(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        self.client.execute(script, arguments).await.with_context(|| format!("script failed: {script}"))
    }

    /// Runs a script as one of the page's own: Firefox keeps the driver's scripts in a world apart.
    pub async fn inject(&self, script: &str) -> Result<()> {
        let add = "const script = document.createElement('script'); script.textContent = `{${arguments[0]}}`; document.head.append(script)";
        self.eval_with(add, vec![json!(script)]).await.map(drop)
    }

    /// The text that `script` returns.
    pub async fn text(&self, script: &str) -> Result<String> {
        let value = self.eval(script).await?;
        value.as_str().map(str::to_owned).with_context(|| format!("{script} gave {value} and no text"))
    }

    /// The number that `script` returns.
    pub async fn number(&self, script: &str) -> Result<f64> {
        let value = self.eval(script).await?;
        value.as_f64().with_context(|| format!("{script} gave {value} and no number"))
    }

    /// The first element that `selector` finds, once it is there.
    pub async fn find(&self, selector: &str) -> Result<Element> {
        let mut patience = Patience::new(format!("an element {selector}"));
        loop {
            match self.client.find(Locator::Css(selector)).await {
                Ok(element) => return Ok(element),
                Err(error) if error.is_no_such_element() => patience.look("none").await?,
                Err(error) => return Err(error).with_context(|| format!("cannot look for {selector}")),
            }
        }
    }

    /// The text of an element, as shown.
    pub async fn shown(&self, selector: &str) -> Result<String> {
        Ok(self.find(selector).await?.text().await?)
    }

    /// Clicks an element, in the middle of the window.
    pub async fn click(&self, selector: &str) -> Result<()> {
        self.rest().await?;
        self.centre(selector).await?;
        if self.engine == Engine::WebKit && self.is_framed.get() {
            // Its driver now and then reports an error for a click in a frame that it has made.
            self.eval(&format!("document.querySelector({}).click()", json!(selector))).await?;
            return Ok(());
        }
        self.find(selector).await?.click().await.with_context(|| format!("cannot click {selector}"))
    }

    /// Presses the pointer on one place of an element and lets it go on another: shares of its width and height, 0 to 1 from the
    /// upper left; from a place to itself, a click.
    pub async fn drag(&self, selector: &str, from: (f64, f64), to: (f64, f64)) -> Result<()> {
        self.rest().await?;
        self.centre(selector).await?;
        let of = |side: &str| format!("return document.querySelector({}).getBoundingClientRect().{side}", json!(selector));
        let corner = (self.number(&of("left")).await?, self.number(&of("top")).await?);
        let size = (self.number(&of("width")).await?, self.number(&of("height")).await?);
        let at = |share: (f64, f64)| PointerAction::MoveTo {
            duration: None,
            x: (corner.0 + share.0 * size.0).round(),
            y: (corner.1 + share.1 * size.1).round(),
        };
        let middle = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
        let pointer = MouseActions::new("pointer".to_owned())
            .then(at(from))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(at(middle))
            .then(at(to))
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.client.perform_actions(pointer).await.with_context(|| format!("cannot drag over {selector}"))
    }

    /// Presses a key `times` times on an element.
    pub async fn press(&self, selector: &str, key: Key, times: usize) -> Result<()> {
        self.centre(selector).await?;
        if self.engine == Engine::WebKit && self.is_framed.get() {
            // Its driver cannot focus what stands in a frame; a click on the label can.
            return self.press_after_click(selector, key, times).await;
        }
        let keys = char::from(key).to_string().repeat(times);
        self.find(selector).await?.send_keys(&keys).await.with_context(|| format!("cannot press a key on {selector}"))
    }

    /// Presses a key where the focus is.
    pub async fn press_there(&self, key: Key) -> Result<()> {
        let keys = KeyActions::new("keys".to_owned())
            .then(KeyAction::Down { value: char::from(key) })
            .then(KeyAction::Up { value: char::from(key) });
        self.client.perform_actions(keys).await.context("cannot press a key")
    }

    /// Writes a text in place of what a field holds, and leaves the field.
    pub async fn write(&self, selector: &str, text: &str) -> Result<()> {
        self.centre(selector).await?;
        self.eval(&format!("document.querySelector({}).select()", json!(selector))).await?;
        let [control, up, tab] = [Key::Control, Key::Null, Key::Tab].map(char::from);
        // Some of Chromium's drivers write behind what is there, although it is selected.
        let all = if self.engine == Engine::Chromium { format!("{control}a{up}") } else { String::new() };
        let keys = format!("{all}{text}{tab}");
        self.find(selector).await?.send_keys(&keys).await.with_context(|| format!("cannot write in {selector}"))
    }

    /// Presses a key on the control whose label is clicked first.
    async fn press_after_click(&self, selector: &str, key: Key, times: usize) -> Result<()> {
        self.find(&format!("label[for='{}']", selector.trim_start_matches('#'))).await?.click().await?;
        for _ in 0..times {
            let keys = KeyActions::new("keys".to_owned())
                .then(KeyAction::Down { value: char::from(key) })
                .then(KeyAction::Up { value: char::from(key) });
            self.client.perform_actions(keys).await.with_context(|| format!("cannot press a key on {selector}"))?;
        }
        Ok(())
    }

    /// Chooses the last option of a list, as a reader would.
    pub async fn choose_last(&self, selector: &str) -> Result<()> {
        self.centre(selector).await?;
        let last = self.find(&format!("{selector} option:last-child")).await?;
        last.click().await.with_context(|| format!("cannot choose in {selector}"))
    }

    /// Scrolls to the island that holds `selector` and waits until it is alive and at rest: a picture that is drawn for the first time may
    /// make the page long enough for a scroll bar, and is drawn again for what that leaves. A busy browser may go to the top of a page after
    /// the scroll: then it scrolls again, as a reader would.
    pub async fn wake(&self, selector: &str) -> Result<()> {
        self.centre(selector).await?;
        let script = format!(
            "const found = document.querySelector({s}); const island = found.closest('leptos-island') ?? found.querySelector('leptos-island'); \
             const {{ top, bottom }} = found.getBoundingClientRect(); \
             if (island?.dataset.hydrated !== 'yes' && (bottom < 0 || top > innerHeight)) found.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
             if (document.documentElement.dataset.liveError) return document.documentElement.dataset.liveError; \
             const shown = [...(island?.querySelectorAll('.chart-host') ?? [])].filter((host) => host.clientWidth > 0); \
             if (shown.some((host) => !host.classList.contains('is-measured'))) return 'undrawn'; \
             const form = island?.querySelector('.share-form'); \
             if (form && form.dataset.query === undefined) return 'unfinished'; \
             return island?.querySelector('fieldset')?.disabled ? 'waits' : island?.dataset.hydrated ?? ''",
            s = json!(selector)
        );
        self.until(&script, "yes").await.with_context(|| format!("{selector} does not come alive"))?;
        self.frames().await
    }

    /// Waits until `script`, which may be run any number of times, returns `wanted`.
    pub async fn until(&self, script: &str, wanted: &str) -> Result<()> {
        let mut patience = Patience::new(format!("{wanted:?} from {script}"));
        let look = format!("const found = (() => {{ {script} }})(); return [found, {PULSE}]");
        loop {
            let seen = match self.eval(&look).await {
                Err(error) if is_leaving(&format!("{error:#}")) => json!(["another page"]),
                seen => seen?,
            };
            if seen[0] == wanted {
                return Ok(());
            }
            if seen[0].as_str().is_some_and(|found| found.contains("Error")) {
                bail!("waited for {wanted:?}, got {}: {script}", seen[0]);
            }
            patience.look(&seen.to_string()).await?;
        }
    }

    /// Waits until `script`, which may be run any number of times, returns another text than `unwanted`.
    pub async fn until_not(&self, script: &str, unwanted: &str) -> Result<()> {
        let differs = script.replacen("return ", "const found = ", 1);
        self.until(&format!("{differs}; return found !== {} ? 'another' : 'the same'", json!(unwanted)), "another").await
    }

    /// A fingerprint of everything that a test shows: sentence, charts, table.
    pub async fn state(&self, instrument: &str) -> Result<String> {
        let script = format!(
            "let hash = 0; for (const part of document.querySelectorAll('{instrument} :is(.sentence, .judgements, .picture, .table-scroll)')) \
             for (const letter of part.innerHTML) hash = (Math.imul(hash, 31) + letter.codePointAt(0)) | 0; return String(hash)"
        );
        self.text(&script).await
    }

    /// Waits until what a test shows is, or is no longer, `state`.
    pub async fn until_state(&self, instrument: &str, state: &str, is_same: bool, what: &str) -> Result<()> {
        let way = if is_same { "come back" } else { "change" };
        let mut patience = Patience::new(format!("{instrument} to {way} ({what}; state {state})"));
        loop {
            let seen = self.state(instrument).await?;
            if (seen == state) == is_same {
                // The picture answers first, then the sentence: a state is looked at when both have.
                return if is_same { Ok(()) } else { self.frames().await };
            }
            let pulse = self.text(&format!("return {PULSE}")).await?;
            patience.look(&format!("state {seen}, {pulse}")).await?;
        }
    }

    /// Sends a command that this client has no word for.
    pub async fn command(&self, command: impl WebDriverCompatibleCommand + Send + 'static) -> Result<Value> {
        Ok(self.client.issue_cmd(command).await?)
    }

    /// Brings something to the middle of the window, and unfolds what hides it, as a reader would.
    async fn centre(&self, selector: &str) -> Result<()> {
        self.find(selector).await?;
        let script = format!(
            "const found = document.querySelector({}); \
             for (let part = found.parentElement; (part = part?.closest('details:not([open])')); part = part.parentElement) \
                 if (found.localName !== 'summary' || part !== found.parentElement) part.open = true; \
             found.scrollIntoView({{ block: 'center', behavior: 'instant' }})",
            json!(selector)
        );
        self.eval(&script).await?;
        Ok(())
    }
}
