//! The methods of the scenes say the same numbers in every language.

use std::fs;

use course_ia::scenes::SCENES;

use crate::project::{library, root};

/// Numbers of a line of Markdown, in order of size; those in code and in names, such as `ref-09`, H100 and 16-bit, are none.
fn numbers(line: &str, is_french: bool) -> Vec<String> {
    let spoken: String = line.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let chars: Vec<char> = spoken.chars().collect();
    let digit = |index: usize| chars.get(index).is_some_and(char::is_ascii_digit);
    let (mut found, mut index) = (Vec::new(), 0);
    while index < chars.len() {
        let is_name =
            index > 0 && (chars[index - 1].is_alphabetic() || chars[index - 1] == '-' && index > 1 && chars[index - 2].is_alphabetic());
        if !digit(index) {
            index += 1;
            continue;
        }
        let mut number = String::new();
        while digit(index) || is_inside(&chars, index, is_french) {
            match chars[index] {
                '.' => number.push('.'),
                ',' if is_french => number.push('.'),
                c if c.is_ascii_digit() => number.push(c),
                _ => {}
            }
            index += 1;
        }
        let is_compound = chars.get(index) == Some(&'-') && chars.get(index + 1).is_some_and(|c| c.is_alphabetic());
        if !is_name && !is_compound {
            found.push(number);
        }
    }
    found.sort();
    found
}

/// True for a sign inside a number: the decimal one, or one between thousands.
fn is_inside(chars: &[char], index: usize, is_french: bool) -> bool {
    let Some(sign) = chars.get(index) else { return false };
    let digits = chars[index + 1..].iter().take_while(|c| c.is_ascii_digit()).count();
    let is_between = index > 0 && chars[index - 1].is_ascii_digit() && digits > 0;
    let is_decimal = *sign == if is_french { ',' } else { '.' };
    let is_thousands = digits == 3 && (matches!(sign, ' ' | '\u{a0}' | '\u{202f}') || (!is_french && *sign == ','));
    is_between && (is_decimal || is_thousands)
}

#[test]
fn the_methods_say_the_same_numbers_in_every_language() {
    let (mut compared, mut translated) = (0, 0);
    for scene in SCENES {
        for words in library().languages() {
            let path = format!("content/{}/{}.md", words.lang(), scene.slug);
            let Ok(text) = fs::read_to_string(root().join(&path)) else { continue };
            translated += 1;
            let written = |text: &str| {
                text.lines()
                    .enumerate()
                    .filter(|(_, line)| !line.trim().is_empty())
                    .map(|(index, line)| (index + 1, line.to_owned()))
                    .collect::<Vec<_>>()
            };
            let (own, readme) = (written(&text), written(scene.readme));
            assert_eq!(own.len(), readme.len(), "{path} has other lines than the README of {}", scene.slug);
            for ((line, own), (_, readme)) in own.iter().zip(&readme) {
                let (said, meant) = (numbers(own, words.lang() == "fr"), numbers(readme, false));
                assert_eq!(said, meant, "{path}:{line}: other numbers than the README of {}: {readme}", scene.slug);
                compared += said.len();
            }
        }
    }
    assert!(translated > 0 && compared > 100, "only {compared} numbers in {translated} methods");
}

#[test]
fn numbers_are_read_as_each_language_writes_them() {
    assert_eq!(numbers("10\u{202f}000 à 0,5 %, H100, `0,7`, ref-09, V3", true), ["0.5", "10000"]);
    assert_eq!(numbers("0.001 % to 10,000; 16-bit, 1, 2 and 3.", false), ["0.001", "1", "10000", "2", "3"]);
}
