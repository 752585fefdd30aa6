//! What a rescue found, in words.

use catalogue::{Language, text, text_with};
use registers::RecordId;
use vault::{LostFile, Vault};

use crate::protocol::{LossKind, RescueLoss, RescueReport, RescuedLog, RescuedRecord};
use crate::records::kinds_at;
use crate::trouble::Result;
use crate::words::Reader;

pub(super) fn told(vault: &Vault, report: &vault::RescueReport, language: Language) -> Result<RescueReport> {
    let teller =
        Teller { vault, kinds: kinds_at(vault, None)?, reader: Reader::untitled(language), language };
    let mut losses = Vec::new();
    for lost in &report.lost {
        losses.push(RescueLoss {
            what: LossKind::Record,
            label: teller.label(lost.kind.as_deref()),
            title: text(language, "title-none"),
            words: text(language, "rescue-loss-record"),
            records: vec![lost.id.to_string()],
        });
    }
    for older in &report.older {
        let params = [("found", older.found.to_string().into()), ("last", older.last.to_string().into())];
        losses.push(RescueLoss {
            what: LossKind::Older,
            label: teller.label(Some(&older.kind)),
            title: teller.title(older.id, &older.kind)?,
            words: text_with(language, "rescue-loss-older", &params),
            records: vec![older.id.to_string()],
        });
    }
    losses.extend(report.lost_files.iter().map(|file| lost_file(file, language)));
    let carried = report.carried.iter().map(|record| {
        Ok(RescuedRecord {
            id: record.id.to_string(),
            kind: record.kind.clone(),
            title: teller.title(record.id, &record.kind)?,
            version: record.version,
        })
    });
    Ok(RescueReport {
        whole: report.is_whole(),
        words: sentences(report, language),
        pages: report.pages,
        spoilt: report.spoilt,
        log: RescuedLog {
            kept: report.kept,
            known: report.known,
            breaks_at: report.breaks_at(),
            unchained: report.unchained,
            key_kept: report.key_kept,
        },
        records: report.records,
        files: report.files,
        carried: carried.collect::<Result<_>>()?,
        losses,
        seq: vault.size()?.saturating_sub(1),
    })
}

struct Teller<'a> {
    vault: &'a Vault,
    kinds: registers::Kinds,
    reader: Reader,
    language: Language,
}

impl Teller<'_> {
    fn label(&self, kind: Option<&str>) -> String {
        let known = kind.map(|kind| format!("kind-{kind}")).filter(|key| catalogue::has(self.language, key));
        text(self.language, known.as_deref().unwrap_or("rescue-loss-kind"))
    }

    fn title(&self, id: RecordId, kind: &str) -> Result<String> {
        let record = self.vault.record(id)?;
        let kind = self.kinds.all().iter().find(|known| known.code == kind);
        let title = record.zip(kind).map(|(record, kind)| self.reader.title(kind, &record.value));
        Ok(title.unwrap_or_else(|| text(self.language, "title-none")))
    }
}

fn lost_file(file: &LostFile, language: Language) -> RescueLoss {
    RescueLoss {
        what: LossKind::File,
        label: text(language, "rescue-loss-file-label"),
        title: file.name.clone(),
        words: text_with(language, "rescue-loss-file", &[("count", (file.records.len() as u64).into())]),
        records: file.records.iter().map(ToString::to_string).collect(),
    }
}

fn sentences(report: &vault::RescueReport, language: Language) -> Vec<String> {
    let say = |key: &str| text(language, key);
    let count = |key: &str, count: u64| text_with(language, key, &[("count", count.into())]);
    let mut words = Vec::new();
    if report.spoilt > 0 {
        let params = [("spoilt", report.spoilt.into()), ("pages", report.pages.into())];
        words.push(text_with(language, "rescue-pages", &params));
    }
    match report.breaks_at() {
        None => words.push(count("rescue-log-whole", report.kept)),
        Some(0) => words.push(say("rescue-log-none")),
        Some(first) => {
            let params = [("kept", first.into()), ("first", first.to_string().into())];
            words.push(text_with(language, "rescue-log-broken", &params));
        }
    }
    if report.unchained > 0 {
        words.push(count("rescue-unchained", report.unchained));
    }
    if !report.key_kept {
        words.push(say("rescue-key-lost"));
    }
    if !report.carried.is_empty() {
        words.push(count("rescue-carried", report.carried.len() as u64));
    }
    let (records, files) = (report.records.into(), report.files.into());
    words.push(text_with(language, "rescue-extent", &[("records", records), ("files", files)]));
    words.push(match report.lost.len() + report.older.len() + report.lost_files.len() {
        0 => say("rescue-nothing-lost"),
        lost => count("rescue-lost", lost as u64),
    });
    words
}
