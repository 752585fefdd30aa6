//! Records of every kind.

mod check;
mod end;
mod history;
mod index;
mod list;
mod save;
mod sheet;
mod show;
mod sketch;
mod twice;
mod view;

pub use check::check;
pub use end::end;
pub use history::history;
pub(crate) use index::Index;
pub use list::list;
pub(crate) use save::save_as;
pub use save::{parse_value, save};
pub use sheet::{Sheet, sheet};
pub use show::show;
pub(crate) use view::{changed, kind_of, reader, record_id, view};
