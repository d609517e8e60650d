//! Race or not, row by row: the reader's rating beside what the five texts speak for, as we read them.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, Judgement, Ruling, Settings, Spot, View},
    model::math::to_f64,
    scenes::space_race::{matrix_chart, model::Stance, sentence},
    text::Arg,
};

/// The row looked into; the first option is none.
pub const ROW: usize = 0;
/// The reader's rating of each row.
pub const RATING: usize = 1;

/// The rows, by the keys of the controls and of the table.
#[cfg(feature = "ssr")]
pub const ROWS: [&str; 7] = ["actors", "secrecy", "motive", "sharing", "end", "measure", "word"];
/// The texts, by the names of the table's columns.
pub const TEXTS: [&str; 5] = ["a", "b", "c", "d", "e"];

/// What a text says in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// What it speaks for, as we read it.
    pub stance: Stance,
    /// What it says, in our words; empty if it says nothing.
    pub says: String,
    /// The claim that we read it in; empty if there is none.
    pub claim: String,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// What is compared.
    pub name: String,
    /// What sources tell of the space race, and of AI; empty for the word.
    pub facts: [String; 2],
    /// The source of what is told of the space race.
    pub source: String,
    /// What the texts say, in the order of [`TEXTS`].
    pub texts: [Position; TEXTS.len()],
}

/// The rows. Without JavaScript: nothing rated, no row looked into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matrix {
    /// The rows, in the order of [`ROWS`].
    pub rows: Vec<Row>,
    /// What leads to a claim, once its id is added.
    pub claims_href: String,
}

/// The claims that the reader's ratings bear out or not: that it is no race, and that one is on.
const CLAIMS: [(&str, Stance); 2] = [("e-thesis-not-race", Stance::Not), ("d-race-full-swing", Stance::Race)];

impl Matrix {
    /// How the reader rates the row of this index.
    pub(super) fn rating(settings: &Settings, row: usize) -> Stance {
        settings.indices(RATING).get(row).and_then(|group| Stance::RATED.get(*group)).copied().unwrap_or(Stance::Silent)
    }

    /// The row looked into.
    pub(super) fn chosen(&self, settings: &Settings) -> Option<(usize, &Row)> {
        let index = settings.option(ROW).checked_sub(1)?;
        Some((index, self.rows.get(index)?))
    }

    /// How many rows the reader rates so.
    pub(super) fn rated(&self, settings: &Settings, stance: Stance) -> usize {
        (0..self.rows.len()).filter(|row| Self::rating(settings, *row) == stance).count()
    }

    /// In how many rows the reader and the text of this index agree.
    pub(super) fn agreed(&self, settings: &Settings, text: usize) -> usize {
        let agrees = |(index, row): &(usize, &Row)| {
            row.texts.get(text).is_some_and(|position| Self::rating(settings, *index).agrees(position.stance))
        };
        self.rows.iter().enumerate().filter(agrees).count()
    }
}

impl Instrument for Matrix {
    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        match self.chosen(view.settings) {
            Some((index, row)) => sentence::row(self, index, row, view),
            None => sentence::matrix(self, view),
        }
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        matrix_chart::matrix(self, view, width_px)
    }

    fn spots(&self, _picture: usize, _view: &View<'_>, width_px: f64) -> Vec<Spot> {
        matrix_chart::spots(self, width_px)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        matrix_chart::table(self, view)
    }

    /// Two texts against the reader's own ratings: whoever has rated nothing has not judged.
    fn judge(&self, _picture: usize, view: &View<'_>) -> Vec<Judgement> {
        let count = |stance| self.rated(view.settings, stance);
        let (race, not) = (count(Stance::Race), count(Stance::Not));
        if race + not == 0 {
            return Vec::new();
        }
        let number = |count: usize| Arg::Number(to_f64(count), 0);
        let judgement = |(claim, wanted): (&'static str, Stance)| {
            let (mine, other) = if wanted == Stance::Race { (race, not) } else { (not, race) };
            let ruling = match mine.cmp(&other) {
                core::cmp::Ordering::Greater => Ruling::Holds,
                core::cmp::Ordering::Less => Ruling::Fails,
                core::cmp::Ordering::Equal => Ruling::OnlyIf,
            };
            let key = format!("space-race-matrix-judged-{}", wanted.key());
            let reason = view.phrases.fill(&key, &[("race", number(race)), ("not", number(not))]);
            Judgement { claim, ruling, reason }
        };
        CLAIMS.map(judgement).to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Control, Kind, Look, Value};

    #[test]
    fn a_reader_agrees_with_a_text_row_by_row() {
        let position = |stance| Position { stance, says: String::new(), claim: String::new() };
        let row = |stances: [Stance; 5]| Row {
            name: String::new(),
            facts: [String::new(), String::new()],
            source: String::new(),
            texts: stances.map(position),
        };
        let rows = vec![row([Stance::Race; 5]), row([Stance::Not, Stance::Race, Stance::Silent, Stance::Both, Stance::Not])];
        let matrix = Matrix { rows, claims_href: String::new() };
        let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        let controls = [
            Control::new("row", 0, Kind::Choice(keys(&["none", "x", "y"]), Look::List), Value::Option(0)),
            Control::new("rating", 0, Kind::Groups(keys(&["x", "y"]), keys(&["silent", "race", "not"])), Value::Indices(vec![0, 0])),
        ];
        let mut settings = Settings::author(&controls);
        assert_eq!((matrix.rated(&settings, Stance::Silent), matrix.agreed(&settings, 2)), (2, 0));
        settings.set(&controls, RATING, Value::Indices(vec![1, 2]));
        assert_eq!((matrix.rated(&settings, Stance::Race), matrix.rated(&settings, Stance::Not)), (1, 1));
        assert_eq!([0, 1, 2, 3, 4].map(|text| matrix.agreed(&settings, text)), [2, 1, 1, 1, 2]);
    }
}
