//! Every view.

use super::kept;
use crate::protocol::{Nothing, Views};
use crate::records::Column;
use crate::session::Session;
use crate::trouble::Result;

/// Every view, and the columns chosen last. Columns that the register has no more are left out, or it could not be shown.
pub fn list(session: &mut Session, _: Nothing) -> Result<Views> {
    let kinds = session.kinds()?;
    let there =
        |kind: &str, path: &str| kinds.of(kind).is_some_and(|kind| Column::named(kind, path).is_some());
    let tidy = |kind: &str, columns: &mut Option<Vec<String>>, sort: &mut String| {
        if let Some(columns) = columns {
            columns.retain(|path| there(kind, path));
        }
        if !there(kind, sort.trim_start_matches('-')) {
            sort.clear();
        }
    };
    let mut views = kept::read(session.vault()?)?;
    for view in &mut views.views {
        tidy(&view.kind, &mut view.columns, &mut view.sort);
    }
    for table in &mut views.tables {
        tidy(&table.kind, &mut table.columns, &mut table.sort);
    }
    Ok(views)
}
