//! A checkpoint as people hand it over: typed from paper, pasted from a letter, with lines wrapped and dashes of another kind.

/// The start of every origin, and its whole length: a UUID follows.
pub(crate) const ORIGIN: &str = "tabularium/";
pub(crate) const ORIGIN_LENGTH: usize = ORIGIN.len() + 36;

/// The one form of a checkpoint, out of a text in which lines are wrapped or run on, spaces and blank lines are more or fewer, numbers are
/// grouped, dashes are of another kind, or the last line end is missing. No character of the three lines or of a signature is guessed.
///
/// A text that cannot be read that way comes back as it is, without what stands around it: the reader then names the line.
pub fn typed_checkpoint(text: &str) -> String {
    read(text).unwrap_or_else(|| text.trim_matches(blank).to_owned())
}

fn read(text: &str) -> Option<String> {
    let words = words(text);
    let mut groups = words.split(|word| word == MARK);
    let mut head = groups.next()?.iter();
    let origin = origin(&mut head)?;
    let mut size = String::new();
    let mut root = String::new();
    for word in head {
        let digits: String = word.chars().filter(|c| !matches!(c, ',' | '.' | '\'')).collect();
        let counts = root.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if counts { size.push_str(&digits) } else { root.push_str(word) }
    }
    let mut note = format!("{origin}\n{size}\n{root}\n\n");
    for group in groups {
        let mut rest = group.iter();
        let name = match group.first()? {
            first if first.starts_with(ORIGIN) => self::origin(&mut rest)?,
            first => {
                rest.next();
                first.clone()
            }
        };
        let signature: String = rest.map(String::as_str).collect();
        note.extend([MARK, " ", &name, " ", &signature, "\n"]);
    }
    Some(note)
}

/// What stands in the place of a dash that begins a line of a signature.
const MARK: &str = "\u{2014}";

/// The words of a text, with plain hyphens, and each mark a word of its own.
fn words(text: &str) -> Vec<String> {
    let seen: String = text.chars().filter(|c| !invisible(*c)).collect();
    let mut words = Vec::new();
    for word in seen.split_whitespace() {
        let plain: String = word.chars().map(|c| if dash(c) { '-' } else { c }).collect();
        let rest = plain.trim_start_matches('-');
        if rest.is_empty() || rest.starts_with(ORIGIN) && rest.len() < plain.len() || word.starts_with(MARK) {
            words.push(MARK.to_owned());
            words.extend((!rest.is_empty()).then(|| rest.to_owned()));
        } else {
            words.push(plain);
        }
    }
    words
}

/// An origin, which may have been wrapped at its hyphens.
fn origin<'a>(words: &mut impl Iterator<Item = &'a String>) -> Option<String> {
    let mut origin = String::new();
    while origin.len() < ORIGIN_LENGTH {
        origin.push_str(words.next()?);
    }
    (origin.len() == ORIGIN_LENGTH && origin.starts_with(ORIGIN)).then_some(origin)
}

fn dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
}

fn invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

fn blank(c: char) -> bool {
    c.is_whitespace() || invisible(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checkpoint::{Checkpoint, origin};
    use crate::note::{NoteError, VerifierKey};
    use ed25519_dalek::SigningKey;

    fn key() -> SigningKey {
        SigningKey::from_bytes(&[5; 32])
    }

    fn checkpoint() -> Checkpoint {
        Checkpoint { origin: origin("0190b7c4-0000-7000-8000-000000000001"), size: 1284, root: [3; 32] }
    }

    #[test]
    fn what_people_make_of_a_checkpoint_is_read_all_the_same() {
        let note = checkpoint().sign(&key()).unwrap();
        let signature = note.trim_end().rsplit(' ').next().unwrap().to_owned();
        let wrapped =
            |text: &str| text.replace(&signature, &format!("{}\n  {}", &signature[..40], &signature[40..]));
        let cases = [
            ("as it is", note.clone()),
            ("no line end", note.trim_end().to_owned()),
            ("Windows line ends", note.replace('\n', "\r\n")),
            ("spaces around", note.replace('\n', " \t\n  ")),
            ("hard spaces", note.replace(' ', "\u{A0}")),
            ("no blank line", note.replace("\n\n", "\n")),
            ("more blank lines", note.replace('\n', "\n\n")),
            ("all in one line", note.replace('\n', " ")),
            ("a mark of the byte order", format!("\u{FEFF}{note}")),
            ("a hyphen for the dash", note.replace('\u{2014}', "-")),
            ("two hyphens", note.replace('\u{2014}', "--")),
            ("an en dash", note.replace('\u{2014}', "\u{2013}")),
            ("a dash without its space", note.replace("\u{2014} ", "\u{2014}")),
            ("typographic hyphens", note.replace('-', "\u{2010}")),
            ("the signature wrapped", wrapped(&note)),
            ("the root wrapped", note.replacen("AwMDAwMD", "AwMD\nAwMD", 1)),
            ("the origin wrapped", note.replace("-7000-", "-\n7000-")),
            ("a grouped number", note.replace("\n1284\n", "\n1\u{A0}284\n")),
            ("another grouped number", note.replace("\n1284\n", "\n1,284\n")),
        ];
        for (name, text) in cases {
            assert_eq!(typed_checkpoint(&text), note, "{name}");
        }
    }

    #[test]
    fn the_lines_of_others_stay() {
        let note = format!(
            "{}\u{2014} director.example {}\n",
            checkpoint().sign(&key()).unwrap(),
            "AAAA".repeat(17)
        );
        assert_eq!(typed_checkpoint(&note), note);
        assert_eq!(typed_checkpoint(&note.replace('\u{2014}', "-").replace("\n\n", "\n")), note);
    }

    #[test]
    fn what_is_wrong_is_named_by_its_line() {
        let note = checkpoint().sign(&key()).unwrap();
        let verifier = VerifierKey::new(&checkpoint().origin, &key()).unwrap();
        for (name, text, line) in [
            ("nothing", String::new(), 1),
            ("a letter", "Dear Sir or Madam".to_owned(), 1),
            ("no signature", note.split("\n\n").next().unwrap().to_owned(), 5),
            ("half a signature", note[..note.len() - 20].to_owned(), 5),
        ] {
            let found = Checkpoint::open_cosigned(&typed_checkpoint(&text), &verifier);
            assert_eq!(found, Err(NoteError::Form { line }), "{name}");
        }
        // A mistyped character is told by the signature.
        for (from, to) in [("\n1284\n", "\n1285\n"), ("AwMDAwMD", "AwMDAwME")] {
            let found = Checkpoint::open_cosigned(&typed_checkpoint(&note.replacen(from, to, 1)), &verifier);
            assert_eq!(found, Err(NoteError::Signature), "{from:?}");
        }
    }
}
