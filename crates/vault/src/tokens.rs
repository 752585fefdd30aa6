//! The words that the search index holds, and the words that it is asked for.
//!
//! FTS5 is given words that are made here, so that its tokenizer has nothing left to decide: between spaces stand letters and
//! digits alone, with [`JOINED`] for what stood between the parts of one word. A word such as `jan@szpital.pl` is held as
//! `jan·szpital·pl`, `szpital·pl` and `pl`, so that it is found by the beginning of any of its parts.

use std::collections::BTreeSet;

use registers::{SearchText, searchable};

/// Between the parts of a word. Like the marks below it is no letter, so nothing that a person wrote can be taken for it, and not
/// in ASCII, so that the tokenizer called `ascii` takes it for part of a word.
const JOINED: char = '·';
/// Before a word of the title.
const TITLE: char = '§';
/// Before the code of the kind.
const KIND: char = '¶';
/// The word that records have which are not ended.
const STANDING: &str = "°";

/// Changed by hand when this file makes other words of the same texts.
pub(crate) const FORM: &str = "1\n";

/// Words are compared up to here.
const LONGEST: usize = 40;
/// More words than these are not asked for.
const MOST_ASKED: usize = 24;

/// The words of a record, with spaces between.
pub(crate) fn of_record(kind: &str, ended: bool, text: &SearchText) -> String {
    let (title, body) = (words(&text.title), words(&text.body));
    let mut out = format!("{KIND}{}", code(kind));
    let mut put = |mark: &str, word: &str| {
        out.push(' ');
        out.push_str(mark);
        out.push_str(word);
    };
    if !ended {
        put("", STANDING);
    }
    for word in &title {
        put(TITLE.encode_utf8(&mut [0; 2]), word);
    }
    for word in title.union(&body) {
        put("", word);
    }
    out
}

/// What a person asks for, as FTS5 wants it.
pub(crate) struct Asked {
    words: Vec<String>,
    limits: String,
}

impl Asked {
    /// `None` when no word is asked for, or no kind.
    pub(crate) fn new(asked: &str, kinds: Option<&[&str]>, with_ended: bool) -> Option<Self> {
        let words: Vec<String> = each(asked).take(MOST_ASKED).map(|parts| whole(&parts)).collect();
        if words.is_empty() || kinds.is_some_and(<[_]>::is_empty) {
            return None;
        }
        let mut limits = String::new();
        if let Some(kinds) = kinds {
            let kinds: Vec<String> = kinds.iter().map(|kind| format!("\"{KIND}{}\"", code(kind))).collect();
            limits = format!(" AND ({})", kinds.join(" OR "));
        }
        if !with_ended {
            limits.push_str(" AND \"");
            limits.push_str(STANDING);
            limits.push('"');
        }
        Some(Self { words, limits })
    }

    /// Records that have all the words, each as the beginning of one of theirs.
    pub(crate) fn anywhere(&self) -> String {
        format!("{}{}", self.all(""), self.limits)
    }

    /// Records that have them all in the title.
    pub(crate) fn in_title(&self) -> String {
        format!("{}{}", self.all(TITLE.encode_utf8(&mut [0; 2])), self.limits)
    }

    fn all(&self, mark: &str) -> String {
        let words: Vec<String> = self.words.iter().map(|word| format!("\"{mark}{word}\"*")).collect();
        words.join(" AND ")
    }
}

fn words(text: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for parts in each(text) {
        for from in 0..parts.len() {
            words.insert(whole(&parts[from..]));
        }
    }
    words
}

/// The parts of each word of a text; a word has at least one.
fn each(text: &str) -> impl Iterator<Item = Vec<String>> {
    let words: Vec<Vec<String>> = searchable(text)
        .split_whitespace()
        .map(|word| {
            let parts = word.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
            parts.map(str::to_owned).collect()
        })
        .collect();
    words.into_iter().filter(|parts| !parts.is_empty())
}

fn whole(parts: &[String]) -> String {
    let mut word = String::new();
    let mut room = LONGEST;
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            word.push(JOINED);
            room = room.saturating_sub(1);
        }
        word.extend(part.chars().take(room));
        room = room.saturating_sub(part.chars().count());
        if room == 0 {
            break;
        }
    }
    word
}

fn code(kind: &str) -> String {
    kind.split(|c: char| !c.is_alphanumeric()).collect::<Vec<_>>().join("·")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn record(title: &str, body: &str) -> String {
        of_record("restore_test", false, &SearchText { title: title.to_owned(), body: body.to_owned() })
    }

    #[test]
    fn a_word_is_held_from_each_of_its_parts_on() {
        let cases = [
            ("Łódź, Łódź", "lodz"),
            ("jan@szpital.pl", "jan·szpital·pl pl szpital·pl"),
            ("(e-recepta)", "e·recepta recepta"),
            ("12\u{a0}840 2026-03-04", "03·04 04 12 2026·03·04 840"),
            ("„żółw”", "zolw"),
            ("… -- !", ""),
            ("a\u{200b}b\u{ad}c", "abc"),
            ("Ярко", "ярко"),
        ];
        for (text, expected) in cases {
            let words: Vec<_> = words(text).into_iter().collect();
            assert_eq!(words.join(" "), expected, "{text}");
        }
        assert_eq!(record("Kopia", "x"), "¶restore·test ° §kopia kopia x");
        assert_eq!(words(&"ab.".repeat(1000)).len(), 14);
        assert_eq!(words(&"a".repeat(1000)).into_iter().map(|it| it.len()).collect::<Vec<_>>(), [LONGEST]);
    }

    #[test]
    fn what_is_asked_for_is_in_quotes_and_nothing_else_is() {
        let asked = Asked::new("Łódź \"OR\" x*", Some(&["activity", "own_field"]), false).unwrap();
        let limits = r#"AND ("¶activity" OR "¶own·field") AND "°""#;
        assert_eq!(asked.anywhere(), format!(r#""lodz"* AND "or"* AND "x"* {limits}"#));
        assert_eq!(asked.in_title(), format!(r#""§lodz"* AND "§or"* AND "§x"* {limits}"#));
        for nothing in ["", " \t", "\"", "* - ()", "\u{200b}"] {
            assert!(Asked::new(nothing, None, true).is_none(), "{nothing:?}");
        }
        assert!(Asked::new("a", Some(&[]), true).is_none());
    }

    proptest! {
        #[test]
        fn every_word_is_letters_digits_and_joints(text in any::<String>()) {
            for word in words(&text) {
                prop_assert!(!word.is_empty());
                prop_assert!(word.chars().all(|c| c == JOINED || c.is_alphanumeric()), "{:?}", word);
                prop_assert!(word.chars().count() <= LONGEST);
            }
        }
    }
}
