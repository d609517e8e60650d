//! What happened with AI since 2022, as `events.csv` holds it: read here for every scene that speaks of it.

use crate::facts::{Claim, Facts, PartialDate, Row};

/// The table.
const TABLE: &str = "events";

/// How far an event is established, its day included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// Sources agree.
    Confirmed,
    /// One source says so, or estimates it.
    Likely,
    /// Sources disagree, or it was not proved.
    Disputed,
}

/// One event.
#[derive(Debug, Clone)]
pub struct Event<'f> {
    /// Its row: what else it holds, and where faults are noted.
    pub row: Row<'f>,
    /// Its name in other tables, in links and in the keys of messages.
    pub id: &'f str,
    /// Its day; where only the month was read, the day is inferred.
    pub date: PartialDate,
    /// False if only the month was read.
    pub is_day_sure: bool,
    /// How far it is established.
    pub certainty: Certainty,
    /// What the texts claim of it.
    pub claims: Vec<&'f Claim>,
    /// Its source.
    pub source: &'f str,
}

impl Event<'_> {
    /// Its date, as far as it was read.
    #[must_use]
    pub fn known_date(&self) -> PartialDate {
        let month = self.date.as_str().get(..7).filter(|_| !self.is_day_sure);
        month.and_then(|month| PartialDate::try_from(month.to_owned()).ok()).unwrap_or_else(|| self.date.clone())
    }
}

impl Facts {
    /// The events, in the order of their table. One that cannot be read is left out, and noted.
    #[must_use]
    pub fn events(&self) -> Vec<Event<'_>> {
        self.table(TABLE).into_iter().flat_map(super::Rows::iter).filter_map(event).collect()
    }
}

fn event(row: Row<'_>) -> Option<Event<'_>> {
    Some(Event {
        row,
        id: row.text("id"),
        date: row.day("date")?,
        is_day_sure: row.parsed("precision", |word| match word {
            "day" => Some(true),
            "month" => Some(false),
            _ => None,
        })?,
        certainty: row.parsed("certainty", |word| match word {
            "confirmed" => Some(Certainty::Confirmed),
            "likely" => Some(Certainty::Likely),
            "disputed" => Some(Certainty::Disputed),
            _ => None,
        })?,
        claims: row.claims("claims"),
        source: row.text("source"),
    })
}
