//! Labels that do not overlap.

/// Moves `positions` as little as needed so that neighbours are `gap` apart and all lie in `low..=high`.
///
/// The order of the positions is kept. If there is no room, the gap is what fits.
#[must_use]
pub fn spread(positions: &[f64], gap: f64, low: f64, high: f64) -> Vec<f64> {
    let count = positions.len();
    if count == 0 {
        return Vec::new();
    }
    // By rank: a chart has a handful of labels, and a sort would weigh more than it.
    let is_before = |a: usize, b: usize| positions[a].total_cmp(&positions[b]).then(a.cmp(&b)).is_lt();
    let mut order = vec![0; count];
    for index in 0..count {
        let rank = (0..count).filter(|&other| is_before(other, index)).count();
        order[rank] = index;
    }
    let spaces = u32::try_from(count - 1).unwrap_or(u32::MAX);
    let gap = if spaces == 0 { 0.0 } else { gap.min((high - low).max(0.0) / f64::from(spaces)) };
    let mut placed: Vec<f64> = order.iter().map(|&index| positions[index].max(low).min(high.max(low))).collect();
    for index in 1..count {
        placed[index] = placed[index].max(placed[index - 1] + gap);
    }
    placed[count - 1] = placed[count - 1].min(high);
    for index in (0..count - 1).rev() {
        placed[index] = placed[index].min(placed[index + 1] - gap);
    }
    let mut out = vec![0.0; count];
    for (place, index) in placed.into_iter().zip(order) {
        out[index] = place;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn close_labels_are_set_apart_in_order() {
        assert_eq!(spread(&[10.0, 9.0, 50.0], 5.0, 0.0, 52.0), vec![14.0, 9.0, 50.0]);
        assert_eq!(spread(&[51.0, 52.0], 5.0, 0.0, 52.0), vec![47.0, 52.0]);
    }

    #[test]
    fn no_room_and_no_labels_are_fine() {
        assert!(spread(&[], 5.0, 0.0, 1.0).is_empty());
        assert_eq!(spread(&[1.0, 1.0, 1.0], 50.0, 0.0, 2.0), vec![0.0, 1.0, 2.0]);
    }
}
