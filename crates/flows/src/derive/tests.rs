//! What a map shows, by what the register says.

use std::collections::BTreeSet;

use catalogue::Language;
use registers::{
    RecordId,
    kinds::{Activity, MapRecord, System},
};
use serde_json::{Value, json};

use super::{Facts, derive};
use crate::{FRAME, Map, Path, PlexMetrics, Protection, SMALLEST_TEXT, layout, sentences, svg};

fn id(number: u128) -> RecordId {
    RecordId(uuid::Uuid::from_u128(number))
}

/// A clinic with everything answered, some of it badly.
pub(crate) struct Clinic {
    pub(crate) activities: Vec<(RecordId, Activity)>,
    pub(crate) systems: Vec<(RecordId, System)>,
    pub(crate) answers: [MapRecord; 3],
}

pub(crate) fn clinic() -> Clinic {
    let read = |value: Value| serde_json::from_value(value).expect("a record");
    let all = ["registration", "consultation", "archive"];
    let systems = [
        json!({"name": "mMedica – dokumentacja i terminarz", "kind": "application", "special": "yes", "paths": all,
            "supplier": "Przykładowa Informatyka S.A.", "processor": "yes", "contract_on": "2024-03-01",
            "authentication": ["own_password", "second_factor"], "zone": "server_room"}),
        json!({"name": "Centrala telefoniczna", "kind": "phone", "paths": ["registration", "consultation"]}),
        json!({"name": "eWUŚ i P1", "kind": "national_platform", "special": "yes",
            "paths": ["registration", "consultation"], "authentication": ["certificate"]}),
        json!({"name": "Kartoteka papierowa", "kind": "filing_cabinet", "special": "yes", "zone": "reception",
            "paths": ["registration", "archive"], "authentication": ["key"], "place": "rejestracja, szafa 2"}),
        json!({"name": "Archiwum w piwnicy", "kind": "paper_archive", "special": "yes", "zone": "archive",
            "paths": ["archive"], "authentication": ["key_log"], "place": "pomieszczenie 0.12"}),
        json!({"name": "Platforma wideo TeleMed", "kind": "teleconsultation", "special": "yes",
            "paths": ["consultation"], "supplier": "TeleMed sp. z o.o.", "processor": "yes"}),
        json!({"name": "System laboratoryjny LAB", "kind": "cloud", "special": "yes", "paths": ["consultation"],
            "supplier": "Laboratorium Alfa sp. z o.o.", "processor": "yes", "authentication": ["shared_password"]}),
    ];
    let activities = [
        json!({"name": "Rejestracja pacjentów", "paths": ["registration"], "data": ["identification", "pesel", "contact"],
            "special_data": ["health"], "disclosed": "yes",
            "recipients": [{"name": "Narodowy Fundusz Zdrowia"}, {"name": "Dostawca SMS-ów Beta"}], "systems": [id(1)]}),
        json!({"name": "Udzielanie świadczeń i dokumentacja medyczna", "paths": ["consultation"],
            "data": ["identification", "pesel"], "special_data": ["health", "genetic"], "disclosed": "yes",
            "recipients": [{"name": "Laboratorium Alfa"}, {"name": "Szpital Wojewódzki"}, {"name": "ZUS"}]}),
        json!({"name": "Teleporady", "paths": ["consultation"], "data": ["contact", "voice"], "special_data": ["health"]}),
        json!({"name": "Archiwum i udostępnianie dokumentacji", "paths": ["archive"], "data": ["identification"],
            "special_data": ["health"], "disclosed": "yes",
            "recipients": [{"name": "Sądy i prokuratura"}, {"name": "ZUS"}, {"name": "Zakłady ubezpieczeń"}]}),
    ];
    let answers = [
        json!({"path": "registration", "channels": ["phone", "in_person", "email", "portal"],
            "phone_identity": ["pesel", "birth_date"], "phone_recording": "with_notice", "desk_identity": ["id_document"],
            "desk_privacy": ["distance"], "screens_turned": "no", "calling": "number",
            "email_protection": ["nothing"], "appointments": [id(1)]}),
        json!({"path": "consultation", "modes": ["in_person", "phone", "video"],
            "consultation_identity": ["known_to_staff", "pesel"], "online_tools": [id(6)],
            "consultation_recording": "no", "records": [id(1)], "diagnostic_access": "lekarz prowadzący, pielęgniarka",
            "e_receipt": ["sms", "print"], "access_levels": "by_role"}),
        json!({"path": "archive", "media": ["paper", "electronic"], "kept_in": [id(5), id(4)],
            "may_enter": "dwie rejestratorki, kierownik", "release_log": "paper",
            "release_identity": ["id_document", "authorisation_on_file"], "transport": ["patient_collects", "registered_mail"],
            "destruction": ["contractor", "protocol"]}),
    ];
    let numbered = |start: u128| (start..).map(id);
    Clinic {
        activities: numbered(101)
            .zip(activities.into_iter().map(|value| serde_json::from_value(value).expect("an activity")))
            .collect(),
        systems: numbered(1)
            .zip(systems.into_iter().map(|value| serde_json::from_value(value).expect("a system")))
            .collect(),
        answers: answers.map(read),
    }
}

