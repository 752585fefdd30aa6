//! How the person looks at registers: named views, and the columns and the order chosen last. Kept in the vault, and no evidence.

mod choose;
mod kept;
mod list;
mod remove;
mod save;

pub use choose::choose;
pub use list::list;
pub use remove::remove;
pub use save::save;
