//! Why a use case could not do what was asked: what the program knows of it. `failure.rs` turns it into what a person reads.

use std::io;
use std::path::{Path, PathBuf};

use registers::RecordId;

use crate::protocol::{ProblemView, RecordView};

/// The result of a use case.
pub(crate) type Result<T> = std::result::Result<T, Trouble>;

/// Why a use case could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// There is no such command.
    #[error("no command {0}")]
    UnknownCommand(String),
    /// The request is not of the command's type.
    #[error("malformed request: {0}")]
    BadRequest(String),
    /// A text is not JSON.
    #[error("not JSON at line {line}, column {column}")]
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// A moment that is not written as one.
    #[error("not a moment: {0}")]
    NotAMoment(String),
    /// A moment that has not come yet.
    #[error("in the future: {0}")]
    InTheFuture(String),
    /// A moment before the vault was made.
    #[error("before the vault: {0}")]
    BeforeVault(String),
    /// Fields with problems.
    #[error("{} problems", .0.len())]
    BadInput(Vec<ProblemView>),
    /// No such kind.
    #[error("no kind {0}")]
    UnknownKind(String),
    /// No such record.
    #[error("no record {0}")]
    UnknownRecord(String),
    /// The record had not been made yet.
    #[error("record {0} did not stand then")]
    NotYet(RecordId),
    /// The record has no such version.
    #[error("record {id} has no version {version}")]
    UnknownVersion {
        /// Which record.
        id: RecordId,
        /// Which version.
        version: u32,
    },
    /// The record is ended and cannot be changed.
    #[error("record {0} is ended")]
    Ended(RecordId),
    /// No such entry in the log.
    #[error("no entry {0}")]
    UnknownEntry(u64),
    /// The record was changed meanwhile.
    #[error("conflict")]
    Conflict {
        /// What stands now.
        theirs: Box<RecordView>,
    },
    /// Nothing that could be undone.
    #[error("nothing to undo")]
    NothingToUndo,
    /// Nothing that could be done again.
    #[error("nothing to redo")]
    NothingToRedo,
    /// The content of the version was erased.
    #[error("version {version} of {id} was erased")]
    Erased {
        /// Which record.
        id: RecordId,
        /// Which version.
        version: u32,
    },
    /// The later of two moments is not the later one.
    #[error("{to} is not after {from}")]
    NotLater {
        /// The earlier.
        from: String,
        /// The later.
        to: String,
    },
    /// A file is larger than the vault takes, or than can be shown.
    #[error("{size} bytes are more than {limit}")]
    TooLarge {
        /// Its name.
        name: String,
        /// Its bytes.
        size: u64,
        /// The most.
        limit: u64,
    },
    /// No version of the record names that file.
    #[error("{id} has no file {sha256}")]
    UnknownFile {
        /// The record.
        id: RecordId,
        /// The hash.
        sha256: String,
    },
    /// Files cannot stand in that field.
    #[error("no field of files: {0}")]
    NoFiles(String),
    /// There is no place in memory for files that others are to open.
    #[error("no place outside")]
    NoPlaceOutside,
    /// What is in the file is not known to be harmless to open.
    #[error("not opened outside")]
    NotOpened(String),
    /// A limit that cannot be.
    #[error("a limit is from {least} to {most}")]
    BadLimit {
        /// The least.
        least: u64,
        /// The most.
        most: u64,
    },
    /// No such entry in the starter library.
    #[error("no starter {0}")]
    UnknownStarter(String),
    /// The folder exists.
    #[error("exists")]
    VaultExists(PathBuf),
    /// There is no vault.
    #[error("not a vault")]
    NotAVault(PathBuf),
    /// No new folder is named by that.
    #[error("no name for a vault")]
    NoNameForVault(String),
    /// The recovery key of a new vault could not be handed over, so the vault was taken away again.
    #[error("the recovery key was not taken: {0}")]
    KeyNotTaken(io::Error),
    /// A file may not go into the folder of a vault.
    #[error("inside a vault")]
    InsideVault(PathBuf),
    /// A folder or a device, where a file is to be written.
    #[error("not a file")]
    NotAFile(PathBuf),
    /// Something stands where a new folder is to be.
    #[error("taken")]
    FolderTaken(PathBuf),
    /// A pack is in the log, and not all of it is in its place.
    #[error("entry {seq}: the pack is not in its place: {why}")]
    PackAside {
        /// Its entry in the log.
        seq: u64,
        /// Where the PDF is.
        pdf: PathBuf,
        /// Where the receipt is, if it could be written.
        receipt: Option<PathBuf>,
        /// Why.
        why: Box<Trouble>,
    },
    /// A file that cannot be taken in.
    #[error("{}: {fault}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        fault: exchange::Fault,
    },
    /// The process that reads workbooks could not be started or heard.
    #[error("no reader: {0}")]
    Reader(io::Error),
    /// A file that does not say of which kind its records are.
    #[error("of no kind")]
    OfNoKind(PathBuf),
    /// The file holds records of another kind than was said.
    #[error("of the kind {found}")]
    OfOtherKind {
        /// Its kind.
        found: String,
        /// What was said.
        asked: String,
    },
    /// No such sheet in the file.
    #[error("no sheet {name}")]
    NoSuchSheet {
        /// What was asked for.
        name: String,
        /// Those that there are.
        known: Vec<String>,
    },
    /// No such column in the file.
    #[error("no column {0}")]
    NoSuchColumn(String),
    /// Nothing that a column could mean.
    #[error("no field {0}")]
    NoSuchTarget(String),
    /// Nothing that a foreign word could mean.
    #[error("no code {code} in {path}")]
    NoSuchCode {
        /// Of the field.
        path: String,
        /// What was asked for.
        code: String,
    },
    /// A register in which there are more columns or longer texts than a sheet has room for.
    #[error("no room in a sheet")]
    NoRoomInSheet,
    /// A format in which nothing is written.
    #[error("not written")]
    NotWritten,
    /// A register is in the log, and its file not in its place.
    #[error("entry {seq}: the file is not in its place: {why}")]
    FileAside {
        /// Its entry in the log.
        seq: u64,
        /// Where the file is.
        at: PathBuf,
        /// Why.
        why: Box<Trouble>,
    },
    /// That is no verifier key.
    #[error("not a verifier key")]
    NotAKey,
    /// The file holds no key of a second person.
    #[error("not a key file")]
    NotAKeyFile(PathBuf),
    /// In a file there is no checkpoint.
    #[error("no checkpoint")]
    NoCheckpoint,
    /// A checkpoint does not carry the signature of who is said to have signed it.
    #[error("not countersigned")]
    NotCountersigned,
    /// Another passphrase than that of the key of a second person.
    #[error("the passphrase does not open the key")]
    NotItsPassphrase,
    /// A time-stamp that proves nothing.
    #[error(transparent)]
    Stamp(#[from] stamp::Fault),
    /// A time-stamp that answers no request of this vault.
    #[error("not asked for")]
    NotAsked,
    /// The passphrase is too easy to guess.
    #[error("weak passphrase")]
    WeakPassphrase(Weakness),
    /// The file is no backup, or one of another vault.
    #[error("not a backup of this vault")]
    NotABackup(PathBuf),
    /// A backup is not as it was written.
    #[error("a damaged backup")]
    BackupDamaged(PathBuf),
    /// What was copied does not verify.
    #[error("a copy that does not verify")]
    BackupUnsound(PathBuf),
    /// The program did not stop by a mistake yet.
    #[error("no crash report")]
    NoCrashReport,
    /// Of a damaged vault nothing can be found.
    #[error("nothing to rescue")]
    BeyondRescue(PathBuf),
    /// What was rescued does not verify.
    #[error("a rescue that does not verify")]
    RescueUnsound,
    /// A backup from before the vault got another key.
    #[error("a backup under another key")]
    BackupOfOtherKey(PathBuf),
    /// No place was named, and none is scheduled.
    #[error("no schedule of backups")]
    NoSchedule,
    /// There is no such folder now.
    #[error("no folder")]
    NoFolder(PathBuf),
    /// A number that cannot be.
    #[error("{given} is not from {least} to {most}")]
    OutOfRange {
        /// What was given.
        given: u32,
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// Wrong secrets before make the next one wait.
    #[error("wait {seconds} s")]
    TooSoon {
        /// So long.
        seconds: u32,
    },
    /// A time after which to lock that cannot be.
    #[error("from {least} to {most} minutes")]
    BadMinutes {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A vault stands where one is to be restored.
    #[error("a vault is in the place")]
    VaultInPlace {
        /// Where.
        path: PathBuf,
        /// How many entries it has that the backup has not, if that is known.
        newer: Option<u64>,
    },
    /// A command that needs an open vault.
    #[error("no vault is open")]
    NoVaultOpen,
    /// The person stopped it.
    #[error("cancelled")]
    Cancelled,
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// A file outside the vault.
    #[error("{}: {error}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A mistake in this program.
    #[error("a mistake in this program: {0}")]
    Fault(String),
}

/// Why a passphrase is too easy to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    /// Too few characters.
    Short,
    /// The same few characters over and over.
    Repetitive,
    /// It is the facility's or the operator's name.
    Name,
    /// Of words, years and patterns that are tried first.
    Guessable,
}

impl Trouble {
    /// What the system said about a file.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::File { path, error }
    }
}