impl Clinic {
    pub(crate) fn map(&self, path: Path, language: Language) -> Map {
        let answers = Some(&self.answers[Path::ALL.iter().position(|known| *known == path).expect("a path")]);
        derive(
            path,
            &Facts { activities: &self.activities, systems: &self.systems, answers, ..Facts::default() },
            language,
        )
    }
}

/// Every path in every language, answered and empty.
pub(crate) fn all_maps() -> Vec<Map> {
    let clinic = clinic();
    let pairs = Path::ALL.into_iter().flat_map(|path| Language::ALL.map(|language| (path, language)));
    pairs
        .flat_map(|(path, language)| [clinic.map(path, language), derive(path, &Facts::default(), language)])
        .collect()
}

fn polish(path: Path, activities: &[Value], systems: &[Value], answers: Option<Value>) -> Map {
    let activities: Vec<(RecordId, Activity)> = (101..)
        .map(id)
        .zip(activities.iter().map(|value| serde_json::from_value(value.clone()).expect("an activity")))
        .collect();
    let systems: Vec<(RecordId, System)> = (1..)
        .map(id)
        .zip(systems.iter().map(|value| serde_json::from_value(value.clone()).expect("a system")))
        .collect();
    let answers: Option<MapRecord> = answers.map(|value| serde_json::from_value(value).expect("answers"));
    derive(
        path,
        &Facts { activities: &activities, systems: &systems, answers: answers.as_ref(), ..Facts::default() },
        Language::Polish,
    )
}

#[test]
fn an_empty_register_gives_the_skeleton_of_each_path_full_of_questions() {
    let cases = [
        (Path::Registration, 4, "registration"),
        (Path::Consultation, 7, "consultation"),
        (Path::Archive, 8, "release"),
    ];
    for (path, questions, step) in cases {
        let map = derive(path, &Facts::default(), Language::Polish);
        assert!(map.open_questions() >= questions, "{} asks {}", path.code(), map.open_questions());
        assert!(map.node(step).is_some_and(crate::Node::is_open), "the step asks for its activity");
        assert!(map.flows().iter().any(|flow| flow.supposed));
    }
}

#[test]
fn answers_take_questions_off_the_map() {
    let clinic = clinic();
    let left: Vec<usize> =
        Path::ALL.iter().map(|path| clinic.map(*path, Language::Polish).open_questions()).collect();
    assert_eq!(left, [0, 1, 1], "only the contract of one supplier and the return of files are open");
}

#[test]
fn a_question_that_stands_at_several_places_counts_once() {
    let answers = json!({"path": "consultation", "modes": ["phone", "video", "chat"]});
    let map = polish(Path::Consultation, &[], &[], Some(answers));
    let asked = map
        .flows()
        .iter()
        .filter_map(|flow| flow.question())
        .filter(|question| question.field == "consultation_identity");
    assert_eq!(asked.count(), 3);
    let all: BTreeSet<String> = map
        .flows()
        .iter()
        .filter_map(|flow| flow.question())
        .chain(map.nodes().iter().flat_map(|node| &node.questions))
        .map(|question| question.field.clone())
        .collect();
    assert_eq!(map.open_questions(), all.len());
}

