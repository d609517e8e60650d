//! From facts to the instruments: places with their prices, real sites, controls with their ranges and words. Native.

use crate::{
    chart::{Cell, Column, Table},
    facts::{Row, Rows, Unit},
    instrument::{Control, Declaration, Digits, Format, Kind, Look, Picture, PictureLook, Preset, Track, Value},
    model::math::significant,
    scenes::{
        energy::{
            SLUG,
            bill::Calculator,
            model::{CHIP_PRICE, CHIPS, FIRST_HALF, Group, LOAD, MARK, OVERHEAD, PERIODS, PLACE, Place, WATTS},
            prices::Prices,
        },
        pack,
    },
    ui::PageContext,
};

/// The site whose watts we assume for one that names none: the only other one of some hundred thousand recent chips.
const LIKE: &str = "abilene";
/// The site that names no power.
const UNNAMED: &str = "gigafactory";

/// The bill, and the prices.
pub(super) fn declarations(page: &PageContext) -> Vec<Declaration> {
    let (places, firms) = (places(page), firms(page));
    let known: Vec<Place> = places.iter().filter(|place| place.price(FIRST_HALF).is_some()).cloned().collect();
    let prices = Prices { places, firms };
    vec![bill(page, &Calculator { places: known }), prices_declaration(page, &prices)]
}

fn text(page: &PageContext, key: &str) -> String {
    page.text(&format!("energy-{key}"))
}

fn names(page: &PageContext, places: &[Place]) -> Vec<String> {
    places.iter().map(|place| text(page, &format!("place-{}", place.key))).collect()
}

fn keys(places: &[Place]) -> Vec<String> {
    places.iter().map(|place| place.key.clone()).collect()
}

fn bill(page: &PageContext, calculator: &Calculator) -> Declaration {
    let presets = presets(page, &calculator.places);
    let author = |control: usize| {
        let values = presets.first().map(|preset| preset.values.as_slice()).unwrap_or_default();
        values.iter().find(|(index, _)| *index == control).map_or(Value::Option(0), |(_, value)| value.clone())
    };
    let control = |key: &str, index: usize, kind: Kind| {
        let control = Control::new(key, 0, kind, author(index));
        let is_further = matches!(index, OVERHEAD | LOAD | CHIP_PRICE);
        let control = if is_further { control.further(text(page, "further")) } else { control };
        page.worded(SLUG, control)
    };
    let dollars = Format::with("unit-money-usd", Digits::Fixed(0));
    let place = Kind::Choice(keys(&calculator.places), Look::Search);
    let controls = vec![
        control("chips", CHIPS, Kind::Slider(Track::log(1e3, 1e6, 0.01, Format::with("unit-chips", Digits::Fixed(0))))),
        control("place", PLACE, place),
        control("watts", WATTS, Kind::Slider(Track::whole(300.0, 4_000.0, 5.0, Format::with("unit-watts", Digits::Fixed(0))))),
        control("overhead", OVERHEAD, Kind::Period(Track::linear(1.0, 2.0, 0.01, Format::plain(2)))),
        control("load", LOAD, Kind::Period(Track::linear(0.3, 1.0, 0.01, Format::share(Digits::Fixed(0))))),
        control("chip-price", CHIP_PRICE, Kind::Period(Track::log(1e4, 2e5, 0.005, dollars))),
    ];
    let elsewhere = Picture { title: text(page, "places-title"), look: PictureLook::Points(PLACE), ..Picture::chart("places") };
    Declaration {
        pictures: vec![Picture::chart("bill"), elsewhere],
        presets,
        presets_label: text(page, "start"),
        controls,
        ..Declaration::new(SLUG, "bill", pack(calculator))
    }
}

