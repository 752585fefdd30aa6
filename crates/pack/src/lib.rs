//! Papers: compliance packs, extracts about one record, reports of changes, registers; layout, printpdf, PDF/A-3a and PDF/UA-1.
//!
//! `paper` is the one layout that every PDF of the program shares, `finish` makes the standards hold, `sections` says what
//! stands in a paper and `papers` which of it stands in which.

mod finish;
mod input;
mod paper;
mod papers;
mod read;
mod sections;
mod shelf;
mod touched;
mod words;

pub use input::{
    Act, ChangesInput, Composed, DossierInput, Ended, Imprint, ListInput, LogExtract, LogRow, MapSheet,
    PackError, PackInput, Record, Step, Version, Vouched, Voucher,
};
pub use papers::{RecoveryInput, changes, compose, dossier, list, recovery};
pub use read::{ReadError, attachments};
