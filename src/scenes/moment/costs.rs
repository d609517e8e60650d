//! From chip hours to money: what the sum of the report counts, and what it leaves out. Pure.

use serde::{Deserialize, Serialize};

/// A part of what a model costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// The final training run of V3, at a rental price.
    Final,
    /// Runs before the last one, each as large as it.
    Before,
    /// What made R1 of V3.
    R1,
    /// The people.
    Staff,
    /// The machines, bought.
    Machines,
}

impl Item {
    /// Every part, in the order shown.
    pub const ALL: [Self; 5] = [Self::Final, Self::Before, Self::R1, Self::Staff, Self::Machines];

    /// Key in phrases.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Final => "final",
            Self::Before => "before",
            Self::R1 => "r1",
            Self::Staff => "staff",
            Self::Machines => "machines",
        }
    }
}

/// Where the machines come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Machines {
    /// Rented by the hour, as the report assumes.
    Rented,
    /// Those of the report's cluster, bought.
    Cluster,
    /// All those that an estimate gives the company, bought.
    Stock,
}

impl Machines {
    /// Every way, in the order of the control.
    pub const ALL: [Self; 3] = [Self::Rented, Self::Cluster, Self::Stock];

    /// Key in phrases and controls.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Rented => "rented",
            Self::Cluster => "cluster",
            Self::Stock => "stock",
        }
    }
}

/// What the reader counts, and at which prices.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Terms {
    /// Rental price of an H800-hour, dollars, 1 to 12.
    pub hour_usd: f64,
    /// Runs before the last one, each as large, 0 to 20.
    pub runs_before: f64,
    /// Salaries, dollars, 0 to 200 million.
    pub staff_usd: f64,
    /// Rented or bought.
    pub machines: Machines,
    /// True if R1's own training counts.
    pub has_r1: bool,
    /// Price of a chip with its system, dollars, 10 000 to 100 000.
    pub chip_usd: f64,
}

/// What the sources give.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sources {
    /// H800-hours of the final run of V3.
    pub run_hours: f64,
    /// R1's reinforcement learning on top of V3, dollars.
    pub r1_usd: f64,
    /// Chips of the report's cluster, and of the estimate of SemiAnalysis.
    pub chips: [f64; 2],
    /// What text B gives to R1, and text D to China, dollars.
    pub said_usd: [f64; 2],
}

/// The claims on the sum, and to which dollars each text rounds it.
pub const CLAIMS: [(&str, f64); 2] = [("b-deepseek-cost-6m", 1e6), ("d-china-5-6m", 1e5)];

impl Sources {
    /// Chips that are bought; none if they are rented.
    #[must_use]
    pub const fn bought(&self, machines: Machines) -> f64 {
        match machines {
            Machines::Rented => 0.0,
            Machines::Cluster => self.chips[0],
            Machines::Stock => self.chips[1],
        }
    }

    /// What a part comes to, dollars. Who buys machines does not rent their hours as well.
    #[must_use]
    pub fn usd(&self, item: Item, terms: &Terms) -> f64 {
        let rented = if terms.machines == Machines::Rented { 1.0 } else { 0.0 };
        let run = rented * self.run_hours * terms.hour_usd;
        match item {
            Item::Final => run,
            Item::Before => run * terms.runs_before,
            Item::R1 if terms.has_r1 => rented * self.r1_usd,
            Item::R1 => 0.0,
            Item::Staff => terms.staff_usd,
            Item::Machines => self.bought(terms.machines) * terms.chip_usd,
        }
    }

    /// All parts together, dollars.
    #[must_use]
    pub fn total_usd(&self, terms: &Terms) -> f64 {
        Item::ALL.iter().map(|item| self.usd(*item, terms)).sum()
    }

    /// True if a text that rounds as this one does could say its sum of the total.
    #[must_use]
    pub fn is_said(&self, text: usize, terms: &Terms) -> bool {
        let (Some(said), Some((_, round))) = (self.said_usd.get(text), CLAIMS.get(text)) else { return false };
        (self.total_usd(terms) - said).abs() <= round / 2.0
    }
}

/// True if a part is counted in the purchase of machines: the hours of machines that are bought are not paid again.
#[must_use]
pub fn is_in_purchase(item: Item, terms: &Terms) -> bool {
    terms.machines != Machines::Rented
        && match item {
            Item::Final => true,
            Item::Before => terms.runs_before > 0.0,
            Item::R1 => terms.has_r1,
            Item::Staff | Item::Machines => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources() -> Sources {
        Sources { run_hours: 2_788_000.0, r1_usd: 294_000.0, chips: [2_048.0, 50_000.0], said_usd: [6e6, 5.6e6] }
    }

    fn report() -> Terms {
        Terms { hour_usd: 2.0, runs_before: 0.0, staff_usd: 0.0, machines: Machines::Rented, has_r1: false, chip_usd: 30_000.0 }
    }

    #[test]
    fn the_report_counts_hours_and_nothing_else() {
        let (sources, terms) = (sources(), report());
        assert!((sources.total_usd(&terms) - 5_576_000.0).abs() < 1e-6);
        assert!((sources.usd(Item::Final, &terms) - sources.total_usd(&terms)).abs() < 1e-6);
        assert!(sources.is_said(0, &terms) && sources.is_said(1, &terms));
    }

    #[test]
    fn with_r1_only_text_b_still_rounds_to_it() {
        let terms = Terms { has_r1: true, ..report() };
        assert!(sources().is_said(0, &terms) && !sources().is_said(1, &terms));
        assert!(!sources().is_said(0, &Terms { runs_before: 1.0, ..report() }));
        assert!(!sources().is_said(0, &Terms { hour_usd: 1.0, ..report() }), "a smaller sum is another one too");
    }

    #[test]
    fn bought_machines_are_not_rented_as_well() {
        let terms = Terms { machines: Machines::Cluster, runs_before: 3.0, has_r1: true, ..report() };
        assert!((sources().total_usd(&terms) - 2_048.0 * 30_000.0).abs() < 1e-6);
        assert!([Item::Final, Item::Before, Item::R1].iter().all(|item| is_in_purchase(*item, &terms)));
        assert!(!is_in_purchase(Item::Before, &Terms { runs_before: 0.0, ..terms }));
    }

    #[test]
    fn whatever_is_added_adds() {
        let base = sources().total_usd(&report());
        for terms in [
            Terms { runs_before: 0.5, ..report() },
            Terms { staff_usd: 1e6, ..report() },
            Terms { has_r1: true, ..report() },
            Terms { hour_usd: 2.1, ..report() },
        ] {
            assert!(sources().total_usd(&terms) > base, "{terms:?}");
        }
    }
}
