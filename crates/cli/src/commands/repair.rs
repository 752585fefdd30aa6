//! `repair`.

use desk::protocol::RescueVault;

use crate::answer::{Answer, Stop};
use crate::commands::Terminal;
use crate::commands::onlooker::Onlooker;

pub(crate) fn repair(terminal: &Terminal, damaged: String, path: String) -> Result<Answer, Stop> {
    let secret = terminal.secret()?.into();
    let request = RescueVault { damaged, path, secret };
    let rescued = terminal.desk().run_long(desk::repair::rescue, request, &Onlooker::at_terminal())?;
    let report = &rescued.report;
    let losses = report
        .losses
        .iter()
        .map(|loss| format!("{}: {} ({}) {}", loss.label, loss.title, loss.records.join(", "), loss.words));
    let text: String = report.words.iter().cloned().chain(losses).map(|line| line + "\n").collect();
    let words = terminal.text_with("cli-repair-done", &[("path", rescued.info.path.as_str().into())]);
    Ok(Answer::new(&rescued, text)?.saying(words).in_order(rescued.report.whole).changed())
}
