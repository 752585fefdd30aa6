//! Keeping the search index. It holds what the log says up to a mark; records that later entries saved wait, as do those in
//! `unsearched`, until somebody searches; all of the index is made anew when the program makes other words of the same records.

use registers::{Kinds, search_basis, search_text};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result, damaged};
use crate::own;
use crate::payload;
use crate::tokens;
use crate::vault::Vault;

/// After so many entries, or with so many records in one, a save makes the words of what waits: the search after it is not to wait for
/// many.
const NOW_AND_THEN: u64 = 64;

/// What [`row_words`] reads.
pub(crate) const RECORD: &str = "record.id, record.kind, record.ended, record.value, record.seq";

/// Records that were saved behind the mark.
const NOTE_SAVED: &str = "
    INSERT OR IGNORE INTO unsearched (id) SELECT unhex(replace(said.value ->> 'id', '-', ''))
    FROM entry, json_each(entry.payload, '$.records') AS said
    WHERE entry.seq >= (SELECT upto FROM indexed)";

const WAITS: &str = "
    SELECT EXISTS (SELECT 1 FROM unsearched) OR EXISTS (
        SELECT 1 FROM entry, json_each(entry.payload, '$.records') WHERE entry.seq >= (SELECT upto FROM indexed)
    )";

const MARK: &str = "UPDATE indexed SET upto = (SELECT max(seq) + 1 FROM entry)";

const ANEW: &str = "
    INSERT OR REPLACE INTO indexed (one, stamp, upto) VALUES (1, ?1, (SELECT max(seq) + 1 FROM entry))";

const WAITING: &str = "FROM unsearched CROSS JOIN record USING (id) ORDER BY record.seq, record.id";

const NOTE_HOLDERS: &str = "
    INSERT OR IGNORE INTO unsearched (id) SELECT id FROM record WHERE kind = ?1 AND instr(value, ?2) > 0";

const ALL: &str = "FROM record ORDER BY seq, id";

const NUMBER: &str = "
    INSERT INTO searched (number, id) VALUES ((SELECT ifnull(max(number), 0) + 1 FROM searched), ?1)
    ON CONFLICT (id) DO UPDATE SET number = excluded.number RETURNING number";

/// Words of many records are gathered in memory up to 16 MiB: in the megabyte that FTS5 takes unasked they are written, and merged,
/// again and again.
const CLEAR: &str = "
    DELETE FROM searched;
    DELETE FROM unsearched;
    INSERT INTO search (search) VALUES ('delete-all');
    INSERT INTO search (search, rank) VALUES ('hashsize', 16777216)";

impl Vault {
    /// Brings the index up to date, and makes it anew if it was made by a program that makes other words.
    pub(crate) fn refresh_index(&mut self) -> Result<()> {
        let found: Option<[u8; 32]> =
            self.db.query_row("SELECT stamp FROM indexed", [], |row| row.get(0)).optional()?;
        if found == Some(stamp()) { self.index_waiting_or_anew() } else { self.index_anew() }
    }

    /// Makes the whole index anew. Words of earlier versions, which it otherwise keeps until it gets round to dropping them, are
    /// gone then.
    pub fn index_anew(&self) -> Result<()> {
        // Not nested: an index is made in no other transaction.
        let transaction = Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate)?;
        make_anew(&transaction)?;
        Ok(transaction.commit()?)
    }

    /// Before a search. Where nothing can be written it finds what was known before.
    pub(crate) fn catch_up(&self) -> Result<()> {
        if self.is_read_only() {
            return Ok(());
        }
        match self.index_waiting_or_anew() {
            Err(Error::DiskFull | Error::ReadOnly) => Ok(()),
            done => done,
        }
    }

    /// Asks the index. One that cannot be read is made anew, and asked once more.
    pub(crate) fn asking<T>(&self, ask: impl Fn() -> Result<T>) -> Result<T> {
        self.catch_up()?;
        match ask() {
            Err(Error::Damaged { .. }) if !self.is_read_only() => self.index_anew().and_then(|()| ask()),
            answer => answer,
        }
    }

    fn index_waiting_or_anew(&self) -> Result<()> {
        match index_waiting(&self.db) {
            Err(Error::Damaged { .. }) => self.index_anew(),
            done => done,
        }
    }
}

