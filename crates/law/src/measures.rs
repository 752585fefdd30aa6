//! Bundles of technical and organisational measures, as content.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{Citation, Style, content};

/// Every bundle, A to F.
pub fn measure_bundles() -> &'static [MeasureBundle] {
    static ALL: LazyLock<Vec<MeasureBundle>> = LazyLock::new(|| {
        let File { as_of, bundles } = content::read(include_str!("../content/measures.json"));
        let bundle = |written: Written<'static>| MeasureBundle {
            letter: written.letter,
            code: written.code,
            as_of,
            cites: content::citations(&written.cites),
            english: written.en,
            polish: written.pl,
        };
        bundles.into_iter().map(bundle).collect()
    });
    &ALL
}

/// Measures that go together.
#[derive(Debug)]
pub struct MeasureBundle {
    /// `A` to `F`.
    pub letter: char,
    /// Code name.
    pub code: &'static str,
    /// The law that it describes, `YYYY-MM`.
    pub as_of: &'static str,
    /// Who asks for them.
    pub cites: Vec<Citation>,
    english: Vec<&'static str>,
    polish: Vec<&'static str>,
}

impl MeasureBundle {
    /// The measures, one sentence each.
    pub fn measures(&self, style: Style) -> &[&'static str] {
        match style {
            Style::English => &self.english,
            Style::Polish => &self.polish,
        }
    }
}

#[derive(Deserialize)]
struct File<'a> {
    as_of: &'a str,
    #[serde(borrow)]
    bundles: Vec<Written<'a>>,
}

#[derive(Deserialize)]
struct Written<'a> {
    letter: char,
    code: &'a str,
    #[serde(borrow)]
    cites: Vec<&'a str>,
    #[serde(borrow)]
    en: Vec<&'a str>,
    #[serde(borrow)]
    pl: Vec<&'a str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_six_bundles_with_as_many_sentences_in_each_language() {
        let letters: String = measure_bundles().iter().map(|bundle| bundle.letter).collect();
        assert_eq!(letters, "ABCDEF");
        for bundle in measure_bundles() {
            assert!(!bundle.cites.is_empty() && !bundle.english.is_empty());
            assert_eq!(bundle.english.len(), bundle.polish.len(), "{}", bundle.code);
        }
    }
}
