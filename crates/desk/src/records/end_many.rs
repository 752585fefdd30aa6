//! Ending many records at once.

use registers::Amount;
use serde_json::{Map, Value};

use super::end::{problem, reason};
use super::many::{each_once, prepare, write};
use crate::desk::Desk;
use crate::protocol::{Changed, EndMany};
use crate::trouble::Result;
use crate::watch::Watch;

/// Ends many records with one reason: all of them, or none.
pub fn end_many(desk: &Desk, request: EndMany, watch: &dyn Watch) -> Result<Changed> {
    desk.session().vault()?;
    let why = reason(desk.language(), &request.why)?;
    let records = each_once(request.records);
    let versions = prepare(desk, &records, watch, true, |session, kind, record| {
        Ok(match kind.amount {
            Amount::One => Err(vec![problem(session.language(), "", "cannot_end")]),
            Amount::Many | Amount::OnePer(_) => Ok(Some(record.value.clone())),
        })
    })?;
    write(desk, "records.ended", versions, Map::from_iter([("why".to_owned(), Value::from(why))]), watch)
}
