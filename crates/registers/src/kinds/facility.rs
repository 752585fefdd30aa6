//! The controller: who it is, where it works, who its DPO is.

use law::cites;

use crate::kinds::YesNo;
use crate::{Amount, Area, Asked, Format, Given, Rule, choices, kind, part};

choices! {
    /// In what legal form the controller acts.
    pub enum LegalForm = "legal_form" {
        Practice = "practice",
        GroupPractice = "group_practice",
        SoleTrader = "sole_trader",
        CivilPartnership = "civil_partnership",
        Partnership = "partnership",
        Company = "company",
        PublicEntity = "public_entity",
        BudgetUnit = "budget_unit",
        Institute = "institute",
        Foundation = "foundation",
        Church = "church",
        Other = "other",
    }
}

choices! {
    /// What care the facility gives.
    pub enum Care = "care" {
        Primary = "primary",
        Specialist = "specialist",
        Dental = "dental",
        Gynaecology = "gynaecology",
        Psychiatry = "psychiatry",
        Rehabilitation = "rehabilitation",
        Imaging = "imaging",
        Laboratory = "laboratory",
        Occupational = "occupational",
        DaySurgery = "day_surgery",
        Hospital = "hospital",
        Home = "home",
        LongTerm = "long_term",
        Remote = "remote",
        Other = "other",
    }
}

choices! {
    /// Whether the national cybersecurity act holds for the facility.
    pub enum KscStatus = "ksc_status" {
        Essential = "essential",
        Important = "important",
        Outside = "outside",
        Unsettled = "unsettled",
    }
}

part! {
    /// Who decides on purposes and means together with the controller.
    pub struct JointController = "joint_controller" {
        name: line in "identity".to_save().cites(cites!["gdpr:30(1)(a)"]);
        contact: line in "identity".to_complete().cites(cites!["gdpr:30(1)(a)"]);
        arrangement: line in "identity".to_complete().cites(cites!["gdpr:26(1)"]);
        agreed_on: date in "identity".cites(cites!["gdpr:26(1)"]);
    }
}

part! {
    /// A place where the facility works.
    pub struct Branch = "branch" {
        name: line in "places".to_save();
        address: text in "places";
        activity: text in "places";
    }
}

kind! {
    /// The controller.
    pub struct Facility = "facility" titled name .asked(Asked::Controller) .area(Area::Facility).amount(Amount::One) .rules(RULES) {
        name: line in "identity".to_save().cites(cites!["gdpr:30(1)(a)"]).column();
        legal_form: choice(LegalForm) in "identity";
        address: text in "identity".to_complete().cites(cites!["gdpr:30(1)(a)"]);
        phone: line in "identity".cites(cites!["gdpr:30(1)(a)"]);
        email: line in "identity".cites(cites!["gdpr:30(1)(a)"]).format(Format::Email);
        website: line in "identity";
        e_delivery: line in "identity";
        nip: line in "identity".format(Format::Nip);
        regon: line in "identity".format(Format::Regon);
        krs: line in "identity".format(Format::Krs);
        rpwdl: line in "identity".format(Format::Rpwdl).cites(cites!["udl:103"]);
        manager: line in "identity".personal();
        representative: text in "identity".cites(cites!["gdpr:27", "gdpr:30(1)(a)"]).personal();
        joint_controllers: parts(JointController) in "identity".cites(cites!["gdpr:30(1)(a)", "gdpr:26"]);

        branches: parts(Branch) in "places";

        dpo_name: line in "dpo".to_complete().cites(cites!["gdpr:30(1)(a)", "gdpr:37(1)"]).personal();
        dpo_email: line in "dpo"
            .cites(cites!["gdpr:30(1)(a)", "gdpr:37(7)"]).format(Format::Email).personal();
        dpo_phone: line in "dpo".cites(cites!["gdpr:30(1)(a)", "gdpr:37(7)"]).personal();
        dpo_appointed_on: date in "dpo".to_complete().cites(cites!["gdpr:37(1)"]);
        dpo_notified_on: date in "dpo".to_complete().cites(cites!["gdpr:37(7)", "uodo:10(1)"]);
        dpo_published: line in "dpo".to_complete().cites(cites!["gdpr:37(7)", "uodo:11"]);
        dpo_reports_to: line in "dpo".to_complete().cites(cites!["gdpr:38(3)"]);
        dpo_other_duties: text in "dpo".cites(cites!["gdpr:38(6)"]);
        dpo_deputy: line in "dpo".cites(cites!["uodo:11a"]).personal();

        care: choices(Care) in "profile";
        care_more: text in "profile";
        nfz_contract: choice(YesNo) in "profile";
        staff_count: count in "profile";
        patients_count: count in "profile".cites(cites!["gdpr:35(3)(b)", "gdpr:37(1)(c)"]);
        ksc_status: choice(KscStatus) in "profile".to_complete().cites(cites!["ksc:5"]);

        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule {
        code: "contact",
        given: &[],
        asks: &["phone", "email", "e_delivery"],
        cites: cites!["gdpr:30(1)(a)", "gdpr:13(1)(a)"],
    },
    Rule {
        code: "dpo_contact",
        given: &[Given::Filled("dpo_name")],
        asks: &["dpo_email", "dpo_phone"],
        cites: cites!["gdpr:30(1)(a)", "gdpr:37(7)"],
    },
];
