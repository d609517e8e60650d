//! Hundreds of models as points: by date and computing, filtered, found by name.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, Kind, Spot, View},
    scenes::models::{
        chart,
        model::{Filter, MODEL, Model, PERIOD, name_of},
        sentence,
    },
};

/// The list. Without JavaScript: all of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Points {
    /// The models by date; their names are the keys of the control that chooses one.
    pub models: Vec<Model>,
    /// Organisations, those of the control first.
    pub makers: Vec<String>,
}

impl Points {
    /// The models that the settings keep, with their indices.
    pub fn kept<'a>(&'a self, filter: &'a Filter<'a>) -> impl Iterator<Item = (usize, &'a Model)> + Clone {
        self.models.iter().enumerate().filter(|(_, model)| filter.keeps(model))
    }

    /// The model that is chosen, with its index.
    #[must_use]
    pub fn chosen(&self, view: &View<'_>) -> Option<(usize, &Model)> {
        let index = view.settings.option(MODEL).checked_sub(1)?;
        Some((index, self.models.get(index)?))
    }

    /// Name of the model of this index.
    #[must_use]
    pub fn name(view: &View<'_>, index: usize) -> String {
        match view.controls.get(MODEL).map(|control| &control.kind) {
            Some(Kind::Choice(keys, _)) => keys.get(index + 1).map_or_else(String::new, |key| name_of(key)),
            _ => String::new(),
        }
    }
}

impl Instrument for Points {
    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::points(self, view)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        chart::points(self, view, width_px)
    }

    fn spots(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Vec<Spot> {
        chart::spots(self, view, width_px)
    }

    fn period_px(&self, _picture: usize, width_px: f64) -> Option<(usize, (f64, f64))> {
        Some((PERIOD, chart::across_px(width_px)))
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        chart::table(self, view)
    }
}
