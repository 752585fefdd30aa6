//! The one declaration of commands, requests, answers and error codes. The window, the command line and the
//! TypeScript types (`ui/src/api/generated/`) all come from here.
//!
//! Conventions: ids are UUID strings; moments are RFC 3339 UTC with milliseconds; texts called `label`, `title`,
//! `words` are already in the desk's language; a record's `value` is its JSON object.

// A field's doc comment would repeat its name; those that need words have them.
#![allow(missing_docs)]

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::desk::Desk;
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;
// One file for each theme; what every theme needs stands here.
mod anchoring;
mod attaching;
mod disposing;
mod erasing;
mod everything;
mod exchanging;
mod finding;
mod keeping;
mod past;
mod reading;
mod registers;
mod repairing;
mod unlocking;

pub use anchoring::*;
pub use attaching::*;
pub use disposing::*;
pub use erasing::*;
pub use everything::*;
pub use exchanging::*;
pub use finding::*;
pub use keeping::*;
pub use past::*;
pub use reading::*;
pub use registers::*;
pub use repairing::*;
pub use unlocking::*;

use crate::{
    anchors, app, backups, changes, dossier, erasure, exchange, files, keys, kinds, log, manual, maps, packs,
    records, repair, retention, search, starter, undo, vaults, views,
};

