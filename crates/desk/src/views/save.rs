//! Naming a view.

use catalogue::text;
use registers::{Field, Shape, sort_key};

use super::kept;
use crate::protocol::{ProblemView, SavedView};
use crate::records::kind_of;
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::given;

static NAME: Field = Field::new("view_name", Shape::Line, "");

/// Keeps a view: a new one without an id, else in place of the one with that id. A view of the same register with the same name is
/// replaced, since two of one name could not be told apart.
pub fn save(session: &mut Session, request: SavedView) -> Result<SavedView> {
    kind_of(session.vault()?, &request.kind)?;
    let language = session.language();
    let name = given(language, &NAME, &request.name).map_err(|problem| Trouble::BadInput(vec![problem]))?;
    if name.is_empty() {
        return Err(Trouble::BadInput(vec![ProblemView {
            field: NAME.name.to_owned(),
            code: "missing_view_name".to_owned(),
            words: text(language, "problem-missing_view_name"),
            cites: Vec::new(),
            record: None,
        }]));
    }
    let id = if request.id.is_empty() { session.new_id()?.to_string() } else { request.id.clone() };
    let view = SavedView { id, name, ..request };
    let vault = session.vault_mut()?;
    let mut views = kept::read(vault)?;
    views.views.retain(|other| other.id != view.id && (other.kind != view.kind || other.name != view.name));
    views.views.push(view.clone());
    views.views.sort_by_cached_key(|view| sort_key(&view.name));
    kept::keep(vault, &views)?;
    Ok(view)
}
