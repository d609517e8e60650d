//! From the list, its dated copies and what was published of it to the instruments: data, controls, words. Native.

use std::collections::BTreeMap;

use crate::{
    facts::{Facts, PartialDate, Row, Rows},
    instrument::{Control, Declaration, Digits, Format, Kind, Look, Picture, PictureLook, Preset, Track, Value, keys},
    model::math::log10,
    scenes::{
        models::{
            SLUG,
            count::{BORDERS, COPY, Copy, FIELD, Group, JOINT, Joint, REASON, Reason},
            model::{MODEL, Model, Openness, Region, YEARS, first_day, key_of},
            points::Points,
            recount::Recount,
        },
        pack,
    },
    ui::PageContext,
};

/// The list.
const LIST: &str = "epoch_notable_models_2010_2025";

/// Its models of 2024, copy by copy.
const COPIES: &str = "epoch_notable_2024_by_snapshot";

/// Its copies, each with the number of these models.
const SNAPSHOTS: &str = "epoch_notable_snapshots";

/// Why the list holds a model, for reasons that the control does not name.
const OTHER_CRITERIA: [&str; 3] = ["Highly cited", "Historical significance", "Discretionary"];

/// What the AI Index published: the United States, China, Europe.
const PUBLISHED: [&str; 3] = ["ai-index-us-2024", "ai-index-china-2024", "ai-index-europe-2024"];

/// What text C says of the United States and of Europe.
const SAID: [&str; 2] = ["c-us-40-models", "c-europe-3-models"];

/// Organisations of so many models or more are named in the control.
const MANY: usize = 10;

/// The countries of the European Union.
const UNION: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL",
    "PT", "RO", "SE", "SI", "SK",
];

/// The recount, which tests the claim, and the list behind it as points.
pub(super) fn declarations(page: &PageContext) -> Vec<Declaration> {
    vec![recount_declaration(page), points_declaration(page)]
}

fn points_declaration(page: &PageContext) -> Declaration {
    let (points, names) = points(&page.facts);
    let none = |key: &str| page.text(&format!("models-{key}-none"));
    let model_keys: Vec<String> = std::iter::once("none".to_owned()).chain(names.iter().map(|name| key_of(name))).collect();
    let made = |maker: usize| points.models.iter().filter(|model| model.makers.iter().any(|index| usize::from(*index) == maker)).count();
    let makers: Vec<String> =
        points.makers.iter().enumerate().take_while(|(maker, _)| made(*maker) >= MANY).map(|(_, name)| name.clone()).collect();
    let maker_keys: Vec<String> = std::iter::once("any".to_owned()).chain(makers.iter().map(|name| key_of(name))).collect();
    let openness = std::iter::once("any").chain(Openness::ALL.map(Openness::key));
    let years = Track::whole(f64::from(YEARS.0), f64::from(YEARS.1), 1.0, Format { phrase: None, factor: 1.0, digits: Digits::Year });
    let ends = Value::Numbers(vec![years.min, years.max]);
    let controls = [
        Control { names: std::iter::once(none("model")).chain(names).collect(), ..Control::choice("model", model_keys, Look::Search) },
        Control::new("period", 0, Kind::Period(years), ends),
        Control::new("region", 0, Kind::Several(keys(Region::ALL.map(Region::key))), Value::Indices((0..Region::ALL.len()).collect())),
        Control::choice("openness", openness, Look::List),
        Control { names: std::iter::once(none("maker")).chain(makers).collect(), ..Control::choice("maker", maker_keys, Look::List) }
            .further(page.text("models-further-maker")),
    ];
    Declaration {
        pictures: vec![Picture { look: PictureLook::Points(MODEL), ..Picture::chart("points") }],
        controls: controls.map(|control| page.worded(SLUG, control)).to_vec(),
        ..Declaration::new(SLUG, "points", pack(&points))
    }
}

