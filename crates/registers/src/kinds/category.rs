//! A category of processing that the facility carries out for another controller: one entry of the register that
//! Art. 30(2) asks for. A register of its own, because here the facility itself is the processor.

use law::cites;

use crate::kinds::{
    AfterEnd, DataCategory, Measure, Medium, Operation, Persons, ProcessorUse, SpecialData, SubApproval,
    Transfer, TransferMechanism, YesNo,
};
use crate::{Area, Asked, Given, Rule, kind, part};

part! {
    /// A controller on whose behalf the facility processes data.
    pub struct Mandator = "mandator" {
        name: line in "mandators".to_save().cites(cites!["gdpr:30(2)(a)"]);
        contact: line in "mandators".to_complete().cites(cites!["gdpr:30(2)(a)"]);
        representative: line in "mandators".cites(cites!["gdpr:30(2)(a)", "gdpr:27"]);
        dpo: line in "mandators".to_complete().cites(cites!["gdpr:30(2)(a)"]).personal();
        processing: text in "mandators".cites(cites!["gdpr:30(2)(b)"]);
        contract_on: date in "mandators".to_complete().cites(cites!["gdpr:28(3)", "gdpr:28(9)"]);
        contract_number: line in "mandators";
        contract_until: date in "mandators".cites(cites!["gdpr:28(3)"]);
        after_end: choice(AfterEnd) in "mandators".to_complete().cites(cites!["gdpr:28(3)(g)"]);
    }
}

