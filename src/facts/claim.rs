//! What one of the five texts states, and what the evidence says of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::facts::{Currency, PartialDate, Quantity, Unit};

/// One statement of one text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Letter of the source, then what it is about: `d-china-5-6m`.
    pub id: String,
    /// `a` to `e`.
    pub source: String,
    /// Line of the statement in the stored text.
    pub line: u32,
    /// Place of its first character in the stored text, from 0.
    pub start: u32,
    /// Place after its last character.
    pub end: u32,
    /// True if the text claims it: computations and remarks of ours, lists of names and particulars of the document are none.
    pub is_claim: bool,
    /// What it is, if it is no claim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_claim_because: Option<NotClaim>,
    /// What kind of statement it is.
    pub kind: Kind,
    /// Topic, one of the inventory's.
    pub topic: String,
    /// What it is about, by language code.
    pub subject: BTreeMap<String, String>,
    /// The text's own words, in its language, found between `start` and `end`.
    pub quotation: String,
    /// What the check found.
    pub verdict: Verdict,
    /// True if we computed it: never to be shown as the source's words.
    pub derived: bool,
    /// Sources of evidence.
    pub evidence: Vec<String>,
    /// Addresses of the documents of these sources that bear the verdict out; none of a source: its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence_documents: Vec<String>,
    /// Date the statement speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// Number the statement holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<ClaimQuantity>,
    /// The inventory's short paraphrase, by language code.
    pub text: BTreeMap<String, String>,
}

/// Why an entry of the inventory is no claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotClaim {
    /// Somebody is named, nothing is said of them.
    ActorIndex,
    /// We computed it.
    OurComputation,
    /// A particular of the document, as its date.
    Document,
    /// A phrase that every such page has.
    Boilerplate,
    /// A list of key words.
    TagList,
    /// We remark it.
    OurRemark,
    /// It speaks of the author.
    AboutTheAuthor,
}

impl NotClaim {
    /// Kebab-case name, as in the data files and phrase keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::ActorIndex => "actor-index",
            Self::OurComputation => "our-computation",
            Self::Document => "document",
            Self::Boilerplate => "boilerplate",
            Self::TagList => "tag-list",
            Self::OurRemark => "our-remark",
            Self::AboutTheAuthor => "about-the-author",
        }
    }
}

/// A number as a text states it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimQuantity {
    /// Value in base units.
    pub value: f64,
    /// Lower end, if the text gives a range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<f64>,
    /// Upper end, if the text gives a range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<f64>,
    /// What the value counts.
    pub unit: Unit,
    /// Currency of money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Rate, for amounts that recur.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Per>,
    /// What the text leaves open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualifier: Option<Qualifier>,
    /// Date of the statement.
    pub as_of: PartialDate,
}

impl ClaimQuantity {
    /// The value with its unit.
    #[must_use]
    pub const fn quantity(&self) -> Quantity {
        Quantity { value: self.value, unit: self.unit, currency: self.currency }
    }
}

/// Period of an amount that recurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// Every year.
    Year,
    /// Every month.
    Month,
}

/// What a text leaves open about its own number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Qualifier {
    /// Arithmetic precision not said, so exaflops cannot be compared.
    PrecisionUnstated,
    /// Currency not said.
    CurrencyUnstated,
    /// The number is a lower bound.
    LowerBound,
    /// The number is an upper bound.
    UpperBound,
    /// Given as approximate.
    Approximate,
    /// Compared quantities are not of the same kind.
    NotLikeForLike,
    /// Said in words, without a number.
    Qualitative,
}

/// Kind of statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A reason given.
    Argument,
    /// What an actor does or should aim at.
    Strategy,
    /// What Europe should do.
    Measure,
    /// Who takes part.
    Actor,
    /// A number.
    Figure,
    /// Something dated.
    Event,
    /// Somebody's words.
    Quote,
    /// A comparison.
    Analogy,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 8] =
        [Self::Argument, Self::Strategy, Self::Measure, Self::Actor, Self::Figure, Self::Event, Self::Quote, Self::Analogy];

    /// Kebab-case name, as in the data files and phrase keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Argument => "argument",
            Self::Strategy => "strategy",
            Self::Measure => "measure",
            Self::Actor => "actor",
            Self::Figure => "figure",
            Self::Event => "event",
            Self::Quote => "quote",
            Self::Analogy => "analogy",
        }
    }
}

/// What the check of a claim found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The evidence says the same.
    Confirmed,
    /// Rounded, of the same order.
    Close,
    /// Right at its root, wrong in attribution, wording or scope.
    Imprecise,
    /// Evidence both ways.
    Disputed,
    /// True once, no longer.
    Outdated,
    /// The evidence says otherwise.
    Wrong,
    /// The text contradicts itself.
    ContradictedInside,
    /// No support found.
    NotFound,
    /// Computed by us, not said by the source.
    Derived,
    /// A judgement or a forecast: it cannot be checked.
    Opinion,
    /// Not checked yet.
    NotChecked,
}

impl Verdict {
    /// Every verdict, from the firmest.
    pub const ALL: [Self; 11] = [
        Self::Confirmed,
        Self::Close,
        Self::Imprecise,
        Self::Disputed,
        Self::Outdated,
        Self::Wrong,
        Self::ContradictedInside,
        Self::NotFound,
        Self::Derived,
        Self::Opinion,
        Self::NotChecked,
    ];

    /// Kebab-case name, as in the data files and phrase keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Close => "close",
            Self::Imprecise => "imprecise",
            Self::Disputed => "disputed",
            Self::Outdated => "outdated",
            Self::Wrong => "wrong",
            Self::ContradictedInside => "contradicted-inside",
            Self::NotFound => "not-found",
            Self::Derived => "derived",
            Self::Opinion => "opinion",
            Self::NotChecked => "not-checked",
        }
    }
}
