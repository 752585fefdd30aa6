//! An account in a system, or a key, card or code that opens one: whose it is and whether it still should be open.

use law::cites;

use crate::kinds::{AccessLevel, YesNo};
use crate::{Area, Asked, Given, Rule, choices, kind};

choices! {
    /// Who stands behind an account.
    pub enum AccountKind = "account_kind" {
        Own = "own",
        Shared = "shared",
        Service = "service",
        Technical = "technical",
    }
}

kind! {
    /// An account.
    pub struct Account = "account" titled login
        .area(Area::People)
        .asked(Asked::Access)
        .rules(RULES)
        .in_order(&[("opened_on", "closed_on")])
    {
        login: line in "account_whose".to_save().cites(cites!["gdpr:32(1)(b)"]).personal().column();
        system: link("system") in "account_whose".to_complete().cites(cites!["gdpr:32(1)(b)"]).column();
        kind: choice(AccountKind) in "account_whose".to_complete().cites(cites!["gdpr:32(1)(b)", "gdpr:5(2)"]);
        person: link("person") in "account_whose".cites(cites!["gdpr:29", "gdpr:32(4)"]).personal().column();
        users: links("person") in "account_whose"
            .to_complete().cites(cites!["gdpr:32(1)(b)", "gdpr:32(4)"]).personal().when("kind", "shared");
        shared_why: text in "account_whose"
            .to_complete().cites(cites!["gdpr:32(1)(b)", "gdpr:5(2)"]).when("kind", "shared");
        serves: line in "account_whose".cites(cites!["gdpr:5(2)"]);

        role: link("role") in "account_access".cites(cites!["gdpr:32(4)", "gdpr:25(2)"]).column();
        level: choice(AccessLevel) in "account_access".to_complete().cites(cites!["gdpr:25(2)"]);
        mfa: choice(YesNo) in "account_access".to_complete().cites(cites!["gdpr:32(1)(b)"]);

        active: choice(YesNo) in "account_state".to_complete().cites(cites!["gdpr:32(1)(b)"]).column();
        opened_on: date in "account_state".to_complete().cites(cites!["gdpr:32(4)", "gdpr:5(2)"]);
        approved_by: line in "account_state".cites(cites!["gdpr:29", "gdpr:32(4)"]).personal();
        closed_on: date in "account_state"
            .to_complete().cites(cites!["gdpr:32(1)(b)", "gdpr:32(4)"]).when("active", "no");
        last_login: date in "account_state".cites(cites!["gdpr:32(1)(d)"]);
        password_changed_on: date in "account_state".cites(cites!["gdpr:32(1)(b)"]);
        reviewed_on: date in "account_state".to_complete().cites(cites!["gdpr:32(1)(d)"]).column();
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule {
        code: "holder",
        given: &[Given::Has("kind", &["own"])],
        asks: &["person"],
        cites: cites!["gdpr:29", "gdpr:32(4)"],
    },
    Rule {
        code: "responsible",
        given: &[Given::Has("kind", &["shared", "service", "technical"])],
        asks: &["person"],
        cites: cites!["gdpr:32(1)(b)", "gdpr:5(2)"],
    },
    Rule {
        code: "serves",
        given: &[Given::Has("kind", &["service", "technical"])],
        asks: &["serves"],
        cites: cites!["gdpr:5(2)", "gdpr:32(1)(b)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn an_account_with_a_login_alone_lacks_what_a_review_looks_at() {
        let found = gaps("account", &json!({"login": "akowalska"}));
        assert_eq!(found, ["system", "kind", "level", "mfa", "active", "opened_on", "reviewed_on"]);
    }

    #[test]
    fn somebody_answers_for_every_account_and_a_shared_one_gives_its_reasons() {
        gap_table(
            "account",
            &[
                (json!({"kind": "own"}), "person", true),
                (json!({"kind": "own"}), "users", false),
                (json!({"kind": "shared"}), "person", true),
                (json!({"kind": "shared"}), "users", true),
                (json!({"kind": "shared"}), "shared_why", true),
                (json!({"kind": "service"}), "serves", true),
                (json!({"kind": "own"}), "serves", false),
                (json!({"active": "no"}), "closed_on", true),
                (json!({"active": "yes"}), "closed_on", false),
            ],
        );
    }
}
