//! A policy, procedure or instruction of the facility with its versions, and who has taken note of them.

use law::cites;

use crate::kinds::{DocumentVersion, YesNo};
use crate::{Area, Asked, choices, kind, part};

choices! {
    /// What the document rules.
    pub enum PolicyTopic = "policy_topic" {
        DataProtection = "data_protection",
        InformationSecurity = "information_security",
        Access = "access",
        Passwords = "passwords",
        CleanDesk = "clean_desk",
        Devices = "devices",
        RemoteWork = "remote_work",
        Backup = "backup",
        Breaches = "breaches",
        Requests = "requests",
        Release = "release",
        Retention = "retention",
        Processors = "processors",
        Risk = "risk",
        Training = "training",
        Video = "video",
        Teleconsultation = "teleconsultation",
        Ai = "ai",
        Whistleblowers = "whistleblowers",
        Organisation = "organisation",
        Other = "other",
    }
}

choices! {
    /// What sort of document it is.
    pub enum PolicyForm = "policy_form" {
        Policy = "policy",
        Procedure = "procedure",
        Instruction = "instruction",
        Regulations = "regulations",
        Order = "order",
        Template = "template",
    }
}

choices! {
    /// How a person showed that they know the document.
    pub enum AcknowledgedBy = "acknowledged_by" {
        Signature = "signature",
        Electronic = "electronic",
        Training = "training",
        Email = "email",
        Oral = "oral",
    }
}

part! {
    /// One person who has taken note of one version.
    pub struct Acknowledgement = "acknowledgement" {
        person: link("person") in "acknowledged".to_save().personal();
        version: line in "acknowledged".to_complete().cites(cites!["gdpr:5(2)", "gdpr:32(4)"]);
        on: date in "acknowledged".to_complete().cites(cites!["gdpr:5(2)", "gdpr:32(4)"]);
        how: choice(AcknowledgedBy) in "acknowledged".to_complete().cites(cites!["gdpr:5(2)"]);
    }
}

kind! {
    /// A document that rules how data are protected.
    pub struct Policy = "policy" titled name
        .area(Area::Documents)
        .asked(Asked::Policies)
        .in_order(&[("reviewed_on", "review_due")])
    {
        name: line in "what".to_save().column();
        topics: choices(PolicyTopic) in "what".to_complete().cites(cites!["gdpr:24(2)"]).column();
        form: choice(PolicyForm) in "what".column();
        mark: line in "what";
        scope: text in "what".to_complete().cites(cites!["gdpr:24(2)", "gdpr:32(4)"]);
        owner: line in "what".to_complete().cites(cites!["gdpr:24(1)"]).personal();
        activities: links("activity") in "what".cites(cites!["gdpr:24(2)"]);
        systems: links("system") in "what".cites(cites!["gdpr:32(1)"]);

        versions: parts(DocumentVersion) in "versions".to_complete().cites(cites!["gdpr:24(2)", "gdpr:5(2)"]);
        published: text in "versions".to_complete().cites(cites!["gdpr:24(2)", "gdpr:39(1)(b)"]);

        to_acknowledge: choice(YesNo) in "acknowledged"
            .to_complete().cites(cites!["gdpr:24(1)", "gdpr:32(4)"]);
        roles: links("role") in "acknowledged".cites(cites!["gdpr:32(4)"]).when("to_acknowledge", "yes");
        acknowledgements: parts(Acknowledgement) in "acknowledged"
            .to_complete().cites(cites!["gdpr:5(2)", "gdpr:32(4)"]).when("to_acknowledge", "yes");

        reviewed_on: date in "reviews".to_complete().cites(cites!["gdpr:24(1)", "gdpr:32(1)(d)"]).column();
        review_result: text in "reviews".cites(cites!["gdpr:24(1)"]);
        review_due: date in "reviews".cites(cites!["gdpr:24(1)"]).column();
        notes: text in "notes";
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn a_policy_with_a_name_alone_lacks_what_shows_that_it_is_in_force() {
        let expected = ["topics", "scope", "owner", "versions", "published", "to_acknowledge", "reviewed_on"];
        assert_eq!(gaps("policy", &json!({"name": "N"})), expected);
    }

    #[test]
    fn a_version_without_approval_or_text_proves_nothing() {
        let found = gaps("policy", &json!({"versions": [{"version": "2.0"}]}));
        for field in ["approved_on", "approved_by", "in_force_from", "file"] {
            assert!(found.contains(&format!("versions/0/{field}")), "{field}");
        }
    }

    #[test]
    fn only_what_must_be_acknowledged_is_asked_for_signatures() {
        gap_table(
            "policy",
            &[
                (json!({"to_acknowledge": "yes"}), "acknowledgements", true),
                (json!({"to_acknowledge": "no"}), "acknowledgements", false),
                (json!({"acknowledgements": [{"version": "1"}]}), "acknowledgements/0/on", true),
                (json!({"acknowledgements": [{"version": "1"}]}), "acknowledgements/0/how", true),
            ],
        );
    }
}
