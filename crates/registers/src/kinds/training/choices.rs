//! What training there is, in what form, and what about.

use crate::choices;

choices! {
    /// What sort of training it is.
    pub enum TrainingKind = "training_kind" {
        Onboarding = "onboarding",
        Periodic = "periodic",
        Topical = "topical",
        AfterBreach = "after_breach",
        Phishing = "phishing",
        Drill = "drill",
        Announcement = "announcement",
    }
}

choices! {
    /// In what form it takes place.
    pub enum TrainingForm = "training_form" {
        Classroom = "classroom",
        Live = "live",
        ELearning = "e_learning",
        Workplace = "workplace",
        Reading = "reading",
        Exercise = "exercise",
    }
}

choices! {
    /// What it is about.
    pub enum TrainingTopic = "training_topic" {
        Basics = "basics",
        Secrecy = "secrecy",
        Documents = "documents",
        Identity = "identity",
        Release = "release",
        Rights = "rights",
        Breaches = "breaches",
        Phishing = "phishing",
        Passwords = "passwords",
        CleanDesk = "clean_desk",
        Devices = "devices",
        Teleconsultation = "teleconsultation",
        Accounts = "accounts",
        Ai = "ai",
        Other = "other",
    }
}