/// Builds the list of commands: name, request, answer, and the use case that answers at once (`short`) or with progress (`long`).
macro_rules! commands {
    ($($(#[$doc:meta])* $name:literal => $request:ident -> $answer:ty, $how:ident $case:path;)+) => {
        /// Every command's name, request type name and answer type (as TypeScript), for code generation.
        pub fn commands() -> Vec<(&'static str, String, String)> {
            let config = ts_rs::Config::default();
            vec![$(($name, <$request as TS>::name(&config), <$answer as TS>::name(&config))),+]
        }

        /// Shows every request and answer type to `visitor`, in the order of the table.
        pub fn visit_types(visitor: &mut impl ts_rs::TypeVisitor) {
            $(visitor.visit::<$request>(); visitor.visit::<$answer>();)+
        }

        /// Runs the use case behind a command's name.
        pub(crate) fn dispatch(desk: &Desk, name: &str, params: Value, watch: &dyn Watch) -> Result<Value> {
            match name {
                $($name => desk.$how::<$request, $answer>($case, params, watch),)+
                _ => Err(Trouble::UnknownCommand(name.to_owned())),
            }
        }
    };
}

commands! {
    /// Language, theme, recently opened vaults, and what is open.
    "app.state" => Nothing -> AppState, short app::state;
    "app.settings" => Settings -> AppState, short app::settings;
    "app.crash_report" => Nothing -> CrashReport, short app::crash_report;
    "app.save_crash_report" => SaveCrashReport -> Nothing, short app::save_crash_report;

    "vault.create" => CreateVault -> VaultCreated, short vaults::create;
    "vault.open" => OpenVault -> VaultInfo, short vaults::open;
    "vault.lock" => Nothing -> Nothing, short vaults::lock;
    "vault.info" => ShowVault -> VaultInfo, short vaults::info;
    /// Long. Needs no vault.
    "vault.rescue" => RescueVault -> VaultRescued, long repair::rescue;

    /// Needs no vault; what it is given is neither kept nor written anywhere.
    "passphrase.strength" => RateSecret -> Strength, short keys::strength;
    "passphrase.change" => ChangePassphrase -> VaultInfo, short keys::change;
    /// A key that opens nothing yet.
    "recovery.draft" => Nothing -> RecoveryKey, short keys::draft;
    "recovery.replace" => ReplaceRecovery -> VaultInfo, short keys::replace;
    /// Writes the page to print the key from.
    "recovery.page" => RecoveryPage -> RecoveryPageMade, short keys::page;
    /// Long. Encrypts everything anew; nothing else is answered meanwhile.
    "key.rotate" => RotateKey -> VaultInfo, long keys::rotate;
    /// Where `vault.json` was replaced: the one that the vault must have.
    "header.put_back" => Nothing -> VaultInfo, short keys::put_back;

    "kinds.list" => ListKinds -> Vec<KindView>, short kinds::list;
    "records.list" => ListRecords -> RecordPage, short records::list;
    /// Every record that the list finds, whatever its page.
    "records.ids" => ListRecords -> RecordIds, short records::ids;
    "records.show" => ShowRecord -> RecordView, short records::show;
    /// Validation while typing: problems and gaps of a value that is not saved.
    "records.check" => CheckRecord -> Checked, short records::check;
    "records.save" => SaveRecord -> Saved, short records::save;
    "records.end" => EndRecord -> Changed, short records::end;
    "records.duplicate" => DuplicateRecord -> Saved, short records::duplicate;
    /// Long: reports progress, can be cancelled before anything is written.
    "records.bulk" => BulkEdit -> Changed, long records::bulk;
    "records.end_many" => EndMany -> Changed, long records::end_many;
    "records.history" => RecordHistory -> Vec<VersionView>, short records::history;
    "records.compare" => CompareVersions -> Comparison, short records::compare;
    "records.restore" => RestoreRecord -> Saved, short records::restore;
    /// What of a record can be erased.
    "erasure.options" => ShowErasable -> Erasable, short erasure::options;
    "erasure.preview" => PreviewErasure -> ErasurePreview, short erasure::preview;
    /// Long. Nothing brings back what it takes away.
    "erasure.apply" => EraseContent -> Erased, long erasure::apply;
    "undo.peek" => Nothing -> UndoState, short undo::peek;
    "undo.apply" => Nothing -> Changed, short undo::apply;
    "redo.apply" => Nothing -> Changed, short undo::redo;

    "search.find" => FindRecords -> FoundRecords, short search::find;
    "search.count" => CountRecords -> Vec<FoundIn>, short search::count;
    "changes.between" => BetweenMoments -> ChangesBetween, short changes::between;
    "changes.export" => ExportChanges -> PackMade, long changes::export;
    "dossier.show" => ShowDossier -> Dossier, short dossier::show;
    "dossier.export" => ExportDossier -> PackMade, long dossier::export;

    "files.attach" => AttachFiles -> Attached, long files::attach;
    "files.detach" => DetachFile -> Saved, short files::detach;
    "files.save_copy" => SaveCopy -> Nothing, long files::save_copy;
    "files.open_outside" => NamedFile -> OpenedOutside, short files::open_outside;
    "files.settings" => ChooseFileSettings -> FileSettings, short files::settings;

    "views.list" => Nothing -> Views, short views::list;
    "views.save" => SavedView -> SavedView, short views::save;
    "views.remove" => RemoveView -> Nothing, short views::remove;
    /// Remembers columns and order of a register.
    "views.choose" => TableChoice -> Nothing, short views::choose;

    "starter.list" => Nothing -> Vec<StarterView>, short starter::list;
    "starter.pick" => PickStarters -> Changed, short starter::pick;

    "retention.due" => ShowDue -> DueInYear, short retention::due;
    /// Needs no vault: the rules stand in the law.
    "retention.expires" => ReckonRetention -> Expiry, short retention::expires;

    /// Long. What would become of a file; nothing is changed.
    "import.preview" => ImportFile -> ImportPreview, long exchange::preview;
    /// Long. All of it in one operation, or nothing.
    "import.apply" => ApplyImport -> Imported, long exchange::apply;
    /// Long.
    "register.export" => ExportRegister -> RegisterExported, long exchange::export;

    "maps.show" => ShowMap -> MapView, short maps::show;

    "evidence.head" => Nothing -> EvidenceHead, short log::head;
    "evidence.list" => ListEntries -> EntryPage, short log::list;
    "evidence.show" => ShowEntry -> EntryView, short log::show;
    "evidence.verify" => Nothing -> Verdict, short log::verify;
    /// Writes the page that verifies without this program; needs no vault.
    "evidence.verifier" => SaveVerifier -> VerifierSaved, short log::verifier;

    "anchors.list" => Nothing -> Anchors, short anchors::list;
    "anchors.check" => CheckAnchor -> AnchorChecked, short anchors::check;
    "anchors.keep" => KeepAnchor -> AnchorChecked, short anchors::keep;
    /// Needs no vault: the key of a second person, in a file of its own.
    "countersigner.create" => MakeCountersigner -> CountersignerMade, short anchors::make_countersigner;
    "anchors.countersign" => Countersign -> Countersigned, short anchors::countersign;
    "anchors.stamp_request" => RequestStamp -> StampRequested, short anchors::stamp_request;
    "anchors.stamp_import" => ImportStamp -> StampImported, short anchors::stamp_import;

    "backup.state" => Nothing -> BackupState, short backups::state;
    "backup.schedule" => ScheduleBackups -> BackupState, short backups::schedule;
    /// Long.
    "backup.make" => MakeBackup -> BackupMade, long backups::make;
    /// Long. Records what was found.
    "backup.test" => TestBackup -> BackupTested, long backups::test;
    /// Long. Needs no vault.
    "backup.restore" => RestoreBackup -> BackupRestored, long backups::restore;

    /// Needs no vault.
    "manual.pages" => Nothing -> Vec<ManualPageView>, short manual::pages;

    /// Long: reports progress, can be cancelled.
    "pack.export" => ExportPack -> PackMade, long packs::export;
    /// What a list shows as a paper, whatever its page.
    "lists.export" => ExportList -> PackMade, long packs::export_list;
}

/// No parameters, or no answer.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    En,
    /// Polish.
    Pl,
}

/// The window's colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the desktop says.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What the person chose for the program, kept outside the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Settings {
    pub language: Lang,
    pub theme: Theme,
    /// After so many minutes without a sign of the person the vault is locked.
    #[serde(default = "idle_minutes")]
    pub idle_minutes: u32,
}

