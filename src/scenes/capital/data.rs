//! From facts to the instruments: sums, rounds and spending, the controls with their ranges and words. Native.

use crate::{
    facts::{Currency, PartialDate, Table},
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
/// Periods of the countries' investment: key of the option, period in the table, name.
const PERIODS: [(&str, &str); 3] = [("2024", "2024"), ("2023", "2023"), ("2013-2024", "2013–2024")];

/// The sums, the rounds, the spending.
pub(super) fn declarations(page: &PageContext) -> Vec<Declaration> {
    vec![scale(page), rounds(page), spending(page)]
}

/// What is not there fails the build as an unknown figure does: it is asked for by what is missing.
fn missing(page: &PageContext, what: &str) {
    let _ = page.figure(what);
}

fn table<'p>(page: &'p PageContext, id: &str) -> Option<&'p Table> {
    let table = page.facts.tables.get(id);
    if table.is_none() {
        missing(page, &format!("table {id}"));
    }
    table
}

/// The number of a cell that has to be there.
fn number(page: &PageContext, table: &Table, row: &[String], column: &str) -> f64 {
    table.number(row, column).unwrap_or_else(|| {
        missing(page, &format!("{column} in {} of {}", row.join(","), table.record.id));
        f64::NAN
    })
}

/// One of some things by its key in a cell.
fn one_of<T>(page: &PageContext, all: impl IntoIterator<Item = T>, key: impl Fn(&T) -> &'static str, cell: &str) -> Option<T> {
    let found = all.into_iter().find(|one| key(one) == cell);
    if found.is_none() {
        missing(page, &format!("the meaning of {cell:?}"));
    }
    found
}

fn choice(key: &str, options: impl IntoIterator<Item = impl Into<String>>, look: Shape) -> Control {
    Control::new(key, 0, Kind::Choice(options.into_iter().map(Into::into).collect(), look), Value::Option(0))
}

/// Currency, whose rate, and the reader's own; the last two one step away.
fn money_controls(page: &PageContext) -> [Control; 3] {
    let rate = Track::linear(0.9, 1.3, 0.01, Format::with("unit-exchange-rate", Digits::Fixed(2)));
    let controls = [
        choice("currency", ["usd", "eur"], Shape::Segments),
        choice("rates", ["day", "own"], Shape::Segments).further(page.text("capital-further-rate")),
        Control::new("rate", 0, Kind::Slider(rate), Value::Number(page.value("rate-b"))).further(page.text("capital-further-rate")),
    ];
    controls.map(|control| page.worded(SLUG, control))
}

fn scale(page: &PageContext) -> Declaration {
    let mut controls = vec![
        page.worded(SLUG, choice("set", SETS, Shape::List)),
        page.worded(SLUG, choice("look", Look::ALL.map(Look::key), Shape::Segments)),
    ];
    controls.extend(money_controls(page));
    Declaration { controls, ..Declaration::new(SLUG, "scale", pack(&ToScale { sets: sets(page) })) }
}