#[test]
fn what_the_answers_say_is_missing_is_marked() {
    let answers = json!({"path": "registration", "channels": ["phone", "email"], "phone_identity": ["nothing"],
        "phone_recording": "without_notice", "email_protection": ["nothing"]});
    let map = polish(Path::Registration, &[], &[], Some(answers));
    let absent = map.flows().iter().filter(|flow| matches!(flow.protection, Protection::Absent(_))).count();
    assert_eq!(absent, 2);
    assert_eq!(map.node("channel-phone").map(|node| node.lacks.len()), Some(1));
}

#[test]
fn a_link_to_an_ended_system_is_asked_about_and_not_passed_over() {
    let read = |value: Value| serde_json::from_value(value).expect("an activity");
    let activities = [
        (id(101), read(json!({"name": "A", "paths": ["registration"], "systems": [id(1), id(2), id(3)]}))),
        (id(102), read(json!({"name": "B", "paths": ["archive"], "systems": [id(2)]}))),
    ];
    let systems = [(id(1), serde_json::from_value(json!({"name": "Terminarz"})).expect("a system"))];
    let ended = [(id(2), "mMedica".to_owned()), (id(3), "Zeszyt".to_owned()), (id(4), "Tablica".to_owned())];
    let answers: MapRecord =
        serde_json::from_value(json!({"path": "registration", "appointments": [id(4)]})).expect("answers");
    let facts = Facts {
        activities: &activities,
        systems: &systems,
        ended: &ended,
        answers: Some(&answers),
        ..Facts::default()
    };
    let map = derive(Path::Registration, &facts, Language::Polish);
    let step = map.node("registration").expect("the step");
    let asked: Vec<_> =
        step.questions.iter().map(|question| (question.record, question.field.as_str())).collect();
    assert_eq!(asked, [(None, "appointments"), (Some(id(101)), "systems")]);
    let told = sentences(&map).join("\n");
    assert!(told.contains("Tablica") && told.contains("mMedica, Zeszyt"), "{told}");

    let other = Facts { answers: None, ..facts };
    assert_eq!(derive(Path::Consultation, &other, Language::English).open_questions(), {
        let none = Facts { ended: &[], ..other };
        derive(Path::Consultation, &none, Language::English).open_questions()
    });
}

#[test]
fn systems_and_recipients_of_the_register_stand_on_the_map_once() {
    let activity = |name: &str| {
        json!({"name": name, "paths": ["registration"], "systems": [id(1)],
            "recipients": [{"name": "Narodowy Fundusz Zdrowia"}, {"name": "narodowy fundusz zdrowia"}]})
    };
    let systems = [
        json!({"name": "Terminarz", "kind": "application", "paths": ["registration"]}),
        json!({"name": "Obcy", "kind": "application", "paths": ["archive"]}),
    ];
    let answers = json!({"path": "registration", "appointments": [id(1), id(1)]});
    let map = polish(Path::Registration, &[activity("A"), activity("B")], &systems, Some(answers));
    let titled = |title: &str| map.nodes().iter().filter(|node| node.title == title).count();
    assert_eq!((titled("Terminarz"), titled("Narodowy Fundusz Zdrowia"), titled("Obcy")), (1, 1, 0));
    let node = map.nodes().iter().find(|node| node.title == "Terminarz").expect("the diary");
    assert_eq!(node.record, Some(id(1)));
}

