//! What a pack contains, part by part.

mod card;
mod cover;
mod facility;
mod files;
mod log;
mod maps;
mod register;
mod scope;
mod verify;

use registers::{Kind, Shape, readable, sort_key};
use serde_json::Value;

use qrcodegen::{QrCode, QrCodeEcc};

use crate::finish::Attachment;
use crate::input::{PackError, PackInput, Record};
use crate::paper::Paper;
use crate::words::PackWords;

/// What every section may read.
pub(crate) struct Subject<'a> {
    pub(crate) input: &'a PackInput<'a>,
    pub(crate) words: &'a PackWords,
    /// Size of the tree and the start of its root, as the foot of every page has it.
    pub(crate) checkpoint: String,
    /// The checkpoint for a camera.
    pub(crate) code: QrCode,
    /// What is attached.
    pub(crate) files: &'a [Attachment],
    registers: Vec<Register<'a>>,
}

/// The records of a kind that stand, by title.
pub(crate) struct Register<'a> {
    pub(crate) kind: &'static Kind,
    pub(crate) records: Vec<&'a Record>,
}

/// A part of the pack; `title` is also what the progress says.
pub(crate) struct Section {
    pub(crate) title: &'static str,
    pub(crate) write: fn(&mut Paper, &Subject<'_>),
}

/// The parts in their order. Numbers of chapters follow from it.
pub(crate) const ALL: &[Section] = &[
    Section { title: "pack-cover", write: cover::write },
    Section { title: "pack-chapter-scope", write: scope::write },
    Section { title: "pack-chapter-facility", write: facility::write },
    Section { title: "pack-chapter-activities", write: register::activities },
    Section { title: "pack-chapter-systems", write: register::systems },
    Section { title: "pack-chapter-maps", write: maps::write },
    Section { title: "pack-chapter-log", write: log::write },
    Section { title: "pack-chapter-files", write: files::write },
    Section { title: "pack-chapter-verify", write: verify::write },
];

impl<'a> Subject<'a> {
    pub(crate) fn of(
        input: &'a PackInput<'a>,
        words: &'a PackWords,
        files: &'a [Attachment],
    ) -> Result<Self, PackError> {
        let code = QrCode::encode_text(input.imprint.checkpoint, QrCodeEcc::Medium)
            .map_err(|_| PackError::CheckpointTooLong)?;
        let registers = input.imprint.kinds.iter().map(|kind| {
            let mut records: Vec<_> = input
                .records
                .iter()
                .filter(|record| record.kind == kind.code && record.ended.is_none())
                .collect();
            records.sort_by_cached_key(|record| (sort_key(&words.title(record.id)), record.id));
            Register { kind, records }
        });
        let (checkpoint, registers) = (short_checkpoint(input), registers.collect());
        Ok(Self { input, words, checkpoint, code, files, registers })
    }

    pub(crate) fn register(&self, kind: &str) -> &[&'a Record] {
        self.registers
            .iter()
            .find(|register| register.kind.code == kind)
            .map_or(&[], |register| &register.records)
    }

    /// What the law asks of all records that stand and they do not show.
    pub(crate) fn gaps(&self) -> usize {
        let all = self
            .registers
            .iter()
            .flat_map(|register| register.records.iter().map(|record| (register.kind, *record)));
        all.map(|(kind, record)| registers::completeness(kind, &record.value).gaps.len()).sum()
    }

    pub(crate) fn text(&self, key: &str) -> String {
        self.words.text(key)
    }
}

/// A value as it is read on paper: in a list only the first item has a capital.
pub(crate) fn said(shape: Shape, value: &Value, words: &PackWords) -> String {
    match (shape, value.as_array()) {
        (Shape::Choices(set), Some(items)) => {
            let each = items.iter().enumerate().map(|(index, item)| {
                let item = readable(Shape::Choice(set), item, words);
                if index == 0 { item } else { lowered(&item) }
            });
            each.collect::<Vec<_>>().join(", ")
        }
        _ => readable(shape, value, words),
    }
}

/// The words with a small first letter, unless they begin with an abbreviation such as PESEL or e-PUAP.
pub(crate) fn lowered(words: &str) -> String {
    let mut letters = words.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase().chain(std::iter::once(second)).chain(letters).collect()
        }
        _ => words.to_owned(),
    }
}

/// The number of a chapter, from its place among the parts; the cover has none.
pub(crate) fn chapter_number(title: &str) -> String {
    ALL.iter().position(|section| section.title == title).map_or_else(String::new, |place| place.to_string())
}

/// Size and start of the root hash, as the second and third line of the note give them.
fn short_checkpoint(input: &PackInput<'_>) -> String {
    let root = input.imprint.checkpoint.lines().nth(2).unwrap_or_default();
    format!("{} {}", input.imprint.size, root.chars().take(16).collect::<String>())
}
