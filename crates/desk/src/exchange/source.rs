//! A file as what it holds: sheets, or whole records.

use std::fs::File;
use std::io::{Read as _, Seek as _};
use std::path::Path;

use exchange::json::{Contents, Item};
use exchange::{Fault, Sheet, json, separated, workbook};

use super::apart::{MOST_BYTES, Workbooks};
use crate::protocol::FileFormat;
use crate::records::named_twice;
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;

/// What a file holds.
pub(super) struct Source {
    pub(super) format: FileFormat,
    pub(super) encoding: Option<String>,
    pub(super) separator: Option<char>,
    pub(super) holds: Holds,
}

pub(super) enum Holds {
    /// Sheets of which one is taken; never none.
    Sheets(Vec<Sheet>),
    /// Plain objects: the header is the row 0.
    Objects(Sheet),
    /// Whole records, and the kind that the file names.
    Records(Option<String>, Vec<Item>),
}

/// Reads a file of any format that is read.
pub(super) fn read(path: &Path, workbooks: &Workbooks, watch: &dyn Watch) -> Result<Source> {
    let unreadable = |fault| Trouble::Unreadable { path: path.to_owned(), fault };
    let mut file = File::open(path).map_err(Trouble::file(path))?;
    let found = file.metadata().map_err(Trouble::file(path))?;
    if !found.is_file() {
        return Err(Trouble::NotAFile(path.to_owned()));
    }
    let mut start = Vec::new();
    file.by_ref().take(8).read_to_end(&mut start).map_err(Trouble::file(path))?;
    if found.len() > MOST_BYTES {
        return Err(unreadable(Fault::TooLarge));
    }
    file.rewind().map_err(Trouble::file(path))?;
    if workbook::looks_like_one(&start) {
        let sheets = workbooks.read(file, watch)?.map_err(unreadable)?;
        let ods = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ods"));
        let format = if ods { FileFormat::Ods } else { FileFormat::Xlsx };
        return Ok(Source { format, encoding: None, separator: None, holds: Holds::Sheets(sheets) });
    }
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(Trouble::file(path))?;
    if json::looks_like_it(&bytes) {
        of_json(&bytes).map_err(unreadable)
    } else {
        of_csv(&bytes).map_err(unreadable)
    }
}

fn of_json(bytes: &[u8]) -> std::result::Result<Source, Fault> {
    let text = json::text(bytes)?;
    if named_twice(&text) {
        return Err(Fault::NamedTwice);
    }
    let holds = match json::read(&text)? {
        Contents::Records { kind, items } => Holds::Records(kind, items),
        Contents::Objects(sheet) => Holds::Objects(sheet),
    };
    Ok(Source { format: FileFormat::Json, encoding: None, separator: None, holds })
}

fn of_csv(bytes: &[u8]) -> std::result::Result<Source, Fault> {
    let read = separated::read(bytes)?;
    Ok(Source {
        format: FileFormat::Csv,
        encoding: Some(read.encoding.to_owned()),
        separator: Some(read.separator),
        holds: Holds::Sheets(vec![read.sheet]),
    })
}
