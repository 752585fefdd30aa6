//! Breaking a text into lines by measured width.

use crate::{Metrics, Weight};

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting {
    pub(crate) size: f64,
    pub(crate) weight: Weight,
    /// Width that no line exceeds.
    pub(crate) width: f64,
    /// What the first line has less.
    pub(crate) indent: f64,
    /// Number of lines after which the text is cut with an ellipsis.
    pub(crate) most: usize,
}

/// The lines of a text. Words longer than a line are broken; one-letter words (`w`, `i`, `z`…) stay with the word that
/// follows, as Polish typography asks. The lines are about equally long.
pub(crate) fn wrap(text: &str, setting: Setting, metrics: &dyn Metrics) -> Vec<String> {
    let width = |text: &str| metrics.width(text, setting.size, setting.weight);
    let words = pieces(text, setting, &width);
    let space = width(" ");
    let mut lines = filled(&words, space, setting.width, setting.indent);
    if lines.len() > setting.most {
        return cut(spelled(&words, &lines), setting, &width);
    }
    let mut narrower = setting.width * BALANCE;
    while lines.len() > 1 && narrower > setting.width / 2.0 {
        let tried = filled(&words, space, narrower, setting.indent);
        let over = words.iter().any(|word| word.width > narrower);
        if over || tried.len() > lines.len() {
            break;
        }
        lines = tried;
        narrower *= BALANCE;
    }
    spelled(&words, &lines)
}

/// How much narrower each try is that balances lines.
const BALANCE: f64 = 0.96;

/// What is not broken any further.
struct Piece {
    text: String,
    width: f64,
    /// Whether it continues the piece before, without a space.
    glued: bool,
}

/// Words, those that are too long for a line in pieces.
fn pieces(text: &str, setting: Setting, width: &dyn Fn(&str) -> f64) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for word in words(text) {
        let whole = width(&word);
        if whole <= setting.width {
            pieces.push(Piece { text: word, width: whole, glued: false });
            continue;
        }
        let mut glued = false;
        let mut part = String::new();
        for letter in word.chars() {
            part.push(letter);
            if width(&part) > setting.width && part.chars().count() > 1 {
                part.pop();
                pieces.push(Piece { width: width(&part), text: std::mem::take(&mut part), glued });
                glued = true;
                part.push(letter);
            }
        }
        pieces.push(Piece { width: width(&part), text: part, glued });
    }
    pieces
}

/// Fills line after line; returns how many pieces each has.
fn filled(pieces: &[Piece], space: f64, room: f64, indent: f64) -> Vec<usize> {
    let mut lines = Vec::new();
    let (mut count, mut taken) = (0, indent);
    for piece in pieces {
        let gap = if count > 0 && !piece.glued { space } else { 0.0 };
        let fits = taken + gap + piece.width <= room;
        if count > 0 && !fits {
            lines.push(count);
            (count, taken) = (1, piece.width);
            continue;
        }
        if count == 0 && !fits && lines.is_empty() && indent > 0.0 {
            // Not even the first word fits behind the indent: it begins the second line.
            lines.push(0);
            taken = 0.0;
        }
        count += 1;
        taken += gap + piece.width;
    }
    if count > 0 {
        lines.push(count);
    }
    lines
}

fn spelled(pieces: &[Piece], lines: &[usize]) -> Vec<String> {
    let mut rest = pieces;
    let mut out = Vec::new();
    for count in lines {
        let (line, after) = rest.split_at(*count);
        rest = after;
        let mut text = String::new();
        for piece in line {
            if !text.is_empty() && !piece.glued {
                text.push(' ');
            }
            text.push_str(&piece.text);
        }
        out.push(text);
    }
    out
}

fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut held = String::new();
    for word in text.split_whitespace() {
        held.push_str(word);
        let mut letters = word.chars();
        let lone = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
        if lone {
            held.push('\u{a0}');
            continue;
        }
        words.push(std::mem::take(&mut held));
    }
    if !held.is_empty() {
        words.push(held.trim_end_matches('\u{a0}').to_owned());
    }
    words
}

fn cut(mut lines: Vec<String>, setting: Setting, width: &dyn Fn(&str) -> f64) -> Vec<String> {
    lines.truncate(setting.most);
    let room = setting.width - if lines.len() == 1 { setting.indent } else { 0.0 };
    if let Some(last) = lines.last_mut() {
        while width(&format!("{last}…")) > room && last.pop().is_some() {}
        let kept = last.trim_end_matches([' ', ',', ';', '\u{a0}']).len();
        last.truncate(kept);
        last.push('…');
    }
    lines
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::PlexMetrics;

    fn set(width: f64, most: usize) -> Setting {
        Setting { size: 8.0, weight: Weight::Regular, width, indent: 0.0, most }
    }

    #[test]
    fn one_letter_words_are_not_left_at_the_end_of_a_line() {
        let lines = wrap("rozmowa z pacjentem i rodziną w rejestracji", set(50.0, 9), &PlexMetrics);
        assert!(lines.len() > 2);
        for line in lines {
            assert!(
                !line.ends_with([' ', '\u{a0}']) && !line.ends_with(" z") && !line.ends_with(" i"),
                "{line}"
            );
        }
    }

    #[test]
    fn a_text_that_is_too_long_ends_in_an_ellipsis() {
        let lines = wrap(
            "identification data, contact data, PESEL number, date of visit",
            set(60.0, 2),
            &PlexMetrics,
        );
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'));
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked_and_no_letter_is_lost(text in "[a-zA-Zżółćęśąźń ,;/()-]{0,120}", width in 30.0..160.0f64) {
            let lines = wrap(&text, set(width, 99), &PlexMetrics);
            for line in &lines {
                prop_assert!(PlexMetrics.width(line, 8.0, Weight::Regular) <= width);
            }
            let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }
}