/// What holds before the person chose.
pub(crate) const fn idle_minutes() -> u32 {
    10
}

/// A vault opened before on this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecentVault {
    pub path: String,
    /// The folder's name without `.tabularium`.
    pub name: String,
    /// Whether the folder is there now.
    pub present: bool,
}

/// The state of the program.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AppState {
    pub settings: Settings,
    pub recent: Vec<RecentVault>,
    /// Null while no vault is open.
    pub vault: Option<VaultInfo>,
    /// Path of the vault that the program was started for: its unlock screen comes first.
    pub requested: Option<String>,
    pub version: String,
    /// The least number of characters of a passphrase.
    pub least_passphrase: u32,
}

/// A new vault.
#[derive(Clone, Deserialize, TS)]
pub struct CreateVault {
    /// Folder to create; `.tabularium` is added when missing.
    pub path: String,
    /// Name of the controller; becomes the `facility` record.
    pub facility: String,
    /// Name of the person who keeps the vault, as packs print it.
    pub operator: String,
    pub passphrase: Secret,
}

/// The recovery key is shown once and kept nowhere.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct VaultCreated {
    /// Groups of characters with hyphens.
    pub recovery_key: String,
    pub info: VaultInfo,
}

/// Opens a vault with its passphrase or its recovery key.
#[derive(Clone, Deserialize, TS)]
pub struct OpenVault {
    pub path: String,
    /// Passphrase, or the printed recovery key.
    pub secret: Secret,
}

/// The open vault, now or as it stood.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ShowVault {
    #[ts(optional = nullable)]
    pub as_at: Option<String>,
}

/// What is in the open vault.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VaultInfo {
    pub id: String,
    pub path: String,
    pub facility: String,
    pub operator: String,
    pub format: u32,
    pub counts: Vec<KindCount>,
    #[ts(type = "number")]
    pub entries: u64,
    /// Moment of the newest entry.
    pub last_change: Option<String>,
    /// Moment and tree size of the newest pack.
    pub last_pack: Option<LastPack>,
    /// Whether `vault.json` is another one than the vault was left with: an older passphrase may open it again.
    pub header_replaced: bool,
    /// Whether it was just opened with the recovery key: the passphrase may be lost.
    pub by_recovery_key: bool,
    /// What is damaged, in words. Such a vault is open for reading alone.
    pub damage: Option<String>,
}

/// How many records of a kind stand (ended ones not counted).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct KindCount {
    pub kind: String,
    #[ts(type = "number")]
    pub count: u64,
    /// Of these, how many have gaps.
    #[ts(type = "number")]
    pub incomplete: u64,
}

/// The newest pack that left the machine.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LastPack {
    pub at: String,
    #[ts(type = "number")]
    pub entry: u64,
}

/// Kinds with the fields that the DPO added, as they stand or stood.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ListKinds {
    #[ts(optional = nullable)]
    pub as_at: Option<String>,
}

