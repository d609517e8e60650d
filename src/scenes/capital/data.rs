//! From facts to the instruments: sums, rounds and spending, the controls with their ranges and words. Native.

use crate::{
    facts::{Currency, PartialDate, Row, Rows},
    instrument::{Control, Declaration, Digits, Format, Kind, Look as Shape, Picture, PictureLook, Track, Value},
    scenes::{
        capital::{
            SLUG,
            chart::Look,
            model::{CLAIMS, COMPANIES, How, Money, Round, SETS, Said, Sum},
            rounds::{ROUND, Rounds},
            scale::ToScale,
            spending::{NAMED_BY_D, NAMES, Period, Spending, Year},
        },
        pack,
    },
    text::Style,
    ui::PageContext,
};

/// Months of the rounds: the first price, text C's, the last of the record.
const MONTHS: [(u16, u16); 3] = [(2021, 5), (2025, 10), (2025, 12)];
/// Time between two months that play, in milliseconds.
const MONTH_MS: u32 = 250;
/// Years of the companies' spending, and what counts all four otherwise: period and definition in the table.
const YEARS: [(&str, &str); 3] = [
    ("2023", "reported capital expenditure, definitions of the firms mixed"),
    ("2024", "property and equipment plus finance leases, whole companies"),
    ("2025", "property and equipment plus finance leases, whole companies"),
];
/// What the companies' own count has in its definition.
const CASH: &str = "(cash)";
/// Periods of the countries' investment: key of the option, period in the table, name.
const PERIODS: [(&str, &str); 3] = [("2024", "2024"), ("2023", "2023"), ("2013-2024", "2013–2024")];

/// The sums, the rounds, the spending.
pub(super) fn declarations(page: &PageContext) -> Vec<Declaration> {
    vec![scale(page), rounds(page), spending(page)]
}

/// One of some things by its key in a cell.
#[track_caller]
fn one_of<T>(row: Row<'_>, column: &str, all: impl IntoIterator<Item = T>, key: impl Fn(&T) -> &'static str) -> Option<T> {
    row.parsed(column, |word| all.into_iter().find(|one| key(one) == word))
}

/// Currency, whose rate, and the reader's own; the last two one step away.
fn money_controls(page: &PageContext) -> [Control; 3] {
    let rate = Track::linear(0.9, 1.3, 0.01, Format::with("unit-exchange-rate", Digits::Fixed(2)));
    let controls = [
        Control::choice("currency", ["usd", "eur"], Shape::Segments),
        Control::choice("rates", ["day", "own"], Shape::Segments).further(page.text("capital-further-rate")),
        Control::new("rate", 0, Kind::Slider(rate), Value::Number(page.value("rate-b"))).further(page.text("capital-further-rate")),
    ];
    controls.map(|control| page.worded(SLUG, control))
}

fn scale(page: &PageContext) -> Declaration {
    let mut controls = vec![
        page.worded(SLUG, Control::choice("set", SETS, Shape::List)),
        page.worded(SLUG, Control::choice("look", Look::ALL.map(Look::key), Shape::Segments)),
    ];
    controls.extend(money_controls(page));
    Declaration { controls, ..Declaration::new(SLUG, "scale", pack(&ToScale { sets: sets(page) })) }
}

/// The rows of the table `capital_sums`, set by set.
fn sets(page: &PageContext) -> Vec<Vec<Sum>> {
    let Some(table) = page.facts.table("capital_sums") else { return Vec::new() };
    let sum = |row: Row<'_>| {
        let set = one_of(row, "set", SETS, |set| *set)?;
        let (figure, currency) = row.money("figure")?;
        let sum = Sum {
            item: row.text("item").to_owned(),
            money: one_of(row, "kind", Money::ALL, |money| money.key())?,
            is_us: one_of(row, "actor", ["us", "eu"], |actor| *actor)? == "us",
            figure: figure.id.clone(),
            value: figure.quantity.value,
            currency,
            usd_per_eur: row.number("usd_per_eur"),
        };
        Some((set, sum))
    };
    let sums: Vec<(&str, Sum)> = table.iter().filter_map(sum).collect();
    for set in SETS.iter().filter(|set| sums.iter().all(|(of, _)| of != *set)) {
        table.fault(format!("has no row of the set {set:?}"), "write one, or take the set out of src/scenes/capital/model.rs");
    }
    SETS.map(|set| sums.iter().filter(|(of, _)| *of == set).map(|(_, sum)| sum.clone()).collect()).to_vec()
}

