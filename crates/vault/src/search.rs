//! Finding records by what stands in them.

use std::collections::HashSet;

use registers::RecordId;
use rusqlite::Row;
use uuid::Uuid;

use crate::error::Result;
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
    /// How many there are on all pages, as far as they are counted: up to 10,000.
    pub total: u64,
    /// Whether there are more than that.
    pub has_more: bool,
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

/// So many are counted: to count every record that has a word which nearly all have takes longer than a person waits.
const MOST_COUNTED: u64 = 10_000;

const COUNT: &str = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 LIMIT ?2)";

const PAGE: &str = "
    SELECT record.id, record.kind, record.ended
    FROM (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2 OFFSET ?3) AS page
    CROSS JOIN searched ON searched.number = page.rowid CROSS JOIN record ON record.id = searched.id
    ORDER BY page.rowid DESC";

const IDS: &str = "
    SELECT searched.id FROM search CROSS JOIN searched ON searched.number = search.rowid
    WHERE search MATCH ?1";

impl Vault {
    /// Finds records. Diacritics and capitals make no difference, nor does the order of the words.
    pub fn search(&self, search: &Search<'_>) -> Result<Found> {
        let Search { words, kinds, with_ended, limit, offset } = *search;
        let Some(asked) = Asked::new(words, kinds, with_ended, &self.kinds()?) else {
            return Ok(Found { hits: Vec::new(), total: 0, has_more: false });
        };
        self.asking(|| self.found(&asked, limit, offset))
    }

    fn found(&self, asked: &Asked, limit: u32, offset: u32) -> Result<Found> {
        let (limit, offset) = (u64::from(limit), u64::from(offset));
        let mut hits = Vec::new();
        self.page(&asked.in_title(), Rank::Title, (limit, offset), &mut hits)?;
        let shown = hits.len() as u64;
        // What is not full was the last page, and says how many there are.
        let titled =
            if is_last(shown, limit, offset) { offset + shown } else { self.count(&asked.in_title())? };
        let (room, rest) = (limit - shown, offset.saturating_sub(titled));
        if room > 0 {
            self.page(&asked.elsewhere(), Rank::Body, (room, rest), &mut hits)?;
        }
        let others = hits.len() as u64 - shown;
        let total =
            if is_last(others, room, rest) { titled + rest + others } else { self.count(&asked.anywhere())? };
        Ok(Found { hits, total: total.min(MOST_COUNTED), has_more: total > MOST_COUNTED })
    }

    /// How many records of each of these kinds have all the words, as far as they are counted: up to 10,000; kinds without any
    /// left out.
    pub fn counted<'a>(
        &self,
        words: &str,
        kinds: impl IntoIterator<Item = &'a str>,
        with_ended: bool,
    ) -> Result<Vec<(&'a str, u64)>> {
        let known = self.kinds()?;
        let mut out = Vec::new();
        for kind in kinds {
            let Some(asked) = Asked::new(words, Some(&[kind]), with_ended, &known) else { continue };
            let count = self.asking(|| self.count(&asked.anywhere()))?.min(MOST_COUNTED);
            if count > 0 {
                out.push((kind, count));
            }
        }
        Ok(out)
    }

    /// The records of a kind that have all the words, ended ones too: for narrowing a list.
    pub fn matching(&self, words: &str, kind: &str) -> Result<HashSet<RecordId>> {
        let Some(asked) = Asked::new(words, Some(&[kind]), true, &self.kinds()?) else {
            return Ok(HashSet::new());
        };
        self.asking(|| {
            let mut statement = self.db.prepare_cached(IDS)?;
            let id = |row: &Row<'_>| Ok(RecordId(Uuid::from_bytes(row.get(0)?)));
            let ids = statement.query_map([asked.anywhere()], id)?;
            Ok(ids.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// How many there are, or one more than are counted.
    fn count(&self, asked: &str) -> Result<u64> {
        let mut statement = self.db.prepare_cached(COUNT)?;
        Ok(statement.query_row((asked, MOST_COUNTED + 1), |row| row.get(0))?)
    }

    fn page(&self, asked: &str, rank: Rank, (limit, offset): (u64, u64), hits: &mut Vec<Hit>) -> Result<()> {
        let mut statement = self.db.prepare_cached(PAGE)?;
        let rows = statement.query_map((asked, limit, offset), |row| {
            let id = RecordId(Uuid::from_bytes(row.get(0)?));
            Ok(Hit { id, kind: row.get(1)?, ended: row.get(2)?, rank })
        })?;
        for hit in rows {
            hits.push(hit?);
        }
        Ok(())
    }
}

fn is_last(found: u64, limit: u64, offset: u64) -> bool {
    found < limit && (found > 0 || offset == 0)
}
