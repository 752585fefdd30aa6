//! The one table from what went wrong to what a person reads: code, words, exit code.

use std::io;

use catalogue::{Arg, Language, text, text_with};

use crate::keys::LEAST_PASSPHRASE;
use crate::protocol::{Failure, FailureCode, ProblemView, RecordView};
use crate::trouble::{Trouble, Weakness};

/// What a person reads.
pub(crate) fn failure(trouble: &Trouble, language: Language) -> Failure {
    let (code, key, params) = explain(trouble, language);
    let words = text_with(language, &key, &params);
    Failure { code, words, problems: problems(trouble), theirs: theirs(trouble) }
}

impl FailureCode {
    /// The exit code of the command line: 2 for what was asked wrongly, 3 for what could not be done.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::BadRequest
            | Self::BadInput
            | Self::UnknownKind
            | Self::UnknownRecord
            | Self::UnknownEntry
            | Self::Conflict
            | Self::NothingToUndo
            | Self::VaultExists
            | Self::NotAVault
            | Self::WeakPassphrase => 2,
            Self::NoVaultOpen
            | Self::WrongPassphrase
            | Self::TooSoon
            | Self::VaultInUse
            | Self::VaultDamaged
            | Self::VaultNewer
            | Self::DiskFull
            | Self::ReadOnly
            | Self::InputOutput
            | Self::PackAside
            | Self::Unfinished
            | Self::Cancelled => 3,
        }
    }
}

