//! A breach: the entry of the register that Art. 33(5) asks for, with all that the authority's form needs.
//! Deadlines and the level of severity are computed from what stands here.

mod choices;
mod rules;
#[cfg(test)]
mod tests;

pub use choices::{
    AuthorityConclusion, AvailabilityLoss, BreachCause, BreachOrigin, BreachedData, ConfidentialityLoss,
    Consequence, DataClass, Finding, Identification, IntegrityLoss, NoticeStage, PersonsConclusion,
    ScoreShift, SecurityProperty, TellingChannel, TellingException,
};

use law::cites;

use crate::kinds::{Persons, SpecialData, YesNo};
use crate::{Area, Asked, kind, part};

part! {
    /// One kind of the data concerned, with its score in the method of ENISA.
    pub struct DataScore = "data_score" {
        class: choice(DataClass) in "breach_risk".to_save().cites(cites!["gdpr:33(1)", "gdpr:5(2)"]);
        shift: choice(ScoreShift) in "breach_risk".to_complete().cites(cites!["gdpr:33(1)", "gdpr:5(2)"]);
        shift_why: line in "breach_risk";
    }
}

part! {
    /// What was sent to the authority after the first notice.
    pub struct Supplement = "supplement" {
        sent_at: moment in "breach_authority".to_save().cites(cites!["gdpr:33(4)"]);
        number: line in "breach_authority";
        content: text in "breach_authority".to_complete().cites(cites!["gdpr:33(4)"]);
    }
}

part! {
    /// Credentials that somebody else may know, and when they were changed.
    pub struct CredentialChange = "credential_change" {
        system: link("system") in "breach_response".to_save().cites(cites!["gdpr:32(1)(b)", "gdpr:33(3)(d)"]);
        accounts: line in "breach_response";
        changed_on: date in "breach_response".to_complete().cites(cites!["gdpr:33(3)(d)"]);
    }
}

