//! The site on a port of this machine, under a path prefix, and a host page on another.

use std::{
    fs,
    path::{Component, Path, PathBuf},
    sync::Arc,
    thread,
};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Request, Response, Server};

/// Any static host may serve the site under any prefix: the tests do.
const PREFIX: &str = "/some/prefix/";

/// The prefix whose pages may not compile WebAssembly.
const NO_WASM_PREFIX: &str = "/no-wasm/";

/// Two origins.
pub struct Sites {
    site: String,
    host: String,
}

impl Sites {
    /// Serves `dir` and a page that frames it.
    pub fn start(dir: &Path) -> Result<Self> {
        Ok(Self { site: serve(Some(dir.to_owned()))?, host: serve(None)? })
    }

    /// Address of a page of the site, such as `fr/`.
    pub fn page(&self, path: &str) -> String {
        format!("{}{PREFIX}{path}", self.site)
    }

    /// The same page under a policy that forbids WebAssembly, as some hosts set.
    pub fn page_without_wasm(&self, path: &str) -> String {
        format!("{}{NO_WASM_PREFIX}{path}", self.site)
    }

    /// Address of a page of another origin that frames `source` with the given width and sandbox.
    pub fn frame(&self, source: &str, width_px: u32, sandbox: &str) -> String {
        format!("{}/frame?{width_px}&{sandbox}&{source}", self.host)
    }
}

fn serve(dir: Option<PathBuf>) -> Result<String> {
    let server = Server::http("127.0.0.1:0").map_err(|error| anyhow!("cannot listen: {error}"))?;
    let address = format!("http://{}", server.server_addr());
    let server = Arc::new(server);
    // Several: one browser that stops reading must not hold up the others.
    for _ in 0..8 {
        let (server, dir) = (Arc::clone(&server), dir.clone());
        thread::spawn(move || {
            for request in server.incoming_requests() {
                // A browser that left is no error.
                let _ = match &dir {
                    Some(dir) => answer(request, dir),
                    None => host(request),
                };
            }
        });
    }
    Ok(address)
}

fn answer(request: Request, dir: &Path) -> Result<()> {
    let url = request.url().split('?').next().unwrap_or_default().to_owned();
    let relative = url
        .strip_prefix(PREFIX)
        .or_else(|| url.strip_prefix(NO_WASM_PREFIX))
        .map(Path::new)
        .filter(|path| path.components().all(|part| matches!(part, Component::Normal(_))));
    let Some(path) = relative.map(|relative| dir.join(relative)) else {
        return Ok(request.respond(Response::empty(404))?);
    };
    let path = if path.is_dir() { path.join("index.html") } else { path };
    let Ok(bytes) = fs::read(&path) else {
        return Ok(request.respond(Response::empty(404))?);
    };
    let kind = match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    let mut response = Response::from_data(bytes).with_header(header("Content-Type", kind)?);
    if url.starts_with(NO_WASM_PREFIX) {
        response.add_header(header("Content-Security-Policy", "script-src 'self'")?);
    }
    // Connections kept open now and then stall the next one.
    response.add_header(header("Connection", "close")?);
    // Fonts in a sandboxed frame are fetched from an opaque origin.
    response.add_header(header("Access-Control-Allow-Origin", "*")?);
    Ok(request.respond(response)?)
}

fn host(request: Request) -> Result<()> {
    let query = request.url().split_once('?').map_or("", |(_, query)| query).to_owned();
    let mut parts = query.splitn(3, '&');
    let (width, sandbox, source) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let sandbox = if sandbox.is_empty() { String::new() } else { format!(" sandbox=\"{sandbox}\"") };
    let html = format!(
        "<!doctype html><html lang=en><title>host</title><body style=\"margin:0\"><iframe id=frame title=scene{sandbox} src=\"{source}\" style=\"width:{width}px;height:800px;border:0\"></iframe>"
    );
    Ok(request.respond(
        Response::from_string(html)
            .with_header(header("Content-Type", "text/html; charset=utf-8")?)
            .with_header(header("Connection", "close")?),
    )?)
}

fn header(name: &str, value: &str) -> Result<Header> {
    Header::from_bytes(name, value).map_err(|()| anyhow!("{name}: {value} is no header"))
}
