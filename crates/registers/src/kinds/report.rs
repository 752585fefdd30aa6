//! A report by somebody of the staff that something may be wrong with data: a minute to write, then triage.

use law::cites;

use crate::kinds::{BreachCause, Finding};
use crate::{Area, Asked, Given, Rule, choices, kind};

choices! {
    /// What came of a report.
    pub enum Triage = "triage" {
        Breach = "breach",
        InCheck = "in_check",
        Incident = "incident",
        FalseAlarm = "false_alarm",
    }
}

kind! {
    /// A report of a suspicion.
    pub struct Report = "report" titled what
        .area(Area::Incidents)
        .asked(Asked::Breaches)
        .rules(RULES)
        .in_order(&[("seen_at", "reported_at"), ("reported_at", "triaged_at"), ("seen_at", "triaged_at")])
    {
        what: line in "report_seen".to_save().column();
        seen_at: moment in "report_seen".to_complete().cites(cites!["gdpr:33(1)", "gdpr:33(5)"]).column();
        reported_by: line in "report_seen".to_complete().cites(cites!["gdpr:33(1)", "gdpr:5(2)"]).personal().column();
        place: line in "report_seen".to_complete().cites(cites!["gdpr:33(5)"]);
        details: text in "report_seen";
        signs: choices(BreachCause) in "report_seen";
        done: text in "report_seen".to_complete().cites(cites!["gdpr:33(3)(d)"]);
        still: choice(Finding) in "report_seen".to_complete().cites(cites!["gdpr:33(3)(d)"]);
        systems: links("system") in "report_seen";

        reported_at: moment in "report_triage".to_complete().cites(cites!["gdpr:33(1)", "gdpr:5(2)"]);
        triaged_at: moment in "report_triage".to_complete().cites(cites!["gdpr:33(1)", "gdpr:5(2)"]);
        triaged_by: line in "report_triage".personal();
        triage: choice(Triage) in "report_triage".to_complete().cites(cites!["gdpr:33(1)", "gdpr:33(5)"]).column();
        triage_why: text in "report_triage".to_complete().cites(cites!["gdpr:5(2)", "gdpr:33(5)"]);
        breach: link("breach") in "report_triage"
            .to_complete().cites(cites!["gdpr:33(5)"]).when("triage", "breach").column();
        answered_on: date in "report_triage".cites(cites!["gdpr:39(1)(b)"]);
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[Rule {
    code: "answered",
    given: &[Given::Has("triage", &["breach", "incident", "false_alarm"])],
    asks: &["answered_on"],
    cites: cites!["gdpr:39(1)(b)"],
}];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn a_report_in_one_sentence_lacks_what_the_clock_needs() {
        let found = gaps("report", &json!({"what": "W"}));
        let expected = [
            "seen_at",
            "reported_by",
            "place",
            "done",
            "still",
            "reported_at",
            "triaged_at",
            "triage",
            "triage_why",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_report_that_is_a_breach_leads_to_it_and_whoever_reported_gets_an_answer() {
        gap_table(
            "report",
            &[
                (json!({"triage": "breach"}), "breach", true),
                (json!({"triage": "false_alarm"}), "breach", false),
                (json!({"triage": "false_alarm"}), "triage_why", true),
                (json!({"triage": "false_alarm"}), "answered_on", true),
                (json!({"triage": "in_check"}), "answered_on", false),
            ],
        );
    }
}