kind! {
    /// A breach of the protection of personal data.
    pub struct Breach = "breach" titled title
        .area(Area::Incidents)
        .asked(Asked::Breaches)
        .rules(rules::RULES)
        .in_order(&[("occurred_from", "occurred_to"), ("occurred_from", "aware_at"), ("aware_at", "notified_at")])
    {
        title: line in "breach_event".to_save().column();
        number: line in "breach_event".identifies().cites(cites!["gdpr:33(5)"]).column();
        aware_at: moment in "breach_event".to_complete().cites(cites!["gdpr:33(1)"]).column();
        aware_how: text in "breach_event".to_complete().cites(cites!["gdpr:33(1)", "gdpr:5(2)"]);
        reported_by: line in "breach_event".personal();
        occurred_from: moment in "breach_event".to_complete().cites(cites!["gdpr:33(5)"]);
        occurred_to: moment in "breach_event".cites(cites!["gdpr:33(5)"]);
        occurred_more: line in "breach_event".cites(cites!["gdpr:33(5)"]);
        description: text in "breach_event".to_complete().cites(cites!["gdpr:33(3)(a)", "gdpr:33(5)"]);
        place: line in "breach_event";
        at_processor: choice(YesNo) in "breach_event".to_complete().cites(cites!["gdpr:33(2)"]);
        processor: link("processor") in "breach_event"
            .to_complete().cites(cites!["gdpr:33(2)"]).when("at_processor", "yes");
        processor_told_at: moment in "breach_event"
            .to_complete().cites(cites!["gdpr:33(2)"]).when("at_processor", "yes");

        causes: choices(BreachCause) in "breach_nature".to_complete().cites(cites!["gdpr:33(3)(a)"]);
        causes_more: text in "breach_nature".cites(cites!["gdpr:33(3)(a)"]);
        malware_encrypted: choice(Finding) in "breach_nature"
            .to_complete().cites(cites!["gdpr:33(3)(a)", "gdpr:4(12)"]).when("causes", "malware");
        malware_copied: choice(Finding) in "breach_nature"
            .to_complete().cites(cites!["gdpr:33(3)(a)", "gdpr:4(12)"]).when("causes", "malware");
        malware_backup: choice(Finding) in "breach_nature"
            .to_complete().cites(cites!["gdpr:32(1)(c)", "gdpr:33(3)(d)"]).when("causes", "malware");
        malware_restored_at: moment in "breach_nature".cites(cites!["gdpr:32(1)(c)"]).when("causes", "malware");
        malware_more: text in "breach_nature".cites(cites!["gdpr:33(3)(a)"]).when("causes", "malware");
        origin: choice(BreachOrigin) in "breach_nature".to_complete().cites(cites!["gdpr:33(3)(a)"]);
        lost: choices(SecurityProperty) in "breach_nature"
            .to_complete().cites(cites!["gdpr:4(12)", "gdpr:33(3)(a)"]);
        activities: links("activity") in "breach_nature".cites(cites!["gdpr:33(5)"]);
        systems: links("system") in "breach_nature".cites(cites!["gdpr:33(5)"]);

        persons: choices(Persons) in "breach_data".to_complete().cites(cites!["gdpr:33(3)(a)"]);
        persons_more: line in "breach_data".cites(cites!["gdpr:33(3)(a)"]);
        persons_count: count in "breach_data".to_complete().cites(cites!["gdpr:33(3)(a)"]).column();
        entries_count: count in "breach_data".to_complete().cites(cites!["gdpr:33(3)(a)"]);
        children: choice(Finding) in "breach_data".to_complete().cites(cites!["gdpr:33(3)(a)"]);
        data: choices(BreachedData) in "breach_data".cites(cites!["gdpr:33(3)(a)"]);
        special_data: choices(SpecialData) in "breach_data".cites(cites!["gdpr:33(3)(a)", "gdpr:9(1)"]);
        data_more: text in "breach_data".cites(cites!["gdpr:33(3)(a)"]);
        unintelligible: choice(YesNo) in "breach_data".to_complete().cites(cites!["gdpr:34(3)(a)"]);

        measures_before: text in "breach_response".to_complete().cites(cites!["gdpr:33(3)(d)", "gdpr:32(1)"]);
        measures_taken: text in "breach_response".to_complete().cites(cites!["gdpr:33(3)(d)", "gdpr:33(5)"]);
        measures_to_prevent: text in "breach_response".to_complete().cites(cites!["gdpr:33(3)(d)"]);
        credentials: choice(YesNo) in "breach_response".to_complete().cites(cites!["gdpr:33(3)(d)"]);
        credential_changes: parts(CredentialChange) in "breach_response"
            .to_complete().cites(cites!["gdpr:33(3)(d)"]).when("credentials", "yes");

        consequences: choices(Consequence) in "breach_risk".to_complete().cites(cites!["gdpr:33(3)(c)"]);
        consequences_more: text in "breach_risk".cites(cites!["gdpr:33(3)(c)"]);
        data_scores: parts(DataScore) in "breach_risk".to_complete().cites(cites!["gdpr:33(1)", "gdpr:5(2)"]);
        identification: choice(Identification) in "breach_risk"
            .to_complete().cites(cites!["gdpr:33(1)", "gdpr:5(2)"]);
        confidentiality: choice(ConfidentialityLoss) in "breach_risk"
            .to_complete().cites(cites!["gdpr:33(1)", "gdpr:5(2)"]).when("lost", "confidentiality");
        integrity: choice(IntegrityLoss) in "breach_risk"
            .to_complete().cites(cites!["gdpr:33(1)", "gdpr:5(2)"]).when("lost", "integrity");
        availability: choice(AvailabilityLoss) in "breach_risk"
            .to_complete().cites(cites!["gdpr:33(1)", "gdpr:5(2)"]).when("lost", "availability");
        malicious: choice(YesNo) in "breach_risk".to_complete().cites(cites!["gdpr:33(1)", "gdpr:5(2)"]);
        high_risk: choice(YesNo) in "breach_risk".to_complete().cites(cites!["gdpr:34(1)"]);
        risk_why: text in "breach_risk".to_complete().cites(cites!["gdpr:33(1)", "gdpr:34(1)"]);

        authority: choice(AuthorityConclusion) in "breach_authority"
            .to_complete().cites(cites!["gdpr:33(1)", "gdpr:33(5)"]).column();
        authority_why: text in "breach_authority".to_complete().cites(cites!["gdpr:33(1)", "gdpr:5(2)"]);
        notice_stage: choice(NoticeStage) in "breach_authority"
            .to_complete().cites(cites!["gdpr:33(4)"]).when("authority", "notify");
        notified_at: moment in "breach_authority"
            .to_complete().cites(cites!["gdpr:33(1)"]).when("authority", "notify");
        notice_number: line in "breach_authority".when("authority", "notify");
        delay_why: text in "breach_authority".cites(cites!["gdpr:33(1)"]).when("authority", "notify");
        supplements: parts(Supplement) in "breach_authority".cites(cites!["gdpr:33(4)"]).when("authority", "notify");

        persons_told: choice(PersonsConclusion) in "breach_persons".to_complete().cites(cites!["gdpr:34(1)"]);
        persons_why: text in "breach_persons".to_complete().cites(cites!["gdpr:34(1)", "gdpr:5(2)"]);
        exceptions: choices(TellingException) in "breach_persons"
            .to_complete().cites(cites!["gdpr:34(3)"]).when("persons_told", "exception");
        told_on: date in "breach_persons".to_complete().cites(cites!["gdpr:34(1)"]).when("persons_told", "tell");
        told_count: count in "breach_persons".cites(cites!["gdpr:34(1)"]).when("persons_told", "tell");
        told_how: choices(TellingChannel) in "breach_persons".cites(cites!["gdpr:34(1)", "gdpr:34(3)(c)"]);
        told_text: text in "breach_persons".cites(cites!["gdpr:34(2)", "gdpr:34(3)(c)"]);

        cross_border: choice(YesNo) in "breach_others".to_complete().cites(cites!["gdpr:4(23)", "gdpr:56(1)"]);
        countries: lines in "breach_others".to_complete().cites(cites!["gdpr:56(1)"]).when("cross_border", "yes");
        csirt: choice(YesNo) in "breach_others".to_complete().cites(cites!["ksc:11"]);
        csirt_aware_at: moment in "breach_others".to_complete().cites(cites!["ksc:11"]).when("csirt", "yes");
        csirt_warned_at: moment in "breach_others".to_complete().cites(cites!["ksc:11"]).when("csirt", "yes");
        csirt_notified_at: moment in "breach_others".to_complete().cites(cites!["ksc:11"]).when("csirt", "yes");
        csirt_reported_on: date in "breach_others".to_complete().cites(cites!["ksc:11"]).when("csirt", "yes");
        csirt_number: line in "breach_others".when("csirt", "yes");
        others_told: text in "breach_others";

        dpo_opinion: text in "breach_closing".to_complete().cites(cites!["gdpr:39(1)(a)", "gdpr:38(1)"]);
        decided_by: line in "breach_closing".to_complete().cites(cites!["gdpr:24(1)", "gdpr:5(2)"]).personal();
        lessons: text in "breach_closing".cites(cites!["gdpr:32(1)(d)"]);
        closed_on: date in "breach_closing".column();
        notes: text in "notes";
    }
}
