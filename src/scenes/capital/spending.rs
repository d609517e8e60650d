//! What four companies spend a year, and what is invested in a country: two budgets, never one.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    facts::{Currency, Quantity},
    instrument::{Instrument, Judgement, Ruling, Settings, View},
    scenes::capital::{
        sentence,
        spending_chart::{firms, firms_table, places, places_table},
    },
    text::{Arg, Style},
};

/// Index of the year of the companies' spending.
pub const YEAR: usize = 0;
/// The companies added up.
pub const FIRMS: usize = 1;
/// The year, or years, of the countries' investment.
pub const PERIOD: usize = 2;
/// The country compared with the United States.
pub const PLACE: usize = 3;

/// The companies, by name and by key of the control.
pub const NAMES: [(&str, &str); 4] = [("Alphabet", "alphabet"), ("Amazon", "amazon"), ("Meta", "meta"), ("Microsoft", "microsoft")];
/// Those that text D names, as indices of [`NAMES`].
pub const NAMED_BY_D: [usize; 2] = [1, 3];

/// What was spent in a year, in dollars.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Year {
    /// The year in figures.
    pub name: String,
    /// Purchases of property and equipment in cash, as filed, in the order of [`NAMES`].
    pub firms_usd: Vec<f64>,
    /// The four by another count: finance leases included, or definitions mixed.
    pub four_usd: f64,
}

/// What was invested in some countries, in dollars, by one edition of a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Period {
    /// The year or years in figures.
    pub name: String,
    /// Year of the report's edition.
    pub edition: String,
    /// Index in [`Spending::places`], and dollars; the largest first.
    pub places: Vec<(usize, f64)>,
}

/// Spending by company and year, investment by country. Without JavaScript: the latest of each.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Spending {
    /// The companies' years.
    pub years: Vec<Year>,
    /// “Hundreds of billions”, as we read it, in dollars.
    pub hundreds_usd: f64,
    /// The countries' years.
    pub periods: Vec<Period>,
    /// Keys of the countries; the first is the United States.
    pub places: Vec<String>,
}

impl Spending {
    fn year(&self, settings: &Settings) -> Option<&Year> {
        self.years.get(settings.option(YEAR))
    }

    fn period(&self, settings: &Settings) -> Option<&Period> {
        self.periods.get(settings.option(PERIOD))
    }
}

/// What the chosen companies spent together, in dollars.
#[must_use]
pub fn together_usd(year: &Year, chosen: &[usize]) -> f64 {
    chosen.iter().filter_map(|firm| year.firms_usd.get(*firm)).sum()
}

impl Instrument for Spending {
    fn sentence(&self, picture: usize, view: &View<'_>) -> String {
        let settings = view.settings;
        let said = if picture == 0 {
            self.year(settings).map(|year| sentence::firms(year, settings.indices(FIRMS), view.phrases))
        } else {
            // The United States are no option.
            let place = settings.option(PLACE) + 1;
            self.period(settings).map(|period| sentence::places(period, place, &self.places, view.phrases))
        };
        said.unwrap_or_default()
    }

    fn draw(&self, picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        let settings = view.settings;
        let drawn = if picture == 0 {
            let most = self.years.iter().map(|year| year.four_usd).fold(self.hundreds_usd, f64::max);
            self.year(settings).map(|year| firms(year, settings.indices(FIRMS), (most, self.hundreds_usd), width_px, view.phrases))
        } else {
            let place = settings.option(PLACE) + 1;
            self.period(settings).map(|period| places(period, place, &self.places, width_px, view.phrases))
        };
        drawn.unwrap_or_else(|| Err(ChartError::default()))
    }

    fn table(&self, picture: usize, view: &View<'_>) -> Table {
        if picture == 0 {
            firms_table(&self.years, view.settings.indices(FIRMS), view.phrases)
        } else {
            self.period(view.settings).map(|period| places_table(period, &self.places, view.phrases)).unwrap_or_default()
        }
    }

    /// “Hundreds of billions each year” of Microsoft and Amazon, against the companies and the year chosen.
    fn judge(&self, picture: usize, view: &View<'_>) -> Vec<Judgement> {
        let chosen = view.settings.indices(FIRMS);
        let Some(year) = self.year(view.settings).filter(|_| picture == 0 && !chosen.is_empty()) else { return Vec::new() };
        let together = together_usd(year, chosen);
        let are_named = chosen.iter().all(|firm| NAMED_BY_D.contains(firm));
        let (state, ruling) = match (together >= self.hundreds_usd, are_named) {
            (true, true) => ("all", Ruling::Holds),
            // Text D names two of them.
            (true, false) => ("others", Ruling::OnlyIf),
            (false, _) => ("less", Ruling::Fails),
        };
        let sum = |value| view.phrases.quantity(Quantity::money(crate::model::math::significant(value, 3), Currency::Usd), Style::Long);
        let reason = view.phrases.fill(
            "capital-spending-judged",
            &[
                ("state", Arg::from(state)),
                ("year", Arg::from(year.name.as_str())),
                ("together", sum(together).into()),
                ("hundreds", sum(self.hundreds_usd).into()),
            ],
        );
        vec![Judgement { claim: "d-ms-amazon-hundreds-bn", ruling, reason }]
    }
}
