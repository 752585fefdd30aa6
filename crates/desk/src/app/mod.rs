//! The program itself.

mod settings;
mod state;

pub use settings::settings;
pub use state::state;
