//! What each scene adds to the module: the functions that bear its name, and what the module's code is without them.
//!
//! Generic code that a scene has instantiated bears its name too; what all scenes share does not.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// What a scene adds.
#[derive(Clone)]
pub(crate) struct Weight {
    /// Its folder.
    pub(crate) scene: String,
    /// The bodies of all other functions of the module, one after another.
    pub(crate) rest: Vec<u8>,
}

/// What a module's code is made of.
#[derive(Clone, Default)]
pub(crate) struct Weights {
    /// The bodies of all functions, one after another.
    pub(crate) all: Vec<u8>,
    /// Each scene's, the first of the alphabet first.
    pub(crate) scenes: Vec<Weight>,
}

/// The weights of scenes in a compiled module that still has its names.
///
/// # Errors
/// If the module cannot be read.
pub(crate) fn weigh(module: &[u8], scenes: &[String]) -> Result<Weights> {
    let (mut bodies, mut names, mut imported) = (Vec::new(), BTreeMap::new(), 0);
    for payload in Parser::new(0).parse_all(module) {
        match payload.context("the module cannot be read")? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import.context("an import cannot be read")?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range()),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(subsections) = section.as_known() else { continue };
                for subsection in subsections {
                    let Ok(Name::Function(functions)) = subsection else { continue };
                    names.extend(functions.into_iter().filter_map(Result::ok).map(|naming| (naming.index, naming.name)));
                }
            }
            _ => {}
        }
    }
    // What describes the module to wasm-bindgen does not outlive it.
    let named = (imported..).zip(bodies).map(|(index, range)| (names.get(&index).copied().unwrap_or_default(), &module[range]));
    let kept: Vec<(Option<String>, &[u8])> =
        named.filter(|(name, _)| !name.contains("__wbindgen_describe")).map(|(name, body)| (scene_of(name), body)).collect();
    let without = |scene: Option<&String>| -> Vec<u8> {
        kept.iter().filter(|(of, _)| scene.is_none() || of.as_ref() != scene).flat_map(|(_, body)| *body).copied().collect()
    };
    let all = without(None);
    let weight = |scene: &String| Weight { scene: scene.clone(), rest: without(Some(scene)) };
    Ok(Weights { scenes: scenes.iter().map(weight).collect(), all })
}

/// Beside the scenes, what one page alone needs: the finder of claims.
pub(crate) const FINDER: &str = "finder";

/// The part of which a mangled name is: a scene, or the finder.
pub(crate) fn part_of(name: &str) -> Option<String> {
    // Its folder, what is made for a type of it, where the path before is but referred to, or its way in.
    let is_finder = name.contains("6finder") || name.contains("ui..finder") || name.starts_with("finder_");
    if is_finder { Some(FINDER.to_owned()) } else { scene_of(name) }
}

/// The scene whose folder a mangled name holds: `…6scenes10programmes…` or `…scenes..programmes…`.
pub(crate) fn scene_of(name: &str) -> Option<String> {
    if let Some((_, after)) = name.split_once("6scenes") {
        let digits = after.find(|c: char| !c.is_ascii_digit())?;
        let length: usize = after[..digits].parse().ok()?;
        return after.get(digits..digits + length).map(str::to_owned);
    }
    let (_, after) = name.split_once("scenes..")?;
    let end = after.find(|c: char| !(c.is_ascii_lowercase() || c == '_'))?;
    Some(after[..end].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_their_scene() {
        let of = |name: &str| scene_of(name);
        assert_eq!(of("_RNvNtNtCs1_9course_ia6scenes10programmes5chart"), Some("programmes".to_owned()));
        assert_eq!(of("_ZN95_$LT$course_ia..scenes..stargate_europe..plan..Plan"), Some("stargate_europe".to_owned()));
        assert_eq!(of("_RNvNtCs1_9course_ia2ui5shell"), None);
    }
}
