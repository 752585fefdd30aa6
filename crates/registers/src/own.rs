//! The kinds as they stand in a vault: those of the program, with the fields that the DPO added.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use serde_json::Value;

use crate::kinds::{OwnField, OwnOption, OwnShape, YesNo};
use crate::search::says_the_same;
use crate::{Bilingual, ChoiceSet, Field, Kind, Labels, Own, Shape};

/// The group of fields for which the DPO named none.
const OWN_GROUP: &str = "own";

/// The kinds as they stand in a vault. Fields that the DPO added stand at the end of the group that the DPO
/// named, else in the group `own` before the files of a record, and behave like any other.
#[derive(Debug, Clone)]
pub struct Kinds(Arc<[&'static Kind]>);

impl Kinds {
    /// Those of the program alone.
    pub fn built_in() -> Self {
        Self(Kind::all().into())
    }

    /// With the fields that records of the kind `own_field` define: their values, and whether they are ended. What defines no field
    /// is passed over, and of two with the same code in the same register the first holds.
    pub fn with<'a>(own: impl IntoIterator<Item = (&'a Value, bool)>) -> Self {
        let mut added: HashMap<&'static str, Vec<Field>> = HashMap::new();
        for (value, ended) in own {
            let Some((kind, field)) = defined(value, ended) else { continue };
            let fields = added.entry(kind).or_default();
            if fields.iter().all(|other| other.name != field.name) {
                fields.push(field);
            }
        }
        let with_own = |kind: &&'static Kind| match added.get(kind.code) {
            Some(fields) => extended(kind, fields),
            None => kind,
        };
        Self(Kind::all().iter().map(with_own).collect())
    }

    /// The kind with that code.
    pub fn of(&self, code: &str) -> Option<&'static Kind> {
        self.0.iter().copied().find(|kind| kind.code == code)
    }

    /// Every kind, in the order of the sidebar.
    pub fn all(&self) -> &[&'static Kind] {
        &self.0
    }
}

impl Kinds {
    /// The fields that the DPO added, each with the code of its kind, by which records are found otherwise than they were by those of
    /// `before`. A label alone makes no difference: see [`Self::own_choices`].
    pub fn found_otherwise(&self, before: &Self) -> Vec<(&'static str, &'static str)> {
        let own = |kinds: &Self| -> Vec<(&'static str, &'static Field)> {
            let fields = |kind: &&'static Kind| {
                let code = kind.code;
                kind.fields.iter().filter(|field| field.own.is_some()).map(move |field| (code, field))
            };
            kinds.0.iter().flat_map(fields).collect()
        };
        let (then, now) = (own(before), own(self));
        let differs = |(kind, field): &(&str, &'static Field), others: &[(&str, &'static Field)]| {
            !others
                .iter()
                .any(|(code, other)| code == kind && other.name == field.name && says_the_same(field, other))
        };
        let names = |(kind, field): &(&'static str, &'static Field)| (*kind, field.name);
        let mut out: Vec<_> = now.iter().filter(|it| differs(it, &then)).map(names).collect();
        out.extend(then.iter().filter(|it| differs(it, &now)).map(names));
        out
    }
}

/// The label behind a key of [`crate::search_text`], where a field that the DPO added to the kind offers it.
pub fn own_label(kind: &Kind, key: &str) -> Option<Bilingual> {
    own_choices(kind).find(|(own, _)| own == key).map(|(_, label)| label)
}

fn own_choices(kind: &Kind) -> impl Iterator<Item = (String, Bilingual)> {
    let own = kind.fields.iter().filter(|field| field.own.is_some());
    let sets = own.filter_map(|field| match field.shape {
        Shape::Choice(set) | Shape::Choices(set) => Some(set),
        _ => None,
    });
    sets.flat_map(|set| {
        let Labels::Own(labels) = set.labels else { return Vec::new() };
        set.codes.iter().zip(labels).map(|(code, label)| (set.label_key(code), *label)).collect()
    })
}

impl Kinds {
    /// What the fields that the DPO added offer to choose: the key of each, as [`crate::search_text`] has it, and its label.
    pub fn own_choices(&self) -> impl Iterator<Item = (String, Bilingual)> {
        self.0.iter().flat_map(|kind| own_choices(kind))
    }
}

impl OwnField {
    /// Under which name records hold what the field with that code says.
    pub fn name_of(code: &str) -> String {
        format!("own_{code}")
    }

    /// A code made from a label: small letters, digits and low lines, beginning with a letter.
    pub fn code_from(label: &str) -> String {
        const LONGEST: usize = 40;
        let folded = crate::fold(label);
        let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let mut code = words.collect::<Vec<_>>().join("_");
        if !code.starts_with(|c: char| c.is_ascii_lowercase()) {
            code.insert_str(0, "f_");
        }
        code.truncate(LONGEST);
        code.trim_end_matches('_').to_owned()
    }

