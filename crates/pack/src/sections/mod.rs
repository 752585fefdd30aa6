//! What stands in a paper, part by part.

pub(crate) mod card;
mod changed;
pub(crate) mod counts;
pub(crate) mod cover;
pub(crate) mod difference;
pub(crate) mod files;
pub(crate) mod gaps;
pub(crate) mod history;
pub(crate) mod linked;
pub(crate) mod log;
pub(crate) mod maps;
pub(crate) mod overview;
pub(crate) mod register;
pub(crate) mod scope;
pub(crate) mod shown;
pub(crate) mod value;
pub(crate) mod verify;
mod vouched;

use crate::input::Imprint;
use crate::shelf::Shelf;
use crate::words::PaperWords;

/// What every part may read.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'a> {
    pub(crate) imprint: &'a Imprint<'a>,
    pub(crate) words: &'a PaperWords,
    pub(crate) shelf: &'a Shelf<'a>,
}

impl Subject<'_> {
    pub(crate) fn text(&self, key: &str) -> String {
        self.words.text(key)
    }
}
