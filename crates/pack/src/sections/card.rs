//! A record as a card: its fields by group, labels on the left, and what the law asks for and is not there.

use registers::{Completeness, Field, Gap, Kind, Need, Shape, completeness};
use serde_json::Value;

use super::{Subject, lowered, said};
use crate::input::Record;
use crate::paper::{Cell, Look, Paper, Row, Table, Text};

const LABEL: f32 = 150.0;
const INDENT: f32 = 12.0;

/// Writes the groups of a record under headings of that level.
pub(crate) fn write(paper: &mut Paper, subject: &Subject<'_>, kind: &Kind, record: &Record, level: u8) {
    let found = completeness(kind, &record.value);
    let mut card = Card { subject, kind, value: &record.value, found: &found, empty: Vec::new() };
    let groups: Vec<_> = groups(kind).into_iter().map(|group| (group, card.group(group))).collect();
    if !card.empty.is_empty() {
        let list = card.empty.join(", ");
        paper.note(subject.words.with("pack-card-empty", &[("fields", list.into())]));
    }
    let unknown = unknown(kind, &record.value);
    if !unknown.is_empty() {
        paper.note(subject.words.with("pack-card-unknown", &[("fields", unknown.join(", ").into())]));
    }
    for (group, table) in groups.iter().filter(|(_, table)| !table.rows.is_empty()) {
        paper.subheading(level, &subject.text(&format!("group-{group}")));
        paper.table(table);
    }
}

/// "18 of 22" and what else stands under a record's title.
pub(crate) fn status(subject: &Subject<'_>, kind: &Kind, record: &Record) -> Text {
    let found = completeness(kind, &record.value);
    let words = subject.words.with(
        "pack-card-status",
        &[("version", record.version.into()), ("filled", found.filled.into()), ("asked", found.asked.into())],
    );
    Text::from(words).with(format!("\u{2003}{}", record.id), Look::Code)
}

/// Fields that a newer version of the program wrote: named here, their values are in the attached records.
fn unknown(kind: &Kind, value: &Value) -> Vec<String> {
    let fields = value.as_object().into_iter().flat_map(serde_json::Map::keys);
    fields.filter(|name| kind.field(name).is_none()).cloned().collect()
}

fn groups(kind: &Kind) -> Vec<&'static str> {
    let mut groups: Vec<&'static str> = Vec::new();
    for field in kind.fields {
        if !groups.contains(&field.group) {
            groups.push(field.group);
        }
    }
    groups
}

struct Card<'a> {
    subject: &'a Subject<'a>,
    kind: &'a Kind,
    value: &'a Value,
    found: &'a Completeness,
    /// Labels of fields that nobody asks for and that are empty.
    empty: Vec<String>,
}

impl Card<'_> {
    fn group(&mut self, group: &str) -> Table {
        let mut table = Table::card(LABEL);
        let fields: Vec<&'static Field> =
            self.kind.fields.iter().filter(|field| field.group == group).collect();
        for field in fields {
            if field.name == self.kind.title {
                continue;
            }
            let label = self.subject.text(&field.label_key(self.kind.code));
            let cell = self.value(field, &self.value[field.name]);
            let gaps = self.gaps(field.name);
            if cell.0.is_empty() && gaps.is_empty() {
                if field.applies(self.value) && field.need != Need::Save {
                    self.empty.push(lowered(&label));
                }
                continue;
            }
            let missing = !gaps.is_empty();
            let mut cell = cell;
            cell.0.extend(gaps.into_iter().map(|gap| (0.0, gap)));
            table.rows.push(Row { cells: vec![label.into(), cell], shaded: missing });
        }
        table
    }

    fn value(&self, field: &'static Field, value: &Value) -> Cell {
        if let (Shape::Parts(part), Some(items)) = (field.shape, value.as_array()) {
            let many = items.len() > 1;
            let parts = items.iter().enumerate().flat_map(|(index, item)| {
                self.part(part, item, &format!("{}/{index}", field.name), many.then_some(index + 1))
            });
            return Cell(parts.collect());
        }
        let text = said(field.shape, value, self.subject.words);
        if text.is_empty() { Cell::default() } else { text.into() }
    }

    /// A part: what it is called in bold, the rest of it indented below.
    fn part(
        &self,
        part: &'static registers::Part,
        item: &Value,
        path: &str,
        number: Option<usize>,
    ) -> Vec<(f32, Text)> {
        let mut lines = Vec::new();
        for field in part.fields {
            let said = said(field.shape, &item[field.name], self.subject.words);
            if !said.is_empty() {
                lines.push(match (lines.is_empty(), number) {
                    (true, Some(number)) => (0.0, Text::strong(format!("{number}. {said}"))),
                    (true, None) => (0.0, Text::strong(said)),
                    (false, _) => {
                        let label = self.subject.text(&field.label_key(part.name));
                        (
                            INDENT,
                            Text::default().with(format!("{label}: "), Look::Quiet).with(said, Look::Plain),
                        )
                    }
                });
            }
        }
        let prefix = format!("{path}/");
        let gaps = self.found.gaps.iter().filter(|gap| gap.field.starts_with(&prefix));
        lines.extend(gaps.map(|gap| (INDENT, self.missing(gap))));
        lines
    }

    /// What is missing in a field itself; what is missing in its parts stands with them.
    fn gaps(&self, field: &str) -> Vec<Text> {
        let own = self.found.gaps.iter().filter(|gap| gap.field == field);
        own.map(|gap| self.missing(gap)).collect()
    }

    fn missing(&self, gap: &Gap) -> Text {
        let what = lowered(&self.subject.text(&gap.label_key));
        let words = self.subject.words;
        let lead = words.with("pack-gap", &[("what", what.into())]);
        match gap.cites {
            [] => Text::strong(lead),
            cites => Text::strong(lead).with(format!(" ({})", words.citations(cites)), Look::Plain),
        }
    }
}
