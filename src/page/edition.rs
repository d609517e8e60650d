//! The three editions of the same pages: for a host, for a folder on disk, and in one file.

use crate::ui::{Entry, Place};

/// How the pages will be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// From a static host, under any path.
    Site,
    /// From a folder, by double-click.
    Zip,
    /// One file a language, everything inside.
    Single,
}

impl Edition {
    /// Parses `site`, `zip` or `single`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "site" => Some(Self::Site),
            "zip" => Some(Self::Zip),
            "single" => Some(Self::Single),
            _ => None,
        }
    }

    /// What a link to a folder ends with.
    #[must_use]
    pub const fn index(self) -> &'static str {
        match self {
            Self::Site => "",
            Self::Zip | Self::Single => "index.html",
        }
    }

    /// File of a page of a language, from the root; `path` is `frontier`, or nothing for the front.
    #[must_use]
    pub fn file(self, lang: &str, path: &str) -> String {
        match (self, path) {
            (Self::Single, _) => format!("course-ia-{lang}.html"),
            (_, "") => format!("{lang}/index.html"),
            _ => format!("{lang}/{path}/index.html"),
        }
    }

    /// Link from a page to the same page in another language.
    #[must_use]
    pub fn language_href(self, lang: &str, path: &str) -> String {
        let slash = if path.is_empty() { "" } else { "/" };
        match self {
            Self::Site | Self::Zip => format!("{}{lang}/{path}{slash}{}", self.place(path, &[]).root, self.index()),
            Self::Single => self.file(lang, path),
        }
    }

    /// What stands where, seen from a page that holds such entries.
    #[must_use]
    pub fn place(self, path: &str, holds: &'static [Entry]) -> Place {
        if self == Self::Single {
            return Place { index: self.index(), is_single: true, ..Place::default() };
        }
        let depth = path.split('/').filter(|part| !part.is_empty()).count();
        let home = "../".repeat(depth);
        let root = format!("{home}../");
        Place { data: format!("{root}data/"), root, home, index: self.index(), holds, ..Place::default() }
    }
}
