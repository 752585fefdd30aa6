//! The kinds, one file each, and the choices that several of them offer.

mod account;
mod activity;
mod authorisation;
mod choice;
mod duty;
mod facility;
mod file;
mod inspection;
mod map;
mod notice;
mod person;
mod policy;
mod release;
mod request;
mod restore_test;
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
pub use choice::{Medium, Path, YesNo};
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
pub use notice::{
    InformationDuty, Notice, NoticeAccess, NoticeExemption, NoticeForm, NoticeLanguage, NoticePlace, Stated,
};
pub use person::{Employment, Person, Profession};
pub use policy::{AcknowledgedBy, Acknowledgement, Policy, PolicyForm, PolicyTopic};
pub use release::{Release, ReleaseFee, ReleaseForm, ReleaseResult, ReleasedTo};
pub use request::{Applicant, DataRight, Request, RequestResult};
pub use restore_test::{BackupMedium, RestoreResult, RestoreScope, RestoreTest};
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

pub(crate) const ALL: &[&Kind] = &[
    &Facility::KIND,
    &Activity::KIND,
    &System::KIND,
    &MapRecord::KIND,
    &Person::KIND,
    &Role::KIND,
    &Authorisation::KIND,
    &Account::KIND,
    &Training::KIND,
    &Request::KIND,
    &Release::KIND,
    &Policy::KIND,
    &Notice::KIND,
    &Duty::KIND,
    &Task::KIND,
    &Inspection::KIND,
    &RestoreTest::KIND,
    &Visit::KIND,
];
