//! What a DPO keeps: kinds of records, their fields and completeness rules.

mod define;
mod field;
mod kind;
pub mod kinds;

pub use field::{ChoiceSet, Field, Need, Part, Shape};
pub use kind::{Kind, RecordId};
