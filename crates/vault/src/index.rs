//! Keeping the search index: it changes in the transaction that changes the record, and is made anew when the program makes other
//! words of the same records.

use std::cell::RefCell;
use std::collections::HashMap;

use catalogue::Language;
use chrono::NaiveDate;
use registers::{Kind, RecordId, Words, search_basis, search_text};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::error::Result;
use crate::payload;
use crate::tokens;
use crate::vault::Vault;

/// Makes the words of records.
#[derive(Debug)]
pub(crate) struct Indexer {
    polish: Speaker,
    english: Speaker,
}

impl Default for Indexer {
    fn default() -> Self {
        Self { polish: Speaker::of(Language::Polish), english: Speaker::of(Language::English) }
    }
}

impl Indexer {
    /// Puts the words of a record in the place of those of its earlier version.
    pub(crate) fn put(
        &self,
        db: &Connection,
        id: RecordId,
        kind: &str,
        ended: bool,
        value: &Value,
    ) -> Result<()> {
        let id = id.0.as_bytes();
        let before: Option<i64> = db
            .prepare_cached("SELECT number FROM searched WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        if let Some(number) = before {
            db.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([number])?;
        }
        db.prepare_cached(NUMBER)?.execute([id])?;
        let text = search_text(Kind::of(kind), value, &self.languages());
        let words = tokens::of_record(kind, ended, &text);
        let mut insert = db.prepare_cached(
            "INSERT INTO search (rowid, words) VALUES ((SELECT number FROM searched WHERE id = ?1), ?2)",
        )?;
        insert.execute((id, words))?;
        Ok(())
    }

    /// What the words depend on besides the records.
    fn stamp(&self) -> [u8; 32] {
        let basis = search_basis(&self.languages());
        Sha256::new().chain_update(tokens::FORM).chain_update(basis).finalize().into()
    }

    fn languages(&self) -> [&dyn Words; 2] {
        [&self.polish, &self.english]
    }
}

const NUMBER: &str = "
    INSERT INTO searched (number, id) VALUES ((SELECT ifnull(max(number), 0) + 1 FROM searched), ?1)
    ON CONFLICT (id) DO UPDATE SET number = excluded.number";

impl Vault {
    /// Makes the index anew if it was made by a program that makes other words.
    pub(crate) fn refresh_index(&mut self) -> Result<()> {
        let stamp = self.indexer.stamp();
        let found: Option<[u8; 32]> =
            self.db.query_row("SELECT stamp FROM indexed", [], |row| row.get(0)).optional()?;
        if found == Some(stamp) { Ok(()) } else { self.index_anew(stamp) }
    }

    fn index_anew(&mut self, stamp: [u8; 32]) -> Result<()> {
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction
            .execute_batch("DELETE FROM searched; INSERT INTO search (search) VALUES ('delete-all')")?;
        {
            let mut statement =
                transaction.prepare("SELECT id, kind, ended, value, seq FROM record ORDER BY seq, id")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let id = RecordId(uuid::Uuid::from_bytes(row.get(0)?));
                let value = payload::parse(row.get(4)?, &row.get::<_, String>(3)?)?;
                self.indexer.put(&transaction, id, &row.get::<_, String>(1)?, row.get(2)?, &value)?;
            }
        }
        transaction.execute("INSERT OR REPLACE INTO indexed (one, stamp) VALUES (1, ?1)", [stamp])?;
        Ok(transaction.commit()?)
    }
}

/// The catalogue in one language. Labels are asked for again and again: each is looked up once.
#[derive(Debug)]
struct Speaker {
    language: Language,
    labels: RefCell<HashMap<String, String>>,
}

impl Speaker {
    fn of(language: Language) -> Self {
        Self { language, labels: RefCell::default() }
    }
}

impl Words for Speaker {
    fn text(&self, key: &str) -> String {
        if let Some(label) = self.labels.borrow().get(key) {
            return label.clone();
        }
        let label = catalogue::text(self.language, key);
        self.labels.borrow_mut().insert(key.to_owned(), label.clone());
        label
    }

    fn title_of(&self, _: RecordId) -> Option<String> {
        None
    }

    fn date(&self, day: NaiveDate) -> String {
        catalogue::day(self.language, day)
    }

    fn number(&self, number: u64) -> String {
        catalogue::number(self.language, i64::try_from(number).unwrap_or(i64::MAX))
    }
}
