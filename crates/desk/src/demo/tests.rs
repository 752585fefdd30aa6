use std::collections::{BTreeMap, BTreeSet};

use catalogue::Language;
use registers::{Field, Kind, Shape};
use serde_json::Value;
use tempfile::TempDir;

use crate::demo::play::{self, Names};
use crate::protocol::{CreateVault, ListRecords, RecordHistory, RecordView, ShowRecord};
use crate::{Cost, MemoryStore, Session, SystemClock, records, vaults};

/// A vault with the demo clinic in it.
struct Clinic {
    session: Session,
    names: Names,
    _folder: TempDir,
}

impl Clinic {
    fn new(language: Language) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session = Session::new(Box::new(SystemClock), Box::new(MemoryStore::default()), language);
        let mut session = session.costing(Some(Cost::least()));
        let new = CreateVault {
            path: folder.path().join("demo").display().to_string(),
            facility: "Przychodnia Lipowa sp. z o.o.".into(),
            operator: "Halina Przykładowska".into(),
            passphrase: "sejf do prób, bez tajemnic".into(),
        };
        vaults::create(&mut session, new).unwrap();
        let names = play::all(&mut session).unwrap();
        Self { session, names, _folder: folder }
    }

    fn record(&mut self, name: &str) -> RecordView {
        let id = self.names[name].clone();
        records::show(&mut self.session, ShowRecord { id, ..ShowRecord::default() }).unwrap()
    }

    fn all(&mut self) -> Vec<(String, RecordView)> {
        let names: Vec<String> = self.names.keys().cloned().collect();
        names.into_iter().map(|name| (name.clone(), self.record(&name))).collect()
    }

    fn versions(&mut self, name: &str) -> usize {
        let id = self.names[name].clone();
        records::history(&mut self.session, RecordHistory { id, as_at: None }).unwrap().len()
    }

    fn count(&mut self, kind: &str) -> u32 {
        let request = ListRecords { kind: kind.into(), ..ListRecords::default() };
        records::list(&mut self.session, request).unwrap().total
    }
}

/// Every text that a person wrote, with the path of its field; codes, ids and days are left out.
fn texts(fields: &'static [Field], value: &Value) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for field in fields {
        let found = &value[field.name];
        let items = || found.as_array().into_iter().flatten();
        match field.shape {
            Shape::Line | Shape::Text => {
                out.extend(found.as_str().map(|text| (field.name.to_owned(), text.to_owned())));
            }
            Shape::Lines => {
                out.extend(
                    items().filter_map(Value::as_str).map(|text| (field.name.to_owned(), text.to_owned())),
                );
            }
            Shape::Parts(part) => items().for_each(|item| out.extend(texts(part.fields, item))),
            Shape::Date
            | Shape::Moment
            | Shape::Files
            | Shape::Count
            | Shape::Choice(_)
            | Shape::Choices(_)
            | Shape::Link(_)
            | Shape::Links(_) => {}
        }
    }
    out
}

fn written(clinic: &mut Clinic) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for (name, record) in clinic.all() {
        let kind = Kind::of(&record.kind).unwrap();
        let texts = texts(kind.fields, &record.value);
        out.extend(texts.into_iter().map(|(field, text)| (format!("{name}.{field}"), text)));
    }
    assert!(out.len() > 1200, "{}", out.len());
    out
}

#[test]
fn the_clinic_lacks_exactly_what_it_was_written_to_lack() {
    let meant: BTreeMap<String, BTreeSet<String>> =
        serde_json::from_str(include_str!("../../content/demo/gaps.json")).unwrap();
    let mut clinic = Clinic::new(Language::Polish);
    let found = clinic.all().into_iter().filter(|(_, record)| !record.gaps.is_empty());
    let found: BTreeMap<String, BTreeSet<String>> =
        found.map(|(name, record)| (name, record.gaps.into_iter().map(|gap| gap.field).collect())).collect();
    assert_eq!(found, meant);
}

#[test]
fn the_clinic_is_as_large_as_a_real_one() {
    let mut clinic = Clinic::new(Language::Polish);
    let counts = [
        ("facility", 1),
        ("activity", 25),
        ("category", 2),
        ("system", 18),
        ("processor", 11),
        ("measure", 22),
        ("map", 3),
        ("risk", 7),
        ("dpia", 3),
        ("person", 14),
        ("role", 7),
        ("authorisation", 11),
        ("account", 12),
        ("training", 3),
        ("report", 3),
        ("breach", 2),
        ("request", 4),
        ("release", 5),
        ("policy", 5),
        ("notice", 4),
        ("retention", 8),
        ("disposal", 2),
        ("duty", 7),
        ("task", 7),
        ("inspection", 3),
        ("restore_test", 2),
        ("visit", 1),
    ];
    for (kind, count) in counts {
        assert_eq!(clinic.count(kind), count, "{kind}");
    }
    for kind in Kind::all() {
        assert!(
            counts.iter().any(|(code, _)| *code == kind.code) || kind.code == "own_field",
            "{}",
            kind.code
        );
    }
}

#[test]
fn the_records_have_lived() {
    let mut clinic = Clinic::new(Language::Polish);
    // Version 1 of the facility is its name alone, version 1 of a starter what the library proposes.
    let versions = ["facility", "ehr", "home_visits", "register_patients", "treat", "fax"];
    assert_eq!(versions.map(|name| clinic.versions(name)), [3, 2, 3, 4, 3, 2]);
    assert!(clinic.record("fax").ended);

    // A count with a nought too many was saved, and taken back.
    assert_eq!(clinic.versions("send_newsletter"), 5);
    assert_eq!(clinic.record("send_newsletter").value["persons_count"], 412);
}

#[test]
fn the_clinic_speaks_polish_whatever_language_the_desk_speaks() {
    let english = ["the", "and", "of", "with", "for", "is", "are", "from", "or", "not", "which", "an"];
    for language in [Language::Polish, Language::English] {
        for (place, text) in written(&mut Clinic::new(language)) {
            let mut words = text.split(|c: char| !c.is_alphabetic());
            assert_eq!(
                words.find(|word| english.contains(&word.to_lowercase().as_str())),
                None,
                "{place}: {text}"
            );
        }
    }
}

#[test]
fn nothing_in_the_clinic_leads_to_anyone_real() {
    for (place, text) in written(&mut Clinic::new(Language::Polish)) {
        for word in text.split_whitespace().map(|word| word.trim_end_matches([',', ';', '.'])) {
            let address = word.contains("://") || word.contains('@') && !word.ends_with('@');
            let domain = word.split_once("://").map_or(word, |(_, rest)| rest).split('/').next().unwrap();
            assert!(!address || domain.ends_with(".example"), "{place}: {text}");
        }
        let pesel = text.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 11);
        assert_eq!(pesel, None, "{place}: {text}");
    }
    let facility = Clinic::new(Language::Polish).record("facility").value;
    for number in ["nip", "regon", "krs", "rpwdl", "phone", "dpo_phone"] {
        let text = facility[number].as_str().unwrap();
        assert!(text.starts_with("00"), "{number}: {text}");
    }
}
