//! How far two words are from each other.

/// The least number of letters to take away, to add or to replace that leads from one text to the other.
#[must_use]
pub fn distance(one: &str, other: &str) -> usize {
    Ruler::new(one).to(other, usize::MAX)
}

/// A word that others are compared with, one after the other: it keeps what it counts in.
#[derive(Debug)]
pub struct Ruler {
    word: Vec<char>,
    other: Vec<char>,
    costs: Vec<usize>,
}

impl Ruler {
    /// The distances from this word.
    #[must_use]
    pub fn new(word: &str) -> Self {
        Self { word: word.chars().collect(), other: Vec::new(), costs: Vec::new() }
    }

    /// The [`distance`] to another text as long as it is at most `most`; else anything above.
    pub fn to(&mut self, other: &str, most: usize) -> usize {
        self.count(other, most).last().copied().unwrap_or_default()
    }

    /// The same, to that beginning of the other text to which it is the least.
    pub fn to_beginning(&mut self, other: &str, most: usize) -> usize {
        self.count(other, most).iter().copied().fold(usize::MAX, usize::min)
    }

    /// By the letters of `other` so far: what it costs to come there from all of the word, or from so much of it that each costs
    /// more than `most`: from more of it none costs less.
    fn count(&mut self, other: &str, most: usize) -> &[usize] {
        let Self { word, other: letters, costs } = self;
        letters.clear();
        letters.extend(other.chars());
        // At first from none of the word, then from its letters so far.
        costs.clear();
        costs.extend(0..=letters.len());
        for (row, letter) in word.iter().enumerate() {
            let (mut before, mut left) = (row, row + 1);
            let mut least = left;
            if let Some(first) = costs.first_mut() {
                *first = left;
            }
            for (cost, other) in costs.iter_mut().skip(1).zip(&*letters) {
                let replaced = before + usize::from(letter != other);
                before = *cost;
                left = replaced.min(left + 1).min(*cost + 1);
                *cost = left;
                least = least.min(left);
            }
            if least > most {
                break;
            }
        }
        costs
    }
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
            assert_eq!(Ruler::new(one).to_beginning(other, usize::MAX), wanted, "{one} – {other}");
        }
    }

    #[test]
    fn what_is_too_far_is_not_counted_to_its_end() {
        let words = ["", "gpt", "gemini", "gemni", "distillation", "distlat", "mistral", "étrangère"];
        for (one, other) in words.into_iter().flat_map(|one| words.map(|other| (one, other))) {
            let mut ruler = Ruler::new(one);
            let (whole, beginning) = (ruler.to(other, usize::MAX), ruler.to_beginning(other, usize::MAX));
            for most in 0..12 {
                assert_eq!(ruler.to(other, most).min(most + 1), whole.min(most + 1), "{one} – {other}, at most {most}");
                assert_eq!(ruler.to_beginning(other, most).min(most + 1), beginning.min(most + 1), "{one} – {other}, at most {most}");
            }
        }
    }
}
