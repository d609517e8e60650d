//! The mark moves: whether a claim holds under the reader's settings. Never the verdict, which is that of the evidence.

/// How a claim fares with these settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ruling {
    /// It holds.
    Holds,
    /// It does not hold.
    Fails,
    /// It holds for a part only, or under a condition that the reason names.
    OnlyIf,
}

/// Whether a claim holds under the reader's settings, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Id of the claim.
    pub claim: &'static str,
    /// How it fares.
    pub ruling: Ruling,
    /// What is tested and why, in a sentence of HTML.
    pub reason: String,
}

impl Ruling {
    /// Every ruling.
    pub const ALL: [Self; 3] = [Self::Holds, Self::Fails, Self::OnlyIf];

    /// Key in phrases and styles.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Fails => "fails",
            Self::OnlyIf => "only-if",
        }
    }
}
