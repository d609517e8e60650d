//! What the scene says in words: of the two lines, of an event, of a row, of a model.

use crate::{
    instrument::View,
    model::math::{round_to, to_f64},
    scenes::space_race::{
        ladder::{ASKED, Ladder, PART},
        matrix::{Matrix, Row, TEXTS},
        model::{Event, Line, Open, RUNGS, Stance, nearest},
        races::Races,
    },
    text::{Arg, Phrases},
};

/// Days of a year.
const YEAR_DAYS: f64 = 365.25;

/// What an event is about.
pub(super) fn short(event: &Event) -> &str {
    event.name.split(':').next().unwrap_or_default().trim()
}

/// So many days, which decide the plural.
fn days(days: i32) -> Arg<'static> {
    Arg::Number(f64::from(days.abs()), 0)
}

/// Days in years, with a decimal where it says something.
fn years(days: i32, phrases: &Phrases) -> String {
    phrases.number(round_to(f64::from(days) / YEAR_DAYS, 1))
}

/// Whether so many days are before, after or none.
fn side(days: i32) -> Arg<'static> {
    Arg::from(match days {
        0 => "same",
        days if days < 0 => "before",
        _ => "after",
    })
}

/// The texts that speak of an event, each with its verdict, which leads to the claim if there is a way.
pub(super) fn said(event: &Event, claims_href: Option<&str>, phrases: &Phrases) -> String {
    let one = |(claim, verdict): &(String, String)| {
        let text = claim.get(..1).unwrap_or_default().to_uppercase();
        let verdict = claims_href.map_or_else(|| verdict.clone(), |href| format!("<a href=\"{href}{claim}\">{verdict}</a>"));
        phrases.fill("space-race-races-said", &[("text", text.into()), ("verdict", verdict.into())])
    };
    event.said.iter().map(one).collect::<Vec<_>>().join(&phrases.get("list-separator"))
}

/// The event of a line that is nearest to a day, and how far it is.
fn neighbour(races: &Races, line: Line, day: i32, view: &View<'_>) -> String {
    let found = nearest(&races.events, races.laid(view.settings), line, day);
    let Some((event, gap)) = found.and_then(|(index, gap)| Some((races.events.get(index)?, gap))) else { return String::new() };
    view.phrases.fill("space-race-races-neighbour", &[("name", short(event).into()), ("side", side(gap)), ("days", days(gap))])
}

/// How the lines lie on each other: what stands beside Sputnik, what beside Apollo 11, how long each line is.
pub(super) fn races(races: &Races, view: &View<'_>) -> String {
    let (settings, phrases) = (view.settings, view.phrases);
    let (Some(start), Some(end)) = (races.start(settings), races.end(settings)) else { return String::new() };
    let laid = races.laid(settings);
    let day = |told: usize| races.told.get(told).and_then(|index| races.events.get(*index)).map_or(0, |event| laid.day(event));
    let (sputnik, apollo) = (day(0), day(1));
    let offset = laid.ai_from - start.day;
    // From the last event of the AI line to the landing.
    let left = apollo - laid.ai_from - races.ai_days;
    let args = [
        ("side", side(offset)),
        ("days", days(offset)),
        ("start", start.date.as_str().into()),
        ("sputnik", neighbour(races, Line::Ai, sputnik, view).into()),
        ("reach", Arg::from(if left > 0 { "short" } else { "there" })),
        ("left", days(left)),
        ("apollo", neighbour(races, Line::Ai, apollo, view).into()),
        ("end", end.date.as_str().into()),
        ("lasts", years(end.day - start.day, phrases).into()),
        ("ai", years(races.ai_days, phrases).into()),
    ];
    phrases.fill("space-race-races-sentence", &args)
}

/// The event that is chosen: its day, what stands beside it on the other line, what is disputed, what the texts say.
pub(super) fn event(races: &Races, event: &Event, view: &View<'_>) -> String {
    let phrases = view.phrases;
    let laid = races.laid(view.settings);
    let said = said(event, Some(&races.claims_href), phrases);
    let mut out = phrases.fill(
        "space-race-races-told",
        &[
            ("date", event.date.as_str().into()),
            ("name", event.name.as_str().into()),
            ("known", Arg::from(if event.is_day_known { event.line.key() } else { "no" })),
            ("days", days(event.day)),
            ("neighbour", neighbour(races, Races::other(event.line), laid.day(event), view).into()),
            ("silent", Arg::from(if said.is_empty() { "yes" } else { "no" })),
            ("said", said.into()),
        ],
    );
    if !event.doubt.is_empty() {
        out.push(' ');
        out.push_str(&phrases.fill("space-race-races-doubt", &[("doubt", event.doubt.as_str().into())]));
    }
    out
}

/// A small count, which decides the plural.
fn count(count: usize) -> Arg<'static> {
    Arg::Number(to_f64(count), 0)
}

