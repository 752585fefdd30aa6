//! Taking back the last operation.

mod apply;
mod peek;
mod redo;

pub use apply::apply;
pub use peek::peek;
pub use redo::redo;

/// Which operations can be taken back.
fn can_undo(op: &str) -> bool {
    matches!(op, "record.saved" | "record.ended" | "starter.picked")
}
