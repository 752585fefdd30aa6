//! What is asked for across the fields of a record, as data.

use law::Citation;
use serde_json::Value;

use crate::field::has_code;
use crate::normalise::empty;

/// Where all of `given` holds, at least one of `asks` must be filled. Its text stands in the catalogue under
/// `rule-<kind>-<code>`: what is lacking, as a noun.
///
/// A path may step through parts with `*`: `purposes/*/special_condition` asks in every purpose, and a condition
/// on `purposes/*/…` then looks at that same purpose.
#[derive(Debug)]
pub struct Rule {
    /// Code name, unique in the kind.
    pub code: &'static str,
    /// When it applies.
    pub given: &'static [Given],
    /// Paths of the fields of which one must be filled; a gap stands at the first.
    pub asks: &'static [&'static str],
    /// Who asks for it.
    pub cites: &'static [Citation],
}

/// A condition on a record.
#[derive(Debug)]
pub enum Given {
    /// Something stands there.
    Filled(&'static str),
    /// The choice there has one of these codes.
    Has(&'static str, &'static [&'static str]),
}

impl Rule {
    /// Key of the rule's text.
    pub fn label_key(&self, kind: &str) -> String {
        format!("rule-{kind}-{}", self.code)
    }

    /// Every place where the rule applies, as the path of the first field asked for, and whether it is met there.
    pub(crate) fn outcomes(&self, record: &Value) -> Vec<(String, bool)> {
        let Some(first) = self.asks.first() else { return Vec::new() };
        let places: Vec<Option<(&str, usize)>> = match first.split_once("/*/") {
            None => vec![None],
            Some((list, _)) => {
                let length = record[list].as_array().map_or(0, Vec::len);
                (0..length).map(|index| Some((list, index))).collect()
            }
        };
        places
            .into_iter()
            .filter(|place| self.given.iter().all(|given| given.holds(record, *place)))
            .map(|place| {
                let met = self.asks.iter().any(|path| values(record, path, place).any(|value| !empty(value)));
                let path = place.map_or_else(
                    || (*first).to_owned(),
                    |(_, index)| first.replacen('*', &index.to_string(), 1),
                );
                (path, met)
            })
            .collect()
    }
}

impl Given {
    pub(crate) const fn path(&self) -> &'static str {
        match self {
            Self::Filled(path) | Self::Has(path, _) => path,
        }
    }

    fn holds(&self, record: &Value, place: Option<(&str, usize)>) -> bool {
        let mut found = values(record, self.path(), place);
        match self {
            Self::Filled(_) => found.any(|value| !empty(value)),
            Self::Has(_, codes) => found.any(|value| codes.iter().any(|code| has_code(value, code))),
        }
    }
}

/// The values at a path; in the list that `place` stands in, that item's alone.
fn values<'a>(
    record: &'a Value,
    path: &'a str,
    place: Option<(&'a str, usize)>,
) -> Box<dyn Iterator<Item = &'a Value> + 'a> {
    let Some((list, inner)) = path.split_once("/*/") else {
        return Box::new(record.get(path).into_iter());
    };
    let chosen = place.filter(|(at, _)| *at == list).map(|(_, index)| index);
    let items = record[list].as_array().into_iter().flatten().enumerate();
    Box::new(
        items
            .filter(move |(index, _)| chosen.is_none_or(|chosen| chosen == *index))
            .filter_map(move |(_, item)| item.get(inner)),
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const EACH: Rule = Rule {
        code: "each",
        given: &[Given::Filled("special"), Given::Has("parts/*/kind", &["a", "b"])],
        asks: &["parts/*/reason", "reason"],
        cites: &[],
    };

    #[test]
    fn a_rule_on_parts_looks_at_each_part_alone() {
        let cases = [
            (json!({"parts": [{"kind": "a"}]}), vec![]),
            (json!({"special": ["x"]}), vec![]),
            (
                json!({"special": ["x"], "parts": [{"kind": "a"}, {"kind": "c"}]}),
                vec![("parts/0/reason", false)],
            ),
            (
                json!({"special": "x", "parts": [{"kind": ["b"], "reason": "r"}, {"kind": "a"}]}),
                vec![("parts/0/reason", true), ("parts/1/reason", false)],
            ),
            (
                json!({"special": "x", "reason": "for all", "parts": [{"kind": "a"}]}),
                vec![("parts/0/reason", true)],
            ),
        ];
        for (record, expected) in cases {
            let found = EACH.outcomes(&record);
            let found: Vec<(&str, bool)> = found.iter().map(|(path, met)| (path.as_str(), *met)).collect();
            assert_eq!(found, expected, "{record}");
        }
    }
}
