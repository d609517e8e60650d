//! From facts to the instruments: the events and their claims, what the report counts, the controls with their words. Native.

use crate::{
    facts::{self, Certainty, Quantity, Unit},
    instrument::{Control, Declaration, Digits, Format, Kind, Look, Picture, PictureLook, Preset, Track, Value},
    scenes::{
        moment::{
            SLUG,
            cost::{CHIP, Cost, MACHINES, PRICE, R1, RUNS, STAFF},
            costs::{Machines, Sources},
            model::{Event, LAST_MONTH, Lane, Region, Said, Sum, SumKind, Which, Window, day_of, weekday},
            timeline::{EVENT, SHOWN, Timeline, WHICH},
        },
        pack,
    },
    text::Style,
    ui::{Entry, PageContext},
};

/// Days of the week as the table writes them.
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// January and February 2025, counted from the first month of the time line.
const WEEKS: (f64, f64) = (26.0, 27.0);

/// The time line, and the cost.
pub(super) fn declarations(page: &PageContext) -> Vec<Declaration> {
    vec![timeline(page), cost(page)]
}

fn timeline(page: &PageContext) -> Declaration {
    let (keys, events): (Vec<String>, Vec<Event>) = events(page).into_iter().unzip();
    let text = |key: &str| page.text(&format!("moment-timeline-{key}"));
    let step = |step: u8| events.iter().position(|event| event.step == step).map_or(0, |index| index + 1);
    let presets = presets(&step).map(|(key, (from, to), event)| Preset {
        key: key.to_owned(),
        values: vec![(SHOWN, Value::Numbers(vec![from, to])), (EVENT, Value::Option(event)), (WHICH, Value::Option(0))],
        label: text(&format!("preset-{key}")),
    });
    let months = Track::whole(0.0, f64::from(LAST_MONTH), 1.0, Format::plain(0));
    let names = std::iter::once(text("event-none")).chain(events.iter().map(|event| event.name.clone())).collect();
    let options = std::iter::once("none".to_owned()).chain(keys.iter().cloned()).collect();
    let which = Which::ALL.map(|which| which.key().to_owned()).to_vec();
    let controls = [
        Control::new("shown", 0, Kind::Period(months), Value::Numbers(vec![0.0, f64::from(LAST_MONTH)])),
        Control { names, ..Control::new("event", 0, Kind::Choice(options, Look::Search), Value::Option(0)) },
        Control::new("which", 0, Kind::Choice(which, Look::List), Value::Option(0)),
    ];
    let timeline = Timeline { claims_href: page.place.permanent(Entry::Claim, ""), events };
    Declaration {
        pictures: vec![Picture { look: PictureLook::Points(EVENT), ..Picture::chart("timeline") }],
        controls: controls.map(|control| page.worded("moment-timeline", control)).to_vec(),
        presets: presets.to_vec(),
        presets_label: text("presets"),
        ..Declaration::new(SLUG, "timeline", pack(&timeline))
    }
}