fn rounds(page: &PageContext) -> Declaration {
    let of = |(year, month): (u16, u16)| 12.0 * f64::from(year) + f64::from(month) - 1.0;
    let [first, author, last] = MONTHS.map(of);
    let rows = round_rows(page);
    let (mut keys, mut names) = (vec!["none".to_owned()], vec![page.text("capital-round-none")]);
    for (key, round) in &rows {
        let company = COMPANIES[round.company];
        let amount = round
            .value
            .or(round.raised)
            .map(|value| page.words.phrases().quantity(crate::facts::Quantity::money(value, round.currency), Style::Short));
        keys.push(key.clone());
        names.push(format!("{company}, {}, {}", round.day, amount.unwrap_or_default()));
    }
    let data = Rounds {
        deals: rows.into_iter().map(|(_, round)| round).collect(),
        first_month: first,
        months: months(page, MONTHS[0], MONTHS[2]),
        said: said(page),
    };
    let time = Kind::Time(Track::whole(first, last, 1.0, Format::plain(0)), MONTH_MS);
    let mut controls = vec![
        page.worded(SLUG, Control { names, ..Control::choice("round", keys, Shape::Search) }),
        page.worded(SLUG, Control::choice("measure", ["value", "raised"], Shape::Segments)),
        page.worded(SLUG, Control::new("month", 0, time, Value::Number(author))),
    ];
    let [currency, rates, rate] = money_controls(page);
    let look = Control::choice("growth", ["log", "linear"], Shape::Segments).further(page.text("capital-further-look"));
    controls.extend([currency, page.worded(SLUG, look), rates, rate]);
    let picture = Picture { look: PictureLook::Points(ROUND), ..Picture::chart("rounds") };
    Declaration { pictures: vec![picture], controls, ..Declaration::new(SLUG, "rounds", pack(&data)) }
}

/// The months from one to another in words.
fn months(page: &PageContext, from: (u16, u16), to: (u16, u16)) -> Vec<String> {
    let all = (from.0..=to.0).flat_map(|year| (1..=12).map(move |month| (year, month)));
    let within = all.filter(|month| *month >= from && *month <= to);
    let dates = within.filter_map(|(year, month)| PartialDate::try_from(format!("{year}-{month:02}")).ok());
    dates.map(|date| page.words.date(&date)).collect()
}

/// The rows of the table `funding_rounds`, each with the key of its option.
fn round_rows(page: &PageContext) -> Vec<(String, Round)> {
    let mut rounds: Vec<(String, Round)> = Vec::new();
    for row in page.facts.table("funding_rounds").into_iter().flat_map(Rows::iter) {
        let Some((key, round)) = round_of(page, row) else { continue };
        if rounds.iter().any(|(other, _)| *other == key) {
            row.fault(format!("is a second row of {key:?}"), "keep one of them, or mend the day");
        }
        rounds.push((key, round));
    }
    rounds
}

/// A row's round; none if a cell says what cannot be.
fn round_of(page: &PageContext, row: Row<'_>) -> Option<(String, Round)> {
    let date = row.day("date")?;
    let (month, day) = (f64::from(date.month()?), f64::from(date.day()?));
    let company = one_of(row, "company", 0..COMPANIES.len(), |company| COMPANIES[*company])?;
    let currency = row.parsed("currency", |word| {
        let key = word.to_lowercase();
        [Currency::Usd, Currency::Eur].into_iter().find(|currency| currency.key() == key)
    })?;
    let key = format!("{}-{date}", COMPANIES[company].to_lowercase().replace(' ', "-"));
    let round = Round {
        company,
        month: 12.0 * f64::from(date.year()) + month - 1.0 + (day - 1.0) / 31.0,
        day: page.words.date(&date),
        how: one_of(row, "kind", How::ALL, |how| how.key())?,
        value: row.given("valuation"),
        raised: row.given("raised"),
        currency,
        usd_per_eur: row.number("usd_per_eur"),
        source: row.text("source").to_owned(),
    };
    if round.value.or(round.raised).is_none() {
        row.fault("says neither a price nor what was raised".to_owned(), "fill \"valuation\" or \"raised\", or take the row out");
    }
    Some((key, round))
}

fn said(page: &PageContext) -> Vec<Said> {
    let of = |(id, company): (&str, usize)| {
        let (figure, currency) = page.facts.money(id)?;
        Some(Said { company, value: figure.quantity.value, currency })
    };
    CLAIMS.into_iter().filter_map(of).collect()
}