fn sets(page: &PageContext) -> Vec<Vec<Sum>> {
    let Some(table) = table(page, "capital_sums") else { return Vec::new() };
    let sum = |row: &Vec<String>| {
        let figure = page.figure(table.text(row, "figure"))?;
        Some(Sum {
            item: table.text(row, "item").to_owned(),
            money: one_of(page, Money::ALL, |money| money.key(), table.text(row, "kind"))?,
            is_us: one_of(page, ["us", "eu"], |actor| *actor, table.text(row, "actor"))? == "us",
            figure: figure.id.clone(),
            value: figure.quantity.value,
            currency: figure.quantity.currency?,
            usd_per_eur: number(page, table, row, "usd_per_eur"),
        })
    };
    SETS.map(|set| table.rows.iter().filter(|row| table.text(row, "set") == set).filter_map(sum).collect()).to_vec()
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
        page.worded(SLUG, Control { names, ..choice("round", keys, Shape::Search) }),
        page.worded(SLUG, choice("measure", ["value", "raised"], Shape::Segments)),
        page.worded(SLUG, Control::new("month", 0, time, Value::Number(author))),
    ];
    let [currency, rates, rate] = money_controls(page);
    let look = choice("growth", ["log", "linear"], Shape::Segments).further(page.text("capital-further-look"));
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
    let Some(table) = table(page, "funding_rounds") else { return Vec::new() };
    let round = |row: &Vec<String>| {
        let date = PartialDate::try_from(table.text(row, "date").to_owned()).ok()?;
        let (month, day) = (f64::from(date.month()?), f64::from(date.day()?));
        let company = one_of(page, 0..COMPANIES.len(), |company| COMPANIES[*company], table.text(row, "company"))?;
        let currency =
            one_of(page, [Currency::Usd, Currency::Eur], |currency| currency.key(), &table.text(row, "currency").to_lowercase())?;
        let key = format!("{}-{date}", COMPANIES[company].to_lowercase().replace(' ', "-"));
        let round = Round {
            company,
            month: 12.0 * f64::from(date.year()) + month - 1.0 + (day - 1.0) / 31.0,
            day: page.words.date(&date),
            how: one_of(page, How::ALL, |how| how.key(), table.text(row, "kind"))?,
            value: table.number(row, "valuation"),
            raised: table.number(row, "raised"),
            currency,
            usd_per_eur: number(page, table, row, "usd_per_eur"),
            source: table.text(row, "source").to_owned(),
        };
        Some((key, round))
    };
    table.rows.iter().filter_map(round).collect()
}

fn said(page: &PageContext) -> Vec<Said> {
    let of = |(id, company): (&str, usize)| {
        let quantity = page.figure(id)?.quantity;
        Some(Said { company, value: quantity.value, currency: quantity.currency? })
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
        ..choice(key, keys, Shape::Segments)
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
        of_countries(choice("place", places.iter().skip(1).map(String::as_str), Shape::List)),
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
    let Some(table) = table(page, "hyperscaler_capex") else { return Year { name: String::new(), firms_usd: Vec::new(), four_usd: 0.0 } };
    let value = |company: &str, period: String, is_meant: &dyn Fn(&str) -> bool| {
        let is_row = |row: &&Vec<String>| {
            table.text(row, "company") == company && table.text(row, "period") == period && is_meant(table.text(row, "definition"))
        };
        match table.rows.iter().find(is_row) {
            Some(row) => 1e9 * number(page, table, row, "capex_usd_billion"),
            None => {
                missing(page, &format!("{company}, {period} in hyperscaler_capex"));
                f64::NAN
            }
        }
    };
    let in_cash = |definition: &str| definition.contains("(cash)");
    Year {
        name: year.to_owned(),
        firms_usd: NAMES.iter().map(|(name, _)| value(name, format!("FY{year}"), &in_cash)).collect(),
        four_usd: value("four firms", format!("CY{year}"), &|other| other == definition),
    }
}

/// The periods, and the keys of all their countries, the United States first.
fn periods(page: &PageContext) -> (Vec<Period>, Vec<String>) {
    let mut keys: Vec<String> = vec!["us".to_owned()];
    let Some(table) = table(page, "ai_private_investment") else { return (Vec::new(), keys) };
    let mut periods = Vec::new();
    for (key, name) in PERIODS {
        let mut period = Period { name: name.to_owned(), edition: String::new(), places: Vec::new() };
        for row in table.rows.iter().filter(|row| table.text(row, "period") == key) {
            let place = table.text(row, "place");
            let index = keys.iter().position(|other| other == place).unwrap_or_else(|| {
                keys.push(place.to_owned());
                keys.len() - 1
            });
            table.text(row, "edition").clone_into(&mut period.edition);
            period.places.push((index, 1e9 * number(page, table, row, "usd_billion")));
        }
        if period.places.is_empty() {
            missing(page, &format!("{key} in ai_private_investment"));
        }
        periods.push(period);
    }
    (periods, keys)
}