fn prices_declaration(page: &PageContext, prices: &Prices) -> Declaration {
    let whats = PERIODS.iter().map(|period| (*period).to_lowercase()).chain(["firms".to_owned()]);
    let what = Kind::Choice(whats.collect(), Look::List);
    let marks = ["none".to_owned()].into_iter().chain(keys(&prices.places)).collect();
    let mark = Control {
        names: [vec![text(page, "mark-none")], names(page, &prices.places)].concat(),
        ..Control::new("mark", 0, Kind::Choice(marks, Look::Search), Value::Option(0))
    };
    let controls = [Control::new("what", 0, what, Value::Option(FIRST_HALF)), mark];
    Declaration {
        pictures: vec![Picture { look: PictureLook::Points(MARK), ..Picture::chart("prices") }],
        controls: controls.map(|control| page.worded(SLUG, control)).to_vec(),
        ..Declaration::new(SLUG, "prices", pack(prices))
    }
}

/// A row of the table of prices.
struct Price<'f> {
    row: Row<'f>,
    key: String,
    group: Group,
    period: String,
    is_wholesale: bool,
    usd: f64,
    source: String,
}

fn prices(page: &PageContext) -> Vec<Price<'_>> {
    page.facts.table("electricity_prices").into_iter().flat_map(Rows::iter).filter_map(price).collect()
}

/// A row's price; none if a cell says what cannot be.
fn price(row: Row<'_>) -> Option<Price<'_>> {
    let text = |column: &str| row.text(column).to_owned();
    Some(Price {
        row,
        key: text("key"),
        group: row.parsed("group", Group::parse)?,
        period: text("period"),
        is_wholesale: row.parsed("kind", |word| match word {
            "wholesale" => Some(true),
            word if word.starts_with("final price, ") => Some(false),
            _ => None,
        })?,
        usd: row.number("usd_per_mwh"),
        source: text("source"),
    })
}

/// Places with a wholesale price: means and places abroad first, then countries by name.
fn places(page: &PageContext) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    for price in prices(page).into_iter().filter(|price| price.is_wholesale) {
        let Some(period) = price.row.parsed("period", |word| PERIODS.iter().position(|period| *period == word)) else { continue };
        let at = places.iter().position(|place| place.key == price.key).unwrap_or_else(|| {
            let usd_per_mwh = vec![None; PERIODS.len()];
            places.push(Place { key: price.key.clone(), group: price.group, source: price.source.clone(), usd_per_mwh });
            places.len() - 1
        });
        if places[at].usd_per_mwh[period].replace(price.usd).is_some() {
            price.row.fault(format!("is a second wholesale price of {:?} and {:?}", price.key, price.period), "keep one of them");
        }
    }
    places.sort_by_cached_key(|place| {
        let name = text(page, &format!("place-{}", place.key));
        (place.group.is_country(), if place.group.is_country() { name.replace(['é', 'è'], "e") } else { String::new() })
    });
    places
}

/// What firms pay: each row is a place of its own, for its date is.
fn firms(page: &PageContext) -> Vec<Place> {
    let firm = |price: Price| {
        let mut usd_per_mwh = vec![None; PERIODS.len()];
        usd_per_mwh.push(Some(price.usd));
        let key = format!("firms-{}-{}", price.key, price.period.to_lowercase());
        Place { key, group: price.group, source: price.source, usd_per_mwh }
    };
    prices(page).into_iter().filter(|price| !price.is_wholesale).map(firm).collect()
}

/// The sites of the table `energy_presets` whose power and price are known, and the gigafactory, whose watts we assume.
fn presets(page: &PageContext, places: &[Place]) -> Vec<Preset> {
    let Some(table) = page.facts.table("energy_presets") else { return Vec::new() };
    let (like, unnamed) = (table.find("site", LIKE), table.find("site", UNNAMED).is_some());
    // What is not there was noted.
    let Some(like) = like.filter(|_| unnamed) else { return Vec::new() };
    table.iter().filter_map(|row| preset(page, places, row, like)).collect()
}

