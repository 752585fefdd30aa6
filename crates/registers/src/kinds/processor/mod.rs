//! Who processes data on the facility's behalf, and the contract of Art. 28 clause by clause.
//!
//! The checklist is a pair of fields for each letter of Art. 28(3), not a list of parts: a DPO reads the contract from
//! (a) to (h) and answers eight fixed questions, and each of them is a column, a filter and a gap by itself.

mod choices;
#[cfg(test)]
mod tests;

pub use choices::{
    AfterEnd, AuditKind, AuditResult, Clause, ContractForm, ContractKind, Guarantee, Operation, Reach,
    Service, SubApproval,
};

use law::cites;

use crate::kinds::{DataCategory, Persons, SpecialData, Transfer, TransferMechanism, YesNo};
use crate::{Area, Asked, Format, Given, Rule, kind, part};

part! {
    /// Whom the processor engages in its turn.
    pub struct SubProcessor = "sub_processor" {
        processor: link("processor") in "sub_processors".cites(cites!["gdpr:28(4)"]);
        name: line in "sub_processors".cites(cites!["gdpr:28(2)", "gdpr:28(4)"]);
        service: line in "sub_processors".cites(cites!["gdpr:28(4)"]);
        country: line in "sub_processors".cites(cites!["gdpr:44"]);
        told_on: date in "sub_processors".cites(cites!["gdpr:28(2)"]);
        accepted_on: date in "sub_processors".cites(cites!["gdpr:28(2)"]);
    }
}

part! {
    /// An audit of the processor.
    pub struct ProcessorAudit = "processor_audit" {
        on: date in "audits".to_save().cites(cites!["gdpr:28(3)(h)"]);
        kind: choice(AuditKind) in "audits".cites(cites!["gdpr:28(3)(h)"]);
        by: line in "audits".personal();
        scope: line in "audits";
        result: choice(AuditResult) in "audits".to_complete().cites(cites!["gdpr:28(3)(h)", "gdpr:5(2)"]);
        findings: text in "audits".cites(cites!["gdpr:28(3)(h)"]);
        corrected_on: date in "audits";
        files: files in "audits".cites(cites!["gdpr:5(2)"]);
    }
}

