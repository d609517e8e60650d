//! Positions of five texts on ten questions, and the verdicts of their claims: who says the same, who the opposite. Pure.

use serde::{Deserialize, Serialize};

use crate::facts::{Mark, Verdict};

/// Letters of the texts, in the order of the columns.
pub const TEXTS: [&str; 5] = ["a", "b", "c", "d", "e"];

/// On which side of its question a position stands: the look of its mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Yes, or the first of two answers.
    First,
    /// No, or the second of two answers.
    Second,
    /// Both, or between the two.
    Between,
    /// An answer of its own to a question that has no two sides.
    Own,
    /// None: the text says nothing of it, or takes no position.
    Silent,
}

impl Side {
    /// Every side, in the order of the key.
    pub const ALL: [Self; 5] = [Self::First, Self::Second, Self::Between, Self::Own, Self::Silent];

    /// Key in phrases.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Between => "between",
            Self::Own => "own",
            Self::Silent => "silent",
        }
    }
}

/// The positions, as the table writes them, each with its side.
pub const POSITIONS: [(&str, Side); 17] = [
    ("silent", Side::Silent),
    ("yes", Side::First),
    ("no", Side::Second),
    ("leaning-yes", Side::Between),
    ("yes-but", Side::Between),
    ("both", Side::Between),
    ("balance", Side::Between),
    ("sites", Side::Own),
    ("model", Side::Own),
    ("machine", Side::Own),
    ("network", Side::Own),
    ("fully", Side::Own),
    ("mostly", Side::Own),
    ("champion", Side::First),
    ("niche", Side::Second),
    ("owner", Side::First),
    ("everyone", Side::Second),
];

/// What a text says on a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Place in [`POSITIONS`].
    pub position: u8,
    /// Verdict of each claim in which the position is read, or that touches the question.
    pub verdicts: Vec<Verdict>,
    /// True if what the text says there contradicts itself, or sits badly together.
    pub is_torn: bool,
}

impl Cell {
    /// Key of the position.
    #[must_use]
    pub fn key(&self) -> &'static str {
        POSITIONS.get(usize::from(self.position)).map_or("silent", |position| position.0)
    }

    /// Its side.
    #[must_use]
    pub fn side(&self) -> Side {
        POSITIONS.get(usize::from(self.position)).map_or(Side::Silent, |position| position.1)
    }

    /// True if the text takes no position.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.side() == Side::Silent
    }
}

/// Which cells are brought out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lit {
    /// All.
    All,
    /// Those whose position another text shares.
    Same,
    /// Those to whose position another text gives the opposite one.
    Opposed,
    /// Those in which a text contradicts itself.
    Torn,
    /// Those in which a text is silent.
    Silent,
}

impl Lit {
    /// Every choice, in the order of the control.
    pub const ALL: [Self; 5] = [Self::All, Self::Same, Self::Opposed, Self::Torn, Self::Silent];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Same => "same",
            Self::Opposed => "opposed",
            Self::Torn => "torn",
            Self::Silent => "silent",
        }
    }
}

/// The cells of a question's row, in the order of the texts, in which the row is brought out.
#[must_use]
pub fn lit(row: &[Cell], lit: Lit) -> Vec<bool> {
    let has = |side: Side| row.iter().any(|cell| cell.side() == side);
    let is_split = has(Side::First) && has(Side::Second);
    let is_lit = |cell: &Cell| match lit {
        Lit::All => true,
        Lit::Same => !cell.is_silent() && row.iter().filter(|other| other.position == cell.position).count() > 1,
        Lit::Opposed => is_split && matches!(cell.side(), Side::First | Side::Second),
        Lit::Torn => cell.is_torn,
        Lit::Silent => cell.is_silent(),
    };
    row.iter().map(is_lit).collect()
}