/// A row's site; none if nothing is known of its power and its price. Watts are those of another site if it names none.
fn preset(page: &PageContext, places: &[Place], row: Row<'_>, like: Row<'_>) -> Option<Preset> {
    let site = row.text("site");
    let is_unnamed = site == UNNAMED;
    if !is_unnamed && row.given("watts_per_chip").or(row.given("cost")).is_none() {
        return None;
    }
    let chips = row.number("chips");
    let rate = page.value("rate-b");
    let (powered, price) = if is_unnamed {
        (like, ["gigafactory-five-price", "gigafactory-four-price"].map(|id| page.value(id) * rate))
    } else {
        let unit = row.parsed("cost_unit", |word| match word {
            "EUR million" => Some(1e6 * rate),
            "USD million" => Some(1e6),
            _ => None,
        })?;
        (row, [row.number("cost") * unit / chips; 2])
    };
    // The power of a whole site has its cooling in it: that of a machine has not.
    let overhead = powered.parsed("power_kind", |word| match word.split(',').next() {
        Some("machine") => Some(["pue-best", "pue-world"].map(|id| page.value(id))),
        Some("site") => Some([1.0; 2]),
        _ => None,
    })?;
    let load = ["load-low", "load-high"].map(|id| page.value(id) / 100.0);
    let country = row.text("country");
    let place = places.iter().position(|place| place.key == country);
    if place.is_none() {
        let what = format!("column \"country\" names {country:?}, which has no wholesale price of {}", PERIODS[FIRST_HALF]);
        row.fault(what, "name a place of electricity_prices.csv, or add its price there");
    }
    Some(Preset {
        key: site.to_owned(),
        values: vec![
            (CHIPS, Value::Number(chips)),
            (PLACE, Value::Option(place?)),
            (WATTS, Value::Number(powered.number("watts_per_chip"))),
            (OVERHEAD, Value::Numbers(overhead.to_vec())),
            (LOAD, Value::Numbers(load.to_vec())),
            // What a chip costs is known to two figures at best.
            (CHIP_PRICE, Value::Numbers(price.map(|price| significant(price, 2)).to_vec())),
        ],
        label: text(page, &format!("site-{site}")),
    })
}

/// The ratings of chips, as their makers give them.
pub(super) fn chips_table(page: &PageContext) -> Table {
    let phrases = page.words.phrases();
    let header = |key: &str| text(page, &format!("column-{key}"));
    let columns = vec![Column::text(header("chip")), Column::number(header("released")), Column::number(header("rating"))];
    let Some(table) = page.facts.table("chip_power") else { return Table::default() };
    let row = |row: Row<'_>| {
        let watts = row.number("tdp_w");
        let shown = phrases.quantity(crate::facts::Quantity::plain(watts, Unit::Watts), crate::text::Style::Short);
        let year: String = row.text("released").chars().take(4).collect();
        vec![Cell::text(row.text("chip")).of_source(row.text("source")), Cell::text(year), Cell::number(watts, shown)]
    };
    Table { caption: text(page, "chips-table"), columns, rows: table.iter().map(row).collect() }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::{
        instrument::Settings,
        scenes::energy::{
            chart::price_text,
            model::{Output, Site, us_price},
        },
        text::Library,
        ui,
    };

    /// What `energy-evidence`, `-limits` and `-meaning` say of prices and bills.
    #[test]
    fn the_page_says_what_the_prices_come_to() {
        let library = Library::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is valid");
        let page = PageContext::new(library.languages()[0].clone(), library.facts().clone(), ui::Place::default());
        let places = places(&page);
        let us = us_price(&places).expect("the American price");
        let below = |period: usize| {
            let is_below = |place: &&Place| place.group.is_country() && place.price(period).is_some_and(|price| price < us);
            places.iter().filter(is_below).map(|place| place.key.as_str()).collect::<Vec<_>>()
        };
        // Three countries in the first half of 2025, one over the whole year.
        let mut first_half = below(FIRST_HALF);
        first_half.sort_unstable();
        assert_eq!(first_half, ["fi", "no", "se"]);
        assert_eq!(below(3), ["fi"]);

        let declared = declarations(&page).remove(0);
        let dearest = places.iter().filter_map(|place| place.price(FIRST_HALF)).fold(0.0, f64::max);
        assert_eq!(declared.presets.len(), 6);
        for at in 0..declared.presets.len() {
            let settings: Settings = declared.with_preset(&declared.author(), at);
            let share = Site::of(&settings).span(Output::Share, dearest);
            // Less than a tenth of the chips' price, even in the dearest place.
            assert!(share.high < 10.0, "{}: {share:?}", declared.presets[at].key);
        }
        assert!(price_text(us, page.words.phrases()).contains("48"));
    }
}