    /// Whether a code is written as codes are.
    pub fn is_code(code: &str) -> bool {
        code == Self::code_from(code)
    }
}

/// What was built is kept for as long as the program runs, and used again: definitions are read by reference everywhere, and there
/// are no more of them than versions of the DPO's own fields.
static FIELDS: LazyLock<Mutex<HashMap<String, Field>>> = LazyLock::new(Mutex::default);
static KINDS: LazyLock<Mutex<HashMap<String, &'static Kind>>> = LazyLock::new(Mutex::default);

/// The field that a record defines, with the kind that it belongs to.
fn defined(value: &Value, ended: bool) -> Option<(&'static str, Field)> {
    let own = OwnField::read(value).ok()?;
    let kind = Kind::of(&own.for_kind.as_ref()?.0)?;
    if own.shape.is_none() || own.code.is_empty() {
        return None;
    }
    let key = key(&own, ended);
    let mut fields = FIELDS.lock().unwrap_or_else(PoisonError::into_inner);
    Some((kind.code, *fields.entry(key).or_insert_with(|| build(kind, &own, ended))))
}

/// What makes one definition another.
fn key(own: &OwnField, ended: bool) -> String {
    let options: Vec<[&str; 3]> =
        own.options.iter().map(|option| [&*option.code, &*option.label_pl, &*option.label_en]).collect();
    serde_json::json!([
        own.for_kind,
        own.code,
        own.label_pl,
        own.label_en,
        own.help_pl,
        own.help_en,
        own.shape,
        options,
        own.group,
        own.in_table,
        ended
    ])
    .to_string()
}

fn build(kind: &Kind, own: &OwnField, ended: bool) -> Field {
    let name = keep(&OwnField::name_of(&own.code));
    let texts =
        Own { label: both(&own.label_en, &own.label_pl), help: both(&own.help_en, &own.help_pl), ended };
    let field = Field {
        own: Some(Box::leak(Box::new(texts))),
        ..Field::new(name, shape(kind.code, own), group(kind, own))
    };
    if own.in_table == Some(YesNo::Yes) && !ended { field.column() } else { field }
}

/// Where the form has no such group, that of the DPO's own fields.
fn group(kind: &Kind, own: &OwnField) -> &'static str {
    let wanted = own.group.as_ref().map_or(OWN_GROUP, |group| group.0.as_str());
    kind.groups().into_iter().find(|group| *group == wanted).unwrap_or(OWN_GROUP)
}

fn shape(kind: &str, own: &OwnField) -> Shape {
    let set = || {
        let codes: Vec<&'static str> = own.options.iter().map(|option| keep(&option.code)).collect();
        let label = |option: &OwnOption| both(&option.label_en, &option.label_pl);
        let labels: Vec<Bilingual> = own.options.iter().map(label).collect();
        ChoiceSet {
            set: keep(&format!("{kind}-own_{}", own.code)),
            codes: codes.leak(),
            labels: Labels::Own(labels.leak()),
        }
    };
    match own.shape {
        Some(OwnShape::Text) => Shape::Text,
        Some(OwnShape::Date) => Shape::Date,
        Some(OwnShape::Count) => Shape::Count,
        Some(OwnShape::Choice) => Shape::Choice(set()),
        Some(OwnShape::Choices) => Shape::Choices(set()),
        Some(OwnShape::Lines) => Shape::Lines,
        Some(OwnShape::Line) | None => Shape::Line,
    }
}

fn extended(kind: &'static Kind, own: &[Field]) -> &'static Kind {
    let texts = |field: &Field| field.own.map_or(0, |own| std::ptr::from_ref(own).addr());
    let names: Vec<usize> = own.iter().map(texts).collect();
    let key = format!("{} {names:?}", kind.code);
    let mut kinds = KINDS.lock().unwrap_or_else(PoisonError::into_inner);
    kinds.entry(key).or_insert_with(|| {
        let (files, fields) =
            kind.fields.split_last().map_or((None, kind.fields), |(last, rest)| (Some(last), rest));
        let mut fields = fields.to_vec();
        for field in own {
            let last = fields.iter().rposition(|other| other.group == field.group);
            fields.insert(last.map_or(fields.len(), |last| last + 1), *field);
        }
        fields.extend(files);
        Box::leak(Box::new(Kind { fields: fields.leak(), ..*kind }))
    })
}

fn both(en: &str, pl: &str) -> Bilingual {
    Bilingual { en: keep(en), pl: keep(pl) }
}

fn keep(text: &str) -> &'static str {
    text.to_owned().leak()
}

#[cfg(test)]
#[path = "own_tests.rs"]
mod tests;
