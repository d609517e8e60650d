//! How wide words are, and words that do not fit on a line.

use crate::model::math::to_f64;

/// Width of a letter of a note, in CSS px: a little more than the mean, for type that runs wide.
const LETTER_PX: f64 = 6.3;

/// What a capital is wider, in CSS px.
const CAPITAL_PX: f64 = 2.0;

/// Width of a note or a name, in CSS px, about.
#[must_use]
pub fn text_px(text: &str) -> f64 {
    let capitals = text.bytes().filter(u8::is_ascii_uppercase).count();
    LETTER_PX * to_f64(text.chars().count()) + CAPITAL_PX * to_f64(capitals)
}

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
