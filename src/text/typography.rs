//! Spaces that a keyboard does not give: the loader sets them, so that authors need not.

/// The text with the non-breaking spaces that its language asks for.
///
/// French: a narrow one before `; ! ? %` and inside « », a full one before `:`.
pub(crate) fn set_spaces(lang: &str, text: &str) -> String {
    if lang != "fr" {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut chars = text.chars().peekable();
    while let Some(current) = chars.next() {
        let next = chars.peek().copied();
        match (current, next) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_gets_its_spaces() {
        assert_eq!(set_spaces("fr", "« Où ça ? » : là !"), "«\u{202f}Où ça\u{202f}?\u{202f}»\u{a0}: là\u{202f}!");
    }

    #[test]
    fn english_is_left_alone() {
        assert_eq!(set_spaces("en", "Where ? There!"), "Where ? There!");
    }
}
