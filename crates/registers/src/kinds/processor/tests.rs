use serde_json::{Value, json};

use crate::completeness::tests::{gap_table, gaps};

const LINKED: &str = "0190a0b0-c0d0-7000-8000-000000000001";

#[test]
fn a_processor_with_a_name_alone_lacks_all_that_article_28_asks_for() {
    let found = gaps("processor", &json!({"name": "N"}));
    let expected = [
        "address",
        "breach_contact",
        "services",
        "subject",
        "duration",
        "nature",
        "purpose",
        "persons",
        "contract_on",
        "contract_form",
        "breach_notice",
        "reviewed_on",
        "clause_a",
        "clause_b",
        "clause_c",
        "clause_d",
        "clause_e",
        "clause_f",
        "clause_g",
        "clause_h",
        "checked_on",
        "guarantees",
        "guarantees_on",
        "sub_approval",
        "countries",
        "after_end",
        "email",
        "data",
        "sub_used",
        "transferred",
    ];
    assert_eq!(found, expected);
}

#[test]
fn each_letter_of_article_28_3_is_explained_unless_it_is_met() {
    for letter in 'a'..='h' {
        let (clause, note) = (format!("clause_{letter}"), format!("clause_{letter}_note"));
        let answered = |answer: &str| Value::from_iter([(clause.clone(), Value::from(answer))]);
        gap_table(
            "processor",
            &[
                (json!({}), &clause, true),
                (json!({}), &note, false),
                (answered("met"), &clause, false),
                (answered("met"), &note, false),
                (answered("partly"), &note, true),
                (answered("missing"), &note, true),
                (
                    Value::from_iter([
                        (clause.clone(), Value::from("missing")),
                        (note.clone(), Value::from("§ 4")),
                    ]),
                    &note,
                    false,
                ),
            ],
        );
    }
}

#[test]
fn what_one_answer_asks_for_is_a_gap_until_it_is_given() {
    gap_table(
        "processor",
        &[
            (json!({"phone": "000"}), "email", false),
            (json!({"special_data": ["health"]}), "data", false),
            (json!({"data": ["other"]}), "data_more", true),
            (json!({"persons": ["other"]}), "persons_more", true),
            (json!({"guarantees": ["other"]}), "guarantees_more", true),
            (json!({"sub_approval": "general"}), "sub_objection", true),
            (json!({"sub_approval": "specific"}), "sub_objection", false),
            (json!({"sub_used": "no"}), "sub_processors", false),
            (json!({"sub_used": "yes"}), "sub_processors", true),
            (json!({"sub_processors": [{"service": "S"}]}), "sub_used", false),
            (json!({"sub_processors": [{"service": "S"}]}), "sub_processors/0/name", true),
            (json!({"sub_processors": [{"processor": LINKED}]}), "sub_processors/0/name", false),
            (
                json!({"sub_approval": "specific", "sub_processors": [{"name": "X"}]}),
                "sub_processors/0/accepted_on",
                true,
            ),
            (
                json!({"sub_approval": "general", "sub_processors": [{"name": "X"}]}),
                "sub_processors/0/accepted_on",
                false,
            ),
            (json!({"transferred": "yes"}), "transfers", true),
            (
                json!({"transfers": [{"country": "USA", "mechanism": "46_2_c"}]}),
                "transfers/0/safeguards",
                true,
            ),
            (json!({"audits": [{"on": "2026-01-05"}]}), "audits/0/result", true),
            (json!({"audits": [{"on": "2026-01-05", "result": "in_order"}]}), "audits/0/findings", false),
            (json!({"audits": [{"on": "2026-01-05", "result": "findings"}]}), "audits/0/findings", true),
            (json!({"ended_on": "2026-01-05"}), "return_confirmed_on", true),
            (json!({"ended_on": "2026-01-05", "return_proof": "P"}), "return_confirmed_on", false),
        ],
    );
}
