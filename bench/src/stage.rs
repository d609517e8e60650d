//! The server of the bench: its page, the engines, the peers, and the site.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;
use server::Reply;

/// A file, compressed as a host sends it where that form lies beside it.
fn packed(path: &Path) -> Option<Reply> {
    let mut reply = Reply::file(path).ok()?;
    let mut compressed = path.as_os_str().to_owned();
    compressed.push(".br");
    if let Ok(body) = fs::read(&compressed) {
        reply.body = body;
        reply.headers.push(("content-encoding", "br".to_owned()));
    }
    Some(reply)
}

/// Serves everything that is measured; hands back the address.
pub(crate) fn start(root: &Path, stage: PathBuf, peers: PathBuf) -> Result<String> {
    let folders = [("/bench/", root.join("bench/page")), ("/stage/", stage), ("/peers/", peers), ("/site/", root.join("dist/site"))];
    let address = server::start(move |asked| {
        let path = folders.iter().find_map(|(prefix, folder)| server::file_in(folder, asked.strip_prefix(prefix)?));
        path.and_then(|path| packed(&path)).unwrap_or_else(|| Reply::not_found("not of the bench"))
    })?;
    Ok(format!("http://{address}"))
}