type Explained = (FailureCode, String, Vec<(&'static str, Arg)>);

// A table with an arm for each trouble: the compiler tells which one is missing.
#[allow(clippy::too_many_lines)]
fn explain(trouble: &Trouble, language: Language) -> Explained {
    use FailureCode as Code;
    let said = |code, key: &str, params: Vec<(&'static str, Arg)>| (code, format!("failure-{key}"), params);
    match trouble {
        Trouble::UnknownCommand(name) => {
            said(Code::BadRequest, "unknown_command", vec![("name", name.as_str().into())])
        }
        Trouble::BadRequest(detail) => {
            said(Code::BadRequest, "bad_request", vec![("detail", detail.as_str().into())])
        }
        Trouble::Fault(detail) => said(Code::InputOutput, "fault", vec![("detail", detail.as_str().into())]),
        Trouble::NotJson { line, column } => said(
            Code::BadInput,
            "not_json",
            vec![("line", line.to_string().into()), ("column", column.to_string().into())],
        ),
        Trouble::NotAMoment(given) => {
            said(Code::BadInput, "not_a_moment", vec![("given", given.as_str().into())])
        }
        Trouble::InTheFuture(given) => {
            said(Code::BadInput, "in_the_future", vec![("given", given.as_str().into())])
        }
        Trouble::BeforeVault(given) => {
            said(Code::BadInput, "before_vault", vec![("given", given.as_str().into())])
        }
        Trouble::BadInput(problems) => {
            said(Code::BadInput, "bad_input", vec![("count", (problems.len() as u64).into())])
        }
        Trouble::UnknownKind(kind) => {
            let known: Vec<&str> = registers::Kind::all().iter().map(|kind| kind.code).collect();
            let params = vec![("kind", kind.as_str().into()), ("known", known.join(", ").into())];
            said(Code::UnknownKind, "unknown_kind", params)
        }
        Trouble::UnknownRecord(id) => {
            said(Code::UnknownRecord, "unknown_record", vec![("id", id.as_str().into())])
        }
        Trouble::NotYet(id) => said(Code::UnknownRecord, "not_yet", vec![("id", id.to_string().into())]),
        Trouble::UnknownVersion { id, version } => {
            let params = vec![("id", id.to_string().into()), ("version", version.to_string().into())];
            said(Code::UnknownRecord, "unknown_version", params)
        }
        Trouble::Ended(id) => said(Code::BadInput, "ended", vec![("id", id.to_string().into())]),
        Trouble::UnknownEntry(seq) => {
            said(Code::UnknownEntry, "unknown_entry", vec![("seq", seq.to_string().into())])
        }
        Trouble::Conflict { theirs } => said(
            Code::Conflict,
            "conflict",
            vec![("title", theirs.title.as_str().into()), ("version", theirs.version.to_string().into())],
        ),
        Trouble::NothingToUndo => said(Code::NothingToUndo, "nothing_to_undo", vec![]),
        Trouble::NothingToRedo => said(Code::NothingToUndo, "nothing_to_redo", vec![]),
        Trouble::Erased { id, version } => {
            let params = vec![("id", id.to_string().into()), ("version", version.to_string().into())];
            said(Code::BadInput, "erased", params)
        }
        Trouble::NotLater { from, to } => said(
            Code::BadInput,
            "not_later",
            vec![("from", from.as_str().into()), ("to", to.as_str().into())],
        ),
        Trouble::TooLarge { name, size, limit } => said(
            Code::BadInput,
            "too_large",
            vec![
                ("name", name.as_str().into()),
                ("size", megabytes(*size, language).into()),
                ("limit", megabytes(*limit, language).into()),
            ],
        ),
        Trouble::UnknownFile { id, sha256 } => {
            let params = vec![("id", id.to_string().into()), ("sha256", sha256.as_str().into())];
            said(Code::UnknownRecord, "unknown_file", params)
        }
        Trouble::NoFiles(field) => said(Code::BadInput, "no_files", vec![("field", field.as_str().into())]),
        Trouble::NoPlaceOutside => said(Code::InputOutput, "no_place_outside", vec![]),
        Trouble::NotOpened(name) => said(Code::BadInput, "not_opened", vec![("name", name.as_str().into())]),
        Trouble::BadLimit { least, most } => said(
            Code::BadInput,
            "bad_limit",
            vec![("least", megabytes(*least, language).into()), ("most", megabytes(*most, language).into())],
        ),
        Trouble::UnknownStarter(code) => {
            said(Code::BadInput, "unknown_starter", vec![("code", code.as_str().into())])
        }
        Trouble::VaultExists(path) => {
            said(Code::VaultExists, "vault_exists", vec![("path", path.display().to_string().into())])
        }
        Trouble::NotAVault(path) => {
            said(Code::NotAVault, "not_a_vault", vec![("path", path.display().to_string().into())])
        }
        Trouble::NoNameForVault(given) => {
            said(Code::BadInput, "vault_without_name", vec![("given", given.as_str().into())])
        }
        Trouble::KeyNotTaken(error) => {
            said(Code::InputOutput, "key_not_shown", vec![("reason", reason(error, language).into())])
        }
        Trouble::InsideVault(path) => {
            said(Code::BadInput, "inside_vault", vec![("path", path.display().to_string().into())])
        }
        Trouble::NotAFile(path) => {
            said(Code::BadInput, "not_a_file", vec![("path", path.display().to_string().into())])
        }
        // The words of a vault that exists fit any folder.
        Trouble::FolderTaken(path) => {
            said(Code::BadInput, "vault_exists", vec![("path", path.display().to_string().into())])
        }
        Trouble::PackAside { seq, pdf, receipt, why } => {
            let params = vec![
                ("seq", seq.to_string().into()),
                ("pdf", pdf.display().to_string().into()),
                ("receipt", receipt.iter().map(|path| path.display().to_string()).collect::<String>().into()),
                ("reason", bare_reason(why, language).into()),
            ];
            let key = if receipt.is_some() { "pack_aside" } else { "pack_without_receipt" };
            said(Code::PackAside, key, params)
        }
        Trouble::Unreadable { path, fault } => {
            let key = format!("import-fault-{}", fault.code());
            (Code::BadInput, key, vec![("path", path.display().to_string().into())])
        }
        Trouble::Reader(error) => {
            said(Code::InputOutput, "no_reader", vec![("reason", reason(error, language).into())])
        }
        Trouble::OfNoKind(path) => {
            said(Code::BadInput, "of_no_kind", vec![("path", path.display().to_string().into())])
        }
        Trouble::OfOtherKind { found, asked } => {
            let params = vec![("found", found.as_str().into()), ("asked", asked.as_str().into())];
            said(Code::BadInput, "of_other_kind", params)
        }
        Trouble::NoSuchSheet { name, known } => {
            let params = vec![("name", name.as_str().into()), ("known", known.join(", ").into())];
            said(Code::BadInput, "no_such_sheet", params)
        }
        Trouble::NoSuchColumn(name) => {
            said(Code::BadInput, "no_such_column", vec![("name", name.as_str().into())])
        }
        Trouble::NoSuchTarget(path) => {
            said(Code::BadInput, "no_such_target", vec![("name", path.as_str().into())])
        }
        Trouble::NoSuchCode { path, code } => {
            let params = vec![("name", path.as_str().into()), ("code", code.as_str().into())];
            said(Code::BadInput, "no_such_code", params)
        }
        Trouble::NoRoomInSheet => said(Code::BadInput, "no_room_in_sheet", vec![]),
        Trouble::NotWritten => said(Code::BadInput, "not_written", vec![]),
        Trouble::FileAside { seq, at, why } => {
            let params = vec![
                ("seq", seq.to_string().into()),
                ("path", at.display().to_string().into()),
                ("reason", bare_reason(why, language).into()),
            ];
            said(Code::PackAside, "file_aside", params)
        }
        Trouble::NotAKeyFile(path) => said(Code::BadInput, "not_a_key_file", vec![shown(path)]),
        Trouble::NotAKey => said(Code::BadInput, "not_a_key", vec![]),
        Trouble::NoCheckpoint => said(Code::BadInput, "no_checkpoint", vec![]),
        Trouble::NotCountersigned => said(Code::BadInput, "not_countersigned", vec![]),
        Trouble::NotItsPassphrase => said(Code::WrongPassphrase, "wrong_key_passphrase", vec![]),
        Trouble::NotAsked => said(Code::BadInput, "not_asked", vec![]),
        Trouble::Stamp(fault) => {
            (Code::BadInput, format!("stamp-{}", fault.code()), vec![("detail", fault.detail().into())])
        }
        Trouble::WeakPassphrase(weakness) => {
            let key = match weakness {
                Weakness::Short => "weak_passphrase",
                Weakness::Repetitive => "weak_passphrase_repetitive",
                Weakness::Name => "weak_passphrase_name",
                Weakness::Guessable => "weak_passphrase_guessable",
            };
            said(Code::WeakPassphrase, key, vec![("least", LEAST_PASSPHRASE.into())])
        }
        Trouble::NotABackup(path) => said(Code::NotAVault, "not_a_backup", vec![shown(path)]),
        Trouble::BackupDamaged(path) => said(Code::VaultDamaged, "backup_damaged", vec![shown(path)]),
        Trouble::BackupUnsound(path) => said(Code::VaultDamaged, "backup_unsound", vec![shown(path)]),
        Trouble::NoCrashReport => said(Code::BadInput, "no_crash_report", vec![]),
        Trouble::BeyondRescue(path) => said(Code::VaultDamaged, "beyond_rescue", vec![shown(path)]),
        Trouble::RescueUnsound => said(Code::VaultDamaged, "rescue_unsound", vec![]),
        Trouble::BackupOfOtherKey(path) => said(Code::WrongPassphrase, "backup_other_key", vec![shown(path)]),
        Trouble::NoSchedule => said(Code::BadInput, "no_schedule", vec![]),
        Trouble::NoFolder(path) => said(Code::InputOutput, "no_folder", vec![shown(path)]),
        Trouble::OutOfRange { given, least, most } => said(
            Code::BadInput,
            "out_of_range",
            vec![
                ("given", given.to_string().into()),
                ("least", least.to_string().into()),
                ("most", most.to_string().into()),
            ],
        ),
        Trouble::VaultInPlace { path, newer } => {
            let key = match newer {
                None => "vault_in_place",
                Some(0) => "vault_in_place_same",
                Some(_) => "vault_in_place_newer",
            };
            said(Code::VaultExists, key, vec![shown(path), ("count", newer.unwrap_or(0).into())])
        }
        Trouble::TooSoon { seconds } => said(Code::TooSoon, "too_soon", vec![("seconds", (*seconds).into())]),
        Trouble::BadMinutes { least, most } => {
            said(Code::BadInput, "bad_minutes", vec![("least", (*least).into()), ("most", (*most).into())])
        }
        Trouble::NoVaultOpen => said(Code::NoVaultOpen, "no_vault_open", vec![]),
        Trouble::Cancelled => said(Code::Cancelled, "cancelled", vec![]),
        Trouble::Vault(error) => explain_vault(error, language),
        Trouble::File { path, error } => explain_file(&path.display().to_string(), error, language),
    }
}

fn shown(path: &std::path::Path) -> (&'static str, Arg) {
    ("path", path.display().to_string().into())
}

fn explain_file(path: &str, error: &io::Error, language: Language) -> Explained {
    let said = |code, key: &str| (code, format!("failure-{key}"), vec![("path", path.into())]);
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            said(FailureCode::DiskFull, "disk_full_file")
        }
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
            said(FailureCode::ReadOnly, "read_only_file")
        }
        _ => {
            let (code, key, mut params) = said(FailureCode::InputOutput, "input_output_file");
            params.push(("reason", reason(error, language).into()));
            (code, key, params)
        }
    }
}

