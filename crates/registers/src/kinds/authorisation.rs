//! An authorisation to process data: who may do what on the controller's instructions, from when until when.

use law::cites;

use crate::{Area, Asked, Given, Rule, choices, kind};

choices! {
    /// What the authorised person may do with the data.
    pub enum AuthorisedTo = "authorised_to" {
        View = "view",
        Enter = "enter",
        Change = "change",
        Release = "release",
        Copy = "copy",
        Archive = "archive",
        Erase = "erase",
        Administer = "administer",
    }
}

choices! {
    /// In what form the authorisation was given.
    pub enum AuthorisationForm = "authorisation_form" {
        Written = "written",
        Electronic = "electronic",
        Contract = "contract",
        System = "system",
    }
}

kind! {
    /// An authorisation.
    pub struct Authorisation = "authorisation" titled number
        .area(Area::People)
        .asked(Asked::Access)
        .rules(RULES)
        .in_order(&[("granted_on", "valid_to"), ("granted_on", "withdrawn_on")])
    {
        number: line in "authorisation_who".to_save().column();
        person: link("person") in "authorisation_who"
            .to_complete().cites(cites!["gdpr:29", "gdpr:32(4)"]).personal().column();
        role: link("role") in "authorisation_who".cites(cites!["gdpr:32(4)"]).column();

        activities: links("activity") in "authorisation_scope".cites(cites!["gdpr:29", "gdpr:5(1)(b)"]);
        systems: links("system") in "authorisation_scope".cites(cites!["gdpr:32(4)", "gdpr:25(2)"]);
        operations: choices(AuthorisedTo) in "authorisation_scope"
            .to_complete().cites(cites!["gdpr:29", "gdpr:25(2)"]);
        scope: text in "authorisation_scope".cites(cites!["gdpr:5(1)(c)", "gdpr:32(4)"]);

        granted_on: date in "authorisation_granted"
            .to_complete().cites(cites!["gdpr:29", "gdpr:5(2)"]).column();
        granted_by: line in "authorisation_granted"
            .to_complete().cites(cites!["gdpr:29", "gdpr:5(2)"]).personal();
        form: choice(AuthorisationForm) in "authorisation_granted"
            .to_complete().cites(cites!["gdpr:5(2)"]);
        accepted_on: date in "authorisation_granted".to_complete().cites(cites!["gdpr:32(4)", "gdpr:5(2)"]);

        valid_to: date in "authorisation_ended".cites(cites!["gdpr:32(4)"]).column();
        withdrawn_on: date in "authorisation_ended".cites(cites!["gdpr:32(4)"]).column();
        withdrawn_why: text in "authorisation_ended".cites(cites!["gdpr:5(2)"]);
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule {
        code: "scope",
        given: &[],
        asks: &["activities", "role", "scope"],
        cites: cites!["gdpr:29", "gdpr:32(4)"],
    },
    Rule {
        code: "where",
        given: &[],
        asks: &["systems", "role", "scope"],
        cites: cites!["gdpr:32(4)", "gdpr:25(2)"],
    },
    Rule {
        code: "withdrawn",
        given: &[Given::Filled("withdrawn_on")],
        asks: &["withdrawn_why"],
        cites: cites!["gdpr:32(4)", "gdpr:5(2)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn an_authorisation_with_a_number_alone_lacks_all_that_makes_it_one() {
        let found = gaps("authorisation", &json!({"number": "N"}));
        let expected = [
            "person",
            "operations",
            "granted_on",
            "granted_by",
            "form",
            "accepted_on",
            "activities",
            "systems",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_role_or_words_tell_the_scope_as_well_as_links() {
        let role = "01890000-0000-7000-8000-000000000001";
        gap_table(
            "authorisation",
            &[
                (json!({"role": role}), "activities", false),
                (json!({"role": role}), "systems", false),
                (json!({"scope": "Rejestracja"}), "activities", false),
                (json!({"activities": [role]}), "systems", true),
                (json!({"withdrawn_on": "2026-01-05"}), "withdrawn_why", true),
                (json!({"valid_to": "2026-01-05"}), "withdrawn_why", false),
            ],
        );
    }
}