kind! {
    /// One category of processing.
    pub struct Category = "category" titled name
        .area(Area::Processing)
        .asked(Asked::Records)
        .rules(RULES)
        .in_order(&[
            ("started_on", "ended_on"),
            ("reviewed_on", "review_due"),
            ("mandators/*/contract_on", "mandators/*/contract_until"),
        ])
    {
        name: line in "what".to_save().cites(cites!["gdpr:30(2)(b)"]).column();
        operations: choices(Operation) in "what"
            .to_complete().cites(cites!["gdpr:30(2)(b)", "gdpr:4(2)"]).column();
        description: text in "what".cites(cites!["gdpr:30(2)(b)"]);
        unit: line in "what";
        owner: line in "what".personal();

        mandators: parts(Mandator) in "mandators".to_complete().cites(cites!["gdpr:30(2)(a)"]).column();
        instructions: text in "mandators".to_complete().cites(cites!["gdpr:28(3)(a)", "gdpr:29"]);
        breach_contact: line in "mandators".to_complete().cites(cites!["gdpr:33(2)"]);

        persons: choices(Persons) in "persons".cites(cites!["gdpr:28(3)"]);
        persons_more: line in "persons".cites(cites!["gdpr:28(3)"]);
        data: choices(DataCategory) in "persons".cites(cites!["gdpr:28(3)"]);
        special_data: choices(SpecialData) in "persons".cites(cites!["gdpr:28(3)", "gdpr:9(1)"]).column();
        data_more: text in "persons".cites(cites!["gdpr:28(3)"]);

        sub_entrusted: choice(YesNo) in "recipients".cites(cites!["gdpr:28(2)", "gdpr:28(4)"]);
        sub_approval: choice(SubApproval) in "recipients"
            .to_complete().cites(cites!["gdpr:28(2)"]).when("sub_entrusted", "yes");
        sub_processors: parts(ProcessorUse) in "recipients"
            .to_complete().cites(cites!["gdpr:28(2)", "gdpr:28(4)"]).when("sub_entrusted", "yes");
        transferred: choice(YesNo) in "recipients".cites(cites!["gdpr:30(2)(c)"]);
        transfers: parts(Transfer) in "recipients"
            .to_complete().cites(cites!["gdpr:30(2)(c)"]).when("transferred", "yes");

        measures: choices(Measure) in "measures".cites(cites!["gdpr:30(2)(d)", "gdpr:32(1)"]);
        measures_kept: links("measure") in "measures".cites(cites!["gdpr:30(2)(d)", "gdpr:32(1)"]);
        measures_more: text in "measures".cites(cites!["gdpr:30(2)(d)", "gdpr:32(1)"]);

        medium: choices(Medium) in "place".column();
        systems: links("system") in "place".cites(cites!["gdpr:32(1)"]);

        started_on: date in "reviews";
        ended_on: date in "reviews";
        reviewed_on: date in "reviews".to_complete().cites(cites!["gdpr:24(1)", "gdpr:5(2)"]).column();
        review_due: date in "reviews".cites(cites!["gdpr:24(1)"]);
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule {
        code: "persons_more",
        given: &[Given::Has("persons", &["other"])],
        asks: &["persons_more"],
        cites: cites!["gdpr:28(3)"],
    },
    Rule {
        code: "data_more",
        given: &[Given::Has("data", &["other"])],
        asks: &["data_more"],
        cites: cites!["gdpr:28(3)"],
    },
    Rule {
        code: "sub_entrusted",
        given: &[],
        asks: &["sub_entrusted", "sub_processors"],
        cites: cites!["gdpr:28(2)", "gdpr:28(4)"],
    },
    Rule {
        code: "sub_processor_named",
        given: &[],
        asks: &["sub_processors/*/name", "sub_processors/*/processor"],
        cites: cites!["gdpr:28(4)"],
    },
    Rule {
        code: "sub_processor_contract",
        given: &[],
        asks: &["sub_processors/*/contract_on", "sub_processors/*/processor"],
        cites: cites!["gdpr:28(4)", "gdpr:28(9)"],
    },
    Rule {
        code: "transferred",
        given: &[],
        asks: &["transferred", "transfers"],
        cites: cites!["gdpr:30(2)(c)"],
    },
    Rule {
        code: "safeguards",
        given: &[Given::Has("transfers/*/mechanism", TransferMechanism::ON_SAFEGUARDS)],
        asks: &["transfers/*/safeguards"],
        cites: cites!["gdpr:30(2)(c)", "gdpr:46"],
    },
    Rule {
        code: "measures",
        given: &[],
        asks: &["measures", "measures_kept"],
        cites: cites!["gdpr:30(2)(d)", "gdpr:32(1)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    const LINKED: &str = "0190a0b0-c0d0-7000-8000-000000000001";

    #[test]
    fn a_category_with_a_name_alone_lacks_all_that_article_30_2_asks_for() {
        let found = gaps("category", &json!({"name": "N"}));
        let expected = [
            "operations",
            "mandators",
            "instructions",
            "breach_contact",
            "reviewed_on",
            "sub_entrusted",
            "transferred",
            "measures",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_one_answer_asks_for_is_a_gap_until_it_is_given() {
        gap_table(
            "category",
            &[
                (json!({"mandators": [{"name": "A"}]}), "mandators", false),
                (json!({"mandators": [{"name": "A"}]}), "mandators/0/contact", true),
                (json!({"mandators": [{"name": "A"}]}), "mandators/0/dpo", true),
                (json!({"mandators": [{"name": "A"}]}), "mandators/0/representative", false),
                (json!({"mandators": [{"name": "A"}]}), "mandators/0/after_end", true),
                (json!({"sub_entrusted": "no"}), "sub_entrusted", false),
                (json!({"sub_entrusted": "no"}), "sub_processors", false),
                (json!({"sub_entrusted": "yes"}), "sub_processors", true),
                (json!({"sub_entrusted": "yes"}), "sub_approval", true),
                (json!({"sub_processors": [{"service": "S"}]}), "sub_processors/0/name", true),
                (json!({"sub_processors": [{"processor": LINKED}]}), "sub_processors/0/name", false),
                (json!({"sub_processors": [{"processor": LINKED}]}), "sub_processors/0/contract_on", false),
                (json!({"sub_processors": [{"name": "X"}]}), "sub_processors/0/contract_on", true),
                (json!({"transferred": "yes"}), "transfers", true),
                (
                    json!({"transfers": [{"country": "USA", "mechanism": "46_2_c"}]}),
                    "transfers/0/safeguards",
                    true,
                ),
                (json!({"measures_kept": [LINKED]}), "measures", false),
                (json!({"measures": ["accounts"]}), "measures", false),
                (json!({"persons": ["other"]}), "persons_more", true),
                (json!({"data": ["other"]}), "data_more", true),
            ],
        );
    }
}
