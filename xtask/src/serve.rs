//! Serves the site on this machine while it is written: made quickly, held in memory, made anew on change; pages reload by
//! themselves and show what is wrong.

mod state;
mod watch;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, mpsc},
    thread,
    time::Instant,
};

use anyhow::{Context as _, Result, anyhow};
use server::Reply;

use self::{
    state::{Outcome, State},
    watch::Changed,
};
use crate::{
    assets::{Assets, is_a},
    budgets::{self, Weighed},
    build::{self, clear},
    editions, report, tools,
    wasm::{self, Engine, Module},
};

/// Pages wait at this address for the next outcome of a build.
const NEXT_BUILD: &str = "/next-build/";

/// Serves, builds and watches until stopped.
///
/// # Errors
/// If no port can be had or files cannot be watched; a build that fails is shown in the pages.
pub(crate) fn run(root: &Path) -> Result<()> {
    let changes = watch::start(root)?;
    let state = Arc::new(State::default());
    let shared = Arc::clone(&state);
    let address = server::start(move |asked| answer(asked, &shared)).context("cannot listen on this machine")?;
    println!("serving http://{address}/ (Ctrl-C stops); the first build takes minutes, pages come by themselves");
    println!("this is for writing: nothing is packed, the module is large and slow; `cargo xtask build` makes what is given away");
    if let Some(sizes) = report::last(root) {
        println!("the last `cargo xtask build`, of what is allowed (brotli, fonts apart):\n{sizes}");
    }
    let weighed = weigh_apart(root);
    let mut workshop = Workshop::new(root);
    let mut changed = Changed::everything();
    loop {
        let start = Instant::now();
        match workshop.make(&changed) {
            Ok((site, pages)) => {
                state.tell(Outcome::Made(site));
                println!("built in {:.1} s; pages reload", start.elapsed().as_secs_f64());
                // Who weighs ends with this program only.
                let _ = weighed.send(pages);
                changed = Changed::default();
            }
            Err(error) => {
                let text = format!("{error:#}");
                eprintln!("\nerror: {text}\n\nthe last good pages stay, with this error shown; correct it and save");
                state.tell(Outcome::Failed(text));
                // What was not made is still to be made.
            }
        }
        changed.add(watch::next(&changes)?);
        println!("\n{changed} changed; building");
    }
}

/// What is kept from one build to the next.
struct Workshop<'a> {
    root: &'a Path,
    rendered: PathBuf,
    module: Option<Module>,
    engines: Vec<Engine>,
}

/// Files of the site by path, and its pages as they were rendered.
type Site = (BTreeMap<String, Vec<u8>>, BTreeMap<String, String>);

impl<'a> Workshop<'a> {
    fn new(root: &'a Path) -> Self {
        Self { root, rendered: root.join("target/xtask/serve"), module: None, engines: Vec::new() }
    }

    /// Makes what changed, and the site of it and of what did not.
    fn make(&mut self, changed: &Changed) -> Result<Site> {
        if changed.engine || self.engines.is_empty() {
            self.engines = wasm::build_engines(self.root, tools::said)?;
        }
        // The two compilers share the machine's cores; neither waits for the other's folder.
        let (program, module) = thread::scope(|scope| {
            let program = scope.spawn(|| if changed.code { tools::said(&mut build::pages_program(self.root)) } else { Ok(()) });
            let module = if changed.code || self.module.is_none() { wasm::build_quickly(self.root).map(Some) } else { Ok(None) };
            (program.join().unwrap_or_else(|_| Err(anyhow!("a thread of the build ended early"))), module)
        });
        // What does not compile natively says it in full; the module would say the same again.
        program?;
        if let Some(module) = module? {
            self.module = Some(module);
        }
        clear(&self.rendered)?;
        tools::said(&mut build::render(self.root, "site", &self.rendered.join("site"))?)?;
        let pages = editions::rendered_pages(&self.rendered, "site")?;
        let module = self.module.clone().context("there is no module yet")?;
        let assets = Assets::read(self.root, module, &self.engines)?;
        Ok((editions::site(&pages, &assets)?, pages))
    }
}

