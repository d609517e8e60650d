//! How far two words are from each other.

/// The least number of letters to take away, to add or to replace that leads from one text to the other.
#[must_use]
pub fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    // By the letters of `other` so far: what it costs to come there from the letters of `one` so far.
    let mut costs: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.chars().enumerate() {
        let mut before = row;
        if let Some(first) = costs.first_mut() {
            *first = row + 1;
        }
        let mut left = row + 1;
        for (cost, other) in costs.iter_mut().skip(1).zip(&other) {
            let replaced = before + usize::from(letter != *other);
            before = *cost;
            left = replaced.min(left + 1).min(*cost + 1);
            *cost = left;
        }
    }
    costs.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_counted() {
        let of = [("", "", 0), ("gpt", "", 3), ("", "gpt", 3), ("gemini", "gemni", 1), ("claude", "cloud", 2), ("kitten", "sitting", 3)];
        for (one, other, wanted) in of {
            assert_eq!(distance(one, other), wanted, "{one} – {other}");
            assert_eq!(distance(other, one), wanted, "{other} – {one}");
        }
    }
}
