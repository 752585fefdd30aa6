//! A person who works for the facility, under whatever contract: whom authorisations, accounts and training are about.

use law::cites;

use crate::{Area, Asked, Format, Given, Rule, choices, kind};

choices! {
    /// On what footing the person works.
    pub enum Employment = "employment" {
        Contract = "contract",
        CivilContract = "civil_contract",
        OwnPractice = "own_practice",
        Appointment = "appointment",
        Residency = "residency",
        Trainee = "trainee",
        Volunteer = "volunteer",
        Agency = "agency",
        Supplier = "supplier",
        Other = "other",
    }
}

choices! {
    /// The profession, by what binds to secrecy.
    pub enum Profession = "profession" {
        Doctor = "doctor",
        Dentist = "dentist",
        Nurse = "nurse",
        Midwife = "midwife",
        Physiotherapist = "physiotherapist",
        LabDiagnostician = "lab_diagnostician",
        Pharmacist = "pharmacist",
        Paramedic = "paramedic",
        OtherMedical = "other_medical",
        Psychologist = "psychologist",
        Administration = "administration",
        Technical = "technical",
        Other = "other",
    }
}

kind! {
    /// A person of the staff.
    pub struct Person = "person" titled last_name
        .title_then("first_name")
        .area(Area::People)
        .asked(Asked::Access)
        .rules(RULES)
        .in_order(&[("employed_from", "employed_to")])
    {
        last_name: line in "person_who".to_save().cites(cites!["gdpr:29", "gdpr:32(4)"]).personal().column();
        first_name: line in "person_who".to_complete().cites(cites!["gdpr:29", "gdpr:32(4)"]).personal().column();
        number: line in "person_who".identifies().personal().column();
        email: line in "person_who".format(Format::Email).personal();

        position: line in "person_work".to_complete().cites(cites!["gdpr:5(2)", "gdpr:32(4)"]).column();
        unit: line in "person_work".column();
        employment: choice(Employment) in "person_work".to_complete().cites(cites!["gdpr:29", "gdpr:32(4)"]);
        employer: line in "person_work".cites(cites!["gdpr:28(3)(b)"]);
        employed_from: date in "person_work".to_complete().cites(cites!["gdpr:5(2)", "gdpr:32(4)"]);
        employed_to: date in "person_work".cites(cites!["gdpr:32(1)(b)", "gdpr:32(4)"]).column();

        profession: choice(Profession) in "person_secrecy".cites(cites!["gdpr:9(3)", "upp:14(1)"]);
        licence: line in "person_secrecy".cites(cites!["gdpr:9(3)"]).personal();
        secrecy_on: date in "person_secrecy"
            .to_complete().cites(cites!["gdpr:9(3)", "gdpr:32(4)", "upp:14(1)"]);

        roles: links("role") in "person_tasks".to_complete().cites(cites!["gdpr:29", "gdpr:32(4)"]);
        returned: text in "person_tasks".cites(cites!["gdpr:32(1)(b)", "gdpr:32(4)"]);
        returned_on: date in "person_tasks".cites(cites!["gdpr:32(1)(b)", "gdpr:32(4)"]);

        notes: text in "notes";
    }
}

/// Professions of which a public register holds a licence number.
const LICENSED: &[&str] = &[
    "doctor",
    "dentist",
    "nurse",
    "midwife",
    "physiotherapist",
    "lab_diagnostician",
    "pharmacist",
    "paramedic",
];

const RULES: &[Rule] = &[
    Rule {
        code: "licence",
        given: &[Given::Has("profession", LICENSED)],
        asks: &["licence"],
        cites: cites!["gdpr:9(3)"],
    },
    Rule {
        code: "employer",
        given: &[Given::Has("employment", &["agency", "supplier"])],
        asks: &["employer"],
        cites: cites!["gdpr:28(3)(b)", "gdpr:29"],
    },
];

#[cfg(test)]
mod tests {
    use catalogue::Language;
    use serde_json::json;

    use super::*;
    use crate::completeness::tests::{gap_table, gaps};
    use crate::readable::tests::Reader;
    use crate::title;

    #[test]
    fn a_person_with_a_surname_alone_lacks_what_an_authorisation_needs() {
        let found = gaps("person", &json!({"last_name": "N"}));
        assert_eq!(found, ["first_name", "position", "employment", "employed_from", "secrecy_on", "roles"]);
    }

    #[test]
    fn a_licensed_profession_is_asked_for_its_number_and_a_firm_for_its_name() {
        gap_table(
            "person",
            &[
                (json!({"profession": "doctor"}), "licence", true),
                (json!({"profession": "doctor", "licence": "1234567"}), "licence", false),
                (json!({"profession": "administration"}), "licence", false),
                (json!({"employment": "agency"}), "employer", true),
                (json!({"employment": "contract"}), "employer", false),
            ],
        );
    }

    #[test]
    fn a_person_is_listed_by_surname_with_the_first_name_after_it() {
        let words = Reader(Language::Polish);
        let titled = |value| title(&Person::KIND, &value, &words);
        assert_eq!(titled(json!({"first_name": "Ewa", "last_name": "Łącka"})), "Łącka Ewa");
        assert_eq!(titled(json!({"last_name": "Łącka"})), "Łącka");
    }
}
