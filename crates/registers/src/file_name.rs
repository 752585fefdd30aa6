//! Names of files that are safe to keep and to write again.

use unicode_normalization::UnicodeNormalization;

use crate::characters::{breaks_line, refused, unseen};

/// What file systems take for a name, in bytes, with room for what is put beside a file.
const LONGEST: usize = 200;
/// What follows the last dot is kept up to here when a name is cut.
const LONGEST_ENDING: usize = 16;

/// A name that is one step of a path and nothing else: in NFC, on one line, without separators, dots at its beginning and
/// characters that nobody sees, and not too long. A name of which nothing is left is `file`.
pub fn file_name(given: &str) -> String {
    let plain = |c: char| match c {
        '/' | '\\' => '-',
        c if breaks_line(c) || c.is_whitespace() => ' ',
        c => c,
    };
    let seen = |c: &char| breaks_line(*c) || *c == '\t' || !(refused(*c) || unseen(*c));
    let name: String = given.nfc().filter(seen).map(plain).collect();
    let name = name.trim_start_matches(['.', ' ']).trim_end_matches(['.', ' ']);
    if name.is_empty() { "file".to_owned() } else { cut(name) }
}

fn cut(name: &str) -> String {
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let ending = name.rfind('.').map_or("", |dot| &name[dot..]);
    let ending = if ending.len() > LONGEST_ENDING { "" } else { ending };
    let stem = &name[..name.floor_char_boundary(LONGEST - ending.len())];
    format!("{}{ending}", stem.trim_end_matches(['.', ' ']))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_is_one_step_of_a_path() {
        let cases = [
            ("umowa.pdf", "umowa.pdf"),
            ("Umowa — Łódź 2026.pdf", "Umowa — Łódź 2026.pdf"),
            ("o\u{301}s.pdf", "ós.pdf"),
            ("../../etc/passwd", "-..-etc-passwd"),
            ("a/b\\c.pdf", "a-b-c.pdf"),
            ("..", "file"),
            (".bashrc", "bashrc"),
            ("a\nb\tc\u{0}\u{1b}.pdf", "a b c.pdf"),
            ("gpj.\u{202e}fdp.exe", "gpj.fdp.exe"),
            ("umowa.pdf. ", "umowa.pdf"),
            ("\u{200b}", "file"),
            ("", "file"),
        ];
        for (given, expected) in cases {
            assert_eq!(file_name(given), expected, "{given:?}");
        }
        let long = file_name(&format!("{}.docx", "ż".repeat(300)));
        assert!(long.len() <= LONGEST && long.ends_with("ż.docx"), "{long}");
    }

    proptest! {
        #[test]
        fn whatever_is_given_the_name_is_safe_and_stays(given in any::<String>()) {
            let name = file_name(&given);
            prop_assert!(!name.is_empty() && name.len() <= LONGEST);
            prop_assert!(!name.starts_with('.') && !name.contains(['/', '\\', '\0', '\n']));
            prop_assert_eq!(file_name(&name), name);
        }
    }
}
