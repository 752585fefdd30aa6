//! Whether the search index says of each record what stands in it. It is no evidence: one that does not is made anew.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hasher as _};

use rusqlite::OptionalExtension as _;

use crate::error::{Error, Result};
use crate::index::{RECORD, row_words};
use crate::own;
use crate::tokens;
use crate::vault::Vault;

/// How closely the search index is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IndexCheck {
    /// That every record has its row, no row is without a record, and as many are found under each kind as there are.
    Rows,
    /// Also that every row has the words of its record, and no others.
    Words,
}

/// What the search index was found to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IndexFound {
    /// As the records are.
    Sound,
    /// It was otherwise, and was made anew.
    MadeAnew,
    /// It is otherwise, where nothing can be written. Searches may miss records.
    Unsound,
}

/// Nothing while there is no index yet: where there was no room to make it.
const UNEQUAL_ROWS: &str = "
    SELECT 1 FROM (
        SELECT id FROM record
            WHERE id NOT IN (SELECT id FROM searched) AND id NOT IN (SELECT id FROM unsearched)
                AND seq < (SELECT upto FROM indexed)
        UNION ALL SELECT id FROM searched
            WHERE id NOT IN (SELECT id FROM record) OR number NOT IN (SELECT rowid FROM search)
        UNION ALL SELECT rowid FROM search WHERE rowid NOT IN (SELECT number FROM searched)
    ) WHERE EXISTS (SELECT 1 FROM indexed) LIMIT 1";

const BY_KIND: &str =
    "SELECT record.kind, count(*) FROM record JOIN searched USING (id) GROUP BY record.kind";

const FOUND: &str = "SELECT count(*) FROM search WHERE search MATCH ?1";

const AGREES: &str = "PRAGMA integrity_check(search)";

const WORDS: &str =
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search, instance)";

impl Vault {
    /// Looks at the search index, and makes it anew where it is not as the records are.
    pub fn mend_index(&self, check: IndexCheck) -> Result<IndexFound> {
        match self.index_agrees(check) {
            Ok(true) => Ok(IndexFound::Sound),
            Ok(false) | Err(Error::Damaged { .. }) if self.is_read_only() => Ok(IndexFound::Unsound),
            Ok(false) | Err(Error::Damaged { .. }) => match self.index_anew() {
                Ok(()) => Ok(IndexFound::MadeAnew),
                Err(Error::DiskFull | Error::ReadOnly) => Ok(IndexFound::Unsound),
                Err(error) => Err(error),
            },
            Err(error) => Err(error),
        }
    }

    fn index_agrees(&self, check: IndexCheck) -> Result<bool> {
        let unequal: Option<i64> = self.db.query_row(UNEQUAL_ROWS, [], |row| row.get(0)).optional()?;
        Ok(unequal.is_none() && self.kinds_agree()? && (check == IndexCheck::Rows || self.words_agree()?))
    }

    /// A record never changes its kind, so this holds for those that wait too.
    fn kinds_agree(&self) -> Result<bool> {
        let mut statement = self.db.prepare(BY_KIND)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (kind, count): (String, u64) = (row.get(0)?, row.get(1)?);
            let found: u64 = self.db.query_row(FOUND, [tokens::of_kind(&kind)], |row| row.get(0))?;
            if found != count {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn words_agree(&self) -> Result<bool> {
        // What finds beginnings of words is kept beside the words.
        if self.db.query_row(AGREES, [], |row| row.get::<_, String>(0))? != "ok" {
            return Ok(false);
        }
        let mut held = self.words_held()?;
        let kinds = own::read(&self.db)?;
        let sql = format!(
            "SELECT {RECORD}, searched.number FROM record JOIN searched USING (id)
             WHERE record.id NOT IN (SELECT id FROM unsearched) AND record.seq < (SELECT upto FROM indexed)"
        );
        let mut statement = self.db.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let mut said = Words::default();
            row_words(&kinds, row)?.split(' ').for_each(|word| said.add(word));
            if held.remove(&row.get(5)?) != Some(said) {
                return Ok(false);
            }
        }
        // What is left are earlier words of records that wait for new ones.
        Ok(true)
    }

    /// The words that the index has, by row.
    fn words_held(&self) -> Result<HashMap<i64, Words>> {
        self.db.execute_batch(WORDS)?;
        let mut statement = self.db.prepare("SELECT doc, term FROM temp.search_words")?;
        let mut rows = statement.query([])?;
        let mut held: HashMap<i64, Words> = HashMap::new();
        while let Some(row) = rows.next()? {
            let word = row.get_ref(1)?;
            held.entry(row.get(0)?).or_default().add(word.as_str().unwrap_or_default());
        }
        Ok(held)
    }
}

/// Tells sets of words apart without keeping them: how many, and the sum of their hashes.
#[derive(Default, PartialEq, Eq)]
struct Words {
    count: u64,
    sum: u64,
}

impl Words {
    fn add(&mut self, word: &str) {
        let mut hasher = DefaultHasher::new();
        hasher.write(word.as_bytes());
        self.count += 1;
        self.sum = self.sum.wrapping_add(hasher.finish());
    }
}
