//! What a DPO can have done.

use crate::choices;

choices! {
    /// What is recorded.
    pub enum DutyKind = "duty_kind" {
        Appointment = "appointment",
        Deputy = "deputy",
        Notification = "notification",
        Publication = "publication",
        Contact = "contact",
        Plan = "plan",
        Advice = "advice",
        Monitoring = "monitoring",
        Report = "report",
        Authority = "authority",
        Other = "other",
    }
}

choices! {
    /// On what footing the DPO works.
    pub enum DpoBasis = "dpo_basis" { Employee = "employee", Contract = "contract", Shared = "shared" }
}

choices! {
    /// What the authority is told.
    pub enum NotifiedChange = "notified_change" {
        Appointment = "appointment",
        Change = "change",
        Dismissal = "dismissal",
        Deputy = "deputy",
    }
}

choices! {
    /// By what way a letter goes to the authority.
    pub enum OfficialChannel = "official_channel" {
        BusinessPortal = "business_portal",
        Epuap = "epuap",
        EDelivery = "e_delivery",
        Other = "other",
    }
}

choices! {
    /// Which data of the DPO are public.
    pub enum PublishedData = "published_data" { Name = "name", Email = "email", Phone = "phone" }
}

choices! {
    /// What a point of a plan is.
    pub enum PlanItemKind = "plan_item_kind" {
        Audit = "audit",
        Review = "review",
        Training = "training",
        Inspection = "inspection",
        RestoreTest = "restore_test",
        ProcessorAudit = "processor_audit",
        Risk = "risk",
        Document = "document",
        Report = "report",
        Other = "other",
    }
}

choices! {
    /// What the advice is about.
    pub enum AdviceAbout = "advice_about" {
        Obligations = "obligations",
        Dpia = "dpia",
        NewProcessing = "new_processing",
        Contract = "contract",
        Breach = "breach",
        Request = "request",
        Release = "release",
        Security = "security",
        Staff = "staff",
        Other = "other",
    }
}

choices! {
    /// What became of the advice.
    pub enum Followed = "followed" { Yes = "yes", Partly = "partly", No = "no", Pending = "pending" }
}
