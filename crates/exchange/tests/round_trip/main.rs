//! Whatever a record holds comes back as it was: every kind, in every format, from texts that break programs.

mod naughty;
mod values;

use catalogue::Language;
use chrono::{NaiveDate, NaiveDateTime};
use exchange::{
    Directory, Entry, ForeignWords, Grid, Guesser, Lexicon, Mapping, Reading, Room, Sheet, grid, json,
    labels, separated, table, workbook,
};
use proptest::prelude::*;
use registers::{Kind, RecordId, Shape, Words};
use serde_json::Value;

use crate::values::{directory, entries};

struct Reader(Language);

impl Words for Reader {
    fn text(&self, key: &str) -> String {
        catalogue::text(self.0, key)
    }

    fn title_of(&self, _: RecordId) -> Option<String> {
        None
    }

    fn date(&self, day: NaiveDate) -> String {
        catalogue::day(self.0, day)
    }

    fn written(&self, text: registers::Bilingual) -> &'static str {
        match self.0 {
            Language::Polish => text.pl,
            Language::English => text.en,
        }
    }

    fn number(&self, number: u64) -> String {
        catalogue::number(self.0, i64::try_from(number).unwrap())
    }
}

const POLISH: Reader = Reader(Language::Polish);
const ENGLISH: Reader = Reader(Language::English);
const ALL: [&dyn Words; 2] = [&POLISH, &ENGLISH];

fn made() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap().and_hms_opt(10, 0, 0).unwrap()
}

fn through_csv(grid: &Grid) -> Sheet {
    separated::read(&separated::write(grid, ';')).unwrap().sheet
}

fn through_xlsx(grid: &Grid) -> Sheet {
    let bytes = workbook::write(grid, workbook::Look { name: "Rejestr", made: made() }).unwrap();
    workbook::answered(&workbook::answer(workbook::read(&bytes))).unwrap().remove(0)
}

/// What a table can bring of a value: no files, and no fields of a newer program.
fn brought(kind: &'static Kind, mut value: Value) -> Value {
    value.as_object_mut().unwrap().remove("newer");
    for field in kind.fields {
        if let Shape::Files = field.shape {
            value.as_object_mut().unwrap().remove(field.name);
        }
        let Shape::Parts(part) = field.shape else { continue };
        for item in value[field.name].as_array_mut().into_iter().flatten() {
            for inner in part.fields.iter().filter(|inner| matches!(inner.shape, Shape::Files)) {
                item.as_object_mut().unwrap().remove(inner.name);
            }
        }
    }
    registers::normalise_as(kind, value)
}

/// Each difference, shortened.
fn differing(kind: &Kind, before: &Value, after: &Value) -> Vec<String> {
    let short = |value: &Option<Value>| {
        value.as_ref().map_or_else(String::new, |value| value.to_string().chars().take(80).collect())
    };
    let told = |each: registers::Difference| {
        format!("{}: {} → {}", each.field, short(&each.before), short(&each.after))
    };
    registers::diff(kind, before, after).into_iter().map(told).collect()
}

fn comes_back(
    kind: &'static Kind,
    given: &[Entry],
    directory: &Directory,
    out: &Reader,
    room: Room,
    through: fn(&Grid) -> Sheet,
) -> Result<(), TestCaseError> {
    let tongues = if out.0 == Language::Polish { ALL } else { [ALL[1], ALL[0]] };
    let lexicon = Lexicon::new(kind, &tongues);
    let written = table(kind, given, &lexicon, directory, room);
    let guesser = Guesser::new(kind, &ALL);
    let (read, _) = grid(&through(&written), None, &|name| guesser.sure(name).is_some()).unwrap();
    prop_assert_eq!(&read.header, &written.header);
    let columns: Vec<_> = read.header.iter().map(|name| guesser.sure(name)).collect();
    prop_assert!(columns.iter().all(Option::is_some), "{:?}", read.header);
    let mapping = Mapping { columns, words: ForeignWords::new() };
    let lexicon = Lexicon::new(kind, &ALL);
    let reading = Reading::new(kind, &mapping, &lexicon);
    prop_assert_eq!(read.rows.len(), given.len());
    for (row, entry) in read.rows.iter().zip(given) {
        let key = reading.key(row).unwrap();
        prop_assert_eq!(key.id, Some(entry.id));
        prop_assert_eq!(key.version, Some(entry.version));
        prop_assert_eq!(key.ended.unwrap_or(false), entry.ended);
        let (again, misread) = reading.value(row, &entry.value, directory);
        prop_assert_eq!(misread, vec![]);
        prop_assert_eq!(differing(kind, &entry.value, &again), Vec::<String>::new());
        prop_assert!(again == entry.value);
        let (new, _) = reading.value(row, &Value::Null, directory);
        let plain = brought(kind, entry.value.clone());
        prop_assert_eq!(differing(kind, &plain, &brought(kind, new)), Vec::<String>::new());
    }
    Ok(())
}

#[test]
fn no_two_columns_of_a_kind_have_one_name() {
    for kind in Kind::all() {
        for out in ALL {
            let columns = exchange::columns(kind, |_| 2);
            let mut names: Vec<String> =
                labels(kind, &columns, out).iter().map(|label| registers::fold(label)).collect();
            let count = names.len();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), count, "{}", kind.code);
        }
    }
}

#[test]
fn every_column_is_known_by_its_name_in_either_language() {
    for kind in Kind::all() {
        let guesser = Guesser::new(kind, &ALL);
        let columns = exchange::columns(kind, |_| 2);
        for out in ALL {
            for (column, name) in columns.iter().zip(labels(kind, &columns, out)) {
                let found = guesser.sure(&name).map(|column| column.path());
                assert_eq!(found, Some(column.path()), "{} {name}", kind.code);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_register_comes_back_from_csv(seed in any::<u64>()) {
        let directory = directory();
        for (kind, given) in Kind::all().iter().map(|kind| (*kind, entries(kind, seed))) {
            for out in [&POLISH, &ENGLISH] {
                comes_back(kind, &given, &directory, out, Room::Endless, through_csv)?;
            }
        }
    }

    #[test]
    fn a_register_comes_back_from_a_workbook(seed in any::<u64>()) {
        let directory = directory();
        for (kind, given) in Kind::all().iter().map(|kind| (*kind, entries(kind, seed))) {
            comes_back(kind, &given, &directory, &POLISH, Room::Workbook, through_xlsx)?;
        }
    }

    #[test]
    fn a_register_comes_back_from_json(seed in any::<u64>()) {
        for (kind, given) in Kind::all().iter().map(|kind| (*kind, entries(kind, seed))) {
            let text = json::text(&json::write(kind, &given).unwrap()).unwrap();
            let Ok(json::Contents::Records { kind: said, items }) = json::read(&text) else { panic!("records") };
            prop_assert_eq!(said.as_deref(), Some(kind.code));
            let back = items.into_iter().map(|item| Entry {
                id: item.id.unwrap(),
                version: item.version.unwrap(),
                ended: item.ended.unwrap(),
                value: item.value,
            });
            prop_assert_eq!(back.collect::<Vec<_>>(), given);
        }
    }
}
