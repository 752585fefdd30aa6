//! Taking back the last operation.

mod apply;
mod peek;

pub use apply::apply;
pub use peek::peek;

/// Which operations can be taken back.
fn can_undo(op: &str) -> bool {
    matches!(op, "record.saved" | "record.ended" | "starter.picked")
}
