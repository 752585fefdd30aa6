//! Finding records by what stands in them.

use std::collections::HashSet;

use registers::RecordId;
use uuid::Uuid;

use crate::error::{Result, damaged};
use crate::tokens::Asked;
use crate::vault::Vault;

/// What is searched for.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a> {
    /// Words; a record is found when each of them begins one of its words. No word finds nothing.
    pub words: &'a str,
    /// Codes of the kinds to look in; all when there are none given.
    pub kinds: Option<&'a [&'a str]>,
    /// Whether ended records are found too.
    pub with_ended: bool,
    /// So many hits at most.
    pub limit: u32,
    /// So many hits passed over.
    pub offset: u32,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The page that was asked for: records with all the words in the title first, then those last saved.
    pub hits: Vec<Hit>,
    /// How many there are on all pages.
    pub total: u64,
}

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The record.
    pub id: RecordId,
    /// Code of its kind.
    pub kind: String,
    /// Whether it is ended.
    pub ended: bool,
    /// How well it fits.
    pub rank: Rank,
}

/// How well a record fits what was searched for, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// All words are in the title.
    Title,
    /// They are in the record.
    Body,
}

const ROWS: &str = "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC";

const ROW: &str = "
    SELECT record.id, record.kind, record.ended FROM searched JOIN record USING (id) WHERE searched.number = ?1";

const IDS: &str = "
    SELECT searched.id FROM search CROSS JOIN searched ON searched.number = search.rowid
    WHERE search MATCH ?1";

impl Vault {
    /// Finds records. Diacritics and capitals make no difference, nor does the order of the words.
    pub fn search(&self, search: &Search<'_>) -> Result<Found> {
        let Search { words, kinds, with_ended, limit, offset } = *search;
        let Some(asked) = Asked::new(words, kinds, with_ended) else {
            return Ok(Found { hits: Vec::new(), total: 0 });
        };
        let (titled, all) = (self.rows(&asked.in_title())?, self.rows(&asked.anywhere())?);
        let is_titled: HashSet<i64> = titled.iter().copied().collect();
        let rest = all.iter().filter(|row| !is_titled.contains(row)).map(|row| (*row, Rank::Body));
        let ranked = titled.iter().map(|row| (*row, Rank::Title)).chain(rest);
        let page = ranked.skip(offset as usize).take(limit as usize);
        let hits = page.map(|(row, rank)| self.hit(row, rank)).collect::<Result<_>>()?;
        Ok(Found { hits, total: all.len() as u64 })
    }

    /// The records of a kind that have all the words, ended ones too: for narrowing a list.
    pub fn matching(&self, words: &str, kind: &str) -> Result<HashSet<RecordId>> {
        let Some(asked) = Asked::new(words, Some(&[kind]), true) else { return Ok(HashSet::new()) };
        let mut statement = self.db.prepare_cached(IDS)?;
        let ids =
            statement.query_map([asked.anywhere()], |row| Ok(RecordId(Uuid::from_bytes(row.get(0)?))))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    fn rows(&self, asked: &str) -> Result<Vec<i64>> {
        let mut statement = self.db.prepare_cached(ROWS)?;
        Ok(statement.query_map([asked], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    fn hit(&self, row: i64, rank: Rank) -> Result<Hit> {
        let mut statement = self.db.prepare_cached(ROW)?;
        let hit = statement.query_row([row], |row| {
            Ok(Hit {
                id: RecordId(Uuid::from_bytes(row.get(0)?)),
                kind: row.get(1)?,
                ended: row.get(2)?,
                rank,
            })
        });
        // A row of the index without a record: made by hand, or by a mistake.
        hit.map_err(|_| damaged("vault.db: search"))
    }
}
