//! Reading tables of which pages are missing.

use std::ops::ControlFlow;

use rusqlite::{Connection, OptionalExtension, Row};

use super::Result;
use crate::error::Error;
use crate::keys;

/// So many numbers are tried behind the last one that is known of, where a table goes on on pages that cannot be read.
const BEYOND: i64 = 1000;

/// A table whose rows have numbers.
pub(super) struct Numbered {
    pub(super) table: &'static str,
    pub(super) number: &'static str,
    /// What is read of each row, after its number.
    pub(super) columns: &'static str,
}

impl Numbered {
    /// Hands every row on that can be read, from a number on, in order. Where the walk comes to a page that cannot be read, numbers
    /// are tried one by one until it can go on; `known` is the highest that anything tells of.
    pub(super) fn each(
        &self,
        db: &Connection,
        from: i64,
        known: i64,
        mut visit: impl FnMut(i64, &Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let Self { table, number, columns } = self;
        let onward =
            format!("SELECT {number}, {columns} FROM {table} WHERE {number} >= ?1 ORDER BY {number}");
        let single = format!("SELECT {number}, {columns} FROM {table} WHERE {number} = ?1");
        let (mut next, mut tried) = (from, from);
        loop {
            let whole = scan(db, &onward, [next], |row| {
                let at: i64 = row.get(0).map_err(Error::from)?;
                visit(at, row)?;
                next = at + 1;
                Ok(ControlFlow::Continue(()))
            })?;
            if whole {
                return Ok(());
            }
            // Only one with a row is a place to go on from: others may be looked for on the page before.
            let end = self.highest(db).unwrap_or(next + BEYOND).max(known);
            match (next.max(tried)..=end).find(|number| is_there(db, &single, *number)) {
                Some(found) => (next, tried) = (found, found + 1),
                None => return Ok(()),
            }
        }
    }

    /// The highest number, if the page that holds it can be read.
    pub(super) fn highest(&self, db: &Connection) -> Option<i64> {
        let sql = format!("SELECT {0} FROM {1} ORDER BY {0} DESC LIMIT 1", self.number, self.table);
        db.query_row(&sql, [], |row| row.get(0)).optional().ok()?
    }
}

/// Whether there is that row, and it can be read.
fn is_there(db: &Connection, single: &str, number: i64) -> bool {
    let found = db.prepare_cached(single).and_then(|mut statement| statement.exists([number]));
    found.unwrap_or(false)
}

/// Hands rows on until one cannot be read; whether all could. A table that is not there has none.
pub(super) fn scan(
    db: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
    mut visit: impl FnMut(&Row<'_>) -> Result<ControlFlow<()>>,
) -> Result<bool> {
    let Ok(mut statement) = db.prepare_cached(sql) else { return Ok(true) };
    let Ok(mut rows) = statement.query(params) else { return Ok(false) };
    loop {
        match rows.next() {
            Ok(Some(row)) => {
                if visit(row)?.is_break() {
                    return Ok(true);
                }
            }
            Ok(None) => return Ok(true),
            Err(_) => return Ok(false),
        }
    }
}

/// Hands rows on from both ends of an order as far as they can be read: some come twice. Where `sql` reads an index alone, it gives
/// what the table may not.
pub(super) fn from_both_ends(
    db: &Connection,
    sql: &str,
    order: &[&str],
    mut visit: impl FnMut(&Row<'_>) -> Result<()>,
) -> Result<()> {
    let mut go = |order: String| {
        scan(db, &format!("{sql} ORDER BY {order}"), [], |row| {
            visit(row)?;
            Ok(ControlFlow::Continue(()))
        })
    };
    if !go(order.join(", "))? {
        let back: Vec<_> = order.iter().map(|column| format!("{column} DESC")).collect();
        go(back.join(", "))?;
    }
    Ok(())
}

/// A text as it was stored. The end of a long one may stand on a page that is blank now.
pub(super) fn text(row: &Row<'_>, column: usize) -> Option<String> {
    row.get::<_, String>(column).ok().filter(|text| !text.contains('\0'))
}

pub(super) fn operator_name(db: &Connection, actor: &str) -> Option<String> {
    let found = db.query_row("SELECT name FROM operator WHERE id = ?1", [actor], |row| Ok(text(row, 0)));
    found.ok().flatten()
}

/// The id of whoever keeps the vault, or a new one.
pub(super) fn first_operator(db: &Connection) -> Result<String> {
    let found = db.query_row("SELECT id FROM operator", [], |row| Ok(text(row, 0)));
    match found.ok().flatten() {
        Some(id) => Ok(id),
        None => Ok(keys::random_id()?.to_string()),
    }
}
