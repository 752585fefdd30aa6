//! What undo would take back now.

use catalogue::{Language, text_with};
use vault::{Vault, moment_text};

use crate::protocol::{Nothing, UndoState, Undoable};
use crate::records::kind_of;
use crate::session::Session;
use crate::trouble::Result;
use crate::words::{Reader, operation, operation_on};

/// What undo would take back now, and what redo would do again.
pub fn peek(session: &mut Session, _: Nothing) -> Result<UndoState> {
    let (vault, language) = (session.vault()?, session.language());
    let undo = vault.last_undoable(super::can_undo)?;
    let redo = vault.last_redoable(super::can_undo)?;
    Ok(UndoState {
        undo: undo.map(|last| named(vault, language, "undo-what", &last)).transpose()?,
        redo: redo.map(|last| named(vault, language, "undo-again", &last.operation)).transpose()?,
    })
}

fn named(vault: &Vault, language: Language, key: &str, last: &vault::Undoable) -> Result<Undoable> {
    let words = text_with(language, key, &[("what", describe(vault, language, last)?.into())]);
    Ok(Undoable { words, at: moment_text(last.at), seq: last.seq })
}

/// "processing activity saved (Registration of patients)": the middle of a sentence.
pub(super) fn describe(vault: &Vault, language: Language, last: &vault::Undoable) -> Result<String> {
    Ok(match last.records.as_slice() {
        [only] => {
            let kind = kind_of(vault, &only.kind)?;
            let value = vault.record(only.id)?.map(|record| record.value).unwrap_or_default();
            let title = Reader::untitled(language).title(kind, &value);
            let what = uncapitalised(&operation_on(language, &last.op, kind.code));
            text_with(language, "undo-what-of", &[("what", what.into()), ("title", title.into())])
        }
        _ => uncapitalised(&operation(language, &last.op)),
    })
}

fn uncapitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
