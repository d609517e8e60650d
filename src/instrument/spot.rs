//! Places of a drawing that a reader can point at or walk to.

/// Where an option of a choice stands in a drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// Place in the drawing, in CSS px from its upper left corner.
    pub at_px: (f64, f64),
    /// Index of the option.
    pub option: usize,
}

/// Spots that are no farther from each other lie on one another, in CSS px.
const SAME_PX: f64 = 0.05;

/// Where a key leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the nearest on the left.
    Left,
    /// To the nearest on the right.
    Right,
    /// To the nearest above.
    Up,
    /// To the nearest below.
    Down,
    /// To the leftmost.
    First,
    /// To the rightmost.
    Last,
}

/// The units of a period that a stretch of a drawing covers, in whole or in part: `held` is the first and the last of those
/// that lie side by side from the one to the other end of `px`.
#[must_use]
pub fn covered(held: (f64, f64), px: (f64, f64), stretch_px: (f64, f64)) -> (f64, f64) {
    let unit = (px.1 - px.0) / (held.1 - held.0 + 1.0);
    let at = |x: f64| (held.0 + f64::floor((x - px.0) / unit)).max(held.0).min(held.1);
    (at(stretch_px.0.min(stretch_px.1)), at(stretch_px.0.max(stretch_px.1)))
}

/// The option nearest to a place, if one is at most `reach_px` away.
#[must_use]
pub fn nearest(spots: &[Spot], at_px: (f64, f64), reach_px: f64) -> Option<usize> {
    least(spots, |(x, y)| {
        let (across, down) = (x - at_px.0, y - at_px.1);
        Some(across * across + down * down).filter(|square| *square <= reach_px * reach_px)
    })
}

/// The option to which a key leads from the one held. From an option that is not drawn it leads to the first. Of those that
/// lie on one another, keys to the right lead to each, and to the left back.
#[must_use]
pub fn step(spots: &[Spot], held: usize, way: Way) -> Option<usize> {
    let from = spots.iter().find(|spot| spot.option == held).map(|spot| spot.at_px);
    let toward = |along: fn((f64, f64)) -> (f64, f64)| {
        let (from_x, from_y) = from?;
        let away = |(x, y): (f64, f64)| along((x - from_x, y - from_y));
        let is_here = |at_px| matches!(away(at_px), (ahead, aside) if ahead.abs() <= SAME_PX && aside.abs() <= SAME_PX);
        let here = spots.iter().filter(|spot| is_here(spot.at_px)).map(|spot| spot.option);
        let next = match way {
            Way::Right => here.filter(|option| *option > held).min(),
            Way::Left => here.filter(|option| *option < held).max(),
            _ => None,
        };
        next.or_else(|| {
            least(spots, |at_px| {
                let (ahead, aside) = away(at_px);
                // What is far aside is not what the key points at: it counts threefold.
                (ahead > SAME_PX).then(|| ahead + 3.0 * aside.abs())
            })
        })
    };
    match way {
        Way::First => least(spots, |(x, _)| Some(x)),
        Way::Last => least(spots, |(x, _)| Some(-x)),
        _ if from.is_none() => least(spots, |(x, _)| Some(x)),
        Way::Left => toward(|(x, y)| (-x, y)),
        Way::Right => toward(|(x, y)| (x, y)),
        Way::Up => toward(|(x, y)| (-y, x)),
        Way::Down => toward(|(x, y)| (y, x)),
    }
}

/// The option of the spot whose place measures least, of those that it measures.
fn least(spots: &[Spot], measure: impl Fn((f64, f64)) -> Option<f64>) -> Option<usize> {
    let mut found: Option<(f64, usize)> = None;
    for spot in spots {
        if let Some(size) = measure(spot.at_px)
            && found.is_none_or(|(least, _)| size < least)
        {
            found = Some((size, spot.option));
        }
    }
    found.map(|(_, option)| option)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_covers_whole_units() {
        // Four years, a hundred px each, from 10 on.
        let of = |stretch| covered((2019.0, 2022.0), (10.0, 410.0), stretch);
        assert_eq!(of((120.0, 290.0)), (2020.0, 2021.0));
        assert_eq!(of((290.0, 120.0)), (2020.0, 2021.0), "to the left");
        assert_eq!(of((-50.0, 900.0)), (2019.0, 2022.0), "beyond both ends");
        assert_eq!(of((411.0, 500.0)), (2022.0, 2022.0), "beyond one end");
    }

    /// A cross around the third.
    fn cross() -> Vec<Spot> {
        let places = [(0.0, 50.0), (50.0, 0.0), (50.0, 50.0), (100.0, 50.0), (50.0, 100.0), (60.0, 90.0)];
        places.into_iter().zip(1..).map(|(at_px, option)| Spot { at_px, option }).collect()
    }

    #[test]
    fn a_pointer_takes_the_nearest_within_reach() {
        assert_eq!(nearest(&cross(), (48.0, 52.0), 10.0), Some(3));
        assert_eq!(nearest(&cross(), (20.0, 20.0), 10.0), None);
        assert_eq!(nearest(&[], (0.0, 0.0), 10.0), None);
    }

    #[test]
    fn keys_lead_to_what_lies_there() {
        let ways = [(Way::Left, 1), (Way::Up, 2), (Way::Right, 4), (Way::Down, 5), (Way::First, 1), (Way::Last, 4)];
        for (way, option) in ways {
            assert_eq!(step(&cross(), 3, way), Some(option), "{way:?}");
        }
        assert_eq!(step(&cross(), 4, Way::Right), None, "nothing lies beyond the last");
        assert_eq!(step(&cross(), 99, Way::Up), Some(1), "from nothing to the first");
    }

    #[test]
    fn those_that_lie_on_one_another_are_reached_in_their_order() {
        let spots = [(0.0, 5), (10.0, 1), (10.0, 4), (10.0, 2), (20.0, 3)].map(|(x, option)| Spot { at_px: (x, 0.0), option });
        let walk = |from, way| core::iter::successors(Some(from), |held| step(&spots, *held, way)).collect::<Vec<_>>();
        assert_eq!(walk(5, Way::Right), [5, 1, 2, 4, 3]);
        assert_eq!(walk(4, Way::Left), [4, 2, 1, 5]);
    }

    #[test]
    fn every_spot_is_reached_by_keys() {
        let spots = cross();
        let mut seen = vec![1];
        let mut at = 0;
        while let Some(&from) = seen.get(at) {
            for way in [Way::Left, Way::Right, Way::Up, Way::Down] {
                seen.extend(step(&spots, from, way).filter(|option| !seen.contains(option)));
            }
            at += 1;
        }
        seen.sort_unstable();
        assert_eq!(seen, [1, 2, 3, 4, 5, 6]);
    }
}
