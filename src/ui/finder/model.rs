//! What is asked of a list, and which of its entries answer: pure, and quick enough for every key.
//!
//! The words of all entries are kept once, folded: small letters without accents. What is typed is looked for in them; only what
//! is found nowhere is taken for a typing error, and then only distinct words are compared.

use crate::text::Ruler;

/// What a list can be filtered by: names in an address, and with `data-` before them of the attributes of its entries.
pub const FILTERS: [&str; 6] = ["text", "topic", "kind", "verdict", "scene", "question"];

/// Name in an address of the words that are looked for.
pub const WORDS: &str = "q";

/// Index of the filter whose value every claim has, and nothing else.
const VERDICT: usize = 3;

/// The longest question, in letters, and the most words in it: an address that is not ours may be of any length.
pub const LONGEST: usize = 80;
const MOST: usize = 8;

/// The longest value of a filter that is said to be unknown, in letters.
const LONGEST_VALUE: usize = 40;

/// Up to so many letters a word is looked for where words begin: “ia” is not meant in “social”.
const SHORT: usize = 3;

/// How many typing errors are forgiven in a long word.
const MOST_ERRORS: usize = 2;

/// Lists of words by their hashes: a power of two.
const BUCKETS: usize = 4096;

/// Stands between what is asked where it is kept beside the address: no word holds it.
const BETWEEN: char = '\u{1f}';

/// What a reader asks of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// By filter: the value, or nothing for any.
    pub values: [String; FILTERS.len()],
    /// Words as they were typed.
    pub words: String,
}

impl Asked {
    /// What an address asks, as `ask` reads it by name, and what of it the list does not know: that is left out.
    #[must_use]
    pub fn read(ask: impl Fn(&str) -> Option<String>, index: &Index) -> (Self, Vec<String>) {
        let (mut asked, mut refused) = (Self::default(), Vec::new());
        for (filter, name) in FILTERS.iter().enumerate() {
            let value = ask(name).unwrap_or_default();
            if value.is_empty() || index.knows(filter, &value) {
                asked.set(name, &value);
            } else {
                refused.push(format!("{name}={}", clamped(&value, LONGEST_VALUE)));
            }
        }
        asked.set(WORDS, &ask(WORDS).unwrap_or_default());
        (asked, refused)
    }

    /// Sets what is asked under `name`.
    pub fn set(&mut self, name: &str, value: &str) {
        match FILTERS.iter().position(|filter| *filter == name) {
            Some(filter) => {
                if let Some(held) = self.values.get_mut(filter) {
                    value.clone_into(held);
                }
            }
            None if name == WORDS => self.words = clamped(value, LONGEST),
            None => {}
        }
    }

    /// Looks for another word in place of one that was typed, as the list's words are written.
    pub fn replace(&mut self, words: Option<&(String, String)>) {
        let Some((typed, near)) = words else { return };
        let mut replaced = Vec::new();
        fold(&self.words, &mut |word| replaced.push(if word == typed { near.clone() } else { word.to_owned() }));
        self.words = clamped(&replaced.join(" "), LONGEST);
    }

    /// What is asked, by its name in an address.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, &str)> {
        FILTERS.into_iter().zip(self.values.iter().map(String::as_str)).chain([(WORDS, self.words.as_str())])
    }

    /// As one text, which [`Asked::part`] takes apart.
    #[must_use]
    pub fn joined(&self) -> String {
        let mut out = String::new();
        for (_, value) in self.named() {
            out.push_str(value);
            out.push(BETWEEN);
        }
        out
    }

    /// What such a text asks under `name`.
    #[must_use]
    pub fn part(joined: &str, name: &str) -> Option<String> {
        let mut names = FILTERS.into_iter().chain([WORDS]);
        joined.split(BETWEEN).nth(names.position(|known| known == name)?).map(str::to_owned)
    }
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// By entry: true if it answers.
    pub shown: Vec<bool>,
    /// How many claims answer.
    pub claims: usize,
    /// How many entries answer that are no claims.
    pub others: usize,
    /// What was typed and stands nowhere, and the word that was looked for in its place.
    pub instead: Vec<(String, String)>,
    /// What was typed and stands nowhere, with nothing like it.
    pub nowhere: Option<String>,
}

