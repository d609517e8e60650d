//! The instrument: the bill of a data centre, from its chips to its money, and the same bill elsewhere.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Ink, Role, Table},
    instrument::{Instrument, Judgement, Ruling, Spot, View},
    scenes::energy::{
        chart,
        model::{FIRST_HALF, OVERHEAD, Output, PLACE, Place, Site, ranked, us_price},
        ranking_chart::{Ranking, Row},
        sentence,
    },
    text::Arg,
};

/// Index of the picture of all places; that of the chain stands before it.
const OF_PLACES: usize = 1;

/// The places with their wholesale prices. Without JavaScript: JUPITER's bill, and the same elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Calculator {
    /// The places, by option of their control; each has a price in the first half of 2025.
    pub places: Vec<Place>,
}

impl Calculator {
    /// The reader's place and its price, if it has one.
    fn place(&self, view: &View<'_>) -> Option<(&Place, f64)> {
        let place = self.places.get(view.settings.option(PLACE))?;
        Some((place, place.price(FIRST_HALF)?))
    }

    /// The price in the reader's place; zero if there is none.
    fn price(&self, view: &View<'_>) -> f64 {
        self.place(view).map_or(0.0, |(_, price)| price)
    }

    /// All places, by what the reader's site pays there.
    fn ranking<'a>(&self, view: &View<'a>) -> Ranking<'a> {
        let (site, phrases) = (Site::of(view.settings), view.phrases);
        let bill = |price: f64| site.span(Output::Bill, price);
        let order = ranked(self.places.iter().enumerate().filter_map(|(index, place)| Some((index, place.price(FIRST_HALF)?))));
        let row = |(option, price): (usize, f64)| {
            let place = &self.places[option];
            Row { name: sentence::name(place, phrases), group: place.group, value: bill(price).mid, option }
        };
        let write = move |value: f64| if value > 0.0 { chart::shown(value, Output::Bill, phrases) } else { phrases.number(value) };
        let us = us_price(&self.places).map(|price| bill(price).mid);
        let price = us.map_or_else(String::new, write);
        let range = self.place(view).map(|(_, price)| {
            let span = bill(price);
            (span.low, span.high)
        });
        Ranking {
            rows: order.into_iter().map(row).collect(),
            chosen: view.settings.option(PLACE),
            range,
            line: us.map(|value| (value, Ink::solid(Role::Us))),
            note: phrases.fill("energy-note-line", &[("what", Arg::from("same")), ("price", price.into())]),
            label: phrases.get("energy-places-label"),
            write: Box::new(write),
        }
    }
}

impl Instrument for Calculator {
    /// A site whose whole power is known has its cooling in it already.
    fn shown(&self, control: usize, view: &View<'_>) -> Option<String> {
        let is_counted = control == OVERHEAD && view.settings.numbers(OVERHEAD).iter().all(|end| *end <= 1.0);
        is_counted.then(|| view.phrases.get("energy-overhead-counted"))
    }

    fn sentence(&self, picture: usize, view: &View<'_>) -> String {
        if picture == OF_PLACES {
            return sentence::places(&Site::of(view.settings), &self.places, view.settings.option(PLACE), view.phrases);
        }
        let Some((place, price)) = self.place(view) else { return String::new() };
        sentence::chain(&Site::of(view.settings), place, price, view.phrases)
    }

    fn draw(&self, picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        if picture == OF_PLACES {
            return self.ranking(view).draw(width_px);
        }
        chart::chain(&Site::of(view.settings), self.price(view), width_px, view.phrases)
    }

    fn spots(&self, picture: usize, view: &View<'_>, width_px: f64) -> Vec<Spot> {
        if picture == OF_PLACES { self.ranking(view).spots(width_px) } else { Vec::new() }
    }

    fn table(&self, picture: usize, view: &View<'_>) -> Table {
        let site = Site::of(view.settings);
        if picture == OF_PLACES {
            return chart::places_table(&site, &self.places, view.phrases);
        }
        chart::chain_table(&site, self.price(view), view.phrases)
    }

    /// Text A's “relatively cheap” and text D's “high”, in the reader's place, beside the American price. Both speak of Europe.
    fn judge(&self, picture: usize, view: &View<'_>) -> Vec<Judgement> {
        if picture != 0 {
            return Vec::new();
        }
        let (Some(us), Some((place, price))) = (us_price(&self.places), self.place(view)) else { return Vec::new() };
        if !place.group.is_european() {
            return Vec::new();
        }
        let is_cheap = price < us;
        let judgement = |claim: &'static str, key: &str, holds: bool| Judgement {
            claim,
            ruling: if holds { Ruling::Holds } else { Ruling::Fails },
            reason: view.phrases.fill(
                key,
                &[
                    ("state", Arg::from(if is_cheap { "below" } else { "above" })),
                    ("place", sentence::name(place, view.phrases).into()),
                    ("price", chart::price_text(price, view.phrases).into()),
                    ("us", chart::price_text(us, view.phrases).into()),
                ],
            ),
        };
        vec![
            judgement("a-europe-cheap-energy", "energy-judged-cheap", is_cheap),
            judgement("d-electricity-expensive", "energy-judged-dear", !is_cheap),
        ]
    }
}
