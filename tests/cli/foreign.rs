//! Files that other programs write go in with mapping, and what cannot go in is named row by row (`tests/fixtures/exchange`).

use std::path::PathBuf;

use serde_json::{Value, json};
use tabularium_tests::Place;

fn fixture(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/exchange").join(name);
    path.to_str().unwrap().to_owned()
}

/// Row and column of each cell that is rejected.
fn rejected(report: &Value) -> Vec<(u64, String)> {
    let each = |each: &Value| (each["row"].as_u64().unwrap(), each["label"].as_str().unwrap().to_owned());
    let mut all: Vec<(u64, String)> = report["rejected"].as_array().unwrap().iter().map(each).collect();
    all.sort();
    all
}

/// The value of the record with that title.
fn value(place: &Place, title: &str) -> Value {
    let page = place.json(["list", "vault", "activity"]);
    let row = page["rows"].as_array().unwrap().iter().find(|row| row["title"] == title).cloned();
    let id = row.unwrap_or_else(|| panic!("{title} in {page}"))["id"].as_str().unwrap().to_owned();
    place.json(["show", "vault", &id])["value"].clone()
}

fn import(place: &Place, file: &str, mapping: &Value, more: &[&str]) -> Value {
    place.write("map.json", mapping.to_string());
    let file = fixture(file);
    let args = ["import", "vault", &file, "--kind", "activity", "--map", "map.json", "--accept-partial"];
    place.json(args.into_iter().chain(more.iter().copied()))
}

#[test]
fn the_record_of_a_british_controller_goes_in() {
    let place = Place::with_vault();
    let mapping = json!({
        "columns": {
            "Article 30 record: Business function": "name",
            "Article 30 record: Purpose of processing": "purposes/0/purpose",
            "Article 30 record: Name and contact details of joint controller (if applicable)": "joint_controllers",
            "Article 30 record: Categories of individuals": "persons_more",
            "Article 30 record: Categories of personal data": "data_more",
            "Article 30 record: Categories of recipients": "recipients",
            "Article 30 record: Names of third countries or international organisations (if applicable)": "transfers/0/country",
            "Article 30 record: Retention schedule (if possible)": "retention",
            "Article 30 record: General description of security measures (if possible)": "measures_more",
            "Privacy notices: Article 6 lawful basis": "purposes/0/legal_basis",
            "Privacy notices: Source of the personal data": "source_more",
            "Impact assessments: Assessment required?": "dpia",
            "Impact assessments: Assessment date": "dpia_on",
        },
        "words": {
            "dpia": {"Yes": "needed", "No": "not_needed"},
            "purposes/0/legal_basis": {
                "Article 6(1)(c) - legal obligation": "6_1_c",
                "Article 6(1)(b) - contract": "6_1_b",
                "Article 6(1)(f) - legitimate interests": "6_1_f",
                "Article 6(1)(a) - consent": "6_1_a",
            },
        },
    });
    let report = import(&place, "british-controller-record.xlsx", &mapping, &[]);
    assert_eq!((&report["read"], &report["created"]), (&json!(4), &json!(3)));
    let expected = ["Impact assessments: Assessment date", "Impact assessments: Assessment required?"];
    assert_eq!(rejected(&report), expected.map(|label| (10, label.to_owned())));
    let first = value(&place, "Patient registration");
    assert_eq!(first["recipients"], json!([{"name": "NHS body"}, {"name": "Health insurer"}]));
    assert_eq!(first["purposes"][0]["legal_basis"], json!(["6_1_c"]));
    assert_eq!((&first["dpia"], &first["dpia_on"]), (&json!("needed"), &json!("2026-03-05")));
    assert_eq!(value(&place, "Payroll")["transfers"], json!([{"country": "United States"}]));
}

#[test]
fn the_register_of_a_french_controller_goes_in() {
    let place = Place::with_vault();
    let mapping = json!({"columns": {
        "Nom du traitement": "name",
        "Référence": "unit",
        "Date de création": "started_on",
        "Dernière mise à jour": "reviewed_on",
        "Finalité principale": "purposes/0/purpose",
        "Destinataires": "recipients",
        "Durée de conservation": "retention",
        "Mesures de sécurité": "measures_more",
        "Nombre de personnes": "persons_count",
    }});
    let report = import(&place, "french-register.ods", &mapping, &[]);
    assert_eq!((&report["read"], &report["created"]), (&json!(3), &json!(2)));
    assert_eq!(
        rejected(&report),
        ["Date de création", "Nombre de personnes"].map(|label| (7, label.to_owned()))
    );
    let first = value(&place, "Gestion des dossiers patients");
    assert_eq!((&first["started_on"], &first["persons_count"]), (&json!("2024-05-25"), &json!(12_840)));
    assert_eq!(value(&place, "Gestion de la paie")["reviewed_on"], "2026-09-01");

    let old = json!({"columns": {"Nom du traitement": "name", "Finalité principale": "purposes/0/purpose"}});
    let report = import(&place, "french-register.csv", &old, &[]);
    assert_eq!(report["created"], 1);
    let purpose = value(&place, "Gestion des dossiers médicaux")["purposes"][0]["purpose"].clone();
    assert_eq!(purpose, "Suivi à l’hôpital été comme hiver");
}

#[test]
fn a_polish_file_of_an_older_program_needs_no_mapping() {
    let place = Place::with_vault();
    let file = fixture("polish-old-program.csv");
    let report = place.json(["import", "vault", &file, "--accept-partial"]);
    assert_eq!((&report["kind"], &report["created"]), (&json!("activity"), &json!(1)));
    assert_eq!(
        rejected(&report),
        [(6, "Data rozpoczęcia".to_owned()), (6, "Przybliżona liczba osób".to_owned())]
    );
    let expected = json!({
        "name": "Rejestracja świadczeń", "retention": "20 lat od końca roku",
        "started_on": "2026-01-05", "persons_count": 12_840,
    });
    assert_eq!(value(&place, "Rejestracja świadczeń"), expected);
}

#[test]
fn the_template_of_a_peer_goes_in() {
    let place = Place::with_vault();
    let mapping = json!({
        "columns": {
            "Activity Name *": "name",
            "Purpose *": "purposes/0/purpose",
            "Legal Basis *": "purposes/0/legal_basis",
            "Data Subject Categories": "persons_more",
            "Recipients": "recipients",
            "Retention Period": "retention",
            "DPIA Required": "dpia",
            "Start Date": "started_on",
            "Next Review": "review_due",
        },
        "words": {
            "dpia": {"yes": "needed", "no": "not_needed"},
            "purposes/0/legal_basis": {"legal obligation": "6_1_c", "consent": "6_1_a", "public task": "6_1_e"},
        },
    });
    let report = import(&place, "peer-ropa-template.csv", &mapping, &[]);
    assert_eq!((&report["read"], &report["created"]), (&json!(4), &json!(1)));
    let expected = [(3, "Start Date"), (4, "DPIA Required"), (4, "Start Date"), (5, "Activity Name *")];
    assert_eq!(rejected(&report), expected.map(|(row, label)| (row, label.to_owned())));
    assert_eq!(value(&place, "Appointments, online")["retention"], "As the law says: 20 years");
}
