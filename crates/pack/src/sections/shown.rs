//! What a column of a table shows of a record.

use registers::{Field, Kind};

use super::value::{brief, said};
use crate::input::Record;
use crate::words::PaperWords;

/// A field, or a field of each part.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shown {
    Field(&'static Field),
    /// The field with the parts, the name of the part, the field in it.
    Inner(&'static Field, &'static str, &'static Field),
}

impl Shown {
    /// What a path without indices names: `name`, `purposes/legal_basis`.
    pub(crate) fn named(kind: &Kind, path: &str) -> Option<Self> {
        let Some((outer, inner)) = path.split_once('/') else { return kind.field(path).map(Self::Field) };
        let outer = kind.field(outer)?;
        let part = outer.shape.part()?;
        Some(Self::Inner(outer, part.name, part.field(inner)?))
    }

    /// The columns of the definition.
    pub(crate) fn columns(kind: &Kind) -> Vec<Self> {
        kind.fields.iter().filter(|field| field.column).map(Self::Field).collect()
    }

    pub(crate) fn label(self, kind: &Kind, words: &PaperWords) -> String {
        match self {
            Self::Field(field) => field.label(kind.code, words),
            Self::Inner(_, part, field) => field.label(part, words),
        }
    }

    pub(crate) fn text(self, record: &Record, words: &PaperWords) -> String {
        match self {
            Self::Field(field) => brief(field.shape, &record.value[field.name], words),
            Self::Inner(outer, _, field) => {
                let parts = record.value[outer.name].as_array().into_iter().flatten();
                let each = parts.map(|part| said(field.shape, &part[field.name], words));
                each.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
            }
        }
    }

    /// The field of the record itself.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Field(field) | Self::Inner(field, ..) => field.name,
        }
    }

    pub(crate) fn is_title(self, kind: &Kind) -> bool {
        matches!(self, Self::Field(field) if field.name == kind.title)
    }
}
