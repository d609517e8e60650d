//! The instrument: who has the computing power, quarter by quarter, counted in three ways.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, Judgement, Ruling, Settings, View},
    scenes::compute::{
        chart,
        model::{LAST_ENTRY, Measure},
        sentence,
    },
    text::Arg,
};

/// Index of the measure.
pub const MEASURE: usize = 0;
/// Index of shares or computing power.
pub const SCALE: usize = 1;
/// Index of the quarter.
pub const QUARTER: usize = 2;

/// Keys of the measures, in the order of their control.
pub const MEASURES: [&str; 3] = ["hosted", "owned", "sold"];
/// The measure that counts chips sold, and not recorded clusters.
pub const SOLD: usize = 2;

/// Three ways to count. Without JavaScript: by host, at the record's last entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shares {
    /// By host, by owner, by sale.
    pub measures: Vec<Measure>,
    /// What the record covers of the world's computing power in March 2025, in percent: least and most.
    pub covered_percent: [f64; 2],
    /// The American share that text D gives, in percent.
    pub said_percent: f64,
    /// How far from it “about” reaches, in points.
    pub tolerance_points: f64,
}

/// What is asked of the measures.
pub(super) struct Asked<'a> {
    /// The measure.
    pub(super) measure: &'a Measure,
    /// Its index.
    pub(super) index: usize,
    /// True for computing power, false for shares.
    pub(super) is_power: bool,
    /// The quarter.
    pub(super) quarter: usize,
}

impl Asked<'_> {
    /// True if the measure is one of the record of clusters.
    pub(super) const fn is_record(&self) -> bool {
        self.index != SOLD
    }

    /// The quarter whose numbers are shown: what comes after the record's last entry repeats it.
    pub(super) fn known_quarter(&self) -> usize {
        if self.is_record() { self.quarter.min(LAST_ENTRY) } else { self.quarter }
    }
}

impl Shares {
    /// What the settings ask for; none without data.
    pub(super) fn asked(&self, settings: &Settings) -> Option<Asked<'_>> {
        let index = settings.option(MEASURE);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number on its track")]
        let quarter = settings.number(QUARTER).max(0.0) as usize;
        Some(Asked { measure: self.measures.get(index)?, index, is_power: settings.option(SCALE) == 1, quarter })
    }
}

impl Instrument for Shares {
    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        self.asked(view.settings).map_or_else(String::new, |asked| sentence::shares(self, &asked, view.phrases))
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        let Some(asked) = self.asked(view.settings) else { return Err(ChartError::default()) };
        chart::shares(self, &asked, width_px, view.phrases)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        self.asked(view.settings).map_or_else(Table::default, |asked| chart::shares_table(&asked, view.phrases))
    }

    fn shown(&self, control: usize, view: &View<'_>) -> Option<String> {
        (control == QUARTER).then(|| self.asked(view.settings)).flatten().map(|asked| chart::quarter_text(asked.quarter, view.phrases))
    }

    /// “American companies hold about” so much: in this measure, at this date.
    fn judge(&self, _picture: usize, view: &View<'_>) -> Vec<Judgement> {
        let Some(asked) = self.asked(view.settings) else { return Vec::new() };
        // Nothing known refutes nothing.
        let Some(american) = asked.measure.american_percent(asked.known_quarter()) else { return Vec::new() };
        let is_near = (american - self.said_percent).abs() <= self.tolerance_points;
        let (state, ruling) = match (is_near, MEASURES[asked.index.min(SOLD)]) {
            (false, _) => ("far", Ruling::Fails),
            // To host is not to hold.
            (true, "hosted") => ("hosted", Ruling::OnlyIf),
            (true, _) => ("near", Ruling::Holds),
        };
        let percent = |value| view.phrases.fill("unit-percent", &[("n", Arg::Number(value, 0))]);
        let reason = view.phrases.fill(
            "compute-shares-judged",
            &[
                ("state", Arg::from(state)),
                ("american", percent(american).into()),
                ("said", percent(self.said_percent).into()),
                ("points", Arg::Number(self.tolerance_points, 0)),
            ],
        );
        vec![Judgement { claim: "d-us-70pct-approx", ruling, reason }]
    }
}
