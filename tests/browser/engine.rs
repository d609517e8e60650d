//! The browser engines, and how a session of each is asked for.

use std::path::Path;

use serde_json::{Map, Value, json};

use crate::driver::PROFILE;

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

/// A guard against a browser that hangs, not a measure of its speed: waits look after that.
const HANGS_MS: u32 = 10 * 60 * 1000;

impl Engine {
    /// Every engine.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Its name in lower case, as commands and folders write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// What a new session is asked for; files of its own are kept in `folder`.
    #[must_use]
    pub(crate) fn capabilities(self, needs: Needs, folder: &Path) -> Map<String, Value> {
        let (name, options) = match self {
            Self::Chromium => ("goog:chromeOptions", chromium(needs, folder)),
            Self::Firefox => ("moz:firefoxOptions", firefox(needs)),
            Self::WebKit => ("webkitgtk:browserOptions", webkit()),
        };
        let mut capabilities = Map::new();
        capabilities.insert(name.to_owned(), options);
        capabilities.insert("timeouts".to_owned(), json!({ "pageLoad": HANGS_MS, "script": HANGS_MS }));
        capabilities
    }
}

fn chromium(needs: Needs, folder: &Path) -> Value {
    let profile = format!("--user-data-dir={}", folder.join(PROFILE).display());
    let script = if needs == Needs::NoScript { 2 } else { 1 };
    json!({
        "binary": "/usr/bin/chromium",
        "args": [
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
            profile,
        ],
        "prefs": { "profile.managed_default_content_settings.javascript": script },
    })
}

fn firefox(needs: Needs) -> Value {
    json!({
        "binary": "/usr/bin/firefox-esr",
        "args": ["-headless"],
        "prefs": {
            "javascript.enabled": needs != Needs::NoScript,
            "javascript.options.wasm": needs != Needs::NoWasm,
            // What Firefox asks the network for by itself.
            "services.settings.server": "data:,#remote-settings-dummy/v1",
            // The page's console, into the driver's log.
            "devtools.console.stdout.content": true,
        },
    })
}

fn webkit() -> Value {
    json!({ "binary": "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser", "args": ["--automation"] })
}
