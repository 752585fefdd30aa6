//! The answers to the questions that a walk along one path asks; with the activities and systems they make its map.

use law::cites;

use crate::kinds::{Path, YesNo};
use crate::{Amount, Asked, choices, kind};

choices! {
    /// How a patient reaches the registration.
    pub enum Channel = "channel" {
        Phone = "phone",
        InPerson = "in_person",
        Mail = "mail",
        Email = "email",
        WebForm = "web_form",
        Portal = "portal",
        Sms = "sms",
        Messenger = "messenger",
        ThirdPerson = "third_person",
    }
}

choices! {
    /// How it is checked who the other person is.
    pub enum IdentityCheck = "identity_check" {
        IdDocument = "id_document",
        DigitalDocument = "digital_document",
        Pesel = "pesel",
        BirthDate = "birth_date",
        CodeWord = "code_word",
        CallBack = "call_back",
        TrustedProfile = "trusted_profile",
        KnownToStaff = "known_to_staff",
        AuthorisationOnFile = "authorisation_on_file",
        Nothing = "nothing",
    }
}

choices! {
    /// Whether a talk or a call is recorded.
    pub enum Recording = "recording" { No = "no", WithNotice = "with_notice", WithoutNotice = "without_notice" }
}

choices! {
    /// What keeps a talk at the desk from being heard.
    pub enum DeskPrivacy = "desk_privacy" {
        SeparateRoom = "separate_room",
        Screen = "screen",
        Distance = "distance",
        Nothing = "nothing",
    }
}

choices! {
    /// How patients are called in.
    pub enum Calling = "calling" { Number = "number", FirstName = "first_name", FullName = "full_name", Staff = "staff" }
}

choices! {
    /// What protects e-mail with health data.
    pub enum EmailProtection = "email_protection" {
        NoHealthData = "no_health_data",
        EncryptedAttachment = "encrypted_attachment",
        EncryptedMail = "encrypted_mail",
        Nothing = "nothing",
    }
}

choices! {
    /// How a patient and a professional meet.
    pub enum Mode = "mode" { InPerson = "in_person", Phone = "phone", Video = "video", Chat = "chat", Home = "home" }
}

choices! {
    /// How the code of an e-prescription reaches the patient.
    pub enum EReceipt = "e_receipt" {
        Sms = "sms",
        Email = "email",
        Print = "print",
        PatientAccount = "patient_account",
        ByPhone = "by_phone",
        Messenger = "messenger",
    }
}

choices! {
    /// How far access to the records of patients is divided.
    pub enum AccessLevels = "access_levels" {
        ByTask = "by_task",
        ByRole = "by_role",
        AllAlike = "all_alike",
        SharedAccount = "shared_account",
    }
}

choices! {
    /// On what records are kept.
    pub enum ArchiveMedium = "archive_medium" {
        Paper = "paper",
        Electronic = "electronic",
        Film = "film",
        Discs = "discs",
    }
}

choices! {
    /// Where releases of records are written down.
    pub enum ReleaseLog = "release_log" { Electronic = "electronic", Paper = "paper", Nothing = "nothing" }
}

choices! {
    /// How records travel.
    pub enum Transport = "transport" {
        PatientCollects = "patient_collects",
        Staff = "staff",
        RegisteredMail = "registered_mail",
        Courier = "courier",
        EncryptedDisc = "encrypted_disc",
        SecureExchange = "secure_exchange",
        Email = "email",
    }
}

choices! {
    /// How records end.
    pub enum Destruction = "destruction" {
        OwnShredder = "own_shredder",
        Contractor = "contractor",
        SecureErasure = "secure_erasure",
        HandedOver = "handed_over",
        Protocol = "protocol",
        Nothing = "nothing",
    }
}

