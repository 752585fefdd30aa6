//! A page of a register.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use catalogue::{Language, text_with};
use registers::{Kind, RecordId, searchable};
use vault::{Moment, Record, Vault, moment_text};

use super::column::Column;
use super::filter::Condition;
use super::index::{Index, Source};
use super::sketch::{Heard, Key, Sketch, kinds_read};
use crate::moments::past;
use crate::protocol::{ListRecords, ProblemView, RecordAt, RecordIds, RecordPage, RecordRow};
use crate::records::{kind_in, kinds_at, reader};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::Reader;

/// A page of a register, found, sorted and cut.
pub fn list(session: &mut Session, request: ListRecords) -> Result<RecordPage> {
    find(session, &request, |found, wanted, index| {
        let limit = if request.limit == 0 { usize::MAX } else { request.limit as usize };
        let page = wanted.order.page(&found.rows, wanted.descending, index, (request.offset as usize, limit));
        let ids: Vec<RecordId> = page.iter().map(|(id, _)| *id).collect();
        let records: BTreeMap<RecordId, Record> =
            found.source.some(found.kind, &ids)?.into_iter().map(|record| (record.id, record)).collect();
        let shown = || page.iter().filter_map(|(id, sketch)| Some((records.get(id)?, *sketch)));
        let values = shown().map(|(record, _)| (found.kind, &record.value));
        let reader = reader(found.vault, found.language, values, found.moment)?;
        Ok(RecordPage {
            total: count(found.rows.len()),
            incomplete: count(found.rows.iter().filter(|(_, sketch)| sketch.gaps() > 0).count()),
            of: count(found.of),
            rows: shown().map(|(record, sketch)| row(record, sketch, &wanted.columns, &reader)).collect(),
        })
    })
}

/// Every record that a list finds, in its order.
pub fn ids(session: &mut Session, request: ListRecords) -> Result<RecordIds> {
    find(session, &request, |found, wanted, index| {
        let rows = wanted.order.page(&found.rows, wanted.descending, index, (0, usize::MAX));
        let at = |(id, sketch): (RecordId, &Sketch)| RecordAt { id: id.to_string(), version: sketch.version };
        Ok(RecordIds { records: rows.into_iter().map(at).collect() })
    })
}

/// What a list asks for, understood.
struct Wanted {
    columns: Vec<Column>,
    conditions: Vec<Condition>,
    order: Order,
    descending: bool,
    searches: bool,
}

/// What a list found, in the order of ids.
struct Found<'a> {
    vault: &'a Vault,
    language: Language,
    moment: Option<Moment>,
    source: &'a Source<'a>,
    kind: &'static Kind,
    rows: Vec<(RecordId, &'a Sketch)>,
    /// How many there are without query and filters.
    of: usize,
}

fn find<T>(
    session: &mut Session,
    request: &ListRecords,
    answer: impl FnOnce(&Found<'_>, &Wanted, &Index) -> Result<T>,
) -> Result<T> {
    let moment = past(session, request.as_at.as_deref())?;
    let all = kinds_at(session.vault()?, moment)?;
    let kind = kind_in(&all, &request.kind)?;
    let wanted = Wanted::read(kind, request, &Reader::untitled(session.language()))?;
    let language = session.language();
    let kinds = if wanted.reads_links() { kinds_read(&all, kind) } else { vec![kind] };
    let (vault, known) = session.known()?;
    let source = Source::at(vault, moment, &kinds)?;
    let mut past = None;
    let index = if let Source::Now(vault) = source {
        known.index.catch_up(vault, language, &kinds)?;
        &mut known.index
    } else {
        past.insert(Index::then(language, &source, &kinds)?)
    };
    let words = heard(&source, kind, &request.query)?;
    let scanned = words.iter().any(|word| word.holders.is_none());
    index.prepare(&source, kind, scanned, &wanted.compared())?;

    let listed = |sketch: &Sketch| request.ended_too || !sketch.ended;
    let fits = |id: RecordId, sketch: &Sketch| {
        (!request.incomplete_only || sketch.gaps() > 0)
            && wanted.conditions.iter().all(|condition| condition.holds(sketch))
            && sketch.says(id, &words, index)
    };
    let there = || index.of(kind).filter(|(_, sketch)| listed(sketch));
    let of = there().count();
    let rows = there().filter(|(id, sketch)| fits(*id, sketch)).collect();
    answer(&Found { vault, language, moment, source: &source, kind, rows, of }, &wanted, index)
}

/// The words of a query. As things stand an index knows who says them; as they stood, each record is asked.
fn heard(source: &Source<'_>, kind: &Kind, query: &str) -> Result<Vec<Heard>> {
    let words = query.split_whitespace().map(searchable).filter(|word| word.contains(char::is_alphanumeric));
    let hear = |word: String| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
        let holders = match source {
            Source::Now(vault) => Some(vault.matching(&word, kind.code)?),
            Source::Then(_) => None,
        };
        Ok(Heard { word, holders })
    };
    words.map(hear).collect()
}

