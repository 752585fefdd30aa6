//! What one answer about a breach asks for elsewhere.

use law::cites;

use crate::{Given, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "occurred_to",
        given: &[Given::Filled("occurred_from")],
        asks: &["occurred_to", "occurred_more"],
        cites: cites!["gdpr:33(5)"],
    },
    Rule {
        code: "causes_more",
        given: &[Given::Has("causes", &["other"])],
        asks: &["causes_more"],
        cites: cites!["gdpr:33(3)(a)"],
    },
    Rule {
        code: "where",
        given: &[],
        asks: &["activities", "systems"],
        cites: cites!["gdpr:33(5)", "gdpr:5(2)"],
    },
    Rule {
        code: "persons_more",
        given: &[Given::Has("persons", &["other"])],
        asks: &["persons_more"],
        cites: cites!["gdpr:33(3)(a)"],
    },
    Rule { code: "data", given: &[], asks: &["data", "special_data"], cites: cites!["gdpr:33(3)(a)"] },
    Rule {
        code: "data_more",
        given: &[Given::Has("data", &["other"])],
        asks: &["data_more"],
        cites: cites!["gdpr:33(3)(a)"],
    },
    Rule {
        code: "consequences_more",
        given: &[Given::Has("consequences", &["other"])],
        asks: &["consequences_more"],
        cites: cites!["gdpr:33(3)(c)"],
    },
    Rule {
        code: "shift_why",
        given: &[Given::Has("data_scores/*/shift", &["down_3", "down_2", "down_1", "up_1", "up_2", "up_3"])],
        asks: &["data_scores/*/shift_why"],
        cites: cites!["gdpr:5(2)"],
    },
    Rule {
        code: "supplement",
        given: &[
            Given::Has("authority", &["notify"]),
            Given::Has("notice_stage", &["preliminary", "supplementary"]),
        ],
        asks: &["supplements"],
        cites: cites!["gdpr:33(4)"],
    },
    Rule {
        code: "told_how",
        given: &[Given::Has("persons_told", &["tell"])],
        asks: &["told_how"],
        cites: cites!["gdpr:34(1)"],
    },
    Rule {
        code: "told_text",
        given: &[Given::Has("persons_told", &["tell"])],
        asks: &["told_text"],
        cites: cites!["gdpr:34(2)"],
    },
    Rule {
        code: "public_notice",
        given: &[Given::Has("persons_told", &["exception"]), Given::Has("exceptions", &["34_3_c"])],
        asks: &["told_text", "told_how"],
        cites: cites!["gdpr:34(3)(c)"],
    },
];
