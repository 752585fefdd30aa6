//! Conditions on the fields of records.

use catalogue::text_with;
use registers::{Kind, Shape, fold};

use super::column::{Column, day_number};
use super::sketch::Sketch;
use crate::protocol::{Filter, FilterOp, ProblemView};
use crate::words::Reader;

/// A condition, understood.
pub(super) struct Condition {
    pub(super) column: Column,
    test: Test,
}

enum Test {
    Is(Vec<String>),
    IsNot(Vec<String>),
    /// Folded words.
    Contains(Vec<String>),
    From(u64),
    To(u64),
    Empty,
    Filled,
}

/// What a record holds in a column, as conditions ask for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Facet {
    /// Codes as they stand, other texts folded; one that says nothing to any condition is empty.
    pub(crate) texts: Vec<String>,
    /// Counts, and days as numbers.
    pub(crate) numbers: Vec<u64>,
}

impl Condition {
    /// The condition that a filter states for a kind, or why it states none.
    pub(super) fn read(kind: &Kind, filter: &Filter, reader: &Reader) -> Result<Self, ProblemView> {
        let refuse = |code: &str, name: &str| {
            let words = text_with(reader.language, &format!("problem-{code}"), &[("name", name.into())]);
            ProblemView {
                field: filter.field.clone(),
                code: code.to_owned(),
                words,
                cites: Vec::new(),
                record: None,
            }
        };
        let column =
            Column::named(kind, &filter.field).ok_or_else(|| refuse("unknown_column", &filter.field))?;
        if !column.ops().contains(&filter.op) {
            return Err(refuse("filter_op", &column.label(kind, reader)));
        }
        let test = Test::read(filter, column.shape());
        test.map(|test| Self { column, test })
            .ok_or_else(|| refuse("filter_value", &column.label(kind, reader)))
    }

    pub(super) fn holds(&self, sketch: &Sketch) -> bool {
        let facet = sketch.facet(self.column);
        match &self.test {
            Test::Is(values) => facet.texts.iter().any(|text| values.contains(text)),
            Test::IsNot(values) => !facet.texts.iter().any(|text| values.contains(text)),
            Test::Contains(words) => {
                words.iter().all(|word| facet.texts.iter().any(|text| text.contains(word.as_str())))
            }
            Test::From(least) => facet.numbers.iter().any(|number| number >= least),
            Test::To(most) => facet.numbers.iter().any(|number| number <= most),
            Test::Empty => facet.says_nothing(),
            Test::Filled => !facet.says_nothing(),
        }
    }
}

impl Test {
    fn read(filter: &Filter, shape: Shape) -> Option<Self> {
        let values = || (!filter.values.is_empty()).then(|| filter.values.clone());
        let number = || {
            let value = filter.values.first()?.trim();
            match shape {
                Shape::Count => value.parse().ok(),
                _ => is_day(value).then(|| day_number(value))?,
            }
        };
        match filter.op {
            FilterOp::Is => values().map(Self::Is),
            FilterOp::IsNot => values().map(Self::IsNot),
            FilterOp::Contains => {
                let words = |value: &String| value.split_whitespace().map(fold).collect::<Vec<_>>();
                Some(Self::Contains(filter.values.iter().flat_map(words).collect()))
            }
            FilterOp::From => number().map(Self::From),
            FilterOp::To => number().map(Self::To),
            FilterOp::Empty => Some(Self::Empty),
            FilterOp::Filled => Some(Self::Filled),
        }
    }
}

impl Facet {
    const fn says_nothing(&self) -> bool {
        self.texts.is_empty() && self.numbers.is_empty()
    }
}

fn is_day(text: &str) -> bool {
    chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok_and(|day| day.to_string() == text)
}
