//! Numbers typed in prose: every number is a reference to a figure, so a bare one is a fault.

/// The first number typed in `text`, if there is one.
///
/// Names that hold digits (R1, 32B, GPT-4o, MATH-500) and calendar years may stand.
pub(crate) fn typed_number(text: &str) -> Option<&str> {
    without_tags(text)
        .flat_map(|run| run.split(|c: char| c.is_whitespace() || "«»()[]“”\"'’/—–".contains(c)))
        .map(|word| word.trim_matches(|c: char| ",;:.!?…".contains(c)))
        .find(|word| word.contains(|c: char| c.is_ascii_digit()) && !is_name(word) && !is_year(word))
}

/// True for the number of a version, such as that of a licence: `4.0`.
pub(crate) fn is_version(text: &str) -> bool {
    text.split_once('.')
        .is_some_and(|(major, minor)| [major, minor].iter().all(|part| part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_digit())))
}

/// The runs of text between markup tags.
fn without_tags(text: &str) -> impl Iterator<Item = &str> {
    text.split('<').enumerate().map(|(index, run)| if index == 0 { run } else { run.split_once('>').map_or("", |(_, after)| after) })
}

fn is_name(word: &str) -> bool {
    let starts_with_letter = word.starts_with(char::is_alphabetic);
    let model_size = word.strip_suffix('B').is_some_and(|size| size.parse::<f64>().is_ok());
    let entity = word.starts_with('&');
    starts_with_letter || model_size || entity
}

fn is_year(word: &str) -> bool {
    let years = word.split(['-', '\u{2011}']);
    years
        .into_iter()
        .all(|year| year.len() == 4 && matches!(year.get(..2), Some("19" | "20")) && year.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_years_may_stand() {
        for text in ["R1, V3 et o1 en 2025", "DeepSeek-R1 (32B)", "AIME 2024, MATH-500", "1.5B", "<a href=\"#x-12\">là</a>", "2019-2025"] {
            assert_eq!(typed_number(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_may_not() {
        for (text, number) in
            [("environ 80 % de tout", "80"), ("l’an 3000", "3000"), ("5,6 M$", "5,6"), ("(89 286 fois)", "89"), ("20 janvier", "20")]
        {
            assert_eq!(typed_number(text), Some(number), "{text}");
        }
    }
}