fn recount_declaration(page: &PageContext) -> Declaration {
    let dates = dates(&page.facts);
    let in_words = |date: &String| PartialDate::try_from(date.clone()).map_or_else(|_| String::new(), |date| page.words.date(&date));
    let last = dates.len().saturating_sub(1);
    let recount = Recount {
        copies: copies(&page.facts, &dates, &in_words),
        published: PUBLISHED.map(|id| page.value(id)),
        listed: listed(&page.facts),
        said: SAID.map(|id| page.value(id)),
    };
    let controls = [
        Control { names: dates.iter().map(in_words).collect(), ..Control::choice("copy", dates.clone(), Look::List).at(last) },
        Control::choice("joint", Joint::ALL.map(Joint::key), Look::List),
        Control::choice("borders", ["union", "wide"], Look::Segments),
        Control::choice("field", ["all", "language"], Look::Segments).further(page.text("models-further-field")),
        Control::choice("reason", Reason::ALL.map(Reason::key), Look::List).further(page.text("models-further-field")),
    ];
    // Every preset counts the whole list, as the AI Index does.
    let counted = |copy: usize, joint: Joint, borders: usize| {
        [(COPY, copy), (JOINT, joint as usize), (BORDERS, borders), (FIELD, 0), (REASON, 0)]
            .map(|(at, option)| (at, Value::Option(option)))
            .to_vec()
    };
    // The copies on either side of the state that the AI Index counted, under the rule that comes closest to its counts.
    let after = recount.copies.iter().position(|copy| copy.day > recount.listed).unwrap_or(last);
    let near = |copy: usize| counted(copy, Joint::UsAlone, 1);
    let author = counted(last, Joint::ALL[0], 0);
    let preset = |(key, values): (&str, Vec<(usize, Value)>)| Preset {
        key: key.to_owned(),
        values,
        label: page.text(&format!("models-preset-{key}")),
    };
    Declaration {
        controls: controls.map(|control| page.worded(SLUG, control)).to_vec(),
        presets: [("last", author), ("before", near(after.saturating_sub(1))), ("after", near(after))].map(preset).to_vec(),
        presets_label: page.text("models-presets"),
        ..Declaration::new(SLUG, "recount", pack(&recount))
    }
}

/// The models of the list by date, and their names.
#[must_use]
pub fn points(facts: &Facts) -> (Points, Vec<String>) {
    let Some(table) = facts.table(LIST) else { return (Points { models: Vec::new(), makers: Vec::new() }, Vec::new()) };
    let makers = makers(table);
    let model = |row: Row<'_>| {
        let exponent = row.given("training_compute_flop").map(log10);
        let openness = row.parsed("open_weights", |word| match word {
            "yes" => Some(Openness::Open),
            "restricted" | "non-commercial" => Some(Openness::Limited),
            "no" => Some(Openness::Closed),
            "" => Some(Openness::Unsaid),
            _ => None,
        })?;
        let index = |name: String| makers.iter().position(|maker| *maker == name).and_then(|index| u16::try_from(index).ok());
        let made_by = of_list(row.text("organization")).filter_map(index).collect();
        let model = Model::new(day(&row.day("date")?)?, exponent, &regions(row.text("iso2")), openness, made_by);
        Some((model, row.text("model").to_owned()))
    };
    let mut models: Vec<(Model, String)> = table.iter().filter_map(model).collect();
    models.sort_by(|(a, name), (b, other)| a.day().total_cmp(&b.day()).then_with(|| name.cmp(other)));
    let (models, names) = models.into_iter().unzip();
    (Points { models, makers }, names)
}

/// The organisations, those of most models first, in short.
fn makers(table: Rows<'_>) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for row in table.iter() {
        for name in of_list(row.text("organization")) {
            *counts.entry(name).or_default() += 1;
        }
    }
    let mut makers: Vec<(String, usize)> = counts.into_iter().collect();
    makers.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    makers.into_iter().map(|(name, _)| name).collect()
}

/// The organisations of a cell, without what stands in brackets or behind a stroke.
fn of_list(cell: &str) -> impl Iterator<Item = String> + use<'_> {
    let short = |name: &str| name.split([' ', '\u{a0}']).take_while(|word| !word.starts_with(['(', '/'])).collect::<Vec<_>>().join(" ");
    cell.split(',').map(str::trim).filter(|name| !name.is_empty()).map(short)
}

/// The regions of some countries; elsewhere if there is none.
fn regions(countries: &str) -> Vec<Region> {
    countries.split(';').map(region).collect()
}

fn region(country: &str) -> Region {
    match country {
        "US" => Region::Us,
        "CN" => Region::China,
        "GB" | "CH" | "NO" => Region::Near,
        country if UNION.contains(&country) => Region::Eu,
        _ => Region::Elsewhere,
    }
}

