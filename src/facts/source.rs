//! Where a statement or a number comes from.

use serde::{Deserialize, Serialize};

use crate::facts::PartialDate;

/// One of the five texts, or a document of evidence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// `a` to `e` for the five texts, `ref-01`… for evidence, `calc` for what is computed here.
    pub id: String,
    /// What kind of document it is.
    pub kind: SourceKind,
    /// Title in its own language.
    pub title: String,
    /// Author, if named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// When it was published, as far as known.
    pub published: PartialDate,
    /// True if the document does not give its date: we infer it.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub date_inferred: bool,
    /// True if the title has a fault of its author's.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub sic: bool,
    /// Main address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Further documents that belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Also>,
    /// Licence of the document or the data.
    pub licence: String,
    /// What kind of copy was read.
    pub seen: Seen,
    /// BCP 47 code of its language.
    pub language: String,
    /// Credit line its licence asks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
}

/// A further document of a source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Also {
    /// Its address.
    pub url: String,
    /// When it was published, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<PartialDate>,
    /// Who published it, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
}

impl Source {
    /// Who and when, for the document at `address`; the source's own without one.
    #[must_use]
    pub fn document(&self, address: Option<&str>) -> Option<(Option<&str>, Option<&PartialDate>)> {
        let own = (self.publisher.as_deref(), Some(&self.published));
        match address {
            None => Some(own),
            Some(address) if self.url.as_deref() == Some(address) => Some(own),
            Some(address) => {
                self.also.iter().find(|also| also.url == address).map(|also| (also.publisher.as_deref(), also.published.as_ref()))
            }
        }
    }
}

/// Kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// One of the five texts under test.
    Text,
    /// Scientific paper or technical report.
    Paper,
    /// Data set.
    Dataset,
    /// The body's own page.
    Page,
    /// Press article.
    Press,
    /// Third-party copy.
    Mirror,
    /// From memory; not verified.
    Memory,
    /// Computed by this project.
    Computed,
}

/// What kind of copy was read when the fact was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// A file of a public repository.
    Repository,
    /// The body's own page.
    Primary,
    /// A press page that quotes the primary source.
    Press,
    /// A third-party copy.
    Mirror,
    /// Not seen.
    NotSeen,
    /// Computed by this project.
    Computed,
}

impl Seen {
    /// Kebab-case name, as in the data files and phrase keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Repository => "repository",
            Self::Primary => "primary",
            Self::Press => "press",
            Self::Mirror => "mirror",
            Self::NotSeen => "not-seen",
            Self::Computed => "computed",
        }
    }
}
