//! A number the pages show, with where it comes from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    facts::{Currency, PartialDate, Quantity, Unit, Verdict},
    model::math::{FIGURES, significant},
};

/// A number ready to show: its value is known, whatever way it was given.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Name of the figure in prose, charts and links.
    pub id: String,
    /// Value, unit and currency.
    pub quantity: Quantity,
    /// Lower end of a disputed or stated range, in the same unit.
    pub low: Option<f64>,
    /// Upper end of a disputed or stated range, in the same unit.
    pub high: Option<f64>,
    /// Date the value holds for.
    pub as_of: PartialDate,
    /// Source of the value.
    pub source: String,
    /// Address of the document of that source that says it.
    pub document: Option<String>,
    /// Why that document may be older than the value.
    pub ahead: Option<Ahead>,
    /// True if the source, or we from its numbers, can only estimate it.
    pub estimate: bool,
    /// Who says it.
    pub origin: Origin,
    /// For money: how real it is.
    pub status: Option<Status>,
    /// What the check found, if it is a text's number.
    pub verdict: Option<Verdict>,
    /// Claim that states it, if a text does.
    pub claim: Option<String>,
    /// How it was computed, if it was.
    pub derivation: Option<Derivation>,
    /// Table cell that holds it, if one does.
    pub cell: Option<Cell>,
}

/// A figure as written in `figures.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureRecord {
    /// Name of the figure.
    pub id: String,
    /// What the value counts.
    pub unit: Unit,
    /// Currency of money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Date the value holds for.
    pub as_of: PartialDate,
    /// Source of the value.
    pub source: String,
    /// Address of the document of that source that says it, if it is neither the source's own nor the one that its table row names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Why that document may be older than the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ahead: Option<Ahead>,
    /// True for an estimate.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub estimate: bool,
    /// Who says it.
    pub origin: Origin,
    /// For money: how real it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// What the check found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// Lower end of the range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<f64>,
    /// Upper end of the range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<f64>,
    /// Claim that states it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim: Option<String>,
    /// The value itself, in base units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// Or the table cell that holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cell: Option<Cell>,
    /// Or how to compute it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derive: Option<Derivation>,
}

/// One cell of a published table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// Table id.
    pub table: String,
    /// Column values that pick the row, or a row for each of several values.
    #[serde(rename = "where")]
    pub row: BTreeMap<String, Pick>,
    /// Column that holds the value.
    pub column: String,
    /// Base units in one unit of the column: a billion for a column in billions. One if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<f64>,
}

/// What a column must hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Pick {
    /// This value.
    One(String),
    /// One of these: each picks a row, and the rows' values are added.
    Each(Vec<String>),
}

impl Pick {
    /// The values that pick a row.
    #[must_use]
    pub const fn values(&self) -> &[String] {
        match self {
            Self::One(value) => core::slice::from_ref(value),
            Self::Each(values) => values.as_slice(),
        }
    }
}

/// A computation from other figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derivation {
    /// What is done.
    pub op: Op,
    /// Figures or claims it is done to, in order.
    pub of: Vec<String>,
}

/// An operation between figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Op {
    /// First divided by second.
    Ratio,
    /// All multiplied.
    Product,
    /// All added.
    Sum,
    /// First minus second.
    Difference,
    /// Arithmetic mean.
    Mean,
}

impl Op {
    /// Sign written between the operands.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Ratio => "÷",
            Self::Product => "×",
            Self::Sum | Self::Mean => "+",
            Self::Difference => "−",
        }
    }
}

/// Why a figure may be younger than the document that gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ahead {
    /// The document announces it for later.
    Forecast,
    /// The document is kept up to date after its date.
    KeptUp,
}

impl Ahead {
    /// Kebab-case name, as in the data files and phrase keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Forecast => "forecast",
            Self::KeptUp => "kept-up",
        }
    }
}

/// Significant figures of an estimate.
const ESTIMATED: u8 = 2;

impl Figure {
    /// The quantity as it may be shown: as its source writes it; what we derived to [`FIGURES`] significant figures; an
    /// estimate to two.
    #[must_use]
    pub fn shown(&self) -> Quantity {
        let figures = match (self.estimate, self.origin) {
            (true, _) => ESTIMATED,
            (false, Origin::Derived) => FIGURES,
            (false, _) => return self.quantity,
        };
        Quantity { value: significant(self.quantity.value, figures), ..self.quantity }
    }

    /// The ends of a range that a text states; a middle between them would be ours.
    #[must_use]
    pub fn stated_range(&self) -> Option<(f64, f64)> {
        let (low, high) = self.low.zip(self.high)?;
        (self.origin == Origin::Stated && low < self.quantity.value && self.quantity.value < high).then_some((low, high))
    }
}

/// Who says a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// One of the five texts.
    Stated,
    /// Outside evidence.
    Evidence,
    /// We computed it.
    Derived,
    /// We assume it: no source gives it.
    Assumption,
}

impl Origin {
    /// Kebab-case name, as in the data files and phrase keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Evidence => "evidence",
            Self::Derived => "derived",
            Self::Assumption => "assumption",
        }
    }
}

/// How real an amount of money is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Said to be intended.
    Announced,
    /// Pledged, awarded or contracted.
    Committed,
    /// Built and in service.
    Operating,
    /// Paid, or the rental value of what was used.
    Spent,
}

impl Status {
    /// Kebab-case name, as in the data files and phrase keys.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Committed => "committed",
            Self::Operating => "operating",
            Self::Spent => "spent",
        }
    }
}
