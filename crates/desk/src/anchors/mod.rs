//! Anchors: checkpoints that left the machine, and what they prove of the log.

mod check;
mod countersign;
mod given;
mod holds;
mod keep;
mod known;
mod list;
mod stamp_import;
mod stamp_request;
mod vouching;

pub use check::check;
pub use countersign::{countersign, make_countersigner, sign};
pub use given::checkpoint_in;
pub(crate) use holds::{Rechecked, recheck};
pub use keep::keep;
pub(crate) use known::{Anchor, Told, anchors, existed_before, reach};
pub use list::list;
pub use stamp_import::stamp_import;
pub use stamp_request::stamp_request;
pub(crate) use vouching::{Vouching, existed, vouching};

/// The operation that says that a checkpoint is in other hands.
pub(crate) const ANCHORED: &str = "checkpoint.anchored";

/// What such an entry, and that of an exported log, is about.
pub(crate) const SUBJECT: &str = "log";
