//! gzip and brotli, each file compressed once: results are kept by content and settings.

use std::{io::Write as _, path::Path};

use anyhow::{Context as _, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use crate::cache::{Cache, version_of};

/// The best that brotli has.
const QUALITY: i32 = 11;

/// Bits of its window: what every browser has room for.
const WINDOW: i32 = 22;

/// gzip at its best level, without a date: the same bytes every time.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).context("gzip failed")
}

/// brotli at its best level.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: QUALITY, lgwin: WINDOW, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &params).context("brotli failed")?;
    Ok(out)
}

/// A file's bytes in both codings.
pub(crate) struct Packed {
    pub(crate) gzip: Vec<u8>,
    pub(crate) brotli: Vec<u8>,
}

/// Where results are kept.
pub(crate) fn cache(root: &Path) -> Cache {
    Cache::new(root, "packed")
}

/// Compresses `bytes`, or finds them compressed by an earlier build of the project at `root`.
pub(crate) fn packed(root: &Path, bytes: &[u8]) -> Result<Packed> {
    let how = format!(
        "gzip {} by flate2 {} and miniz_oxide {}, brotli {QUALITY} {WINDOW} by brotli {}",
        Compression::best().level(),
        version_of("flate2")?,
        version_of("miniz_oxide")?,
        version_of("brotli")?
    );
    let [gzip, brotli] = cache(root).made(&how, bytes, || Ok([gzip(bytes)?, brotli(bytes)?]))?;
    Ok(Packed { gzip, brotli })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_can_be_unpacked() {
        let text = "la course à l’IA ".repeat(50);
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut brotli(text.as_bytes()).unwrap().as_slice(), &mut unpacked).unwrap();
        assert_eq!(unpacked, text.as_bytes());
        let mut decoder = flate2::write::GzDecoder::new(Vec::new());
        decoder.write_all(&gzip(text.as_bytes()).unwrap()).unwrap();
        assert_eq!(decoder.finish().unwrap(), text.as_bytes());
    }
}
