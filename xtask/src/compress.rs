//! gzip and brotli, each file compressed once: results are kept by content.

use std::{fs, io::Write as _, path::Path};

use anyhow::{Context as _, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use crate::assets::sha256;

/// gzip at its best level, without a date: the same bytes every time.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).context("gzip failed")
}

/// brotli at its best level.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &params).context("brotli failed")?;
    Ok(out)
}

/// A file's bytes in both codings.
pub(crate) struct Packed {
    pub(crate) gzip: Vec<u8>,
    pub(crate) brotli: Vec<u8>,
}

/// Compresses `bytes`, or finds them compressed by an earlier build of the project at `root`.
pub(crate) fn packed(root: &Path, bytes: &[u8]) -> Result<Packed> {
    let dir = root.join("target/xtask/packed");
    let key = sha256(bytes);
    let (gz, br) = (dir.join(format!("{key}.gz")), dir.join(format!("{key}.br")));
    if let (Ok(gzip), Ok(brotli)) = (fs::read(&gz), fs::read(&br)) {
        return Ok(Packed { gzip, brotli });
    }
    let packed = Packed { gzip: gzip(bytes)?, brotli: brotli(bytes)? };
    fs::create_dir_all(&dir)
        .and_then(|()| fs::write(&gz, &packed.gzip))
        .and_then(|()| fs::write(&br, &packed.brotli))
        .context("cannot keep compressed files in target/; free some space")?;
    Ok(packed)
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