/// What the buttons lead to: the whole, the years, and the week that is told: key, months, event.
fn presets(step: &dyn Fn(u8) -> usize) -> [(&'static str, (f64, f64), usize); 8] {
    [
        ("all", (0.0, f64::from(LAST_MONTH)), 0),
        ("first", (0.0, 13.0), 0),
        ("second", (14.0, 25.0), 0),
        ("third", (26.0, 37.0), 0),
        ("r1", WEEKS, step(1)),
        ("nvidia", WEEKS, step(2)),
        ("berlin", WEEKS, step(3)),
        ("investai", WEEKS, step(4)),
    ]
}

/// The events of the table, each with its key.
pub(super) fn events(page: &PageContext) -> Vec<(String, Event)> {
    let mut events: Vec<(String, Event)> = Vec::new();
    for found in page.facts.events() {
        let Some(event) = event(page, &found) else { continue };
        if events.last().is_some_and(|(_, former)| former.day > event.day) {
            found.row.fault("is earlier than the row before it".to_owned(), "write the events in the order of their dates");
        }
        if event.step > 0 && events.iter().any(|(_, other)| other.step == event.step) {
            found.row.fault(format!("is a second step {} of the week", event.step), "give each step to one event");
        }
        events.push((found.id.to_owned(), event));
    }
    for step in (1..=4).filter(|step| events.iter().all(|(_, event)| event.step != *step)) {
        page.facts.note_here(format!("asks for the step {step} of the week, which no row of events.csv has"), "give it to an event");
    }
    events
}

/// An event of the table; none if a cell says what cannot be.
fn event(page: &PageContext, found: &facts::Event<'_>) -> Option<Event> {
    let (row, date) = (found.row, &found.date);
    let day = day_of(i32::from(date.year()), i32::from(date.month()?), i32::from(date.day()?));
    let named = usize::try_from(weekday(day)).ok().and_then(|day| WEEKDAYS.get(day)).copied().unwrap_or_default();
    if row.text("weekday") != named {
        row.fault(format!("column \"weekday\" holds {:?}, and the calendar says {named}", row.text("weekday")), "mend the day or the date");
    }
    if !(Window { from: 0, to: LAST_MONTH }).holds(day) {
        row.fault(format!("is of {date}, outside the time line"), "take it out, or lengthen the line in src/scenes/moment/model.rs");
    }
    let sum = match row.given("amount") {
        None => None,
        Some(value) => Some(Sum {
            value,
            is_eur: row.text("currency") == "EUR",
            kind: row.parsed("amount_kind", |word| SumKind::ALL.into_iter().find(|kind| kind.key() == word))?,
        }),
    };
    Some(Event {
        name: page.event_name(found),
        day,
        is_day_sure: found.is_day_sure,
        lane: row.parsed("lane", |word| Lane::ALL.into_iter().find(|lane| lane.key() == word))?,
        region: row.parsed("country", |word| match word {
            "US" => Some(Region::Us),
            "CN" => Some(Region::China),
            "EU" | "FR" | "DE" => Some(Region::Europe),
            _ => None,
        })?,
        is_sure: found.is_day_sure && found.certainty == Certainty::Confirmed,
        step: row.parsed("step", |word| if word.is_empty() { Some(0) } else { word.parse().ok() })?,
        sum,
        said: found.claims.iter().map(|claim| Said { claim: claim.id.clone(), verdict: claim.verdict }).collect(),
        source: row.parsed("source", |id| id.strip_prefix("ref-")?.parse().ok())?,
    })
}

/// What the sources give of the cost.
pub(super) fn sources(page: &PageContext) -> Sources {
    Sources {
        run_hours: page.value("v3-gpu-hours"),
        r1_usd: page.value("r1-rl-cost"),
        chips: ["v3-chips", "deepseek-chips-estimate"].map(|id| page.value(id)),
        said_usd: ["b-deepseek-cost-6m", "d-china-5-6m"].map(|id| page.value(id)),
    }
}

fn cost(page: &PageContext) -> Declaration {
    let sources = sources(page);
    let text = |key: &str| page.text(&format!("moment-cost-{key}"));
    let phrases = page.words.phrases();
    let slider = |key: &str, track: Track, default: f64| Control::new(key, 0, Kind::Slider(track), Value::Number(default));
    let dollars = |phrase: &str, digits: u8| Format::with(phrase, Digits::Fixed(digits));
    let number = Format { phrase: None, factor: 1.0, digits: Digits::Needed };
    let (hour_usd, chip_usd) = (page.value("v3-gpu-hour-price"), page.value("moment-chip-price"));
    let names = Machines::ALL.map(|machines| {
        let chips = phrases.quantity(Quantity::plain(sources.bought(machines), Unit::Chips), Style::Short);
        page.words.text_with("moment-cost-machines-name", &[("kind", machines.key()), ("chips", &chips)])
    });
    let keys = Machines::ALL.map(|machines| machines.key().to_owned()).to_vec();
    let price = slider("price", Track::linear(1.0, 12.0, 0.1, dollars("unit-money-per-hour-usd", 2)), hour_usd);
    let runs = slider("runs", Track::linear(0.0, 20.0, 0.5, number), 0.0);
    let staff = slider("staff", Track::whole(0.0, 200.0, 1.0, dollars("unit-money-usd-million", 0)), 0.0);
    let machines = Control::new("machines", 0, Kind::Choice(keys, Look::List), Value::Option(0));
    let r1 = Control::new("r1", 0, Kind::Switch, Value::Option(0));
    let chip = slider("chip", Track::whole(10_000.0, 100_000.0, 1_000.0, dollars("unit-money-usd", 0)), chip_usd);
    let controls = [
        price,
        runs,
        staff.further(text("further")),
        Control { names: names.to_vec(), ..machines },
        r1.further(text("further")),
        chip.further(text("further")),
    ];
    // What a preset counts; the prices are the author's in all.
    let preset = |key: &str, runs: f64, staff: f64, machines: usize, r1: usize| Preset {
        key: key.to_owned(),
        values: vec![
            (PRICE, Value::Number(hour_usd)),
            (RUNS, Value::Number(runs)),
            (STAFF, Value::Number(staff)),
            (MACHINES, Value::Option(machines)),
            (R1, Value::Option(r1)),
            (CHIP, Value::Number(chip_usd)),
        ],
        label: text(&format!("preset-{key}")),
    };
    Declaration {
        controls: controls.map(|control| page.worded("moment-cost", control)).to_vec(),
        presets: vec![
            preset("report", 0.0, 0.0, 0, 0),
            preset("with-r1", 0.0, 0.0, 0, 1),
            preset("research", page.value("moment-runs-before"), page.value("moment-staff") / 1e6, 0, 1),
            preset("owner", 0.0, 0.0, 1, 1),
        ],
        presets_label: text("presets"),
        ..Declaration::new(SLUG, "cost", pack(&Cost { sources }))
    }
}
