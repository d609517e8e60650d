//! The instrument: what electricity costs, place by place, period by period.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Ink, Role, Table},
    instrument::{Instrument, Spot, View},
    scenes::energy::{
        chart,
        model::{FIRST_HALF, MARK, PERIODS, Place, WHAT, ranked, us_price},
        ranking_chart::{Ranking, Row},
        sentence,
    },
    text::Arg,
};

/// The places with their prices. Without JavaScript: wholesale, first half of 2025.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Prices {
    /// Wholesale, by option of the mark; the option before the first marks nothing.
    pub places: Vec<Place>,
    /// What firms pay, network and taxes in it: dates and customers differ.
    pub firms: Vec<Place>,
}

/// Kind and period that the reader asks for.
fn what(view: &View<'_>) -> usize {
    view.settings.option(WHAT)
}

impl Prices {
    fn marked(&self, view: &View<'_>) -> Option<&Place> {
        self.places.get(view.settings.option(MARK).checked_sub(1)?)
    }

    /// The places that have a price of this kind and period.
    fn shown(&self, view: &View<'_>) -> &[Place] {
        if what(view) < PERIODS.len() { &self.places } else { &self.firms }
    }

    fn ranking<'a>(&self, view: &View<'a>) -> Ranking<'a> {
        let (what, places, phrases) = (what(view), self.shown(view), view.phrases);
        let order = ranked(places.iter().enumerate().filter_map(|(index, place)| Some((index, place.price(what)?))));
        let is_wholesale = what < PERIODS.len();
        let row = |(index, price): (usize, f64)| {
            let place = &places[index];
            // What firms pay is not in the list of marks.
            let option = if is_wholesale { index + 1 } else { usize::MAX };
            Row { name: sentence::name(place, phrases), group: place.group, value: price, option }
        };
        let write = move |value: f64| phrases.fill("unit-money-usd", &[("n", Arg::Number(value, 0))]);
        let us = us_price(&self.places).filter(|_| is_wholesale);
        let (state, ink) = match what {
            FIRST_HALF => ("same", Ink::solid(Role::Us)),
            _ if is_wholesale => ("other", Ink::dashed(Role::Us)),
            _ => ("firms", Ink::solid(Role::Us)),
        };
        let price = us.map_or_else(String::new, |price| chart::price_text(price, phrases));
        Ranking {
            rows: order.into_iter().map(row).collect(),
            chosen: view.settings.option(MARK),
            range: None,
            line: us.map(|price| (price, ink)),
            note: phrases.fill("energy-note-line", &[("what", Arg::from(state)), ("price", price.into())]),
            label: phrases.get("energy-prices-label"),
            write: Box::new(write),
        }
    }
}

impl Instrument for Prices {
    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        if what(view) >= PERIODS.len() {
            return sentence::firms(&self.firms, view.phrases);
        }
        let us = us_price(&self.places).unwrap_or_default();
        sentence::prices(&self.places, what(view), self.marked(view), us, view.phrases)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        self.ranking(view).draw(width_px)
    }

    fn spots(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Vec<Spot> {
        let spots = self.ranking(view).spots(width_px);
        spots.into_iter().filter(|spot| spot.option <= self.places.len()).collect()
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        chart::prices_table(&self.places, &self.firms, view.phrases)
    }
}