/// A kind with its texts, for forms and tables.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct KindView {
    pub code: String,
    /// One record: "Processing activity".
    pub label: String,
    /// The register: "Record of processing activities".
    pub register: String,
    /// What belongs there and why, one or two sentences with the article.
    pub about: String,
    /// The first step, for the empty state.
    pub first: String,
    /// The part of the documentation that it belongs to, by code and in words.
    pub area: String,
    pub area_label: String,
    /// One record only (`facility`).
    pub single: bool,
    /// Name of the field that titles a record.
    pub title_field: String,
    pub groups: Vec<GroupView>,
    /// What its table can show, sort and filter by.
    pub columns: Vec<ColumnView>,
}

/// A section of a form.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GroupView {
    pub code: String,
    pub label: String,
    pub fields: Vec<FieldView>,
}

/// A field with its texts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FieldView {
    pub name: String,
    pub label: String,
    pub help: String,
    /// The articles that ask for it, written out.
    pub cites: Vec<String>,
    pub need: NeedView,
    pub shape: ShapeView,
    pub column: bool,
    pub personal: bool,
    /// Shown only while that choice field has that code.
    pub when: Option<WhenView>,
    /// Set where the DPO defined it, as a record of the kind `own_field`.
    pub own: Option<OwnState>,
}

/// Whether a field that the DPO defined is still in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum OwnState {
    Standing,
    /// Shown where it holds a value, which can be taken out; asked for no more.
    Ended,
}

/// See [`FieldView::when`].
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WhenView {
    pub field: String,
    pub code: String,
}

/// How badly a field is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum NeedView {
    Optional,
    Complete,
    Save,
}

/// The shape of a field's value, tagged by `type`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum ShapeView {
    Line,
    Text,
    Date,
    /// `YYYY-MM-DDTHH:MM±HH:MM`; without offset it is taken as local time in Poland.
    Moment,
    Count,
    Choice {
        options: Vec<OptionView>,
        /// The options are groups of forms: those can be meant that are in the form of the kind which that field names.
        groups_of: Option<String>,
    },
    Choices {
        options: Vec<OptionView>,
    },
    Lines,
    /// `kind` is `*` where the record may be of any kind.
    Link {
        kind: String,
    },
    Links {
        kind: String,
    },
    /// Objects with `name`, `sha256`, `size`, `media`.
    Files,
    Parts {
        label: String,
        fields: Vec<FieldView>,
    },
}

/// One code of a choice.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OptionView {
    pub code: String,
    pub label: String,
}

/// One record, now or as it stood.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(default)]
#[derive(Default)]
pub struct ShowRecord {
    pub id: String,
    #[ts(optional = nullable)]
    pub as_at: Option<String>,
    /// That version, instead of the one that stands (or stood).
    #[ts(optional = nullable)]
    pub version: Option<u32>,
}

/// One record with what it lacks.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordView {
    pub id: String,
    pub kind: String,
    pub version: u32,
    pub ended: bool,
    pub title: String,
    #[ts(type = "Record<string, unknown>")]
    pub value: Value,
    pub gaps: Vec<GapView>,
    pub filled: u32,
    pub asked: u32,
    /// Titles of linked records by id.
    #[ts(type = "Record<string, string>")]
    pub link_titles: std::collections::BTreeMap<String, String>,
    /// When its files were put on it, by their hashes.
    #[ts(type = "Record<string, string>")]
    pub files_added: std::collections::BTreeMap<String, String>,
    /// Records that link to this one and stand, in the order of kinds, fields and titles.
    pub linked_from: Vec<LinkedRecord>,
    /// Records that this one links to, in the order of its fields.
    pub links_to: Vec<LinkedRecord>,
    pub changed_at: String,
    /// Where its content was erased: that it was.
    pub erased: Option<ErasedView>,
}

/// The other end of a link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LinkedRecord {
    pub id: String,
    pub kind: String,
    /// One record of its kind in words.
    pub kind_label: String,
    pub title: String,
    pub ended: bool,
    /// Through which field of the record that has the link, without indices, e.g. `processors/processor`.
    pub field: String,
    pub field_label: String,
}

/// Something that an article asks for and the record does not show.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GapView {
    /// Path of the field, e.g. `purposes` or `purposes/0/legal_basis`.
    pub field: String,
    pub label: String,
    pub cites: Vec<String>,
}

