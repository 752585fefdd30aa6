//! A register that leaves as a file.

use std::path::Path;

use catalogue::Language;
use evidence::FileDigest;
use exchange::{Directory, Entry, Fault, Lexicon, Named, Room, json, separated, table, workbook};
use registers::{Kind, Words};
use serde_json::{Value, json};
use vault::{Moment, Operation, moment_text};

use super::EXPORTED;
use crate::desk::Desk;
use crate::moments::{ZONE, past};
use crate::outside::{Part, file_target, name_of, sync_names};
use crate::protocol::{ExportRegister, FileFormat, Progress, RegisterExported};
use crate::records::{Source, kind_in, kinds_at, kinds_read, record_id};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;
use crate::words::Reader;

/// Writes a register, or some records of it, into a file; one that is there is replaced. The log says that it left, and its hash.
pub fn export(desk: &Desk, request: ExportRegister, watch: &dyn Watch) -> Result<RegisterExported> {
    let file = Path::new(&request.path);
    file_target(file)?;
    let told = |key: &str| Progress { words: catalogue::text(desk.language(), key), done: 0, total: 0 };
    watch.progress(told("progress-reading"));
    let register = Register::read(&desk.session(), &request)?;
    stopped(watch)?;
    watch.progress(told("progress-writing"));
    let bytes = register.written(request.format)?;
    stopped(watch)?;
    let digest = FileDigest::of(&bytes);
    let mut part = Part::of(file)?;
    part.fill(&bytes)?;

    let mut session = desk.session();
    let at = session.now();
    let vault = session.vault_mut()?;
    if vault.id().to_string() != register.vault {
        return Err(Trouble::NoVaultOpen);
    }
    file_target(file)?;
    let subject = format!("register/{}", register.kind.code);
    let details = register.details(file, digest, request.format);
    let operation = Operation::telling(EXPORTED, subject, at, details);
    let done = vault.operate(&operation)?;
    // The log says that it left: nothing of it is taken away any more.
    part.keep();
    let settled = part.settle().and_then(|()| sync_names(file));
    settled.map_err(|why| Trouble::FileAside {
        seq: done.seq,
        at: part.at().to_owned(),
        why: Box::new(why),
    })?;
    Ok(RegisterExported {
        path: request.path,
        records: u32::try_from(register.entries.len()).unwrap_or(u32::MAX),
        sha256: evidence::to_hex(&digest.sha256),
        bytes: digest.size,
        seq: done.seq,
    })
}

fn stopped(watch: &dyn Watch) -> Result<()> {
    if watch.cancelled() { Err(Trouble::Cancelled) } else { Ok(()) }
}

/// A register as it was read, to be written without the vault.
struct Register {
    vault: String,
    kind: &'static Kind,
    languages: [Language; 2],
    entries: Vec<Entry>,
    directory: Directory,
    moment: Moment,
    size: u64,
}

impl Register {
    fn read(session: &Session, request: &ExportRegister) -> Result<Self> {
        let language: Language = request.language.map_or_else(|| session.language(), Into::into);
        let other = Language::ALL.into_iter().find(|other| *other != language).unwrap_or(language);
        let languages = [language, other];
        let (vault, at) = (session.vault()?, past(session, request.as_at.as_deref())?);
        let all = kinds_at(vault, at)?;
        let kind = kind_in(&all, &request.kind)?;
        let kinds = kinds_read(&all, kind);
        let source = Source::at(vault, at, &kinds)?;
        let (mut entries, mut directory) = (Vec::new(), Directory::default());
        for linked in &kinds {
            for record in source.all(linked)? {
                let titles = languages
                    .map(|language| registers::title(linked, &record.value, &Reader::untitled(language)))
                    .to_vec();
                let named = Named { kind: linked.code.to_owned(), titles, standing: !record.ended };
                directory.add(record.id, named);
                if linked.code == kind.code {
                    let (id, version, ended) = (record.id, record.version, record.ended);
                    entries.push(Entry { id, version, ended, value: record.value });
                }
            }
        }
        let (moment, size) = match at {
            Some(moment) => (moment, vault.size_as_at(moment)?),
            None => (session.now(), vault.size()?),
        };
        let entries = chosen(entries, request)?;
        Ok(Self { vault: vault.id().to_string(), kind, languages, entries, directory, moment, size })
    }

    fn written(&self, format: FileFormat) -> Result<Vec<u8>> {
        let readers = self.languages.map(Reader::untitled);
        let tongues: [&dyn Words; 2] = [&readers[0], &readers[1]];
        let lexicon = Lexicon::new(self.kind, &tongues);
        let grid = |room| table(self.kind, &self.entries, &lexicon, &self.directory, room);
        let title = readers[0].text(&format!("kind-{}.register", self.kind.code));
        let made = self.moment.with_timezone(&ZONE).naive_local();
        let written = match format {
            FileFormat::Json => json::write(self.kind, &self.entries),
            FileFormat::Csv => Ok(separated::write(&grid(Room::Endless), separator(self.languages[0]))),
            FileFormat::Xlsx => workbook::write(&grid(Room::Workbook), workbook::Look { name: &title, made }),
            FileFormat::Ods => return Err(Trouble::NotWritten),
        };
        written.map_err(|fault: Fault| match fault {
            Fault::TooLarge => Trouble::NoRoomInSheet,
            other => Trouble::Fault(other.to_string()),
        })
    }

    fn details(&self, file: &Path, digest: FileDigest, format: FileFormat) -> Value {
        json!({
            "as_at": moment_text(self.moment),
            "file": name_of(file),
            "format": format,
            "kind": self.kind.code,
            "language": self.languages[0].code(),
            "log_size": self.size,
            "count": self.entries.len(),
            "sha256": evidence::to_hex(&digest.sha256),
            "size": digest.size,
        })
    }
}

/// Those that are asked for, in that order; else the standing ones by title, or all.
fn chosen(mut entries: Vec<Entry>, request: &ExportRegister) -> Result<Vec<Entry>> {
    let Some(ids) = &request.ids else {
        entries.retain(|entry| request.ended_too || !entry.ended);
        return Ok(entries);
    };
    let mut by_id: std::collections::BTreeMap<_, _> =
        entries.into_iter().map(|entry| (entry.id, entry)).collect();
    ids.iter()
        .map(|id| by_id.remove(&record_id(id)?).ok_or_else(|| Trouble::UnknownRecord(id.clone())))
        .collect()
}

/// Spreadsheets in Poland expect a semicolon, for the comma is in numbers.
const fn separator(language: Language) -> char {
    match language {
        Language::Polish => ';',
        Language::English => ',',
    }
}