/// Days from the first one of 2010 to a date of this century.
fn day(date: &PartialDate) -> Option<u16> {
    let (year, month, day) = (date.year(), u16::from(date.month()?), u16::from(date.day()?));
    let before = (1..month).map(|month| match month {
        2 => 28 + u16::from(year.is_multiple_of(4)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    });
    Some(first_day(year) + before.sum::<u16>() + day - 1)
}

/// Dates of the copies.
#[must_use]
pub fn dates(facts: &Facts) -> Vec<String> {
    facts.table(SNAPSHOTS).into_iter().flat_map(Rows::iter).map(|row| row.text("snapshot").to_owned()).collect()
}

/// The copies, in groups that all rules treat alike. Why a model is on the list, only its last copy says.
#[must_use]
pub fn copies(facts: &Facts, dates: &[String], in_words: &dyn Fn(&String) -> String) -> Vec<Copy> {
    let (Some(table), Some(snapshots)) = (facts.table(COPIES), facts.table(SNAPSHOTS)) else { return Vec::new() };
    let reasons = reasons(facts);
    let mut groups: Vec<Vec<Group>> = vec![Vec::new(); dates.len()];
    for row in table.iter() {
        let Some(of_copy) = row.parsed("snapshot", |word| dates.iter().position(|date| date == word)) else { continue };
        let reasons = reasons.get(&name(row)).copied().unwrap_or_default();
        let mut group = Group { is_language: row.text("domain").contains("Language"), reasons, ..Group::default() };
        for region in regions(row.text("iso2")) {
            group.countries[region as usize] += 1;
        }
        match groups[of_copy].iter_mut().find(|known| Group { models: 0, ..(*known).clone() } == group) {
            Some(known) => known.models += 1,
            None => groups[of_copy].push(Group { models: 1, ..group }),
        }
    }
    let copy = |(date, groups): (&String, Vec<Group>)| {
        let row = snapshots.find("snapshot", date)?;
        let models: u32 = groups.iter().map(|group| u32::from(group.models)).sum();
        if models != row.count("models_2024") {
            let what = format!("column \"models_2024\" holds {}, and {COPIES}.csv has {models} rows of this copy", row.text("models_2024"));
            row.fault(what, "write the rows that are left out, or mend the count");
        }
        Some(Copy { in_words: in_words(date), day: day(&row.day("snapshot")?)?, groups })
    };
    dates.iter().zip(groups).filter_map(copy).collect()
}

/// Why each model is on the list, by its name.
fn reasons(facts: &Facts) -> BTreeMap<String, u8> {
    facts.table(LIST).into_iter().flat_map(Rows::iter).map(|row| (name(row), reasons_of(row))).collect()
}

/// Why a model is on the list.
fn reasons_of(row: Row<'_>) -> u8 {
    let is_known =
        |criterion: &str| Reason::ALL.iter().any(|reason| reason.criterion() == criterion) || OTHER_CRITERIA.contains(&criterion);
    // An empty cell gives no reason.
    let cell = row.parsed("notability_criteria", |cell| cell.split(';').all(is_known).then(|| cell.to_owned())).unwrap_or_default();
    let criteria: Vec<&str> = cell.split(';').filter(|criterion| !criterion.is_empty()).collect();
    let is_held = |reason: &Reason| if *reason == Reason::Any { !criteria.is_empty() } else { criteria.contains(&reason.criterion()) };
    Reason::ALL.into_iter().filter(is_held).fold(0, |bits, reason| bits | reason.bit())
}

/// The name of a model: some copies have other spaces in it.
fn name(row: Row<'_>) -> String {
    row.text("model").replace('\u{a0}', " ")
}

/// The day of the list that the AI Index counted, the same for all that it published; past any copy if nobody says.
fn listed(facts: &Facts) -> u16 {
    let mut found = None;
    for row in facts.table("ai_index_notable_models").into_iter().flat_map(Rows::iter) {
        let of_row = row.day("list_date").as_ref().and_then(day);
        if *found.get_or_insert(of_row) != of_row {
            row.fault("counted another list than the row before it".to_owned(), "mend \"list_date\": one day is asked for");
        }
    }
    found.flatten().unwrap_or(u16::MAX)
}