/// Weighs pages in its own time, one build after another, and says which are over their budgets.
fn weigh_apart(root: &Path) -> mpsc::Sender<BTreeMap<String, String>> {
    let (sender, waiting) = mpsc::channel::<BTreeMap<String, String>>();
    let root = root.to_owned();
    thread::spawn(move || {
        while let Ok(mut pages) = waiting.recv() {
            // Only the last build is worth weighing.
            pages = waiting.try_iter().last().unwrap_or(pages);
            pages.retain(|path, _| is_a(path, "html"));
            match report::pages(&root, &pages) {
                Ok(pages) if pages.iter().any(Weighed::is_over) => {
                    println!("OVER ITS BUDGET: {}; `cargo xtask build` would refuse it", budgets::over(&pages));
                }
                Ok(_) => println!("every page is within its budget; the module's is judged by `cargo xtask build`"),
                Err(error) => eprintln!("the pages cannot be weighed: {error:#}"),
            }
        }
    });
    sender
}

fn answer(asked: &str, state: &State) -> Reply {
    if let Some(seen) = asked.strip_prefix(NEXT_BUILD) {
        return Reply { body: state.next(seen.parse().unwrap_or(0)).into_bytes(), ..Reply::default() };
    }
    let path = asked.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let (found, seen) = state.file(&path);
    let Some(mut body) = found else {
        if !is_a(&path, "html") {
            return Reply::not_found(&format!("there is no {path} in the site"));
        }
        let page = format!("<!doctype html>\n<meta charset=\"utf-8\">\n<p>This page is not in the site, or not yet.</p>\n{}", script(seen));
        return Reply { status: 404, ..Reply::of(Path::new(&path), page.into_bytes()) };
    };
    if is_a(&path, "html") {
        body.extend(script(seen).into_bytes());
    }
    let mut reply = Reply::of(Path::new(&path), body);
    reply.headers.push(("cache-control", "no-store".to_owned()));
    reply
}

/// What waits in a page for the next outcome: a build that was made is loaded, one that failed is shown above the page.
fn script(seen: u64) -> String {
    format!("<script>{}</script>\n", include_str!("serve/reload.js").replace("SEEN", &seen.to_string()).replace("ADDRESS", NEXT_BUILD))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(reply: &Reply) -> String {
        String::from_utf8(reply.body.clone()).expect("text")
    }

    #[test]
    fn pages_come_with_what_waits_and_errors_are_told_until_mended() {
        let state = State::default();
        // Nothing is made yet: the page that is asked for waits.
        assert!(body(&answer("/fr/", &state)).contains("fetch(\"/next-build/\""));
        let site = |text: &str| Outcome::Made([("fr/index.html".to_owned(), text.as_bytes().to_vec())].into());
        state.tell(site("<p>one</p>"));
        let page = body(&answer("/fr/?x#y", &state));
        assert!(page.starts_with("<p>one</p><script>") && page.contains("let seen = 1;"), "{page}");
        assert_eq!(body(&answer("/next-build/0", &state)), "1\n");
        state.tell(Outcome::Failed("content/fr/x.ftl:3: what is wrong".to_owned()));
        assert_eq!(body(&answer("/next-build/1", &state)), "2\ncontent/fr/x.ftl:3: what is wrong");
        // A page loaded meanwhile is the last good one, and is told at once.
        let page = body(&answer("/fr/index.html", &state));
        assert!(page.starts_with("<p>one</p>") && page.contains("let seen = 1;"), "{page}");
        state.tell(site("<p>two</p>"));
        assert_eq!(body(&answer("/next-build/2", &state)), "3\n");
        assert!(body(&answer("/fr/", &state)).contains("<p>two</p>"));
        assert_eq!(answer("/assets/none.js", &state).status, 404);
    }
}