kind! {
    /// One processor.
    pub struct Processor = "processor" titled name
        .area(Area::Processing)
        .asked(Asked::Processors)
        .rules(RULES)
        .in_order(&[
            ("contract_on", "contract_until"),
            ("contract_on", "ended_on"),
            ("reviewed_on", "review_due"),
            ("sub_processors/*/told_on", "sub_processors/*/accepted_on"),
            ("audits/*/on", "audits/*/corrected_on"),
            ("ended_on", "return_confirmed_on"),
        ])
    {
        name: line in "identity".to_save().cites(cites!["gdpr:28(3)"]).column();
        address: text in "identity".to_complete().cites(cites!["gdpr:28(3)"]);
        country: line in "identity".cites(cites!["gdpr:44"]);
        nip: line in "identity".format(Format::Nip);
        regon: line in "identity".format(Format::Regon);
        krs: line in "identity".format(Format::Krs);
        phone: line in "identity";
        email: line in "identity".format(Format::Email);
        contact_person: line in "identity".personal();
        dpo: line in "identity".cites(cites!["gdpr:37(7)"]).personal();
        breach_contact: line in "identity".to_complete().cites(cites!["gdpr:33(2)"]).personal();

        services: choices(Service) in "entrustment".to_complete().cites(cites!["gdpr:28(3)"]).column();
        subject: text in "entrustment".to_complete().cites(cites!["gdpr:28(3)"]);
        duration: line in "entrustment".to_complete().cites(cites!["gdpr:28(3)"]);
        nature: choices(Operation) in "entrustment".to_complete().cites(cites!["gdpr:28(3)", "gdpr:4(2)"]);
        purpose: text in "entrustment".to_complete().cites(cites!["gdpr:28(3)"]);
        reach: choices(Reach) in "entrustment".cites(cites!["gdpr:32(1)"]);

        persons: choices(Persons) in "persons".to_complete().cites(cites!["gdpr:28(3)"]);
        persons_more: line in "persons".cites(cites!["gdpr:28(3)"]);
        persons_count: count in "persons";
        data: choices(DataCategory) in "persons".cites(cites!["gdpr:28(3)"]);
        special_data: choices(SpecialData) in "persons".cites(cites!["gdpr:28(3)", "gdpr:9(1)"]).column();
        data_more: text in "persons".cites(cites!["gdpr:28(3)"]);

        contract_kind: choice(ContractKind) in "contract".cites(cites!["gdpr:28(3)", "gdpr:28(7)"]);
        contract_on: date in "contract".to_complete().cites(cites!["gdpr:28(3)", "gdpr:28(9)"]).column();
        contract_number: line in "contract";
        contract_form: choice(ContractForm) in "contract".to_complete().cites(cites!["gdpr:28(9)"]);
        contract_until: date in "contract".cites(cites!["gdpr:28(3)"]);
        main_contract: line in "contract";
        signed_by: line in "contract".personal();
        breach_notice: line in "contract".to_complete().cites(cites!["gdpr:33(2)", "gdpr:28(3)(f)"]);
        liability: text in "contract".cites(cites!["gdpr:82"]);
        reviewed_on: date in "contract".to_complete().cites(cites!["gdpr:24(1)", "gdpr:28(1)"]);
        review_due: date in "contract".cites(cites!["gdpr:24(1)"]).column();

        clause_a: choice(Clause) in "checklist".to_complete().cites(cites!["gdpr:28(3)(a)"]);
        clause_a_note: line in "checklist".cites(cites!["gdpr:28(3)(a)"]);
        clause_b: choice(Clause) in "checklist".to_complete().cites(cites!["gdpr:28(3)(b)"]);
        clause_b_note: line in "checklist".cites(cites!["gdpr:28(3)(b)"]);
        clause_c: choice(Clause) in "checklist".to_complete().cites(cites!["gdpr:28(3)(c)"]);
        clause_c_note: line in "checklist".cites(cites!["gdpr:28(3)(c)"]);
        clause_d: choice(Clause) in "checklist".to_complete().cites(cites!["gdpr:28(3)(d)"]);
        clause_d_note: line in "checklist".cites(cites!["gdpr:28(3)(d)"]);
        clause_e: choice(Clause) in "checklist".to_complete().cites(cites!["gdpr:28(3)(e)"]);
        clause_e_note: line in "checklist".cites(cites!["gdpr:28(3)(e)"]);
        clause_f: choice(Clause) in "checklist".to_complete().cites(cites!["gdpr:28(3)(f)"]);
        clause_f_note: line in "checklist".cites(cites!["gdpr:28(3)(f)"]);
        clause_g: choice(Clause) in "checklist".to_complete().cites(cites!["gdpr:28(3)(g)"]);
        clause_g_note: line in "checklist".cites(cites!["gdpr:28(3)(g)"]);
        clause_h: choice(Clause) in "checklist".to_complete().cites(cites!["gdpr:28(3)(h)"]);
        clause_h_note: line in "checklist".cites(cites!["gdpr:28(3)(h)"]);
        checked_on: date in "checklist".to_complete().cites(cites!["gdpr:28(3)", "gdpr:5(2)"]);
        checked_by: line in "checklist".personal();

        guarantees: choices(Guarantee) in "guarantees"
            .to_complete().cites(cites!["gdpr:28(1)", "gdpr:28(5)"]);
        guarantees_more: text in "guarantees".cites(cites!["gdpr:28(1)"]);
        guarantees_on: date in "guarantees".to_complete().cites(cites!["gdpr:28(1)", "gdpr:5(2)"]);
        security: text in "guarantees".cites(cites!["gdpr:28(3)(c)", "gdpr:32(1)"]);

        sub_approval: choice(SubApproval) in "sub_processors"
            .to_complete().cites(cites!["gdpr:28(2)", "gdpr:28(3)(d)"]);
        sub_objection: line in "sub_processors"
            .to_complete().cites(cites!["gdpr:28(2)"]).when("sub_approval", "general");
        sub_used: choice(YesNo) in "sub_processors".cites(cites!["gdpr:28(2)", "gdpr:28(4)"]);
        sub_processors: parts(SubProcessor) in "sub_processors"
            .to_complete().cites(cites!["gdpr:28(2)", "gdpr:28(4)"]).when("sub_used", "yes");

        countries: lines in "abroad".to_complete().cites(cites!["gdpr:28(3)(a)", "gdpr:44"]);
        transferred: choice(YesNo) in "abroad".cites(cites!["gdpr:28(3)(a)", "gdpr:44"]);
        transfers: parts(Transfer) in "abroad"
            .to_complete().cites(cites!["gdpr:28(3)(a)", "gdpr:44"]).when("transferred", "yes");

        audits: parts(ProcessorAudit) in "audits".cites(cites!["gdpr:28(3)(h)"]);
        audit_due: date in "audits".cites(cites!["gdpr:28(3)(h)"]).column();

        after_end: choice(AfterEnd) in "end".to_complete().cites(cites!["gdpr:28(3)(g)"]);
        ended_on: date in "end";
        return_confirmed_on: date in "end".cites(cites!["gdpr:28(3)(g)", "gdpr:5(2)"]);
        return_proof: line in "end".cites(cites!["gdpr:28(3)(g)", "gdpr:5(2)"]);
        notes: text in "notes";
    }
}

