//! The kinds, one file each, and the choices that several of them offer.

mod activity;
mod choice;
mod facility;
mod file;
mod map;
mod person;
mod role;
mod system;

pub use activity::{
    Activity, DataCategory, DpiaStatus, LegalBasis, Measure, Persons, ProcessorUse, Purpose, Recipient,
    RecipientRole, RetentionRule, Source, SpecialCondition, SpecialData, Transfer, TransferMechanism,
};
pub use choice::{Medium, Path, YesNo};
pub use facility::{Branch, Care, Facility, JointController, KscStatus, LegalForm};
pub use file::FileRef;
pub use map::{
    AccessLevels, ArchiveMedium, Calling, Channel, DeskPrivacy, Destruction, EReceipt, EmailProtection,
    IdentityCheck, MapRecord, Mode, Recording, ReleaseLog, Transport,
};
pub use person::{Employment, Person, Profession};
pub use role::{Role, RoleAccess};
pub use system::{
    Access, AccessLevel, Authentication, Backup, Encryption, Logging, PasswordSign, System, SystemType, Zone,
};

use crate::Kind;

pub(crate) const ALL: &[&Kind] =
    &[&Facility::KIND, &Activity::KIND, &System::KIND, &MapRecord::KIND, &Person::KIND, &Role::KIND];
