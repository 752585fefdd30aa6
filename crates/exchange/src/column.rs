//! The columns of a register: one for each field, one for each field of each part, and what identifies a record.

use std::collections::{BTreeSet, HashMap};

use registers::{Field, Kind, Part, Shape, Words};

/// What a column holds.
#[derive(Debug, Clone, Copy)]
pub enum Target {
    /// The record's id.
    Id,
    /// The version that the row was made from.
    Version,
    /// Whether the record is ended.
    Ended,
    /// A field.
    Field(&'static Field),
    /// A field of one of several parts.
    Inner {
        /// The field that holds the parts.
        list: &'static Field,
        /// What they are.
        part: &'static Part,
        /// Which of them, from 0.
        index: usize,
        /// The field of the part.
        field: &'static Field,
    },
}

/// A column: what it holds, and which piece of it where one cell has no room for all.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// What it holds.
    pub target: Target,
    /// Which piece of it, from 1.
    pub piece: u32,
}

/// No record has more parts in one field.
const MOST_PARTS: usize = 500;

impl Column {
    /// The whole of a target.
    pub const fn of(target: Target) -> Self {
        Self { target, piece: 1 }
    }

    /// By its path, as [`Self::path`] writes it. `id`, `version` and `ended` go without their mark where no field has that name.
    pub fn at(kind: &Kind, path: &str) -> Option<Self> {
        let (path, piece) = match path.split_once('#') {
            Some((path, piece)) => (path, piece.parse().ok().filter(|piece| *piece > 0)?),
            None => (path, 1),
        };
        let target = match path {
            "@id" => Target::Id,
            "@version" => Target::Version,
            "@ended" => Target::Ended,
            _ => match (field_at(kind, path), path) {
                (Some(target), _) => target,
                (None, "id") => Target::Id,
                (None, "version") => Target::Version,
                (None, "ended") => Target::Ended,
                (None, _) => return None,
            },
        };
        Some(Self { target, piece })
    }

    /// Its path: `name`, `purposes/0/purpose`, `@id`; later pieces as `notes#2`.
    pub fn path(&self) -> String {
        let path = self.target.path();
        if self.piece > 1 { format!("{path}#{}", self.piece) } else { path }
    }

    /// Its name in a language.
    pub fn label(&self, kind: &Kind, words: &dyn Words) -> String {
        let label = match self.target {
            Target::Id => words.text("exchange-id"),
            Target::Version => words.text("exchange-version"),
            Target::Ended => words.text("exchange-ended"),
            Target::Field(field) => field.label(kind.code, words),
            Target::Inner { list, part, index, field } => {
                let list = list.label(kind.code, words);
                format!("{list} {}: {}", index + 1, field.label(part.name, words))
            }
        };
        if self.piece > 1 { format!("{label} …{}", self.piece) } else { label }
    }
}

impl Target {
    /// The path of what it holds, in a record's value where it is a field.
    pub fn path(&self) -> String {
        match self {
            Self::Id => "@id".to_owned(),
            Self::Version => "@version".to_owned(),
            Self::Ended => "@ended".to_owned(),
            Self::Field(field) => field.name.to_owned(),
            Self::Inner { list, index, field, .. } => format!("{}/{index}/{}", list.name, field.name),
        }
    }
}

fn field_at(kind: &Kind, path: &str) -> Option<Target> {
    let mut steps = path.split('/');
    let list = kind.field(steps.next()?)?;
    let Some(index) = steps.next() else { return Some(Target::Field(list)) };
    let Shape::Parts(part) = list.shape else { return None };
    let index = index.parse().ok().filter(|index| *index < MOST_PARTS)?;
    let field = part.field(steps.next()?)?;
    steps.next().is_none().then_some(Target::Inner { list, part, index, field })
}

/// The columns of a kind, in the order of the form; `parts` says how many parts of a list there are to be, and for a field of the
/// DPO's own that is ended whether there is to be one.
pub fn columns(kind: &'static Kind, parts: impl Fn(&Field) -> usize) -> Vec<Column> {
    let mut out = vec![Column::of(Target::Id), Column::of(Target::Version), Column::of(Target::Ended)];
    for list in kind.fields {
        match list.shape {
            Shape::Parts(part) => {
                for index in 0..parts(list) {
                    let inner = part.fields.iter().map(|field| Target::Inner { list, part, index, field });
                    out.extend(inner.map(Column::of));
                }
            }
            _ if list.ended() && parts(list) == 0 => {}
            _ => out.push(Column::of(Target::Field(list))),
        }
    }
    out
}

/// The names of columns in a language; those that would read alike, or like a field that has no column here, say their path too.
pub fn labels(kind: &Kind, columns: &[Column], words: &dyn Words) -> Vec<String> {
    let whole = |column: &Column| registers::fold(&Column { piece: 1, ..*column }.label(kind, words));
    let elsewhere = kind.fields.iter().map(|field| Column::of(Target::Field(field)));
    let mut bearers: HashMap<String, BTreeSet<String>> = HashMap::new();
    for column in columns.iter().copied().chain(elsewhere) {
        bearers.entry(whole(&column)).or_default().insert(column.target.path());
    }
    let label = |column: &Column| {
        let label = column.label(kind, words);
        let alone = |name: &str| {
            bearers.get(name).is_none_or(|paths| paths.iter().all(|path| *path == column.target.path()))
        };
        let told_apart = alone(&whole(column)) && alone(&registers::fold(&label));
        if told_apart { label } else { format!("{label} [{}]", column.path()) }
    };
    columns.iter().map(label).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_piece_of_one_of_two_fields_that_read_alike_says_whose_it_is() {
        let kind = Kind::of("breach").unwrap();
        let all =
            ["authority_why", "persons_why", "persons_why#2"].map(|path| Column::at(kind, path).unwrap());
        for (label, column) in labels(kind, &all, &crate::reader::POLISH).iter().zip(all) {
            let found = crate::Guesser::new(kind, &[&crate::reader::POLISH]).sure(label);
            assert_eq!(found.map(|column| column.path()), Some(column.path()), "{label}");
        }
    }

    #[test]
    fn a_path_names_a_column_and_the_column_its_path() {
        let kind = Kind::of("activity").unwrap();
        for path in
            ["@id", "@version", "@ended", "name", "notes#2", "purposes/0/purpose", "purposes/12/provision#3"]
        {
            assert_eq!(Column::at(kind, path).unwrap().path(), path);
        }
        assert_eq!(Column::at(kind, "id").unwrap().path(), "@id");
        for path in
            ["", "newer", "name/0", "purposes/x/purpose", "purposes/0", "purposes/500/purpose", "notes#0"]
        {
            assert!(Column::at(kind, path).is_none(), "{path}");
        }
    }
}