/// Answers that have to be explained.
const UNMET: &[&str] = &["partly", "missing"];

const RULES: &[Rule] = &[
    Rule {
        code: "contact",
        given: &[],
        asks: &["email", "phone"],
        cites: cites!["gdpr:33(2)", "gdpr:28(3)(f)"],
    },
    Rule {
        code: "persons_more",
        given: &[Given::Has("persons", &["other"])],
        asks: &["persons_more"],
        cites: cites!["gdpr:28(3)"],
    },
    Rule { code: "data", given: &[], asks: &["data", "special_data"], cites: cites!["gdpr:28(3)"] },
    Rule {
        code: "data_more",
        given: &[Given::Has("data", &["other"])],
        asks: &["data_more"],
        cites: cites!["gdpr:28(3)"],
    },
    unmet("clause_a", &[Given::Has("clause_a", UNMET)], &["clause_a_note"], cites!["gdpr:28(3)(a)"]),
    unmet("clause_b", &[Given::Has("clause_b", UNMET)], &["clause_b_note"], cites!["gdpr:28(3)(b)"]),
    unmet("clause_c", &[Given::Has("clause_c", UNMET)], &["clause_c_note"], cites!["gdpr:28(3)(c)"]),
    unmet("clause_d", &[Given::Has("clause_d", UNMET)], &["clause_d_note"], cites!["gdpr:28(3)(d)"]),
    unmet("clause_e", &[Given::Has("clause_e", UNMET)], &["clause_e_note"], cites!["gdpr:28(3)(e)"]),
    unmet("clause_f", &[Given::Has("clause_f", UNMET)], &["clause_f_note"], cites!["gdpr:28(3)(f)"]),
    unmet("clause_g", &[Given::Has("clause_g", UNMET)], &["clause_g_note"], cites!["gdpr:28(3)(g)"]),
    unmet("clause_h", &[Given::Has("clause_h", UNMET)], &["clause_h_note"], cites!["gdpr:28(3)(h)"]),
    Rule {
        code: "guarantees_more",
        given: &[Given::Has("guarantees", &["other"])],
        asks: &["guarantees_more"],
        cites: cites!["gdpr:28(1)"],
    },
    Rule {
        code: "sub_used",
        given: &[],
        asks: &["sub_used", "sub_processors"],
        cites: cites!["gdpr:28(2)", "gdpr:28(4)"],
    },
    Rule {
        code: "sub_processor_named",
        given: &[],
        asks: &["sub_processors/*/name", "sub_processors/*/processor"],
        cites: cites!["gdpr:28(2)", "gdpr:28(4)"],
    },
    Rule {
        code: "sub_processor_accepted",
        given: &[Given::Has("sub_approval", &["specific"])],
        asks: &["sub_processors/*/accepted_on"],
        cites: cites!["gdpr:28(2)"],
    },
    Rule {
        code: "transferred",
        given: &[],
        asks: &["transferred", "transfers"],
        cites: cites!["gdpr:28(3)(a)", "gdpr:44"],
    },
    Rule {
        code: "safeguards",
        given: &[Given::Has("transfers/*/mechanism", TransferMechanism::ON_SAFEGUARDS)],
        asks: &["transfers/*/safeguards"],
        cites: cites!["gdpr:46", "gdpr:30(1)(e)"],
    },
    Rule {
        code: "audit_findings",
        given: &[Given::Has("audits/*/result", &["findings", "not_in_order"])],
        asks: &["audits/*/findings"],
        cites: cites!["gdpr:28(3)(h)"],
    },
    Rule {
        code: "return_confirmed",
        given: &[Given::Filled("ended_on")],
        asks: &["return_confirmed_on", "return_proof"],
        cites: cites!["gdpr:28(3)(g)", "gdpr:5(2)"],
    },
];

/// What a letter of the checklist asks for once its answer is no plain yes.
const fn unmet(
    code: &'static str,
    given: &'static [Given],
    asks: &'static [&'static str],
    cites: &'static [law::Citation],
) -> Rule {
    Rule { code, given, asks, cites }
}