kind! {
    /// The answers for one path.
    pub struct MapRecord = "map" titled path .asked(Asked::Resources) .amount(Amount::OnePer("path")) {
        path: choice(Path) in "path".to_save().column();

        channels: choices(Channel) in "registration"
            .to_complete().cites(cites!["gdpr:32(2)"]).when("path", "registration");
        phone_identity: choices(IdentityCheck) in "registration"
            .to_complete().cites(cites!["gdpr:32(1)(b)", "upp:13"]).when("channels", "phone");
        phone_recording: choice(Recording) in "registration"
            .to_complete().cites(cites!["gdpr:5(1)(c)", "gdpr:13"]).when("channels", "phone");
        desk_identity: choices(IdentityCheck) in "registration"
            .to_complete().cites(cites!["gdpr:32(1)(b)"]).when("channels", "in_person");
        desk_privacy: choices(DeskPrivacy) in "registration"
            .to_complete().cites(cites!["gdpr:32(1)(b)", "upp:13"]).when("channels", "in_person");
        screens_turned: choice(YesNo) in "registration"
            .to_complete().cites(cites!["gdpr:32(1)(b)"]).when("channels", "in_person");
        calling: choice(Calling) in "registration"
            .to_complete().cites(cites!["gdpr:5(1)(c)", "upp:13"]).when("channels", "in_person");
        email_protection: choices(EmailProtection) in "registration"
            .to_complete().cites(cites!["gdpr:32(1)(a)"]).when("channels", "email");
        web_form_encrypted: choice(YesNo) in "registration"
            .to_complete().cites(cites!["gdpr:32(1)(a)"]).when("channels", "web_form");
        mail_handling: text in "registration"
            .to_complete().cites(cites!["gdpr:32(4)"]).when("channels", "mail");
        appointments: links("system") in "registration"
            .to_complete().cites(cites!["gdpr:32(1)"]).when("path", "registration");

        modes: choices(Mode) in "consultation"
            .to_complete().cites(cites!["gdpr:32(2)"]).when("path", "consultation");
        consultation_identity: choices(IdentityCheck) in "consultation"
            .to_complete().cites(cites!["gdpr:32(1)(b)", "gdpr:5(1)(d)"]).when("path", "consultation");
        online_tools: links("system") in "consultation"
            .to_complete().cites(cites!["gdpr:28(1)", "gdpr:32(1)"]).when("modes", "video");
        consultation_recording: choice(Recording) in "consultation"
            .to_complete().cites(cites!["gdpr:5(1)(c)", "upp:20"]).when("path", "consultation");
        third_persons: text in "consultation".cites(cites!["upp:22(2)"]).when("path", "consultation");
        records: links("system") in "consultation"
            .to_complete().cites(cites!["upp:24(1)", "gdpr:32(1)"]).when("path", "consultation");
        diagnostic_access: text in "consultation"
            .to_complete().cites(cites!["gdpr:32(4)", "gdpr:25(2)"]).when("path", "consultation");
        e_receipt: choices(EReceipt) in "consultation"
            .to_complete().cites(cites!["gdpr:32(1)", "pf:96b"]).when("path", "consultation");
        access_levels: choice(AccessLevels) in "consultation"
            .to_complete().cites(cites!["gdpr:25(2)", "gdpr:32(1)(b)"]).when("path", "consultation");

        media: choices(ArchiveMedium) in "archive"
            .to_complete().cites(cites!["gdpr:32(2)"]).when("path", "archive");
        kept_in: links("system") in "archive"
            .to_complete().cites(cites!["gdpr:32(1)(b)", "upp:24(1)"]).when("path", "archive");
        may_enter: text in "archive".to_complete().cites(cites!["gdpr:32(4)"]).when("path", "archive");
        release_log: choice(ReleaseLog) in "archive"
            .to_complete().cites(cites!["upp:27(4)"]).when("path", "archive");
        release_identity: choices(IdentityCheck) in "archive"
            .to_complete().cites(cites!["upp:26", "gdpr:32(1)(b)"]).when("path", "archive");
        return_check: text in "archive".to_complete().cites(cites!["gdpr:32(1)(b)"]).when("path", "archive");
        transport: choices(Transport) in "archive"
            .to_complete().cites(cites!["gdpr:32(2)"]).when("path", "archive");
        destruction: choices(Destruction) in "archive"
            .to_complete().cites(cites!["upp:29(2)", "gdpr:5(1)(e)"]).when("path", "archive");

        reviewed_on: date in "reviews".to_complete().cites(cites!["gdpr:32(1)(d)"]).column();
        notes: text in "notes";
    }
}
