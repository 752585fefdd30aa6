//! Writing CSV for spreadsheets.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::guard::guarded;
use crate::{Cell, Grid};

/// A grid as CSV: UTF-8 with its mark, which spreadsheets need to see that it is; every value in quotes, so that a program
/// that takes another separator splits none; no text begins like a formula.
pub fn write(grid: &Grid, separator: char) -> Vec<u8> {
    let mut out = WriterBuilder::new()
        .delimiter(u8::try_from(separator).unwrap_or(b','))
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Always)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let header = grid.header.iter().map(|name| guarded(name));
    // Writing to memory cannot fail, and all rows are as long as the header.
    let mut sound = out.write_record(header).is_ok();
    for row in &grid.rows {
        let cells =
            (0..grid.header.len()).map(|column| row.cells.get(column).map_or_else(String::new, written));
        sound &= out.write_record(cells).is_ok();
    }
    debug_assert!(sound, "memory takes what is written");
    out.into_inner().unwrap_or_default()
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) | Cell::Error(text) => guarded(text),
        Cell::Empty | Cell::Absent | Cell::Number(_) | Cell::Date(_) | Cell::Moment(_) | Cell::Bool(_) => {
            cell.written()
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Row;

    fn grid(rows: Vec<Vec<&str>>) -> Grid {
        let header = vec!["a".to_owned(), "=b".to_owned()];
        let rows = rows
            .into_iter()
            .zip(2..)
            .map(|(cells, number)| Row { number, cells: cells.into_iter().map(Cell::text).collect() });
        Grid { header, rows: rows.collect() }
    }

    #[test]
    fn it_is_written_for_spreadsheets() {
        let bytes = write(&grid(vec![vec!["x;y", "=1"], vec!["z\n\"q\"", "0042"]]), ';');
        let expected = "\u{feff}\"a\";\"'=b\"\r\n\"x;y\";\"'=1\"\r\n\"z\n\"\"q\"\"\";\"0042\"\r\n";
        assert_eq!(String::from_utf8(bytes).unwrap(), expected);
    }

    proptest! {
        #[test]
        fn whatever_was_written_is_read_again(
            texts in proptest::collection::vec("[ -~\u{a0}-\u{17f}\u{5d0}-\u{5ea}\u{1f600}-\u{1f640}\t\n;,\"'=+@-]{0,12}", 2..12),
            separator in prop_oneof![Just(';'), Just(',')],
        ) {
            let rows: Vec<Vec<&str>> = texts.chunks_exact(2).map(|pair| vec![pair[0].as_str(), pair[1].as_str()]).collect();
            let written = grid(rows.clone());
            let read = super::super::read(&write(&written, separator)).unwrap();
            for (line, number) in read.sheet.lines.iter().skip(1).map(|line| (line, line.number as usize)) {
                for (column, cell) in line.cells.iter().enumerate() {
                    let expected = rows[number - 2][column];
                    prop_assert!(cell.written() == expected || (cell.is_blank() && expected.trim().is_empty()));
                }
            }
        }
    }
}
