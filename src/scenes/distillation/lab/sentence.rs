//! What the lab says in words for the state of its controls.

use engine::{
    lab::Outcome,
    races::{MAP_LABELS, MAP_NOISE, Tally},
};

use crate::{
    scenes::distillation::lab::model::{Map, Picture, advantage, tally},
    text::{Arg, Phrases},
};

/// Who is right how often at the step shown.
pub(super) fn race(picture: &Picture, phrases: &Phrases) -> String {
    let [teacher, alone, taught] = [0, 1, 2].map(|index: usize| picture.learnings[index].right_percent());
    let winner = if taught > alone {
        "taught"
    } else if taught < alone {
        "alone"
    } else {
        "nobody"
    };
    phrases.fill(
        "distillation-lab-sentence",
        &[
            ("step", Arg::Number(f64::from(picture.step()), 0)),
            ("teacher", Arg::Number(teacher, 1)),
            ("alone", Arg::Number(alone, 1)),
            ("taught", Arg::Number(taught, 1)),
            ("winner", Arg::from(winner)),
        ],
    )
}

/// How often the taught student wins, and by how much.
pub(super) fn races(outcomes: &[Outcome], phrases: &Phrases) -> String {
    let counted = tally(outcomes);
    let Some((rate, low, high)) = counted.win_rate() else {
        return phrases.get("distillation-races-none");
    };
    let mean = outcomes.iter().map(advantage).sum::<f64>() / f64::from(counted.races());
    let always = if counted.wins == counted.races() { "yes" } else { "no" };
    phrases.fill(
        "distillation-races-sentence",
        &[
            ("races", number(counted.races())),
            ("wins", number(counted.wins)),
            ("losses", number(counted.losses)),
            ("ties", number(counted.ties)),
            ("rate", Arg::Number(100.0 * rate, 0)),
            ("low", Arg::Number(100.0 * low, 0)),
            ("high", Arg::Number(100.0 * high, 0)),
            ("mean", Arg::Number(mean, 1)),
            ("always", Arg::from(always)),
        ],
    )
}

/// The corners of the map: few labels against many, clean against noisy.
pub(super) fn map(map: &Map, phrases: &Phrases) -> String {
    let rate = |noise: usize, labels: usize| map[noise][labels].win_rate().map(|(rate, ..)| 100.0 * rate);
    let last = MAP_LABELS.len() - 1;
    let (Some(few), Some(many), Some(noisy)) = (rate(0, 0), rate(0, last), rate(MAP_NOISE.len() - 1, last)) else {
        return phrases.get("distillation-races-none");
    };
    let races = map.iter().flatten().map(Tally::races).min().unwrap_or_default();
    phrases.fill(
        "distillation-map-sentence",
        &[
            ("races", number(races)),
            ("fewest", number(MAP_LABELS[0])),
            ("few", Arg::Number(few, 0)),
            ("most", number(MAP_LABELS[last])),
            ("many", Arg::Number(many, 0)),
            ("noise", Arg::Number(100.0 * f64::from(MAP_NOISE[MAP_NOISE.len() - 1]), 0)),
            ("noisy", Arg::Number(noisy, 0)),
        ],
    )
}

fn number(count: u32) -> Arg<'static> {
    Arg::Number(f64::from(count), 0)
}
