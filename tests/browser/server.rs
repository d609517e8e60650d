//! The site on a port of this machine, under a path prefix, and a host page on another.

use std::{
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use anyhow::Result;
use server::Reply;

/// Any static host may serve the site under any prefix: the tests do.
const PREFIX: &str = "/some/prefix/";

/// The prefix whose pages may not compile WebAssembly.
const NO_WASM_PREFIX: &str = "/no-wasm/";

/// The prefix under which the module is answered late.
const LATE_PREFIX: &str = "/late/";

/// How late.
const LATE: Duration = Duration::from_millis(600);

/// Two origins.
pub struct Sites {
    site: String,
    host: String,
}

impl Sites {
    /// Serves `dir` and a page that frames it.
    pub fn start(dir: &Path) -> Result<Self> {
        let dir: PathBuf = dir.to_owned();
        let site = server::start(move |asked| answer(asked, &dir))?;
        let host = server::start(host)?;
        Ok(Self { site: format!("http://{site}"), host: format!("http://{host}") })
    }

    /// Address of a page of the site, such as `fr/`.
    pub fn page(&self, path: &str) -> String {
        format!("{}{PREFIX}{path}", self.site)
    }

    /// The same page under a policy that forbids WebAssembly, as some hosts set.
    pub fn page_without_wasm(&self, path: &str) -> String {
        format!("{}{NO_WASM_PREFIX}{path}", self.site)
    }

    /// The same page on a slow link: its module comes when what is printed has long been seen.
    pub fn page_with_late_module(&self, path: &str) -> String {
        format!("{}{LATE_PREFIX}{path}", self.site)
    }

    /// Address of a page of another origin that frames `source` with the given width and sandbox.
    pub fn frame(&self, source: &str, width_px: u32, sandbox: &str) -> String {
        format!("{}/frame?{width_px}&800&{sandbox}&{source}", self.host)
    }

    /// A page of another origin with a frame as large as a window of some device, in CSS px.
    pub fn window(&self, source: &str, (width_px, height_px): (u32, u32)) -> String {
        format!("{}/frame?{width_px}&{height_px}&&{source}", self.host)
    }
}

fn answer(asked: &str, dir: &Path) -> Reply {
    let relative = [PREFIX, NO_WASM_PREFIX, LATE_PREFIX].into_iter().find_map(|prefix| asked.strip_prefix(prefix));
    let Some(mut reply) = relative.and_then(|relative| server::file_in(dir, relative)).and_then(|path| Reply::file(&path).ok()) else {
        return Reply::not_found("not of the site");
    };
    let is_module = reply.headers.contains(&("content-type", "application/wasm".to_owned()));
    if asked.starts_with(LATE_PREFIX) && is_module {
        thread::sleep(LATE);
    }
    // Fonts in a sandboxed frame are fetched from an opaque origin.
    reply.headers.push(("access-control-allow-origin", "*".to_owned()));
    if asked.starts_with(NO_WASM_PREFIX) {
        reply.headers.push(("content-security-policy", "script-src 'self'".to_owned()));
    }
    reply
}

fn host(asked: &str) -> Reply {
    let query = asked.split_once('?').map_or("", |(_, query)| query);
    let mut parts = query.splitn(4, '&');
    let mut part = || parts.next().unwrap_or_default();
    let (width, height, sandbox, source) = (part(), part(), part(), part());
    let sandbox = if sandbox.is_empty() { String::new() } else { format!(" sandbox=\"{sandbox}\"") };
    let html = format!(
        "<!doctype html><html lang=en><title>host</title><body style=\"margin:0\"><iframe id=frame title=scene{sandbox} src=\"{source}\" style=\"width:{width}px;height:{height}px;border:0\"></iframe>"
    );
    Reply { status: 200, headers: vec![("content-type", "text/html; charset=utf-8".to_owned())], body: html.into_bytes() }
}
