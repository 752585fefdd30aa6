//! A record as a card: its fields by group, labels on the left, and what the law asks for and is not there.

use registers::{Completeness, Field, Gap, Kind, Need, Shape, completeness};
use serde_json::Value;

use super::Subject;
use super::value::{cell, lowered};
use crate::input::Record;
use crate::paper::{Look, Paper, Row, Table, Text};
use crate::shelf::register_key;

const LABEL: f32 = 150.0;

/// Writes the groups of a record under headings of that level, and last the records that point at it.
pub(crate) fn write(paper: &mut Paper, subject: &Subject<'_>, kind: &Kind, record: &Record, level: u8) {
    write_own(paper, subject, kind, record, level);
    let mut table = Table::card(LABEL);
    for (kind, records) in subject.shelf.pointing_at(record.id) {
        let titles: Vec<String> = records
            .iter()
            .filter_map(|record| registers::Words::title_of(subject.words, record.id))
            .collect();
        table.pair(subject.text(&register_key(kind)), titles.join("; "));
    }
    if !table.rows.is_empty() {
        paper.subheading(level, &subject.text("pack-linked-from"));
        paper.table(&table);
    }
}

/// Writes the groups of a record under headings of that level.
pub(crate) fn write_own(paper: &mut Paper, subject: &Subject<'_>, kind: &Kind, record: &Record, level: u8) {
    if record.value.is_null() {
        paper.note(subject.text("pack-card-erased"));
        return;
    }
    let found = completeness(kind, &record.value);
    let mut card = Card { subject, kind, record, found: &found, empty: Vec::new() };
    let groups: Vec<_> = kind.groups().into_iter().map(|group| (group, card.group(group))).collect();
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
    let args =
        [("version", record.version.into()), ("filled", found.filled.into()), ("asked", found.asked.into())];
    let key = if found.asked == 0 { "pack-card-version" } else { "pack-card-status" };
    Text::from(subject.words.with(key, &args)).with(format!("\u{2003}{}", record.id), Look::Code)
}

/// What is lacking, with who asks for it.
pub(crate) fn missing(subject: &Subject<'_>, gap: &Gap) -> Text {
    let what = lowered(&subject.text(&gap.label_key));
    let words = subject.words;
    let lead = words.with("pack-gap", &[("what", what.into())]);
    match gap.cites {
        [] => Text::strong(lead),
        cites => Text::strong(lead).with(format!(" ({})", words.citations(cites)), Look::Plain),
    }
}

/// Fields that a newer version of the program wrote: named here, their values are in the attached records.
fn unknown(kind: &Kind, value: &Value) -> Vec<String> {
    let fields = value.as_object().into_iter().flat_map(serde_json::Map::keys);
    fields.filter(|name| kind.field(name).is_none()).cloned().collect()
}

struct Card<'a> {
    subject: &'a Subject<'a>,
    kind: &'a Kind,
    record: &'a Record,
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
            let label = field.label(self.kind.code, self.subject.words);
            let told = (self.subject.words, &self.record.files_added);
            let inner = |index: usize| self.gaps_below(&format!("{}/{index}/", field.name));
            let mut cell = cell(field.shape, &self.record.value[field.name], told, &inner);
            let gaps = self.gaps(field.name);
            if cell.0.is_empty() && gaps.is_empty() {
                let worth_a_word = field.need != Need::Save && !matches!(field.shape, Shape::Files);
                if worth_a_word && field.applies(&self.record.value) {
                    self.empty.push(lowered(&label));
                }
                continue;
            }
            let missing = !gaps.is_empty();
            cell.0.extend(gaps.into_iter().map(|gap| (0.0, gap)));
            table.rows.push(Row { cells: vec![label.into(), cell], shaded: missing });
        }
        table
    }

    /// What is missing in a field itself; what is missing in its parts stands with them.
    fn gaps(&self, field: &str) -> Vec<Text> {
        let own = self.found.gaps.iter().filter(|gap| gap.field == field);
        own.map(|gap| missing(self.subject, gap)).collect()
    }

    fn gaps_below(&self, prefix: &str) -> Vec<Text> {
        let below = self.found.gaps.iter().filter(|gap| gap.field.starts_with(prefix));
        below.map(|gap| missing(self.subject, gap)).collect()
    }
}
