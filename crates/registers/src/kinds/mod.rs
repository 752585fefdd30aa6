//! The kinds, one file each, and the choices that several of them offer.

mod account;
mod activity;
mod authorisation;
mod breach;
mod category;
mod choice;
mod disposal;
mod dpia;
mod duty;
mod facility;
mod file;
mod groups;
mod inspection;
mod map;
mod measure;
mod notice;
mod own_field;
mod person;
mod policy;
mod processor;
mod release;
mod report;
mod request;
mod restore_test;
mod retention;
mod risk;
mod role;
mod system;
mod task;
mod training;
mod version;
mod visit;

pub use account::{Account, AccountKind};
pub use activity::{
    Activity, DataCategory, DpiaStatus, LegalBasis, Measure, Persons, ProcessorUse, Purpose, Recipient,
    RecipientRole, RetentionRule, Source, SpecialCondition, SpecialData, Transfer, TransferMechanism,
};
pub use authorisation::{Authorisation, AuthorisationForm, AuthorisedTo};
pub use breach::{
    AuthorityConclusion, AvailabilityLoss, Breach, BreachCause, BreachOrigin, BreachedData,
    ConfidentialityLoss, Consequence, CredentialChange, DataClass, DataScore, Finding, Identification,
    IntegrityLoss, NoticeStage, PersonsConclusion, ScoreShift, SecurityProperty, Supplement, TellingChannel,
    TellingException,
};
pub use category::{Category, Mandator};
pub use choice::{Medium, Path, YesNo};
pub use disposal::{
    Carrier, CommissionRole, Disposal, DisposalBy, DisposalItem, DisposalMethod, HandOver, HoldCheck,
    Receiver, Signatory,
};
pub use dpia::{Dpia, DpiaDecision, DpiaResult, DpiaTrigger};
pub use duty::{
    AdviceAbout, DpoBasis, Duty, DutyKind, Followed, NotifiedChange, OfficialChannel, PlanItem, PlanItemKind,
    PublishedData,
};
pub use facility::{Branch, Care, Facility, JointController, KscStatus, LegalForm};
pub use file::FileRef;
pub use inspection::{
    CheckResult, FindingSeverity, Inspection, InspectionCheck, InspectionFinding, InspectionKind,
    InspectionQuestion,
};
pub use map::{
    AccessLevels, ArchiveMedium, Calling, Channel, DeskPrivacy, Destruction, EReceipt, EmailProtection,
    IdentityCheck, MapRecord, Mode, Recording, ReleaseLog, Transport,
};
pub use measure::{
    MeasureAim, MeasureKind, MeasureRecord, MeasureStatus, MeasureTest, TestMethod, TestResult,
};
pub use notice::{
    InformationDuty, Notice, NoticeAccess, NoticeExemption, NoticeForm, NoticeLanguage, NoticePlace, Stated,
};
pub use own_field::{GroupCode, KindCode, OwnField, OwnOption, OwnShape};
pub use person::{Employment, Person, Profession};
pub use policy::{AcknowledgedBy, Acknowledgement, Policy, PolicyForm, PolicyTopic};
pub use processor::{
    AfterEnd, AuditKind, AuditResult, Clause, ContractForm, ContractKind, Guarantee, Operation, Processor,
    ProcessorAudit, Reach, Service, SubApproval, SubProcessor,
};
pub use release::{Release, ReleaseFee, ReleaseForm, ReleaseResult, ReleasedTo};
pub use report::{Report, Triage};
pub use request::{Applicant, DataRight, Request, RequestResult};
pub use restore_test::{BackupMedium, RestoreResult, RestoreScope, RestoreTest};
pub use retention::{AfterPeriod, Batch, CountedFrom, Hold, HoldReason, Retention};
pub use risk::{Harm, Likelihood, Risk, RiskDecision, RiskSource};
pub use role::{Role, RoleAccess};
pub use system::{
    Access, AccessLevel, Authentication, Backup, Encryption, Logging, PasswordSign, System, SystemType, Zone,
};
pub use task::{Priority, Task, TaskSource, TaskState};
pub use training::{Participant, Training, TrainingForm, TrainingKind, TrainingTopic};
pub use version::DocumentVersion;
pub use visit::{
    HandedDocument, HandedForm, Inspector, ObjectionsResult, Recommendation, Visit, VisitAction,
    VisitActionKind, VisitAuthority, VisitCause, VisitMode, VisitOutcome,
};

use crate::Kind;

macro_rules! kinds {
    ($($kind:ident),+ $(,)?) => {
        pub(crate) const ALL: &[&Kind] = &[$(&$kind::KIND),+, &OwnField::KIND];

        /// Those that can have fields of the DPO's own.
        const EXTENDED: &[&Kind] = &[$(&$kind::KIND),+];

        /// Their codes.
        const CODES: &[&str] = &[$($kind::CODE),+];
    };
}

// In the order of the sidebar.
kinds![
    Facility,
    Activity,
    Category,
    System,
    Processor,
    MeasureRecord,
    MapRecord,
    Risk,
    Dpia,
    Person,
    Role,
    Authorisation,
    Account,
    Training,
    Report,
    Breach,
    Request,
    Release,
    Policy,
    Notice,
    Retention,
    Disposal,
    Duty,
    Task,
    Inspection,
    RestoreTest,
    Visit,
];
