//! The protocol of data that came to their end: destroyed, erased, or handed over to the patient.

use law::cites;

use crate::{Area, Asked, Given, Rule, choices, kind, part};

choices! {
    /// What the data stood on.
    pub enum Carrier = "carrier" {
        Paper = "paper",
        Film = "film",
        Disc = "disc",
        Drive = "drive",
        Device = "device",
        Database = "database",
        Backup = "backup",
        Recording = "recording",
        Other = "other",
    }
}

choices! {
    /// What the check for holds found. An answer not given: not checked.
    pub enum HoldCheck = "hold_check" { Nothing = "nothing", LeftOut = "left_out" }
}

choices! {
    /// How the data ended.
    pub enum DisposalMethod = "disposal_method" {
        Shredded = "shredded",
        Burnt = "burnt",
        Crushed = "crushed",
        Degaussed = "degaussed",
        Overwritten = "overwritten",
        Erased = "erased",
        Anonymised = "anonymised",
        HandedOver = "handed_over",
    }
}

choices! {
    /// Who carried it out.
    pub enum DisposalBy = "disposal_by" { Staff = "staff", Contractor = "contractor" }
}

choices! {
    /// Who received the records, UPP Art. 29(2).
    pub enum Receiver = "receiver" {
        Patient = "patient",
        Representative = "representative",
        Authorised = "authorised",
    }
}

choices! {
    /// In what capacity a person signs the protocol.
    pub enum CommissionRole = "commission_role" {
        Chair = "chair",
        Member = "member",
        Witness = "witness",
        Contractor = "contractor",
    }
}

part! {
    /// One line of the list of what ended.
    pub struct DisposalItem = "disposal_item" {
        what: line in "what".to_save().cites(cites!["gdpr:5(2)"]);
        years: line in "what";
        amount: line in "what";
        carrier: choice(Carrier) in "what";
        marks: line in "what";
    }
}

part! {
    /// Records that a person received instead of their destruction.
    pub struct HandOver = "hand_over" {
        to: line in "handing_over".to_save().cites(cites!["upp:29(2)"]).personal();
        receiver: choice(Receiver) in "handing_over".to_complete().cites(cites!["upp:29(2)"]);
        on: date in "handing_over".to_complete().cites(cites!["upp:29(2)", "gdpr:5(2)"]);
        what: line in "handing_over".personal();
        identity: line in "handing_over".to_complete().cites(cites!["gdpr:32(1)(b)"]);
        receipt: line in "handing_over".cites(cites!["gdpr:5(2)"]);
    }
}

part! {
    /// Who saw it and signs.
    pub struct Signatory = "signatory" {
        name: line in "commission".to_save().cites(cites!["gdpr:5(2)"]).personal();
        function: line in "commission";
        role: choice(CommissionRole) in "commission".to_complete().cites(cites!["gdpr:5(2)"]);
    }
}

