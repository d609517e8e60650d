//! What the scene says in words for a world and for a diagram.

use engine::frontier::{BANDS, MONTHS, Month, Parameter, Plane};

use crate::{
    scenes::frontier::model::{Ending, ending},
    text::{Arg, Phrases},
};

/// Budgets that grow by more than this are said to be beyond anything known: the leader's is meant as the largest there is.
const BEYOND: f32 = 10.0;

/// Does the leader keep the lead in a world in which budgets grow by `factor` in all?
pub(super) fn world(months: &[Month], factor: f32, phrases: &Phrases) -> String {
    let Ending { last, caught_up } = ending(months);
    let [follower, newcomer] = last.gap_months;
    let outcome = match caught_up {
        Some(_) if last.gap_months[0] < BANDS[0] => "caught",
        Some(_) => "lost-again",
        None if follower < BANDS[2] => "near",
        None => "far",
    };
    phrases.fill(
        "frontier-world-sentence",
        &[
            ("years", number(f64::from(u8::try_from(MONTHS / 12).unwrap_or_default()))),
            ("outcome", Arg::from(outcome)),
            ("month", number(caught_up.and_then(|month| u32::try_from(month).ok()).map_or(0.0, f64::from))),
            ("follower", number(f64::from(follower))),
            ("newcomer", number(f64::from(newcomer))),
            ("share", number(100.0 * f64::from(last.share[0]))),
            ("budgets", Arg::from(if factor > BEYOND { "beyond" } else { "grown" })),
            ("factor", Arg::Number(f64::from(factor), u8::from(factor < BEYOND))),
        ],
    )
}

/// Where in the plane followers catch up.
pub(super) fn diagram(plane: &Plane, levels: &[u8], phrases: &Phrases) -> String {
    let part = |is_in: fn(u8) -> bool| {
        let count = u32::try_from(levels.iter().filter(|level| is_in(**level)).count()).unwrap_or_default();
        let all = u32::try_from(levels.len().max(1)).unwrap_or(1);
        100.0 * f64::from(count) / f64::from(all)
    };
    let name = |parameter: Parameter| phrases.get(&format!("frontier-the-{}", parameter.key()));
    phrases.fill(
        "frontier-diagram-sentence",
        &[
            ("who", Arg::from(if plane.is_newcomer { "newcomer" } else { "follower" })),
            ("across", name(plane.across).into()),
            ("up", name(plane.up).into()),
            ("near", number(part(|level| level <= 2))),
            ("far", number(part(|level| level >= 4))),
        ],
    )
}

fn number(value: f64) -> Arg<'static> {
    Arg::Number(value, 0)
}
