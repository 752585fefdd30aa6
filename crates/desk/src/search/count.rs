//! How much words find in each register.

use std::collections::BTreeMap;

use catalogue::text;

use super::find::found_then;
use super::words::Asked;
use crate::moments::past;
use crate::protocol::{CountRecords, FoundIn};
use crate::records::kinds_at;
use crate::session::Session;
use crate::trouble::Result;

/// How many records of each kind have all the words, in the order of the sidebar; kinds without any left out.
pub fn count(session: &mut Session, request: CountRecords) -> Result<Vec<FoundIn>> {
    let moment = past(session, request.as_at.as_deref())?;
    let (vault, language) = (session.vault()?, session.language());
    let kinds = kinds_at(vault, moment)?;
    let codes = || kinds.all().iter().map(|kind| kind.code);
    let counted: Vec<(&str, u64)> = match moment {
        None => vault.counted(&request.text, codes(), request.ended_too)?,
        Some(moment) => {
            let mut by_kind: BTreeMap<String, u64> = BTreeMap::new();
            for (_, record) in
                found_then(vault, &kinds, &Asked::new(&request.text), request.ended_too, moment)?
            {
                *by_kind.entry(record.kind).or_default() += 1;
            }
            codes().filter_map(|code| Some((code, *by_kind.get(code)?))).collect()
        }
    };
    let view = |(code, count): (&str, u64)| FoundIn {
        kind: code.to_owned(),
        label: text(language, &format!("kind-{code}.register")),
        count: u32::try_from(count).unwrap_or(u32::MAX),
    };
    Ok(counted.into_iter().map(view).collect())
}
