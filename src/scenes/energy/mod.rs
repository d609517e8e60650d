//! Energy: cheap or dear? The bill of a data centre, chip by chip, in any place whose price is known.

#![doc = include_str!("README.md")]

pub mod chart;
pub mod model;

mod bill;
#[cfg(feature = "ssr")]
mod data;
mod prices;
mod ranking_chart;
mod sentence;
#[cfg(feature = "ssr")]
mod view;

use crate::instrument::Instrument;

/// Name of the scene in addresses, files and message keys.
pub const SLUG: &str = "energy";

/// The functions of the scene's instrument `key`, with its data.
#[must_use]
pub fn open(key: &str, data: &[u8]) -> Option<Box<dyn Instrument>> {
    match key {
        "bill" => super::read::<bill::Calculator>(data),
        "prices" => super::read::<prices::Prices>(data),
        _ => None,
    }
}

/// The scene, for the registry.
#[cfg(feature = "ssr")]
pub const SCENE: super::Scene = super::Scene {
    slug: SLUG,
    claims: &[
        "a-europe-cheap-energy",
        "d-electricity-expensive",
        "d-altman-more-efficient",
        "d-altman-climate",
        "d-protest-climate-goals",
        "d-measure-renewables",
        "d-measure-cooling",
    ],
    tables: &[
        ("electricity_prices", &["bill", "prices"]),
        ("electricity_price_comparison", &["prices"]),
        ("energy_presets", &["bill"]),
        ("chip_power", &["bill"]),
        ("pue_ranges", &["bill"]),
        ("load_factors", &["bill"]),
        ("programme_costs", &["bill"]),
    ],
    words: &[],
    view: view::movements,
    front: super::Front { instrument: "prices", picture: 0, shown: super::Shown::InWords },
    instruments: data::declarations,
    readme: include_str!("README.md"),
};
