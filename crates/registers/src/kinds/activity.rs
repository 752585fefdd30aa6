//! A processing activity of the controller: one entry of the record that Art. 30(1) asks for.

mod choices;

pub use choices::{
    DataCategory, DpiaStatus, LegalBasis, Measure, Persons, RecipientRole, RetentionRule, Source,
    SpecialCondition, SpecialData, TransferMechanism,
};

use law::cites;

use crate::kinds::{Medium, Path, YesNo};
use crate::{Asked, Given, Rule, kind, part};

part! {
    /// One purpose with what makes it lawful.
    pub struct Purpose = "purpose" {
        purpose: line in "what".to_save().cites(cites!["gdpr:30(1)(b)", "gdpr:5(1)(b)"]);
        legal_basis: choices(LegalBasis) in "what".to_complete().cites(cites!["gdpr:6(1)", "gdpr:5(2)"]);
        special_condition: choices(SpecialCondition) in "what".cites(cites!["gdpr:9(2)"]);
        provision: text in "what".cites(cites!["gdpr:6(3)"]);
        interest: text in "what"
            .to_complete().cites(cites!["gdpr:6(1)(f)", "gdpr:13(1)(d)"]).when("legal_basis", "6_1_f");
        withdrawal: text in "what".to_complete().cites(cites!["gdpr:7(3)"]).when("legal_basis", "6_1_a");
    }
}

part! {
    /// Whom the data are disclosed to.
    pub struct Recipient = "recipient" {
        name: line in "recipients".to_save().cites(cites!["gdpr:30(1)(d)"]);
        role: choice(RecipientRole) in "recipients".cites(cites!["gdpr:4(9)"]);
        country: line in "recipients".cites(cites!["gdpr:30(1)(d)"]);
    }
}

part! {
    /// Who processes the data on the controller's behalf.
    pub struct ProcessorUse = "processor_use" {
        processor: link("processor") in "recipients".cites(cites!["gdpr:28(3)"]);
        name: line in "recipients".cites(cites!["gdpr:28(3)"]);
        service: line in "recipients".cites(cites!["gdpr:28(3)"]);
        contract_on: date in "recipients".cites(cites!["gdpr:28(3)", "gdpr:28(9)"]);
        contract_number: line in "recipients";
    }
}

part! {
    /// A transfer to a third country or an international organisation.
    pub struct Transfer = "transfer" {
        country: line in "recipients".to_save().cites(cites!["gdpr:30(1)(e)", "gdpr:30(2)(c)"]);
        recipient: line in "recipients".cites(cites!["gdpr:30(1)(e)"]);
        mechanism: choice(TransferMechanism) in "recipients".to_complete().cites(cites!["gdpr:44"]);
        safeguards: text in "recipients".cites(cites!["gdpr:30(1)(e)", "gdpr:46"]);
    }
}

