//! What a plan says in words.

use crate::{
    scenes::stargate_europe::{
        chart::{Pair, shown},
        costs::{CostModel, Output},
        model::{Measure, Plan},
    },
    text::{Arg, Phrases},
};

/// What the reader's plan buys, and how it stands beside the other.
pub(super) fn outputs(model: &CostModel, pair: &Pair<'_>, phrases: &Phrases) -> String {
    let [(_, plan), (other_name, other)] = pair;
    let chips = model.span(plan, Output::Chips);
    let text = |value: f64, output: Output| -> Arg<'static> { shown(value, output, phrases).into() };
    let ratio = chips.mid / model.span(other, Output::Chips).mid.max(1e-9);
    let side = if (0.95..=1.05).contains(&ratio) {
        "same"
    } else if ratio > 1.0 {
        "more"
    } else {
        "fewer"
    };
    phrases.fill(
        "stargate-europe-outputs-sentence",
        &[
            ("budget", Arg::Number(plan.budget_billion_eur, u8::from(plan.budget_billion_eur < 10.0))),
            ("years", Arg::Number(plan.years, 0)),
            ("low", text(chips.low, Output::Chips)),
            ("mid", text(chips.mid, Output::Chips)),
            ("high", text(chips.high, Output::Chips)),
            ("share", text(model.span(plan, Output::WorldShare).mid, Output::WorldShare)),
            ("side", Arg::from(side)),
            ("other", (*other_name).to_owned().into()),
        ],
    )
}

/// Where most of the money goes.
pub(super) fn money(plan: &Plan, phrases: &Phrases) -> String {
    let shares = plan.shares();
    let mut first = 0;
    for (index, share) in shares.iter().enumerate() {
        if *share > shares[first] {
            first = index;
        }
    }
    let yearly = plan.yearly_eur();
    let billion = |money: Option<&f64>| Arg::Number(money.copied().unwrap_or_default() / 1e9, 1);
    phrases.fill(
        "stargate-europe-money-sentence",
        &[
            ("measure", phrases.get(&format!("stargate-europe-{}", Measure::ALL[first].key())).into()),
            ("share", Arg::Number(100.0 * shares[first], 0)),
            ("first", billion(yearly.first())),
            ("last", billion(yearly.last())),
        ],
    )
}

/// What moves an output most.
pub(super) fn sensitivity(model: &CostModel, plan: &Plan, output: Output, phrases: &Phrases) -> String {
    let bars = model.sensitivity(plan, output);
    let Some((constant, low, high)) = bars.first() else {
        return phrases.get("stargate-europe-sensitivity-none");
    };
    phrases.fill(
        "stargate-europe-sensitivity-sentence",
        &[
            ("output", phrases.get(&format!("stargate-europe-output-{}", output.key())).into()),
            ("constant", phrases.get(&format!("stargate-europe-constant-{}", constant.key())).into()),
            ("from", shown(low.min(*high), output, phrases).into()),
            ("to", shown(low.max(*high), output, phrases).into()),
        ],
    )
}
