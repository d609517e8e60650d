//! Serves `dist/site` on this machine; rebuilds and reloads on change.

use std::{
    path::Path,
    sync::{Arc, Condvar, Mutex, mpsc},
    time::Duration,
};

use anyhow::{Context as _, Result};
use notify::{RecursiveMode, Watcher as _};
use server::Reply;

use crate::{assets::is_a, build};

/// What a change of makes a new build worth while.
const WATCHED: [&str; 7] = ["engine", "src", "content", "public", "style", "index.html", "Cargo.toml"];

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
    let builds = Arc::new(Builds::default());
    let (shared, site) = (Arc::clone(&builds), root.join("dist/site"));
    let address = server::start(move |asked| answer(asked, &site, &shared)).context("cannot listen on this machine")?;
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

fn answer(asked: &str, site: &Path, builds: &Builds) -> Reply {
    if let Some(seen) = asked.strip_prefix(NEXT_BUILD) {
        let number = wait(builds, seen.parse().unwrap_or(0));
        return Reply { body: number.to_string().into_bytes(), ..Reply::default() };
    }
    let found = server::file_in(site, asked).and_then(|path| Some((Reply::file(&path).ok()?, path)));
    let Some((mut reply, path)) = found else {
        return Reply::not_found(&format!("there is no {asked} in dist/site"));
    };
    reply.headers.push(("cache-control", "no-store".to_owned()));
    if is_a(&path.to_string_lossy(), "html") {
        let number = builds.number.lock().map(|number| *number).unwrap_or_default();
        let html = String::from_utf8_lossy(&reply.body).replace("</body>", &format!("{}</body>", reload_script(number)));
        reply.body = html.into_bytes();
    }
    reply
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
