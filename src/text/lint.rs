//! Numbers typed in prose, in digits or in words: every number is a reference to a figure, so a bare one is a fault.

/// The first number typed in `text`, if there is one.
///
/// Names that hold digits (R1, 32B, GPT-4o, MATH-500) and calendar years may stand.
pub(crate) fn typed_number(text: &str) -> Option<&str> {
    without_tags(text)
        .flat_map(|run| run.split(|c: char| c.is_whitespace() || "«»()[]“”\"'’/—–".contains(c)))
        .map(|word| word.trim_matches(|c: char| ",;:.!?…".contains(c)))
        .find(|word| word.contains(|c: char| c.is_ascii_digit()) && !is_name(word) && !is_year(word))
}

/// Number words of a language: those that multiply, the first of them that is ten, what they multiply, what a multiple is, and
/// what counts the parameters of a model.
struct NumberWords {
    lang: &'static str,
    /// From two on.
    numbers: &'static [&'static str],
    ten: &'static str,
    powers: &'static [&'static str],
    times: &'static str,
    parameters: &'static str,
}

const NUMBER_WORDS: [NumberWords; 2] = [
    NumberWords {
        lang: "fr",
        numbers: &[
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "vingt",
            "trente",
            "quarante",
            "cinquante",
            "soixante",
            "cent",
            "cents",
            "mille",
        ],
        ten: "dix",
        powers: &["cent", "cents", "mille", "million", "millions", "milliard", "milliards"],
        times: "fois",
        parameters: "paramètres",
    },
    NumberWords {
        lang: "en",
        numbers: &[
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "thousand",
        ],
        ten: "ten",
        powers: &["hundred", "thousand", "million", "billion", "trillion"],
        times: "times",
        parameters: "parameters",
    },
];

/// The first number that `text` writes in words as a fact: two hundred or more (`quarante milliards`), or a multiple of ten or
/// more (`ten times`).
///
/// What is quoted may stand, and so may the size of a model, which is its name (`quatorze milliards de paramètres`).
pub(crate) fn written_number(lang: &str, text: &str) -> Option<String> {
    let of = NUMBER_WORDS.iter().find(|of| of.lang == lang)?;
    let unquoted = without_quotations(text);
    let words: Vec<String> = without_tags(&unquoted)
        .flat_map(|run| run.split(|c: char| !c.is_alphabetic()))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let from_ten = of.numbers.iter().position(|word| *word == of.ten).unwrap_or_default();
    let is_fact = |(at, pair): &(usize, &[String])| {
        let Some(value) = of.numbers.iter().position(|word| *word == pair[0]) else { return false };
        let is_size = words.iter().skip(at + 2).take(2).any(|word| *word == of.parameters);
        let is_number = of.powers.contains(&pair[1].as_str()) && !is_size;
        is_number || (pair[1] == of.times && value >= from_ten)
    };
    words.windows(2).enumerate().find(is_fact).map(|(_, pair)| pair.join(" "))
}

/// A text without what stands between quotation marks, or in `<q>`.
fn without_quotations(text: &str) -> String {
    let mut kept = text.to_owned();
    for (from, to) in [("<q", "</q>"), ("«", "»"), ("“", "”")] {
        while let Some(start) = kept.find(from) {
            let end = kept.get(start..).and_then(|rest| rest.find(to)).map_or(kept.len(), |end| start + end + to.len());
            // What was left out stands between two words.
            kept.replace_range(start..end, " … ");
        }
    }
    kept
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

    #[test]
    fn large_numbers_and_multiples_are_no_words_either() {
        for (lang, text, found) in [
            ("fr", "levée de quarante milliards de dollars", "quarante milliards"),
            ("fr", "de cinq à sept mille\u{a0}milliards", "sept mille"),
            ("fr", "dix-huit mille puces", "huit mille"),
            ("fr", "cette offre, <b>dix fois</b> moins chère", "dix fois"),
            ("fr", "« cent fois » ou cent fois", "cent fois"),
            ("en", "a hundred thousand H100 chips", "hundred thousand"),
            ("en", "Ten times cheaper", "ten times"),
        ] {
            assert_eq!(written_number(lang, text).as_deref(), Some(found), "{text}");
        }
    }

    #[test]
    fn small_numbers_names_and_quotations_may_stand() {
        for (lang, text) in [
            ("fr", "deux fois par an, en trois fois, cent courses"),
            ("fr", "l’élève de quatorze milliards de paramètres"),
            ("fr", "le texte écrit « dix mille milliards », ou <q lang=\"fr\">cent fois</q> plus"),
            ("fr", "des centaines de milliards"),
            ("en", "a student of thirty-two billion parameters, two times in three"),
            ("en", "it says “ten times” more"),
            ("de", "zehn mal hundert"),
        ] {
            assert_eq!(written_number(lang, text), None, "{text}");
        }
    }
}
