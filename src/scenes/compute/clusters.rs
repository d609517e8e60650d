//! The instrument: the recorded clusters, one by one.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, Settings, Spot, View},
    scenes::compute::{cluster_chart, model::REGIONS, sentence},
};

/// Index of the cluster chosen: none, then the clusters in their order.
pub const FIND: usize = 0;
/// Index of the regions shown.
pub const SHOWN: usize = 1;
/// Index of the status shown.
pub const STATUS: usize = 2;
/// Index of what is measured upwards.
pub const AXIS: usize = 3;
/// Index of the years shown.
pub const YEARS: usize = 4;

/// Keys of what is measured upwards, in the order of their control.
pub const AXES: [&str; 3] = ["h100", "power", "chips"];
/// Keys of what is shown, in the order of their control.
#[cfg(feature = "ssr")]
pub const STATUSES: [&str; 3] = ["service", "planned", "both"];

/// Keys of the years from which on clusters are shown, in the order of their control, and the years.
pub const FROM: [(&str, f64); 3] = [("all", 2010.0), ("some", 2019.0), ("few", 2024.0)];

/// The year from which on clusters are shown.
#[must_use]
pub fn first_year(settings: &Settings) -> f64 {
    FROM.get(settings.option(YEARS)).map_or(FROM[0].1, |from| from.1)
}

/// A cluster: a machine, or a phase of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cluster {
    /// Index of its name.
    pub name: u16,
    /// Index of its owner, counted from one; zero if the record names none.
    pub owner: u16,
    /// Index of its region in [`REGIONS`].
    pub region: u8,
    /// True if it is planned: the record gives no date for it.
    pub is_planned: bool,
    /// True if a larger one has replaced it, or if it is out of service.
    pub is_over: bool,
    /// Month in which it came into service, counted from January 2010 as one; zero if planned.
    pub month: u16,
    /// H100 equivalents, kilowatts, AI chips; zero where unknown.
    pub sizes: [u32; 3],
}

/// Every cluster that can be placed. Without JavaScript: those in service, by computing power.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clusters {
    /// Names.
    pub names: Vec<String>,
    /// Owners.
    pub owners: Vec<String>,
    /// The clusters, the largest first.
    pub list: Vec<Cluster>,
    /// Index of JUPITER.
    pub jupiter: usize,
}

impl Cluster {
    /// Its year, with the fraction of its month; zero if planned.
    #[must_use]
    pub fn year(&self) -> f64 {
        if self.month == 0 { 0.0 } else { 2010.0 + (f64::from(self.month) - 0.5) / 12.0 }
    }

    /// Its month, 1 to 12, and its year.
    #[must_use]
    pub const fn date(&self) -> (u16, u16) {
        ((self.month + 11) % 12 + 1, 2010 + (self.month - 1) / 12)
    }

    /// What is measured upwards: H100 equivalents, megawatts or chips; none where unknown.
    #[must_use]
    pub fn size(&self, axis: usize) -> Option<f64> {
        let size = f64::from(*self.sizes.get(axis)?);
        (size > 0.0).then_some(if axis == 1 { size / 1e3 } else { size })
    }

    /// True if the settings show it.
    fn is_shown(&self, settings: &Settings) -> bool {
        let status = settings.option(STATUS);
        let is_meant = status == 2 || (status == 1) == self.is_planned;
        let in_years = self.is_planned || self.year() >= first_year(settings);
        is_meant && in_years && settings.indices(SHOWN).contains(&usize::from(self.region)) && self.size(settings.option(AXIS)).is_some()
    }
}

impl Clusters {
    /// Indices of the clusters that the settings show, the largest in computing power first.
    #[must_use]
    pub fn shown(&self, settings: &Settings) -> Vec<usize> {
        (0..self.list.len()).filter(|&index| self.list[index].is_shown(settings)).collect()
    }

    /// The cluster chosen.
    #[must_use]
    pub fn chosen(&self, settings: &Settings) -> Option<usize> {
        settings.option(FIND).checked_sub(1).filter(|index| *index < self.list.len())
    }

    /// The name of a cluster.
    #[must_use]
    pub fn name(&self, cluster: &Cluster) -> &str {
        self.names.get(usize::from(cluster.name)).map_or("", String::as_str)
    }

    /// Its owner, if the record names one.
    #[must_use]
    pub fn owner(&self, cluster: &Cluster) -> Option<&str> {
        self.owners.get(usize::from(cluster.owner).checked_sub(1)?).map(String::as_str)
    }

    /// How many of these clusters each region has.
    #[must_use]
    pub fn counts(&self, shown: &[usize]) -> [u16; REGIONS.len()] {
        let mut counts = [0; REGIONS.len()];
        for &index in shown {
            counts[usize::from(self.list[index].region).min(REGIONS.len() - 1)] += 1;
        }
        counts
    }
}

impl Instrument for Clusters {
    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::clusters(self, view)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        cluster_chart::points(self, view, width_px)
    }

    fn spots(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Vec<Spot> {
        cluster_chart::spots(self, view.settings, width_px)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        cluster_chart::table(self, view)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_from_january() {
        let cluster = |month| Cluster { name: 0, owner: 0, region: 0, is_planned: false, is_over: false, month, sizes: [1, 500, 0] };
        assert_eq!((cluster(1).date(), cluster(12).date(), cluster(13).date()), ((1, 2010), (12, 2010), (1, 2011)));
        assert!((cluster(187).year() - 2025.54).abs() < 0.01, "July 2025");
        assert_eq!((cluster(1).size(1), cluster(1).size(2), cluster(1).size(9)), (Some(0.5), None, None));
    }
}
