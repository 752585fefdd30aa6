//! `new` and `info`.

use std::io;

use desk::demo;
use desk::protocol::{CreateVault, Failure, ListKinds, ShowVault, VaultCreated, VaultInfo};
use desk::vaults::NewVaultFor;
use serde_json::json;

use crate::answer::{Answer, Stop, say};
use crate::args::New;
use crate::commands::{Terminal, keys};
use crate::secret;
use crate::table::pairs;

pub(crate) fn new(terminal: &Terminal, new: &New) -> Result<Answer, Stop> {
    let passphrase = secret::new(terminal.passphrase_file.as_deref(), terminal.language)?;
    let desk = terminal.desk();
    let given = |given: &Option<String>, key: &str| given.clone().unwrap_or_else(|| terminal.text(key));
    let request = CreateVault {
        path: new.vault.clone(),
        facility: given(&new.facility, "cli-demo-facility"),
        operator: given(&new.operator, "cli-operator"),
        passphrase: passphrase.into(),
    };
    // The key comes before everything that can still fail: without it the vault would be lost with its passphrase.
    let mut taker = |made: &VaultCreated| {
        let info = &made.info;
        say(&terminal.text_with("cli-new-done", &[("path", info.path.as_str().into())]));
        let data = json!({ "recovery_key": made.recovery_key, "vault": info.path, "id": info.id });
        let answer = Answer::new(&data, format!("{}\n", made.recovery_key));
        answer.map_err(|_| io::ErrorKind::Other.into()).and_then(|answer| answer.hand_over(terminal.json))
    };
    let made = desk.run(desk::vaults::create_for, NewVaultFor { request, taker: &mut taker })?;
    if let Some(out) = &new.recovery_page {
        keys::page(terminal, &desk, &made.recovery_key, out)?;
    }
    if new.demo {
        say(&terminal.text("cli-demo-filling"));
        demo::fill(&desk).map_err(|failure| half_filled(terminal, made.info.path, failure))?;
    }
    Ok(Answer::nothing())
}

fn half_filled(terminal: &Terminal, path: String, failure: Failure) -> Stop {
    let params = [("path", path.into()), ("reason", failure.words.as_str().into())];
    let words = terminal.text_with("cli-demo-half", &params);
    Stop::Failure(Box::new(Failure { words, ..failure }))
}

pub(crate) fn info(terminal: &Terminal, vault: &str, as_at: Option<String>) -> Result<Answer, Stop> {
    let desk = terminal.open(vault)?;
    let info = desk.run(desk::vaults::info, ShowVault { as_at })?;
    let labels = desk.run(desk::kinds::list, ListKinds::default())?;
    let mut lines = lines(terminal, &info);
    for count in &info.counts {
        let label = labels.iter().find(|kind| kind.code == count.kind);
        let params = [("count", count.count.into()), ("incomplete", count.incomplete.into())];
        lines.push((
            label.map_or_else(|| count.kind.clone(), |kind| kind.register.clone()),
            terminal.text_with("cli-info-count", &params),
        ));
    }
    Answer::new(&info, pairs(&lines))
}

fn lines(terminal: &Terminal, info: &VaultInfo) -> Vec<(String, String)> {
    let never = || terminal.text("cli-info-never");
    let moment = |moment: &str| terminal.moment(moment);
    let pack = info.last_pack.as_ref().map_or_else(never, |pack| moment(&pack.at));
    let said = [
        ("facility", info.facility.clone()),
        ("operator", info.operator.clone()),
        ("path", info.path.clone()),
        ("id", info.id.clone()),
        ("entries", info.entries.to_string()),
        ("last-change", info.last_change.as_deref().map_or_else(never, moment)),
        ("last-pack", pack),
    ];
    said.into_iter().map(|(name, text)| (terminal.text(&format!("cli-info-{name}")), text)).collect()
}
