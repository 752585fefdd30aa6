//! What the table of a register can show, sort and filter by.

use registers::{Field, Kind, Shape};
use serde_json::Value;
use vault::Record;

use super::sketch::Sketch;
use crate::moments::here;
use crate::protocol::FilterOp;
use crate::words::{Reader, local};

/// A field of a kind, of a part of it, or what the program knows of a record besides.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Column {
    /// How many things the law asks for and the record does not show.
    Gaps,
    /// When it was changed last.
    Changed,
    /// A field.
    Field(&'static Field),
    /// A field of each part.
    Inner(&'static Field, &'static Field),
}

/// Tells columns of one kind apart.
pub(crate) type ColumnName = (&'static str, &'static str);

const GAPS: &str = "gaps";
const CHANGED: &str = "changed_at";

impl Column {
    /// The column that a path without indices names: `name`, `purposes/legal_basis`, `gaps`.
    pub(crate) fn named(kind: &Kind, path: &str) -> Option<Self> {
        if let Some((outer, inner)) = path.split_once('/') {
            let outer = kind.field(outer)?;
            return Some(Self::Inner(outer, outer.shape.part()?.field(inner)?));
        }
        match path {
            GAPS => Some(Self::Gaps),
            CHANGED => Some(Self::Changed),
            name => kind.field(name).map(Self::Field),
        }
    }

    /// Every column of a kind: each field with those of its parts after it.
    pub(crate) fn all(kind: &Kind) -> Vec<Self> {
        let mut out = Vec::new();
        for field in kind.fields {
            out.push(Self::Field(field));
            if let Shape::Parts(part) = field.shape {
                out.extend(part.fields.iter().map(|inner| Self::Inner(field, inner)));
            }
        }
        out.extend([Self::Gaps, Self::Changed]);
        out
    }

    /// The columns that a table shows unasked.
    pub(crate) fn usual(kind: &Kind) -> Vec<Self> {
        kind.fields.iter().filter(|field| field.column).map(Self::Field).collect()
    }

    pub(crate) const fn name(&self) -> ColumnName {
        match self {
            Self::Gaps => (GAPS, ""),
            Self::Changed => (CHANGED, ""),
            Self::Field(field) => (field.name, ""),
            Self::Inner(outer, inner) => (outer.name, inner.name),
        }
    }

    pub(crate) fn path(&self) -> String {
        match self.name() {
            (outer, "") => outer.to_owned(),
            (outer, inner) => format!("{outer}/{inner}"),
        }
    }

    pub(crate) fn label(&self, kind: &Kind, reader: &Reader) -> String {
        match self {
            Self::Gaps | Self::Changed => {
                registers::Words::text(reader, &format!("column-{}", self.name().0))
            }
            Self::Field(field) => reader.label_at(kind, field.name),
            Self::Inner(outer, inner) => {
                let inner = reader.label_at(kind, &format!("{}/0/{}", outer.name, inner.name));
                format!("{}: {inner}", reader.label_at(kind, outer.name))
            }
        }
    }

    pub(crate) const fn shape(&self) -> Shape {
        match self {
            Self::Gaps => Shape::Count,
            Self::Changed => Shape::Moment,
            Self::Field(field) | Self::Inner(_, field) => field.shape,
        }
    }

    /// How it can be filtered.
    pub(crate) const fn ops(&self) -> &'static [FilterOp] {
        use FilterOp::{Contains, Empty, Filled, From, Is, IsNot, To};
        match self {
            Self::Gaps | Self::Changed => &[From, To],
            Self::Field(_) | Self::Inner(..) => match self.shape() {
                Shape::Choice(_) | Shape::Choices(_) | Shape::Link(_) | Shape::Links(_) => {
                    &[Is, IsNot, Empty, Filled]
                }
                Shape::Date | Shape::Moment | Shape::Count => &[From, To, Empty, Filled],
                Shape::Line | Shape::Text | Shape::Lines | Shape::Files => &[Contains, Empty, Filled],
                Shape::Parts(_) => &[Empty, Filled],
            },
        }
    }

    /// Whether it leads to other records, whose titles it shows.
    pub(crate) const fn leads(&self) -> bool {
        matches!(self.shape(), Shape::Link(_) | Shape::Links(_))
    }

    /// The values that stand there, those of several parts one after the other.
    pub(crate) fn found<'a>(&self, value: &'a Value) -> Vec<&'a Value> {
        match self {
            Self::Gaps | Self::Changed => Vec::new(),
            Self::Field(field) => value.get(field.name).into_iter().collect(),
            Self::Inner(outer, inner) => {
                let parts = value[outer.name].as_array().into_iter().flatten();
                parts.filter_map(|part| part.get(inner.name)).collect()
            }
        }
    }

    /// As a cell of the table says it.
    pub(crate) fn cell(&self, record: &Record, sketch: &Sketch, reader: &Reader) -> String {
        match self {
            Self::Gaps => registers::Words::number(reader, sketch.gaps().into()),
            Self::Changed => local(reader.language, record.changed_at),
            Self::Field(_) | Self::Inner(..) => self.readable(&record.value, reader),
        }
    }

    /// What stands there as text, items of several parts joined, each once.
    pub(crate) fn readable(&self, value: &Value, reader: &Reader) -> String {
        let mut said: Vec<String> = Vec::new();
        for found in self.found(value) {
            let text = registers::readable(self.shape(), found, reader);
            if !said.contains(&text) {
                said.push(text);
            }
        }
        said.join("; ")
    }
}

/// A day as a number that sorts: 20261123.
pub(crate) fn day_number(text: &str) -> Option<u64> {
    let day = text.get(..10)?;
    day.bytes()
        .filter(u8::is_ascii_digit)
        .try_fold(0_u64, |number, digit| Some(number * 10 + u64::from(digit - b'0')))
}

/// The day of a moment here, as a number that sorts.
pub(crate) fn local_day(moment: vault::Moment) -> u64 {
    day_number(&moment.with_timezone(&here()).date_naive().to_string()).unwrap_or(0)
}
