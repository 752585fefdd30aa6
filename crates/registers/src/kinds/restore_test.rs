//! A test that data can be brought back from a backup.

use law::cites;

use crate::kinds::YesNo;
use crate::{Area, Asked, Given, Rule, choices, kind};

choices! {
    /// How much was restored.
    pub enum RestoreScope = "restore_scope" {
        Files = "files",
        Database = "database",
        Machine = "machine",
        Whole = "whole",
    }
}

choices! {
    /// On what the backup lies.
    pub enum BackupMedium = "backup_medium" {
        Disk = "disk",
        NetworkStorage = "network_storage",
        OfflineDisk = "offline_disk",
        Tape = "tape",
        Cloud = "cloud",
        Supplier = "supplier",
    }
}

choices! {
    /// How it ended.
    pub enum RestoreResult = "restore_result" { Success = "success", Partial = "partial", Failure = "failure" }
}

kind! {
    /// One restore test.
    pub struct RestoreTest = "restore_test" titled name
        .area(Area::Oversight)
        .asked(Asked::Security)
        .rules(RULES)
        .in_order(&[("copy_on", "on"), ("on", "next_due")])
    {
        name: line in "what".to_save().column();
        systems: links("system") in "what".to_complete().cites(cites!["gdpr:32(1)(c)"]);
        on: date in "what".to_complete().cites(cites!["gdpr:32(1)(d)", "gdpr:5(2)"]).column();
        by: line in "what".to_complete().cites(cites!["gdpr:5(2)"]).personal().column();
        witness: line in "what".personal();

        copy_on: date in "copy".to_complete().cites(cites!["gdpr:32(1)(c)"]);
        medium: choice(BackupMedium) in "copy".to_complete().cites(cites!["gdpr:32(1)(c)"]);
        kept_at: line in "copy".cites(cites!["gdpr:32(1)(b)"]);
        encrypted: choice(YesNo) in "copy".to_complete().cites(cites!["gdpr:32(1)(a)"]);
        key_kept: text in "copy".to_complete().cites(cites!["gdpr:32(1)(a)", "gdpr:32(1)(c)"]).when("encrypted", "yes");

        scope: choice(RestoreScope) in "restoring".to_complete().cites(cites!["gdpr:32(1)(c)"]).column();
        restored_to: line in "restoring".to_complete().cites(cites!["gdpr:32(1)(b)", "gdpr:32(1)(c)"]);
        checked: text in "restoring".to_complete().cites(cites!["gdpr:32(1)(d)", "gdpr:5(1)(f)"]);
        minutes: count in "restoring".to_complete().cites(cites!["gdpr:32(1)(c)"]);
        allowed_minutes: count in "restoring".to_complete().cites(cites!["gdpr:32(1)(c)"]);
        lost: text in "restoring".cites(cites!["gdpr:32(1)(c)"]);
        removed: text in "restoring".to_complete().cites(cites!["gdpr:5(1)(e)", "gdpr:5(1)(f)"]);

        result: choice(RestoreResult) in "outcome".to_complete().cites(cites!["gdpr:32(1)(d)"]).column();
        problems: text in "outcome".cites(cites!["gdpr:32(1)(d)"]);
        actions: text in "outcome".cites(cites!["gdpr:24(1)", "gdpr:32(1)(d)"]);

        next_due: date in "reviews".to_complete().cites(cites!["gdpr:32(1)(d)"]).column();
        notes: text in "notes";
    }
}

const FELL_SHORT: Given = Given::Has("result", &["partial", "failure"]);

const RULES: &[Rule] = &[
    Rule { code: "problems", given: &[FELL_SHORT], asks: &["problems"], cites: cites!["gdpr:32(1)(d)"] },
    Rule {
        code: "actions",
        given: &[FELL_SHORT],
        asks: &["actions"],
        cites: cites!["gdpr:24(1)", "gdpr:32(1)(d)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn a_test_with_a_name_alone_lacks_what_article_32_wants_to_know() {
        let expected = [
            "systems",
            "on",
            "by",
            "copy_on",
            "medium",
            "encrypted",
            "scope",
            "restored_to",
            "checked",
            "minutes",
            "allowed_minutes",
            "removed",
            "result",
            "next_due",
        ];
        assert_eq!(gaps("restore_test", &json!({"name": "N"})), expected);
    }

    #[test]
    fn what_one_answer_asks_for_is_a_gap_until_it_is_given() {
        gap_table(
            "restore_test",
            &[
                (json!({"encrypted": "yes"}), "key_kept", true),
                (json!({"encrypted": "no"}), "key_kept", false),
                (json!({"result": "success"}), "problems", false),
                (json!({"result": "partial"}), "problems", true),
                (json!({"result": "failure"}), "actions", true),
                (json!({"minutes": 0}), "minutes", false),
            ],
        );
    }
}