/// What the reader has rated, and in how many rows each text agrees.
pub(super) fn matrix(matrix: &Matrix, view: &View<'_>) -> String {
    let (settings, phrases) = (view.settings, view.phrases);
    let [race, not] = [Stance::Race, Stance::Not].map(|stance| matrix.rated(settings, stance));
    if race + not == 0 {
        return phrases.fill("space-race-matrix-unrated", &[("rows", count(matrix.rows.len()))]);
    }
    let agreed = TEXTS.iter().enumerate().map(|(index, text)| {
        let args = [("text", text.to_uppercase().into()), ("n", count(matrix.agreed(settings, index)))];
        phrases.fill("space-race-matrix-agrees", &args)
    });
    let agreed = agreed.collect::<Vec<_>>().join(&phrases.get("list-separator"));
    let args = [("race", count(race)), ("not", count(not)), ("rated", count(race + not)), ("agreed", agreed.into())];
    phrases.fill("space-race-matrix-rated", &args)
}

/// A row: what sources tell, how the reader rates it, what each text says of it.
pub(super) fn row(matrix: &Matrix, index: usize, row: &Row, view: &View<'_>) -> String {
    let phrases = view.phrases;
    let word = |stance: Stance| phrases.get(&format!("space-race-stance-{}", stance.key()));
    let texts = row.texts.iter().zip(TEXTS).map(|(position, text)| {
        let letter = text.to_uppercase();
        let name =
            if position.claim.is_empty() { letter } else { format!("<a href=\"{}{}\">{letter}</a>", matrix.claims_href, position.claim) };
        let says = if position.says.is_empty() {
            word(position.stance)
        } else {
            phrases.fill("space-race-matrix-says", &[("stance", word(position.stance).into()), ("says", position.says.as_str().into())])
        };
        phrases.fill("space-race-matrix-text", &[("text", name.into()), ("says", says.into())])
    });
    let texts = texts.collect::<Vec<_>>().join(&phrases.get("space-race-apart"));
    let [space, ai] = &row.facts;
    let rating = Matrix::rating(view.settings, index);
    let args = [
        ("name", row.name.as_str().into()),
        ("told", Arg::from(if space.is_empty() { "no" } else { "yes" })),
        ("space", space.as_str().into()),
        ("ai", ai.as_str().into()),
        ("rating", mine(rating, phrases).into()),
        ("texts", texts.into()),
    ];
    phrases.fill("space-race-matrix-opened", &args)
}

/// How the reader rates a row, in words.
pub(super) fn mine(rating: Stance, phrases: &Phrases) -> String {
    phrases.fill("space-race-matrix-mine", &[("stance", Arg::from(rating.key()))])
}

/// Rungs by name, one after the other.
fn rungs(which: impl Iterator<Item = usize>, phrases: &Phrases) -> String {
    let names = which.filter_map(|rung| RUNGS.get(rung)).map(|rung| phrases.get(&format!("space-race-rung-{rung}")));
    names.collect::<Vec<_>>().join(&phrases.get("list-separator"))
}

/// How many models give all that is asked, and what the one looked into gives.
pub(super) fn ladder(ladder: &Ladder, view: &View<'_>) -> String {
    let (settings, phrases) = (view.settings, view.phrases);
    let asked = settings.indices(ASKED);
    let shown = ladder.shown(settings).count();
    let passing: Vec<&str> =
        ladder.shown(settings).filter(|(_, model)| Ladder::passes(model, settings)).map(|(_, model)| model.name.as_str()).collect();
    let state = match (asked.is_empty(), passing.is_empty()) {
        (true, _) => "nothing",
        (_, true) => "none",
        _ => "some",
    };
    let args = [
        ("state", Arg::from(state)),
        ("asked", rungs(asked.iter().copied(), phrases).into()),
        ("shown", count(shown)),
        ("passing", count(passing.len())),
        ("names", passing.join(&phrases.get("list-separator")).into()),
    ];
    let mut out = phrases.fill("space-race-ladder-sentence", &args);
    let Some((_, model)) = ladder.chosen(settings) else { return out };
    let open = |wanted: Open| (0..RUNGS.len()).filter(move |rung| model.rungs.get(*rung) == Some(&wanted));
    let part = |wanted: Open| {
        let names = rungs(open(wanted), phrases);
        let key = format!("space-race-ladder-part-{}", wanted.key());
        (!names.is_empty()).then(|| phrases.fill(&key, &[("names", names.into())]))
    };
    let parts: Vec<String> = Open::ALL.into_iter().filter_map(part).collect();
    let args = [
        ("name", model.name.as_str().into()),
        ("maker", model.maker.as_str().into()),
        ("date", model.date.as_str().into()),
        ("parts", parts.join(&phrases.get("space-race-apart")).into()),
        ("licence", model.licence.as_str().into()),
        ("asks", Arg::from(if asked.is_empty() { "nothing" } else { "something" })),
        ("given", count(model.given(asked, settings.is_on(PART)))),
        ("asked", count(asked.len())),
    ];
    out.push(' ');
    out.push_str(&phrases.fill("space-race-ladder-looked", &args));
    out
}
