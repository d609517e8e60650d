//! The server of the bench: its page, the engines, the peers, and the site.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use server::Reply;

use crate::options::Options;

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

/// The pages that are measured, as the build made them: the front, every scene and every embed, in English.
///
/// # Errors
/// If the site is not there.
pub(crate) fn pages(root: &Path, options: &Options) -> Result<Vec<String>> {
    let site = root.join("dist/site");
    let mut found = Vec::new();
    let mut folders = vec!["en/".to_owned()];
    while let Some(folder) = folders.pop() {
        let path = site.join(&folder);
        for entry in fs::read_dir(&path).with_context(|| format!("cannot read {}; build first", path.display()))? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                folders.push(format!("{folder}{}/", entry.file_name().to_string_lossy()));
            }
        }
        let html = fs::read_to_string(path.join("index.html")).unwrap_or_default();
        let is_kind = |kind: &str| html.contains(&format!("data-page=\"{kind}\""));
        if ["front", "scene", "embed"].into_iter().any(is_kind) && options.has_page(&folder) {
            found.push(folder);
        }
    }
    found.sort_by_key(|path| (path.matches('/').count(), path.clone()));
    Ok(found)
}
