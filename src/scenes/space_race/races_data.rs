//! From the tables of events to the two lines: days on the calendar, what is disputed, what the texts say. Native.

use crate::{
    facts::{self, Certainty, Claim, PartialDate, Row},
    model::calendar::day_of,
    scenes::space_race::{
        data::{line, side},
        model::{Event, Line},
        races::{Bound, ENDS, Races, STARTS},
    },
    ui::{Entry, PageContext},
};

/// The table of the two lines; what it says of AI stands in that of the events.
const EVENTS: &str = "two_races";

/// The claim that dates the start of the space race.
const OF_TEXT_E: &str = "e-space-race-start";

/// The lines with the keys of their events.
pub(super) struct Found {
    /// The lines.
    pub(super) data: Races,
    /// Keys of the events.
    pub(super) keys: Vec<String>,
}

/// The lines, as the table gives them.
pub(super) fn races(page: &PageContext) -> Found {
    let (mut keys, mut events) = (Vec::new(), Vec::<Event>::new());
    let of_ai = page.facts.events();
    for row in page.facts.table(EVENTS).into_iter().flat_map(|table| table.iter().collect::<Vec<_>>()) {
        if let Some(event) = event(page, row, &of_ai) {
            if events.last().is_some_and(|former| former.line == event.line && former.day > event.day) {
                row.fault("is earlier than the row before it".to_owned(), "write each line in the order of its dates");
            }
            if events.iter().all(|other| other.line != event.line) && event.day != 0 {
                row.fault("is the first of its line, and not on its first day".to_owned(), "begin each line with its first event");
            }
            keys.push(row.text("id").to_owned());
            events.push(event);
        }
    }
    let index = |id: &str| {
        let found = keys.iter().position(|key| key == id);
        if found.is_none() {
            page.facts.note_here(format!("asks for the event {id:?}, which {EVENTS}.csv lacks"), "write it, or name another one");
        }
        found.unwrap_or_default()
    };
    let bound = |id: &str| events.get(index(id)).map_or(Bound { day: 0, date: String::new() }, bound_of);
    let starts = STARTS.map(|key| if key == "text-e" { said(page) } else { bound(key) });
    let ai_days = events.iter().filter(|event| event.line == Line::Ai).map(|event| event.day).max().unwrap_or_default();
    let data = Races {
        starts: starts.to_vec(),
        ends: ENDS.map(bound).to_vec(),
        told: ["sputnik", "apollo-11", "chatgpt", "r1"].map(index),
        claims_href: page.place.permanent(Entry::Claim, ""),
        ai_days,
        events,
    };
    Found { data, keys }
}

fn bound_of(event: &Event) -> Bound {
    Bound { day: event.day, date: event.date.clone() }
}

/// The start that text E gives.
fn said(page: &PageContext) -> Bound {
    let date = page.facts.claim(OF_TEXT_E).and_then(|claim| claim.date.clone());
    let day = date.as_ref().and_then(|date| day_in(Line::Space, date));
    if day.is_none() {
        page.facts.note_here(format!("the claim {OF_TEXT_E:?} has no day"), "write its \"date\" as 1955-07-30 in claims.json");
    }
    Bound { day: day.unwrap_or_default(), date: date.map(|date| page.words.date(&date)).unwrap_or_default() }
}

/// A day, counted from the first event of a line; none if only its month or year is given.
fn day_in(line: Line, date: &PartialDate) -> Option<i32> {
    Some(day_of(i32::from(date.year()), i32::from(date.month()?), i32::from(date.day()?)) - line.first_day())
}

/// What a row says of its event, or the event of `events.csv` that it names.
struct Told<'f> {
    date: PartialDate,
    /// True if its date, or what it begins or ends, is in doubt.
    is_in_doubt: bool,
    name: String,
    claims: Vec<&'f Claim>,
    source: &'f str,
}

fn told<'f>(page: &PageContext, row: Row<'f>, events: &[facts::Event<'f>]) -> Option<Told<'f>> {
    let is_disputed = row.text("certainty") == "disputed";
    let id = row.text("event");
    if id.is_empty() {
        return Some(Told {
            date: row.parsed("date", |text| PartialDate::try_from(text.to_owned()).ok())?,
            is_in_doubt: is_disputed,
            name: page.text(&format!("space-race-event-{}", row.text("id"))),
            claims: row.claims("claims"),
            source: row.text("source"),
        });
    }
    let event = events.iter().find(|event| event.id == id);
    if event.is_none() {
        row.fault(format!("column \"event\" names the unknown event {id:?}"), "name an event of events.csv, or add it there");
    }
    let event = event?;
    Some(Told {
        date: event.known_date(),
        is_in_doubt: is_disputed || event.certainty != Certainty::Confirmed,
        name: page.event_name(event),
        claims: event.claims.clone(),
        source: event.source,
    })
}

fn event(page: &PageContext, row: Row<'_>, events: &[facts::Event<'_>]) -> Option<Event> {
    let line = row.parsed("race", line)?;
    let told = told(page, row, events)?;
    let day = day_in(line, &told.date);
    if row.given("days") != day.map(f64::from) {
        let right = day.map_or_else(|| "nothing".to_owned(), |day| day.to_string());
        row.fault(
            format!("column \"days\" holds {:?}, and the calendar says {right}", row.text("days")),
            "count from the line’s first event",
        );
    }
    let doubt = if told.is_in_doubt { page.text(&format!("space-race-doubt-{}", row.text("id"))) } else { String::new() };
    let said = told.claims.iter().map(|claim| (claim.id.clone(), page.text(&format!("verdict-{}", claim.verdict.key()))));
    // In the middle of its month or of its year, if that is all that is known.
    let (month, middle) = told.date.month().map_or((7, 1), |month| (i32::from(month), 15));
    Some(Event {
        line,
        day: day.unwrap_or_else(|| day_of(i32::from(told.date.year()), month, middle) - line.first_day()),
        is_day_known: day.is_some(),
        side: row.parsed("side", side)?,
        date: page.words.date(&told.date),
        name: told.name,
        doubt,
        said: said.collect(),
        source: told.source.to_owned(),
    })
}