/// A value to check.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CheckRecord {
    pub kind: String,
    #[ts(type = "Record<string, unknown>")]
    pub value: Value,
}

/// Problems stop a save; gaps do not.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Checked {
    pub problems: Vec<ProblemView>,
    pub gaps: Vec<GapView>,
    pub filled: u32,
    pub asked: u32,
}

/// Why a value cannot be saved, at its field.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProblemView {
    /// Path of the field; empty for the record as a whole.
    pub field: String,
    pub code: String,
    /// What is wrong and what to do, in words.
    pub words: String,
    pub cites: Vec<String>,
    /// Which record, where several are saved at once; `words` then begin with its title.
    pub record: Option<String>,
}

/// Saves a record: new without `id`, else a new version made from `from_version`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SaveRecord {
    pub kind: String,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub id: Option<String>,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub from_version: Option<u32>,
    #[ts(type = "Record<string, unknown>")]
    pub value: Value,
}

/// A save that is durable.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Saved {
    pub record: RecordView,
    pub changed: Changed,
}

/// Ends a record, with the reason.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EndRecord {
    pub id: String,
    pub from_version: u32,
    pub why: String,
}

/// What an operation changed: the screens refresh what they show of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Changed {
    /// Name of the operation, e.g. `record.saved`.
    pub op: String,
    /// The same in words, for the status line: "Activity saved".
    pub words: String,
    pub at: String,
    #[ts(type = "number")]
    pub seq: u64,
    pub records: Vec<ChangedRecord>,
}

/// A record that an operation touched.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangedRecord {
    pub id: String,
    pub kind: String,
    pub version: u32,
    pub ended: bool,
}

/// The versions of a record, newest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RecordHistory {
    pub id: String,
    /// Only the versions that were there then.
    #[ts(optional = nullable)]
    pub as_at: Option<String>,
}

/// A version of a record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VersionView {
    #[serde(flatten)]
    pub head: VersionHead,
    /// Against the version before, field by field.
    pub changes: Vec<FieldChange>,
}

/// A field that differs between two versions.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FieldChange {
    pub field: String,
    pub label: String,
    /// Readable text; null where it was empty.
    pub before: Option<String>,
    pub after: Option<String>,
}

/// An entry of the starter library.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StarterView {
    /// Names it in a pick: the number of an activity, the code of a bundle of measures or of a rule of retention.
    pub code: String,
    pub what: StarterWhat,
    pub name: String,
    /// One or a few sentences.
    pub about: String,
    pub bases: Vec<String>,
    /// Day of the law that the content describes, `YYYY-MM`.
    pub as_of: String,
    /// Stands in its register.
    pub picked: bool,
    /// Codes of the measures and rules that the activity names: with those that stand, or are picked with it, it is linked.
    pub uses: Vec<String>,
}

/// What an entry of the starter library becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum StarterWhat {
    /// One processing activity.
    Activity,
    /// Several measures that go together.
    Measures,
    /// One rule of retention.
    Retention,
}

/// Picks from the starter library. What stands already is not made again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PickStarters {
    pub codes: Vec<String>,
}

/// One of the three paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PathName {
    Registration,
    Consultation,
    Archive,
}

/// A map to show.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ShowMap {
    pub path: PathName,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub as_at: Option<String>,
}

/// A map, drawn.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MapView {
    pub path: PathName,
    pub title: String,
    /// Self-contained SVG; colours by CSS custom properties with light fallbacks. Nodes that stand for a record
    /// carry `data-record="<id>"`.
    pub svg: String,
    /// Every flow as a sentence: the text alternative.
    pub sentences: Vec<String>,
    /// The record of kind `map` with the answers to the channel questions; null until answered.
    pub record: Option<String>,
    /// Questions not yet answered.
    pub open_questions: u32,
}

/// The head of the log.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvidenceHead {
    #[ts(type = "number")]
    pub size: u64,
    /// Hex.
    pub root: String,
    /// The signed note.
    pub checkpoint: String,
    /// Verifier key string.
    pub key: String,
}

/// A page of the log, newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListEntries {
    pub offset: u32,
    pub limit: u32,
}

/// Rows of the log.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EntryPage {
    #[ts(type = "number")]
    pub total: u64,
    pub rows: Vec<EntryRow>,
}

