//! What a DPO keeps: kinds of records, their fields and completeness rules.
//!
//! A field is defined once, in `kinds/`; everything here reads that definition. Paths name a value inside a
//! record: `name`, or `purposes/0/legal_basis` for a field of the first purpose.

mod characters;
mod check;
mod completeness;
mod define;
mod diff;
mod due;
mod field;
mod file_name;
mod format;
mod kind;
pub mod kinds;
mod links;
mod moment;
mod normalise;
mod own;
mod problem;
mod readable;
mod rule;
mod schema;
mod search;
mod sort;

pub use check::{check, check_against, text_for, unknown_names};
pub use completeness::{Completeness, Gap, completeness};
pub use diff::{Difference, diff};
pub use due::{Due, DueRecord, DueState, Ended, due, due_records};
pub use field::{ANY, Bilingual, ChoiceSet, Field, Format, Labels, Need, Own, Part, Shape};
pub use file_name::file_name;
pub use kind::{Amount, Area, Asked, Kind, RecordId};
pub use kinds::FileRef;
pub use links::{Link, links};
pub use normalise::{normalise, normalise_as, normalise_field};
pub use own::{Kinds, own_label};
pub use problem::{Param, Problem, ProblemCode};
pub use readable::{Words, readable, title};
pub use rule::{Given, Rule};
pub use schema::schema;
pub use search::{Said, SearchText, search_basis, search_choices, search_text, searchable};
pub use sort::{fold, sort_key};