fn spending(page: &PageContext) -> Declaration {
    let (periods, places) = periods(page);
    let years: Vec<Year> = YEARS.into_iter().map(|(year, definition)| firms(page, year, definition)).collect();
    let firms = Kind::Several(NAMES.iter().map(|(_, key)| (*key).to_owned()).collect());
    let last = years.len().saturating_sub(1);
    let of_countries = |control: Control| Control { panel: 1, ..control };
    let named = |key: &str, keys: Vec<&str>, names: Vec<&str>| Control {
        names: names.into_iter().map(str::to_owned).collect(),
        ..Control::choice(key, keys, Shape::Segments)
    };
    let controls = [
        Control {
            default: Value::Option(last),
            ..named("year", YEARS.map(|(year, _)| year).to_vec(), YEARS.map(|(year, _)| year).to_vec())
        },
        Control {
            names: NAMES.iter().map(|(name, _)| (*name).to_owned()).collect(),
            ..Control::new("firms", 0, firms, Value::Indices(NAMED_BY_D.to_vec()))
        },
        of_countries(named("period", PERIODS.map(|(key, _)| key).to_vec(), PERIODS.map(|(_, name)| name).to_vec())),
        // Compared with the United States, which are no option.
        of_countries(Control::choice("place", places.iter().skip(1).map(String::as_str), Shape::List)),
    ];
    let data = Spending { years, hundreds_usd: page.value("hundreds-of-billions"), periods, places };
    let investment = Picture { title: page.text("capital-investment-title"), ..Picture::chart("investment") };
    Declaration {
        pictures: vec![Picture::chart("spending"), investment],
        controls: controls.map(|control| page.worded(SLUG, control)).to_vec(),
        ..Declaration::new(SLUG, "spending", pack(&data))
    }
}

/// A year of the companies: the cash count of each, and the four by another count.
fn firms(page: &PageContext, year: &str, definition: &str) -> Year {
    let table = page.facts.table("hyperscaler_capex");
    let value = |company: &str, period: String, meant: &str, is_meant: &dyn Fn(&str) -> bool| {
        let Some(table) = table else { return f64::NAN };
        let is_row = |row: &Row<'_>| row.text("company") == company && row.text("period") == period && is_meant(row.text("definition"));
        let mut found = table.iter().filter(is_row);
        let Some(row) = found.next() else {
            table.fault(format!("has no row of {company}, {period}, {meant:?}"), "write it, or change src/scenes/capital/data.rs");
            return f64::NAN;
        };
        for again in found {
            again.fault(format!("is a second row of {company}, {period}, {meant:?}"), "keep one of them");
        }
        1e9 * row.number("capex_usd_billion")
    };
    Year {
        name: year.to_owned(),
        firms_usd: NAMES.iter().map(|(name, _)| value(name, format!("FY{year}"), CASH, &|other| other.contains(CASH))).collect(),
        four_usd: value("four firms", format!("CY{year}"), definition, &|other| other == definition),
    }
}

/// The periods, and the keys of all their countries, the United States first.
fn periods(page: &PageContext) -> (Vec<Period>, Vec<String>) {
    let mut keys: Vec<String> = vec!["us".to_owned()];
    let Some(table) = page.facts.table("ai_private_investment") else { return (Vec::new(), keys) };
    let mut periods = PERIODS.map(|(_, name)| Period { name: name.to_owned(), edition: String::new(), places: Vec::new() });
    for row in table.iter() {
        let Some(period) = row.parsed("period", |word| PERIODS.iter().position(|(key, _)| *key == word)) else { continue };
        let period = &mut periods[period];
        let place = row.text("place");
        let index = keys.iter().position(|other| other == place).unwrap_or_else(|| {
            keys.push(place.to_owned());
            keys.len() - 1
        });
        if period.places.iter().any(|(other, _)| *other == index) {
            row.fault(format!("is a second row of {place:?} and {:?}", row.text("period")), "keep one of them");
        }
        row.text("edition").clone_into(&mut period.edition);
        period.places.push((index, 1e9 * row.number("usd_billion")));
    }
    // All are compared with the United States.
    for ((key, _), _) in PERIODS.iter().zip(&periods).filter(|(_, period)| period.places.iter().all(|(place, _)| *place != 0)) {
        table.fault(format!("has no row of \"us\" and {key:?}"), "write it, or take the period out of src/scenes/capital/data.rs");
    }
    (periods.to_vec(), keys)
}
