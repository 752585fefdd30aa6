//! Polish order of words, and words without their diacritics.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in small letters without diacritics, for searching: `Łódź` → `lodz`.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).map(bare).collect()
}

/// A key that sorts as a Polish dictionary does: `ą` after `a`, `ć` after `c`, `ł` after `l`, `ź` and `ż` last; case
/// and other languages' diacritics decide only between words that are otherwise equal; runs of digits by their
/// value; punctuation counts as a space.
pub fn sort_key(text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(text.len() * 2 + 2);
    let mut letters = text.nfc().flat_map(char::to_lowercase).peekable();
    while let Some(letter) = letters.next() {
        if letter.is_ascii_digit() {
            let mut digits = String::from(letter);
            while let Some(next) = letters.next_if(char::is_ascii_digit) {
                digits.push(next);
            }
            push_number(digits.trim_start_matches('0'), &mut key);
        } else {
            push_letter(letter, &mut key);
        }
    }
    key.push(0);
    key.extend(text.bytes());
    key
}

/// Bytes of the key: 0 end, 1 space, 2 digits, 3 Latin letters, 4 what comes after them.
const SPACE: u8 = 1;
const NUMBER: u8 = 2;
const LATIN: u8 = 3;
const OTHER: u8 = 4;

const ALPHABET: [char; 35] = [
    'a', 'ą', 'b', 'c', 'ć', 'd', 'e', 'ę', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'ł', 'm', 'n', 'ń', 'o', 'ó',
    'p', 'q', 'r', 's', 'ś', 't', 'u', 'v', 'w', 'x', 'y', 'z', 'ź', 'ż',
];

/// The place of a letter in the alphabet, from 1.
fn place(letter: char) -> Option<u8> {
    let found = ALPHABET.iter().position(|each| *each == letter)?;
    u8::try_from(found + 1).ok()
}

fn push_letter(letter: char, key: &mut Vec<u8>) {
    let bare = || [letter].into_iter().nfkd().find(|c| !is_combining_mark(*c)).map_or(letter, bare);
    if let Some(place) = place(letter).or_else(|| if letter.is_ascii() { None } else { place(bare()) }) {
        key.extend([LATIN, place]);
    } else if letter.is_alphabetic() || letter.is_numeric() {
        key.push(OTHER);
        key.extend(u32::from(letter).to_be_bytes().map(|byte| byte.max(1)));
    } else if key.last() != Some(&SPACE) && !key.is_empty() {
        key.push(SPACE);
    }
}

/// Length first, so that 9 comes before 10.
fn push_number(digits: &str, key: &mut Vec<u8>) {
    key.extend([NUMBER, u8::try_from(digits.len() + 1).unwrap_or(u8::MAX)]);
    key.extend(digits.bytes());
}

/// Letters that Unicode does not take apart.
fn bare(letter: char) -> char {
    match letter {
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        'ß' => 's',
        'æ' => 'a',
        'ø' | 'œ' => 'o',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_fold_to_what_a_hurried_person_types() {
        let cases = [
            ("Łódź", "lodz"),
            ("PEŁNOMOCNIK", "pelnomocnik"),
            ("zażółć gęślą jaźń", "zazolc gesla jazn"),
            ("Żółw", "zolw"),
            ("o\u{301}s", "os"),
            ("İstanbul", "istanbul"),
            ("Müller", "muller"),
        ];
        for (given, expected) in cases {
            assert_eq!(fold(given), expected);
        }
    }

    #[test]
    fn titles_sort_as_in_a_polish_dictionary() {
        let sorted = [
            "",
            "2. Recepta",
            "10. Recepta",
            "Archiwum",
            "archiwum",
            "Ąbor",
            "Cukier",
            "Ćwiczenia",
            "Dom",
            "e-recepta",
            "E-recepta",
            "Lampa",
            "Łódź",
            "Łódź, ul. Mała",
            "łódźka",
            "Müller",
            "Muzeum",
            "zebra",
            "źrebak",
            "Żaba",
            "Ярко",
        ];
        for (index, pair) in sorted.windows(2).enumerate() {
            let equal_but_for_case = pair[0].to_lowercase() == pair[1].to_lowercase();
            assert!(equal_but_for_case || sort_key(pair[0]) < sort_key(pair[1]), "{index}: {pair:?}");
        }
    }

    proptest! {
        #[test]
        fn different_texts_have_different_keys(a in any::<String>(), b in any::<String>()) {
            prop_assert_eq!(a == b, sort_key(&a) == sort_key(&b));
        }

        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
