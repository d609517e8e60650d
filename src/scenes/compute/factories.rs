//! The instrument: the AI factories of the European Union on a map, wave by wave.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Control, Instrument, Settings, Spot, Value, View},
    scenes::compute::{map_chart, sentence},
};

/// Index of the site chosen: none, then the sites in their order.
pub const SITE: usize = 0;
/// Index of the last wave shown.
pub const WAVE: usize = 1;

/// A site that was selected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// Its name.
    pub name: String,
    /// City, in the page's language where that has a name for it.
    pub city: String,
    /// Country, in the page's language.
    pub country: String,
    /// Who hosts it.
    pub host: String,
    /// Wave of selection, counted from zero.
    pub wave: usize,
    /// Place on the map, in its units: to the right and down from its upper left corner.
    pub at: (i16, i16),
}

/// A wave of selections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wave {
    /// Its date in the page's language.
    pub date: String,
    /// Member states that then have a site.
    pub countries: u8,
}

/// The sites and the land below them. Without JavaScript: all three waves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Factories {
    /// The sites, in the order of the waves.
    pub sites: Vec<Site>,
    /// The waves.
    pub waves: Vec<Wave>,
    /// Closed lines: whether the land is in the Union, then places as steps from the former one, the first from the corner.
    pub land: Vec<(bool, Vec<i16>)>,
    /// Width and height of the map in its units.
    pub size: (i16, i16),
}

impl Factories {
    /// Indices of the sites that the settings show.
    pub(super) fn shown(&self, settings: &Settings) -> impl Iterator<Item = usize> {
        let wave = settings.option(WAVE);
        (0..self.sites.len()).filter(move |&index| self.sites[index].wave <= wave)
    }

    /// The site chosen.
    pub(super) fn chosen(&self, settings: &Settings) -> Option<&Site> {
        self.sites.get(settings.option(SITE).checked_sub(1)?)
    }
}

impl Instrument for Factories {
    /// A site asks for its wave, and a wave that lacks the site lets go of it.
    fn settle(&self, controls: &[Control], former: &Settings, now: &mut Settings) -> Option<usize> {
        let wave = self.chosen(now)?.wave;
        if wave <= now.option(WAVE) {
            return None;
        }
        let (control, option) = if former.option(WAVE) == now.option(WAVE) { (WAVE, wave) } else { (SITE, 0) };
        now.set(controls, control, Value::Option(option));
        Some(control)
    }

    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::factories(self, view)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        map_chart::sites(self, view, width_px)
    }

    fn spots(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Vec<Spot> {
        map_chart::spots(self, view.settings, width_px)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        map_chart::table(self, view)
    }
}
