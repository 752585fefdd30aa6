//! What entrusting offers to choose from; the register of categories asks the same from the other side.

use crate::choices;

choices! {
    /// What is done with data, Art. 4(2).
    pub enum Operation = "operation" {
        Collecting = "collecting",
        Recording = "recording",
        Organising = "organising",
        Storing = "storing",
        Altering = "altering",
        Retrieving = "retrieving",
        Consulting = "consulting",
        Using = "using",
        Disclosing = "disclosing",
        Combining = "combining",
        Restricting = "restricting",
        Erasing = "erasing",
        Destroying = "destroying",
    }
}

choices! {
    /// What becomes of the data when the service ends, Art. 28(3)(g).
    pub enum AfterEnd = "after_end" {
        Returned = "returned",
        Erased = "erased",
        ReturnedAndErased = "returned_and_erased",
        Undecided = "undecided",
        KeptByLaw = "kept_by_law",
    }
}

choices! {
    /// How the controller allows further processors, Art. 28(2).
    pub enum SubApproval = "sub_approval" {
        Specific = "specific",
        General = "general",
        Forbidden = "forbidden",
    }
}

choices! {
    /// What the processor does for the facility.
    pub enum Service = "service" {
        Software = "software",
        Hosting = "hosting",
        ItSupport = "it_support",
        Teleconsultation = "teleconsultation",
        Diagnostics = "diagnostics",
        DeviceService = "device_service",
        CallCentre = "call_centre",
        Messaging = "messaging",
        Website = "website",
        Marketing = "marketing",
        Accounting = "accounting",
        Payroll = "payroll",
        Storage = "storage",
        Destruction = "destruction",
        Security = "security",
        Other = "other",
    }
}

choices! {
    /// How the processor comes by the data.
    pub enum Reach = "reach" {
        Hosts = "hosts",
        Remote = "remote",
        OnSite = "on_site",
        Receives = "receives",
    }
}

choices! {
    /// By what act processing is entrusted.
    pub enum ContractKind = "contract_kind" {
        Agreement = "agreement",
        Clauses = "clauses",
        Terms = "terms",
        StandardClauses = "standard_clauses",
        LegalAct = "legal_act",
    }
}

choices! {
    /// In what form the contract was made, Art. 28(9).
    pub enum ContractForm = "contract_form" {
        Written = "written",
        Qualified = "qualified",
        Document = "document",
    }
}

choices! {
    /// Whether the contract has what a letter of Art. 28(3) asks for. An answer not given: not checked yet.
    pub enum Clause = "clause" { Met = "met", Partly = "partly", Missing = "missing" }
}

choices! {
    /// What shows that the processor can be relied on, Art. 28(1) and (5).
    pub enum Guarantee = "guarantee" {
        Questionnaire = "questionnaire",
        AuditReport = "audit_report",
        IsoCertificate = "iso_certificate",
        GdprCertificate = "gdpr_certificate",
        CodeOfConduct = "code_of_conduct",
        Documents = "documents",
        OnSite = "on_site",
        Other = "other",
    }
}

choices! {
    /// How the processor was audited.
    pub enum AuditKind = "audit_kind" {
        Questionnaire = "questionnaire",
        Documents = "documents",
        Remote = "remote",
        OnSite = "on_site",
        ThirdParty = "third_party",
    }
}

choices! {
    /// What the audit found.
    pub enum AuditResult = "audit_result" {
        InOrder = "in_order",
        Findings = "findings",
        NotInOrder = "not_in_order",
    }
}
