//! What leads from one drawing to the next, so that a page touches only what is another: the rest is neither parsed, laid out nor
//! painted again.

/// Between the parts of a change; no drawing holds it.
const BETWEEN: char = '\u{1f}';

/// How far to look for the element that is the same, where some were added or taken away.
const REACH: usize = 24;

/// What leads from a drawing to another: how many elements stand in the former, then a line a change, its parts separated by U+001F:
/// the place of the element in the former (the drawing itself is 0), the name of an attribute, its value. Without a name the value is
/// what the element says; named `<` it is the whole element, `+` what comes before it, and `-` takes it away.
///
/// Nothing if one of them is no drawing, or is a drawing of another kind. Charts write an element a line.
#[must_use]
pub fn changes(former: &str, now: &str) -> Option<String> {
    let (former, now): (Vec<&str>, Vec<&str>) = (former.lines().collect(), now.lines().collect());
    let ([first, old @ .., "</svg>"], [root, new @ .., "</svg>"]) = (&*former, &*now) else { return None };
    let mut out = old.len().to_string();
    if !root.starts_with("<svg ") || !(first == root || alike(0, first, root, &mut out)) {
        return None;
    }
    // With as many elements as before line stands for line.
    let reach = if old.len() == new.len() { 0 } else { REACH };
    let (mut at, mut to) = (0, 0);
    while at < old.len() || to < new.len() {
        let [gone, come] = apart(&old[at..], &new[to..], reach);
        for place in at..at + gone {
            note(&mut out, place + 1, "-", "");
        }
        for is in &new[to..to + come] {
            note(&mut out, at + gone + 1, "+", is);
        }
        (at, to) = (at + gone, to + come);
        if let (Some(was), Some(is)) = (old.get(at), new.get(to)) {
            if was != is && !alike(at + 1, was, is, &mut out) {
                note(&mut out, at + 1, "<", is);
            }
            (at, to) = (at + 1, to + 1);
        }
    }
    Some(out)
}

/// How many elements went, and how many came, before the next that stands in both.
fn apart(old: &[&str], new: &[&str], reach: usize) -> [usize; 2] {
    let (Some(was), Some(is)) = (old.first(), new.first()) else { return [old.len(), new.len()] };
    let within = |all: &[&str], one: &str| all.iter().take(reach).position(|other| is_kin(other, one));
    match (within(old, is), within(new, was)) {
        (Some(gone), come) if come.is_none_or(|come| gone <= come) => [gone, 0],
        (_, Some(come)) => [0, come],
        _ => [0, 0],
    }
}

/// True if two elements are of one kind and say the same: one may have become the other.
fn is_kin(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|line| (line.split(' ').next(), line.split_once('>').map(|(_, said)| said)));
    one == other
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
    fn what_came_and_went_is_noted_where_it_stands() {
        let whole = |changes: &[&str]| Some(changes.iter().map(|change| (*change).to_owned()).collect::<Vec<_>>());
        assert_eq!(changed("<title>T</title>\n", ""), whole(&["3|-|"]));
        assert_eq!(changed("<rect x=\"1\" y=\"2\"/>\n", ""), whole(&["1|-|"]));
        assert_eq!(changed("<title>T</title>\n", "<title>T</title>\n<title>U</title>\n"), whole(&["4|+|<title>U</title>"]));
        let two = "<rect x=\"5\"/>\n<text x=\"3\">B</text>\n";
        // Both before what stands in both, in their order; what says something else is another.
        assert_eq!(
            changed("<text x=\"3\">A = 3", &format!("{two}<text x=\"4\">A = 3")),
            whole(&["2|+|<rect x=\"5\"/>", "2|+|<text x=\"3\">B</text>", "2|x|4",])
        );
        // Elements that say nothing stand for each other.
        assert_eq!(
            changed("<rect x=\"1\" y=\"2\"/>\n<text x=\"3\">A = 3</text>\n", "<rect x=\"7\" y=\"2\"/>\n"),
            whole(&["1|x|7", "2|-|"])
        );
        // Nothing is found again: written over, and the rest taken away.
        assert_eq!(changed("<text x=\"3\">A = 3</text>\n<title>T</title>\n", "<path d=\"\"/>\n"), whole(&["2|<|<path d=\"\"/>", "3|-|"]));
    }

    /// A list of drawings, each led to each, as a page would: what stands there in the end is the drawing.
    #[test]
    fn changes_lead_from_any_drawing_to_any_other() {
        let points = |places: &[u32]| {
            let all: String =
                places.iter().map(|place| format!("<circle cx=\"{place}\"/>\n<text x=\"{place}\">point {place}</text>\n")).collect();
            format!("<svg width=\"9\">\n<path d=\"\"/>\n{all}<title>T</title>\n</svg>\n")
        };
        let many: Vec<u32> = (0..60).collect();
        let lists: [&[u32]; 7] = [&[], &[1], &[1, 2, 3], &[2, 3, 4, 5], &[5, 1], &many[3..40], &many];
        for former in lists {
            for now in lists {
                let (former, now) = (points(former), points(now));
                let changes = changes(&former, &now).expect("two drawings of a kind");
                assert_eq!(applied(&former, &changes), now);
            }
        }
    }

    /// What `drawing.js` makes of changes, on lines in place of elements.
    fn applied(former: &str, changes: &str) -> String {
        let mut all = changes.split('\n');
        let mut elements: Vec<String> = former.lines().map(str::to_owned).collect();
        let mut before = vec![String::new(); elements.len()];
        assert_eq!(all.next().and_then(|count| count.parse().ok()), Some(elements.len() - 2));
        for change in all {
            let parts: Vec<&str> = change.split(BETWEEN).collect();
            let place: usize = parts[0].parse().expect("a place");
            let element = &mut elements[place];
            match parts[1] {
                "<" => parts[2].clone_into(element),
                "-" => element.clear(),
                "+" => before[place] += &format!("{}\n", parts[2]),
                "" => {
                    let (tag, said) = element.split_once('>').expect("an element");
                    let (_, end) = said.split_once('<').expect("an end");
                    *element = format!("{tag}>{}<{end}", parts[2]);
                }
                name => {
                    let (before, rest) = element.split_once(&format!("{name}=\"")).expect("the attribute");
                    let (_, after) = rest.split_once('"').expect("its end");
                    *element = format!("{before}{name}=\"{}\"{after}", parts[2]);
                }
            }
        }
        let line = |(before, element): (String, String)| if element.is_empty() { before } else { format!("{before}{element}\n") };
        before.into_iter().zip(elements).map(line).collect()
    }

    #[test]
    fn no_drawing_and_another_kind_of_one_have_no_changes() {
        assert_eq!(changed(" class=\"chart\"", ""), None);
        assert_eq!(changes("", DRAWING), None);
        assert_eq!(changes("<p>one</p>", "<p>two</p>"), None);
        assert_eq!(changes(DRAWING, "<p class=\"picture-failed\">no</p>"), None);
        assert_eq!(changes(DRAWING.trim_end(), DRAWING).as_deref(), Some("3"));
    }
}
