//! What a list was filtered by, in words for a paper.

use catalogue::{Arg, text, text_with};
use registers::{Kind, Shape, readable};
use serde_json::Value;

use super::column::Column;
use crate::protocol::{Filter, FilterOp, ListRecords};
use crate::words::Reader;

/// By what the records of a list were chosen; empty for a whole register.
pub(crate) fn filter_words(kind: &Kind, list: &ListRecords, reader: &Reader) -> String {
    let mut words = Vec::new();
    if !list.query.trim().is_empty() {
        words.push(text_with(reader.language, "filter-query", &[("words", list.query.trim().into())]));
    }
    words.extend(list.filters.iter().filter_map(|filter| one(kind, filter, reader)));
    if list.incomplete_only {
        words.push(text(reader.language, "filter-incomplete"));
    }
    words.join("; ")
}

fn one(kind: &Kind, filter: &Filter, reader: &Reader) -> Option<String> {
    let column = Column::named(kind, &filter.field)?;
    let values: Vec<String> = filter.values.iter().map(|value| said(column, value, reader)).collect();
    let args: [(&str, Arg); 2] =
        [("field", column.label(kind, reader).into()), ("values", values.join(", ").into())];
    let key = match filter.op {
        FilterOp::Is => "filter-is",
        FilterOp::IsNot => "filter-is-not",
        FilterOp::Contains => "filter-contains",
        FilterOp::From => "filter-from",
        FilterOp::To => "filter-to",
        FilterOp::Empty => "filter-empty",
        FilterOp::Filled => "filter-filled",
    };
    Some(text_with(reader.language, key, &args))
}

/// A value of a filter as the column shows it: codes by their labels, ids by titles.
fn said(column: Column, value: &str, reader: &Reader) -> String {
    let number = value.parse::<u64>().ok();
    let (shape, value) = match column.shape() {
        Shape::Choices(set) => (Shape::Choice(set), Value::from(value)),
        Shape::Links(kind) => (Shape::Link(kind), Value::from(value)),
        Shape::Count => (Shape::Count, number.map_or_else(|| Value::from(value), Value::from)),
        // A moment is filtered by its day.
        Shape::Moment => (Shape::Date, Value::from(value)),
        shape @ (Shape::Choice(_) | Shape::Link(_) | Shape::Date) => (shape, Value::from(value)),
        _ => (Shape::Line, Value::from(value)),
    };
    readable(shape, &value, reader)
}

#[cfg(test)]
mod tests {
    use catalogue::Language;

    use super::*;

    fn list(filters: Vec<Filter>) -> ListRecords {
        ListRecords {
            kind: "activity".to_owned(),
            query: String::new(),
            filters,
            columns: None,
            sort: String::new(),
            incomplete_only: false,
            ended_too: false,
            as_at: None,
            offset: 0,
            limit: 0,
        }
    }

    fn filter(field: &str, op: FilterOp, values: &[&str]) -> Filter {
        Filter { field: field.to_owned(), op, values: values.iter().map(|&value| value.to_owned()).collect() }
    }

    #[test]
    fn conditions_read_as_a_person_would_say_them() {
        let cases = [
            (
                filter("medium", FilterOp::Is, &["paper", "electronic"]),
                "Postać danych: Papierowa, Elektroniczna",
            ),
            (
                filter("dpia", FilterOp::IsNot, &["done"]),
                "Ocena skutków dla ochrony danych z wyłączeniem: Przeprowadzona",
            ),
            (filter("name", FilterOp::Contains, &["rejestr"]), "Nazwa czynności zawiera: rejestr"),
            (filter("reviewed_on", FilterOp::From, &["2026-01-05"]), "Ostatni przegląd od: 05.01.2026"),
            (filter("persons_count", FilterOp::To, &["12840"]), "Przybliżona liczba osób do: 12\u{a0}840"),
            (filter("notes", FilterOp::Empty, &[]), "Uwagi: puste"),
            (filter("notes", FilterOp::Filled, &[]), "Uwagi: wypełnione"),
        ];
        let kind = Kind::of("activity").unwrap();
        let reader = Reader::untitled(Language::Polish);
        for (filter, expected) in cases {
            assert_eq!(filter_words(kind, &list(vec![filter]), &reader), expected);
        }
        assert_eq!(filter_words(kind, &list(vec![]), &reader), "");
        let both = ListRecords { query: " lodz ".to_owned(), incomplete_only: true, ..list(vec![]) };
        assert_eq!(filter_words(kind, &both, &reader), "słowa: lodz; tylko wpisy z brakami");
    }
}
