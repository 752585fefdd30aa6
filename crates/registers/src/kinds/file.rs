//! A file that belongs to a record.

use crate::{Format, part};

part! {
    /// A file whose content the vault holds under its hash.
    pub struct FileRef = "file" {
        name: line in "files".to_save().personal();
        sha256: line in "files".to_save().format(Format::Sha256);
        size: count in "files".to_save();
        media: line in "files";
    }
}
