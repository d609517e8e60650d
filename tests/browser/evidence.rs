//! What a failed check leaves behind: a picture of the page, its markup, its console, and the driver's log.

use std::{fs, path::Path, time::Duration};

use fantoccini::Client;
use serde_json::Value;
use tokio::time::timeout;

use crate::{
    driver::{LOG, PROFILE},
    engine::Engine,
};

/// WebKitGTK's driver does not give the console: from here on the page keeps what it says there.
pub(crate) const RECORD: &str = "
    if (globalThis.testConsole) return;
    const kept = (globalThis.testConsole = []);
    for (const level of ['error', 'warn', 'info', 'log']) {
        const say = console[level];
        console[level] = (...said) => { kept.push(`${level}: ${said.join(' ')}`); say.apply(console, said); };
    }
    addEventListener('error', (event) => kept.push(`uncaught: ${event.message} (${event.filename}:${event.lineno})`));
    addEventListener('unhandledrejection', (event) => kept.push(`unhandled: ${event.reason}`));";

/// What a browser without its own record of the console kept of it, and what the page says went wrong.
const RECALL: &str = "
    const page = document.documentElement.dataset;
    return [...(globalThis.testConsole ?? []), ...Object.keys(page).map((key) => `data-${key}: ${page[key]}`), location.href].join('\\n')";

/// How long a page may take to show itself: it failed, and may never answer.
const ANSWER: Duration = Duration::from_secs(20);

/// Writes what can still be had of the page into `folder`, beside the driver's log. What cannot be had is left out.
pub(crate) async fn keep(client: &Client, engine: Engine, folder: &Path) {
    if let Ok(Ok(picture)) = timeout(ANSWER, client.screenshot()).await {
        let _ = fs::write(folder.join("page.png"), picture);
    }
    if let Ok(Ok(markup)) = timeout(ANSWER, client.source()).await {
        let _ = fs::write(folder.join("page.html"), markup);
    }
    let said = match engine {
        Engine::Chromium => lines(&folder.join(PROFILE).join("chrome_debug.log"), "CONSOLE"),
        Engine::Firefox => lines(&folder.join(LOG), "console."),
        Engine::WebKit => String::new(),
    };
    let recalled = timeout(ANSWER, client.execute(RECALL, Vec::new())).await.ok().and_then(Result::ok);
    let recalled = recalled.as_ref().and_then(Value::as_str).unwrap_or("the page does not answer");
    let _ = fs::write(folder.join("console.txt"), format!("{said}{recalled}\n"));
}

/// The lines of a log that hold `word`.
fn lines(log: &Path, word: &str) -> String {
    let bytes = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    text.lines().filter(|line| line.contains(word) || line.contains("JavaScript error")).map(|line| format!("{line}\n")).collect()
}
