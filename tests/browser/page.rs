//! A page under test, with the gestures of a reader.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use fantoccini::{
    Client, Locator,
    actions::{InputSource as _, KeyAction, KeyActions},
    elements::Element,
    key::Key,
    wd::WebDriverCompatibleCommand,
};
use serde_json::{Value, json};

use crate::engine::Engine;

/// How long the slowest page may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A page in a browser.
pub struct Page {
    client: Client,
    /// The browser's engine.
    pub engine: Engine,
}

impl Page {
    /// A page in this session.
    pub fn new(client: Client, engine: Engine) -> Self {
        Self { client, engine }
    }

    /// Opens an address.
    pub async fn goto(&self, address: &str) -> Result<()> {
        self.client.goto(address).await.with_context(|| format!("cannot open {address}"))
    }

    /// Opens a file from disk.
    pub async fn goto_file(&self, path: &std::path::Path) -> Result<()> {
        self.goto(&format!("file://{}", path.display())).await
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Result<()> {
        Ok(self.client.refresh().await?)
    }

    /// Steps into the frame on the page.
    pub async fn enter_frame(&self) -> Result<()> {
        self.find("#frame").await?.enter_frame().await.context("cannot enter the frame")
    }

    /// What `script` returns.
    pub async fn eval(&self, script: &str) -> Result<Value> {
        self.eval_with(script, Vec::new()).await
    }

    /// What `script` returns, given `arguments`.
    pub async fn eval_with(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let mut tries = 0;
        loop {
            match self.client.execute(script, arguments.clone()).await {
                Ok(value) => return Ok(value),
                // WebKitGTK's driver now and then loses a result while the page is busy.
                Err(_) if self.engine == Engine::WebKit && tries < 3 => {
                    tries += 1;
                    tokio::time::sleep(Duration::from_millis(200)).await;
                }
                Err(error) => return Err(error).with_context(|| format!("script failed: {script}")),
            }
        }
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
        self.client.wait().at_most(PATIENCE).for_element(Locator::Css(selector)).await.with_context(|| format!("there is no {selector}"))
    }

    /// The text of an element, as shown.
    pub async fn shown(&self, selector: &str) -> Result<String> {
        Ok(self.find(selector).await?.text().await?)
    }

    /// Clicks an element, in the middle of the window.
    pub async fn click(&self, selector: &str) -> Result<()> {
        self.centre(selector).await?;
        self.find(selector).await?.click().await.with_context(|| format!("cannot click {selector}"))
    }

    /// Presses a key `times` times on an element.
    pub async fn press(&self, selector: &str, key: Key, times: usize) -> Result<()> {
        self.centre(selector).await?;
        let element = self.find(selector).await?;
        for pressed in 0..times {
            let sent = element.send_keys(&char::from(key).to_string()).await;
            if sent.is_err() && self.engine == Engine::WebKit {
                // Its driver cannot focus what stands in a frame; a click on the label can.
                return self.press_after_click(selector, key, times - pressed).await;
            }
            sent.with_context(|| format!("cannot press a key on {selector}"))?;
        }
        Ok(())
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

    /// Scrolls to the island that holds `selector` and waits until it is alive.
    pub async fn wake(&self, selector: &str) -> Result<()> {
        self.centre(selector).await?;
        let script = format!(
            "const found = document.querySelector({s}); const island = found.closest('leptos-island') ?? found.querySelector('leptos-island'); \
             if (island?.querySelector('fieldset')?.disabled) return 'waits'; \
             return document.documentElement.dataset.liveError ?? island?.dataset.hydrated ?? ''",
            s = json!(selector)
        );
        self.until(&script, "yes").await
    }

    /// Waits until `script` returns `wanted`.
    pub async fn until(&self, script: &str, wanted: &str) -> Result<()> {
        let start = Instant::now();
        loop {
            let found = self.eval(script).await?;
            if found == json!(wanted) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE || (wanted == "yes" && found.as_str().is_some_and(|text| text.contains("Error"))) {
                bail!("waited for {wanted:?}, got {found}: {script}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// A fingerprint of everything that a test shows: sentence, charts, table.
    pub async fn state(&self, instrument: &str) -> Result<String> {
        let script = format!(
            "let hash = 0; for (const part of document.querySelectorAll('{instrument} :is(.sentence, .chart-host, .strip-scroll, .matrix, .table-scroll)')) \
             for (const letter of part.innerHTML) hash = (Math.imul(hash, 31) + letter.codePointAt(0)) | 0; return String(hash)"
        );
        self.text(&script).await
    }

    /// Waits until what a test shows is, or is no longer, `state`.
    pub async fn until_state(&self, instrument: &str, state: &str, is_same: bool, what: &str) -> Result<()> {
        let start = Instant::now();
        while (self.state(instrument).await? == state) != is_same {
            if start.elapsed() > Duration::from_secs(5) {
                bail!("{what}: {instrument} {}", if is_same { "did not come back" } else { "did not change" });
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        Ok(())
    }

    /// Sends a command that this client has no word for.
    #[allow(dead_code, reason = "the bench shares this file and needs it")]
    pub async fn command(&self, command: impl WebDriverCompatibleCommand + Send + 'static) -> Result<Value> {
        Ok(self.client.issue_cmd(command).await?)
    }

    /// Ends the session.
    pub async fn close(self) {
        // The browser may be gone already.
        let _ = self.client.close().await;
    }

    async fn centre(&self, selector: &str) -> Result<()> {
        self.find(selector).await?;
        self.eval(&format!("document.querySelector({}).scrollIntoView({{ block: 'center', behavior: 'instant' }})", json!(selector)))
            .await?;
        Ok(())
    }
}
