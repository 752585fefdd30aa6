//! Writing XLSX with types, widths, a frozen header and a filter.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::{Cell, Fault, Grid};

/// How a sheet is to look.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// Name of the sheet; what its name may not have is left out.
    pub name: &'a str,
    /// When it is made, as the file says.
    pub made: NaiveDateTime,
}

/// As many characters (of UTF-16) as a cell holds; longer texts go on in further columns.
pub(crate) const CELL_TEXT: usize = 32_767;

/// A grid as a workbook of one sheet. Texts are texts, whatever they begin with. Fails where a sheet has no room for it.
pub fn write(grid: &Grid, look: Look<'_>) -> Result<Vec<u8>, Fault> {
    let mut workbook = Workbook::new();
    let created = moment(look.made).ok_or(Fault::TooLarge)?;
    workbook.set_properties(&DocProperties::new().set_title(look.name).set_creation_datetime(&created));
    fill(workbook.add_worksheet(), grid, look.name).map_err(|_| Fault::TooLarge)?;
    workbook.save_to_buffer().map_err(|_| Fault::TooLarge)
}

fn fill(sheet: &mut Worksheet, grid: &Grid, name: &str) -> Result<(), XlsxError> {
    let top = Format::new().set_align(FormatAlign::Top);
    let forms = Forms {
        text: top.clone().set_text_wrap().set_num_format("@"),
        number: top.clone().set_num_format("0"),
        day: top.clone().set_num_format("yyyy-mm-dd"),
        moment: top.set_num_format("yyyy-mm-dd hh:mm"),
    };
    let head =
        Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_background_color(0xE8_EDF2);
    sheet.set_name(sheet_name(name))?;
    for (column, label) in grid.header.iter().enumerate() {
        let column = column_number(column)?;
        sheet.write_string_with_format(0, column, label, &head)?;
        sheet.set_column_width(column, width(grid, column, label))?;
    }
    for (row, number) in grid.rows.iter().zip(1..) {
        for (column, cell) in row.cells.iter().enumerate() {
            put(sheet, number, column_number(column)?, cell, &forms)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape();
    if let Some(last) = grid.header.len().checked_sub(1) {
        let rows = u32::try_from(grid.rows.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
        sheet.autofilter(0, 0, rows, column_number(last)?)?;
    }
    Ok(())
}

struct Forms {
    text: Format,
    number: Format,
    day: Format,
    moment: Format,
}

fn put(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell, forms: &Forms) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty | Cell::Absent => return Ok(()),
        Cell::Text(text) | Cell::Error(text) => {
            sheet.write_string_with_format(row, column, text, &forms.text)?
        }
        Cell::Number(number) => sheet.write_number_with_format(row, column, *number, &forms.number)?,
        Cell::Bool(yes) => sheet.write_boolean(row, column, *yes)?,
        Cell::Date(day) if counted(*day) => {
            sheet.write_datetime_with_format(row, column, *day, &forms.day)?
        }
        Cell::Moment(moment) if counted(moment.date()) => {
            sheet.write_datetime_with_format(row, column, *moment, &forms.moment)?
        }
        Cell::Date(_) | Cell::Moment(_) => {
            sheet.write_string_with_format(row, column, cell.written(), &forms.text)?
        }
    };
    Ok(())
}

/// Spreadsheets count days from 1900, and take that year for a leap year: days up to that February are off by one.
fn counted(day: NaiveDate) -> bool {
    (day.year(), day.month()) >= (1900, 3) && day.year() <= 9999
}

fn moment(moment: NaiveDateTime) -> Option<ExcelDateTime> {
    ExcelDateTime::parse_from_str(&moment.format("%Y-%m-%dT%H:%M:%S").to_string()).ok()
}

fn column_number(column: usize) -> Result<u16, XlsxError> {
    u16::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}

/// As wide as its longest line, within what can be read on a screen.
fn width(grid: &Grid, column: u16, label: &str) -> f64 {
    const NARROWEST: usize = 10;
    const WIDEST: usize = 60;
    let longest = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    let cells = grid.rows.iter().take(500).map(|row| match row.cell(column.into()) {
        Cell::Text(text) | Cell::Error(text) => longest(text),
        other => other.written().len(),
    });
    // A label may be broken over two lines, and has the arrow of the filter beside it.
    let label = label.chars().count() / 2 + 4;
    let characters = cells.max().unwrap_or(0).max(label).clamp(NARROWEST, WIDEST);
    f64::from(u32::try_from(characters).unwrap_or(0)) + 2.0
}

/// At most 31 characters, without those that a reference to a sheet needs.
fn sheet_name(name: &str) -> String {
    let fit: String =
        name.chars().map(|c| if "[]:*?/\\".contains(c) || c.is_control() { ' ' } else { c }).collect();
    let mut out = String::new();
    for c in fit.trim_matches(['\'', ' ']).chars() {
        if out.encode_utf16().count() + c.len_utf16() > 31 {
            break;
        }
        out.push(c);
    }
    let out = out.trim_matches(['\'', ' ']);
    if out.is_empty() { "1".to_owned() } else { out.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Row;
    use crate::workbook::read;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn look() -> Look<'static> {
        Look { name: "Rejestr", made: day(2026, 11, 24).and_hms_opt(10, 0, 0).unwrap() }
    }

    fn one(cells: Vec<Cell>) -> Grid {
        let header = (0..cells.len()).map(|column| format!("c{column}")).collect();
        Grid { header, rows: vec![Row { number: 2, cells }] }
    }

    #[test]
    fn cells_come_back_with_their_types() {
        let hostile = [
            "=1+1",
            "+48",
            "-",
            "@x",
            "\t=1",
            "'=1",
            "007",
            "2026-01-05",
            "1/2",
            "_x0041_",
            "_x005F_x0041_",
            "a\r\nb",
            "a\nb",
            " spaces ",
            "\u{5e9}\u{5dc}",
            "👩‍⚕️",
            "]]>&<\"",
            "#REF!",
            "TRUE",
            "1e5",
            "https://a.pl",
        ];
        let mut cells: Vec<Cell> = hostile.iter().map(|text| Cell::Text((*text).to_owned())).collect();
        cells.extend([
            Cell::Number(9_007_199_254_740_991.0),
            Cell::Number(0.0),
            Cell::Date(day(2026, 1, 5)),
            Cell::Date(day(1900, 3, 1)),
            Cell::Moment(day(2026, 1, 5).and_hms_opt(9, 30, 0).unwrap()),
            Cell::Moment(day(2026, 1, 5).and_hms_opt(23, 59, 0).unwrap()),
            Cell::Bool(false),
            Cell::Text("x".repeat(CELL_TEXT)),
        ]);
        let written = write(&one(cells.clone()), look()).unwrap();
        let sheets = read(&written).unwrap();
        assert_eq!(sheets[0].name, "Rejestr");
        assert_eq!(sheets[0].lines[1].cells, cells);
    }

    #[test]
    fn days_that_no_spreadsheet_counts_are_texts() {
        let written =
            write(&one(vec![Cell::Date(day(1900, 2, 28)), Cell::Date(day(1850, 1, 1))]), look()).unwrap();
        let expected = ["1900-02-28", "1850-01-01"].map(|text| Cell::Text(text.into()));
        assert_eq!(read(&written).unwrap()[0].lines[1].cells, expected);
    }

    #[test]
    fn what_has_no_room_is_refused() {
        assert_eq!(write(&one(vec![Cell::Text("x".repeat(CELL_TEXT + 1))]), look()), Err(Fault::TooLarge));
        assert_eq!(write(&one(vec![Cell::Empty; 16_385]), look()), Err(Fault::TooLarge));
    }

    #[test]
    fn the_same_grid_gives_the_same_bytes() {
        let grid = one(vec![Cell::Text("a".into()), Cell::Number(1.0)]);
        assert_eq!(write(&grid, look()), write(&grid, look()));
    }

    #[test]
    fn a_sheet_has_a_name_that_spreadsheets_allow() {
        let cases = [
            ("Rejestr czynności przetwarzania danych", "Rejestr czynności przetwarzania"),
            ("a/b:c", "a b c"),
            ("'", "1"),
            ("👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩", "👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩"),
        ];
        for (name, expected) in cases {
            assert_eq!(sheet_name(name), expected);
        }
    }
}
