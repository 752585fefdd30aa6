//! What a column of somebody's table may mean.

use std::collections::HashMap;

use registers::{Field, Kind, Shape, Words, fold};

use crate::column::{Column, Target};

/// The names by which the columns of a kind are known: labels in every language, and paths.
pub struct Guesser {
    kind: &'static Kind,
    whole: HashMap<String, Column>,
    lists: Vec<(String, HashMap<String, &'static Field>, &'static Field)>,
}

impl Guesser {
    /// For a kind, in these languages.
    pub fn new(kind: &'static Kind, tongues: &[&dyn Words]) -> Self {
        let mut whole = HashMap::new();
        let mut lists = Vec::new();
        for words in tongues {
            for target in [Target::Id, Target::Version, Target::Ended] {
                let column = Column::of(target);
                whole.entry(fold(&column.label(kind, *words))).or_insert(column);
            }
            for field in kind.fields {
                let label = fold(&field.label(kind.code, *words));
                if let Shape::Parts(part) = field.shape {
                    let inner =
                        part.fields.iter().map(|field| (fold(&field.label(part.name, *words)), field));
                    lists.push((label.clone(), inner.collect(), field));
                }
                whole.entry(label).or_insert(Column::of(Target::Field(field)));
            }
        }
        Self { kind, whole, lists }
    }

    /// What a name means, if it is one of those known; a name below others (`Contact: Mail`) by itself too.
    pub fn sure(&self, name: &str) -> Option<Column> {
        /// Longer texts are no names.
        const LONGEST: usize = 400;
        if name.len() > LONGEST {
            return None;
        }
        let (name, piece) = match name.rsplit_once(" …") {
            Some((before, piece)) if piece.parse::<u32>().is_ok_and(|piece| piece > 1) => {
                (before, piece.parse().ok()?)
            }
            _ => (name, 1),
        };
        let found = self.exactly(name).or_else(|| {
            name.match_indices(": ").find_map(|(at, mark)| self.exactly(&name[at + mark.len()..]))
        })?;
        Some(if piece > 1 { Column { piece, ..found } } else { found })
    }

    fn exactly(&self, name: &str) -> Option<Column> {
        let name = name.trim();
        let pathed = name.strip_suffix(']').and_then(|name| name.rsplit_once('[')).map(|(_, path)| path);
        if let Some(column) = pathed.and_then(|path| Column::at(self.kind, path)) {
            return Some(column);
        }
        let folded = fold(name);
        let inner =
            || self.lists.iter().find_map(|(label, fields, list)| inner(&folded, label, fields, list));
        self.whole.get(&folded).copied().or_else(inner).or_else(|| Column::at(self.kind, name))
    }

    /// What a name that is not known most likely means: the field whose label has most of its words.
    pub fn likely(&self, name: &str) -> Option<Column> {
        let asked = words_of(&fold(name));
        let mut best: Option<(usize, Column)> = None;
        for (label, column) in &self.whole {
            let known = words_of(label);
            let shared = asked.iter().filter(|word| known.iter().any(|other| alike(word, other))).count();
            let score = shared * 200 / (asked.len() + known.len()).max(1);
            let path = |column: &Column| column.path();
            let better = best
                .as_ref()
                .is_none_or(|(most, found)| score > *most || (score == *most && path(column) < path(found)));
            if score >= 60 && matches!(column.target, Target::Field(_)) && better {
                best = Some((score, *column));
            }
        }
        best.map(|(_, column)| column)
    }
}

/// `Purposes 2: Legal basis`, and without a number the first.
fn inner(
    name: &str,
    label: &str,
    fields: &HashMap<String, &'static Field>,
    list: &'static Field,
) -> Option<Column> {
    let Shape::Parts(part) = list.shape else { return None };
    let rest = name.strip_prefix(label)?;
    let (number, inner) = rest.split_once(": ").or_else(|| rest.split_once(' '))?;
    let index = match number.trim() {
        "" => 0,
        number => number.parse::<usize>().ok()?.checked_sub(1).filter(|index| *index < 500)?,
    };
    let field = fields.get(inner.trim())?;
    Some(Column::of(Target::Inner { list, part, index, field }))
}

/// The words that tell something, short ones left out.
fn words_of(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 2);
    words
        .filter(|word| !matches!(*word, "the" | "and" | "for" | "oraz" | "lub" | "dla"))
        .map(str::to_owned)
        .collect()
}

/// Equal but for an ending.
fn alike(one: &str, other: &str) -> bool {
    let stem = |word: &str| word.chars().take(5).collect::<String>();
    one == other || (one.chars().count() > 4 && stem(one) == stem(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::{ENGLISH, POLISH};

    fn path(column: Option<Column>) -> Option<String> {
        column.map(|column| column.path())
    }

    #[test]
    fn a_column_is_known_by_its_name() {
        let guesser = Guesser::new(Kind::of("activity").unwrap(), &[&POLISH, &ENGLISH]);
        let cases = [
            ("Nazwa czynności", Some("name")),
            ("NAZWA CZYNNOSCI", Some("name")),
            ("Name of the activity", Some("name")),
            ("Notes", Some("notes")),
            ("Notes …2", Some("notes#2")),
            ("Notes [notes]", Some("notes")),
            ("General: Notes", Some("notes")),
            ("Purposes of processing 2: Purpose", Some("purposes/1/purpose")),
            ("Purposes of processing: Purpose", Some("purposes/0/purpose")),
            ("purposes/1/legal_basis", Some("purposes/1/legal_basis")),
            ("Purposes of processing", Some("purposes")),
            ("Record id", Some("@id")),
            ("id", Some("@id")),
            ("Purposes of processing 0: Purpose", None),
            ("Shoe size", None),
            ("", None),
        ];
        for (name, expected) in cases {
            assert_eq!(path(guesser.sure(name)).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn a_foreign_name_is_likely_the_field_that_shares_its_words() {
        let guesser = Guesser::new(Kind::of("activity").unwrap(), &[&POLISH, &ENGLISH]);
        assert_eq!(path(guesser.sure("Activity name")), None);
        assert_eq!(path(guesser.likely("Activity name")).as_deref(), Some("name"));
        assert_eq!(path(guesser.likely("Shoe size")), None);
    }
}