/// True if every text that takes a position on the question takes the same one, and at least two do.
#[must_use]
pub fn is_unanimous(row: &[Cell]) -> bool {
    let mut said = row.iter().filter(|cell| !cell.is_silent());
    let first = said.next().map(|cell| cell.position);
    let mut others = said.peekable();
    others.peek().is_some() && others.all(|cell| Some(cell.position) == first)
}

/// A true claim of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Place of its text in [`TEXTS`].
    pub text: u8,
    /// Its verdict.
    pub verdict: Verdict,
    /// Place among the topics.
    pub topic: u8,
    /// Place among the kinds.
    pub kind: u8,
}

impl Claim {
    /// Its mark.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        Mark::of(self.verdict)
    }
}

/// How many claims there are, how many of them evidence was set beside, and how many of those hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// All claims.
    pub all: u16,
    /// Those with a mark that says whether they hold.
    pub tested: u16,
    /// Those that are confirmed or close.
    pub hold: u16,
}

impl Tally {
    /// Counts claims.
    pub fn of<'a>(claims: impl Iterator<Item = &'a Claim>) -> Self {
        let mut tally = Self::default();
        for claim in claims {
            tally.all += 1;
            tally.tested += u16::from(claim.mark().is_tested());
            tally.hold += u16::from(claim.mark() == Mark::Confirmed);
        }
        tally
    }

    /// Share of the tested claims that hold, in percent, 0 to 100; zero if none is tested.
    #[must_use]
    pub fn share_percent(&self) -> f64 {
        if self.tested == 0 { 0.0 } else { 100.0 * f64::from(self.hold) / f64::from(self.tested) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(positions: [&str; 5]) -> Vec<Cell> {
        let cell = |key: &str| {
            let position = POSITIONS.iter().position(|position| position.0 == key).expect("a position");
            Cell { position: u8::try_from(position).expect("few"), verdicts: Vec::new(), is_torn: key == "both" }
        };
        positions.map(cell).to_vec()
    }

    #[test]
    fn positions_are_shared_opposed_or_silent() {
        let money = row(["yes", "no", "yes", "both", "silent"]);
        assert_eq!(lit(&money, Lit::Same), [true, false, true, false, false]);
        assert_eq!(lit(&money, Lit::Opposed), [true, true, true, false, false]);
        assert_eq!(lit(&money, Lit::Torn), [false, false, false, true, false]);
        assert_eq!(lit(&money, Lit::Silent), [false, false, false, false, true]);
        let build = row(["sites", "model", "machine", "network", "silent"]);
        assert!(lit(&build, Lit::Opposed).iter().chain(&lit(&build, Lit::Same)).all(|is_lit| !is_lit));
        // Two who are silent do not say the same.
        assert_eq!(lit(&row(["silent", "silent", "yes", "silent", "silent"]), Lit::Same), [false; 5]);
    }

    #[test]
    fn one_voice_is_no_agreement() {
        assert!(is_unanimous(&row(["yes", "silent", "yes", "yes", "silent"])));
        assert!(!is_unanimous(&row(["yes", "silent", "yes", "no", "silent"])));
        assert!(!is_unanimous(&row(["silent", "silent", "yes", "silent", "silent"])));
        assert!(!is_unanimous(&row(["silent"; 5])));
    }

    #[test]
    fn what_cannot_be_tested_does_not_count() {
        let claim = |verdict| Claim { text: 0, verdict, topic: 0, kind: 0 };
        let tally = Tally::of(
            [
                Verdict::Confirmed,
                Verdict::Close,
                Verdict::Imprecise,
                Verdict::Wrong,
                Verdict::Opinion,
                Verdict::Opinion,
                Verdict::NotChecked,
            ]
            .map(claim)
            .iter(),
        );
        assert_eq!(tally, Tally { all: 7, tested: 4, hold: 2 });
        assert!((tally.share_percent() - 50.0).abs() < 1e-9);
        assert!(Tally::default().share_percent().abs() < 1e-9);
    }
}
