//! Texts that a spreadsheet would run, made harmless in formats that know no types.

/// The text with an apostrophe before it where a spreadsheet might take it for a formula. A text that has apostrophes before
/// such a beginning gets one more, so that [`unguarded`] gives back exactly what was there.
pub(crate) fn guarded(text: &str) -> String {
    if runs(text.trim_start_matches('\'')) { format!("'{text}") } else { text.to_owned() }
}

/// What [`guarded`] was given; other texts as they are.
pub(crate) fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if runs(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

/// Whether a spreadsheet might run it: by its first letter, also in full width, also after spaces that some pass over.
fn runs(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return false };
    let marks = |c: char| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\u{2212}');
    matches!(first, '\t' | '\r' | '\n') || text.trim_start().starts_with(marks)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_gets_an_apostrophe_and_nothing_else_does() {
        for text in ["=1+1", "+48 22", "-", "@SUM(A1)", "\t=1", "\r", "\n=1", " =1", "＝1", "'=1", "''=1"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["", "a=1", "'", "'quoted'", "''", "1-2", "007", "ł"] {
            assert_eq!(guarded(text), text);
            assert_eq!(unguarded(text), text);
        }
    }

    proptest! {
        #[test]
        fn guarding_can_be_undone(text in "['=+@\\-\\t a]{0,6}.{0,3}") {
            let guarded = guarded(&text);
            prop_assert_eq!(unguarded(&guarded), text);
            prop_assert!(!runs(&guarded));
        }
    }
}