#[test]
fn a_supplier_on_record_is_drawn_with_its_name_and_its_contract() {
    let record = id(201);
    let systems: [(RecordId, System); 1] = [(
        id(1),
        serde_json::from_value(json!({"name": "Terminarz", "kind": "application", "paths": ["registration"],
            "supplier": "jakaś nazwa", "supplier_record": record}))
        .expect("a system"),
    )];
    let answers: MapRecord =
        serde_json::from_value(json!({"path": "registration", "appointments": [id(1)]})).expect("answers");
    let cases = [
        (json!({"name": "Medsoft", "contract_on": "2024-03-01"}), true),
        (json!({"name": "Medsoft"}), false),
    ];
    for (processor, agreed) in cases {
        let processors = [(record, serde_json::from_value(processor).expect("a processor"))];
        let facts =
            Facts { systems: &systems, processors: &processors, answers: Some(&answers), ..Facts::default() };
        let map = derive(Path::Registration, &facts, Language::Polish);
        let node = map.nodes().iter().find(|node| node.title == "Medsoft").expect("the supplier");
        assert_eq!(node.record, Some(record));
        let flow = map.flows().iter().find(|flow| flow.to == node.key).expect("its flow");
        match &flow.protection {
            Protection::Stated(words) => assert!(agreed && words.contains("01.03.2024"), "{words}"),
            Protection::Open(question) => assert_eq!((question.record, agreed), (Some(record), false)),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_large_register_is_gathered_so_that_the_map_stays_readable() {
    let systems: Vec<Value> = (0..15)
        .map(|number| {
            json!({"name": format!("System informatyczny numer {number}"), "kind": "application", "special": "yes",
                "paths": ["registration", "consultation", "archive"], "supplier": format!("Dostawca {number} sp. z o.o."),
                "processor": "yes", "authentication": ["own_password"]})
        })
        .collect();
    let activities: Vec<Value> = (0..25)
        .map(|number| {
            json!({"name": format!("Czynność {number}"), "paths": ["registration", "consultation", "archive"],
                "special_data": ["health"], "recipients": [{"name": format!("Odbiorca danych {number}")}]})
        })
        .collect();
    for path in Path::ALL {
        let map = polish(path, &activities, &systems, None);
        assert!(map.nodes().len() <= 24, "{}: {} nodes", path.code(), map.nodes().len());
        let drawing = layout(&map, &PlexMetrics);
        let smallest = drawing.smallest_text() * drawing.scale_into(FRAME);
        assert!(smallest >= SMALLEST_TEXT - 0.01, "{}: {smallest}", path.code());
    }
}

#[test]
fn every_text_of_a_map_is_in_the_catalogue() {
    for map in all_maps() {
        let told = sentences(&map);
        let shown = map.nodes().iter().flat_map(|node| [&node.caption, &node.title]).chain(&told);
        for text in shown {
            assert!(!text.contains("maps-") && !text.contains("choice-"), "{text}");
        }
        assert!(told.len() >= map.flows().len());
    }
}

#[test]
fn a_flow_reads_as_a_sentence_in_either_language() {
    let answers =
        || Some(json!({"path": "registration", "channels": ["phone"], "phone_identity": ["pesel"]}));
    let map = polish(Path::Registration, &[], &[], answers());
    assert_eq!(
        map.flows()[0].sentence,
        "Z kanału „Telefon” do etapu „Rejestracja pacjenta” przechodzą dane: dane identyfikacyjne i kontaktowe, \
         powód wizyty. Są wśród nich szczególne kategorie danych (art. 9 RODO). Sposób przekazania: głosowo. \
         Zabezpieczenie: tożsamość: numer PESEL."
    );
    let empty = derive(Path::Archive, &Facts::default(), Language::English);
    assert_eq!(
        empty.flows()[0].sentence,
        "Data go from the person “Patient or authorised person” to the step “Release of records”: request for \
         release. Unanswered question: How is the receiver’s identity checked?"
    );
}

#[test]
fn each_map_fits_an_a4_page_with_readable_text_and_never_changes_by_itself() {
    for map in all_maps() {
        let drawing = layout(&map, &PlexMetrics);
        let smallest = drawing.smallest_text() * drawing.scale_into(FRAME);
        assert!(smallest >= SMALLEST_TEXT - 0.01, "{} {}: {smallest}", map.path.code(), map.texts.language);
        assert_eq!(svg(&drawing), svg(&layout(&map.clone(), &PlexMetrics)));
    }
}
