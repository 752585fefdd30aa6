//! Which register a file belongs to, which sheet is meant, and what its columns mean.

use std::path::Path;

use exchange::{Column, ForeignWords, Grid, Guesser, Layout, Mapping, Sheet, grid};
use registers::{Kind, Shape, Words, fold};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::source::{Holds, Source};
use crate::protocol::{HeaderRows, ImportFile, ImportMapping};
use crate::records::kind_in;
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::Reader;

/// A table whose columns have a meaning.
pub(super) struct Table {
    pub(super) kind: &'static Kind,
    pub(super) sheets: Vec<String>,
    pub(super) sheet: String,
    pub(super) header: Option<HeaderRows>,
    pub(super) grid: Grid,
    pub(super) mapping: Mapping,
    /// What columns without meaning may well mean.
    pub(super) likely: Vec<Option<Column>>,
    /// What was said of them now, to be remembered.
    pub(super) said: Option<ImportMapping>,
    pub(super) remembered: bool,
}

impl Table {
    /// The table of a file that is meant, in the reader's languages.
    pub(super) fn of(
        session: &Session,
        source: Source,
        request: &ImportFile,
        tongues: &[&dyn Words],
    ) -> Result<Self> {
        let (sheets, objects) = match source.holds {
            Holds::Sheets(sheets) => (sheets, false),
            Holds::Objects(sheet) => (vec![sheet], true),
            Holds::Records(..) => return Err(Trouble::Fault("records are no table".to_owned())),
        };
        let names: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
        let sheets = chosen(sheets, request.sheet.as_deref())?;
        let layout = if objects {
            Some(Layout { first: 0, last: 0 })
        } else {
            request.header.map(|rows| Layout { first: rows.first, last: rows.last.max(rows.first) })
        };
        let kinds: Vec<&'static Kind> = match &request.kind {
            Some(code) => vec![kind_in(&session.kinds()?, code)?],
            None => session.kinds()?.all().to_vec(),
        };
        let path = Path::new(&request.path);
        let read = likeliest(&sheets, layout, &kinds, tongues, request.kind.is_some(), path)?;

        let key = setting(read.kind, &read.grid.header);
        let remembered = match &request.mapping {
            None => remembered(session, &key)?,
            Some(_) => None,
        };
        let is_remembered = remembered.is_some();
        let said = request.mapping.clone();
        let mapping = mapping(&read, &said.clone().or(remembered).unwrap_or_default())?;
        let likely = read.grid.header.iter().zip(&mapping.columns);
        let likely = likely.map(|(name, column)| column.map_or_else(|| read.guesser.likely(name), |_| None));
        let header = (!objects).then_some(HeaderRows { first: read.layout.first, last: read.layout.last });
        Ok(Self {
            kind: read.kind,
            sheets: names,
            sheet: read.sheet,
            header,
            likely: likely.collect(),
            mapping,
            grid: read.grid,
            said,
            remembered: is_remembered,
        })
    }

    /// Under which name the vault keeps what the columns of such a table mean.
    pub(super) fn setting(&self) -> String {
        setting(self.kind, &self.grid.header)
    }
}

/// A sheet read as a table of some kind.
struct Candidate {
    kind: &'static Kind,
    sheet: String,
    grid: Grid,
    layout: Layout,
    guesser: Guesser,
}

fn chosen(sheets: Vec<Sheet>, name: Option<&str>) -> Result<Vec<Sheet>> {
    let Some(name) = name else { return Ok(sheets) };
    let known: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let found = sheets.into_iter().find(|sheet| sheet.name == name);
    found.map(|sheet| vec![sheet]).ok_or_else(|| Trouble::NoSuchSheet { name: name.to_owned(), known })
}

/// Among so many sheets the register is looked for; others are chosen by name.
const MOST_SHEETS: usize = 20;

