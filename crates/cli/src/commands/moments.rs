//! `diff`.

use std::fmt::Write as _;
use std::path::Path;

use desk::protocol::{BetweenMoments, ChangedBetween, ChangesBetween, ExportChanges, WhatChanged};

use crate::answer::{Answer, Stop};
use crate::args::Diff;
use crate::commands::Terminal;
use crate::commands::onlooker::Onlooker;
use crate::commands::packs::sent;
use crate::commands::records::change_text;

pub(crate) fn diff(terminal: &Terminal, diff: Diff) -> Result<Answer, Stop> {
    let desk = terminal.open(&diff.vault)?;
    let Diff { from, to, kind, out, .. } = diff;
    if let Some(out) = out {
        let path = path_text(&out);
        let request = ExportChanges { from, to, path, language: None };
        let made = desk.run_long(desk::changes::export, request, &Onlooker::at_terminal())?;
        return sent(terminal, &made, "cli-paper-done");
    }
    let request = BetweenMoments { from, to, kinds: kind, ..BetweenMoments::default() };
    let found = desk.run(desk::changes::between, request)?;
    Answer::new(&found, text(terminal, &found)).map(|answer| answer.saying(words(terminal, &found)))
}

/// A path as requests have it.
pub(crate) fn path_text(path: &Path) -> String {
    path.display().to_string()
}

fn words(terminal: &Terminal, found: &ChangesBetween) -> String {
    let params = [
        ("total", u64::from(found.total).into()),
        ("from", terminal.moment(&found.from).into()),
        ("to", terminal.moment(&found.to).into()),
    ];
    terminal.text_with("cli-diff-found", &params)
}

fn text(terminal: &Terminal, found: &ChangesBetween) -> String {
    let records = found.records.iter().map(|record| record_text(terminal, record));
    records.collect::<Vec<_>>().join("\n")
}

fn record_text(terminal: &Terminal, record: &ChangedBetween) -> String {
    let what = match record.what {
        WhatChanged::Created => "created",
        WhatChanged::Changed => "changed",
        WhatChanged::Ended => "ended",
        WhatChanged::Revived => "revived",
    };
    let params = [
        ("kind", record.kind_label.as_str().into()),
        ("title", record.title.as_str().into()),
        ("what", terminal.text(&format!("cli-diff-{what}")).into()),
        ("id", record.id.as_str().into()),
    ];
    let mut text = terminal.text_with("cli-diff-record", &params) + "\n";
    for change in &record.changes {
        text.push_str(&change_text(change));
    }
    for entry in &record.entries {
        let why = entry.why.as_ref().map(|why| format!(" · {why}")).unwrap_or_default();
        let _ = writeln!(text, "  {} · {} · {}{why}", terminal.moment(&entry.at), entry.words, entry.actor);
    }
    text
}
