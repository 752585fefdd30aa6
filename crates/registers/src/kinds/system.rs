//! A resource that holds, carries or guards personal data: an application, an archive, a room, video, a key.

use law::cites;

use crate::kinds::{Path, YesNo};
use crate::{Asked, Given, Rule, choices, kind, part};

choices! {
    /// What the resource is.
    pub enum SystemType = "system_type" {
        Application = "application",
        Cloud = "cloud",
        Server = "server",
        Workstation = "workstation",
        MobileDevice = "mobile_device",
        MedicalDevice = "medical_device",
        Network = "network",
        Email = "email",
        Website = "website",
        Phone = "phone",
        Teleconsultation = "teleconsultation",
        NationalPlatform = "national_platform",
        StorageMedium = "storage_medium",
        PaperArchive = "paper_archive",
        FilingCabinet = "filing_cabinet",
        Room = "room",
        Video = "video",
        AccessControl = "access_control",
        BankAccount = "bank_account",
        Other = "other",
    }
}

choices! {
    /// Where it stands, by who gets there.
    pub enum Zone = "zone" {
        Public = "public",
        Reception = "reception",
        Surgery = "surgery",
        Office = "office",
        ServerRoom = "server_room",
        Archive = "archive",
        Mobile = "mobile",
        Outside = "outside",
    }
}

choices! {
    /// What a role may do.
    pub enum AccessLevel = "access_level" {
        Enter = "enter",
        Read = "read",
        Write = "write",
        Administer = "administer",
    }
}

choices! {
    /// How a person shows that it is they.
    pub enum Authentication = "authentication" {
        OwnPassword = "own_password",
        SharedPassword = "shared_password",
        SecondFactor = "second_factor",
        Certificate = "certificate",
        NationalIdentity = "national_identity",
        Biometric = "biometric",
        Key = "key",
        Code = "code",
        KeyLog = "key_log",
        Nothing = "nothing",
    }
}

choices! {
    /// Signs that a password must have.
    pub enum PasswordSign = "password_sign" {
        Upper = "upper",
        Lower = "lower",
        Digit = "digit",
        Special = "special",
    }
}

choices! {
    /// What is encrypted.
    pub enum Encryption = "encryption" {
        Disk = "disk",
        Database = "database",
        Transit = "transit",
        EndToEnd = "end_to_end",
        Backup = "backup",
        Nothing = "nothing",
    }
}

choices! {
    /// How copies are made.
    pub enum Backup = "backup" {
        Daily = "daily",
        Weekly = "weekly",
        Offline = "offline",
        OffSite = "off_site",
        Tested = "tested",
        BySupplier = "by_supplier",
        Nothing = "nothing",
    }
}

choices! {
    /// Whether it is logged who did what.
    pub enum Logging = "logging" { Reviewed = "reviewed", Kept = "kept", Nothing = "nothing" }
}

part! {
    /// Who may do what.
    pub struct Access = "access" {
        role: line in "access".to_save().cites(cites!["gdpr:32(4)"]);
        level: choice(AccessLevel) in "access".to_complete().cites(cites!["gdpr:25(2)", "gdpr:32(1)(b)"]);
        count: count in "access";
    }
}

kind! {
    /// A resource of the facility.
    pub struct System = "system" titled name .asked(Asked::Resources) .rules(RULES) .in_order(&[("used_from", "used_to")]) {
        name: line in "what".to_save().column();
        kind: choice(SystemType) in "what".to_complete().cites(cites!["gdpr:32(1)"]).column();
        purpose: text in "what".to_complete().cites(cites!["gdpr:32(1)", "gdpr:5(1)(b)"]);
        special: choice(YesNo) in "what".to_complete().cites(cites!["gdpr:9(1)", "gdpr:32(2)"]).column();
        owner: line in "what".personal();

        supplier: line in "supplier".column();
        processor: choice(YesNo) in "supplier".cites(cites!["gdpr:28(1)"]);
        supplier_record: link("processor") in "supplier".cites(cites!["gdpr:28(3)"]);
        contract_on: date in "supplier"
            .cites(cites!["gdpr:28(3)", "gdpr:28(9)"]).when("processor", "yes");
        contract_number: line in "supplier".when("processor", "yes");
        hosted_in: line in "supplier".cites(cites!["gdpr:44"]);

        zone: choice(Zone) in "place".to_complete().cites(cites!["gdpr:32(1)(b)", "gdpr:32(2)"]).column();
        branch: line in "place";
        place: line in "place";
        paths: choices(Path) in "place".column();

        access: parts(Access) in "access".to_complete().cites(cites!["gdpr:29", "gdpr:32(4)"]);
        granted: text in "access".to_complete().cites(cites!["gdpr:32(4)"]);
        removed: text in "access".to_complete().cites(cites!["gdpr:32(1)(b)", "gdpr:32(4)"]);
        authentication: choices(Authentication) in "access".to_complete().cites(cites!["gdpr:32(1)(b)"]);
        password_length: count in "access"
            .to_complete().cites(cites!["gdpr:32(1)"]).when("authentication", "own_password");
        password_signs: choices(PasswordSign) in "access"
            .to_complete().cites(cites!["gdpr:32(1)"]).when("authentication", "own_password");
        password_rules: text in "access".when("authentication", "own_password");

        encryption: choices(Encryption) in "measures".cites(cites!["gdpr:32(1)(a)"]);
        backup: choices(Backup) in "measures".cites(cites!["gdpr:32(1)(c)"]);
        logging: choice(Logging) in "measures".cites(cites!["gdpr:32(1)(b)", "gdpr:5(2)"]);
        measures_kept: links("measure") in "measures".cites(cites!["gdpr:32(1)"]);
        measures_more: text in "measures".cites(cites!["gdpr:32(1)"]);
        retention: text in "retention".cites(cites!["gdpr:5(1)(e)"]);

        used_from: date in "reviews";
        used_to: date in "reviews";
        reviewed_on: date in "reviews".to_complete().cites(cites!["gdpr:32(1)(d)"]);
        notes: text in "notes";
    }
}

/// Types that hold data in electronic form; a room has no backup.
const ELECTRONIC: &[&str] = &[
    "application",
    "cloud",
    "server",
    "workstation",
    "mobile_device",
    "medical_device",
    "email",
    "website",
    "teleconsultation",
    "storage_medium",
    "video",
];

const RULES: &[Rule] = &[
    Rule {
        code: "encryption",
        given: &[Given::Has("kind", ELECTRONIC)],
        asks: &["encryption"],
        cites: cites!["gdpr:32(1)(a)"],
    },
    Rule {
        code: "backup",
        given: &[Given::Has("kind", &["application", "cloud", "server", "email", "website"])],
        asks: &["backup"],
        cites: cites!["gdpr:32(1)(c)"],
    },
    Rule {
        code: "logging",
        given: &[Given::Has("kind", ELECTRONIC)],
        asks: &["logging"],
        cites: cites!["gdpr:32(1)(b)", "gdpr:5(2)"],
    },
    Rule {
        code: "processor",
        given: &[Given::Filled("supplier")],
        asks: &["processor", "supplier_record"],
        cites: cites!["gdpr:28(1)"],
    },
    Rule {
        code: "contract",
        given: &[Given::Has("processor", &["yes"])],
        asks: &["contract_on", "supplier_record"],
        cites: cites!["gdpr:28(3)", "gdpr:28(9)"],
    },
    Rule {
        code: "video_retention",
        given: &[Given::Has("kind", &["video"])],
        asks: &["retention"],
        cites: cites!["gdpr:5(1)(e)", "udl:23a"],
    },
];
