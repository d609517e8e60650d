//! The reader's plan beside another, what both come to, and what the answer hangs on.

use serde::{Deserialize, Serialize};

use crate::{
    chart::{ChartError, Table},
    instrument::{Instrument, Judgement, Ruling, View},
    scenes::stargate_europe::{
        chart::{self, Pair},
        costs::{CostModel, Output},
        model::{BESIDE, OUTPUT, Place, Plan, Rhythm, WEIGHTS},
        sentence,
    },
    text::Arg,
};

/// Index of the picture of the money; that of what the plans come to stands before it.
const OF_MONEY: usize = 1;
/// Index of the picture of what the answer hangs on.
const OF_SENSITIVITY: usize = 2;

/// The cost model and the named plans. Without JavaScript: the first plan beside the second.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Programme {
    /// What everything costs.
    pub model: CostModel,
    /// Named plans, by key; the reader starts from the first, beside the second.
    pub plans: Vec<(String, Plan)>,
    /// Computing power that text D gives to the EU's AI factories, operations a second; it names no precision.
    pub exaflops: f64,
}

impl Programme {
    /// A named plan; nothing at all if there is none of this index.
    #[must_use]
    pub fn plan(&self, index: usize) -> Plan {
        let nothing = Plan { budget_billion_eur: 0.0, years: 1.0, rhythm: Rhythm::Even, place: Place::Union, weights: [0.0; 7] };
        self.plans.get(index).map_or(nothing, |(_, plan)| *plan)
    }

    /// Asks something of the reader's plan and the one beside it, with their names.
    fn with_pair<T>(&self, view: &View<'_>, ask: impl FnOnce(&Pair<'_>) -> T) -> T {
        let at = view.settings.option(BESIDE);
        let (yours, other) = (Plan::of(view.settings), self.plan(at));
        let key = self.plans.get(at).map_or("", |(key, _)| key);
        let names = [view.phrases.get("stargate-europe-yours"), view.phrases.get(&format!("stargate-europe-plan-{key}"))];
        ask(&[(&names[0], &yours), (&names[1], &other)])
    }

    fn output(view: &View<'_>) -> Output {
        Output::ALL.get(view.settings.option(OUTPUT)).copied().unwrap_or(Output::Chips)
    }
}

impl Instrument for Programme {
    /// A weight is shown as its share of all of them.
    fn shown(&self, control: usize, view: &View<'_>) -> Option<String> {
        let share = *Plan::of(view.settings).shares().get(control.checked_sub(WEIGHTS)?)?;
        Some(view.shown(control, 100.0 * share))
    }

    fn sentence(&self, picture: usize, view: &View<'_>) -> String {
        let plan = Plan::of(view.settings);
        match picture {
            OF_MONEY => sentence::money(&plan, view.phrases),
            OF_SENSITIVITY => sentence::sensitivity(&self.model, &plan, Self::output(view), view.phrases),
            _ => self.with_pair(view, |pair| sentence::outputs(&self.model, pair, view.phrases)),
        }
    }

    fn draw(&self, picture: usize, view: &View<'_>, width_px: f64) -> Result<String, ChartError> {
        match picture {
            OF_MONEY => self.with_pair(view, |pair| chart::money(pair, width_px, view.phrases)),
            OF_SENSITIVITY => chart::sensitivity(&self.model, &Plan::of(view.settings), Self::output(view), width_px, view.phrases),
            _ => self.with_pair(view, |pair| chart::outputs(&self.model, pair, width_px, view.phrases)),
        }
    }

    fn table(&self, picture: usize, view: &View<'_>) -> Table {
        let plan = Plan::of(view.settings);
        match picture {
            OF_MONEY => chart::money_table(&plan, view.phrases),
            OF_SENSITIVITY => chart::sensitivity_table(&self.model, &plan, Self::output(view), view.phrases),
            _ => self.with_pair(view, |pair| chart::outputs_table(&self.model, pair, view.phrases)),
        }
    }

    /// Text D's exaflops, against what this budget buys in half precision.
    fn judge(&self, picture: usize, view: &View<'_>) -> Vec<Judgement> {
        if picture != 0 {
            return Vec::new();
        }
        let bought = self.model.span(&Plan::of(view.settings), Output::Flops);
        let (state, ruling) = if bought.low >= self.exaflops {
            // More than the text says, if half precision is what it means.
            ("more", Ruling::OnlyIf)
        } else if bought.high < self.exaflops {
            ("less", Ruling::Fails)
        } else {
            ("between", Ruling::OnlyIf)
        };
        let text = |value: f64| -> Arg<'static> { chart::shown(value, Output::Flops, view.phrases).into() };
        let reason = view.phrases.fill(
            "stargate-europe-judged",
            &[
                ("state", Arg::from(state)),
                ("said", text(self.exaflops)),
                ("low", text(bought.low)),
                ("mid", text(bought.mid)),
                ("high", text(bought.high)),
            ],
        );
        vec![Judgement { claim: "d-16-exaflops", ruling, reason }]
    }
}
