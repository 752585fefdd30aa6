//! Numbers and days as a reader of the language writes them.

use chrono::NaiveDate;

use crate::Language;

/// A day: `23 Nov 2026`, `23.11.2026`.
pub fn day(language: Language, day: NaiveDate) -> String {
    let pattern = match language {
        Language::English => "%-d %b %Y",
        Language::Polish => "%d.%m.%Y",
    };
    day.format(pattern).to_string()
}

/// A whole number: `12,840`, and in Polish `12 840` with a no-break space, which four digits go without.
pub fn number(language: Language, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let sign = if number < 0 { "-" } else { "" };
    match language {
        Language::English => format!("{sign}{}", grouped(&digits, ',')),
        Language::Polish if digits.len() < 5 => format!("{sign}{digits}"),
        Language::Polish => format!("{sign}{}", grouped(&digits, '\u{a0}')),
    }
}

/// The size of a file: `840 B`, `12.4 kB`, and in Polish `12,4 kB`.
pub fn size(language: Language, bytes: u64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if bytes < 1000 {
        return format!("{bytes}\u{a0}B");
    }
    // Tenths of the largest unit of which there is at least one.
    let (mut tenths, mut unit) = (bytes.saturating_add(50) / 100, 0);
    while tenths >= 10_000 && unit + 1 < UNITS.len() {
        (tenths, unit) = ((tenths + 500) / 1000, unit + 1);
    }
    let point = match language {
        Language::English => '.',
        Language::Polish => ',',
    };
    let whole = number(language, i64::try_from(tenths / 10).unwrap_or(i64::MAX));
    match tenths % 10 {
        0 => format!("{whole}\u{a0}{}", UNITS[unit]),
        tenth => format!("{whole}{point}{tenth}\u{a0}{}", UNITS[unit]),
    }
}

fn grouped(digits: &str, separator: char) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_numbers_its_own_way() {
        let cases = [
            (0, "0", "0"),
            (7, "7", "7"),
            (1284, "1,284", "1284"),
            (12_840, "12,840", "12\u{a0}840"),
            (-1_000_000, "-1,000,000", "-1\u{a0}000\u{a0}000"),
            (
                i64::MIN,
                "-9,223,372,036,854,775,808",
                "-9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808",
            ),
        ];
        for (given, english, polish) in cases {
            assert_eq!(number(Language::English, given), english);
            assert_eq!(number(Language::Polish, given), polish);
        }
    }

    #[test]
    fn a_size_is_told_in_the_largest_unit_that_it_fills() {
        let cases = [
            (0, "0\u{a0}B", "0\u{a0}B"),
            (999, "999\u{a0}B", "999\u{a0}B"),
            (1000, "1\u{a0}kB", "1\u{a0}kB"),
            (12_360, "12.4\u{a0}kB", "12,4\u{a0}kB"),
            (999_960, "1\u{a0}MB", "1\u{a0}MB"),
            (1_500_000, "1.5\u{a0}MB", "1,5\u{a0}MB"),
            (2_000_000_000, "2\u{a0}GB", "2\u{a0}GB"),
        ];
        for (given, english, polish) in cases {
            assert_eq!(size(Language::English, given), english);
            assert_eq!(size(Language::Polish, given), polish);
        }
    }

    #[test]
    fn each_language_writes_days_its_own_way() {
        let given = NaiveDate::from_ymd_opt(2026, 11, 3).unwrap();
        assert_eq!(day(Language::English, given), "3 Nov 2026");
        assert_eq!(day(Language::Polish, given), "03.11.2026");
    }
}
