//! The program itself.

mod crash;
mod settings;
mod state;

pub use crash::{crash_report, save_crash_report};
pub use settings::settings;
pub use state::state;
