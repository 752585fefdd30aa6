//! The command `tabularium`.
fn main() {}
