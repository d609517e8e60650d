//! Phrases with blanks, filled in by the same code natively and in the browser.

use std::{borrow::Cow, collections::BTreeMap};

use serde::{Serialize, Serializer, ser::SerializeSeq as _};

use crate::{
    model::math::plain,
    text::{decimal, plural_category},
};

/// A piece of a phrase.
///
/// In JSON: `"words"`, `["blank"]`, or `["argument", [case, phrase], …]`.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Words as they stand.
    Text(String),
    /// A blank.
    Blank {
        /// Name of the argument that fills it.
        name: String,
    },
    /// A choice that depends on an argument.
    Select {
        /// Name of the argument that decides.
        name: String,
        /// What to say in each case.
        variants: Vec<Variant>,
    },
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Blank { name } => [name].serialize(serializer),
            Self::Select { name, variants } => {
                let mut list = serializer.serialize_seq(Some(variants.len() + 1))?;
                list.serialize_element(name)?;
                for variant in variants {
                    list.serialize_element(variant)?;
                }
                list.end()
            }
        }
    }
}

/// One case of a [`Part::Select`]. The last of a list is the default.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Variant(pub String, pub Vec<Part>);

/// What fills a blank.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// Words, or a number already formatted.
    Text(Cow<'a, str>),
    /// A number, shown with a fixed number of decimals; it decides the plural.
    Number(f64, u8),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

/// The live phrases of one language: in the page as JSON, which `browser::phrases` reads.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Phrases {
    /// BCP 47 code.
    pub lang: String,
    /// Phrases by key.
    pub entries: BTreeMap<String, Vec<Part>>,
}

impl Phrases {
    /// The phrase `key` without blanks; the key itself, in angle quotes, if there is none.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// True if there is a phrase with this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// The phrase `key` with its blanks filled in.
    #[must_use]
    pub fn fill(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut out = String::new();
        match self.entries.get(key) {
            Some(parts) => self.write(parts, args, &mut out),
            None => {
                out.push('‹');
                out.push_str(key);
                out.push('›');
            }
        }
        out
    }

    fn write(&self, parts: &[Part], args: &[(&str, Arg<'_>)], out: &mut String) {
        let find = |wanted: &str| args.iter().find(|(name, _)| *name == wanted).map(|(_, arg)| arg);
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Blank { name } => match find(name) {
                    Some(Arg::Text(text)) => out.push_str(text),
                    Some(Arg::Number(value, digits)) => out.push_str(&decimal(&self.lang, *value, *digits)),
                    None => out.push('…'),
                },
                Part::Select { name, variants } => {
                    let chosen = find(name).and_then(|arg| self.choose(variants, arg)).or_else(|| variants.last());
                    if let Some(Variant(_, parts)) = chosen {
                        self.write(parts, args, out);
                    }
                }
            }
        }
    }

    fn choose<'v>(&self, variants: &'v [Variant], arg: &Arg<'_>) -> Option<&'v Variant> {
        let with_key = |key: &str| variants.iter().find(|Variant(candidate, _)| candidate == key);
        match arg {
            Arg::Text(text) => with_key(text),
            Arg::Number(value, digits) => {
                let exact = plain(*value);
                with_key(&exact).or_else(|| with_key(plural_category(&self.lang, *value, *digits).key()))
            }
        }
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn phrases() -> Phrases {
        let runs = vec![
            Part::Blank { name: "n".into() },
            Part::Select {
                name: "n".into(),
                variants: vec![
                    Variant("0".into(), vec![Part::Text(" (rien)".into())]),
                    Variant("one".into(), vec![Part::Text(" fois".into())]),
                    Variant("other".into(), vec![Part::Text(" fois en tout".into())]),
                ],
            },
        ];
        Phrases { lang: "fr".into(), entries: BTreeMap::from([("runs".into(), runs)]) }
    }

    #[test]
    fn a_number_decides_its_plural() {
        let phrases = phrases();
        assert_eq!(phrases.fill("runs", &[("n", Arg::Number(0.0, 0))]), "0 (rien)");
        assert_eq!(phrases.fill("runs", &[("n", Arg::Number(1.5, 1))]), "1,5 fois");
        assert_eq!(phrases.fill("runs", &[("n", Arg::Number(89_286.0, 0))]), "89\u{202f}286 fois en tout");
    }

    #[test]
    fn what_is_missing_shows_and_does_not_crash() {
        assert_eq!(phrases().get("nothing"), "‹nothing›");
        assert_eq!(phrases().get("runs"), "… fois en tout");
    }

    #[test]
    fn phrases_are_short_json() {
        let json = serde_json::to_string(&phrases()).expect("phrases are JSON");
        assert_eq!(
            json,
            r#"{"lang":"fr","entries":{"runs":[["n"],["n",["0",[" (rien)"]],["one",[" fois"]],["other",[" fois en tout"]]]]}}"#
        );
    }
}