/// The entries of a list, made ready to be searched.
#[derive(Debug, Default)]
pub struct Index {
    /// By entry: the values of its filters, those that it has several of separated by spaces.
    values: Vec<[String; FILTERS.len()]>,
    /// Distinct words, in the order in which they were first met.
    words: Vec<Word>,
}

#[derive(Debug)]
struct Word {
    folded: String,
    /// Entries that hold it, in their order.
    of: Vec<usize>,
}

impl Index {
    /// The index of entries: the values of each, in the order of [`FILTERS`], and its text.
    #[must_use]
    pub fn new(entries: impl IntoIterator<Item = ([String; FILTERS.len()], String)>) -> Self {
        let mut index = Self::default();
        let mut buckets: Vec<Vec<usize>> = Vec::new();
        buckets.resize_with(BUCKETS, Vec::new);
        for (entry, (values, text)) in entries.into_iter().enumerate() {
            index.values.push(values);
            fold(&text, &mut |word| index.add(word, entry, &mut buckets));
        }
        index
    }

    fn add(&mut self, word: &str, entry: usize, buckets: &mut [Vec<usize>]) {
        let hash = word.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let Some(bucket) = buckets.get_mut((hash ^ (hash >> 16)) as usize % BUCKETS) else { return };
        for known in bucket.iter() {
            let Some(known) = self.words.get_mut(*known).filter(|known| known.folded == word) else { continue };
            if known.of.last() != Some(&entry) {
                known.of.push(entry);
            }
            return;
        }
        bucket.push(self.words.len());
        self.words.push(Word { folded: word.to_owned(), of: vec![entry] });
    }

    /// How many claims there are.
    #[must_use]
    pub fn claims(&self) -> usize {
        self.values.iter().filter(|values| is_claim(values)).count()
    }

    /// True if a filter has this value at one claim or more.
    #[must_use]
    pub fn knows(&self, filter: usize, value: &str) -> bool {
        self.values.iter().any(|values| is_claim(values) && has(values, filter, value))
    }

    /// The entries that answer all that is asked: each filter, each word.
    #[must_use]
    pub fn find(&self, asked: &Asked) -> Found {
        let mut found = Found::default();
        let fits = |values: &[String; FILTERS.len()]| {
            asked.values.iter().enumerate().all(|(filter, value)| value.is_empty() || has(values, filter, value))
        };
        found.shown = self.values.iter().map(fits).collect();
        let mut words = Vec::new();
        fold(&asked.words, &mut |word| words.push(word.to_owned()));
        for word in words.iter().take(MOST) {
            let mut meant: Vec<&Word> = self.words.iter().filter(|known| is_meant(&known.folded, word)).collect();
            if meant.is_empty() {
                let mut ruler = Ruler::new(word);
                meant = self.nearest(errors(word), &mut |known, most| beside(&mut ruler, word, known, most));
                if meant.is_empty() {
                    found.nowhere.get_or_insert_with(|| word.clone());
                } else {
                    found.instead.push((word.clone(), most_held(&meant)));
                }
            }
            let mut holds = vec![false; self.values.len()];
            for entry in meant.into_iter().flat_map(|known| &known.of) {
                if let Some(held) = holds.get_mut(*entry) {
                    *held = true;
                }
            }
            for (shown, holds) in found.shown.iter_mut().zip(&holds) {
                *shown &= holds;
            }
        }
        for (values, _) in self.values.iter().zip(&found.shown).filter(|(_, is_shown)| **is_shown) {
            if is_claim(values) {
                found.claims += 1;
            } else {
                found.others += 1;
            }
        }
        found
    }

    /// The word of the list that is nearest to one that stands nowhere, however far: nothing where there are no words. It takes
    /// longer than a key may.
    #[must_use]
    pub fn near(&self, typed: &str) -> Option<String> {
        let mut ruler = Ruler::new(typed);
        // A word of one letter is near to any of four.
        let mut far = |known: &str, most| if known.len() * 2 < typed.len() { LONGEST } else { ruler.to(known, most) };
        Some(most_held(&self.nearest(LONGEST, &mut far))).filter(|word| !word.is_empty())
    }

    /// The nearest words, as far as `most`; `far` need not count beyond what it is told.
    fn nearest(&self, most: usize, far: &mut dyn FnMut(&str, usize) -> usize) -> Vec<&Word> {
        let (mut least, mut nearest) = (most, Vec::new());
        for word in &self.words {
            let far = far(&word.folded, least);
            if far < least {
                least = far;
                nearest.clear();
            }
            if far == least {
                nearest.push(word);
            }
        }
        nearest
    }
}

