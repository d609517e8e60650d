//! Spaces that a keyboard does not give, and headings that break well: set here, so that authors need not.

/// The text with the non-breaking spaces that its language asks for.
///
/// French: a narrow one before `; ! ? %`, inside « » and between the thousands of a number, a full one before `:`.
pub(crate) fn set_spaces(lang: &str, text: &str) -> String {
    if lang != "fr" {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut chars = text.chars().peekable();
    // How many digits stand just before.
    let mut digits = 0;
    while let Some(current) = chars.next() {
        let next = chars.peek().copied();
        let is_between = (1..=3).contains(&digits) && is_thousand(chars.clone());
        digits = if current.is_ascii_digit() { digits + 1 } else { 0 };
        match (current, next) {
            (' ', _) if is_between => out.push('\u{202f}'),
            (' ' | '\u{a0}', Some(';' | '!' | '?' | '»' | '%')) => out.push('\u{202f}'),
            (' ', Some(':')) => out.push('\u{a0}'),
            ('«', Some(' ' | '\u{a0}')) => {
                out.push_str("«\u{202f}");
                chars.next();
            }
            _ => out.push(current),
        }
    }
    out
}

/// True if what follows begins with three digits and no more.
fn is_thousand(rest: impl Iterator<Item = char>) -> bool {
    rest.take_while(char::is_ascii_digit).take(4).count() == 3
}

/// Longest word that is kept whole, in letters.
const LONGEST_KEPT: usize = 20;

/// Escaped words, those with a hyphen kept on one line: a browser may break after it, and “est-” alone ends a line badly.
///
/// The characters stay what they are, so that a search in the page finds them. A word longer than a phone is wide may break.
pub(crate) fn keep_hyphenated(words: &str) -> String {
    let kept = |word: &str| {
        let is_kept = word.contains('-') && word.chars().count() <= LONGEST_KEPT;
        if is_kept { format!("<span class=\"whole\">{word}</span>") } else { word.to_owned() }
    };
    words.split(' ').map(kept).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_word_with_a_hyphen_is_kept_whole() {
        let long = "a".repeat(LONGEST_KEPT) + "-b";
        let kept = keep_hyphenated(&format!("La loi est-elle un frein\u{202f}? {long}"));
        assert_eq!(kept, format!("La loi <span class=\"whole\">est-elle</span> un frein\u{202f}? {long}"));
    }

    #[test]
    fn french_gets_its_spaces() {
        assert_eq!(set_spaces("fr", "« Où ça ? » : là !"), "«\u{202f}Où ça\u{202f}?\u{202f}»\u{a0}: là\u{202f}!");
    }

    #[test]
    fn french_thousands_stay_together() {
        assert_eq!(set_spaces("fr", "1 000 à 1 000 000, 7 000"), "1\u{202f}000 à 1\u{202f}000\u{202f}000, 7\u{202f}000");
        for apart in ["en 2025 100 sites", "A 1 2000", "5 26", "x 100"] {
            assert_eq!(set_spaces("fr", apart), apart);
        }
    }

    #[test]
    fn english_is_left_alone() {
        assert_eq!(set_spaces("en", "Where ? There!"), "Where ? There!");
    }
}
