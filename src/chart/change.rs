//! What leads from one drawing to the next, so that a page touches only what is another: the rest is neither parsed, laid out nor
//! painted again.

/// Between the parts of a change; no drawing holds it.
const BETWEEN: char = '\u{1f}';

/// What leads from a drawing to another: how many elements stand in both, then a line a change, its parts separated by U+001F: the
/// place of the element (the drawing itself is 0), the name of an attribute, its value. Without a name the value is what the element
/// says; named `<` it is the whole element.
///
/// Nothing if one of them is no drawing, or the other must be written anew: with another number of elements, line for line would
/// compare what is not alike. Charts write an element a line.
#[must_use]
pub fn changes(former: &str, now: &str) -> Option<String> {
    let (mut old, mut new) = (former.split('\n'), now.split('\n'));
    let (mut out, mut lines, mut is_end) = (String::new(), 0_usize, false);
    loop {
        match (old.next(), new.next()) {
            (None, None) => break,
            (Some(was), Some(is)) => {
                let is_same = was == is || alike(lines, was, is, &mut out);
                if lines == 0 && !(is_same && is.starts_with("<svg ")) {
                    return None;
                }
                if !is_same {
                    note(&mut out, lines, "<", is);
                }
                // After the last line there is nothing, on a line of its own.
                if !is.is_empty() {
                    lines += 1;
                    is_end = was == is && is == "</svg>";
                }
            }
            _ => return None,
        }
    }
    is_end.then(|| lines.saturating_sub(2).to_string() + &out)
}

fn note(out: &mut String, place: usize, name: &str, value: &str) {
    out.push('\n');
    out.push_str(&place.to_string());
    out.push(BETWEEN);
    out.push_str(name);
    out.push(BETWEEN);
    out.push_str(value);
}

/// Notes what of two elements differs. False, and nothing is noted, if they are of another kind, have other attributes, or what is
/// new in one would have to be read as markup.
fn alike(place: usize, was: &str, is: &str, out: &mut String) -> bool {
    let before = out.len();
    let is_alike = compare(place, was, is, out).is_some();
    if !is_alike {
        out.truncate(before);
    }
    is_alike
}

fn compare(place: usize, was: &str, is: &str, out: &mut String) -> Option<()> {
    let mut change = |name: &str, value: &str| {
        note(out, place, name, value);
        (!value.bytes().any(|byte| byte == b'&')).then_some(())
    };
    let ((old, mut was), (new, mut is)) = (was.split_once(' ')?, is.split_once(' ')?);
    if old != new {
        return None;
    }
    loop {
        match (attribute(was), attribute(is)) {
            (Some((old, former, after)), Some((new, value, rest))) if old == new => {
                if former != value {
                    change(new, value)?;
                }
                (was, is) = (after.strip_prefix(' ').unwrap_or(after), rest.strip_prefix(' ').unwrap_or(rest));
            }
            (None, None) => break,
            _ => return None,
        }
    }
    if was != is {
        let ((_, end), (said, close)) = (was.strip_prefix('>')?.split_once('<')?, is.strip_prefix('>')?.split_once('<')?);
        if end != close || !close.starts_with('/') {
            return None;
        }
        change("", said)?;
    }
    Some(())
}

/// The first attribute of what is left of a tag: its name, its value, and what comes after it.
fn attribute(tag: &str) -> Option<(&str, &str, &str)> {
    let (name, rest) = tag.split_once('=').filter(|(name, _)| !name.bytes().any(|byte| byte == b'>'))?;
    let (value, rest) = rest.strip_prefix('"')?.split_once('"')?;
    Some((name, value, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWING: &str =
        "<svg width=\"320\" class=\"chart\">\n<rect x=\"1\" y=\"2\"/>\n<text x=\"3\">A = 3</text>\n<title>T</title>\n</svg>\n";

    /// The changes to a drawing in which `from` is `to`, without the count of its elements.
    fn changed(from: &str, to: &str) -> Option<Vec<String>> {
        assert!(DRAWING.contains(from));
        let all = changes(DRAWING, &DRAWING.replacen(from, to, 1))?;
        let mut lines = all.split('\n').map(|line| line.replace(BETWEEN, "|"));
        assert_eq!(lines.next().as_deref(), Some("3"));
        Some(lines.collect())
    }

    #[test]
    fn only_what_is_another_is_noted() {
        assert_eq!(changed("A", "A"), Some(vec![]));
        assert_eq!(changed("y=\"2\"", "y=\"2.5\""), Some(vec!["1|y|2.5".to_owned()]));
        assert_eq!(changed("x=\"1\" y=\"2\"", "x=\"7\" y=\"8\""), Some(vec!["1|x|7".to_owned(), "1|y|8".to_owned()]));
        assert_eq!(changed("A = 3", "A = 4 > 3"), Some(vec!["2||A = 4 > 3".to_owned()]));
        assert_eq!(changed("A = 3", ""), Some(vec!["2||".to_owned()]));
        assert_eq!(changed("width=\"320\"", "width=\"640\""), Some(vec!["0|width|640".to_owned()]));
        // Both at once.
        assert_eq!(changed("x=\"3\">A = 3", "x=\"4\">B"), Some(vec!["2|x|4".to_owned(), "2||B".to_owned()]));
    }

    #[test]
    fn what_is_not_alike_is_written_whole() {
        for (from, to, place) in [
            ("<rect x=\"1\" y=\"2\"/>", "<path x=\"1\" y=\"2\"/>", 1),
            ("<rect x=\"1\" y=\"2\"/>", "<rect x=\"1\" class=\"a\"/>", 1),
            ("<rect x=\"1\" y=\"2\"/>", "<rect x=\"1\"/>", 1),
            ("<rect x=\"1\" y=\"2\"/>", "<rect x=\"1\" y=\"2\" class=\"a\"/>", 1),
            ("<text x=\"3\">A = 3</text>", "<text x=\"3\"/>", 2),
            ("<text x=\"3\">A = 3</text>", "<text x=\"3\"><tspan>A</tspan></text>", 2),
            // What is said may not be read as markup, nor markup as what is said.
            ("<text x=\"3\">A = 3</text>", "<text x=\"4\">A &amp; B</text>", 2),
            ("<rect x=\"1\" y=\"2\"/>", "<rect x=\"7\" y=\"&quot;\"/>", 1),
            ("<title>T</title>", "<title>U</title>", 3),
        ] {
            assert_eq!(changed(from, to), Some(vec![format!("{place}|<|{to}")]), "{to}");
        }
    }

    #[test]
    fn another_number_of_elements_or_no_drawing_has_no_changes() {
        assert_eq!(changed("<title>T</title>\n", ""), None);
        assert_eq!(changed("<title>T</title>\n", "<title>T</title>\n<title>T</title>\n"), None);
        assert_eq!(changed(" class=\"chart\"", ""), None);
        assert_eq!(changes("", DRAWING), None);
        assert_eq!(changes("<p>one</p>", "<p>two</p>"), None);
        assert_eq!(changes(DRAWING, "<p class=\"picture-failed\">no</p>"), None);
        assert_eq!(changes(DRAWING.trim_end(), DRAWING.trim_end()).as_deref(), Some("3"));
    }
}
