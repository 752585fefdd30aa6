//! Taking back the last operation, and doing it again.

mod apply;
mod peek;

pub use apply::{apply, redo};
pub use peek::peek;

/// Which operations can be taken back, and done again.
fn can_undo(op: &str) -> bool {
    matches!(
        op,
        "record.saved"
            | "record.duplicated"
            | "record.ended"
            | "record.restored"
            | "records.changed"
            | "records.ended"
            | "attachment.added"
            | "attachment.removed"
            | "starter.picked"
            | "import.applied"
    )
}