kind! {
    /// One processing activity.
    pub struct Activity = "activity" titled name
        .asked(Asked::Records)
        .rules(RULES)
        .in_order(&[("started_on", "ended_on"), ("reviewed_on", "review_due")])
    {
        name: line in "what".to_save().column();
        unit: line in "what".column();
        owner: line in "what".personal();
        description: text in "what";
        purposes: parts(Purpose) in "what".to_complete().cites(cites!["gdpr:30(1)(b)"]);
        joint_controllers: lines in "what".cites(cites!["gdpr:30(1)(a)", "gdpr:26"]);

        persons: choices(Persons) in "persons".to_complete().cites(cites!["gdpr:30(1)(c)"]).column();
        persons_more: line in "persons".cites(cites!["gdpr:30(1)(c)"]);
        persons_count: count in "persons";
        data: choices(DataCategory) in "persons".to_complete().cites(cites!["gdpr:30(1)(c)"]);
        special_data: choices(SpecialData) in "persons".cites(cites!["gdpr:30(1)(c)", "gdpr:9(1)"]).column();
        data_more: text in "persons".cites(cites!["gdpr:30(1)(c)"]);
        convictions_basis: line in "persons"
            .to_complete().cites(cites!["gdpr:10"]).when("data", "convictions");
        source: choices(Source) in "persons".to_complete().cites(cites!["gdpr:14(2)(f)", "gdpr:5(1)(a)"]);
        source_more: line in "persons".cites(cites!["gdpr:14(2)(f)"]);
        informed: text in "persons".to_complete().cites(cites!["gdpr:13", "gdpr:14"]);

        disclosed: choice(YesNo) in "recipients".cites(cites!["gdpr:30(1)(d)"]);
        recipients: parts(Recipient) in "recipients"
            .to_complete().cites(cites!["gdpr:30(1)(d)"]).when("disclosed", "yes");
        entrusted: choice(YesNo) in "recipients".cites(cites!["gdpr:28"]);
        processors: parts(ProcessorUse) in "recipients"
            .to_complete().cites(cites!["gdpr:28(3)", "gdpr:30(1)(d)"]).when("entrusted", "yes");
        transferred: choice(YesNo) in "recipients".cites(cites!["gdpr:30(1)(e)"]);
        transfers: parts(Transfer) in "recipients"
            .to_complete().cites(cites!["gdpr:30(1)(e)"]).when("transferred", "yes");

        retention_rules: choices(RetentionRule) in "retention".cites(cites!["gdpr:30(1)(f)", "upp:29(1)"]);
        retention_kept: links("retention") in "retention".cites(cites!["gdpr:30(1)(f)", "gdpr:5(1)(e)"]);
        retention: text in "retention".cites(cites!["gdpr:30(1)(f)", "gdpr:5(1)(e)"]).column();

        measures: choices(Measure) in "measures".cites(cites!["gdpr:30(1)(g)", "gdpr:32(1)"]);
        measures_kept: links("measure") in "measures".cites(cites!["gdpr:30(1)(g)", "gdpr:32(1)"]);
        measures_more: text in "measures".cites(cites!["gdpr:30(1)(g)", "gdpr:32(1)"]);

        medium: choices(Medium) in "place".column();
        systems: links("system") in "place".cites(cites!["gdpr:32(1)"]);
        paths: choices(Path) in "place".column();

        dpia: choice(DpiaStatus) in "dpia".to_complete().cites(cites!["gdpr:35(1)"]).column();
        dpia_reason: text in "dpia"
            .to_complete().cites(cites!["gdpr:35(1)", "gdpr:5(2)"]).when("dpia", "not_needed");
        dpia_on: date in "dpia".cites(cites!["gdpr:35(1)", "gdpr:35(7)"]);

        started_on: date in "reviews";
        ended_on: date in "reviews";
        reviewed_on: date in "reviews".to_complete().cites(cites!["gdpr:24(1)", "gdpr:5(2)"]).column();
        review_due: date in "reviews".cites(cites!["gdpr:24(1)"]);
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule {
        code: "special_condition",
        given: &[Given::Filled("special_data")],
        asks: &["purposes/*/special_condition"],
        cites: cites!["gdpr:9(2)", "gdpr:9(3)"],
    },
    Rule {
        code: "provision",
        given: &[Given::Has("purposes/*/legal_basis", &["6_1_c", "6_1_e"])],
        asks: &["purposes/*/provision"],
        cites: cites!["gdpr:6(3)"],
    },
    Rule {
        code: "persons_more",
        given: &[Given::Has("persons", &["other"])],
        asks: &["persons_more"],
        cites: cites!["gdpr:30(1)(c)"],
    },
    Rule {
        code: "data_more",
        given: &[Given::Has("data", &["other"])],
        asks: &["data_more"],
        cites: cites!["gdpr:30(1)(c)"],
    },
    Rule {
        code: "disclosed",
        given: &[],
        asks: &["disclosed", "recipients"],
        cites: cites!["gdpr:30(1)(d)"],
    },
    Rule { code: "entrusted", given: &[], asks: &["entrusted", "processors"], cites: cites!["gdpr:28"] },
    Rule {
        code: "processor_named",
        given: &[],
        asks: &["processors/*/name", "processors/*/processor"],
        cites: cites!["gdpr:28(3)", "gdpr:30(1)(d)"],
    },
    Rule {
        code: "processor_contract",
        given: &[],
        asks: &["processors/*/contract_on", "processors/*/processor"],
        cites: cites!["gdpr:28(3)", "gdpr:28(9)"],
    },
    Rule {
        code: "transferred",
        given: &[],
        asks: &["transferred", "transfers"],
        cites: cites!["gdpr:30(1)(e)"],
    },
    Rule {
        code: "safeguards",
        given: &[Given::Has("transfers/*/mechanism", TransferMechanism::ON_SAFEGUARDS)],
        asks: &["transfers/*/safeguards"],
        cites: cites!["gdpr:30(1)(e)", "gdpr:46"],
    },
    Rule {
        code: "retention",
        given: &[],
        asks: &["retention", "retention_kept"],
        cites: cites!["gdpr:30(1)(f)", "gdpr:5(1)(e)"],
    },
    Rule {
        code: "measures",
        given: &[],
        asks: &["measures", "measures_kept"],
        cites: cites!["gdpr:30(1)(g)", "gdpr:32(1)"],
    },
    Rule {
        code: "dpia_done",
        given: &[Given::Has("dpia", &["needed", "done"])],
        asks: &["dpia_on"],
        cites: cites!["gdpr:35(1)", "gdpr:35(7)"],
    },
];