kind! {
    /// One protocol.
    pub struct Disposal = "disposal" titled name
        .area(Area::Documents)
        .asked(Asked::Retention)
        .rules(RULES)
        .in_order(&[("approved_on", "done_on")])
    {
        name: line in "what".to_save().column();
        number: line in "what".identifies().to_complete().cites(cites!["gdpr:5(2)"]).column();
        retention: link("retention") in "what".to_complete().cites(cites!["gdpr:5(1)(e)", "upp:29(1)"]);
        what: text in "what".to_complete().cites(cites!["gdpr:5(1)(e)", "gdpr:5(2)"]);
        year_from: count in "what";
        year_to: count in "what".cites(cites!["gdpr:5(1)(e)", "upp:29(1)"]).column();
        amount: line in "what".to_complete().cites(cites!["gdpr:5(2)"]).column();
        carriers: choices(Carrier) in "what".to_complete().cites(cites!["gdpr:5(1)(f)", "gdpr:5(2)"]);
        items: parts(DisposalItem) in "what".cites(cites!["gdpr:5(2)"]);
        systems: links("system") in "what".cites(cites!["gdpr:5(1)(e)"]);
        activities: links("activity") in "what".cites(cites!["gdpr:5(1)(e)"]);

        reason: text in "clearance".cites(cites!["gdpr:5(1)(e)", "gdpr:17(1)"]);
        hold_check: choice(HoldCheck) in "clearance"
            .to_complete().cites(cites!["gdpr:17(3)(e)", "gdpr:18(1)"]);
        held_back: text in "clearance"
            .to_complete().cites(cites!["gdpr:17(3)(e)"]).when("hold_check", "left_out");
        archive_consent: line in "clearance";
        approved_by: line in "clearance".to_complete().cites(cites!["gdpr:24(1)", "gdpr:29"]).personal();
        approved_on: date in "clearance".cites(cites!["gdpr:24(1)", "gdpr:5(2)"]);

        methods: choices(DisposalMethod) in "execution"
            .to_complete().cites(cites!["gdpr:5(1)(e)", "gdpr:5(1)(f)"]).column();
        security_level: line in "execution".cites(cites!["gdpr:32(1)"]);
        done_on: date in "execution".to_complete().cites(cites!["gdpr:5(1)(e)", "gdpr:5(2)"]).column();
        place: line in "execution";
        by: choice(DisposalBy) in "execution".to_complete().cites(cites!["gdpr:5(2)", "gdpr:28(1)"]);
        processor: link("processor") in "execution".cites(cites!["gdpr:28(3)"]).when("by", "contractor");
        contractor: line in "execution".cites(cites!["gdpr:28(3)"]).when("by", "contractor");
        certificate_number: line in "execution"
            .to_complete().cites(cites!["gdpr:5(2)", "gdpr:28(3)(h)"]).when("by", "contractor");
        certificate_on: date in "execution".cites(cites!["gdpr:5(2)"]).when("by", "contractor");
        copies: text in "execution".cites(cites!["gdpr:5(1)(e)"]);

        handed_over: parts(HandOver) in "handing_over"
            .to_complete().cites(cites!["upp:29(2)"]).when("methods", "handed_over");

        commission: parts(Signatory) in "commission".to_complete().cites(cites!["gdpr:5(2)"]);
        signed_on: date in "commission".cites(cites!["gdpr:5(2)"]);
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule {
        code: "years",
        given: &[Given::Filled("retention")],
        asks: &["year_to", "year_from"],
        cites: cites!["gdpr:5(1)(e)", "upp:29(1)"],
    },
    Rule {
        code: "contractor",
        given: &[Given::Has("by", &["contractor"])],
        asks: &["processor", "contractor"],
        cites: cites!["gdpr:28(1)", "gdpr:28(3)"],
    },
    Rule {
        code: "security_level",
        given: &[Given::Has("methods", &["shredded", "crushed"])],
        asks: &["security_level"],
        cites: cites!["gdpr:5(1)(f)", "gdpr:32(1)"],
    },
    Rule {
        code: "copies",
        given: &[Given::Has("carriers", &["drive", "database", "device"])],
        asks: &["copies"],
        cites: cites!["gdpr:5(1)(e)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    const LINKED: &str = "0190a0b0-c0d0-7000-8000-000000000001";

    #[test]
    fn a_protocol_with_a_name_alone_lacks_what_accountability_asks_for() {
        let found = gaps("disposal", &json!({"name": "N"}));
        let expected = [
            "number",
            "retention",
            "what",
            "amount",
            "carriers",
            "hold_check",
            "approved_by",
            "methods",
            "done_on",
            "by",
            "commission",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_one_answer_asks_for_is_a_gap_until_it_is_given() {
        gap_table(
            "disposal",
            &[
                (json!({"retention": LINKED}), "year_to", true),
                (json!({"retention": LINKED, "year_from": 2004}), "year_to", false),
                (json!({"hold_check": "nothing"}), "held_back", false),
                (json!({"hold_check": "left_out"}), "held_back", true),
                (json!({"by": "staff"}), "certificate_number", false),
                (json!({"by": "staff"}), "processor", false),
                (json!({"by": "contractor"}), "certificate_number", true),
                (json!({"by": "contractor"}), "processor", true),
                (json!({"by": "contractor", "contractor": "C"}), "processor", false),
                (json!({"methods": ["erased"]}), "security_level", false),
                (json!({"methods": ["shredded"]}), "security_level", true),
                (json!({"methods": ["shredded"]}), "handed_over", false),
                (json!({"methods": ["shredded", "handed_over"]}), "handed_over", true),
                (json!({"handed_over": [{"to": "T"}]}), "handed_over/0/receiver", true),
                (json!({"handed_over": [{"to": "T"}]}), "handed_over/0/identity", true),
                (json!({"carriers": ["paper"]}), "copies", false),
                (json!({"carriers": ["database"]}), "copies", true),
                (json!({"commission": [{"name": "N"}]}), "commission/0/role", true),
            ],
        );
    }
}
