//! Days as people write them.

use chrono::NaiveDate;

/// The day that a text is: year first, or day first, or with the month as a word in English or Polish. A time of midnight
/// behind it, as programs write one, says nothing.
pub(crate) fn day_in(text: &str) -> Option<NaiveDate> {
    let text = text.trim().to_lowercase();
    let text = ["t00:00:00", " 00:00:00", " 00:00", "t00:00", " r.", "r."]
        .iter()
        .find_map(|end| text.strip_suffix(end))
        .unwrap_or(&text);
    let text = text.trim_end().trim_end_matches('.');
    let parts: Vec<&str> = text.split(['-', '.', '/', ' ', ',']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts[..] else { return None };
    let number =
        |text: &str| text.parse::<u32>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    let year =
        |text: &str| number(text).filter(|_| text.len() == 4).and_then(|year| i32::try_from(year).ok());
    let named = |text: &str| number(text).filter(|_| text.len() <= 2).or_else(|| month(text));
    let short = |text: &str| number(text).filter(|_| text.len() <= 2);
    if let Some(year) = year(first) {
        return NaiveDate::from_ymd_opt(year, named(second)?, short(third)?);
    }
    let year = year(third)?;
    match short(first) {
        Some(day) => NaiveDate::from_ymd_opt(year, named(second)?, day),
        None => NaiveDate::from_ymd_opt(year, month(first)?, short(second)?),
    }
}

const MONTHS: [(&str, &str); 12] = [
    ("jan", "stycz"),
    ("feb", "lut"),
    ("mar", "mar"),
    ("apr", "kwie"),
    ("may", "maj"),
    ("jun", "czerw"),
    ("jul", "lip"),
    ("aug", "sierp"),
    ("sep", "wrze"),
    ("oct", "paźd"),
    ("nov", "listopad"),
    ("dec", "grud"),
];

fn month(word: &str) -> Option<u32> {
    let named = |(english, polish): &(&str, &str)| word.starts_with(english) || word.starts_with(polish);
    let at = word.chars().all(char::is_alphabetic).then(|| MONTHS.iter().position(named)).flatten()?;
    u32::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_however_it_is_written() {
        for text in [
            "2026-01-05",
            "2026/1/5",
            "2026.01.05",
            "05.01.2026",
            "5.1.2026",
            "5.01.2026 r.",
            "05/01/2026",
            "5-1-2026",
            "5 Jan 2026",
            "5 January 2026",
            "January 5, 2026",
            "5 stycznia 2026 r.",
            " 2026-01-05T00:00:00 ",
            "2026-01-05 00:00:00",
            "05.01.2026 00:00",
            "2026-Jan-05",
        ] {
            assert_eq!(day_in(text), NaiveDate::from_ymd_opt(2026, 1, 5), "{text}");
        }
        for (text, month) in
            [("3 marca 2026", 3), ("3 maja 2026", 5), ("3 March 2026", 3), ("3 października 2026", 10)]
        {
            assert_eq!(day_in(text), NaiveDate::from_ymd_opt(2026, month, 3), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            "2026",
            "05.01.26",
            "31.02.2026",
            "01/31/2026",
            "2026-13-01",
            "46000",
            "5 x 2026",
            "1-2-3-2026",
            "05-01",
            "+5.1.2026",
            "2026-01-05T09:30",
            "soon",
        ] {
            assert_eq!(day_in(text), None, "{text}");
        }
    }
}
