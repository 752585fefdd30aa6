//! Kinds of records, for forms, tables and other people's programs.

mod list;
mod schema;

pub use list::list;
pub use schema::schema;
