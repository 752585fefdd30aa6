//! A page of the log, newest first.

use std::collections::BTreeMap;

use catalogue::{Language, text, text_with};
use evidence::Entry;
use registers::RecordId;
use vault::{Moment, Vault};

use crate::protocol::{EntryPage, EntryRow, ListEntries};
use crate::records::kind_of;
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::{Reader, operation, operation_on};

/// A page of the log, newest first.
pub fn list(session: &mut Session, request: ListEntries) -> Result<EntryPage> {
    let (vault, language) = (session.vault()?, session.language());
    let total = vault.size()?;
    let end = total.saturating_sub(u64::from(request.offset));
    let start = if request.limit == 0 { 0 } else { end.saturating_sub(u64::from(request.limit)) };
    let mut describer = Describer::new(vault, language, None);
    let mut rows = Vec::new();
    for bytes in vault.entries(start..end)? {
        rows.push(row(vault, describer.describe(&bytes)?)?);
    }
    rows.reverse();
    Ok(EntryPage { total, rows })
}

/// The row of an entry.
pub(super) fn row(vault: &Vault, entry: Described) -> Result<EntryRow> {
    Ok(EntryRow {
        erased: vault.payload(entry.seq)?.is_none(),
        seq: entry.seq,
        at: entry.at,
        op: entry.op,
        words: entry.words,
        subject: entry.subject,
        record: entry.record.map(|id| id.to_string()),
        actor: entry.actor,
        hash: entry.hash,
    })
}

/// An entry in words.
pub(crate) struct Described {
    pub(crate) seq: u64,
    pub(crate) at: String,
    pub(crate) op: String,
    pub(crate) words: String,
    pub(crate) subject: String,
    pub(crate) record: Option<RecordId>,
    pub(crate) actor: String,
    pub(crate) hash: String,
}

/// Puts entries into words; looks each title and name up once.
pub(crate) struct Describer<'a> {
    vault: &'a Vault,
    language: Language,
    at: Option<Moment>,
    titles: BTreeMap<RecordId, String>,
    names: BTreeMap<String, String>,
}

impl<'a> Describer<'a> {
    /// Titles as they are, or as they stood.
    pub(crate) fn new(vault: &'a Vault, language: Language, at: Option<Moment>) -> Self {
        Self { vault, language, at, titles: BTreeMap::new(), names: BTreeMap::new() }
    }

    /// An entry in words, from its bytes.
    pub(crate) fn describe(&mut self, bytes: &[u8]) -> Result<Described> {
        let entry = Entry::parse(bytes).map_err(|error| Trouble::Fault(error.to_string()))?;
        let hash = hex::encode(entry.leaf());
        let (kind, id) = entry.subject.split_once('/').unwrap_or((&entry.subject, ""));
        let record = id.parse().ok().filter(|_| registers::Kind::of(kind).is_some());
        let words = match record {
            Some(_) => operation_on(self.language, &entry.op, kind),
            None => operation(self.language, &entry.op),
        };
        let subject = match record {
            Some(id) => self.title(id)?,
            None => self.made_by(entry.seq)?.unwrap_or_else(|| self.thing(kind)),
        };
        let actor = self.name(&entry.actor)?;
        Ok(Described { seq: entry.seq, at: entry.at, op: entry.op, words, subject, record, actor, hash })
    }

    fn title(&mut self, id: RecordId) -> Result<String> {
        if let Some(title) = self.titles.get(&id) {
            return Ok(title.clone());
        }
        let record = match self.at {
            None => self.vault.record(id)?,
            Some(moment) => self.vault.record_as_at(id, moment)?,
        };
        let title = match record {
            None => id.to_string(),
            Some(record) => {
                Reader::untitled(self.language).title(kind_of(self.vault, &record.kind)?, &record.value)
            }
        };
        self.titles.insert(id, title.clone());
        Ok(title)
    }

    fn name(&mut self, actor: &str) -> Result<String> {
        if let Some(name) = self.names.get(actor) {
            return Ok(name.clone());
        }
        let name = self.vault.operator_name(actor)?.unwrap_or_else(|| actor.to_owned());
        self.names.insert(actor.to_owned(), name.clone());
        Ok(name)
    }

    /// The records that an operation on no single record made, such as those picked from the library.
    fn made_by(&mut self, seq: u64) -> Result<Option<String>> {
        let made = self.vault.ids_made_by(seq)?;
        let Some((first, more)) = made.split_first() else { return Ok(None) };
        let title = self.title(*first)?;
        Ok(Some(match more.len() {
            0 => title,
            more => text_with(
                self.language,
                "subject-and-more",
                &[("title", title.into()), ("count", more.into())],
            ),
        }))
    }

    /// What is no record: the vault, the clock, a pack.
    fn thing(&self, code: &str) -> String {
        let key = format!("subject-{code}");
        if catalogue::has(self.language, &key) { text(self.language, &key) } else { code.to_owned() }
    }
}
