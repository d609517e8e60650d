//! Starts a WebDriver for each engine, and opens sessions.

use std::{
    env,
    fs::{self, File},
    net::TcpListener,
    os::unix::process::CommandExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use crate::page::Page;

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chrome, Edge and their kin.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari's engine, in its GTK port.
    WebKit,
}

impl Engine {
    /// Every engine.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];
}

/// What a check asks of the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// A browser as it comes.
    Nothing,
    /// Scripts switched off.
    NoScript,
    /// WebAssembly switched off.
    NoWasm,
}

/// A running driver of one engine.
pub struct Driver {
    /// Its engine.
    pub engine: Engine,
    address: String,
    scratch: PathBuf,
    sessions: AtomicU32,
    /// The same engine without WebAssembly, where that takes another process.
    no_wasm: Option<Box<Driver>>,
    child: Child,
    /// Held by a session: WebKitGTK's driver has one at a time.
    pub turn: Mutex<()>,
}

impl Driver {
    /// Starts the driver and waits until it is ready.
    pub fn start(engine: Engine, root: &Path) -> Result<Self> {
        let mut driver = Self::start_with(engine, root, "", &[])?;
        if engine == Engine::WebKit {
            driver.no_wasm =
                Some(Box::new(Self::start_with(engine, root, "-no-wasm", &[("JSC_useWasm", "0"), ("JSC_useWebAssembly", "0")])?));
        }
        Ok(driver)
    }

    fn start_with(engine: Engine, root: &Path, suffix: &str, environment: &[(&str, &str)]) -> Result<Self> {
        let scratch = root.join(format!("target/browser-tests/{engine:?}{suffix}").to_lowercase());
        if scratch.exists() {
            fs::remove_dir_all(&scratch)?;
        }
        fs::create_dir_all(&scratch)?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = match engine {
            Engine::Chromium => {
                let mut command = Command::new("chromedriver");
                command.arg(format!("--port={port}"));
                command
            }
            Engine::Firefox => {
                let mut command = Command::new(env::var("GECKODRIVER").unwrap_or_else(|_| "geckodriver".to_owned()));
                command.args(["--host", "127.0.0.1", "--port", &port.to_string(), "--profile-root"]).arg(&scratch);
                command
            }
            Engine::WebKit => {
                let mut command = Command::new("xvfb-run");
                command.args([
                    "-a",
                    "--server-args=-screen 0 1440x1000x24",
                    "WebKitWebDriver",
                    "--host=127.0.0.1",
                    &format!("--port={port}"),
                ]);
                command
                    .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
                    .env("HOME", &scratch)
                    .env("XDG_DATA_HOME", &scratch)
                    .env("XDG_CACHE_HOME", &scratch);
                command
            }
        };
        let log = File::create(scratch.join("driver.log"))?;
        command.envs(environment.iter().copied()).stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).process_group(0);
        let child =
            command.spawn().with_context(|| format!("cannot start the driver of {engine:?}; run `cargo xtask test --only browser`"))?;
        let driver = Self {
            engine,
            address: format!("http://127.0.0.1:{port}"),
            scratch,
            sessions: AtomicU32::new(0),
            no_wasm: None,
            child,
            turn: Mutex::new(()),
        };
        let start = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            if start.elapsed() > Duration::from_secs(30) {
                bail!("the driver of {engine:?} did not start; see {}", driver.scratch.join("driver.log").display());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(driver)
    }

    /// Opens a session in a browser of its own.
    pub async fn open(&self, needs: Needs) -> Result<Page> {
        if let (Needs::NoWasm, Some(driver)) = (needs, &self.no_wasm) {
            return Box::pin(driver.open(Needs::Nothing)).await;
        }
        let number = self.sessions.fetch_add(1, Ordering::Relaxed);
        let mut tries = 0;
        loop {
            let client =
                ClientBuilder::new(HttpConnector::new()).capabilities(self.capabilities(needs, number)).connect(&self.address).await;
            match client {
                Ok(client) => return Ok(Page::new(client, self.engine)),
                // A driver that still closes the last browser answers with an error.
                Err(_) if tries < 3 => {
                    tries += 1;
                    tokio::time::sleep(Duration::from_millis(500)).await;
                }
                Err(error) => return Err(error).with_context(|| format!("{:?} does not open a session", self.engine)),
            }
        }
    }

    fn capabilities(&self, needs: Needs, number: u32) -> Map<String, Value> {
        let value = match self.engine {
            Engine::Chromium => {
                let profile = self.scratch.join(format!("profile-{number}"));
                let mut arguments: Vec<String> = [
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-quic",
                    "--metrics-recording-only",
                    "--no-pings",
                    "--window-size=1280,900",
                ]
                .map(str::to_owned)
                .to_vec();
                arguments.push(format!("--user-data-dir={}", profile.display()));
                let script = if needs == Needs::NoScript { 2 } else { 1 };
                json!({ "goog:chromeOptions": {
                    "binary": "/usr/bin/chromium",
                    "args": arguments,
                    "prefs": { "profile.managed_default_content_settings.javascript": script },
                }})
            }
            Engine::Firefox => json!({ "moz:firefoxOptions": {
                "binary": "/usr/bin/firefox-esr",
                "args": ["-headless", "--width=1280", "--height=900"],
                "prefs": {
                    "javascript.enabled": needs != Needs::NoScript,
                    "javascript.options.wasm": needs != Needs::NoWasm,
                },
            }}),
            Engine::WebKit => json!({ "webkitgtk:browserOptions": {
                "binary": "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                "args": ["--automation"],
            }}),
        };
        let mut capabilities = value.as_object().cloned().unwrap_or_default();
        capabilities.insert("timeouts".to_owned(), json!({ "pageLoad": 60_000, "script": 30_000 }));
        capabilities
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The driver leads a process group of its own: its browsers end with it.
        let _ = Command::new("kill").args(["-TERM", "--", &format!("-{}", self.child.id())]).status();
        let _ = self.child.wait();
    }
}
