//! `backup`, `restore-test`, `restore`.

use std::path::{Path, PathBuf};

use desk::backups::BackUpTo;
use desk::protocol::{RestoreBackup, Secret, TestBackup};

use crate::answer::{Answer, Stop};
use crate::commands::Terminal;
use crate::commands::onlooker::Onlooker;

pub(crate) fn make(terminal: &Terminal, vault: &str, to: Option<PathBuf>) -> Result<Answer, Stop> {
    let desk = terminal.open(vault)?;
    let made = desk.run_long(desk::backups::make_to, BackUpTo(to), &Onlooker::at_terminal())?;
    let params = [("entries", made.entries.into()), ("seq", made.seq.to_string().into())];
    let key = if made.unchanged { "cli-backup-unchanged" } else { "cli-backup-done" };
    let mut words = terminal.text_with(key, &params);
    for gone in &made.removed {
        let params = [("path", gone.as_str().into())];
        words = format!("{words}\n{}", terminal.text_with("cli-backup-removed", &params));
    }
    let text = format!("{}\n", made.path);
    Ok(Answer::new(&made, text)?.saying(words).changed())
}

pub(crate) fn test(terminal: &Terminal, file: &Path, record: Option<&str>) -> Result<Answer, Stop> {
    let watch = Onlooker::at_terminal();
    let request = |secret: Option<Secret>| TestBackup { file: file.display().to_string(), secret };
    let tested = if let Some(vault) = record {
        terminal.open(vault)?.run_long(desk::backups::test, request(None), &watch)?
    } else {
        let secret = Some(terminal.secret()?.into());
        terminal.desk().run_long(desk::backups::check, request(secret), &watch)?
    };
    let intact = tested.verdict.intact;
    let text = format!("{} {}", tested.verdict.words, tested.words);
    let answer = Answer::new(&tested, format!("{}\n", text.trim_end()))?.in_order(intact);
    Ok(if tested.changed.is_some() {
        answer.saying(terminal.text("cli-restore-test-recorded")).changed()
    } else {
        answer
    })
}

pub(crate) fn restore(terminal: &Terminal, file: &Path, path: String, replace: bool) -> Result<Answer, Stop> {
    let secret = terminal.secret()?.into();
    let request = RestoreBackup { file: file.display().to_string(), path, secret, replace };
    let desk = terminal.desk();
    let restored = desk.run_long(desk::backups::restore, request, &Onlooker::at_terminal())?;
    let params = [("entries", restored.info.entries.into())];
    let mut words = terminal.text_with("cli-restore-done", &params);
    if let Some(kept) = &restored.kept {
        let params = [("path", kept.as_str().into())];
        words = format!("{words}\n{}", terminal.text_with("cli-restore-kept", &params));
    }
    let text = format!("{}\n", restored.info.path);
    Ok(Answer::new(&restored, text)?.saying(words).changed())
}
