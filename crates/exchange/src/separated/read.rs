//! Reading CSV as other programs write it.

use csv::{ReaderBuilder, StringRecord};

use crate::decode::decode;
use crate::guard::unguarded;
use crate::sheet::Filling;
use crate::{Cell, Fault, Sheet};

/// A CSV file that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Separated {
    /// Its rows.
    pub sheet: Sheet,
    /// Name of the encoding.
    pub encoding: &'static str,
    /// What separates its values.
    pub separator: char,
}

/// Reads a CSV file, whatever its encoding and separator.
pub fn read(bytes: &[u8]) -> Result<Separated, Fault> {
    let (mut text, encoding) = decode(bytes)?;
    if !text.contains('\n') {
        text = text.replace('\r', "\n");
    }
    let (named, body) = named_separator(&text);
    let separator = named.unwrap_or_else(|| likely_separator(body));
    let mut sheet = Filling::default();
    each(body, separator, |number, record| {
        for (column, text) in record.iter().enumerate() {
            sheet.put(number, column, Cell::text(unguarded(text)))?;
        }
        Ok(true)
    })?;
    let sheet = sheet.done();
    if sheet.lines.is_empty() {
        Err(Fault::Empty)
    } else {
        Ok(Separated { sheet, encoding, separator: separator.into() })
    }
}

const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];

/// The line `sep=;`, which spreadsheets obey and do not show.
fn named_separator(text: &str) -> (Option<u8>, &str) {
    let Some((line, rest)) = text.split_once('\n') else { return (None, text) };
    match line.trim_end().trim_matches('"').strip_prefix("sep=").map(str::as_bytes) {
        Some([separator]) if separator.is_ascii() => (Some(*separator), rest),
        _ => (None, text),
    }
}

/// The one that cuts the most rows into the same number of values; of such the one that cuts them into more.
fn likely_separator(text: &str) -> u8 {
    let evenly = |separator: u8| {
        let mut widths = [0_usize; 256];
        let mut rows = 0;
        let counted = each(text, separator, |_, record| {
            widths[record.len().min(255)] += 1;
            rows += 1;
            Ok(rows < 200)
        });
        // One value in a row says nothing of what separates.
        let best = widths.iter().enumerate().skip(2).rev().max_by_key(|(_, count)| **count);
        let (width, count) = best.filter(|(_, count)| counted.is_ok() && **count > 0).unwrap_or((0, &0));
        (count * 10 / rows.max(1), width)
    };
    // Of equals the first: `max_by_key` takes the last.
    SEPARATORS.into_iter().rev().max_by_key(|separator| evenly(*separator)).unwrap_or(b';')
}

/// Shows each row with its number, as a spreadsheet counts: blank lines are rows, line breaks within quotes are none.
fn each(
    text: &str,
    separator: u8,
    mut see: impl FnMut(u32, &StringRecord) -> Result<bool, Fault>,
) -> Result<(), Fault> {
    let mut builder = ReaderBuilder::new();
    let builder = builder.has_headers(false).flexible(true).delimiter(separator);
    let mut reader = builder.from_reader(text.as_bytes());
    let (mut record, mut seen) = (StringRecord::new(), 0);
    // Line breaks before the row, and those of them that stand within earlier rows.
    let (mut breaks, mut within) = (0_usize, 0_usize);
    while reader.read_record(&mut record).map_err(|_| Fault::Broken)? {
        let start =
            record.position().map_or(seen, |place| usize::try_from(place.byte()).unwrap_or(usize::MAX));
        let ends = text.as_bytes().get(start..).unwrap_or_default();
        let start = start + ends.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        breaks += text.get(seen..start).unwrap_or_default().matches('\n').count();
        seen = start;
        if !see(u32::try_from((breaks + 1).saturating_sub(within)).map_err(|_| Fault::TooLarge)?, &record)? {
            break;
        }
        within += record.iter().map(|text| text.matches('\n').count()).sum::<usize>();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        let read = read(text.as_bytes()).unwrap();
        let written = |line: &crate::Line| line.cells.iter().map(Cell::written).collect();
        read.sheet.lines.iter().map(|line| (line.number, written(line))).collect()
    }

    fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>) {
        (number, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn the_separator_is_found() {
        let cases = [
            ("a;b;c\n1;2;3\n", ';'),
            ("a,b,c\n1,2,3\n", ','),
            ("a\tb\n1\t2\n", '\t'),
            ("a|b\n1|2\n", '|'),
            ("name;why\nA, B, C;x, y\nD, E, F;z, w\n", ';'),
            ("name,why\n\"A; B; C\",x\nD; E,z\n", ','),
            ("sep=,\na;b,c\n", ','),
            ("one column\nvalue\n", ';'),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text.as_bytes()).unwrap().separator, expected, "{text:?}");
        }
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_shows_them() {
        let text = "a;b\r\n\r\n\"1\r\n2\";x\r\n;\r\n\"3\";\"y \"\"z\"\"\n\n\"\r\nlast;w";
        let expected = [
            row(1, &["a", "b"]),
            row(3, &["1\r\n2", "x"]),
            row(5, &["3", "y \"z\"\n\n"]),
            row(6, &["last", "w"]),
        ];
        assert_eq!(rows(text), expected);
        assert_eq!(rows("sep=;\na;b\n1;2"), [row(1, &["a", "b"]), row(2, &["1", "2"])]);
        assert_eq!(rows("a;b\r1;2\r"), [row(1, &["a", "b"]), row(2, &["1", "2"])]);
    }

    #[test]
    fn texts_made_harmless_come_back_as_they_were() {
        assert_eq!(rows("'=1+1;''@a;'quoted';=2\n"), [row(1, &["=1+1", "'@a", "'quoted'", "=2"])]);
    }

    #[test]
    fn a_hostile_file_costs_an_error() {
        assert_eq!(read(b""), Err(Fault::Empty));
        assert_eq!(read(b"\n\n;;;\n"), Err(Fault::Empty));
        let wide = format!("{}x", ";".repeat(1_000_000));
        assert_eq!(read(wide.as_bytes()), Err(Fault::TooLarge));
        let staircase = format!("{}\n", format!("{}x\n", ";".repeat(16_000)).repeat(400));
        assert_eq!(read(staircase.as_bytes()), Err(Fault::TooLarge));
        let unclosed = format!("a;b\n\"{}", "x;\n".repeat(10_000));
        assert_eq!(read(unclosed.as_bytes()).unwrap().sheet.lines.len(), 2);
    }
}
