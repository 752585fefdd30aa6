//! The words of a text as search compares them, and where they stand in it.

use registers::searchable;

use crate::protocol::Mark;

/// Between the parts of one word.
const JOINED: char = '·';

/// What is asked for: words, each of which begins some word of what is found.
pub(super) struct Asked(Vec<Vec<char>>);

impl Asked {
    pub(super) fn new(text: &str) -> Self {
        let plain: Vec<char> = Folded::of(text).letters.into_iter().map(|letter| letter.plain).collect();
        let words = plain.split(|c| *c == ' ').filter(|word| !word.is_empty());
        Self(words.map(<[char]>::to_vec).collect())
    }

    /// Whether nothing is asked for.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many of the words a text has.
    pub(super) fn count_in(&self, text: &Folded) -> usize {
        self.0.iter().filter(|word| text.places(word).next().is_some()).count()
    }

    /// Whether a text has all the words.
    pub(super) fn all_in(&self, text: &Folded) -> bool {
        self.count_in(text) == self.0.len()
    }

    /// Where the words stand, in order, none within another.
    pub(super) fn marks(&self, text: &Folded) -> Vec<Mark> {
        let mut marks: Vec<Mark> = self.0.iter().flat_map(|word| text.places(word)).collect();
        marks.sort_by_key(|mark| (mark.start, mark.end));
        let mut out: Vec<Mark> = Vec::new();
        for mark in marks {
            match out.last_mut() {
                Some(last) if mark.start < last.end => last.end = last.end.max(mark.end),
                _ => out.push(mark),
            }
        }
        out
    }
}

/// A text in small letters without diacritics, each letter with its place in the text.
pub(super) struct Folded {
    letters: Vec<Letter>,
}

/// A letter or digit, a blank, or [`JOINED`] for what stands between the parts of a word.
#[derive(Clone, Copy)]
struct Letter {
    plain: char,
    mark: Mark,
}

impl Folded {
    pub(super) fn of(text: &str) -> Self {
        let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
        let (mut at, mut one) = (0, [0; 4]);
        for c in text.chars() {
            let mark = Mark { start: at, end: at + u32::from(c.len_utf16() == 2) + 1 };
            at = mark.end;
            if c.is_whitespace() {
                letters.push(Letter { plain: ' ', mark });
                continue;
            }
            for plain in searchable(c.encode_utf8(&mut one)).chars() {
                let joins = !plain.is_alphanumeric();
                // One sign between two parts, none beside a blank.
                let beside = letters.last().is_none_or(|last| !last.plain.is_alphanumeric());
                if joins && beside {
                    continue;
                }
                letters.push(Letter { plain: if joins { JOINED } else { plain }, mark });
            }
        }
        Self { letters: without_trailing(letters) }
    }

    /// Where parts of words begin that begin with these letters.
    fn places(&self, word: &[char]) -> impl Iterator<Item = Mark> {
        let begins = |at: &usize| *at == 0 || !self.letters[at - 1].plain.is_alphanumeric();
        (0..self.letters.len()).filter(begins).filter_map(move |at| {
            let found = self.letters.get(at..at + word.len())?;
            let same = found.iter().zip(word).all(|(letter, wanted)| letter.plain == *wanted);
            let (first, last) = (found.first()?, found.last()?);
            same.then_some(Mark { start: first.mark.start, end: last.mark.end })
        })
    }
}

/// A sign at the end of a word joins nothing.
fn without_trailing(letters: Vec<Letter>) -> Vec<Letter> {
    let ends = |at: usize| letters.get(at + 1).is_none_or(|next| next.plain == ' ');
    letters
        .iter()
        .enumerate()
        .filter(|(at, letter)| letter.plain != JOINED || !ends(*at))
        .map(|(_, letter)| *letter)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, asked: &str) -> Vec<String> {
        let units: Vec<u16> = text.encode_utf16().collect();
        let marks = Asked::new(asked).marks(&Folded::of(text));
        let cut = |mark: &Mark| String::from_utf16(&units[mark.start as usize..mark.end as usize]).unwrap();
        marks.iter().map(cut).collect()
    }

    #[test]
    fn words_are_marked_as_they_are_written() {
        let cases: [(&str, &str, &[&str]); 12] = [
            ("Łódź i łódka", "lodz", &["Łódź"]),
            ("Łódź i łódka", "ŁÓD", &["Łód", "łód"]),
            ("wiłodź", "lodz", &[]),
            ("e-recepta, (recepta)", "recepta", &["recepta", "recepta"]),
            ("e-recepta", "e-rec", &["e-rec"]),
            ("jan@szpital.pl", "szpital.pl", &["szpital.pl"]),
            ("jan@szpital.pl", "jan@", &["jan"]),
            ("𝒳😀 żółw 😀 żółty", "zol", &["żół", "żół"]),
            ("o\u{301}smy", "osm", &["o\u{301}sm"]),
            ("straße", "stras", &["straß"]),
            ("a\u{200b}b", "ab", &["a\u{200b}b"]),
            ("dane osobowe", "osob dane", &["dane", "osob"]),
        ];
        for (text, asked, expected) in cases {
            assert_eq!(marked(text, asked), expected, "{text} {asked}");
        }
    }

    #[test]
    fn overlapping_words_are_one_mark_and_signs_alone_are_no_word() {
        assert_eq!(marked("umowa", "um umowa umo"), ["umowa"]);
        for nothing in ["", " ", "-- …", "\u{200b}"] {
            assert!(Asked::new(nothing).is_empty(), "{nothing:?}");
        }
        let asked = Asked::new("jan kowal");
        assert!(asked.all_in(&Folded::of("Kowalski, Jan")));
        assert_eq!(asked.count_in(&Folded::of("Kowalski")), 1);
    }
}