fn row(record: &Record, sketch: &Sketch, columns: &[Column], reader: &Reader) -> RecordRow {
    RecordRow {
        id: record.id.to_string(),
        version: record.version,
        title: sketch.title.clone(),
        ended: record.ended,
        cells: columns.iter().map(|column| (column.path(), column.cell(record, sketch, reader))).collect(),
        filled: sketch.filled,
        asked: sketch.asked,
        changed_at: moment_text(record.changed_at),
    }
}

impl Wanted {
    fn read(kind: &'static Kind, request: &ListRecords, reader: &Reader) -> Result<Self> {
        let mut problems = Vec::new();
        let mut columns = Vec::new();
        for path in request.columns.iter().flatten() {
            match Column::named(kind, path) {
                Some(column) => columns.push(column),
                None => problems.push(unknown(reader, path, "unknown_column", path)),
            }
        }
        let mut conditions = Vec::new();
        for filter in &request.filters {
            match Condition::read(kind, filter, reader) {
                Ok(condition) => conditions.push(condition),
                Err(problem) => problems.push(problem),
            }
        }
        let name = request.sort.strip_prefix('-').unwrap_or(&request.sort);
        let order = Order::named(kind, name);
        if order.is_none() {
            problems.push(unknown(reader, "sort", "unknown_order", name));
        }
        let Some(order) = order.filter(|_| problems.is_empty()) else {
            return Err(Trouble::BadInput(problems));
        };
        Ok(Self {
            columns: if request.columns.is_some() { columns } else { Column::usual(kind) },
            conditions,
            order,
            descending: request.sort.starts_with('-'),
            searches: !request.query.trim().is_empty(),
        })
    }

    /// Whether what linked records are called decides what is found or where it stands.
    fn reads_links(&self) -> bool {
        self.searches || self.order.column().is_some_and(|column| column.leads())
    }

    /// The columns that decide what is found or where it stands.
    fn compared(&self) -> Vec<Column> {
        self.conditions.iter().map(|condition| condition.column).chain(self.order.column()).collect()
    }
}

/// What a page is sorted by.
enum Order {
    Title,
    Column(Column),
}

impl Order {
    fn named(kind: &'static Kind, name: &str) -> Option<Self> {
        if name.is_empty() { Some(Self::Title) } else { Column::named(kind, name).map(Self::Column) }
    }

    const fn column(&self) -> Option<Column> {
        match self {
            Self::Column(column) => Some(*column),
            Self::Title => None,
        }
    }

    /// The rows of a page, in order. Empty ones stand last whichever way the rest goes. The title decides between equals, then
    /// the id, so that an order is the same every time. Only what stands before the end of the page is put in order.
    fn page<'a>(
        &self,
        found: &[(RecordId, &'a Sketch)],
        descending: bool,
        index: &Index,
        (offset, limit): (usize, usize),
    ) -> Vec<(RecordId, &'a Sketch)> {
        let keys: Vec<Key> = match self {
            Self::Title => Vec::new(),
            Self::Column(column) => found.iter().map(|(_, sketch)| sketch.key(*column, index)).collect(),
        };
        let directed = |order: Ordering| if descending { order.reverse() } else { order };
        let compare = |&a: &usize, &b: &usize| {
            let ((left, one), (right, other)) = (found[a], found[b]);
            let by_title = one.place().cmp(other.place());
            let by_rule = match (keys.get(a), keys.get(b)) {
                (Some(a), Some(b)) => {
                    a.empty.cmp(&b.empty).then(directed(a.sorted.cmp(&b.sorted))).then(by_title)
                }
                _ => directed(by_title),
            };
            by_rule.then(left.cmp(&right))
        };
        let mut places: Vec<usize> = (0..found.len()).collect();
        let end = offset.saturating_add(limit);
        if (1..places.len()).contains(&end) {
            places.select_nth_unstable_by(end - 1, compare);
            places.truncate(end);
        }
        places.sort_unstable_by(compare);
        places.into_iter().skip(offset).map(|at| found[at]).collect()
    }
}

fn unknown(reader: &Reader, field: &str, code: &str, name: &str) -> ProblemView {
    ProblemView {
        field: field.to_owned(),
        code: code.to_owned(),
        words: text_with(reader.language, &format!("problem-{code}"), &[("name", name.into())]),
        cites: Vec::new(),
        record: None,
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
