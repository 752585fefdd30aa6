//! The papers beside the pack: an extract about one record, a report of changes, a list.

mod sample;

use std::ops::ControlFlow;

use catalogue::Language;
use lopdf::Document;
use pack::{ChangesInput, Composed, DossierInput, ListInput, PackError, Record, Step};
use registers::{Kind, RecordId};
use sample::{Clinic, id, moment};
use serde_json::json;

const FROM: &str = "2026-10-23T12:00:00Z";

/// Text without spaces: where lines break does not matter.
fn text(made: &Composed) -> String {
    let document = Document::load_mem(&made.pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    flat(&document.extract_text(&pages).unwrap())
}

fn flat(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn go_on(_: Step) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn dossier(clinic: &Clinic, id: RecordId) -> Result<Composed, PackError> {
    let history = clinic.history(id);
    let imprint = clinic.imprint(Language::Polish);
    let input = DossierInput { imprint, record: id, records: &clinic.records, history: &history };
    pack::dossier(&input, &mut go_on)
}

fn changes(clinic: &Clinic, before: &[Record]) -> Composed {
    let acts = Clinic::acts();
    let imprint = clinic.imprint(Language::Polish);
    let input = ChangesInput { imprint, from: moment(FROM), before, after: &clinic.records, acts: &acts };
    pack::changes(&input, &mut go_on).unwrap()
}

fn list(clinic: &Clinic, shown: &[RecordId], filter: &str, columns: &[&str], cards: bool) -> Composed {
    let kind = Kind::of("activity").unwrap();
    let imprint = clinic.imprint(Language::Polish);
    let input = ListInput { imprint, kind, shown, records: &clinic.records, filter, columns, cards };
    pack::list(&input, &mut go_on).unwrap()
}

fn attached_records(made: &Composed) -> serde_json::Value {
    let files = pack::attachments(&made.pdf).unwrap();
    serde_json::from_slice(&files.iter().find(|(name, _)| name == "records.json").unwrap().1).unwrap()
}

#[test]
fn an_extract_holds_the_record_its_gaps_its_links_both_ways_and_its_history() {
    let clinic = Clinic::full(4);
    let record = id(204);
    let made = dossier(&clinic, record).unwrap();
    let paper = text(&made);
    let expected = [
        "Pełny wypis",
        "Czynność przetwarzania: Diagnostyka i laboratorium",
        "Nie wpisano 5 informacji z 29 wymaganych.",
        // A system that it names, and a policy that names it.
        "Centrala telefoniczna Wskazany tutaj: Zasoby",
        "Wskazuje na ten wpis: ",
        "Nazwa czynności: Pierwsza nazwa → Diagnostyka i laboratorium",
        "Cofnięto skutki pomyłki.",
    ];
    for words in expected {
        assert!(paper.contains(&flat(words)), "{words}: {paper}");
    }
    let kind = Kind::of("activity").unwrap();
    let value = &clinic.records.iter().find(|each| each.id == record).unwrap().value;
    let gaps = registers::completeness(kind, value).gaps.len();
    assert_eq!(paper.matches("Brak:").count(), gaps);
    let attached = attached_records(&made);
    let ids: Vec<&str> =
        attached["records"].as_array().unwrap().iter().map(|each| each["id"].as_str().unwrap()).collect();
    assert!(ids.contains(&record.to_string().as_str()) && ids.len() > 3 && ids.len() < clinic.records.len());
}

#[test]
fn an_extract_needs_its_record() {
    let mut clinic = Clinic::new();
    let record = id(204);
    let history = clinic.history(record);
    clinic.records.retain(|each| each.id != record);
    let imprint = clinic.imprint(Language::English);
    let input = DossierInput { imprint, record, records: &clinic.records, history: &history };
    assert!(matches!(pack::dossier(&input, &mut go_on), Err(PackError::NoRecord)));
}

#[test]
fn an_erased_version_is_told_and_its_neighbours_are_not_compared_with_it() {
    let clinic = Clinic::new();
    let record = id(204);
    let mut history = clinic.history(record);
    history[1].value = json!(null);
    let imprint = clinic.imprint(Language::English);
    let input = DossierInput { imprint, record, records: &clinic.records, history: &history };
    let paper = text(&pack::dossier(&input, &mut go_on).unwrap());
    assert!(paper.contains(&flat("The content of this record has been erased")));
    assert!(!paper.contains('→') && paper.matches("Firstversion").count() == 1, "{paper}");
}

#[test]
fn changes_are_counted_by_register_and_told_field_by_field_with_who_and_when() {
    let mut clinic = Clinic::new();
    let before = clinic.month_before();
    let system = clinic.records.iter_mut().find(|record| record.kind == "system").unwrap();
    system.ended = Some(sample::ended());
    let made = changes(&clinic, &before);
    let paper = text(&made);
    let expected = [
        "Zmiany w rejestrach od 23.10.2026",
        "Rejestr czynności przetwarzania 24 1 1 – – 25",
        "Wykaz zasobów 15 – – 1 – 14",
        "Administrator danych 1 – 1 – – 1",
        "Telefon 42 555 00 00 42 555 01 00",
        "Jednostka organizacyjna Dawna jednostka Rejestracja",
        "03.11.2026, godz. 22:30:00 CET · Katarzyna Wiśniewska-Dąbrowska · Zapisano czynność przetwarzania · pozycja nr 2",
        "Zakończono; wersja",
    ];
    for words in expected {
        assert!(paper.contains(&flat(words)), "{words}: {paper}");
    }
    assert!(!paper.contains("Rehabilitacjadomowa"), "what is as it was is not told");
    let attached = attached_records(&made);
    assert_eq!(attached["records"].as_array().unwrap().len(), 4);
    assert_eq!(attached["before"].as_array().unwrap().len(), 3);
    assert_eq!(attached["from"], "2026-10-23T12:00:00.000Z");
}

#[test]
fn where_nothing_changed_the_report_says_so() {
    let clinic = Clinic::new();
    let paper = text(&changes(&clinic, &clinic.records));
    assert!(paper.contains("wrejestrachnicsięniezmieniło"));
}

#[test]
fn a_list_shows_its_records_in_their_order_with_the_filter_and_the_columns_asked_for() {
    let clinic = Clinic::new();
    let shown = [id(207), id(201)];
    let paper = text(&list(&clinic, &shown, "medium: papierowa", &["name", "persons_count"], false));
    assert!(paper.contains(&flat("Wybrane wpisy: medium: papierowa")));
    let (first, second) = (paper.find("Kadryipłace").unwrap(), paper.find("Udzielanieświadczeń").unwrap());
    assert!(first < second);
    assert!(paper.contains("Przybliżonaliczbaosób") && !paper.contains("Postaćdanych"), "{paper}");
    let whole = text(&list(&clinic, &shown, "", &[], true));
    assert!(whole.contains("Całyrejestr") && whole.contains("2.2Udzielanieświadczeń"));
    assert!(text(&list(&clinic, &[], "brak", &[], true)).contains("niebyłotużadnychwpisów"));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let clinic = Clinic::new();
    assert!(dossier(&clinic, id(204)).unwrap().pdf == dossier(&clinic, id(204)).unwrap().pdf);
    let before = clinic.month_before();
    assert!(changes(&clinic, &before).pdf == changes(&clinic, &before).pdf);
}

#[test]
fn the_page_of_a_recovery_key_is_one_page_with_the_key_and_how_to_keep_it() {
    for (language, words) in
        [(Language::English, "How to keep it"), (Language::Polish, "Jak przechowywać klucz")]
    {
        let key = "504VXN-J9A31K-BFM6A3-JYHZ73-XCSYE5-X7Y894";
        let input = pack::RecoveryInput {
            language,
            facility: "Przychodnia Łąkowa",
            name: "łąkowa",
            vault: "2f2d04e5-c5a5-4c7a-a748-2d8845cc8550",
            operator: "Ewa Iksińska",
            key,
            made_at: moment(FROM),
            zone: chrono_tz::Europe::Warsaw,
        };
        let made = pack::recovery(&input).unwrap();
        assert_eq!((made.pages, made.replaced.as_slice()), (1, &[][..]));
        assert_eq!(made.pdf, pack::recovery(&input).unwrap().pdf);
        let paper = text(&made);
        for words in [key, words, input.vault, "łąkowa"] {
            assert!(paper.contains(&flat(words)), "{words}: {paper}");
        }
        let document = Document::load_mem(&made.pdf).unwrap();
        assert!(document.catalog().unwrap().has(b"StructTreeRoot"));
        assert!(pack::attachments(&made.pdf).unwrap().is_empty());
    }
}