/// The sheet and the kind with the most columns that are known; a sheet that bears the register's name comes first.
fn likeliest(
    sheets: &[Sheet],
    layout: Option<Layout>,
    kinds: &[&'static Kind],
    tongues: &[&dyn Words],
    said: bool,
    path: &Path,
) -> Result<Candidate> {
    let unreadable = |fault| Trouble::Unreadable { path: path.to_owned(), fault };
    let mut best: Option<(usize, Candidate)> = None;
    let mut equal = false;
    for kind in kinds {
        let guesser = Guesser::new(kind, tongues);
        let registers: Vec<String> =
            tongues.iter().map(|words| fold(&words.text(&format!("kind-{}.register", kind.code)))).collect();
        let mut own: Option<(usize, Grid, Layout, &Sheet)> = None;
        for sheet in sheets.iter().take(MOST_SHEETS) {
            let known = |name: &str| guesser.sure(name).is_some();
            let (grid, layout) = match grid(sheet, layout, &known) {
                Ok(read) => read,
                Err(fault) if sheets.len() == 1 => return Err(unreadable(fault)),
                Err(_) => continue,
            };
            let columns = grid.header.iter().take(2_000).filter(|name| known(name)).count();
            let name = fold(&sheet.name);
            let named =
                !name.is_empty() && registers.iter().any(|register| register.starts_with(name.trim()));
            let score = columns * 2 + usize::from(named) * 3;
            if own.as_ref().is_none_or(|(most, ..)| score > *most) {
                own = Some((score, grid, layout, sheet));
            }
        }
        let Some((score, grid, layout, sheet)) = own else { continue };
        equal = match &best {
            Some((most, _)) if score < *most => equal,
            Some((most, _)) if score == *most => true,
            _ => false,
        };
        if best.as_ref().is_none_or(|(most, _)| score > *most) {
            best = Some((score, Candidate { kind, sheet: sheet.name.clone(), grid, layout, guesser }));
        }
    }
    match best {
        Some((score, found)) if said || (score > 0 && !equal) => Ok(found),
        Some(_) => Err(Trouble::OfNoKind(path.to_owned())),
        None => Err(unreadable(exchange::Fault::Empty)),
    }
}

/// What was said of a column, else what its name says for sure. Where two columns would fill one field by their names alone,
/// the first does.
fn mapping(read: &Candidate, said: &ImportMapping) -> Result<Mapping> {
    if let Some(name) = said.columns.keys().find(|name| !read.grid.header.contains(name)) {
        return Err(Trouble::NoSuchColumn(name.clone()));
    }
    let mut taken = std::collections::BTreeSet::new();
    let mut columns = Vec::with_capacity(read.grid.header.len());
    for name in &read.grid.header {
        columns.push(match said.columns.get(name) {
            Some(None) => None,
            Some(Some(path)) => {
                let column =
                    Column::at(read.kind, path).ok_or_else(|| Trouble::NoSuchTarget(path.clone()))?;
                taken.insert(column.path());
                Some(column)
            }
            None => read.guesser.sure(name),
        });
    }
    for (name, column) in read.grid.header.iter().zip(&mut columns) {
        if !said.columns.contains_key(name) && column.is_some_and(|column| !taken.insert(column.path())) {
            *column = None;
        }
    }
    Ok(Mapping { columns, words: words(read.kind, said)? })
}

fn words(kind: &'static Kind, said: &ImportMapping) -> Result<ForeignWords> {
    let mut out = ForeignWords::new();
    for (path, meanings) in &said.words {
        let unknown = || Trouble::NoSuchTarget(path.clone());
        let (_, field) = kind.at(path).ok_or_else(unknown)?;
        let (Shape::Choice(set) | Shape::Choices(set)) = field.shape else { return Err(unknown()) };
        for (word, code) in meanings {
            if !set.codes.contains(&code.as_str()) {
                return Err(Trouble::NoSuchCode { path: path.clone(), code: code.clone() });
            }
            out.insert((set.set.to_owned(), fold(word.trim())), code.clone());
        }
    }
    Ok(out)
}

/// One setting for each kind and set of names.
fn setting(kind: &Kind, header: &[String]) -> String {
    let mut names: Vec<String> = header.iter().map(|name| fold(name)).collect();
    names.sort();
    let hash = Sha256::digest(names.join("\n"));
    format!("import/{}/{}", kind.code, hex::encode(&hash[..16]))
}

/// What was said an earlier time; one of an older program that no longer fits is forgotten.
fn remembered(session: &Session, key: &str) -> Result<Option<ImportMapping>> {
    let kept: Option<Value> = session.vault()?.setting_json(key)?;
    Ok(kept.and_then(|kept| serde_json::from_value(kept).ok()))
}

/// The readers of the desk's language and of the other, in this order.
pub(super) fn readers(session: &Session) -> [Reader; 2] {
    let own = session.language();
    let other = catalogue::Language::ALL.into_iter().find(|language| *language != own).unwrap_or(own);
    [Reader::untitled(own), Reader::untitled(other)]
}
