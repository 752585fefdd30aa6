//! `passphrase`, `recovery-key`, `rotate-key`, `restore-header`.

use std::path::Path;

use desk::Desk;
use desk::protocol::{
    ChangePassphrase, Failure, FailureCode, Nothing, RecoveryPage, ReplaceRecovery, RotateKey, ShowVault,
    VaultInfo,
};
use serde_json::json;
use zeroize::Zeroizing;

use crate::answer::{Answer, Stop, say};
use crate::commands::Terminal;
use crate::commands::onlooker::Onlooker;
use crate::secret;

pub(crate) fn passphrase(terminal: &Terminal, vault: &str, file: Option<&Path>) -> Result<Answer, Stop> {
    let (desk, secret) = terminal.unlock(vault)?;
    let passphrase = secret::another(file, terminal.language)?;
    let request = ChangePassphrase { secret: secret.into(), passphrase: passphrase.into() };
    let info = desk.run(desk::keys::change, request)?;
    let words = terminal.text_with("cli-passphrase-done", &[("path", info.path.as_str().into())]);
    Ok(Answer::new(&info, "")?.saying(words).changed())
}

pub(crate) fn recovery_key(terminal: &Terminal, vault: &str, out: Option<&Path>) -> Result<Answer, Stop> {
    let (desk, secret) = terminal.unlock(vault)?;
    let key = drawn(terminal, &desk, out)?;
    let request = ReplaceRecovery { secret: secret.into(), recovery_key: key.as_str().into() };
    let info = desk.run(desk::keys::replace, request).map_err(|failure| void(terminal, failure))?;
    Ok(done(terminal, &info, "cli-recovery-key-done"))
}

pub(crate) fn rotate_key(terminal: &Terminal, vault: &str, out: Option<&Path>) -> Result<Answer, Stop> {
    let (desk, secret) = terminal.unlock(vault)?;
    let key = drawn(terminal, &desk, out)?;
    let request = RotateKey { passphrase: secret.into(), recovery_key: key.as_str().into() };
    let info = desk
        .run_long(desk::keys::rotate, request, &Onlooker::at_terminal())
        .map_err(|failure| void(terminal, failure))?;
    Ok(done(terminal, &info, "cli-rotate-key-done"))
}

pub(crate) fn restore_header(terminal: &Terminal, vault: &str) -> Result<Answer, Stop> {
    let desk = terminal.open(vault)?;
    let info = desk.run(desk::vaults::info, ShowVault::default())?;
    if !info.header_replaced {
        return Ok(Answer::new(&info, "")?.saying(terminal.text("cli-restore-header-right")));
    }
    let info = desk.run(desk::keys::put_back, Nothing {})?;
    let words = terminal.text_with("cli-restore-header-done", &[("path", info.path.as_str().into())]);
    Ok(Answer::new(&info, "")?.saying(words).changed())
}

/// Writes the page of a recovery key.
pub(crate) fn page(terminal: &Terminal, desk: &Desk, key: &str, out: &Path) -> Result<(), Stop> {
    let request = RecoveryPage { recovery_key: key.into(), path: out.display().to_string() };
    let made = desk.run(desk::keys::page, request)?;
    say(&terminal.text_with("cli-recovery-page", &[("path", made.path.into())]));
    Ok(())
}

/// A key in the hands of the person, before anything depends on it.
fn drawn(terminal: &Terminal, desk: &Desk, out: Option<&Path>) -> Result<Zeroizing<String>, Stop> {
    let key = Zeroizing::new(desk.run(desk::keys::draft, Nothing {})?.recovery_key);
    if let Some(out) = out {
        page(terminal, desk, &key, out)?;
    }
    Answer::new(&json!({ "recovery_key": *key }), format!("{}\n", *key))?
        .hand_over(terminal.json)
        .map_err(|error| Stop::Output(error.to_string()))?;
    Ok(key)
}

fn done(terminal: &Terminal, info: &VaultInfo, key: &str) -> Answer {
    say(&terminal.text_with(key, &[("path", info.path.as_str().into())]));
    Answer::nothing()
}

/// The key is printed, and opens nothing, unless only the last steps are missing.
fn void(terminal: &Terminal, failure: Failure) -> Stop {
    if failure.code == FailureCode::Unfinished {
        return failure.into();
    }
    let words = format!("{} {}", failure.words, terminal.text("cli-key-void"));
    Stop::Failure(Box::new(Failure { words, ..failure }))
}
