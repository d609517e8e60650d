//! How far two words are from each other.

/// The least number of letters to take away, to add or to replace that leads from one text to the other.
#[must_use]
pub fn distance(one: &str, other: &str) -> usize {
    costs(one, other).last().copied().unwrap_or_default()
}

/// The same, to that beginning of the other text to which it is the least.
#[must_use]
pub fn distance_to_beginning(one: &str, other: &str) -> usize {
    costs(one, other).into_iter().fold(usize::MAX, usize::min)
}

/// By the letters of `other` so far: what it costs to come there from all of `one`.
fn costs(one: &str, other: &str) -> Vec<usize> {
    let other: Vec<char> = other.chars().collect();
    // At first from none of `one`, then from its letters so far.
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
    costs
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

    #[test]
    fn a_beginning_is_nearer_than_the_whole() {
        let of = [("distlat", "distillation", 2), ("mistrl", "mistral", 1), ("gpt", "gpt", 0), ("", "gpt", 0), ("gpt", "", 3)];
        for (one, other, wanted) in of {
            assert_eq!(distance_to_beginning(one, other), wanted, "{one} – {other}");
        }
    }
}
