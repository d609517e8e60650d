//! What earlier builds made, kept below `target/xtask`: by what it was made of and how, and whole or not at all.

use std::{
    fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, SystemTime},
};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use crate::assets::sha256;

/// How long what no build asks for is kept.
const KEPT: Duration = Duration::from_hours(30 * 24);

/// Bytes of the digest before each entry.
const DIGEST_BYTES: usize = 32;

/// Bytes of the length before each part.
const LENGTH_BYTES: usize = 8;

/// A folder of entries, each of some parts.
pub(crate) struct Cache {
    dir: PathBuf,
}

impl Cache {
    /// The cache called `name` of the project at `root`.
    pub(crate) fn new(root: &Path, name: &str) -> Self {
        Self { dir: root.join("target/xtask").join(name) }
    }

    /// What `make` makes of `of`, or made in an earlier build with the same settings `how`.
    ///
    /// # Errors
    /// Those of `make`, or if the result cannot be kept.
    pub(crate) fn made<const N: usize>(&self, how: &str, of: &[u8], make: impl FnOnce() -> Result<[Vec<u8>; N]>) -> Result<[Vec<u8>; N]> {
        // The digest of the settings has a fixed length: no settings with their content look like others with another.
        let path = self.dir.join(sha256(&[sha256(how.as_bytes()).as_bytes(), of].concat()));
        if let Some(parts) = fs::read(&path).ok().and_then(|sealed| opened(&sealed)) {
            mark_used(&path);
            return Ok(parts);
        }
        let parts = make()?;
        write_whole(&path, &sealed(&parts))?;
        Ok(parts)
    }

    /// Removes what no build has asked for in a month; what cannot be removed stays.
    pub(crate) fn forget(&self) {
        let Ok(entries) = fs::read_dir(&self.dir) else { return };
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            let age = path.metadata().and_then(|about| about.modified()).ok().and_then(|used| SystemTime::now().duration_since(used).ok());
            if age.is_some_and(|age| age > KEPT) {
                // Entries of former versions are folders.
                let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            }
        }
    }
}

/// Writes a file beside its place, then puts it there: nobody ever sees a part of it.
///
/// # Errors
/// If there is no space or no right to write; the file is then what it was.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}-{}.new", process::id(), COUNT.fetch_add(1, Ordering::Relaxed)));
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&beside, bytes));
    written.and_then(|()| fs::rename(&beside, path)).map_err(|error| {
        // It may not even be there.
        let _ = fs::remove_file(&beside);
        anyhow::Error::from(error)
            .context(format!("cannot write {}; free some space, or take back the right to write there", path.display()))
    })
}

/// The parts one after another, each after its length, all after their digest.
fn sealed(parts: &[Vec<u8>]) -> Vec<u8> {
    let mut body = Vec::new();
    for part in parts {
        body.extend((part.len() as u64).to_le_bytes());
        body.extend(part);
    }
    [Sha256::digest(&body).as_slice(), &body].concat()
}

/// The parts again; none if anything is missing or changed.
fn opened<const N: usize>(sealed: &[u8]) -> Option<[Vec<u8>; N]> {
    let (digest, mut body) = sealed.split_at_checked(DIGEST_BYTES)?;
    if Sha256::digest(body).as_slice() != digest {
        return None;
    }
    let mut parts = Vec::with_capacity(N);
    while !body.is_empty() {
        let (length, rest) = body.split_at_checked(LENGTH_BYTES)?;
        let length = usize::try_from(u64::from_le_bytes(length.try_into().ok()?)).ok()?;
        let (part, rest) = rest.split_at_checked(length)?;
        parts.push(part.to_vec());
        body = rest;
    }
    parts.try_into().ok()
}

/// An entry whose date cannot be set is forgotten early and made again.
fn mark_used(path: &Path) {
    let _ = fs::File::options().write(true).open(path).and_then(|file| file.set_modified(SystemTime::now()));
}

/// The version of a crate that the project is locked to; what it makes may change with it.
///
/// # Errors
/// If `Cargo.lock` does not hold it.
pub(crate) fn version_of(name: &str) -> Result<&'static str> {
    let lock = include_str!("../../Cargo.lock");
    let entry = lock.split("[[package]]").find(|entry| entry.contains(&format!("\nname = \"{name}\"\n")));
    let version = entry.and_then(|entry| entry.split_once("\nversion = \"")?.1.split('"').next());
    version.with_context(|| format!("Cargo.lock holds no crate {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A cache in a folder of its own, emptied.
    fn cache(name: &str) -> Cache {
        let root = std::env::temp_dir().join(format!("xtask-cache-{name}-{}", process::id()));
        let _ = fs::remove_dir_all(&root);
        Cache::new(&root, "packed")
    }

    #[test]
    fn what_was_made_is_found_and_other_settings_make_it_anew() {
        let cache = cache("found");
        let made = |how: &str, of: &[u8], by: &[u8]| cache.made(how, of, || Ok([by.to_vec(), b"end".to_vec()])).unwrap();
        assert_eq!(made("quality 11", b"text", b"first"), [b"first".to_vec(), b"end".to_vec()]);
        assert_eq!(made("quality 11", b"text", b"second"), [b"first".to_vec(), b"end".to_vec()]);
        assert_eq!(made("quality 10", b"text", b"third")[0], b"third");
        assert_eq!(made("quality 11", b"other text", b"fourth")[0], b"fourth");
    }

    #[test]
    fn a_file_cut_short_or_changed_is_made_again() {
        let cache = cache("cut");
        let made = |by: &[u8]| cache.made("how", b"text", || Ok([by.to_vec()])).unwrap()[0].clone();
        assert_eq!(made(b"a whole result"), b"a whole result");
        let entry = fs::read_dir(&cache.dir).unwrap().next().unwrap().unwrap().path();
        let whole = fs::read(&entry).unwrap();
        let mut changed = whole.clone();
        changed[45] ^= 1;
        for broken in [&whole[..whole.len() - 3], &whole[..40], &[][..], &changed] {
            fs::write(&entry, broken).unwrap();
            assert_eq!(made(b"made again"), b"made again");
            fs::write(&entry, &whole).unwrap();
            assert_eq!(made(b"not made"), b"a whole result");
        }
    }

    #[test]
    fn a_write_that_fails_leaves_what_was_there_and_nothing_beside_it() {
        let dir = cache("write").dir;
        // A folder stands where the file should go.
        fs::create_dir_all(dir.join("taken/by")).unwrap();
        let error = write_whole(&dir.join("taken"), b"x").unwrap_err().to_string();
        assert!(error.contains("cannot write") && error.contains("taken"), "{error}");
        assert_eq!(fs::read_dir(&dir).unwrap().count(), 1);
        write_whole(&dir.join("file"), b"x").unwrap();
        assert_eq!(fs::read(dir.join("file")).unwrap(), b"x");
        assert_eq!(fs::read_dir(&dir).unwrap().count(), 2);
    }

    #[test]
    fn versions_are_those_of_the_lock() {
        assert_eq!(version_of("wasm-bindgen-cli-support").unwrap(), "0.2.130");
        assert!(version_of("wasm-bindgen-cli").is_err());
    }
}
