//! What settings and prices come to, in words.

use crate::{
    scenes::energy::{
        chart::{price_text, shown},
        model::{FIRST_HALF, Group, Output, PERIODS, Place, Site, ranked, us_price},
    },
    text::{Arg, Phrases},
};

/// The name of a place.
pub(super) fn name(place: &Place, phrases: &Phrases) -> String {
    phrases.get(&format!("energy-place-{}", place.key))
}

/// From chips to money.
pub(super) fn chain(site: &Site, place: &Place, price: f64, phrases: &Phrases) -> String {
    let text = |value: f64, output: Output| -> Arg<'static> { shown(value, output, phrases).into() };
    let bill = site.span(Output::Bill, price);
    phrases.fill(
        "energy-bill-sentence",
        &[
            ("power", text(site.span(Output::Power, price).mid, Output::Power)),
            ("place", name(place, phrases).into()),
            ("price", price_text(price, phrases).into()),
            ("low", text(bill.low, Output::Bill)),
            ("mid", text(bill.mid, Output::Bill)),
            ("high", text(bill.high, Output::Bill)),
            ("share", text(site.span(Output::Share, price).mid, Output::Share)),
        ],
    )
}

/// The same bill here, in the United States, at its lowest and at its highest.
pub(super) fn places(site: &Site, places: &[Place], chosen: usize, phrases: &Phrases) -> String {
    let bill = |price: f64| -> Arg<'static> { shown(site.span(Output::Bill, price).mid, Output::Bill, phrases).into() };
    // A mean of countries is no country: it is neither the cheapest nor the dearest.
    let countries = places.iter().enumerate().filter(|(_, place)| place.group != Group::Mean);
    let order = ranked(countries.filter_map(|(index, place)| Some((index, place.price(FIRST_HALF)?))));
    let (Some(place), Some(us), Some(first), Some(last)) = (places.get(chosen), us_price(places), order.first(), order.last()) else {
        return String::new();
    };
    let price = place.price(FIRST_HALF).unwrap_or(us);
    let side = if place.key == "us" {
        "us"
    } else if price < us {
        "below"
    } else {
        "above"
    };
    phrases.fill(
        "energy-places-sentence",
        &[
            ("place", name(place, phrases).into()),
            ("bill", bill(price)),
            ("side", Arg::from(side)),
            ("us", bill(us)),
            ("first", name(&places[first.0], phrases).into()),
            ("least", bill(first.1)),
            ("last", name(&places[last.0], phrases).into()),
            ("most", bill(last.1)),
        ],
    )
}

/// Which countries of Europe pay less than the United States, and what the place marked pays.
pub(super) fn prices(places: &[Place], what: usize, marked: Option<&Place>, us: f64, phrases: &Phrases) -> String {
    let countries = || places.iter().filter(|place| place.group.is_country() && place.price(what).is_some());
    let below: Vec<String> =
        countries().filter(|place| place.price(what).is_some_and(|price| price < us)).map(|place| name(place, phrases)).collect();
    let count = |count: usize| Arg::Number(u32::try_from(count).map_or(0.0, f64::from), 0);
    let said = phrases.fill(
        "energy-prices-sentence",
        &[
            ("period", phrases.get(&format!("energy-period-{}", PERIODS[what])).into()),
            ("all", count(countries().count())),
            ("state", Arg::from(if below.is_empty() { "none" } else { "some" })),
            ("n", count(below.len())),
            ("names", below.join(", ").into()),
            ("when", Arg::from(if what == FIRST_HALF { "same" } else { "other" })),
            ("us", price_text(us, phrases).into()),
        ],
    );
    said + &mark(marked, what, Some(us), phrases)
}

/// What firms pay, network and taxes in it.
pub(super) fn firms(firms: &[Place], phrases: &Phrases) -> String {
    let order = ranked(firms.iter().enumerate().filter_map(|(index, place)| Some((index, place.price(PERIODS.len())?))));
    let (Some(first), Some(last)) = (order.first(), order.last()) else { return String::new() };
    phrases.fill(
        "energy-firms-sentence",
        &[
            ("first", name(&firms[first.0], phrases).into()),
            ("least", price_text(first.1, phrases).into()),
            ("last", name(&firms[last.0], phrases).into()),
            ("most", price_text(last.1, phrases).into()),
        ],
    )
}

/// What a marked place pays, beside the United States.
fn mark(marked: Option<&Place>, what: usize, us: Option<f64>, phrases: &Phrases) -> String {
    let Some(place) = marked else { return String::new() };
    let price = place.price(what);
    let times = price.zip(us).map_or(0.0, |(price, us)| price / us);
    let price_text = price.map_or_else(String::new, |price| price_text(price, phrases));
    let said = phrases.fill(
        "energy-mark-sentence",
        &[
            ("state", Arg::from(if price.is_some() { "known" } else { "unknown" })),
            ("place", name(place, phrases).into()),
            ("price", price_text.into()),
            ("times", Arg::Number(times, 1)),
        ],
    );
    format!(" {said}")
}
