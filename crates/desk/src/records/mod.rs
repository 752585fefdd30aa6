//! Records of every kind.

mod check;
mod compare;
mod end;
mod history;
mod index;
mod list;
mod restore;
mod save;
mod sheet;
mod show;
mod sketch;
mod twice;
mod view;

pub use check::check;
pub use compare::compare;
pub use end::end;
pub use history::history;
pub(crate) use history::{change as field_change, version_words, why};
pub(crate) use index::{Index, Source};
pub use list::list;
pub use restore::restore;
pub(crate) use save::save_as;
pub use save::{parse_value, save};
pub use sheet::{Sheet, sheet};
pub use show::show;
pub(crate) use view::{changed, kind_of, reader, record_id, view};
