//! The one form of a moment in the log.

/// Whether the text is `YYYY-MM-DDThh:mm:ss.mmmZ` and such a moment exists.
///
/// The form has a fixed width, so moments compare as their texts do. A leap second is refused: the clocks that are read here
/// never show one.
pub fn is_moment(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.len() != FORM.len() || !bytes.iter().zip(FORM).all(|(byte, form)| fits(*byte, *form)) {
        return false;
    }
    let (year, month, day) = (number(&bytes[0..4]), number(&bytes[5..7]), number(&bytes[8..10]));
    let (hour, minute, second) = (number(&bytes[11..13]), number(&bytes[14..16]), number(&bytes[17..19]));
    (1..=days_of(year, month)).contains(&day) && hour < 24 && minute < 60 && second < 60
}

const FORM: &[u8] = b"0000-00-00T00:00:00.000Z";

fn fits(byte: u8, form: u8) -> bool {
    if form == b'0' { byte.is_ascii_digit() } else { byte == form }
}

fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'))
}

fn days_of(year: u32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_milliseconds_and_z_and_is_in_the_calendar() {
        for (text, moment) in [
            ("2026-11-23T12:00:00.000Z", true),
            ("2024-02-29T23:59:59.999Z", true),
            ("2000-02-29T00:00:00.000Z", true),
            ("1900-02-29T00:00:00.000Z", false),
            ("2026-02-29T00:00:00.000Z", false),
            ("2026-04-31T00:00:00.000Z", false),
            ("2026-13-01T00:00:00.000Z", false),
            ("2026-00-01T00:00:00.000Z", false),
            ("2026-01-00T00:00:00.000Z", false),
            ("2026-01-01T24:00:00.000Z", false),
            ("2026-01-01T00:60:00.000Z", false),
            ("2026-12-31T23:59:60.000Z", false),
            ("2026-11-23T12:00:00Z", false),
            ("2026-11-23T12:00:00.000000Z", false),
            ("2026-11-23T12:00:00.000z", false),
            ("2026-11-23 12:00:00.000Z", false),
            ("2026-11-23T12:00:00.000+", false),
            ("+026-11-23T12:00:00.000Z", false),
            ("", false),
        ] {
            assert_eq!(is_moment(text), moment, "{text}");
        }
    }
}
