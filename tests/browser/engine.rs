//! The browser engines, and how a session of each is asked for.

use std::{
    env,
    path::{Path, PathBuf},
};

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
        "binary": found(&["chromium", "chromium-browser"], "/usr/bin/chromium"),
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
        "binary": found(&["firefox-esr", "firefox"], "/usr/bin/firefox-esr"),
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
    // A program of its library, beside it: Debian's place last, which the driver names if there is none.
    let debian = format!("/usr/lib/{}-linux-gnu/webkit2gtk-4.1/MiniBrowser", env::consts::ARCH);
    let places = ["/usr/libexec/webkit2gtk-4.1/MiniBrowser", "/usr/lib/webkit2gtk-4.1/MiniBrowser"];
    let place = places.into_iter().find(|place| Path::new(place).is_file()).unwrap_or(&debian);
    json!({ "binary": found(&["MiniBrowser"], place), "args": ["--automation"] })
}

/// A program by the first of its names that `PATH` leads to; else where it would be.
fn found(names: &[&str], or: &str) -> PathBuf {
    let folders = env::var_os("PATH").unwrap_or_default();
    first(names, &env::split_paths(&folders).collect::<Vec<_>>()).unwrap_or_else(|| PathBuf::from(or))
}

/// The file by the first of some names that is in any of these folders.
fn first(names: &[&str], folders: &[PathBuf]) -> Option<PathBuf> {
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use std::{fs, process};

    use super::*;

    #[test]
    fn a_browser_is_found_by_the_first_of_its_names_in_any_folder() {
        let base = env::temp_dir().join(format!("browsers-found-{}", process::id()));
        let folders = ["one", "two"].map(|name| base.join(name));
        for folder in &folders {
            fs::create_dir_all(folder.join("firefox-esr/profile")).unwrap();
        }
        let names = ["firefox-esr", "firefox"];
        // Folders of that name are no programs.
        assert_eq!(first(&names, &folders), None);
        fs::write(folders[0].join("firefox"), "").unwrap();
        assert_eq!(first(&names, &folders), Some(folders[0].join("firefox")));
        fs::remove_dir_all(folders[1].join("firefox-esr")).unwrap();
        fs::write(folders[1].join("firefox-esr"), "").unwrap();
        assert_eq!(first(&names, &folders), Some(folders[1].join("firefox-esr")));
        fs::remove_dir_all(&base).unwrap();
        assert_eq!(found(&["no-browser-has-this-name"], "/usr/bin/chromium"), PathBuf::from("/usr/bin/chromium"));
    }
}
