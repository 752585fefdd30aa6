//! A piece of a text around what was found in it.

use super::words::{Asked, Folded};
use crate::protocol::Mark;

/// So many UTF-16 code units before what was found are shown at most, and so many in all.
const BEFORE: usize = 40;
const LENGTH: usize = 160;

const MORE: &str = "…";

/// A piece of a text with what is asked for marked in it, on one line.
pub(super) fn snippet(text: &str, asked: &Asked) -> (String, Vec<Mark>) {
    let first = asked.marks(&Folded::of(text)).first().map_or(0, |mark| mark.start as usize);
    let letters: Vec<(usize, char)> = units(text);
    let from = begin(&letters, first);
    let mut piece = if from > 0 { MORE.to_owned() } else { String::new() };
    let mut length = piece.encode_utf16().count();
    for (_, c) in letters.iter().filter(|(at, _)| *at >= from) {
        if length + c.len_utf16() > LENGTH {
            piece.push_str(MORE);
            break;
        }
        length += c.len_utf16();
        // A blank stands in the place of a line break, so that it stays one line.
        piece.push(if c.is_whitespace() && c.len_utf16() == 1 { ' ' } else { *c });
    }
    let marks = asked.marks(&Folded::of(&piece));
    (piece, marks)
}

/// Every letter with its place in UTF-16 code units.
fn units(text: &str) -> Vec<(usize, char)> {
    let mut at = 0;
    let place = |c: char| {
        let here = at;
        at += c.len_utf16();
        (here, c)
    };
    text.chars().map(place).collect()
}

/// Where the piece begins: at a word, not too far before what was found.
fn begin(letters: &[(usize, char)], first: usize) -> usize {
    let earliest = first.saturating_sub(BEFORE);
    if earliest == 0 {
        return 0;
    }
    let blank = letters.iter().find(|(at, c)| *at >= earliest && *at < first && c.is_whitespace());
    blank.map_or(first, |(at, c)| at + c.len_utf16())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_begins_at_a_word_and_shows_what_was_found() {
        let text = format!("{} żółw\n{}", "pole ".repeat(30), "dalej ".repeat(60));
        let (piece, marks) = snippet(&text, &Asked::new("zolw"));
        assert!(piece.starts_with("…pole ") && piece.ends_with('…'), "{piece}");
        assert!(piece.encode_utf16().count() <= LENGTH + 1 && !piece.contains('\n'));
        let units: Vec<u16> = piece.encode_utf16().collect();
        let mark = marks[0];
        assert_eq!(String::from_utf16(&units[mark.start as usize..mark.end as usize]).unwrap(), "żółw");
    }

    #[test]
    fn a_short_text_stands_whole_and_a_long_word_is_cut() {
        assert_eq!(snippet("Łódź", &Asked::new("lodz")).0, "Łódź");
        assert_eq!(snippet("", &Asked::new("lodz")), (String::new(), Vec::new()));
        let (piece, marks) = snippet(&format!("{} {}", "x".repeat(100), "ż".repeat(400)), &Asked::new("zzz"));
        assert!(piece.ends_with("żż…") && marks.len() == 1, "{piece}");
    }
}
