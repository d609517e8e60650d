//! Serves `dist/site` on this machine; rebuilds and reloads on change.

use std::{
    fs::{self, File},
    io::Cursor,
    path::{Component, Path, PathBuf},
    sync::{Arc, Condvar, Mutex, mpsc},
    thread,
    time::Duration,
};

use anyhow::{Context as _, Result, anyhow};
use notify::{RecursiveMode, Watcher as _};
use tiny_http::{Header, Request, Response, Server};

use crate::build;

/// What a change of makes a new build worth while.
const WATCHED: [&str; 6] = ["src", "content", "public", "style", "index.html", "Cargo.toml"];

/// Pages wait at this address for the next build.
const NEXT_BUILD: &str = "/next-build/";

/// How long a page waits before it asks again.
const PATIENCE: Duration = Duration::from_secs(20);

/// The number of the last build; pages wait for the next.
#[derive(Default)]
struct Builds {
    number: Mutex<u64>,
    changed: Condvar,
}

/// Builds, serves and watches until stopped.
pub(crate) fn run(root: &Path) -> Result<()> {
    build::run(root)?;
    let server = Server::http("127.0.0.1:0").map_err(|error| anyhow!("cannot listen on this machine: {error}"))?;
    let address = server.server_addr();
    let (server, builds) = (Arc::new(server), Arc::new(Builds::default()));
    for _ in 0..8 {
        let (server, builds, site) = (Arc::clone(&server), Arc::clone(&builds), root.join("dist/site"));
        thread::spawn(move || {
            for request in server.incoming_requests() {
                // A reader who left is no error.
                let _ = answer(request, &site, &builds);
            }
        });
    }
    println!("\nserving http://{address}/ (Ctrl-C stops)");
    watch(root, &builds)
}

fn watch(root: &Path, builds: &Builds) -> Result<()> {
    let (sender, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| event.kind.is_create() || event.kind.is_modify() || event.kind.is_remove()) {
            let _ = sender.send(());
        }
    })
    .context("cannot watch files; raise the system's limit of watches")?;
    for name in WATCHED {
        watcher.watch(&root.join(name), RecursiveMode::Recursive).with_context(|| format!("cannot watch {name}"))?;
    }
    while changes.recv().is_ok() {
        // An editor writes several times: wait until it is quiet.
        while changes.recv_timeout(Duration::from_millis(200)).is_ok() {}
        println!("\nsomething changed; building");
        match build::make(root) {
            Ok(_) => {
                if let Ok(mut number) = builds.number.lock() {
                    *number += 1;
                }
                builds.changed.notify_all();
                println!("built; pages reload");
            }
            Err(error) => eprintln!("error: {error:#}\nthe last good build stays as far as it was made; correct this and save"),
        }
    }
    Ok(())
}

fn answer(request: Request, site: &Path, builds: &Builds) -> Result<()> {
    let url = request.url().split(['?', '#']).next().unwrap_or("/").to_owned();
    if let Some(seen) = url.strip_prefix(NEXT_BUILD) {
        let number = wait(builds, seen.parse().unwrap_or(0));
        return Ok(request.respond(Response::from_string(number.to_string()))?);
    }
    let Some(path) = file(site, &url) else {
        let text = format!("404: there is no {url} in dist/site");
        return Ok(request.respond(Response::from_string(text).with_status_code(404))?);
    };
    let kind = header("Content-Type", mime(&path))?;
    let fresh = header("Cache-Control", "no-store")?;
    // Connections kept open now and then stall the next one.
    let close = header("Connection", "close")?;
    if path.extension().is_some_and(|extension| extension == "html") {
        let number = builds.number.lock().map(|number| *number).unwrap_or_default();
        let html = fs::read_to_string(&path)?.replace("</body>", &format!("{}</body>", reload_script(number)));
        let length = html.len();
        let response = Response::new(200.into(), vec![kind, fresh, close], Cursor::new(html.into_bytes()), Some(length), None);
        return Ok(request.respond(response)?);
    }
    Ok(request.respond(Response::from_file(File::open(path)?).with_header(kind).with_header(fresh).with_header(close))?)
}

/// Waits for a build after `seen`, or until [`PATIENCE`] ends; hands back the number of the last build.
fn wait(builds: &Builds, seen: u64) -> u64 {
    let Ok(number) = builds.number.lock() else { return seen };
    builds.changed.wait_timeout_while(number, PATIENCE, |number| *number <= seen).map_or(seen, |(number, _)| *number)
}

fn reload_script(number: u64) -> String {
    format!(
        "<script>(async()=>{{for(;;){{try{{const n=await(await fetch(\"{NEXT_BUILD}{number}\")).text();if(Number(n)>{number})return location.reload()}}catch{{await new Promise(r=>setTimeout(r,1000))}}}}}})()</script>\n"
    )
}

/// The file that an address names, inside `site` and nowhere else.
fn file(site: &Path, url: &str) -> Option<PathBuf> {
    let relative = Path::new(url.trim_start_matches('/'));
    if relative.components().any(|part| !matches!(part, Component::Normal(_))) {
        return None;
    }
    let path = site.join(relative);
    let path = if path.is_dir() { path.join("index.html") } else { path };
    path.is_file().then_some(path)
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("csv") => "text/csv; charset=utf-8",
        Some("md") => "text/markdown; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn header(name: &str, value: &str) -> Result<Header> {
    Header::from_bytes(name, value).map_err(|()| anyhow!("{name}: {value} is no header"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_stay_inside_the_site() {
        let site = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(file(site, "/Cargo.toml").is_some());
        assert!(file(site, "/src/main.rs").is_some());
        for url in ["/../Cargo.toml", "/src/../../Cargo.toml", "/nothing", "//etc/passwd"] {
            assert!(file(site, url).is_none(), "{url}");
        }
    }
}
