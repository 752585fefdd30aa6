//! Characters that end a line, that nobody sees, or that make a text read otherwise than it is written.

/// Whether a line ends there, in any of the ways in which texts say so.
pub(crate) const fn breaks_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// Whether no text may hold it: controls, what turns the direction of reading, the mark of byte order. Words in Hebrew or
/// Arabic need none of these.
pub(crate) fn refused(c: char) -> bool {
    let control = c.is_control() && !breaks_line(c) && c != '\t';
    control || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether there is nothing to see in a text.
pub(crate) fn blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || unseen(c))
}

/// What Unicode calls default ignorable, and the cell of Braille without a dot.
pub(crate) const fn unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{2800}'
            | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{fff0}'..='\u{fff8}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_blank_when_nobody_would_see_it() {
        let blanks = [
            "",
            " ",
            "\t\n",
            "\u{200b}",
            "\u{a0}\u{200d} ",
            "\u{202e}",
            "\u{feff}",
            "\u{2060}",
            "\u{ad}",
            "\u{3164}",
            "\u{2800}",
            "\u{2028}",
            "\u{e0041}",
            "\u{fe0f}",
        ];
        for text in blanks {
            assert!(blank(text), "{text:?}");
        }
        for text in ["a", "\u{200b}a", ".", "0", "ł", "\u{5e9}", "\u{1f468}\u{200d}\u{2695}\u{fe0f}", "\u{7}"]
        {
            assert!(!blank(text), "{text:?}");
        }
    }

    #[test]
    fn what_deceives_the_eye_is_refused_and_what_writing_needs_is_not() {
        for c in "\u{0}\u{7}\u{1b}\u{7f}\u{85}\u{9b}\u{202a}\u{202e}\u{2066}\u{2069}\u{feff}".chars() {
            assert!(refused(c), "{c:?}");
        }
        for c in "\n\r\t\u{2028} aż\u{a0}\u{200c}\u{200d}\u{200e}\u{200f}\u{5e9}\u{627}".chars() {
            assert!(!refused(c), "{c:?}");
        }
    }
}
