//! Bytes as letters of a page.
//!
//! Words stay words, so that what compresses the page finds them again where they are printed; base64 would hide them: it made
//! pages larger by up to a quarter. Every other byte is the letter of the same number in [`OTHERS`].

use core::ops::Range;

/// Stand for one byte each: letters of Latin Extended-A and B, the same in every normal form of Unicode.
const OTHERS: Range<u32> = 0x100..0x200;

/// `bytes` as text that stands in an attribute as it is.
#[cfg(any(feature = "ssr", test))]
pub(super) fn from_bytes(bytes: &[u8]) -> String {
    let other = |byte: &u8| char::from_u32(OTHERS.start + u32::from(*byte));
    let mut text = String::with_capacity(bytes.len() * 2);
    for chunk in bytes.utf8_chunks() {
        for letter in chunk.valid().chars() {
            if stands_for_itself(letter) {
                text.push(letter);
            } else {
                text.extend(letter.encode_utf8(&mut [0; 4]).as_bytes().iter().filter_map(other));
            }
        }
        text.extend(chunk.invalid().iter().filter_map(other));
    }
    text
}

/// The bytes that `text` stands for: of any text some.
#[cfg(any(all(feature = "hydrate", not(feature = "ssr")), test))]
pub(super) fn to_bytes(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    for letter in text.chars() {
        match u32::from(letter).checked_sub(OTHERS.start).and_then(|byte| u8::try_from(byte).ok()) {
            Some(byte) => bytes.push(byte),
            None => bytes.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    bytes
}

/// True for letters that a page may hold as they are and that stand for no byte. What no text of ours holds is written as bytes.
#[cfg(any(feature = "ssr", test))]
fn stands_for_itself(letter: char) -> bool {
    let means_something = matches!(letter, '&' | '<' | '>' | '"' | '\'');
    let is_of_texts = matches!(letter, ' '..='\u{ff}' | '\u{200}'..='\u{d7ff}') && !letter.is_control();
    is_of_texts && !means_something
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_stay_words() {
        assert_eq!(from_bytes("DeepSeek : 5,6\u{202f}M$, 1\u{a0}an, à Gdynia".as_bytes()), "DeepSeek : 5,6\u{202f}M$, 1\u{a0}an, à Gdynia");
        // What means something in a page, and the letters that stand for bytes.
        assert_eq!(from_bytes("<\u{0}œ".as_bytes()), "\u{13c}\u{100}\u{1c5}\u{193}");
        assert_eq!(from_bytes(&[0xff, b'a']), "\u{1ff}a");
    }

    proptest! {
        #[test]
        fn bytes_come_back(bytes: Vec<u8>, text: String) {
            prop_assert_eq!(to_bytes(&from_bytes(&bytes)), bytes);
            let of_text = from_bytes(text.as_bytes());
            prop_assert!(!of_text.contains(['&', '<', '>', '"', '\'']) && !of_text.contains(char::is_control), "{:?}", of_text);
            prop_assert_eq!(to_bytes(&of_text), text.into_bytes());
        }

        #[test]
        fn any_text_is_some_bytes(text: String) {
            to_bytes(&text);
        }
    }
}
