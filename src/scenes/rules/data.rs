//! From facts to the instruments: uses with their rules, the law's calendar, who stands where, the controls. Native.

use crate::{
    facts::{Row, Rows},
    instrument::{Control, Declaration, Digits, Format, Kind, Look, Picture, PictureLook, Preset, Track, Value, keys},
    model::math::to_f64,
    scenes::{
        pack,
        rules::{
            SLUG, law_data,
            model::{Day, FIELDS, LEVELS, MONTHS, Part, Rule, Speaker, Stand, Start},
            sentence,
            sort::{BANNED, FIELD, HIGH, SORTED, Sort, USE, Use},
            spectrum::Spectrum,
            timeline::{DATES, MONTH, Step, Timeline},
        },
    },
    ui::{Entry, PageContext, Stop},
};

/// What the guess offers; the table says which of them is so.
const GUESSED: [Rule; 4] = [Rule::Banned, Rule::BannedExcept, Rule::High, Rule::Minimal];

/// The use with which the page begins and of which the guess asks: the one on which text D slips.
const FIRST_USE: &str = "live-face-police";

/// Time that a month is shown while it plays, in milliseconds.
const MONTH_MS: u32 = 320;

/// Name of the month that the page is printed with; the instrument names the others.
const PRINTED_MONTH: &str = "rules-timeline-month-start";

/// Positions on the spectrum.
const POSITIONS: (f64, f64) = (-2.0, 2.0);

/// The sorting, the calendar, the spectrum.
pub(super) fn declarations(page: &PageContext) -> Vec<Declaration> {
    let uses = uses(page);
    vec![sort(page, &uses), timeline(page, &uses), spectrum(page)]
}

/// What the guess offers for the first use, and what the table answers.
pub(super) fn guessed(page: &PageContext) -> Vec<Stop> {
    let rule = page.facts.table("ai_act_uses").and_then(|table| table.find("id", FIRST_USE)?.parsed("level", Rule::parse));
    let name = |of: Rule| page.text(&format!("rules-guess-{}", of.key()));
    GUESSED.map(|of| Stop { name: name(of), value: f64::from(u8::from(rule == Some(of))) }).to_vec()
}

fn sort(page: &PageContext, uses: &[Use]) -> Declaration {
    let text = |key: &str| page.text(&format!("rules-sort-{key}"));
    let ids: Vec<String> = uses.iter().map(|of| of.key.clone()).collect();
    let names: Vec<String> = uses.iter().map(|of| sentence::full(&of.key, page.words.phrases())).collect();
    let levels = LEVELS.map(|level| text(&format!("level-{level}")));
    let first = uses.iter().position(|of| of.key == FIRST_USE);
    if first.is_none() {
        page.facts.note_here(format!("asks for the use {FIRST_USE:?}"), "write its row in ai_act_uses.csv");
    }
    let sorted = Kind::Groups(ids.clone(), keys(LEVELS));
    let controls = [
        Control::choice("field", FIELDS, Look::List),
        Control { names: names.clone(), ..Control::new("use", 0, Kind::Choice(ids, Look::List), Value::Option(first.unwrap_or_default())) },
        Control { names: [names, levels.to_vec()].concat(), ..Control::new("sorted", 0, sorted, Value::Indices(vec![0; uses.len()])) }
            .further(text("further")),
    ];
    let preset = |key: &str, level: &dyn Fn(&Use) -> usize| Preset {
        key: key.to_owned(),
        values: vec![(SORTED, Value::Indices(uses.iter().map(level).collect()))],
        label: text(&format!("preset-{key}")),
    };
    let d = |of: &Use| if of.rule.level() == HIGH { BANNED } else { of.rule.level() };
    debug_assert_eq!((controls[FIELD].key.as_str(), controls[USE].key.as_str()), ("field", "use"));
    Declaration {
        pictures: vec![Picture { look: PictureLook::Sorts(USE, SORTED), ..Picture::chart("sort") }],
        controls: controls.map(|control| page.worded("rules-sort", control)).to_vec(),
        presets: vec![preset("own", &|_| 0), preset("law", &|of| of.rule.level()), preset("d", &d)],
        presets_label: text("presets"),
        ..Declaration::new(SLUG, "sort", pack(&Sort { uses: uses.to_vec() }))
    }
}

/// A day in a column; a cell that names none is a fault, unless it is empty and may be.
fn day(row: Row<'_>, column: &str) -> Option<Day> {
    let text = row.text(column);
    if text.is_empty() { None } else { row.parsed(column, Day::parse) }
}

