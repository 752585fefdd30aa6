//! What a breach offers to choose from, in the order of the authority's form.

use crate::choices;

choices! {
    /// Which notice the form is filled in for.
    pub enum NoticeStage = "notice_stage" {
        Complete = "complete",
        Preliminary = "preliminary",
        Supplementary = "supplementary",
    }
}

choices! {
    /// What happened.
    pub enum BreachCause = "breach_cause" {
        DeviceLost = "device_lost",
        PaperLost = "paper_lost",
        MailLost = "mail_lost",
        Hacking = "hacking",
        Malware = "malware",
        Phishing = "phishing",
        WrongRecipient = "wrong_recipient",
        Published = "published",
        WrongDisposal = "wrong_disposal",
        WrongPerson = "wrong_person",
        Oral = "oral",
        Misuse = "misuse",
        Other = "other",
    }
}

choices! {
    /// Where it came from, and whether somebody meant it.
    pub enum BreachOrigin = "breach_origin" {
        InternalAccident = "internal_accident",
        InternalDeliberate = "internal_deliberate",
        ExternalAccident = "external_accident",
        ExternalDeliberate = "external_deliberate",
        Unknown = "unknown",
    }
}

choices! {
    /// What was lost of the three things that security means.
    pub enum SecurityProperty = "security_property" {
        Confidentiality = "confidentiality",
        Integrity = "integrity",
        Availability = "availability",
    }
}

choices! {
    /// An answer that may still be open.
    pub enum Finding = "finding" { Yes = "yes", No = "no", Unsettled = "unsettled" }
}

choices! {
    /// Ordinary data, as section 6A has them.
    pub enum BreachedData = "breached_data" {
        Names = "names",
        ParentsNames = "parents_names",
        BirthDate = "birth_date",
        BankAccount = "bank_account",
        Address = "address",
        Pesel = "pesel",
        Email = "email",
        Credentials = "credentials",
        Earnings = "earnings",
        MaidenName = "maiden_name",
        IdDocument = "id_document",
        Phone = "phone",
        Image = "image",
        Convictions = "convictions",
        Other = "other",
    }
}

choices! {
    /// What may come of it for a person.
    pub enum Consequence = "consequence" {
        LossOfControl = "loss_of_control",
        RightsLimited = "rights_limited",
        Discrimination = "discrimination",
        IdentityTheft = "identity_theft",
        FinancialLoss = "financial_loss",
        Reputation = "reputation",
        ProfessionalSecrecy = "professional_secrecy",
        PseudonymisationUndone = "pseudonymisation_undone",
        Health = "health",
        Distress = "distress",
        Other = "other",
    }
}

choices! {
    /// The kind of data that the method of ENISA starts from, with its base score.
    pub enum DataClass = "data_class" {
        Simple = "simple",
        Behavioural = "behavioural",
        Financial = "financial",
        Sensitive = "sensitive",
    }
}

choices! {
    /// By how much circumstances move the base score.
    pub enum ScoreShift = "score_shift" {
        DownThree = "down_3",
        DownTwo = "down_2",
        DownOne = "down_1",
        None = "none",
        UpOne = "up_1",
        UpTwo = "up_2",
        UpThree = "up_3",
    }
}

choices! {
    /// How easily persons are recognised from the data.
    pub enum Identification = "identification" {
        Negligible = "negligible",
        Limited = "limited",
        Significant = "significant",
        Maximum = "maximum",
    }
}

choices! {
    /// How far confidentiality is gone.
    pub enum ConfidentialityLoss = "confidentiality_loss" {
        None = "none",
        KnownRecipients = "known_recipients",
        UnknownRecipients = "unknown_recipients",
    }
}

choices! {
    /// How far integrity is gone.
    pub enum IntegrityLoss = "integrity_loss" {
        None = "none",
        Recoverable = "recoverable",
        Unrecoverable = "unrecoverable",
    }
}

choices! {
    /// How far availability is gone.
    pub enum AvailabilityLoss = "availability_loss" { None = "none", Temporary = "temporary", Full = "full" }
}

choices! {
    /// The conclusion under Art. 33.
    pub enum AuthorityConclusion = "authority_conclusion" { Notify = "notify", NoNotice = "no_notice" }
}

choices! {
    /// The conclusion under Art. 34.
    pub enum PersonsConclusion = "persons_conclusion" {
        Tell = "tell",
        NoHighRisk = "no_high_risk",
        Exception = "exception",
    }
}

choices! {
    /// Art. 34(3).
    pub enum TellingException = "telling_exception" {
        Protected = "34_3_a",
        Averted = "34_3_b",
        Disproportionate = "34_3_c",
    }
}

choices! {
    /// How persons are told.
    pub enum TellingChannel = "telling_channel" {
        Letter = "letter",
        Email = "email",
        Phone = "phone",
        Sms = "sms",
        InPerson = "in_person",
        Portal = "portal",
        Public = "public",
    }
}
