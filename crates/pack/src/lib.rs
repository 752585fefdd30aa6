//! Compliance packs: layout, printpdf, PDF/A-3a and PDF/UA-1.
//!
//! `paper` is the one layout that every PDF of the program shares, `finish` makes the standards hold, and
//! `sections` says what a pack contains. [`compose`] is the way in.

mod compose;
mod finish;
mod input;
mod paper;
mod read;
mod sections;
mod words;

pub use compose::compose;
pub use input::{
    Act, ChangesInput, Composed, DossierInput, Ended, Imprint, ListInput, LogExtract, LogRow, MapSheet,
    PackError, PackInput, Record, Step, Version,
};
pub use read::{ReadError, attachments};
