//! Reading workbooks with calamine, cell after cell: a range of it would make room for the farthest cell.

use std::io::Cursor;

use calamine::{
    Data, DataType as _, Dimensions, Ods, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError,
    open_workbook_from_rs,
};
use chrono::{NaiveDateTime, NaiveTime, Timelike as _};

use super::CONTAINER;
use crate::sheet::Filling;
use crate::{Cell, Fault, Merge, Sheet};

/// The sheets of a workbook in which something stands, without hidden ones. May take any amount of memory and time on
/// a hostile file, or die of it: only for a process that can be spared.
pub fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Fault> {
    if bytes.starts_with(CONTAINER) {
        return Err(contained(bytes));
    }
    let sheets = match open_workbook_from_rs::<Xlsx<_>, _>(Cursor::new(bytes)) {
        Ok(workbook) => xlsx(workbook)?,
        Err(XlsxError::Password) => return Err(Fault::Protected),
        Err(_) => ods(open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| Fault::Broken)?)?,
    };
    let filled: Vec<Sheet> = sheets.into_iter().filter(|sheet| !sheet.lines.is_empty()).collect();
    if filled.is_empty() { Err(Fault::Empty) } else { Ok(filled) }
}

/// The container holds workbooks of before 2007, which are not read, and those under a password, whose stream has that name.
fn contained(bytes: &[u8]) -> Fault {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let protected = bytes.windows(name.len()).any(|window| window == name);
    if protected { Fault::Protected } else { Fault::UnknownFormat }
}

type Bytes<'a> = Cursor<&'a [u8]>;

/// Rows and columns of a spreadsheet, of which no file may claim more.
const ROWS: u32 = 1 << 20;

/// Cells that are one matter in headers alone.
const DEEPEST_MERGE: u32 = 200;
const MOST_MERGES: usize = 2_000;

/// More sheets no register has.
const MOST_SHEETS: usize = 100;

fn xlsx(mut workbook: Xlsx<Bytes<'_>>) -> Result<Vec<Sheet>, Fault> {
    let names = shown(workbook.sheets_metadata());
    let mut sheets = Vec::with_capacity(names.len());
    for name in names {
        let mut filling = Filling::named(&name);
        let mut cells = workbook.worksheet_cells_reader(&name).map_err(|_| Fault::Broken)?;
        while let Some(cell) = cells.next_cell().map_err(|_| Fault::Broken)? {
            let (row, column) = cell.get_position();
            put(&mut filling, row, column, taken(cell.get_value().clone().into()))?;
        }
        drop(cells);
        let regions = workbook.merge_cells_by_sheet_name(&name).unwrap_or_default().into_iter().map(merge);
        regions
            .filter(|merge| merge.rows.0 <= DEEPEST_MERGE)
            .take(MOST_MERGES)
            .for_each(|merge| filling.merge(merge));
        sheets.push(filling.done());
    }
    Ok(sheets)
}

fn ods(mut workbook: Ods<Bytes<'_>>) -> Result<Vec<Sheet>, Fault> {
    let names = shown(workbook.sheets_metadata());
    let mut sheets = Vec::with_capacity(names.len());
    for name in names {
        let range = workbook.worksheet_range(&name).map_err(|_| Fault::Broken)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut filling = Filling::named(&name);
        for (row, column, value) in range.used_cells() {
            let place = |start: u32, offset: usize| {
                u32::try_from(offset).ok().and_then(|offset| start.checked_add(offset)).ok_or(Fault::TooLarge)
            };
            put(&mut filling, place(top, row)?, place(left, column)?, taken(value.clone()))?;
        }
        sheets.push(filling.done());
    }
    Ok(sheets)
}

/// The names of the sheets that a person sees in the workbook.
fn shown(sheets: &[calamine::Sheet]) -> Vec<String> {
    let seen = |sheet: &&calamine::Sheet| {
        sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
    };
    sheets.iter().filter(seen).take(MOST_SHEETS).map(|sheet| sheet.name.clone()).collect()
}

fn put(filling: &mut Filling, row: u32, column: u32, cell: Cell) -> Result<(), Fault> {
    if row >= ROWS {
        return Err(Fault::TooLarge);
    }
    filling.put(row + 1, column as usize, cell)
}

fn merge(region: Dimensions) -> Merge {
    Merge {
        rows: (region.start.0.saturating_add(1), region.end.0.saturating_add(1)),
        columns: (region.start.1, region.end.1),
    }
}

fn taken(value: Data) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::Int(number) => number_cell(number),
        Data::Float(number) => Cell::Number(number),
        Data::String(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Bool(yes) => Cell::Bool(yes),
        Data::DateTime(_) | Data::DateTimeIso(_) => {
            let day = value.as_date().and_then(|day| day.and_hms_opt(0, 0, 0));
            moment(value.as_datetime().or(day), value.as_time(), || value.to_string())
        }
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

/// A day alone where the time is midnight; a text where it is no day that a calendar has.
fn moment(moment: Option<NaiveDateTime>, time: Option<NaiveTime>, text: impl Fn() -> String) -> Cell {
    match (moment, time) {
        (Some(moment), _) if moment.time().num_seconds_from_midnight() == 0 => Cell::Date(moment.date()),
        (Some(moment), _) => Cell::Moment(moment),
        (None, Some(time)) => Cell::text(time.to_string()),
        (None, None) => Cell::text(text()),
    }
}

#[allow(clippy::cast_precision_loss)] // Spreadsheets know no other numbers.
fn number_cell(number: i64) -> Cell {
    Cell::Number(number as f64)
}
