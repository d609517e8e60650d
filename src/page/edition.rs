//! The three editions of the same pages: for a host, for a folder on disk, and in one file.

use crate::ui::Place;

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

    /// File of the article, from the root.
    #[must_use]
    pub fn article_file(self, lang: &str) -> String {
        match self {
            Self::Site | Self::Zip => format!("{lang}/index.html"),
            Self::Single => format!("course-ia-{lang}.html"),
        }
    }

    /// Link from the article in one language to the article in another.
    #[must_use]
    pub fn language_href(self, lang: &str) -> String {
        match self {
            Self::Site | Self::Zip => format!("../{lang}/{}", self.index()),
            Self::Single => self.article_file(lang),
        }
    }

    /// What stands where, seen from the article.
    #[must_use]
    pub fn article_place(self) -> Place {
        match self {
            Self::Site | Self::Zip => {
                Place { root: "../".to_owned(), embeds: "embed/".to_owned(), data: "../data/".to_owned(), index: self.index() }
            }
            Self::Single => Place { index: self.index(), ..Place::default() },
        }
    }

    /// What stands where, seen from an embed.
    #[must_use]
    pub fn embed_place(self) -> Place {
        Place { root: "../../../".to_owned(), embeds: "../".to_owned(), data: "../../../data/".to_owned(), index: self.index() }
    }
}
