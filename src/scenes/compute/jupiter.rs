//! The instrument: JUPITER to scale, by list, precision and date.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, Judgement, Ruling, Settings, View},
    model::math::to_f64,
    scenes::compute::{
        jupiter_chart,
        model::{LISTS, Machine, PRECISIONS, ranked},
        sentence,
    },
    text::Arg,
};

/// Index of the list.
pub const LIST: usize = 0;
/// Index of the precision.
pub const PRECISION: usize = 1;
/// Index of the date.
pub const DATE: usize = 2;

/// Keys of the dates, in the order of their control.
pub const DATES: [&str; 2] = ["june", "november"];

/// JUPITER among other machines. Without JavaScript: in the Top500 list of November 2025.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Jupiter {
    /// The machines, JUPITER first.
    pub machines: Vec<Machine>,
    /// Speed from which a machine is called exascale, in exaflops a second.
    pub exascale: f64,
}

/// JUPITER's place.
pub(super) struct Standing {
    /// Index of the list.
    pub(super) list: usize,
    /// Index of the precision.
    pub(super) precision: usize,
    /// Index of the date.
    pub(super) date: usize,
    /// The machines whose speed is known, the fastest first.
    pub(super) order: Vec<usize>,
    /// Place of JUPITER, counted from one.
    pub(super) rank: usize,
}

impl Jupiter {
    /// Where JUPITER stands with these settings.
    pub(super) fn standing(&self, settings: &Settings) -> Standing {
        let (list, precision, date) = (
            settings.option(LIST).min(LISTS.len() - 1),
            settings.option(PRECISION).min(PRECISIONS.len() - 1),
            settings.option(DATE).min(DATES.len() - 1),
        );
        let order = ranked(&self.machines, list, precision, date);
        let rank = order.iter().position(|index| *index == 0).map_or(0, |place| place + 1);
        Standing { list, precision, date, order, rank }
    }

    /// The speed of a machine, in exaflops a second.
    pub(super) fn speed(&self, machine: usize, standing: &Standing) -> f64 {
        self.machines.get(machine).and_then(|machine| machine.speed(standing.precision, standing.date)).unwrap_or_default()
    }
}

impl Instrument for Jupiter {
    fn sentence(&self, _picture: usize, view: &View<'_>) -> String {
        sentence::jupiter(self, &self.standing(view.settings), view.phrases)
    }

    fn draw(&self, _picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        jupiter_chart::bars(self, &self.standing(view.settings), width_px, view.phrases)
    }

    fn table(&self, _picture: usize, view: &View<'_>) -> Table {
        jupiter_chart::table(self, &self.standing(view.settings), view.phrases)
    }

    /// “The most powerful in the world”, and its number of calculations a second.
    fn judge(&self, _picture: usize, view: &View<'_>) -> Vec<Judgement> {
        let standing = self.standing(view.settings);
        let (own, is_alone) = (self.speed(0, &standing), standing.order.len() < 2);
        let is_exascale = own >= self.exascale;
        let (state, ruling) = match (LISTS[standing.list], standing.rank) {
            // A machine that is set beside none is not the first.
            _ if is_alone => ("alone", None),
            ("europe", 1) => ("europe", Some(Ruling::OnlyIf)),
            (_, 1) => ("first", Some(Ruling::Holds)),
            // The text may mean the class, and not the first place.
            ("top500", _) if standing.precision == 0 && is_exascale => ("class", Some(Ruling::OnlyIf)),
            _ => ("behind", Some(Ruling::Fails)),
        };
        let speed = view.phrases.fill("compute-jupiter-speed", &[("n", jupiter_chart::speed_text(own, view.phrases).into())]);
        let rank = Arg::Number(to_f64(standing.rank), 0);
        let first = view.phrases.fill("compute-jupiter-judged-first", &[("state", Arg::from(state)), ("rank", rank)]);
        let bits = view.phrases.fill(
            "compute-jupiter-judged-speed",
            &[
                ("state", Arg::from(if is_exascale { "yes" } else { "no" })),
                ("precision", Arg::from(PRECISIONS[standing.precision])),
                ("speed", speed.into()),
            ],
        );
        // The text names no precision: what is only advertised or at few bits holds in part.
        let ruling_of_speed = match (is_exascale, standing.precision) {
            (true, 0) => Ruling::Holds,
            (true, _) => Ruling::OnlyIf,
            (false, _) => Ruling::Fails,
        };
        let mut out = vec![Judgement { claim: "c-jupiter-quintillion", ruling: ruling_of_speed, reason: bits }];
        out.extend(ruling.map(|ruling| Judgement { claim: "c-jupiter-most-powerful", ruling, reason: first }));
        out
    }
}