/// The uses of the table, field by field.
fn uses(page: &PageContext) -> Vec<Use> {
    let Some(table) = page.facts.table("ai_act_uses") else { return Vec::new() };
    let calendar = page.facts.table("ai_act_timeline");
    let mut uses: Vec<Use> = table.iter().filter_map(|row| use_of(page, row, calendar)).collect();
    if !uses.is_sorted_by_key(|of| of.field) || (0..FIELDS.len()).any(|field| uses.iter().filter(|of| of.field == field).count() != 7) {
        table.fault("holds fields in pieces, or not of seven uses".to_owned(), "write seven rows of each field, field by field");
        uses.sort_by_key(|of| of.field);
    }
    let count = |is_one: &dyn Fn(&Use) -> bool| uses.iter().filter(|of| is_one(of)).count();
    let counted = [
        ("act-uses", uses.len()),
        ("act-uses-banned", count(&|of| of.rule.level() == BANNED)),
        ("act-uses-excepted", count(&|of| of.rule == Rule::BannedExcept)),
        ("act-uses-high", count(&|of| of.rule.level() == HIGH)),
    ];
    for (figure, found) in counted {
        let found = to_f64(found);
        let _ = page.facts.value_within(figure, (found, found), "what ai_act_uses.csv holds");
    }
    uses
}

fn use_of(page: &PageContext, row: Row<'_>, calendar: Option<Rows<'_>>) -> Option<Use> {
    let field = row.parsed("field", |word| FIELDS.iter().position(|field| *field == word));
    let rule = row.parsed("level", Rule::parse)?;
    law_data::check(row, rule);
    let (first, later) = (day(row, "applies_from"), day(row, "postponed_to"));
    let of = Use {
        key: row.text("id").to_owned(),
        field: field?,
        rule,
        article: row.text("article").to_owned(),
        annex: row.text("annex").to_owned(),
        has_exception: !row.text("exception").is_empty(),
        first,
        later,
    };
    for claim in row.text("claims").split(';').filter(|id| !id.is_empty()) {
        if page.facts.claims.iter().all(|known| known.id != claim) {
            row.fault(format!("column \"claims\" names the unknown claim {claim:?}"), "name a claim of claims.json");
        }
    }
    // The dates of a use are those of a part of the law: the calendar is written once.
    if part_of(&of, calendar).is_none() && !(Part::of(rule).is_empty() && first.is_none() && later.is_none()) {
        row.fault(
            format!("applies from {first:?}, later from {later:?}: no part of the law does"),
            "write the dates of ai_act_timeline.csv",
        );
    }
    Some(of)
}

/// The day of a step of the calendar.
fn step_day(calendar: Option<Rows<'_>>, step: &str) -> Option<Day> {
    day(calendar?.find("id", step)?, "date")
}

/// The part of the law that governs a use.
fn part_of(of: &Use, calendar: Option<Rows<'_>>) -> Option<Part> {
    let is_its = |part: &&Part| {
        let (first, later) = part.steps();
        step_day(calendar, first) == of.first && later.and_then(|later| step_day(calendar, later)) == of.later
    };
    Part::of(of.rule).iter().find(is_its).copied()
}

fn timeline(page: &PageContext, uses: &[Use]) -> Declaration {
    let text = |key: &str| page.text(&format!("rules-timeline-{key}"));
    let calendar = page.facts.table("ai_act_timeline");
    let starts = Part::ALL.iter().filter_map(|part| {
        let (first, later) = part.steps();
        let governed = uses.iter().filter(|of| part_of(of, calendar) == Some(*part)).count();
        Some(Start {
            first: step_day(calendar, first)?,
            later: later.and_then(|later| step_day(calendar, later)),
            uses: u8::try_from(governed).unwrap_or(u8::MAX),
        })
    });
    let starts = starts.collect();
    let steps: Vec<Step> = calendar.into_iter().flat_map(Rows::iter).filter_map(step).collect();
    if let Some(table) = calendar.filter(|_| !steps.is_sorted_by_key(|step| step.day)) {
        table.fault("holds steps out of their order".to_owned(), "write them by date");
    }
    // The months in which the texts appeared, and those that show what a date changes.
    let months = [("texts", (2025, 2)), ("c", (2025, 10)), ("general", (2026, 8)), ("end", (2028, 12))];
    let at = |(year, month): (u16, u8)| f64::from(Day { year, month, day: 1 }.months());
    let presets = months.map(|(key, month)| Preset {
        key: key.to_owned(),
        values: vec![(MONTH, Value::Number(at(month))), (DATES, Value::Option(0))],
        label: text(&format!("preset-{key}")),
    });
    let track = Track::whole(f64::from(MONTHS.0), f64::from(MONTHS.1), 1.0, Format::with(PRINTED_MONTH, Digits::Fixed(0)));
    let controls = [
        Control::new("month", 0, Kind::Time(track, MONTH_MS), Value::Number(at(months[0].1))),
        Control::choice("dates", ["changed", "first"], Look::List),
    ];
    Declaration {
        controls: controls.map(|control| page.worded("rules-timeline", control)).to_vec(),
        presets: presets.to_vec(),
        presets_label: text("presets"),
        ..Declaration::new(SLUG, "timeline", pack(&Timeline { starts, steps }))
    }
}

