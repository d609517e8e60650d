//! A web server on this machine, for development and tests: a function from an address to a reply.
//!
//! Each connection is a task of its own: browsers open some that they never use, and those must hold up nobody.

use std::{
    convert::Infallible,
    fs, io,
    net::SocketAddr,
    path::{Component, Path, PathBuf},
    sync::{Arc, mpsc},
    thread,
};

use http_body_util::Full;
use hyper::{Request, Response, StatusCode, body::Bytes, header::HeaderValue, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{net::TcpListener, runtime::Runtime};

/// What is answered.
#[derive(Debug, Clone, Default)]
pub struct Reply {
    /// Status code; 200 if zero.
    pub status: u16,
    /// Names and values of headers.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Reply {
    /// A text that explains why there is nothing.
    #[must_use]
    pub fn not_found(text: &str) -> Self {
        Self { status: 404, headers: vec![("content-type", "text/plain; charset=utf-8".to_owned())], body: text.as_bytes().to_vec() }
    }

    /// The content of a file, with its type.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn file(path: &Path) -> io::Result<Self> {
        Ok(Self::of(path, fs::read(path)?))
    }

    /// What a file called `path` holds, with its type.
    #[must_use]
    pub fn of(path: &Path, body: Vec<u8>) -> Self {
        Self { status: 200, headers: vec![("content-type", mime(path).to_owned())], body }
    }
}

/// Serves on a free port of the loopback interface until the process ends; hands back the address.
///
/// `answer` gets path and query, as asked for; it may block.
///
/// # Errors
/// If no port can be had.
pub fn start(answer: impl Fn(&str) -> Reply + Send + Sync + 'static) -> io::Result<SocketAddr> {
    let answer = Arc::new(answer);
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let started = Runtime::new().and_then(|runtime| {
            let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
            Ok((listener.local_addr()?, listener, runtime))
        });
        match started {
            Ok((address, listener, runtime)) => {
                // The caller may have stopped waiting.
                let _ = sender.send(Ok(address));
                runtime.block_on(accept(listener, answer));
            }
            Err(error) => drop(sender.send(Err(error))),
        }
    });
    receiver.recv().unwrap_or_else(|_| Err(io::Error::other("the server's thread ended")))
}

/// The file that an address names, inside `dir` and nowhere else; a folder is its `index.html`.
#[must_use]
pub fn file_in(dir: &Path, address: &str) -> Option<PathBuf> {
    let relative = Path::new(address.split(['?', '#']).next()?.trim_start_matches('/'));
    if relative.components().any(|part| !matches!(part, Component::Normal(_))) {
        return None;
    }
    let path = dir.join(relative);
    let path = if path.is_dir() { path.join("index.html") } else { path };
    path.is_file().then_some(path)
}

async fn accept(listener: TcpListener, answer: Arc<impl Fn(&str) -> Reply + Send + Sync + 'static>) {
    loop {
        // A connection that fails at once is the browser's affair.
        let Ok((stream, _)) = listener.accept().await else { continue };
        let answer = Arc::clone(&answer);
        tokio::spawn(async move {
            let service = service_fn(move |request: Request<_>| {
                let answer = Arc::clone(&answer);
                async move {
                    let asked = request.uri().path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string);
                    let reply = tokio::task::spawn_blocking(move || answer(&asked)).await;
                    Ok::<_, Infallible>(response(reply.unwrap_or(Reply { status: 500, ..Reply::default() })))
                }
            });
            // A browser that left is no error.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

fn response(reply: Reply) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(reply.body)));
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::OK);
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
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

#[cfg(test)]
mod tests {
    use std::{
        io::{Read as _, Write as _},
        net::TcpStream,
    };

    use super::*;

    #[test]
    fn addresses_stay_inside_the_folder() {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(file_in(dir, "/Cargo.toml?x").is_some());
        assert!(file_in(dir, "/src/lib.rs").is_some());
        for address in ["/../Cargo.toml", "/src/../../Cargo.toml", "/nothing", "//etc/passwd"] {
            assert!(file_in(dir, address).is_none(), "{address}");
        }
    }

    #[test]
    fn idle_connections_hold_up_nobody() {
        let address = start(|asked| Reply { body: asked.as_bytes().to_vec(), ..Reply::default() }).unwrap();
        let idle: Vec<TcpStream> = (0..64).map(|_| TcpStream::connect(address).unwrap()).collect();
        let mut asking = TcpStream::connect(address).unwrap();
        asking.write_all(b"GET /a?b HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
        let mut text = String::new();
        asking.read_to_string(&mut text).unwrap();
        assert!(text.starts_with("HTTP/1.1 200") && text.ends_with("/a?b"), "{text}");
        drop(idle);
    }
}
