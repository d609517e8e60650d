//! Spans that stand in as few rows as keep them apart.

/// The row of each span: the first whose spans it does not touch.
#[must_use]
pub fn rows(spans: impl Iterator<Item = (f64, f64)>) -> Vec<usize> {
    let mut ends: Vec<f64> = Vec::new();
    spans
        .map(|(from, to)| {
            let row = ends.iter().position(|end| *end <= from);
            let row = row.unwrap_or_else(|| {
                ends.push(to);
                ends.len() - 1
            });
            ends[row] = to;
            row
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_that_touch_stand_in_rows_of_their_own() {
        let spans = [(0.0, 10.0), (5.0, 15.0), (10.0, 12.0), (11.0, 20.0), (30.0, 40.0)];
        assert_eq!(rows(spans.into_iter()), [0, 1, 0, 2, 0]);
    }
}
