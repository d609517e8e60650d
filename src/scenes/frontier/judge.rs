//! Whether text A's forecasts hold in a world of the reader's.

use engine::frontier::{BANDS, MONTHS, Month};

use crate::{
    instrument::{Judgement, Ruling},
    scenes::frontier::model::{Ending, ending},
    text::{Arg, Phrases},
};

/// “Unbeatable”: the follower never catches up, and is more than a year behind at the end. “Hard, even impossible”: so is the
/// newcomer, two years or more.
pub(super) fn world(months: &[Month], phrases: &Phrases) -> Vec<Judgement> {
    let Ending { last, caught_up } = ending(months);
    let [follower, newcomer] = last.gap_months;
    let unbeatable = match caught_up {
        Some(_) if follower < BANDS[0] => ("caught", Ruling::Fails),
        Some(_) => ("lost-again", Ruling::OnlyIf),
        None if follower < YEAR => ("near", Ruling::OnlyIf),
        None => ("far", Ruling::Holds),
    };
    let entry = if newcomer >= 2.0 * YEAR {
        ("far", Ruling::Holds)
    } else if newcomer >= YEAR {
        ("near", Ruling::OnlyIf)
    } else {
        ("caught", Ruling::Fails)
    };
    let years = f64::from(u8::try_from(MONTHS / 12).unwrap_or_default());
    let judgement = |claim: &'static str, key: &str, (state, ruling): (&'static str, Ruling), gap: f32, month: Option<usize>| Judgement {
        claim,
        ruling,
        reason: phrases.fill(
            key,
            &[
                ("state", Arg::from(state)),
                ("years", Arg::Number(years, 0)),
                ("gap", Arg::Number(f64::from(gap), 0)),
                ("month", Arg::Number(month.and_then(|month| u32::try_from(month).ok()).map_or(0.0, f64::from), 0)),
            ],
        ),
    };
    vec![
        judgement("a-strategy-unstoppable", "frontier-judged-unbeatable", unbeatable, follower, caught_up),
        judgement("a-entry-impossible", "frontier-judged-entry", entry, newcomer, None),
    ]
}

/// Months in a year.
const YEAR: f32 = 12.0;