fn step(row: Row<'_>) -> Option<Step> {
    let certainty = |word: &str| match word {
        "confirmed" => Some(true),
        "likely" => Some(false),
        _ => None,
    };
    let is_shown = |day: &Day| (MONTHS.0..=MONTHS.1).contains(&day.months());
    Some(Step {
        key: row.text("id").to_owned(),
        day: row.parsed("date", |text| Day::parse(text).filter(is_shown))?,
        is_sure: row.parsed("certainty", certainty)?,
        article: row.text("article").to_owned(),
        source: row.parsed("source", |id| id.strip_prefix("ref-")?.parse().ok())?,
    })
}

fn spectrum(page: &PageContext) -> Declaration {
    let speakers = speakers(page);
    let ids = std::iter::once("none".to_owned()).chain(speakers.iter().map(|speaker| speaker.key.clone())).collect();
    let name = |key: &str| page.text(&format!("rules-spectrum-name-{key}"));
    let names = std::iter::once(page.text("rules-spectrum-who-none")).chain(speakers.iter().map(|speaker| name(&speaker.key)));
    let track = Track::linear(POSITIONS.0, POSITIONS.1, 0.25, Format::plain(2));
    let controls = [
        Control::new("you", 0, Kind::Slider(track), Value::Number(0.0)),
        Control { names: names.collect(), ..Control::new("who", 0, Kind::Choice(ids, Look::List), Value::Option(0)) },
    ];
    let data = Spectrum { claims_href: page.place.permanent(Entry::Claim, ""), speakers };
    Declaration {
        pictures: vec![Picture { look: PictureLook::Points(1), ..Picture::chart("spectrum") }],
        controls: controls.map(|control| page.worded("rules-spectrum", control)).to_vec(),
        ..Declaration::new(SLUG, "spectrum", pack(&data))
    }
}

/// The speakers of the table. Who speaks of European rules has a position, and claims in which it is said.
fn speakers(page: &PageContext) -> Vec<Speaker> {
    let Some(table) = page.facts.table("regulation_spectrum") else { return Vec::new() };
    let speaker = |row: Row<'_>| {
        let claims: Vec<String> = row.text("claims").split(';').filter(|id| !id.is_empty()).map(str::to_owned).collect();
        for claim in claims.iter().filter(|id| !page.facts.claims.iter().any(|known| known.id == **id && known.is_claim)) {
            row.fault(format!("column \"claims\" names the unknown claim {claim:?}"), "name a claim of claims.json");
        }
        let is_silent = ["position", "low", "high"].iter().all(|column| row.text(column).is_empty());
        let stands = (!is_silent).then(|| {
            let number = |column: &str| row.number_within(column, POSITIONS);
            let stand = Stand { at: number("position"), low: number("low"), high: number("high") };
            if !(stand.low <= stand.at && stand.at <= stand.high) {
                row.fault(format!("goes from {} over {} to {}", stand.low, stand.at, stand.high), "write low ≤ position ≤ high");
            }
            if claims.is_empty() {
                row.fault("has a position without a claim that bears it".to_owned(), "name the claims, or leave the position empty");
            }
            stand
        });
        Speaker { key: row.text("speaker").to_owned(), stands, claims }
    };
    table.iter().map(speaker).collect()
}

#[cfg(test)]
mod tests {
    use crate::scenes::rules::model::{LEVELS, Rule};

    #[test]
    fn text_d_bans_what_the_law_ranks_high() {
        assert_eq!((LEVELS[super::BANNED], LEVELS[super::HIGH]), ("banned", "high"));
        assert_eq!((Rule::BannedExcept.level(), Rule::HighElsewhere.level()), (super::BANNED, super::HIGH));
    }
}
