//! What an activity offers to choose from.

use crate::choices;

choices! {
    /// Art. 6(1).
    pub enum LegalBasis = "legal_basis" {
        Consent = "6_1_a",
        Contract = "6_1_b",
        LegalObligation = "6_1_c",
        VitalInterests = "6_1_d",
        PublicTask = "6_1_e",
        LegitimateInterests = "6_1_f",
    }
}

choices! {
    /// Art. 9(2).
    pub enum SpecialCondition = "special_condition" {
        Consent = "9_2_a",
        EmploymentLaw = "9_2_b",
        VitalInterests = "9_2_c",
        Associations = "9_2_d",
        MadePublic = "9_2_e",
        LegalClaims = "9_2_f",
        PublicInterest = "9_2_g",
        HealthCare = "9_2_h",
        PublicHealth = "9_2_i",
        ArchivingResearch = "9_2_j",
    }
}

choices! {
    /// Whose data.
    pub enum Persons = "persons" {
        Patients = "patients",
        Minors = "minors",
        Representatives = "representatives",
        Authorised = "authorised",
        Relatives = "relatives",
        Employees = "employees",
        FormerEmployees = "former_employees",
        EmployeeFamilies = "employee_families",
        Contractors = "contractors",
        Trainees = "trainees",
        Candidates = "candidates",
        Professionals = "professionals",
        Suppliers = "suppliers",
        Visitors = "visitors",
        Applicants = "applicants",
        Subscribers = "subscribers",
        Whistleblowers = "whistleblowers",
        ReportedPersons = "reported_persons",
        Other = "other",
    }
}

choices! {
    /// Ordinary data.
    pub enum DataCategory = "data" {
        Identification = "identification",
        Pesel = "pesel",
        IdDocument = "id_document",
        Contact = "contact",
        Demographic = "demographic",
        Insurance = "insurance",
        Family = "family",
        Appointments = "appointments",
        Qualifications = "qualifications",
        Employment = "employment",
        Pay = "pay",
        BankAccount = "bank_account",
        Settlements = "settlements",
        Correspondence = "correspondence",
        Image = "image",
        Voice = "voice",
        Signature = "signature",
        Credentials = "credentials",
        Logs = "logs",
        Vehicle = "vehicle",
        Convictions = "convictions",
        Other = "other",
    }
}

choices! {
    /// Special categories, Art. 9(1).
    pub enum SpecialData = "special_data" {
        Health = "health",
        Genetic = "genetic",
        Biometric = "biometric",
        Origin = "origin",
        Politics = "politics",
        Religion = "religion",
        TradeUnion = "trade_union",
        SexLife = "sex_life",
    }
}

choices! {
    /// Where the data come from.
    pub enum Source = "source" {
        Person = "person",
        Representative = "representative",
        Relative = "relative",
        Provider = "provider",
        Staff = "staff",
        PublicRegister = "public_register",
        Authority = "authority",
        Employer = "employer",
        Insurer = "insurer",
        Device = "device",
        Other = "other",
    }
}

choices! {
    /// In what role a recipient receives data.
    pub enum RecipientRole = "recipient_role" {
        Controller = "controller",
        Authority = "authority",
        Provider = "provider",
        Payer = "payer",
        Person = "person",
        Other = "other",
    }
}

choices! {
    /// What makes a transfer to a third country lawful.
    pub enum TransferMechanism = "transfer_mechanism" {
        Adequacy = "45",
        PublicBodies = "46_2_a",
        BindingRules = "46_2_b",
        StandardClauses = "46_2_c",
        OtherSafeguards = "46_other",
        Derogation = "49_1",
        CompellingInterests = "49_1_2",
    }
}

impl TransferMechanism {
    /// The codes of those that rest on safeguards, which the record then describes (Art. 30(1)(e), 30(2)(c), 46).
    pub const ON_SAFEGUARDS: &'static [&'static str] = &[
        Self::PublicBodies.code(),
        Self::BindingRules.code(),
        Self::StandardClauses.code(),
        Self::OtherSafeguards.code(),
        Self::CompellingInterests.code(),
    ];
}

choices! {
    /// Rules of retention; the periods stand in the law's content, `own` is set by the facility.
    pub enum RetentionRule = "retention_rule" {
        MedicalRecord = "medical_record",
        DeathByInjury = "death_by_injury",
        Blood = "blood",
        Xray = "xray",
        ReferralDone = "referral_done",
        ReferralMissed = "referral_missed",
        ChildUnderTwo = "child_under_two",
        Occupational = "occupational",
        OccupationalLong = "occupational_long",
        Personnel = "personnel",
        PersonnelLong = "personnel_long",
        Accounting = "accounting",
        Video = "video",
        Own = "own",
    }
}

choices! {
    /// Bundles of technical and organisational measures; what is in them stands in the law's content.
    pub enum Measure = "measure" {
        Accounts = "accounts",
        Resilience = "resilience",
        Storage = "storage",
        Contract = "contract",
        Authorisation = "authorisation",
        Identity = "identity",
    }
}

choices! {
    /// Whether a DPIA is needed, and where it stands.
    pub enum DpiaStatus = "dpia_status" { NotNeeded = "not_needed", Needed = "needed", Done = "done" }
}
