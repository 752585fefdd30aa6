//! What a person can do: use cases, and the one declaration of commands.

pub mod protocol;
mod typescript;

pub use typescript::typescript;
