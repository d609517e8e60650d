//! The server of the bench: its page, the engines, the peers, and the site.

use std::path::{Path, PathBuf};

use anyhow::Result;
use server::Reply;

/// Serves everything that is measured; hands back the address.
pub(crate) fn start(root: &Path, stage: PathBuf, peers: PathBuf) -> Result<String> {
    let folders = [("/bench/", root.join("bench/page")), ("/stage/", stage), ("/peers/", peers), ("/site/", root.join("dist/site"))];
    let address = server::start(move |asked| {
        let file = folders.iter().find_map(|(prefix, folder)| server::file_in(folder, asked.strip_prefix(prefix)?));
        file.and_then(|path| Reply::file(&path).ok()).unwrap_or_else(|| Reply::not_found("not of the bench"))
    })?;
    Ok(format!("http://{address}"))
}
