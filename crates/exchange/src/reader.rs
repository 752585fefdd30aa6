//! The words of the catalogue, for tests.

use catalogue::Language;
use registers::{Bilingual, RecordId, Words};

pub(crate) struct Reader(Language);

pub(crate) const POLISH: Reader = Reader(Language::Polish);
pub(crate) const ENGLISH: Reader = Reader(Language::English);

impl Words for Reader {
    fn text(&self, key: &str) -> String {
        catalogue::text(self.0, key)
    }

    fn title_of(&self, _: RecordId) -> Option<String> {
        None
    }

    fn date(&self, day: chrono::NaiveDate) -> String {
        catalogue::day(self.0, day)
    }

    fn written(&self, text: Bilingual) -> &'static str {
        match self.0 {
            Language::Polish => text.pl,
            Language::English => text.en,
        }
    }

    fn number(&self, number: u64) -> String {
        number.to_string()
    }
}