fn explain_vault(error: &vault::Error, language: Language) -> Explained {
    use FailureCode as Code;
    use vault::Error;
    let said = |code, key: &str, params: Vec<(&'static str, Arg)>| (code, format!("failure-{key}"), params);
    match error {
        Error::WrongSecret => said(Code::WrongPassphrase, "wrong_passphrase", vec![]),
        Error::MistypedRecoveryKey => said(Code::WrongPassphrase, "mistyped_recovery_key", vec![]),
        Error::InUse { by } => {
            said(Code::VaultInUse, "vault_in_use", vec![("holder", holder(by, language).into())])
        }
        // The use cases that meet these say the path; here it is not known.
        Error::Exists => said(Code::VaultExists, "vault_exists", vec![("path", "".into())]),
        Error::NotAVault => said(Code::NotAVault, "not_a_vault", vec![("path", "".into())]),
        Error::NotABackup => said(Code::NotAVault, "not_a_backup", vec![("path", "".into())]),
        Error::ErasureUnfinished => said(Code::Unfinished, "erasure_unfinished", vec![]),
        Error::Unfinished => said(Code::Unfinished, "unfinished", vec![]),
        Error::Copying => said(Code::VaultInUse, "copying", vec![]),
        Error::Damaged { what } if what == "vault.json" => said(Code::VaultDamaged, "header_damaged", vec![]),
        Error::Damaged { what } => {
            said(Code::VaultDamaged, "vault_damaged", vec![("what", what.as_str().into())])
        }
        Error::Newer { found } => {
            said(Code::VaultNewer, "vault_newer", vec![("found", found.to_string().into())])
        }
        Error::DiskFull => said(Code::DiskFull, "disk_full", vec![]),
        Error::ReadOnly => said(Code::ReadOnly, "read_only", vec![]),
        Error::UnknownRecord(id) => {
            said(Code::UnknownRecord, "unknown_record", vec![("id", id.to_string().into())])
        }
        Error::UnknownEntry(seq) => {
            said(Code::UnknownEntry, "unknown_entry", vec![("seq", seq.to_string().into())])
        }
        Error::NotUndoable(_) => said(Code::NothingToUndo, "nothing_to_undo", vec![]),
        Error::Io(error) => {
            said(Code::InputOutput, "input_output", vec![("reason", reason(error, language).into())])
        }
        Error::NoRandomness => said(
            Code::InputOutput,
            "input_output",
            vec![("reason", text(language, "reason-randomness").into())],
        ),
        Error::OutOfMemory => {
            said(Code::InputOutput, "input_output", vec![("reason", text(language, "reason-memory").into())])
        }
        Error::MissingFile { sha256 } => {
            said(Code::BadInput, "missing_file", vec![("sha256", sha256.as_str().into())])
        }
        Error::FileInUse { sha256 } => {
            said(Code::BadInput, "file_in_use", vec![("sha256", sha256.as_str().into())])
        }
        Error::NothingToErase => said(Code::BadInput, "nothing_to_erase", vec![]),
        // The use cases turn a conflict into one with what stands now; the others are mistakes of this program.
        Error::Conflict { .. } | Error::Invalid(_) | Error::Database { .. } => {
            said(Code::InputOutput, "input_output", vec![("reason", error.to_string().into())])
        }
    }
}

/// A size as people say it, rounded up so that what is too large never reads as what is allowed.
fn megabytes(bytes: u64, language: Language) -> String {
    catalogue::number(language, i64::try_from(bytes.div_ceil(1_000_000)).unwrap_or(i64::MAX))
}

fn problems(trouble: &Trouble) -> Vec<ProblemView> {
    match trouble {
        Trouble::BadInput(problems) => problems.clone(),
        _ => Vec::new(),
    }
}

fn theirs(trouble: &Trouble) -> Option<Box<RecordView>> {
    match trouble {
        Trouble::Conflict { theirs } => Some(theirs.clone()),
        _ => None,
    }
}

fn holder(holder: &vault::Holder, language: Language) -> String {
    match (&holder.pid, &holder.host) {
        (Some(pid), Some(host)) => {
            let params = [("pid", pid.to_string().into()), ("host", host.as_str().into())];
            text_with(language, "holder-process-host", &params)
        }
        (Some(pid), None) => text_with(language, "holder-process", &[("pid", pid.to_string().into())]),
        (None, Some(host)) => text_with(language, "holder-host", &[("host", host.as_str().into())]),
        (None, None) => text(language, "holder-unknown"),
    }
}

/// Why, without the sentences that say that nothing was changed.
fn bare_reason(trouble: &Trouble, language: Language) -> String {
    match trouble {
        Trouble::File { path, error } => format!("{}: {}", path.display(), reason(error, language)),
        other => other.to_string(),
    }
}

fn reason(error: &io::Error, language: Language) -> String {
    let key = match error.kind() {
        io::ErrorKind::NotFound => "reason-not-found",
        io::ErrorKind::AlreadyExists => "reason-exists",
        io::ErrorKind::IsADirectory => "reason-folder",
        io::ErrorKind::NotADirectory => "reason-not-a-folder",
        io::ErrorKind::InvalidFilename => "reason-name",
        _ => return error.to_string(),
    };
    text(language, key)
}
