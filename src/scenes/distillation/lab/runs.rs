//! A surface as the page carries it: runs of equal levels, a byte each, the level in three bits and the length in five.

use engine::lab::SURFACE;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Longest run of a byte.
const LONGEST: usize = 32;

pub(super) fn serialize<S: Serializer>(levels: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    let mut runs: Vec<u8> = Vec::new();
    let mut rest = levels;
    while let Some(level) = rest.first() {
        let length = rest.iter().take(LONGEST).take_while(|other| *other == level).count();
        // At most 31 and 7: both fit.
        runs.push(u8::try_from(length - 1).unwrap_or_default() << 3 | (level & 7));
        rest = &rest[length..];
    }
    runs.serialize(serializer)
}

/// Levels beyond a whole surface are dropped.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let mut levels = Vec::new();
    for run in Vec::<u8>::deserialize(deserializer)? {
        for _ in 0..=(run >> 3) {
            if levels.len() < SURFACE * SURFACE {
                levels.push(run & 7);
            }
        }
    }
    Ok(levels)
}

#[cfg(test)]
mod tests {
    use super::super::model::Learning;
    use super::*;

    #[test]
    fn a_surface_comes_back() {
        let fives = (0..8_u8).flat_map(|level| [level; 5]).cycle().take(SURFACE * SURFACE);
        for surface in [vec![], vec![7; SURFACE * SURFACE], fives.collect()] {
            let learning = Learning { surface, curve: Vec::new() };
            let bytes = postcard::to_allocvec(&learning).expect("bytes");
            assert!(bytes.len() < 600, "{} bytes", bytes.len());
            assert_eq!(postcard::from_bytes::<Learning>(&bytes).expect("a learning"), learning);
        }
    }
}
