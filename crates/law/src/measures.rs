//! Bundles of technical and organisational measures, as content.

use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Value, json};

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
            measures: written.measures,
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
    measures: Vec<Measure<'static>>,
}

impl MeasureBundle {
    /// The measures, one sentence each.
    pub fn measures(&self, style: Style) -> impl Iterator<Item = &'static str> {
        self.measures.iter().map(move |measure| measure.texts(style).description)
    }

    /// The values of records of the kind `measure`, one for each measure of the bundle, with texts in that language. Whether
    /// a measure works, since when and who answers for it, only the facility can tell.
    pub fn values(&self, style: Style) -> Vec<Value> {
        let value = |measure: &Measure<'_>| {
            let Texts { name, description } = measure.texts(style);
            json!({"name": name, "bundle": self.code, "aims": measure.aims, "kind": measure.kind, "description": description})
        };
        self.measures.iter().map(value).collect()
    }
}

#[derive(Debug, Deserialize)]
struct Measure<'a> {
    kind: &'a str,
    #[serde(borrow)]
    aims: Vec<&'a str>,
    #[serde(borrow)]
    en: Texts<'a>,
    #[serde(borrow)]
    pl: Texts<'a>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
struct Texts<'a> {
    name: &'a str,
    description: &'a str,
}

impl<'a> Measure<'a> {
    fn texts(&self, style: Style) -> Texts<'a> {
        match style {
            Style::English => self.en,
            Style::Polish => self.pl,
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
    measures: Vec<Measure<'a>>,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn there_are_six_bundles_of_at_least_three_measures() {
        let letters: String = measure_bundles().iter().map(|bundle| bundle.letter).collect();
        assert_eq!(letters, "ABCDEF");
        for bundle in measure_bundles() {
            assert!(!bundle.cites.is_empty() && bundle.measures.len() >= 3, "{}", bundle.code);
        }
    }

    #[test]
    fn every_measure_has_a_name_of_its_own_in_each_language() {
        for style in [Style::English, Style::Polish] {
            let values: Vec<Value> =
                measure_bundles().iter().flat_map(|bundle| bundle.values(style)).collect();
            let names: BTreeSet<&str> = values.iter().filter_map(|value| value["name"].as_str()).collect();
            assert_eq!((names.len(), values.len()), (22, 22), "{style:?}");
        }
    }
}
