//! The one product that networks need, in lanes of eight.

use wide::f32x8;

/// Lanes worked on together; row widths are multiples of it.
pub(crate) const LANES: usize = 8;

/// `columns` rounded up to whole lanes.
pub(crate) const fn padded(columns: usize) -> usize {
    columns.div_ceil(LANES) * LANES
}

/// `out = start + a × b`, row by row: `a` has `inner` columns, `b` has `inner` rows of `width`, `out` rows of `width`,
/// and `start` is added to every row of `out`. `width` is a multiple of eight.
///
/// Each element is summed from the first column of `a` to the last, whatever the lanes: digits do not depend on them.
pub(crate) fn product(out: &mut [f32], start: &[f32], a: &[f32], inner: usize, b: &[f32], width: usize) {
    match width / LANES {
        1 => rows::<1>(out, start, a, inner, b),
        2 => rows::<2>(out, start, a, inner, b),
        3 => rows::<3>(out, start, a, inner, b),
        4 => rows::<4>(out, start, a, inner, b),
        _ => wide_rows(out, start, a, inner, b, width),
    }
}

/// `N` lanes a row: a whole row of sums stays in registers.
#[inline]
fn rows<const N: usize>(out: &mut [f32], start: &[f32], a: &[f32], inner: usize, b: &[f32]) {
    let (b, _) = b.as_chunks::<LANES>().0.as_chunks::<N>();
    let (out, _) = out.as_chunks_mut::<LANES>().0.as_chunks_mut::<N>();
    let start: [f32x8; N] = core::array::from_fn(|lane| start.as_chunks::<LANES>().0.get(lane).copied().unwrap_or_default().into());
    for (out, a) in out.iter_mut().zip(a.chunks_exact(inner)) {
        let mut sums = start;
        for (scalar, b) in a.iter().zip(b) {
            let scalar = f32x8::splat(*scalar);
            for (sum, b) in sums.iter_mut().zip(b) {
                *sum += scalar * f32x8::from(*b);
            }
        }
        for (out, sum) in out.iter_mut().zip(sums) {
            *out = sum.to_array();
        }
    }
}

/// Wider rows: one lane after the other.
fn wide_rows(out: &mut [f32], start: &[f32], a: &[f32], inner: usize, b: &[f32], width: usize) {
    for (out, a) in out.chunks_exact_mut(width).zip(a.chunks_exact(inner)) {
        for (lane, out) in out.as_chunks_mut::<LANES>().0.iter_mut().enumerate() {
            let mut sum = f32x8::from(start.as_chunks::<LANES>().0[lane]);
            for (scalar, b) in a.iter().zip(b.chunks_exact(width)) {
                sum += f32x8::splat(*scalar) * f32x8::from(b.as_chunks::<LANES>().0[lane]);
            }
            *out = sum.to_array();
        }
    }
}

/// Writes the transpose of `a`, which has `columns` columns, into `out`.
pub(crate) fn transpose(out: &mut [f32], a: &[f32], columns: usize) {
    let count = a.len() / columns.max(1);
    for (column, out) in out.chunks_exact_mut(count.max(1)).take(columns).enumerate() {
        for (out, row) in out.iter_mut().zip(a.chunks_exact(columns)) {
            *out = row[column];
        }
    }
}

/// Sum of the products of two rows of whole lanes, lane sums first, then across.
pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut sum = f32x8::ZERO;
    for (a, b) in a.as_chunks::<LANES>().0.iter().zip(b.as_chunks::<LANES>().0) {
        sum += f32x8::from(*a) * f32x8::from(*b);
    }
    let s = sum.to_array();
    ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_product_is_the_textbook_one_at_every_width() {
        for width in [8, 16, 24, 32, 40, 64] {
            let inner = 5;
            let a: Vec<f32> = (0..3 * inner).map(|i| (i as f32 * 0.37).sin()).collect();
            let b: Vec<f32> = (0..inner * width).map(|i| (i as f32 * 0.11).cos()).collect();
            let start: Vec<f32> = (0..width).map(|i| i as f32).collect();
            let mut out = vec![0.0; 3 * width];
            product(&mut out, &start, &a, inner, &b, width);
            for row in 0..3 {
                for column in 0..width {
                    let mut sum = start[column];
                    for k in 0..inner {
                        sum += a[row * inner + k] * b[k * width + column];
                    }
                    assert_eq!(out[row * width + column].to_bits(), sum.to_bits(), "width {width}");
                }
            }
        }
    }

    #[test]
    fn a_transpose_turns_rows_into_columns() {
        let mut out = [0.0; 6];
        transpose(&mut out, &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 3);
        assert_eq!(out, [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]);
        assert_eq!(padded(1), 8);
        assert!((dot(&[1.0; 16], &[0.5; 16]) - 8.0).abs() < f32::EPSILON);
    }
}