/// A row of the log.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EntryRow {
    #[ts(type = "number")]
    pub seq: u64,
    pub at: String,
    pub op: String,
    pub words: String,
    /// Title of the record, or what else the subject is.
    pub subject: String,
    pub record: Option<String>,
    pub actor: String,
    /// Hex leaf hash.
    pub hash: String,
    pub erased: bool,
}

/// An entry to show.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ShowEntry {
    #[ts(type = "number")]
    pub seq: u64,
}

/// An entry with everything that proves it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EntryView {
    pub row: EntryRow,
    /// The canonical bytes, as text.
    pub entry: String,
    /// Where its content was erased: that it was.
    pub erased: Option<ErasedView>,
    /// The earliest moment before which it existed, as a time-stamp says.
    pub existed: Option<ExistedBefore>,
    /// Canonical payload; null when erased.
    pub payload: Option<String>,
    /// Base64; null when erased.
    pub salt: Option<String>,
    /// Base64 hashes of the inclusion proof against the head.
    pub proof: Vec<String>,
}

/// The answer of a verification.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Verdict {
    pub intact: bool,
    #[ts(type = "number")]
    pub entries: u64,
    #[ts(type = "number")]
    pub erased: u64,
    /// One or two sentences that a layman understands.
    pub words: String,
    /// The first bad place.
    pub fault: Option<FaultView>,
    /// What the search index was found to be; null where it was not looked at. It is no evidence.
    pub index: Option<IndexView>,
}

/// What the search index was found to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum IndexView {
    Sound,
    /// It was not as the records are, and is now.
    MadeAnew,
    /// It is not as the records are, and nothing can be written: searches may miss records.
    Unsound,
}

/// Where something does not fit.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FaultView {
    pub code: String,
    /// Entry, line or file, e.g. `entries.jsonl:17`.
    pub place: String,
    /// What it means.
    pub words: String,
}

/// Where the page that verifies is to be written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SaveVerifier {
    /// The file to write or replace.
    pub path: String,
}

/// The page that verifies, on disk.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VerifierSaved {
    pub path: String,
    #[ts(type = "number")]
    pub bytes: u64,
}

/// A pack to export.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ExportPack {
    /// The PDF; the receipt goes beside it.
    pub path: String,
    /// Language of the paper; the desk's when null.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub language: Option<Lang>,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub as_at: Option<String>,
}

/// A list to export as a paper.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ExportList {
    pub list: ListRecords,
    /// Whether a card of each record follows the table.
    pub cards: bool,
    /// The PDF; the receipt goes beside it.
    pub path: String,
    /// Language of the paper; the desk's when null.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub language: Option<Lang>,
}

/// A pack that is on disk and in the log.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PackMade {
    pub path: String,
    pub receipt: String,
    pub pages: u32,
    /// Characters of the records that no font of the program can show: on paper a mark stands for each.
    pub replaced: Vec<String>,
    /// Hex SHA-256 of the PDF.
    pub sha256: String,
    #[ts(type = "number")]
    pub bytes: u64,
    #[ts(type = "number")]
    pub seq: u64,
}

/// How far a long command is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Progress {
    /// What is being done, in words.
    pub words: String,
    pub done: u32,
    /// 0 while unknown.
    pub total: u32,
}

/// Why a command failed: a code that a screen can match, and words.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Failure {
    pub code: FailureCode,
    /// What happened, what is safe, what to do.
    pub words: String,
    /// For `bad_input`: one per field.
    pub problems: Vec<ProblemView>,
    /// For `conflict`: the version that stands now.
    pub theirs: Option<Box<RecordView>>,
}

/// The codes of failures; the text key is `failure-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FailureCode {
    // Bad usage or input (exit 2).
    BadRequest,
    BadInput,
    UnknownKind,
    UnknownRecord,
    UnknownEntry,
    Conflict,
    NothingToUndo,
    VaultExists,
    NotAVault,
    WeakPassphrase,
    // Could not (exit 3).
    NoVaultOpen,
    WrongPassphrase,
    /// Wrong ones before make the next one wait.
    TooSoon,
    VaultInUse,
    VaultDamaged,
    VaultNewer,
    DiskFull,
    ReadOnly,
    InputOutput,
    Cancelled,
    /// The pack is in the log, but not in its place: the words say where it is.
    PackAside,
    /// A new data key is set; the next opening puts the files in their places.
    Unfinished,
}
