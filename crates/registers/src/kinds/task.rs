//! Something to be done: what, why, by whom, by when, and how it is shown that it was done.

use law::cites;

use crate::{Area, Asked, choices, kind};

choices! {
    /// What showed that it is needed.
    pub enum TaskSource = "task_source" {
        Audit = "audit",
        Inspection = "inspection",
        Visit = "visit",
        Breach = "breach",
        Risk = "risk",
        Dpia = "dpia",
        Request = "request",
        Processor = "processor",
        Accounts = "accounts",
        Training = "training",
        RestoreTest = "restore_test",
        Review = "review",
        Law = "law",
        Own = "own",
    }
}

choices! {
    /// How soon it must be done.
    pub enum Priority = "priority" { Urgent = "urgent", High = "high", Normal = "normal", Low = "low" }
}

choices! {
    /// How far it is.
    pub enum TaskState = "task_state" {
        Open = "open",
        Begun = "begun",
        Waiting = "waiting",
        Done = "done",
        Dropped = "dropped",
    }
}

kind! {
    /// One task.
    pub struct Task = "task" titled name
        .area(Area::Oversight)
        .asked(Asked::Oversight)
        .in_order(&[("begun_on", "done_on"), ("done_on", "verified_on")])
    {
        name: line in "what".to_save().column();
        why: text in "what".to_complete().cites(cites!["gdpr:24(1)", "gdpr:32(1)"]);
        how: text in "what";
        about: links("*") in "what";
        source: choice(TaskSource) in "what".cites(cites!["gdpr:5(2)"]).column();

        responsible: line in "carrying_out".to_complete().cites(cites!["gdpr:24(1)"]).personal().column();
        due: date in "carrying_out".to_complete().cites(cites!["gdpr:24(1)"]).column();
        priority: choice(Priority) in "carrying_out".to_complete().cites(cites!["gdpr:24(1)"]).column();
        state: choice(TaskState) in "carrying_out".to_complete().cites(cites!["gdpr:5(2)"]).column();
        waiting_for: line in "carrying_out".to_complete().cites(cites!["gdpr:24(1)"]).when("state", "waiting");
        dropped_why: text in "carrying_out"
            .to_complete().cites(cites!["gdpr:5(2)", "gdpr:24(1)"]).when("state", "dropped");
        begun_on: date in "carrying_out";

        done_on: date in "outcome".to_complete().cites(cites!["gdpr:5(2)"]).when("state", "done");
        evidence: text in "outcome".to_complete().cites(cites!["gdpr:5(2)", "gdpr:24(1)"]).when("state", "done");
        verified_by: line in "outcome".cites(cites!["gdpr:39(1)(b)"]).when("state", "done").personal();
        verified_on: date in "outcome".cites(cites!["gdpr:39(1)(b)", "gdpr:32(1)(d)"]).when("state", "done");
        notes: text in "notes";
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn a_task_with_a_name_alone_lacks_reason_person_and_term() {
        let expected = ["why", "responsible", "due", "priority", "state"];
        assert_eq!(gaps("task", &json!({"name": "N"})), expected);
    }

    #[test]
    fn each_state_is_asked_for_its_own_ground() {
        gap_table(
            "task",
            &[
                (json!({"state": "done"}), "done_on", true),
                (json!({"state": "done"}), "evidence", true),
                (json!({"state": "open"}), "evidence", false),
                (json!({"state": "waiting"}), "waiting_for", true),
                (json!({"state": "dropped"}), "dropped_why", true),
                (json!({"state": "dropped"}), "done_on", false),
            ],
        );
    }
}
