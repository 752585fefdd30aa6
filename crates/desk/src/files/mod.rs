//! Files of records.

mod attach;
mod detach;
mod open_outside;
mod save_copy;
mod settings;

pub use attach::attach;
pub use detach::detach;
pub use open_outside::open_outside;
pub use save_copy::save_copy;
pub use settings::settings;