/// Of several words the one that most entries hold.
fn most_held(words: &[&Word]) -> String {
    words.iter().max_by_key(|word| word.of.len()).map(|word| word.folded.clone()).unwrap_or_default()
}

fn is_claim(values: &[String; FILTERS.len()]) -> bool {
    values.get(VERDICT).is_some_and(|verdict| !verdict.is_empty())
}

fn has(values: &[String; FILTERS.len()], filter: usize, value: &str) -> bool {
    values.get(filter).is_some_and(|held| held.split(' ').any(|held| held == value))
}

/// True if a word of the list is one that is looked for, or begins with it, or holds it if it is long enough.
fn is_meant(known: &str, typed: &str) -> bool {
    let (known, typed) = (known.as_bytes(), typed.as_bytes());
    // By pieces: looking for a text in a text brings two kilobytes of search into the module.
    known.starts_with(typed) || (typed.len() > SHORT && known.windows(typed.len()).any(|piece| piece == typed))
}

/// How many typing errors a word of so many letters may hold.
fn errors(word: &str) -> usize {
    match word.chars().count() {
        0..=SHORT => 0,
        4..=6 => 1,
        _ => MOST_ERRORS,
    }
}

/// How far a word is from what was typed, which may be its beginning: one may still be typing.
fn beside(ruler: &mut Ruler, typed: &str, known: &str, most: usize) -> usize {
    let letters = typed.chars().count();
    // A word much shorter than what was typed is no error of it; nor does what comes later in a longer one count.
    if known.len() + MOST_ERRORS < letters {
        return letters;
    }
    let end = known.char_indices().nth(letters + MOST_ERRORS).map_or(known.len(), |(at, _)| at);
    ruler.to_beginning(known.get(..end).unwrap_or(known), most)
}

fn clamped(text: &str, longest: usize) -> String {
    text.chars().take(longest).collect()
}

/// Tells the words of a text: in small letters without accents; of numbers, the point of decimals stays and what parts thousands
/// goes.
fn fold(text: &str, tell: &mut dyn FnMut(&str)) {
    let (mut word, mut is_grouped) = (String::new(), false);
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        let is_number = word.ends_with(is_digit) && letters.clone().next().is_some_and(is_digit);
        let is_group = || {
            let digits = letters.clone().take_while(|letter| is_digit(*letter)).take(4).count();
            digits == 3 && word.chars().all(is_digit) && (is_grouped || word.len() <= 3)
        };
        match letter {
            ' ' | ',' | '\u{a0}' | '\u{202f}' if is_number && is_group() => is_grouped = true,
            ',' | '.' if is_number => word.push('.'),
            _ if is_letter(letter) => fold_letter(letter, &mut word),
            _ => {
                if !word.is_empty() {
                    tell(&word);
                    word.clear();
                }
                is_grouped = false;
            }
        }
    }
    if !word.is_empty() {
        tell(&word);
    }
}

fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit()
}

/// Rust's own table of letters weighs as much as a scene. What is no sign of these pages is a letter.
fn is_letter(letter: char) -> bool {
    match letter {
        '\0'..='\x7f' => letter.is_ascii_alphanumeric(),
        'ª' | 'º' => true,
        '\u{80}'..='\u{bf}' | '×' | '÷' => false,
        '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{3003}' => false,
        _ => true,
    }
}

/// Letters of the languages of Europe's west; those of others stay as they are.
fn fold_letter(letter: char, word: &mut String) {
    let folded = match letter {
        'à'..='å' | 'À'..='Å' => 'a',
        'ç' | 'Ç' => 'c',
        'è'..='ë' | 'È'..='Ë' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' => 'i',
        'ñ' | 'Ñ' => 'n',
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' => 'u',
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => 'y',
        'œ' | 'Œ' => return word.push_str("oe"),
        'æ' | 'Æ' => return word.push_str("ae"),
        'ß' => return word.push_str("ss"),
        // An accent that stands by itself goes with the letter before it.
        '\u{300}'..='\u{36f}' => return,
        other => other.to_ascii_lowercase(),
    };
    word.push(folded);
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