/// Makes the whole index anew.
pub(crate) fn make_anew(transaction: &Transaction<'_>) -> Result<()> {
    transaction.execute_batch(CLEAR)?;
    index(transaction, ALL)?;
    transaction.execute(ANEW, [stamp()])?;
    Ok(())
}

/// In the transaction that changed definitions of the DPO's own fields: records wait again where they hold something that is to be
/// found otherwise.
pub(crate) fn note_redefined(transaction: &Transaction<'_>, before: &Kinds) -> Result<()> {
    for (kind, field) in own::read(transaction)?.found_otherwise(before) {
        let named = format!("\"{field}\":");
        transaction.prepare_cached(NOTE_HOLDERS)?.execute((kind, named))?;
    }
    Ok(())
}

/// In the transaction of an operation: makes the words of what waits when it may be much.
pub(crate) fn index_now_and_then(transaction: &Transaction<'_>, seq: u64, records: usize) -> Result<()> {
    if !seq.is_multiple_of(NOW_AND_THEN) && (records as u64) < NOW_AND_THEN {
        return Ok(());
    }
    transaction.execute_batch("SAVEPOINT words")?;
    match take_waiting(transaction) {
        // Nothing is lost for an index that cannot be read: whoever searches makes it anew.
        Err(Error::Damaged { .. }) => transaction.execute_batch("ROLLBACK TO words")?,
        done => done?,
    }
    Ok(transaction.execute_batch("RELEASE words")?)
}

fn take_waiting(transaction: &Transaction<'_>) -> Result<()> {
    transaction.execute(NOTE_SAVED, [])?;
    index(transaction, WAITING)?;
    transaction.execute("DELETE FROM unsearched", [])?;
    transaction.execute(MARK, [])?;
    Ok(())
}

fn index_waiting(db: &Connection) -> Result<()> {
    let waits: bool = db.prepare_cached(WAITS)?.query_row([], |row| row.get(0))?;
    if !waits {
        return Ok(());
    }
    // Not nested: a search runs in no transaction.
    let transaction = db.unchecked_transaction()?;
    take_waiting(&transaction)?;
    Ok(transaction.commit()?)
}

/// Puts the words of the selected records in the place of those of their earlier versions.
fn index(transaction: &Transaction<'_>, which: &str) -> Result<()> {
    match put_words(transaction, which) {
        // Rows that the index says it has not.
        Err(Error::Database { .. }) => Err(damaged("vault.db: search")),
        done => done,
    }
}

fn put_words(transaction: &Transaction<'_>, which: &str) -> Result<()> {
    let kinds = own::read(transaction)?;
    let mut statement = transaction.prepare(&format!("SELECT {RECORD} {which}"))?;
    let mut before = transaction.prepare_cached("SELECT number FROM searched WHERE id = ?1")?;
    let mut delete = transaction.prepare_cached("DELETE FROM search WHERE rowid = ?1")?;
    let mut number = transaction.prepare_cached(NUMBER)?;
    let mut insert = transaction.prepare_cached("INSERT INTO search (rowid, words) VALUES (?1, ?2)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let key: [u8; 16] = row.get(0)?;
        let old: Option<i64> = before.query_row([key], |row| row.get(0)).optional()?;
        if let Some(old) = old {
            delete.execute([old])?;
        }
        let new: i64 = number.query_row([key], |row| row.get(0))?;
        insert.execute((new, row_words(&kinds, row)?))?;
    }
    Ok(())
}

/// The words of a record that was selected as [`RECORD`], with spaces between.
pub(crate) fn row_words(kinds: &Kinds, row: &Row<'_>) -> Result<String> {
    let (kind, ended): (String, bool) = (row.get(1)?, row.get(2)?);
    let value = payload::parse(row.get(4)?, &row.get::<_, String>(3)?)?;
    Ok(tokens::of_record(&kind, ended, &search_text(kinds.of(&kind), &value)))
}

/// What the words depend on besides the records.
fn stamp() -> [u8; 32] {
    Sha256::new().chain_update(tokens::FORM).chain_update(search_basis()).finalize().into()
}
