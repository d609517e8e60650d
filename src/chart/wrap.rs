//! Words that do not fit on a line.

/// `text` in lines of at most `letters` letters, broken between words; a longer word has a line of its own.
#[must_use]
pub fn wrap(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // Only where a plain space stands: other spaces hold what they join.
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("Mois de retard sur le leader", 18), ["Mois de retard sur", "le leader"]);
        assert_eq!(wrap("Part du marché,\u{a0}%", 40), ["Part du marché,\u{a0}%"]);
    }
}
